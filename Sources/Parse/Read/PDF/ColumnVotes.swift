/// What the lines of a table say about each column of the page: words stand there, or a wide gap between words does.
struct ColumnVotes {
  /// Wider pages than this are not told apart farther right.
  private static let width = 600

  private var words = [Int32](repeating: 0, count: width)
  private var gaps = [Int32](repeating: 0, count: width)

  init(_ lines: ArraySlice<PrintedLine> = []) {
    for line in lines { add(line) }
  }

  /// Linear in the line.
  mutating func add(_ line: PrintedLine) {
    var last = Self.width
    for part in line.segments(gap: 2) {
      let (start, end) = (min(part.column, Self.width), min(part.end, Self.width))
      for column in min(last, start)..<start { gaps[column] += 1 }
      for column in start..<max(start, end) { words[column] += 1 }
      last = end
    }
  }

  /// Whether the columns of a table are parted here: a line across all of them may be among many rows.
  private func isBlank(_ column: Int) -> Bool { gaps[column] > 0 && words[column] * 3 <= gaps[column] }

  /// The stretches that part columns, from left to right. Linear in the width of the page.
  /// - Parameter least: how many lines have a gap there.
  func gutters(least: Int) -> [Range<Int>] {
    var gutters: [Range<Int>] = []
    var start: Int?
    for column in 0..<Self.width {
      if isBlank(column) {
        start = start ?? column
      } else if let from = start {
        if gaps[from..<column].contains(where: { $0 >= least }) { gutters.append(from..<column) }
        start = nil
      }
    }
    return gutters
  }

  /// The middle of the columns of a stretch that the fewest lines have words in.
  func middle(_ gutter: Range<Int>) -> Int {
    let least = words[gutter].min() ?? 0
    let blank = gutter.filter { words[$0] == least }
    return blank[blank.count / 2]
  }

  /// Whether one of the line's gaps is where the columns are parted.
  func fits(_ line: PrintedLine) -> Bool {
    let parts = line.segments(gap: 2)
    return zip(parts, parts.dropFirst()).contains { left, right in
      let (start, end) = (min(left.end, Self.width), min(right.column, Self.width))
      return (start..<end).contains(where: isBlank)
    }
  }

  /// Whether a line without gaps keeps to one column. Linear in the line.
  func keepsToColumn(_ line: PrintedLine) -> Bool {
    let end = min(line.end, Self.width)
    var column = min(line.indent, end)
    // A stretch that begins left of the line is no hindrance.
    while column < end, isBlank(column) { column += 1 }
    while column < end {
      while column < end, !isBlank(column) { column += 1 }
      let start = column
      while column < end, isBlank(column) { column += 1 }
      if column > start, column < end || end == Self.width || !isBlank(end) { return false }
    }
    return true
  }
}
