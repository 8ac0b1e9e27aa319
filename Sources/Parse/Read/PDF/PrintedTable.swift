import Model

/// A table of a page: lines whose words stand in columns with blank stretches between.
enum PrintedTable {
  /// Where the next table is among the lines: three lines with gaps or more, few without between them.
  static func find(in lines: [PrintedLine], from start: Int) -> Range<Int>? {
    var at = start
    while at < lines.count {
      guard lines[at].hasGap else {
        at += 1
        continue
      }
      var end = at + 1
      var gaps = 1
      var plain = 0
      var next = at + 1
      while next < lines.count, plain < 3 {
        if lines[next].hasGap || lines[next].indent >= 40 && lines[next].end - lines[next].indent < 40 {
          if lines[next].hasGap { gaps += 1 }
          plain = 0
          end = next + 1
        } else {
          plain += 1
        }
        next += 1
      }
      if gaps >= 3, !ColumnGaps(lines[at..<end]).gutters.isEmpty || gaps * 2 > end - at { return at..<end }
      at = end
    }
    return nil
  }

  /// The rows: cells from left to right, each with its lines joined. Linear in the lines times the width of the page.
  static func rows(_ lines: [PrintedLine]) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var start = 0
    while start < lines.count {
      let end = stretch(lines, from: start)
      rows += cells(Array(lines[start..<end]))
      start = end
    }
    return rows
  }

  /// As many lines as share the blank stretches between their columns. Where a line closes one, the row it belongs to begins another part.
  private static func stretch(_ lines: [PrintedLine], from start: Int) -> Int {
    var gaps = ColumnGaps(lines[start..<start])
    var count = 0
    var lastRow = start
    for end in (start + 1)...lines.count {
      gaps.add(lines[end - 1])
      let now = gaps.gutters.count
      if now < count, lastRow > start { return lastRow }
      count = max(count, now)
      // A page has fewer lines than this; a file made to be slow may have more.
      if end - start >= 200 { return end }
      if end < lines.count, beginsRow(lines[end], lines[start..<end]) { lastRow = end }
    }
    return lines.count
  }

  /// A counter in the first column: "1", "II.", "a)".
  private static func beginsRow(_ line: PrintedLine, _ others: ArraySlice<PrintedLine>) -> Bool {
    guard let first = line.segments(gap: 2).first, first.text.count <= 6, line.indent <= (others.map(\.indent).min() ?? 0) + 4 else {
      return false
    }
    return isCounter(first.text)
  }

  private static func isCounter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    let body = last == UInt8(ascii: ".") || last == UInt8(ascii: ")") ? text.dropLast() : text
    guard !body.isEmpty, body.count <= 5 else { return false }
    return body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } || body.count == 1
      || body.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
  }

  private static func cells(_ lines: [PrintedLine]) -> [[[UInt8]]] {
    let edges = ColumnGaps(lines[...]).gutters.map { ($0.lowerBound + $0.upperBound) / 2 }
    guard !edges.isEmpty else { return lines.map { [$0.text] } }
    let grid = lines.map { line -> [[UInt8]] in
      var cells = [[UInt8]](repeating: [], count: edges.count + 1)
      for part in line.segments(gap: 1) {
        let column = edges.count { $0 <= (part.column + part.end) / 2 }
        if !cells[column].isEmpty { cells[column].append(0x20) }
        cells[column] += part.text
      }
      return cells
    }
    var rows: [[[UInt8]]] = []
    var start = 0
    for end in rowStarts(lines, grid) + [lines.count] where end > start {
      var row = grid[start]
      for line in grid[(start + 1)..<end] {
        for column in row.indices where !line[column].isEmpty { Paragraph.append(line[column], to: &row[column]) }
      }
      rows.append(row.filter { !$0.isEmpty })
      start = end
    }
    return rows
  }

  /// A row begins at its counter, or above it where cells are centred: at the line between two counters where most cells begin with a capital.
  private static func rowStarts(_ lines: [PrintedLine], _ grid: [[[UInt8]]]) -> [Int] {
    let counters = grid.indices.filter { isCounter(grid[$0][0][...]) }
    // Without counters, a blank line or a line with words in all cells begins a row.
    guard counters.count > 0 else {
      return grid.indices.filter { at in at > 0 && (lines[at].blanksAbove > 0 || grid[at].allSatisfy { !$0.isEmpty } && grid[at].count > 1)
      }
    }
    var starts: [Int] = []
    var before = -1
    for counter in counters {
      var best = (line: counter, score: score(grid[counter], lines[counter]))
      for line in stride(from: counter - 1, to: before, by: -1) {
        let score = score(grid[line], lines[line])
        if score > best.score { best = (line, score) }
      }
      starts.append(best.line)
      before = counter
    }
    return starts
  }

  private static func score(_ cells: [[UInt8]], _ line: PrintedLine) -> Int {
    cells.dropFirst().reduce(line.blanksAbove > 0 ? 2 : 0) { sum, cell in
      guard !cell.isEmpty else { return sum }
      return sum + (Paragraph.beginsSmall(cell) ? -1 : isDigit(cell[0]) ? 0 : 1)
    }
  }
}
