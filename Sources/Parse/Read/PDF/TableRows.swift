import Model

/// Where the rows of a table begin: lines that share its columns, each cut into cells.
struct TableRows {
  private let lines: [PrintedLine]
  private let grid: [[[UInt8]]]
  /// Of the longest words in each column.
  private let widths: [Int]

  init(_ lines: [PrintedLine], _ grid: [[[UInt8]]]) {
    self.lines = lines
    self.grid = grid
    widths = (grid.first ?? []).indices.map { column in grid.reduce(0) { max($0, columns($1[column])) } }
  }

  /// A counter in the first column: "1", "II.", "a)", or the number of that column: "(1)".
  static func isCounter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    let text = text.first == UInt8(ascii: "(") && last == UInt8(ascii: ")") ? text.dropFirst() : text
    let body = last == UInt8(ascii: ".") || last == UInt8(ascii: ")") ? text.dropLast() : text
    guard !body.isEmpty, body.count <= 5, !isPartOfCounterHead(body) else { return false }
    return body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } || body.count == 1
      || body.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
  }

  /// What heads the column of counters.
  static func isCounterHead(_ text: some Collection<UInt8>) -> Bool {
    text.count <= 8 && ["tt", "stt", "so tt", "st"].contains(fold(String(decoding: text, as: UTF8.self)))
  }

  /// The column is so narrow that its head takes lines: "Số⏎TT", "S⏎T⏎T".
  private static func isPartOfCounterHead(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "S") || first == UInt8(ascii: "T"), text.count <= 8 else { return false }
    return text.count == 1 || fold(String(decoding: text, as: UTF8.self)) == "so"
  }

  /// The first lines of rows, ascending; the lines above the first are the table's head.
  var starts: [Int] {
    let counters = grid.indices.filter { Self.isCounter(grid[$0][0][...]) }
    guard let first = counters.first else { return startsWithoutCounters }
    let head = grid[..<first].lastIndex { Self.isCounterHead($0[0]) || Self.isPartOfCounterHead($0[0]) }.map { $0 + 1 } ?? 0
    let tail = tail(head..<first)
    let starts = starts(counters.map { $0...$0 }, head: tail.upperBound, isWhole: tail.isEmpty, from: 1)
    return isAlone(tail) ? [head] + starts : starts
  }

  /// The first lines, up to the first whose words are not all small: the rest of the head, or of a row that began on the page before.
  private func tail(_ lines: Range<Int>) -> Range<Int> {
    let end = lines.first { line in !grid[line].allSatisfy { $0.isEmpty || Paragraph.beginsSmall($0) } } ?? lines.upperBound
    return lines.lowerBound..<end
  }

  /// Whether it belongs to a row: the cells of the head end above it, for they had room for more words, and one of its own is longer than
  /// heads are.
  private func isAlone(_ tail: Range<Int>) -> Bool {
    guard !tail.isEmpty, tail.lowerBound > 0 else { return false }
    let cells = grid[tail.lowerBound].indices.filter { !grid[tail.lowerBound][$0].isEmpty }
    guard cells.allSatisfy({ endsAbove(tail.lowerBound, $0) != false }) else { return false }
    return cells.contains { columns(grid[tail.lowerBound][$0]) > max(20, columns(above(tail.lowerBound, $0) ?? [])) }
  }

  /// Without counters, cells of the column with the most lines tell the rows.
  private var startsWithoutCounters: [Int] {
    let spacing = lines.dropFirst().map(\.blanksAbove).min() ?? 0
    let heights = widths.indices.map { column in grid.count { !$0[column].isEmpty } }
    guard let main = heights.indices.max(by: { heights[$0] < heights[$1] }) else { return [] }
    var cells: [ClosedRange<Int>] = []
    for line in grid.indices where !grid[line][main].isEmpty {
      let isFull = grid[line].allSatisfy { !$0.isEmpty }
      if let last = cells.last, lines[last.upperBound + 1...line].allSatisfy({ $0.blanksAbove <= spacing }),
        endsAbove(line, main) != true || Paragraph.beginsSmall(grid[line][main]), !isFull || cue(line, from: 0) < 0
      {
        cells[cells.count - 1] = last.lowerBound...line
      } else {
        cells.append(line...line)
      }
    }
    return starts(cells, head: 0, isWhole: true, from: 0)
  }

  /// - Parameters:
  ///   - cells: the lines of one cell of each row.
  ///   - head: where the first row may begin.
  ///   - isWhole: whether it begins there, as far as is known, for nothing of another row stands above.
  ///   - column: the first one whose words tell whether a line is the first of its row.
  private func starts(_ cells: [ClosedRange<Int>], head: Int, isWhole: Bool, from column: Int) -> [Int] {
    // Where cells stand at the top of their rows, these do, too.
    let top = cells.reduce(isWhole && cells[0].lowerBound == head ? 2 : 0) { sum, cell in
      sum + (column > 0 && grid[cell.lowerBound].count { !$0.isEmpty } == 1 ? -3 : cue(cell.lowerBound, from: column))
    }
    let centred = centred(cells, head: head, isWhole: isWhole, from: column)
    return top >= centred.score ? cells.map(\.lowerBound) : centred.starts
  }

  /// Cells stand in the middle of their rows: as many lines above as below, give or take one. Of all ways to part the rows so, the one whose
  /// first lines look most like first lines. Linear in the lines times those of one row and the next.
  private func centred(_ cells: [ClosedRange<Int>], head: Int, isWhole: Bool, from column: Int) -> (starts: [Int], score: Int) {
    var ways: [[(start: Int, score: Int, before: Int)]] = []
    for (index, cell) in cells.enumerated() {
      let from = index == 0 ? min(head, cell.lowerBound) : cells[index - 1].upperBound + 1
      ways.append(
        (from...cell.lowerBound).map { start in
          let cue = cue(start, from: column)
          // Nothing is left over above the first row.
          guard index > 0 else { return (start, isWhole && start == head ? cue + 2 : cue, 0) }
          let scores = ways[index - 1].map { $0.score - tilt($0.start, cells[index - 1], start) }
          let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
          return (start, cue + scores[best], best)
        })
    }
    let scores = ways[ways.count - 1].map { $0.score - tilt($0.start, cells[cells.count - 1], lines.count) }
    var at = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    let score = scores[at]
    var starts: [Int] = []
    for way in ways.reversed() {
      starts.append(way[at].start)
      at = way[at].before
    }
    return (starts.reversed(), score)
  }

  /// By how many lines a cell is not in the middle of its row.
  private func tilt(_ start: Int, _ cell: ClosedRange<Int>, _ end: Int) -> Int {
    abs((cell.lowerBound - start) - (end - 1 - cell.upperBound))
  }

  /// How much a line looks like the first of a row. In each cell: whether it begins with a capital, and whether something ended above it.
  private func cue(_ line: Int, from first: Int) -> Int {
    var sum = lines[line].blanksAbove > 0 && line > 0 ? 3 : 0
    for column in grid[line].indices.dropFirst(first) {
      let cell = grid[line][column]
      guard !cell.isEmpty, cell.contains(where: { $0 > 0x39 }) else { continue }
      sum += Paragraph.beginsSmall(cell) ? -2 : isDigit(cell[0]) ? 0 : 1
      if let ends = endsAbove(line, column) { sum += ends ? 2 : -1 }
      if let above = above(line, column), Self.isOpen(above) { sum -= 4 }
    }
    return sum
  }

  /// Whether the line above had room for the first word of a cell, or it begins an item, so that something ended there; nil: the cell
  /// has nothing above.
  private func endsAbove(_ line: Int, _ column: Int) -> Bool? {
    let cell = grid[line][column]
    if Paragraph.isItem(cell) { return true }
    guard let above = above(line, column) else { return nil }
    let word = columns(cell, 0..<ByteScan.index(of: 0x20, in: cell.span, from: 0))
    return (columns(above) + 1 + word) * 20 <= widths[column] * 17
  }

  /// The words above a cell's line; cells of other heights print lines between.
  private func above(_ line: Int, _ column: Int) -> [UInt8]? {
    grid[max(0, line - 2)..<line].last { !$0[column].isEmpty }?[column]
  }

  /// "… Kế hoạch số" goes on.
  private static func isOpen(_ text: [UInt8]) -> Bool {
    guard let last = text.last, let ends = openEnds[last] else { return false }
    return ends.contains { text.count > $0.count && text.suffix($0.count) == $0[...] }
  }

  /// By their last bytes.
  private static let openEnds = Dictionary(
    grouping: [",", " số", " ngày", " tháng", " năm", " của", " và", " theo"].map { Array($0.utf8) }, by: { $0[$0.count - 1] })
}
