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

  /// A counter in the first column: "1", "II.", "a)".
  static func isCounter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    let body = last == UInt8(ascii: ".") || last == UInt8(ascii: ")") ? text.dropLast() : text
    // "S⏎T⏎T" heads the column of counters.
    guard !body.isEmpty, body.count <= 5, body.first != UInt8(ascii: "T"), body.first != UInt8(ascii: "S") else { return false }
    return body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } || body.count == 1
      || body.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
  }

  /// What heads the column of counters, in one line or in two.
  private static func isCounterHead(_ text: [UInt8]) -> Bool {
    text.count <= 8 && ["tt", "stt", "so tt", "st", "so", "s", "t"].contains(fold(String(decoding: text, as: UTF8.self)))
  }

  /// The first lines of rows, ascending; the lines above the first are the table's head.
  var starts: [Int] {
    let counters = grid.indices.filter { Self.isCounter(grid[$0][0][...]) }
    guard let first = counters.first else { return startsWithoutCounters }
    let head = grid[..<first].lastIndex { Self.isCounterHead($0[0]) }.map { $0 + 1 } ?? 0
    // Where cells stand at the top of their rows, counters do, too.
    let top = counters.reduce(0) { sum, line in sum + (grid[line].count { !$0.isEmpty } == 1 ? -3 : cue(line)) }
    let centred = centred(counters, head: head)
    return top >= centred.score ? counters : centred.starts
  }

  /// Without counters, a blank line begins a row, or a line with words in all cells that do not go on with those above.
  private var startsWithoutCounters: [Int] {
    let spacing = lines.dropFirst().map(\.blanksAbove).min() ?? 0
    return grid.indices.filter { at in
      at > 0 && (lines[at].blanksAbove > spacing || grid[at].count > 1 && grid[at].allSatisfy { !$0.isEmpty } && cue(at, from: 0) >= 0)
    }
  }

  /// Counters stand in the middle of their rows: as many lines above as below, give or take one. Of all ways to part the rows so, the one whose
  /// first lines look most like first lines. Linear in the lines times those of one row and the next.
  private func centred(_ counters: [Int], head: Int) -> (starts: [Int], score: Int) {
    var ways: [[(start: Int, score: Int, before: Int)]] = []
    for (index, counter) in counters.enumerated() {
      let from = index == 0 ? min(head, counter) : counters[index - 1] + 1
      ways.append(
        (from...counter).map { start in
          guard index > 0 else { return (start, cue(start), 0) }
          let last = ways[index - 1].indices.map { ($0, ways[index - 1][$0].score - tilt(ways[index - 1][$0].start, counters[index - 1], start)) }
          let best = last.reduce(last[0]) { $1.1 > $0.1 ? $1 : $0 }
          return (start, cue(start) + best.1, best.0)
        })
    }
    let last = ways[ways.count - 1].map { $0.score - tilt($0.start, counters[counters.count - 1], lines.count) }
    var at = last.indices.reduce(0) { last[$1] > last[$0] ? $1 : $0 }
    let score = last[at]
    var starts: [Int] = []
    for way in ways.reversed() {
      starts.append(way[at].start)
      at = way[at].before
    }
    return (starts.reversed(), score)
  }

  /// By how many lines a counter is not in the middle of its row.
  private func tilt(_ start: Int, _ counter: Int, _ end: Int) -> Int { abs((counter - start) - (end - 1 - counter)) }

  /// How much a line looks like the first of a row. In each cell: whether it begins with a capital, and whether the line above had room for
  /// its first word, so that something ended there.
  private func cue(_ line: Int, from first: Int = 1) -> Int {
    var sum = lines[line].blanksAbove > 0 && line > 0 ? 3 : 0
    for column in grid[line].indices.dropFirst(first) {
      let cell = grid[line][column]
      guard !cell.isEmpty, cell.contains(where: { $0 > 0x39 }) else { continue }
      sum += Paragraph.beginsSmall(cell) ? -2 : isDigit(cell[0]) ? 0 : 1
      // Cells of other heights print lines between.
      guard let above = grid[max(0, line - 2)..<line].last(where: { !$0[column].isEmpty })?[column] else { continue }
      let word = columns(cell, 0..<ByteScan.index(of: 0x20, in: cell.span, from: 0))
      sum += (columns(above) + 1 + word) * 20 <= widths[column] * 17 ? 2 : -1
    }
    return sum
  }
}
