import Model

/// Line ends that a page prints as the four characters \r\n: what is left of a text that a portal's program quoted and never read back.
enum PrintedLineEnds {
  private static let pair = Array("\\r\\n".utf8)
  /// How much of a text is looked at, and how often the four characters stand there: programs and paths of Windows hold them once in a while.
  private static let (reach, least) = (1 << 16, 3)

  /// Whether the text prints its line ends: asked once, where the first may stand.
  static func areLineEnds(_ text: Span<UInt8>, from start: Int) -> Bool {
    var met = 0
    var at = start
    let last = min(text.count, start + reach)
    while met < least {
      at = ByteScan.index(of: pair[0], in: text, from: at, to: last)
      guard at < last else { return false }
      if end(text, at) == at + pair.count { met += 1 }
      at += 1
    }
    return true
  }

  /// The place behind \r\n that begins at a place; the place itself where it does not.
  static func end(_ text: Span<UInt8>, _ at: Int) -> Int {
    guard at + pair.count <= text.count else { return at }
    return pair.indices.allSatisfy { text[at + $0] == pair[$0] } ? at + pair.count : at
  }

  /// The place behind a tag <br>, <br/> or <br /> of Markdown; nil for anything else.
  static func tagEnd(_ text: Span<UInt8>, _ at: Int) -> Int? {
    guard at + 3 < text.count, text[at] == UInt8(ascii: "<"), text[at + 1] | 0x20 == UInt8(ascii: "b"),
      text[at + 2] | 0x20 == UInt8(ascii: "r")
    else { return nil }
    var end = at + 3
    while end < text.count, end - at < 6, text[end] == 0x20 || text[end] == UInt8(ascii: "/") { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  /// The first letter behind the blanks that follow.
  static func next(_ text: Span<UInt8>, _ end: Int) -> Int {
    var at = end
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at
  }

  /// Whether a sentence goes on behind it: with a small letter or a figure.
  static func goesOn(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at < text.count else { return false }
    if isDigit(text[at]) { return true }
    guard let letter = VietnameseAlphabet.letter(in: text, at: at) else { return false }
    return !letter.isUpper
  }
}
