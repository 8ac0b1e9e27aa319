/// One letter taken apart: the ASCII letter under it, its mark (â ă ơ đ …) and its tone.
public struct VietnameseLetter: Sendable {
  /// Lower-case ASCII letter or digit.
  public let base: UInt8
  /// 0 none, 1 circumflex, 2 breve or horn, 3 stroke.
  public let mark: UInt8
  /// 0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  public let tone: UInt8
  public let isUpper: Bool

  @inlinable
  public init(base: UInt8, mark: UInt8, tone: UInt8, isUpper: Bool) {
    self.base = base
    self.mark = mark
    self.tone = tone
    self.isUpper = isUpper
  }
}

/// The Vietnamese alphabet as one table from code points to letters taken apart.
public enum VietnameseAlphabet {
  /// Rows: base letter, mark, then the lower-case letters of tones level, huyền, sắc, hỏi, ngã, nặng and the upper-case ones.
  static let rows: [(base: Character, mark: UInt8, lower: String, upper: String)] = [
    ("a", 0, "aàáảãạ", "AÀÁẢÃẠ"), ("a", 2, "ăằắẳẵặ", "ĂẰẮẲẴẶ"), ("a", 1, "âầấẩẫậ", "ÂẦẤẨẪẬ"),
    ("e", 0, "eèéẻẽẹ", "EÈÉẺẼẸ"), ("e", 1, "êềếểễệ", "ÊỀẾỂỄỆ"), ("i", 0, "iìíỉĩị", "IÌÍỈĨỊ"),
    ("o", 0, "oòóỏõọ", "OÒÓỎÕỌ"), ("o", 1, "ôồốổỗộ", "ÔỒỐỔỖỘ"), ("o", 2, "ơờớởỡợ", "ƠỜỚỞỠỢ"),
    ("u", 0, "uùúủũụ", "UÙÚỦŨỤ"), ("u", 2, "ưừứửữự", "ƯỪỨỬỮỰ"), ("y", 0, "yỳýỷỹỵ", "YỲÝỶỸỴ"), ("d", 3, "đ", "Đ"),
  ]

  /// Indexed by code point below U+2000, which is all that two bytes and the lead byte E1 can spell: base in bits 0–7, mark 8–9, tone 10–12, upper case 13; 0 is "no letter".
  public static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x2000)
    for byte in UInt16(UInt8(ascii: "0"))...UInt16(UInt8(ascii: "9")) { table[Int(byte)] = byte }
    for byte in UInt16(UInt8(ascii: "a"))...UInt16(UInt8(ascii: "z")) {
      table[Int(byte)] = byte
      table[Int(byte) - 32] = byte | 1 << 13
    }
    for row in rows {
      let base = UInt16(row.base.asciiValue ?? 0)
      for (letters, upper) in [(row.lower, UInt16(0)), (row.upper, UInt16(1))] {
        for (tone, scalar) in letters.unicodeScalars.enumerated() {
          table[Int(scalar.value)] = base | UInt16(row.mark) << 8 | UInt16(tone) << 10 | upper << 13
        }
      }
    }
    return table
  }()

  /// The letter at a code point; nil for anything that is no Vietnamese letter or ASCII digit.
  @inlinable
  public static func letter(_ scalar: UInt32) -> VietnameseLetter? {
    guard scalar < 0x2000 else { return nil }
    if scalar < 0x80 {
      // Numbers are made of these: the table need not be asked.
      let byte = UInt8(truncatingIfNeeded: scalar)
      let small = byte | 0x20
      guard (0x61...0x7A).contains(small) else {
        return (0x30...0x39).contains(byte) ? VietnameseLetter(base: byte, mark: 0, tone: 0, isUpper: false) : nil
      }
      return VietnameseLetter(base: small, mark: 0, tone: 0, isUpper: byte != small)
    }
    let entry = table[Int(scalar)]
    guard entry != 0 else { return nil }
    return VietnameseLetter(
      base: UInt8(truncatingIfNeeded: entry), mark: UInt8(entry >> 8 & 3), tone: UInt8(entry >> 10 & 7), isUpper: entry >> 13 & 1 == 1)
  }
}

extension VietnameseAlphabet {
  /// The letter whose UTF-8 begins at a byte; nil for marks, stray bytes and the end of the text.
  public static func letter(in text: Span<UInt8>, at: Int) -> VietnameseLetter? {
    guard at < text.count else { return nil }
    let lead = text[at]
    if lead < 0x80 { return letter(UInt32(lead)) }
    if lead < 0xE0 {
      guard lead >= 0xC2, at + 1 < text.count else { return nil }
      return letter(UInt32(lead & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F))
    }
    guard lead < 0xF0, at + 2 < text.count else { return nil }
    return letter(UInt32(lead & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F))
  }
}

extension VietnameseAlphabet {
  /// The base of the letter whose UTF-8 begins at a byte that is no ASCII; 0 for anything else. For loops, which hold the table.
  @inlinable
  public static func base(in text: Span<UInt8>, at: Int, _ table: [UInt16]) -> UInt8 {
    let lead = text[at]
    if lead < 0xE0 {
      guard lead >= 0xC2, at + 1 < text.count else { return 0 }
      return UInt8(truncatingIfNeeded: table[Int(lead & 0x1F) << 6 | Int(text[at + 1] & 0x3F)])
    }
    guard lead <= 0xE1, at + 2 < text.count else { return 0 }
    return UInt8(truncatingIfNeeded: table[Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)])
  }
}

extension VietnameseAlphabet {
  /// Letter taken apart, packed as in `table` → code point.
  private static let scalars: [UInt16: UInt32] = {
    var scalars: [UInt16: UInt32] = [:]
    for (scalar, entry) in table.enumerated() where entry != 0 { scalars[entry] = UInt32(scalar) }
    return scalars
  }()

  /// The code point of a letter taken apart; nil where Vietnamese has no such letter. Constant time.
  public static func scalar(_ letter: VietnameseLetter) -> UInt32? {
    scalars[UInt16(letter.base) | UInt16(letter.mark) << 8 | UInt16(letter.tone) << 10 | (letter.isUpper ? 1 << 13 : 0)]
  }
}
