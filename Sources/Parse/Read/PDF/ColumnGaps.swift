/// Which columns of some lines are blank in all of them.
struct ColumnGaps {
  /// Wider pages than this are not told apart farther right.
  private static let width = 600

  private var hasWords = [Bool](repeating: false, count: width)
  /// Where the words of each line begin and end.
  private var lines: [[Range<Int>]] = []

  init(_ lines: ArraySlice<PrintedLine>) {
    for line in lines { add(line) }
  }

  mutating func add(_ line: PrintedLine) {
    let words = line.segments(gap: 1).map { min($0.column, Self.width)..<max(min($0.column, Self.width), min($0.end, Self.width)) }
    // Letters are not as wide as columns: words may reach a column into the stretch between two cells.
    for word in words {
      for column in word.count < 4 ? word : word.lowerBound + 1..<word.upperBound - 1 { hasWords[column] = true }
    }
    lines.append(words)
  }

  /// The blank stretches that part columns, from left to right. Linear in the words and the width of the page.
  var gutters: [Range<Int>] {
    var gutters: [Range<Int>] = []
    guard var at = hasWords.firstIndex(of: true), let end = hasWords.lastIndex(of: true) else { return [] }
    while at < end {
      var next = at
      while !hasWords[next] { next += 1 }
      if next > at, partsColumns(at..<next) { gutters.append(at..<next) }
      at = max(next, at + 1)
    }
    return gutters
  }

  /// Blanks between the words of a sentence may fall on one column by chance. Where columns are parted, more lines leave two blanks before
  /// the words that begin behind the stretch, or begin with them, than leave one.
  private func partsColumns(_ gap: Range<Int>) -> Bool {
    var votes = (yes: 0, no: 0)
    for words in lines {
      guard let next = words.firstIndex(where: { $0.lowerBound + 1 >= gap.upperBound }) else { continue }
      let start = words[next].lowerBound
      let blanks = next > 0 ? start - words[next - 1].upperBound : start
      if blanks < 2 { votes.no += 1 } else if start <= gap.upperBound + 2 { votes.yes += 1 }
    }
    return votes.yes > 0 && votes.yes >= votes.no
  }
}
