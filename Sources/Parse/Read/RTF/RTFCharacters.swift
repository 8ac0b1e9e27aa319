/// Character sets of fonts: what a byte of RTF means.
enum RTFCharacters {
  /// Code pages by the font's `\fcharset`; nil: the file's own `\ansicpg`. Source: RTF Specification 1.9.1, "Font Table".
  static func codePage(charset: Int) -> Int? {
    switch charset {
    case 163: 1258
    case 0: 1252
    default: nil
    }
  }

  /// Where windows-1258 differs from windows-1252; its marks combine with the letter before. Source: WHATWG Encoding Standard, index windows-1258.
  private static let vietnamese: [UInt8: UInt32] = [
    0xC3: 0x0102, 0xCC: 0x0300, 0xD0: 0x0110, 0xD2: 0x0309, 0xD5: 0x01A0, 0xDD: 0x01AF, 0xDE: 0x0303, 0xE3: 0x0103, 0xEC: 0x0301,
    0xF0: 0x0111, 0xF2: 0x0323, 0xF5: 0x01A1, 0xFD: 0x01B0, 0xFE: 0x20AB,
  ]

  /// UTF-8 of a byte. Bytes of legacy Vietnamese fonts (TCVN3, VNI) come as letters of windows-1252.
  static func decode(_ byte: UInt8, codePage: Int) -> [UInt8] {
    if byte < 0x80 || codePage == 65001 { return [byte] }
    if codePage == 1258, let scalar = vietnamese[byte] { return encodeScalar(scalar) }
    return encodeScalar(Windows1252.scalar(byte))
  }
}
