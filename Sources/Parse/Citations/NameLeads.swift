import Model

/// Words that begin a citation by name: Luật, Bộ luật, Pháp lệnh, Hiến pháp, Nghị quyết Đại hội …, and the type words of papers called by a title in quotes.
enum NameLeads {
  /// Two first letters of each word as bytes; capitals stand for both cases in the second place.
  static let firstBytes: [UInt8] = Array("LPBHNCQl".utf8) + [0xC4]

  /// Whether one of the words begins at a byte. Constant time.
  static func begin(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at == 0 || !isLetterByte(bytes[at - 1]), at + 3 < bytes.count, mayBegin(bytes[at], bytes[at + 1], bytes[at + 2]) else {
      return false
    }
    return word(bytes, at).map(words.contains) ?? false
  }

  /// The second and third byte tell most other words apart: Lu, Ph, Bộ or BO, Hi, Ngh, Đề, Chư or Chi, Qu.
  private static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let small = second | 0x20
    switch first {
    case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "l"): return small == UInt8(ascii: "u")
    case UInt8(ascii: "P"): return small == UInt8(ascii: "h") && (third == 0xC3 || third | 0x20 == UInt8(ascii: "a"))
    case UInt8(ascii: "B"): return second == 0xE1 && third == 0xBB || small == UInt8(ascii: "o")
    case UInt8(ascii: "H"): return small == UInt8(ascii: "i")
    case UInt8(ascii: "N"): return small == UInt8(ascii: "g") && third | 0x20 == UInt8(ascii: "h")
    case UInt8(ascii: "C"):
      return small == UInt8(ascii: "h") && (third == 0xC6 || third | 0x20 == UInt8(ascii: "i") || third | 0x20 == UInt8(ascii: "u"))
    default: return second == 0x90
    }
  }

  /// Letters of the word that begins at a byte, accents left out; nil for words of more than eight letters.
  private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64? {
    var word = Syllable()
    var index = 0
    var position = at
    while index < 8, let letter = VietnameseAlphabet.letter(in: bytes, at: position), letter.base > 0x39 {
      word.append(base: letter.base, mark: 0, tone: 0, index: index)
      index += 1
      position += scalarLength(bytes[position])
    }
    return word.letters
  }

  private static let words = Set(["luật", "pháp", "bộ", "hiến", "nghị", "đề", "chương", "quy", "chiến"].map { Syllable.word($0).letters })
}
