/// Tables in the Markdown of GitHub (pipe tables), each under its title as a heading.
public func markdown(_ tables: [Table]) -> String {
  tables.map(\.withoutEmptyColumns).map { table in
    var parts = table.title.map { ["## \(markdownText($0))\n"] } ?? []
    if !table.rows.isEmpty {
      let rule = "|" + table.numberColumns.map { $0 ? " ---: |" : " --- |" }.joined() + "\n"
      parts.append(row(table.columns.map(\.heading)) + rule + table.rows.map { row($0.map(\.plain)) }.joined())
    }
    parts += table.notes.map { markdownText($0) + "\n" }
    return parts.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func row(_ cells: [String]) -> String {
  "|" + cells.map { " \(markdownText($0)) |" }.joined() + "\n"
}

/// Text on one line with what Markdown would take for markup escaped.
func markdownText(_ text: String) -> String {
  var out = ""
  for letter in text {
    switch letter {
    case "|", "\\", "*", "_", "`", "<", "[", "]": out += "\\\(letter)"
    case "\n", "\r", "\r\n": out += " "
    default: out.append(letter)
    }
  }
  return out
}
