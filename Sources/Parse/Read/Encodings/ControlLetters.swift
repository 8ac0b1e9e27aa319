import Model

/// VISCII and TCVN 5712 have letters in the places of control characters (Ẳ, Ẵ, Ẫ, Ỷ, Ỹ, Ỵ), which parsers of markup drop. On the way through the
/// parser of pages they stand in the private area of Unicode; `Windows1252.byte` knows them there.
enum ControlLetters {
  private static let first: UInt32 = 0xF700

  /// The byte a character of the private area stands for.
  static func byte(_ scalar: UInt32) -> UInt8? { (first..<first + 0x20).contains(scalar) ? UInt8(scalar - first) : nil }

  /// UTF-8 with control characters beside letters taken to the private area; the text itself where there are none. Linear.
  static func show(_ text: [UInt8]) -> [UInt8] {
    guard ByteScan.index(flagged: flags, in: text.span, from: 0) < text.count else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 64)
    for (at, byte) in text.enumerated() {
      if isLetter(byte), at > 0 && isPartOfWord(text[at - 1]) || at + 1 < text.count && isPartOfWord(text[at + 1]) {
        UTF8Text.append(first + UInt32(byte), to: &out)
      } else {
        out.append(byte)
      }
    }
    return out
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte < 0x20 && letters >> UInt32(byte) & 1 == 1 }

  private static let flags: [Bool] = (0...255).map(isLetter)

  private static func isPartOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || isLetter(byte) }

  /// Bit n is the character U+0000 + n: those that are letters in one of the two.
  private static let letters: UInt32 = [
    0x01, 0x02, 0x04, 0x05, 0x06, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x19, 0x1E,
  ].reduce(0) { $0 | 1 << $1 }
}
