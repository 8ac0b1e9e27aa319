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
      let area = area(lines, from: at)
      if isTable(lines[area]) { return head(lines[start...], above: area)..<area.upperBound }
      at = area.upperBound
    }
    return nil
  }

  /// As far as lines may belong to one table: those with gaps, those that keep to one of its columns, and few across its columns.
  private static func area(_ lines: [PrintedLine], from start: Int) -> Range<Int> {
    var votes = ColumnVotes(lines[start...start])
    var end = start + 1
    var gaps = 1
    var across = 0
    var next = end
    while next < lines.count, across < 3 {
      let line = lines[next]
      if line.hasGap {
        let fits = votes.fits(line)
        // Below a line across there may be another table, or a list.
        if across > 0, !fits || gaps == 1 && least(lines[start...start]) > 2 { break }
        if !fits { votes = ColumnVotes() }
        for line in lines[end...next] where line.hasGap || votes.keepsToColumn(line) { votes.add(line) }
        gaps += 1
        across = 0
        end = next + 1
      } else if votes.keepsToColumn(line), across == 0 || gaps > 1 {
        // Behind a blank line it may be the text below the table.
        if line.blanksAbove == 0, end == next {
          votes.add(line)
          end = next + 1
        }
      } else {
        across += 1
      }
      next += 1
    }
    if end < lines.count, end > start + 1, beginsParagraph(lines[start..<end], below: lines[end], votes) { end -= 1 }
    return start..<end
  }

  /// Whether the last line is the first of a paragraph below the table: it stands farther right than the second, in a column by chance.
  private static func beginsParagraph(_ lines: ArraySlice<PrintedLine>, below next: PrintedLine, _ votes: ColumnVotes) -> Bool {
    guard let last = lines.last, !last.hasGap, next.blanksAbove == 0 else { return false }
    if Paragraph.beginsSmall(next.text) { return true }
    guard !next.hasGap, next.indent + 3 <= last.indent, !votes.keepsToColumn(next), !TableRows.isCounter(next.text.prefix { $0 != 0x20 }),
      !Paragraph.isItem(next.text), !Paragraph.isHeading(next.text), !Paragraph.beginsSmall(last.text), !endsSentence(last)
    else { return false }
    // It is full. What no mark begins is the rest of a cell where the line above had no room for its first word.
    let width = max(next.end, lines.map(\.end).max() ?? 0)
    guard (width - last.end) * 8 <= width, let above = lines.dropLast().last else { return false }
    let word = columns(last.text, 0..<ByteScan.index(of: 0x20, in: last.text.span, from: 0))
    return Paragraph.isItem(last.text) || above.end + 1 + word <= width - width / 8
  }

  /// Cells of a head that are higher than the others begin above them, each on a line of its own.
  private static func head(_ lines: ArraySlice<PrintedLine>, above area: Range<Int>) -> Int {
    let votes = ColumnVotes(lines[area])
    var at = area.lowerBound
    let left = lines[area.lowerBound].indent + 12
    while at > lines.startIndex, area.lowerBound - at < 4, lines[at].blanksAbove == 0, lines[at - 1].indent >= left,
      lines[at - 1].end - lines[at - 1].indent < 30, votes.keepsToColumn(lines[at - 1])
    {
      at -= 1
    }
    // The last line of a centred heading looks like that, too.
    if at < area.lowerBound, lines[at].blanksAbove == 0, at > lines.startIndex, !endsSentence(lines[at - 1]) { return area.lowerBound }
    return at
  }

  private static func endsSentence(_ line: PrintedLine) -> Bool { line.text.last.map { ".:;)".utf8.contains($0) } ?? true }

  private static func isTable(_ lines: ArraySlice<PrintedLine>) -> Bool {
    let least = least(lines)
    guard lines.count(where: \.hasGap) >= least, !isList(lines) else { return false }
    // Lines of sentences that are drawn out to the margins have gaps, too, but narrow ones.
    return !ColumnVotes(lines).gutters(least: least).isEmpty || !middles(lines).isEmpty
      || lines.count { $0.segments(gap: 4).count > 1 } * 2 > lines.count
  }

  /// "1.   …", "a)   …", "-   …": a tab behind the mark parts no columns.
  private static func isList(_ lines: ArraySlice<PrintedLine>) -> Bool {
    lines.allSatisfy { line in
      guard line.hasGap else { return true }
      let parts = line.segments(gap: 2)
      return parts.count == 2 && parts[0].text.count <= 8 && Paragraph.isItem(line.text) && Paragraph.isItem(Array(parts[0].text))
    }
  }

  /// How many lines with gaps make a table: two where the first heads a column of counters.
  private static func least(_ lines: ArraySlice<PrintedLine>) -> Int {
    lines.prefix(4).contains { $0.segments(gap: 2).first.map { TableRows.isCounterHead($0.text) } ?? false } ? 2 : 3
  }

  /// The rows: cells from left to right, each with its lines joined. Linear in the lines times the width of the page.
  static func rows(_ lines: [PrintedLine]) -> [[[UInt8]]] {
    let votes = ColumnVotes(lines[...])
    let gutters = votes.gutters(least: least(lines[...]))
    let across = across(lines, gutters)
    let inColumns = lines.indices.filter { !across[$0] }
    var rows: [[[UInt8]]] = []
    var at = 0
    for (part, edges) in parts(inColumns.map { lines[$0] }, gutters.map(votes.middle)) {
      var open = part.lowerBound
      while open < part.upperBound {
        rows += spanning(lines[at..<inColumns[open]])
        // As far as no line across the columns comes.
        var close = open + 1
        while close < part.upperBound, inColumns[close] == inColumns[close - 1] + 1 { close += 1 }
        rows += cells(Array(lines[inColumns[open]...inColumns[close - 1]]), edges)
        at = inColumns[close - 1] + 1
        open = close
      }
    }
    return rows + spanning(lines[at...])
  }

  /// Which lines have words across the stretches that part the columns: "II. Việc của các xã", with or without a gap behind the counter.
  private static func across(_ lines: [PrintedLine], _ gutters: [Range<Int>]) -> [Bool] {
    guard !gutters.isEmpty else { return [Bool](repeating: false, count: lines.count) }
    return lines.map { line in
      let parts = line.segments(gap: 2)
      guard let part = parts.last, parts.count == 1 || parts.count == 2 && isSection(parts[0].text) else { return false }
      let isCell = parts.count == 1 && part.column >= gutters[0].upperBound
      return gutters.contains { part.column < $0.lowerBound && $0.upperBound + 2 < part.end && !isParted(part, $0, isCell: isCell) }
    }
  }

  /// Numbers count the rows, other counters their sections.
  private static func isSection(_ counter: ArraySlice<UInt8>) -> Bool {
    TableRows.isCounter(counter) && !counter.contains(where: isDigit)
  }

  /// Whether a blank between two words stands in a stretch, and the stretch is narrow or the words begin with those of a cell.
  private static func isParted(_ part: PrintedLine.Segment, _ gutter: Range<Int>, isCell: Bool) -> Bool {
    guard gutter.count <= 3 || isCell else { return false }
    return PrintedLine(text: Array(part.text), indent: part.column, blanksAbove: 0).segments(gap: 1).dropFirst().contains {
      (isCell ? gutter.lowerBound - 2..<gutter.upperBound + 2 : gutter).contains($0.column - 1)
    }
  }

  /// Lines across the columns; what had no room in one goes on in the next.
  private static func spanning(_ lines: ArraySlice<PrintedLine>) -> [[[UInt8]]] {
    let width = lines.map(\.end).max() ?? 0
    var rows: [[[UInt8]]] = []
    var last: PrintedLine?
    for line in lines {
      if let last, line.blanksAbove == 0, !line.hasGap, !Paragraph.isItem(line.text),
        Paragraph.beginsSmall(line.text) || last.end * 10 >= width * 9
      {
        Paragraph.append(line.text, to: &rows[rows.count - 1][rows[rows.count - 1].count - 1])
      } else {
        rows.append(line.segments(gap: 2).map { Array($0.text) })
      }
      last = line
    }
    return rows
  }

  /// Lines that share their columns, and where these are parted.
  /// - Parameter edges: where most lines are parted.
  private static func parts(_ lines: [PrintedLine], _ edges: [Int]) -> [(lines: Range<Int>, edges: [Int])] {
    if !edges.isEmpty, lines.count <= 200 {
      let all = middles(lines[...])
      if all.count >= edges.count { return [(0..<lines.count, all)] }
      // The columns of one row may stand a little farther left than those of another.
      if lines.count(where: { isCut($0, by: edges) }) * 8 <= lines.count { return [(0..<lines.count, edges)] }
    }
    var parts: [(lines: Range<Int>, edges: [Int])] = []
    while (parts.last?.lines.upperBound ?? 0) < lines.count {
      parts.append(part(lines, from: parts.last?.lines.upperBound ?? 0))
    }
    return parts
  }

  private static func middles(_ lines: ArraySlice<PrintedLine>) -> [Int] {
    var gaps = ColumnGaps(lines)
    return middles(gaps.gutters)
  }

  private static func middles(_ gutters: [Range<Int>]) -> [Int] {
    gutters.map { ($0.lowerBound + $0.upperBound) / 2 }
  }

  /// Whether a word stands across one of the columns.
  private static func isCut(_ line: PrintedLine, by edges: [Int]) -> Bool {
    line.segments(gap: 1).contains { word in edges.contains { word.column + 1 < $0 && $0 + 1 < word.end } }
  }

  /// As many lines as share the blank stretches between their columns. Where a line closes one, the row it belongs to begins another part.
  private static func part(_ lines: [PrintedLine], from start: Int) -> (lines: Range<Int>, edges: [Int]) {
    var gaps = ColumnGaps(lines[start..<start])
    var gutters: [Range<Int>] = []
    var count = 0
    var left = Int.max - 4
    var rows: (end: Int, gutters: [Range<Int>])?
    for end in (start + 1)...lines.count {
      gaps.add(lines[end - 1])
      gutters = gaps.gutters
      if gutters.count < count, let rows { return (start..<rows.end, middles(rows.gutters)) }
      count = max(count, gutters.count)
      // A page has fewer lines than this; a file made to be slow may have more.
      if end - start >= 200 { return (start..<end, middles(gutters)) }
      left = min(left, lines[end - 1].indent)
      if end < lines.count, lines[end].indent <= left + 4, beginsRow(lines[end]) { rows = (end, gutters) }
    }
    return (start..<lines.count, middles(gutters))
  }

  private static func beginsRow(_ line: PrintedLine) -> Bool {
    guard let first = line.segments(gap: 2).first, first.text.count <= 6 else { return false }
    return TableRows.isCounter(first.text)
  }

  /// - Parameter edges: the middles of the stretches that part the columns.
  private static func cells(_ lines: [PrintedLine], _ edges: [Int]) -> [[[UInt8]]] {
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
    for end in TableRows(lines, grid).starts + [lines.count] where end > start {
      var row = grid[start]
      for line in grid[(start + 1)..<end] {
        for column in row.indices where !line[column].isEmpty { Paragraph.append(line[column], to: &row[column]) }
      }
      rows.append(row.filter { !$0.isEmpty })
      start = end
    }
    return rows
  }
}
