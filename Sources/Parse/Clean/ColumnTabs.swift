import Model

/// Tabs that part columns: the cells of a table copied out of a spreadsheet, and the two columns of a head copied out of Word. They are read as bars;
/// all other tabs are blanks.
struct ColumnTabs {
  /// The line that was looked at last ends here.
  private var lineEnd = -1
  private var kind = Kind.plain

  private enum Kind { case plain, row, head }

  /// How much of a line is looked at, how much of a text may be the head, and how wide a gap in it may be.
  private static let (reach, head, gap) = (1200, 1 << 14, 100)
  /// The longest name of a place before its day, in bytes.
  private static let longestPlace = 40

  /// Whether a tab parts two columns. A line is looked at once.
  mutating func parts(_ text: Span<UInt8>, at tab: Int) -> Bool {
    if tab >= lineEnd {
      var start = tab
      while start > 0, tab - start < Self.reach, text[start - 1] != 0x0A { start -= 1 }
      lineEnd = ByteScan.index(of: 0x0A, in: text, from: tab)
      // The columns of a line begin near its beginning.
      kind = start == 0 || text[start - 1] == 0x0A ? Self.kind(text, Self.line(text, start)) : .plain
    }
    switch kind {
    case .plain: return false
    case .row: return !Self.isInSentence(text, tab)
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
    /// Stretches between tabs that hold more than blanks: how many, the first and the last.
    var cells = 0
    var left = 0..<0
    var right = 0..<0
    /// Tabs between the first and the last of them.
    var tabs = 0
  }

  /// Linear in the first part of the line.
  private static func line(_ text: Span<UInt8>, _ start: Int) -> Line {
    var line = Line(start: start, end: min(text.count, start + reach))
    var (at, first, last, tabs) = (start, -1, -1, 0)
    while true {
      let byte = at < line.end ? text[at] : 0x0A
      if byte == 0x0A || byte == 0x09 {
        if first >= 0 {
          line.right = first..<(last + 1)
          if line.cells == 0 { line.left = line.right } else { line.tabs += tabs }
          line.cells += 1
          (first, tabs) = (-1, 0)
        }
        if byte == 0x0A { break }
        tabs += 1
      } else if byte > 0x20 {
        if first < 0 { first = at }
        last = at
      }
      at += 1
    }
    line.end = at
    return line
  }

  private static func kind(_ text: Span<UInt8>, _ line: Line) -> Kind {
    guard line.cells >= 2 else { return .plain }
    if line.start < head, isHead(text, line) { return .head }
    guard line.tabs >= 2 else { return .plain }
    // The line below is read only where the one above tells nothing.
    if let above = above(text, line.start), above.tabs >= 2, max(above.cells, line.cells) >= 3 { return .row }
    guard line.end < text.count else { return .plain }
    let below = self.line(text, line.end + 1)
    return below.tabs >= 2 && max(below.cells, line.cells) >= 3 ? .row : .plain
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
    guard line.cells <= 6 else { return false }
    if line.cells == 2, begins(text, line.left, numbers) { return true }
    // "-----", "_____"
    let first = text[line.right.lowerBound]
    if line.right.count > 2, first == text[line.right.lowerBound + 1], !isLetterByte(first), !isDigit(first) { return true }
    return (line.left.upperBound..<line.right.upperBound).contains { at in
      let rest = at..<line.end
      return text[at] == day[0] && begins(text, rest, [day]) && isPlaceOfDay(text, line, at)
        || text[at] > 0x20 && text[at - 1] <= 0x20 && begins(text, rest, mottos) && isCellStart(text, at)
    }
  }

  /// "Hà Nội" between a tab and ", ngày": a short name in a cell of its own, beside more than a bullet; not "-⇥Tờ trình của⇥Sở Tài chính, ngày 5/3/2024;".
  private static func isPlaceOfDay(_ text: Span<UInt8>, _ line: Line, _ comma: Int) -> Bool {
    guard !isBullet(text, line.left), text[line.right.upperBound - 1] != UInt8(ascii: ";") else { return false }
    var at = comma
    while at > line.left.upperBound, text[at - 1] != 0x09 {
      guard comma - at < longestPlace, !isDigit(text[at - 1]) else { return false }
      at -= 1
    }
    while at < comma, text[at] == 0x20 { at += 1 }
    return VietnameseAlphabet.letter(in: text, at: at)?.isUpper ?? false
  }

  /// "-", "+", "1.", "a)", "II."; the "*" below the name of a Party body is none.
  private static func isBullet(_ text: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    let last = text[cell.upperBound - 1]
    if cell.count == 1 { return last == UInt8(ascii: "-") || last == UInt8(ascii: "+") || isDigit(last) }
    return cell.count <= 5 && (last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || cell.allSatisfy { isDigit(text[$0]) })
  }

  /// Whether a tab stands before a place, blanks aside.
  private static func isCellStart(_ text: Span<UInt8>, _ place: Int) -> Bool {
    var at = place - 1
    while at > 0, text[at] == 0x20 { at -= 1 }
    return text[at] == 0x09
  }

  private static let mottos = ["CỘNG HÒA", "CỘNG HOÀ", "Cộng hòa", "Cộng hoà", "ĐỘC LẬP", "Độc lập", "ĐẢNG CỘNG"].map { Array($0.utf8) }
  private static let numbers = ["Số:", "Số ", "SỐ:"].map { Array($0.utf8) }
  /// "Hà Nội, ngày …": place and day.
  private static let day = Array(", ngày".utf8)

  private static func begins(_ text: Span<UInt8>, _ cell: Range<Int>, _ words: [[UInt8]]) -> Bool {
    words.contains { word in cell.count >= word.count && word.indices.allSatisfy { text[cell.lowerBound + $0] == word[$0] } }
  }

  /// The last byte before a tab and the first behind it, blanks and other tabs aside; nil where a line begins or ends there.
  private static func beside(_ text: Span<UInt8>, _ tab: Int) -> (before: Int, next: Int)? {
    var before = tab - 1
    while before >= 0, text[before] == 0x09 || text[before] == 0x20, tab - before < gap { before -= 1 }
    var next = tab + 1
    while next < text.count, text[next] == 0x09 || text[next] == 0x20, next - tab < gap { next += 1 }
    guard before >= 0, text[before] != 0x0A, next < text.count else { return nil }
    return (before, next)
  }

  /// "Căn cứ:⇥Quyết định", "số⇥12/QĐ-UBND", "của⇥UBND", "UBND⇥tỉnh": a sentence goes on behind the tab. A small letter alone tells nothing: cells begin so.
  static func isInSentence(_ text: Span<UInt8>, _ tab: Int) -> Bool {
    guard let (before, next) = beside(text, tab) else { return false }
    if text[before] == UInt8(ascii: ":") || text[before] == UInt8(ascii: ",") || ends(text, before, of) { return true }
    if isDigit(text[next]) { return ends(text, before, beforeFigures) }
    return (0x68...0x78).contains(text[next]) && isLetterByte(text[before]) && begins(text, next..<text.count, levels)
  }

  private static let of = ["của"].map { Array($0.utf8) }
  private static let beforeFigures = ["số", "ngày", "tháng", "năm"].map { Array($0.utf8) }
  private static let levels = ["tỉnh ", "thành phố ", "huyện ", "thị xã ", "quận ", "xã ", "phường "].map { Array($0.utf8) }

  /// Whether one of some words ends at a byte.
  private static func ends(_ text: Span<UInt8>, _ last: Int, _ words: [[UInt8]]) -> Bool {
    words.contains { word in
      let start = last + 1 - word.count
      guard start >= 0, text[last] == word[word.count - 1], start == 0 || text[start - 1] <= 0x20 else { return false }
      return word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }

  /// What goes on behind a tab with a capital or a ruled line is another column; "Số:⇥12/QĐ-UBND" and "ngày⇥tháng" are drawn out.
  private static func partsHead(_ text: Span<UInt8>, _ tab: Int) -> Bool {
    guard let next = beside(text, tab)?.next, !isInSentence(text, tab) else { return false }
    let byte = text[next]
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "*") {
      return next + 1 < text.count && text[next + 1] == byte
    }
    guard let letter = VietnameseAlphabet.letter(in: text, at: next) else { return false }
    return letter.isUpper
  }
}
