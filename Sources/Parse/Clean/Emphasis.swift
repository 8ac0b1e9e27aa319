import Model

/// Stars around words, as Markdown prints them: "**Kế hoạch số 51-KH/TU** ngày 07/5/2026". They weigh nothing, nor does a footnote's star behind a word.
enum Emphasis {
  /// Behind the stars that stand at a place.
  static func end(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at
    while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
    return end
  }

  /// One to three stars that touch a word or mark on one side: neither "(*)" nor a bullet, a ruled line or what stands for figures (0912***456).
  /// - Parameter before: the clean byte in front of them.
  static func isMark(_ text: Span<UInt8>, _ start: Int, _ end: Int, behind before: UInt8?) -> Bool {
    // "Quyết định số */2024/QĐ-UBND": a star for the blank figures.
    guard end - start <= 3, !(end < text.count && text[end] == UInt8(ascii: "/")) else { return false }
    let before = before ?? 0x0A
    let isNoBreakSpace = end + 1 < text.count && text[end] == 0xC2 && text[end + 1] == 0xA0
    let after = end < text.count && !isNoBreakSpace ? text[end] : 0x0A
    return isWord(before) != isWord(after) || (before <= 0x20) != (after <= 0x20)
  }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetterByte(byte) }
}
