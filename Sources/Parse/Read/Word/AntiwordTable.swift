import Model

/// A table as antiword prints it: bars between cells padded with blanks, each line of a cell on a line of its own, no sign where a row ends.
struct AntiwordTable {
  /// Lines of cells. A cell knows how wide it was, which tells whether its text was wrapped.
  private var lines: [[Cell]] = []

  private struct Cell {
    var text: [UInt8]
    var width: Int
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Takes a line between bars; false for other lines.
  mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    let bar = UInt8(ascii: "|")
    let line = trimmed(line)
    guard line.count > 2, line.first == bar, line.last == bar else { return false }
    lines.append(
      line.dropFirst().dropLast().split(separator: bar, omittingEmptySubsequences: false).map {
        Cell(text: trimmed($0), width: Parse.columns(Array($0)))
      })
    return true
  }

  /// The columns of a head, or of recipients and signature: lines of the left one, then of the right one. Nil for a table of facts.
  var columns: [[[UInt8]]]? {
    guard lines.allSatisfy({ $0.count <= 4 }) else { return nil }
    let isHead = lines.contains { $0.contains { ColumnCues.isMotto(fold(String(decoding: $0.text, as: UTF8.self))) } }
    guard isHead || lines.contains(where: { $0.contains { ColumnCues.isRecipients($0.text) } }) else { return nil }
    let count = lines.map(\.count).max() ?? 0
    return (0..<count).map { column in
      var out: [[UInt8]] = []
      var last: Cell?
      for cell in lines.compactMap({ column < $0.count ? $0[column] : nil }) {
        if cell.text.isEmpty {
          last = nil
          continue
        }
        if let last, Self.wraps(last, cell), !out.isEmpty {
          Paragraph.append(cell.text, to: &out[out.count - 1])
        } else {
          out.append(cell.text)
        }
        last = cell
      }
      return out.filter { !ColumnCues.isRule($0) }
    }.filter { !$0.isEmpty }
  }

  /// Rows of cells with text. A row goes on where one of its cells was wrapped, or where its first cell is empty.
  var rows: [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var last: [Cell] = []
    for line in lines {
      let isWrapped = zip(last, line).contains { Self.wraps($0, $1) }
      if let row = rows.last, row.count == line.count, isWrapped || line[0].text.isEmpty {
        for (column, cell) in line.enumerated() where !cell.text.isEmpty {
          Paragraph.append(cell.text, to: &rows[rows.count - 1][column])
        }
      } else {
        rows.append(line.map(\.text))
      }
      last = line
    }
    return rows.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
  }

  /// The next line's first word had no room behind this one's last.
  private static func wraps(_ cell: Cell, _ next: Cell) -> Bool {
    guard !cell.text.isEmpty, !next.text.isEmpty else { return false }
    let word = Parse.columns(Array(next.text.prefix { $0 != 0x20 }))
    return Parse.columns(cell.text) + 1 + word > cell.width
  }
}
