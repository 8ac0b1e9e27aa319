import Model

/// Blanks that part columns: the rows of a table as "pdftotext -layout" prints it. They are read as bars, as tabs are (`ColumnTabs`).
///
/// A row has three cells or more with two blanks between them, four somewhere, and cells of a row near it begin in the same columns: a line of prose that
/// print set wide has no such neighbour.
struct ColumnBlanks {
  /// The line that was looked at last ends here.
  private var lineEnd = -1
  private var isRow = false
  /// The end of a row, or of what goes on in its last cell, and the column in which that begins.
  private var (openEnd, openColumn) = (-1, 0)

  /// How much of a line is looked at, how many lines on either side, and how many cells a row has.
  private static let (reach, near, cells) = (700, 5, 3...12)

  /// The end of the blanks that begin at a place; whether they part two columns. A line is looked at once.
  mutating func gap(_ text: Span<UInt8>, at: Int) -> (end: Int, parts: Bool) {
    let end = skipBlanks(text, at)
    guard at > 0, text[at - 1] != 0x0A, end < text.count, text[end] != 0x0A, text[end] != 0x0D else { return (end, false) }
    if at >= lineEnd {
      var start = at
      while start > 0, at - start < Self.reach, text[start - 1] != 0x0A { start -= 1 }
      let row = start == 0 || text[start - 1] == 0x0A ? Row(text, start) : nil
      lineEnd = row?.end ?? ByteScan.index(of: 0x0A, in: text, from: at)
      isRow = row.map { Self.isRow(text, $0) } ?? false
      if isRow, let row { (openEnd, openColumn) = (row.end, row.starts[row.starts.count - 1]) }
    }
    return (end, isRow && !ColumnTabs.isInSentence(text, at))
  }

  /// Where the last cell of a row goes on below it: the next line holds nothing but words that begin in its column with a small letter.
  mutating func continuation(_ text: Span<UInt8>, lineEnd end: Int) -> Int? {
    guard end == openEnd, end + 1 < text.count else { return nil }
    let below = Row(text, end + 1)
    guard below.starts.count == 1, abs(below.starts[0] - openColumn) <= 1, openColumn >= 12,
      let letter = VietnameseAlphabet.letter(in: text, at: below.first), !letter.isUpper
    else { return nil }
    openEnd = below.end
    return below.first
  }

  /// Whether a line is such a row.
  static func areColumns(_ text: Span<UInt8>, from start: Int, endingAt last: Int) -> Bool {
    guard twoBlanks.index(in: text, from: start, to: last) < last else { return false }
    var first = start
    while first > 0, text[first - 1] == 0x20 { first -= 1 }
    return isRow(text, Row(text, first))
  }

  /// Where columns may be parted.
  static let twoBlanks = BytePairs([BytePairs.Group([0x20], before: [0x20])])

  /// The cells of a line. Linear in its first part.
  private struct Row {
    let start: Int
    /// The first letter, and the line's end.
    var first: Int
    var end: Int
    /// The columns in which cells begin.
    var starts: [Int] = []
    /// The widest gap between two of them, and how many have four blanks or more.
    var gap = 0
    var wideGaps = 0

    init(_ text: Span<UInt8>, _ start: Int) {
      self.start = start
      let limit = min(text.count, start + reach)
      var (at, column, blanks) = (start, 0, 2)
      first = start
      while at < limit, text[at] != 0x0A {
        let byte = text[at]
        if byte == 0x20 {
          blanks += 1
        } else if byte > 0x20 {
          if blanks >= 2 {
            if starts.isEmpty { first = at } else { gap = max(gap, blanks) }
            if !starts.isEmpty, blanks >= 4 { wideGaps += 1 }
            starts.append(column)
          }
          blanks = 0
        }
        // Letters of several bytes, and the marks over them, are one column wide.
        if byte & 0xC0 != 0x80, byte != 0xCC, byte != 0xCD { column += 1 }
        at += 1
      }
      end = at
    }
  }

  private static func isRow(_ text: Span<UInt8>, _ row: Row) -> Bool {
    // Prose set wide has gaps of two and three blanks, and begins as clauses of the basis do.
    guard cells.contains(row.starts.count), row.gap >= 4, row.wideGaps * 2 >= row.starts.count - 1,
      !clauses.contains(where: { starts(text, row.first, with: $0) })
    else { return false }
    var at = row.start - 1
    for _ in 0..<near where at > 0 {
      var start = at
      while start > 0, at - start < reach, text[start - 1] != 0x0A { start -= 1 }
      if areAlike(row, Row(text, start)) { return true }
      at = start - 1
    }
    at = row.end
    for _ in 0..<near where at + 1 < text.count && text[at] == 0x0A {
      let below = Row(text, at + 1)
      if areAlike(row, below) { return true }
      at = below.end
    }
    return false
  }

  private static let clauses = ["Căn ", "Theo ", "Xét ", "Thực hiện "].map { Array($0.utf8) }

  /// Whether two cells of both, but for the first, begin in the same columns, or beside them.
  private static func areAlike(_ row: Row, _ other: Row) -> Bool {
    guard cells.contains(other.starts.count), other.gap >= 4 else { return false }
    return row.starts.dropFirst().count { start in other.starts.dropFirst().contains { abs($0 - start) <= 1 } } >= 2
  }
}
