import CSax
import Model

/// References to characters: "&#7855;", "&#x1EAF;", "&ocirc;", "&nbsp;". Names are those that libxml2 knows, which are those of HTML 4.
struct CharacterReferences: Sendable {
  static let known = CharacterReferences()

  struct Reference {
    /// Nil where the number is none of a character.
    var scalar: UInt32?
    /// Behind the reference.
    var end: Int
  }

  /// Characters by a sum of the letters of their names, which are at most eight; a quarter of the places is taken.
  private var names = [(name: UInt64, scalar: UInt32)](repeating: (0, 0), count: 1 << Self.bits)
  private static let bits: UInt64 = 10
  /// Where characters with names stand (HTML 4.01, section 24): libxml2 seeks each of them from the first.
  private static let named: [ClosedRange<UInt32>] = [
    0x22...0x3E, 0xA0...0xFF, 0x152...0x192, 0x2C6...0x2DC, 0x391...0x3D6, 0x2002...0x2044, 0x20AC...0x20AC, 0x2111...0x2135,
    0x2190...0x21D4, 0x2200...0x22C5, 0x2308...0x232A, 0x25CA...0x25CA, 0x2660...0x2666,
  ]

  /// How many names are known.
  var count: Int { names.count { $0.name != 0 } }

  private init() {
    for scalar in Self.named.joined() {
      guard let name = unsafe csax_entity_name(scalar) else { continue }
      var packed: UInt64 = 0
      var at = 0
      while unsafe name[at] != 0 {
        packed = unsafe packed << 8 | UInt64(UInt8(bitPattern: name[at]))
        at += 1
      }
      names[place(of: packed)] = (packed, scalar)
    }
  }

  /// Where a name stands, or where there is room for it.
  private func place(of name: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.bits))
    while names[place].name != name, names[place].name != 0 { place = (place + 1) & (names.count - 1) }
    return place
  }

  /// The reference at "&"; nil where there is none. A number needs no ";" behind it, a name does, as in libxml2.
  func read(_ text: Span<UInt8>, _ start: Int) -> Reference? {
    guard start + 2 < text.count else { return nil }
    return text[start + 1] == UInt8(ascii: "#") ? number(text, start + 2) : name(text, start + 1)
  }

  private func number(_ text: Span<UInt8>, _ start: Int) -> Reference? {
    let isHex = text[start] | 0x20 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var scalar: UInt32 = 0
    var at = first
    while at < text.count {
      let byte = text[at]
      let digit: UInt32
      if isDigit(byte) {
        digit = UInt32(byte - 0x30)
      } else if isHex, (0x61...0x66).contains(byte | 0x20) {
        digit = UInt32((byte | 0x20) - 0x57)
      } else {
        break
      }
      scalar = min(scalar * (isHex ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    // HTML reads the control characters of these numbers as letters of windows-1252: "&#150;" is a dash.
    if (0x80..<0xA0).contains(scalar) { scalar = Windows1252.scalar(UInt8(scalar)) }
    return Reference(scalar: Self.isCharacter(scalar) ? scalar : nil, end: at < text.count && text[at] == UInt8(ascii: ";") ? at + 1 : at)
  }

  /// XML 1.0, production 2.
  private static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private func name(_ text: Span<UInt8>, _ start: Int) -> Reference? {
    var packed: UInt64 = 0
    for at in start..<min(text.count, start + 9) {
      let byte = text[at]
      if byte == UInt8(ascii: ";") {
        let found = names[place(of: packed)]
        return packed != 0 && found.name == packed ? Reference(scalar: found.scalar, end: at + 1) : nil
      }
      guard isASCIILetter(byte) || isDigit(byte), at < start + 8 else { return nil }
      packed = packed << 8 | UInt64(byte)
    }
    return nil
  }
}
