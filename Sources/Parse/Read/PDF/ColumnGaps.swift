/// Which columns of some lines are blank in all of them.
struct ColumnGaps {
  /// Wider pages than this are not told apart farther right.
  private static let width = 600

  private var hasWords = [Bool](repeating: false, count: width)
  /// Where the words of each line begin and end.
  private var lines: [[Range<Int>]] = []
  /// The blank stretches, from left to right; nil: not looked for since a word took a column that was blank.
  private var stretches: [Stretch]?

  init(_ lines: ArraySlice<PrintedLine>) {
    for line in lines { add(line) }
  }

  /// Linear in the line.
  mutating func add(_ line: PrintedLine) {
    let words = line.segments(gap: 1).map { min($0.column, Self.width)..<max(min($0.column, Self.width), min($0.end, Self.width)) }
    // Letters are not as wide as columns: words may reach a column into the stretch between two cells.
    for word in words {
      for column in word.count < 4 ? word : word.lowerBound + 1..<word.upperBound - 1 where !hasWords[column] {
        hasWords[column] = true
        stretches = nil
      }
    }
    lines.append(words)
    if var known = stretches {
      for index in known.indices { known[index].count(words) }
      stretches = known
    }
  }

  /// The blank stretches that part columns, from left to right. Linear in the words and the width of the page, unless the lines added since
  /// it was asked before left all of them blank.
  var gutters: [Range<Int>] {
    mutating get {
      let known = stretches ?? look()
      stretches = known
      return known.filter(\.partsColumns).map(\.columns)
    }
  }

  private func look() -> [Stretch] {
    var found: [Stretch] = []
    guard var at = hasWords.firstIndex(of: true), let end = hasWords.lastIndex(of: true) else { return [] }
    while at < end {
      var next = at
      while !hasWords[next] { next += 1 }
      if next > at { found.append(Stretch(at..<next, lines)) }
      at = max(next, at + 1)
    }
    return found
  }

  /// Columns that are blank in all lines. Blanks between the words of a sentence may fall on one by chance. Where columns are parted, more
  /// lines leave two blanks before the words that begin behind the stretch, or begin with them, than leave one.
  private struct Stretch {
    let columns: Range<Int>
    private var votes = (yes: 0, no: 0)

    init(_ columns: Range<Int>, _ lines: [[Range<Int>]]) {
      self.columns = columns
      for words in lines { count(words) }
    }

    var partsColumns: Bool { votes.yes > 0 && votes.yes >= votes.no }

    /// - Parameter words: of one line.
    mutating func count(_ words: [Range<Int>]) {
      guard let next = words.firstIndex(where: { $0.lowerBound + 1 >= columns.upperBound }) else { return }
      let start = words[next].lowerBound
      let blanks = next > 0 ? start - words[next - 1].upperBound : start
      if blanks < 2 { votes.no += 1 } else if start <= columns.upperBound + 2 { votes.yes += 1 }
    }
  }
}
