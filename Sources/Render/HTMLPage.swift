/// Tables as one page that needs nothing else: no script, no file, no address is loaded from anywhere.
/// - Parameter title: of the page; what was asked.
public func html(_ tables: [Table], title: String, in language: Language) -> String {
  var out = pageStart(title, in: language) + "<h1>\(markup(title))</h1>\n"
  for table in tables.map(\.withoutEmptyColumns) { append(table, to: &out) }
  return out + pageEnd
}

/// A page up to its body. The policy forbids whatever the page does not hold itself.
/// - Parameter style: rules for this kind of page, behind those of all.
func pageStart(_ title: String, style: String = "", in language: Language) -> String {
  """
  <!DOCTYPE html>
  <html lang="\(language.rawValue)">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <title>\(markup(title))</title>
  <style>
  \(pageStyle)\(style)
  </style>
  </head>
  <body>

  """
}

let pageEnd = "</body>\n</html>\n"

private func append(_ table: Table, to out: inout String) {
  if let title = table.title { out += "<h2>\(markup(title))</h2>\n" }
  if !table.rows.isEmpty {
    let classes = table.numberColumns.map { $0 ? " class=\"number\"" : "" }
    out += "<table>\n"
    if table.columns.contains(where: { !$0.heading.isEmpty }) {
      let cells = zip(table.columns, classes).map { "<th scope=\"col\"\($1)>\(markup($0.heading))</th>" }
      out += "<thead><tr>\(cells.joined())</tr></thead>\n"
    }
    out += "<tbody>\n"
    for row in table.rows {
      out += "<tr>" + zip(row, classes).map { "<td\($1)>\(markup($0.plain))</td>" }.joined() + "</tr>\n"
    }
    out += "</tbody>\n</table>\n"
  }
  for note in table.notes { out += "<p>\(markup(note))</p>\n" }
}

/// Text between tags or inside a quoted attribute, on one line.
func markup(_ text: String) -> String {
  var out = ""
  for scalar in onOneLine(text).unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    // No XML may hold them (XML 1.0, 2.2).
    case "\u{FFFE}", "\u{FFFF}": continue
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}

private let pageStyle = """
  :root { color-scheme: light dark; }
  body { font: 15px/1.45 system-ui, "Noto Sans", "Segoe UI", sans-serif; margin: 2em auto; max-width: 90em; padding: 0 1em; }
  h1 { font-size: 1.4em; }
  h2 { font-size: 1.1em; margin-top: 2em; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #8886; padding: .3em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { background: #8882; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
  """
