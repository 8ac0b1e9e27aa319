import Platform

/// Tables for people: columns aligned, numbers to the right. Where a terminal is too narrow for all columns, each row is a block of lines.
public struct AlignedTable: Sendable {
  /// Columns of the terminal; nil: as wide as it gets.
  public var width: Int?
  public var isColoured: Bool

  /// Columns are not cut to less than the first if it can be helped, and never to less than the second: what is left would tell nothing.
  private static let narrowest = [12, 8]
  /// Of a sentence in a column at least so much is shown.
  private static let readable = 60
  /// Spaces between columns.
  private static let gap = 2

  public init(width: Int?, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }

  /// Tables with an empty line between them. Linear.
  public func text(_ tables: [Table]) -> String {
    tables.map { text($0.withoutEmptyColumns) }.joined(separator: "\n")
  }

  private func text(_ table: Table) -> String {
    var out = ""
    if let title = table.title { out += paragraph(title).map(bold).joined(separator: "\n") + "\n" }
    if !table.rows.isEmpty {
      let runs = table.rows.runs { run in run.map { row in table.rows[row].map { onOneLine($0.plain) } } }
      for run in aligned(table, runs) ?? blocks(table, runs) { out += run }
    }
    for note in table.notes { out += paragraph(note).joined(separator: "\n") + "\n" }
    return out
  }

  private func paragraph(_ text: String) -> [String] {
    width.map { wrapped(onOneLine(text), to: $0) } ?? [onOneLine(text)]
  }

  /// The rows in columns, by run; nil when they cannot be made to fit.
  private func aligned(_ table: Table, _ runs: [[[String]]]) -> [String]? {
    let widest = parallelMap(runs) { rows in
      table.columns.indices.map { column in rows.reduce(0) { max($0, displayWidth($1[column])) } }
    }
    let natural = table.columns.indices.map { column in
      widest.reduce(displayWidth(table.columns[column].heading)) { max($0, $1[column]) }
    }
    let columns = Array(table.columns.indices)
    let sentences = columns.filter { table.columns[$0].fit.isSentence }
    if let widths = widths(table, natural, columns, Self.narrowest[0]),
      sentences.allSatisfy({ widths[$0] >= min(natural[$0], Self.readable) })
    {
      return lines(table, runs, columns, widths, below: [])
    }
    let rest = columns.filter { !sentences.contains($0) }
    // Rows with sentences below them read as well in blocks.
    let fitting = Self.narrowest.prefix(sentences.isEmpty ? 2 : 1).lazy.compactMap { widths(table, natural, rest, $0) }.first
    return fitting.map { lines(table, runs, rest, $0, below: sentences) }
  }

  /// The width of each of some columns; nil when they cannot be made to fit.
  private func widths(_ table: Table, _ natural: [Int], _ columns: [Int], _ narrowest: Int) -> [Int]? {
    let columns = columns.map { (natural: natural[$0], fit: table.columns[$0].fit) }
    var widths = columns.map { min($0.natural, $0.fit.widest ?? $0.natural) }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      // The one that takes most of what it may have.
      let shrinkable = widths.indices.filter { columns[$0].fit != .whole && widths[$0] > narrowest }
      let share = { widths[$0] * 1000 / (columns[$0].fit.widest ?? width) }
      guard let first = shrinkable.max(by: { share($0) < share($1) }) else { return nil }
      widths[first] -= 1
      excess -= 1
    }
    return widths
  }

  /// - Parameter below: columns whose cells stand in lines of their own under the row.
  private func lines(_ table: Table, _ runs: [[[String]]], _ columns: [Int], _ widths: [Int], below: [Int]) -> [String] {
    let numbers = table.numberColumns
    let right = columns.map { numbers[$0] }
    let indent = String(repeating: " ", count: 2 * Self.gap)
    var heading = ""
    if columns.contains(where: { !table.columns[$0].heading.isEmpty }) {
      heading = bold(line(zip(columns, widths).map { cut(table.columns[$0].heading, to: $1) }, widths, right)) + "\n"
    }
    return [heading]
      + parallelMap(runs) { rows in
        var out = ""
        for row in rows {
          let parts = zip(columns, widths).map { fitted(row[$0], table.columns[$0].fit, $1) }
          for index in 0..<(parts.map(\.count).max() ?? 0) {
            out += line(parts.map { index < $0.count ? $0[index] : "" }, widths, right) + "\n"
          }
          for column in below where !row[column].isEmpty {
            for part in wrapped(row[column], to: (width ?? .max) - indent.utf8.count) { out += indent + part + "\n" }
          }
        }
        return out
      }
  }

  /// The lines of a cell.
  private func fitted(_ cell: String, _ fit: Table.Column.Fit, _ width: Int) -> [String] {
    switch fit {
    case .whole: [cell]
    case .end, .below: [cut(cell, to: width)]
    case .start: [cutStart(cell, to: width)]
    case .wrapped: wrapped(cell, to: width)
    }
  }

  private func line(_ cells: [String], _ widths: [Int], _ right: [Bool]) -> String {
    var out = ""
    for (column, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(cell)))
      if column > 0 { out += String(repeating: " ", count: Self.gap) }
      out += right[column] ? space + cell : column == cells.count - 1 ? cell : cell + space
    }
    while out.last == " " { out.removeLast() }
    return out
  }

  /// A line a cell under its heading, an empty line between rows.
  private func blocks(_ table: Table, _ runs: [[[String]]]) -> [String] {
    let width = width ?? .max
    let indent = min((table.columns.map { displayWidth($0.heading) }.max() ?? 0) + Self.gap, width / 3)
    let blocks = parallelMap(runs) { rows in
      rows.map { row in
        var out = ""
        for (column, cell) in zip(table.columns, row) where !cell.isEmpty {
          let heading = cut(column.heading, to: max(indent - Self.gap, 1))
          let space = String(repeating: " ", count: max(0, indent - displayWidth(heading)))
          for (index, part) in wrapped(cell, to: width - indent).enumerated() {
            out += (index == 0 ? bold(heading) + space : String(repeating: " ", count: indent)) + part + "\n"
          }
        }
        return out
      }.joined(separator: "\n")
    }
    return [blocks.joined(separator: "\n")]
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

extension Table.Column.Fit {
  /// Nil: as wide as its text.
  fileprivate var widest: Int? {
    switch self {
    case .whole, .wrapped: nil
    case .end(let widest), .start(let widest), .below(let widest): widest
    }
  }

  fileprivate var isSentence: Bool {
    if case .below = self { return true }
    return false
  }
}
