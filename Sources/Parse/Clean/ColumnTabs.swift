import Model

/// Tabs that part columns: the cells of a table copied out of a spreadsheet, and the two columns of a head copied out of Word. They are read as bars;
/// all other tabs are blanks.
struct ColumnTabs {
  /// The line that was looked at last ends here.
  private var lineEnd = -1
  private var kind = Kind.plain

  private enum Kind { case plain, row, head }

  /// How much of a line is looked at, and how much of a text may be the head.
  private static let (reach, head) = (1200, 1 << 14)

  /// Whether a tab parts two columns. A line is looked at once.
  mutating func parts(_ text: Span<UInt8>, at tab: Int) -> Bool {
    if tab >= lineEnd {
      var start = tab
      while start > 0, tab - start < Self.reach, text[start - 1] != 0x0A { start -= 1 }
      let line = Self.line(text, start)
      (lineEnd, kind) = (max(line.end, tab + 1), Self.kind(text, line))
    }
    switch kind {
    case .plain: return false
    case .row: return true
    case .head: return Self.partsHead(text, tab)
    }
  }

  /// Whether the tabs of the line that begins at a place part columns.
  static func areColumns(_ text: Span<UInt8>, from start: Int, endingAt last: Int) -> Bool {
    guard ByteScan.index(of: 0x09, in: text, from: start, to: last) < last else { return false }
    return kind(text, line(text, start)) != .plain
  }

  private struct Line {
    var start: Int
    var end: Int
    /// Stretches between tabs that hold more than blanks.
    var cells: [Range<Int>] = []
    /// Tabs between the first and the last of them.
    var tabs = 0
  }

  /// Linear in the first part of the line.
  private static func line(_ text: Span<UInt8>, _ start: Int) -> Line {
    var line = Line(start: start, end: min(text.count, start + reach))
    var (at, first, last, tabs) = (start, -1, -1, 0)
    while at <= line.end {
      let byte = at < line.end ? text[at] : 0x0A
      if byte == 0x0A || byte == 0x09 {
        if first >= 0 {
          if !line.cells.isEmpty { line.tabs += tabs }
          line.cells.append(first..<(last + 1))
          (first, tabs) = (-1, 0)
        }
        if byte == 0x0A {
          line.end = at
          break
        }
        tabs += 1
      } else if byte > 0x20 {
        if first < 0 { first = at }
        last = at
      }
      at += 1
    }
    return line
  }

  private static func kind(_ text: Span<UInt8>, _ line: Line) -> Kind {
    guard line.cells.count >= 2 else { return .plain }
    if line.start < head, isHead(text, line) { return .head }
    guard line.tabs >= 2 else { return .plain }
    let near = [above(text, line.start), line.end < text.count ? self.line(text, line.end + 1) : nil].compactMap { $0 }
    return near.contains { $0.tabs >= 2 && max($0.cells.count, line.cells.count) >= 3 } ? .row : .plain
  }

  private static func above(_ text: Span<UInt8>, _ start: Int) -> Line? {
    guard start > 1 else { return nil }
    var at = start - 1
    while at > 0, start - at < reach, text[at - 1] != 0x0A { at -= 1 }
    return line(text, at)
  }

  // MARK: Heads

  /// A line of a head has the motto, a ruled line or place and day in its right column, or the own number in its left one.
  private static func isHead(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.cells.count <= 6, let left = line.cells.first, let right = line.cells.last else { return false }
    if line.cells.count == 2, begins(text, left, numbers) { return true }
    if line.cells.dropFirst().contains(where: { begins(text, $0, mottos) || holdsDay(text, $0) }) { return true }
    // "-----", "_____"
    let first = text[right.lowerBound]
    return right.count > 2 && first == text[right.lowerBound + 1] && !isLetterByte(first) && !isDigit(first)
  }

  private static let mottos = ["CỘNG HÒA", "CỘNG HOÀ", "Cộng hòa", "Cộng hoà", "ĐỘC LẬP", "Độc lập", "ĐẢNG CỘNG"].map { Array($0.utf8) }
  private static let numbers = ["Số:", "Số ", "SỐ:"].map { Array($0.utf8) }
  private static let day = Array(", ngày".utf8)

  private static func begins(_ text: Span<UInt8>, _ cell: Range<Int>, _ words: [[UInt8]]) -> Bool {
    words.contains { word in cell.count >= word.count && word.indices.allSatisfy { text[cell.lowerBound + $0] == word[$0] } }
  }

  /// "Hà Nội, ngày …": place and day.
  private static func holdsDay(_ text: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard cell.count < 80, cell.count > day.count else { return false }
    return (cell.lowerBound...(cell.upperBound - day.count)).contains { at in day.indices.allSatisfy { text[at + $0] == day[$0] } }
  }

  /// What goes on behind a tab with a capital or a ruled line is another column; "Số:⇥12/QĐ-UBND" and "ngày⇥tháng" are drawn out.
  private static func partsHead(_ text: Span<UInt8>, _ tab: Int) -> Bool {
    var before = tab - 1
    while before >= 0, text[before] == 0x09 || text[before] == 0x20 { before -= 1 }
    var next = tab + 1
    while next < text.count, text[next] == 0x09 || text[next] == 0x20 { next += 1 }
    guard before >= 0, text[before] != 0x0A, next < text.count, text[before] != UInt8(ascii: ":"), text[before] != UInt8(ascii: ",") else {
      return false
    }
    let byte = text[next]
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "*") {
      return next + 1 < text.count && text[next + 1] == byte
    }
    guard let letter = VietnameseAlphabet.letter(in: text, at: next) else { return false }
    return letter.isUpper
  }
}
