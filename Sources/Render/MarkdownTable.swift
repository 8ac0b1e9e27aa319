/// Tables in the Markdown of GitHub (pipe tables), each under its title as a heading.
public func markdown(_ tables: [Table]) -> String {
  tables.map { table in
    var out = table.title.map { "## \(escaped($0))\n\n" } ?? ""
    guard !table.rows.isEmpty else { return out }
    let right = table.columns.indices.map { column in table.rows.contains { $0[column].isNumber } }
    out += row(table.columns.map(\.heading))
    out += "|" + right.map { $0 ? " ---: |" : " --- |" }.joined() + "\n"
    for cells in table.rows { out += row(cells.map(\.plain)) }
    return out
  }.joined(separator: "\n")
}

private func row(_ cells: [String]) -> String {
  "|" + cells.map { " \(escaped($0)) |" }.joined() + "\n"
}

/// What Markdown would take for markup in a cell.
private func escaped(_ text: String) -> String {
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
