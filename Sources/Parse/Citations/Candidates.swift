import Facts
import Model

/// Places where a number may stand: one scan over the bytes, the exact rules only where figures are followed by what can be a symbol.
enum Candidates {
  /// In the order of the text. Linear.
  static func numbers(_ text: CleanText) -> [NumberMatch] {
    let bytes = text.bytes
    let span = bytes.span
    var found: [NumberMatch] = []
    var at = 0
    let count = span.count
    while at < count {
      let byte = span[at]
      guard byte <= 0x39, byte >= 0x30 else {
        at += 1
        continue
      }
      // A letter that stands for the first figure (l6) belongs to the run.
      var start = at
      if at > 0, isFigureLikeLetter(span[at - 1]), at < 2 || isBlank(span[at - 2]) { start = at - 1 }
      let match = canStart(span, start) ? read(bytes, start) : nil
      if let match {
        found.append(match)
        at = match.span.end
      } else {
        while at < count, span[at] <= 0x39, span[at] >= 0x30 { at += 1 }
      }
    }
    return found
  }

  private static func read(_ bytes: [UInt8], _ start: Int) -> NumberMatch? {
    let before = wordBefore(bytes, start)
    let isExpected = before.map { $0.letters == Word.so.letters || TypeTable.words.ending(with: $0).isEmpty == false } ?? false
    guard let match = NumberGrammar.match(bytes, at: start, isExpected: isExpected) else { return nil }
    if !isDigit(bytes[start]), before?.letters != Word.so.letters { return nil }
    return match
  }

  /// Figures inside another number, a fraction or a sum start nothing.
  private static func canStart(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = text[at - 1]
    switch before {
    case UInt8(ascii: "."), UInt8(ascii: ","):
      return at < 2 || !isDigit(text[at - 2])
    case UInt8(ascii: "/"), UInt8(ascii: "-"):
      return at < 2 || isBlank(text[at - 2])
    case 0x30...0x39:
      return true
    case 0x41...0x5A, 0x61...0x7A:
      return false
    default:
      return true
    }
  }

  private static func isFigureLikeLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "O")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") }

  /// The word before a position, blanks and a colon between; nil at the start or where a mark stands. Looks back 24 bytes at most.
  static func wordBefore(_ bytes: [UInt8], _ position: Int) -> Syllable? {
    var end = position
    while end > 0, position - end < 8, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, end - start < 16, isLetterByte(bytes[start - 1]) { start -= 1 }
    guard start < end else { return nil }
    return Syllable.words(String(decoding: bytes[start..<end], as: UTF8.self)).last
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
