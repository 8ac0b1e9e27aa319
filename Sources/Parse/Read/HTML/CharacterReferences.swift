import CSax
import Model

/// References to letters that stand for nothing else in HTML: "&#7855;", "&#x1EAF;", "&ocirc;", "&nbsp;". Those to characters that markup is made of stay.
struct CharacterReferences: Sendable {
  static let known = CharacterReferences()

  /// Names of the letters of ISO 8859-1 by a sum of their letters, as libxml2 knows them.
  private var names = [(name: UInt64, scalar: UInt32)](repeating: (0, 0), count: 512)

  private init() {
    for scalar: UInt32 in 0xA0...0xFF {
      guard let name = unsafe csax_entity_name(scalar) else { continue }
      var packed: UInt64 = 0
      var at = 0
      while unsafe name[at] != 0 {
        packed = unsafe packed << 8 | UInt64(UInt8(bitPattern: name[at]))
        at += 1
      }
      if at <= 8 { names[place(of: packed)] = (packed, scalar) }
    }
  }

  /// Where a name stands, or where there is room for it: a fifth of the places is taken.
  private func place(of name: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while names[place].name != name, names[place].name != 0 { place = (place + 1) & 511 }
    return place
  }

  /// The letter that the reference at "&" stands for, and where it ends; nil where it is none of these, or not closed by ";".
  func read(_ text: Span<UInt8>, _ start: Int) -> (scalar: UInt32, end: Int)? {
    let first = start + 1
    guard first < text.count else { return nil }
    return text[first] == UInt8(ascii: "#") ? number(text, first + 1) : name(text, first)
  }

  private func number(_ text: Span<UInt8>, _ start: Int) -> (scalar: UInt32, end: Int)? {
    var at = start
    let isHex = at < text.count && text[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    var scalar: UInt32 = 0
    while at < text.count, at < start + 9 {
      let byte = text[at]
      if byte == UInt8(ascii: ";") {
        // What is below may be markup or control characters; what is above, or no character, is left to the parser.
        guard (0xA0..<0xD800).contains(scalar) || (0xE000..<0xFFFE).contains(scalar) else { return nil }
        return (scalar, at + 1)
      }
      if isDigit(byte) {
        scalar = scalar * (isHex ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHex, (0x61...0x66).contains(byte | 0x20) {
        scalar = scalar * 16 + UInt32((byte | 0x20) - 0x57)
      } else {
        return nil
      }
      guard scalar < 0x11_0000 else { return nil }
      at += 1
    }
    return nil
  }

  private func name(_ text: Span<UInt8>, _ start: Int) -> (scalar: UInt32, end: Int)? {
    var packed: UInt64 = 0
    var at = start
    while at < text.count, at <= start + 8 {
      let byte = text[at]
      if byte == UInt8(ascii: ";") {
        let found = names[place(of: packed)]
        return packed != 0 && found.name == packed ? (found.scalar, at + 1) : nil
      }
      guard (0x61...0x7A).contains(byte | 0x20) || isDigit(byte), at < start + 8 else { return nil }
      packed = packed << 8 | UInt64(byte)
      at += 1
    }
    return nil
  }
}
