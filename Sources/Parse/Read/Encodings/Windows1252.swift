import Model

/// Characters of windows-1252: what readers of old files take the bytes of a Vietnamese encoding for.
enum Windows1252 {
  /// Bytes 0x80–0x9F; the rest is ISO 8859-1. Source: WHATWG Encoding Standard, index windows-1252.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Code point up to U+2122 → byte; 0 where there is none.
  private static let bytes: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 0x2123)
    for (index, scalar) in high.enumerated() { bytes[Int(scalar)] = UInt8(0x80 + index) }
    return bytes
  }()

  /// The byte a character stands for; control characters U+0080–U+009F, which readers of ISO 8859-1 leave, stand for their own.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    guard scalar < 0x2123 else { return ControlLetters.byte(scalar) }
    guard bytes[Int(scalar)] != 0 else { return nil }
    return bytes[Int(scalar)]
  }

  static func scalar(_ byte: UInt8) -> UInt32 { (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte) }

  /// Adds a stretch of bytes as UTF-8. Linear.
  static func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let end = ByteScan.indexOfNonASCII(in: bytes, from: at, to: range.upperBound)
      out.append(bytes, at..<end)
      at = end
      while at < range.upperBound, bytes[at] >= 0x80 {
        UTF8Text.append(scalar(bytes[at]), to: &out)
        at += 1
      }
    }
  }

  /// The names pages give to it and to what it holds.
  static let charsets: Set<String> = ["windows-1252", "iso-8859-1", "latin1", "us-ascii"]

  /// UTF-8 of the bytes; nil for another charset. Linear.
  static func decode(_ bytes: [UInt8], charset: String) -> [UInt8]? {
    guard charsets.contains(charset) else { return nil }
    var out: [UInt8] = []
    decode(bytes.span, 0..<bytes.count, to: &out)
    return out
  }
}
