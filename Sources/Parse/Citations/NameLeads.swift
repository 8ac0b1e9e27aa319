import Facts
import Model

/// Words that begin a citation by name: Luật, Bộ luật, BLHS, Pháp lệnh, Hiến pháp, Nghị quyết Đại hội …, and the type words of papers called by a title in quotes.
enum NameLeads {
  /// Their first two bytes: Lu, lu, Qu, Ph, Ch, Hi, Ng, NQ, Bo, Bộ, BL, Đ; the second letter in both cases.
  static let pairs = [
    BytePairs.Group(Array("Ll".utf8), before: Array("uU".utf8)),
    BytePairs.Group(Array("Q".utf8), before: Array("uU".utf8)),
    BytePairs.Group(Array("PC".utf8), before: Array("hH".utf8)),
    BytePairs.Group(Array("H".utf8), before: Array("iI".utf8)),
    BytePairs.Group(Array("N".utf8), before: Array("gGQ".utf8)),
    BytePairs.Group(Array("B".utf8), before: Array("oOL".utf8) + [0xE1]),
    BytePairs.Group([0xC4], before: [0x90]),
  ]

  /// Whether one of the words begins at a byte. Constant time.
  static func begin(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at == 0 || !isLetterByte(bytes[at - 1]), at + 3 < bytes.count, mayBegin(bytes[at], bytes[at + 1], bytes[at + 2]) else {
      return false
    }
    return word(bytes, at).map(words.contains(letters:)) ?? false
  }

  /// The third byte tells more words apart: Ngh, Chư or Chi, Phá.
  private static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let small = second | 0x20
    switch first {
    case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "l"): return small == UInt8(ascii: "u")
    case UInt8(ascii: "P"): return small == UInt8(ascii: "h") && (third == 0xC3 || third | 0x20 == UInt8(ascii: "a"))
    case UInt8(ascii: "B"): return second == 0xE1 && third == 0xBB || small == UInt8(ascii: "o") || second == UInt8(ascii: "L")
    case UInt8(ascii: "H"): return small == UInt8(ascii: "i")
    case UInt8(ascii: "N"):
      return small == UInt8(ascii: "g") && third | 0x20 == UInt8(ascii: "h")
        || second == UInt8(ascii: "Q") && (third == 0x20 || third == UInt8(ascii: "T"))
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

  private static let words = WordSet(lettersOf: "luật pháp bộ hiến nghị đề chương quy chiến NQ NQTW BLDS BLHS BLLĐ BLTTDS BLTTHS")
}
