/// Tables for people: columns aligned, numbers to the right.
public struct AlignedTable: Sendable {
  /// Columns of the terminal; nil: as wide as it gets.
  public var width: Int?
  public var isColoured: Bool

  /// No column that may shrink is wider, however wide the terminal is: CSV and JSON have the whole text.
  private static let widest = 100

  public init(width: Int?, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }

  /// Tables with an empty line between them. Linear.
  public func text(_ tables: [Table]) -> String {
    tables.map(text).joined(separator: "\n")
  }

  private func text(_ table: Table) -> String {
    let columns = table.columns.indices
    let cells = table.rows.map { row in row.map { clean($0.plain) } }
    var widths = columns.map { column in
      let natural = max(displayWidth(table.columns[column].heading), cells.map { displayWidth($0[column]) }.max() ?? 0)
      return table.columns[column].mayShrink ? min(natural, Self.widest) : natural
    }
    shrink(&widths, table)
    var out = ""
    if let title = table.title { out += bold(title) + "\n" }
    guard !table.rows.isEmpty else { return out }
    let right = columns.map { column in table.rows.contains { $0[column].isNumber } }
    out += bold(line(table.columns.map(\.heading), widths, right)) + "\n"
    for row in cells { out += line(row, widths, right) + "\n" }
    return out
  }

  /// Takes the room a narrow terminal lacks from the columns that may shrink, the widest first, down to 8 columns.
  private func shrink(_ widths: inout [Int], _ table: Table) {
    guard let width else { return }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter { table.columns[$0].mayShrink && widths[$0] > 8 }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(_ cells: [String], _ widths: [Int], _ right: [Bool]) -> String {
    var out = ""
    for (column, cell) in cells.enumerated() {
      let shown = cut(cell, to: widths[column])
      let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(shown)))
      if column > 0 { out += "  " }
      if right[column] { out += space + shown } else { out += column == cells.count - 1 ? shown : shown + space }
    }
    while out.last == " " { out.removeLast() }
    return out
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Line breaks and control characters as spaces, so that no document moves the cursor.
  private func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
