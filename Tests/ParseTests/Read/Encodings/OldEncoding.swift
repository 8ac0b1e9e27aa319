import Foundation

/// Writes Vietnamese as programs before Unicode did. The codes are those that iconv of the GNU C library 2.36 writes (TCVN, VISCII), and for VNI
/// those of its published table; they share nothing with the tables of the reader.
enum OldEncoding: String, CaseIterable, Sendable {
  /// The fonts .VnTime, whose capitals with tones are small letters shown large.
  case abc
  /// The same standard with all capitals.
  case tcvn5712
  case vni, viscii, windows1258, twice

  /// As the JSON names it.
  var name: String {
    switch self {
    case .abc, .tcvn5712: "tcvn3"
    case .vni: "vni-windows"
    case .viscii: "viscii"
    case .windows1258: "windows-1258"
    case .twice: "utf-8-twice"
    }
  }

  /// Small letters, then capitals, in one order for all codes.
  static let letters: [Unicode.Scalar] = Array(
    "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
      .unicodeScalars)

  private static let tcvnCodes = codes(
    """
    A8A9AEAAABACADB5B6B7B8B9BBBCBDBEC6C7C8C9CACBCCCECFD0D1D2D3D4D5D6D7D8DCDDDEDFE1E2E3E4E5E6E7E8E9EAEBECEDEEEFF1F2F3F4F5F6F7F8F9FAFBFCFDFE\
    A1A2A7A3A4A5A68081828384AFBABFC085C1C2C3C4868788898A8BC5CDD9DA8C8D8E8F90919293949596DBE0F0FF9798999A9B9C9D9E9F010204050611121314151617
    """)

  private static let visciiCodes = codes(
    """
    E5E2F0EAF4BDDFE0E4E3E1D5A2C6C7A1A3A5A6E7A4A7E8EBA8E9A9ABACADAAAEECEFEEEDB8F2F6F5F3F7B0B1B2AFB5B6B7DEBEFEF9FCFBFAF8D7D8E6D1F1CFD6DBFDDC\
    C5C2D0CAD4B4BFC0C4C3C18082020581838586068487C8CB88C9898B8C8D8A8ECC9BCECD98D299A0D39A9091928F939697B39594D99C9DDA9EBBBCFFBAB99F1419DD1E
    """)

  private static func codes(_ hex: String) -> [Unicode.Scalar: UInt8] {
    var codes: [Unicode.Scalar: UInt8] = [:]
    let digits = Array(hex)
    for (index, letter) in letters.enumerated() { codes[letter] = UInt8(String(digits[index * 2...index * 2 + 1]), radix: 16) }
    return codes
  }

  /// Base, then the characters for huyền, sắc, hỏi, ngã, nặng, and of the letters without tone.
  private static let vniCodes: [Unicode.Scalar: String] = {
    var codes: [Unicode.Scalar: String] = ["đ": "ñ", "ì": "ì", "í": "í", "ỉ": "æ", "ĩ": "ó", "ị": "ò"]
    let rows = [
      ("aàáảãạ", "a aø aù aû aõ aï"), ("ăằắẳẵặ", "aê aè aé aú aü aë"), ("âầấẩẫậ", "aâ aà aá aå aã aä"), ("eèéẻẽẹ", "e eø eù eû eõ eï"),
      ("êềếểễệ", "eâ eà eá eå eã eä"), ("oòóỏõọ", "o oø où oû oõ oï"), ("ôồốổỗộ", "oâ oà oá oå oã oä"), ("ơờớởỡợ", "ô ôø ôù ôû ôõ ôï"),
      ("uùúủũụ", "u uø uù uû uõ uï"), ("ưừứửữự", "ö öø öù öû öõ öï"), ("yỳýỷỹỵ", "y yø yù yû yõ î"),
    ]
    for (letters, spellings) in rows {
      for (letter, spelling) in zip(letters.unicodeScalars, spellings.split(separator: " ")) { codes[letter] = String(spelling) }
    }
    for (letter, spelling) in codes {
      guard let capital = String(letter).uppercased().unicodeScalars.first else { continue }
      codes[capital] = spelling.uppercased()
    }
    return codes
  }()

  /// What programs show that take the bytes of an encoding for windows-1252.
  static func shown(_ bytes: [UInt8]) -> String {
    let high = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append((0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)) }
    return String(text)
  }

  /// The bytes of a file. Only letters of Vietnamese, ASCII, and signs of windows-1252 where the encoding leaves them room.
  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .abc: return single(text, Self.tcvnCodes, smallCapitals: true)
    case .tcvn5712: return single(text, Self.tcvnCodes, smallCapitals: false)
    case .viscii: return single(text, Self.visciiCodes, smallCapitals: false)
    case .vni: return western(text.unicodeScalars.map { Self.vniCodes[$0] ?? String($0) }.joined())
    case .windows1258: return text.unicodeScalars.flatMap(windows1258)
    case .twice: return Array(Self.shown(Array(text.utf8)).utf8)
    }
  }

  private func single(_ text: String, _ codes: [Unicode.Scalar: UInt8], smallCapitals: Bool) -> [UInt8] {
    let own = Set("ĂÂĐÊÔƠƯ".unicodeScalars)
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let small = smallCapitals && !own.contains(scalar) ? String(scalar).lowercased().unicodeScalars.first ?? scalar : scalar
      if scalar.value >= 0x80, let code = codes[small] { return [code] }
      return western(String(scalar))
    }
  }

  /// A vowel with its circumflex, breve or horn is one byte, its tone another, but for the letters that French has.
  private func windows1258(_ scalar: Unicode.Scalar) -> [UInt8] {
    let own: [Unicode.Scalar: UInt8] = [
      "Ă": 0xC3, "ă": 0xE3, "Đ": 0xD0, "đ": 0xF0, "Ơ": 0xD5, "ơ": 0xF5, "Ư": 0xDD, "ư": 0xFD,
      "\u{300}": 0xCC, "\u{309}": 0xD2, "\u{303}": 0xDE, "\u{301}": 0xEC, "\u{323}": 0xF2,
    ]
    if let code = own[scalar] { return [code] }
    if "àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ".unicodeScalars.contains(scalar) { return [UInt8(scalar.value)] }
    let apart = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard apart.count > 1 else { return western(String(scalar)) }
    let tones = apart.filter { [0x300, 0x301, 0x303, 0x309, 0x323].contains($0.value) }
    var base = String.UnicodeScalarView()
    base.append(contentsOf: apart.filter { !tones.contains($0) })
    let composed = String(base).precomposedStringWithCanonicalMapping.unicodeScalars
    return (Array(composed) + tones).flatMap { $0.value < 0x80 ? [UInt8($0.value)] : windows1258($0) }
  }

  private func western(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
        ? UInt8(scalar.value) : ["–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92, "…": 0x85][scalar] ?? UInt8(ascii: "?")
    }
  }

  /// The text as this encoding can hold it: ABC has no capitals with tones.
  func holding(_ text: String) -> String {
    guard self == .abc else { return text }
    let own = Set("ĂÂĐÊÔƠƯ".unicodeScalars)
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(
        contentsOf: scalar.value < 0x80 || own.contains(scalar) ? String(scalar).unicodeScalars : String(scalar).lowercased().unicodeScalars
      )
    }
    return String(out)
  }
}
