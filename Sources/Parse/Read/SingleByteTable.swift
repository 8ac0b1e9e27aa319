/// Western encodings that pages declare: windows-1252 and ISO 8859-1, the usual shell of Word's HTML with character references for Vietnamese.
enum SingleByteTable {
  /// windows-1252 bytes 0x80–0x9F; the rest is ISO 8859-1. Source: WHATWG Encoding Standard, index windows-1252.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// UTF-8 of the bytes; nil for an encoding this table does not know.
  static func decode(_ bytes: [UInt8], charset: String) -> [UInt8]? {
    guard ["windows-1252", "iso-8859-1", "latin1", "us-ascii"].contains(charset) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        out.append(contentsOf: encodeScalar(byte < 0xA0 ? high[Int(byte - 0x80)] : UInt32(byte)))
      }
    }
    return out
  }
}
