import Model

/// The table of contents of a long paper: the lines under "MỤC LỤC", each with its page at the end. What they name, the headings of the body name again,
/// so that they stand beside the paper. Only under such a heading, and only while the pages grow: "… giai đoạn 2026 - 2030" ends with no page.
struct ContentsList {
  private var isOpen = false
  private var page = 0

  /// Whether a line, whose first words are given, is the heading or an entry, or the first line of one whose dots are on the next. To be asked line by line.
  mutating func takes(_ tokens: [Token], _ line: TextLine, above next: TextLine?, _ text: CleanText) -> Bool {
    if Self.isHeading(tokens, line) {
      (isOpen, page) = (true, 0)
      return true
    }
    guard isOpen else { return false }
    if page == 0, tokens.count == 1, tokens[0].looks(like: Self.pageWord) { return true }
    if let own = Self.page(of: line, text), (page...(page + Self.longestPart)).contains(own.number) {
      page = own.number
      return true
    }
    isOpen = next.flatMap { Self.page(of: $0, text) }.map { $0.isBehindDots && $0.number >= page } ?? false
    return isOpen
  }

  /// Pages of one part, at most: "Chương trình 135" ends with none.
  private static let longestPart = 60

  private static func isHeading(_ tokens: [Token], _ line: TextLine) -> Bool {
    guard line.count < 40, let first = tokens.first, first.isCapitalised else { return false }
    let words = tokens.last?.kind == .mark ? tokens.dropLast() : tokens[...]
    return headings.contains { words.count == $0.count && words.begin(with: $0) }
  }

  static let headings = ["Mục lục", "Contents", "Table of contents"].map { Syllable.words($0) }
  /// What stands above the pages.
  private static let pageWord = Syllable.word("trang")

  /// "I. CĂN CỨ PHÁP LÝ ........ 3", "II. NHIỆM VỤ 12": the figure at the end behind a blank or dots.
  private static func page(of line: TextLine, _ text: CleanText) -> (number: Int, isBehindDots: Bool)? {
    let bytes = text.bytes
    var at = line.end
    while at > line.start, isDigit(bytes[at - 1]) { at -= 1 }
    let figures = line.end - at
    guard (1...3).contains(figures), at > line.start + 1 else { return nil }
    let before = bytes[at - 1]
    var dot = at - 1
    if before == UInt8(ascii: " "), at > line.start + 2 { dot -= 1 }
    // U+2026 ends with A6.
    let isBehindDots = bytes[dot] == UInt8(ascii: ".") && bytes[dot - 1] == bytes[dot] || bytes[dot] == 0xA6
    guard isBehindDots || before == UInt8(ascii: " ") else { return nil }
    return (bytes[at..<line.end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, isBehindDots)
  }
}
