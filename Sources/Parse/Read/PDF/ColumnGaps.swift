/// Which columns of some lines are blank in all of them.
struct ColumnGaps {
  /// Wider pages than this are not told apart farther right.
  private static let width = 600

  private var words = [Bool](repeating: false, count: width)
  /// Blank and beside another blank in some line.
  private var wide = [Bool](repeating: false, count: width)
  private var start = Self.width
  private var end = 0

  init(_ lines: ArraySlice<PrintedLine>) {
    for line in lines { add(line) }
  }

  mutating func add(_ line: PrintedLine) {
    start = min(start, line.indent)
    // Blanks before a line tell only where its first column begins.
    var before = max(0, line.indent - 2)
    for part in line.segments(gap: 1) {
      let (first, last) = (min(part.column, Self.width), min(part.end, Self.width))
      if first - before >= 2 { for column in before..<first { wide[column] = true } }
      for column in first..<max(first, last) { words[column] = true }
      before = last
      end = max(end, last)
    }
  }

  /// Blank stretches with words on both sides, two blanks wide in some line. Linear in the width of the page.
  var gutters: [Range<Int>] {
    var gutters: [Range<Int>] = []
    var at = start
    while at < end {
      var next = at
      while next < end, !words[next] { next += 1 }
      if next > at, at > start, next < end, wide[at..<next].contains(true) { gutters.append(at..<next) }
      at = max(next, at + 1)
    }
    return gutters
  }
}
