import Facts
import Model

/// How much a reading of a text looks like Vietnamese: its accented words that are syllables, and those that are none.
/// Words without accents and single letters say nothing, for every reading has them.
struct SyllableEvidence {
  private(set) var known = 0
  private(set) var unknown = 0

  var score: Int { known - unknown }

  static func + (one: SyllableEvidence, other: SyllableEvidence) -> SyllableEvidence {
    var sum = one
    sum.known += other.known
    sum.unknown += other.unknown
    return sum
  }

  private var word = SpelledWord()
  private var foreignLetters = 0
  private var capitals = 0
  private var startsWithCapital = false
  /// A sign such as © or µ, which no word has inside.
  private var hasSign = false
  /// A raised figure or a quotation mark was read directly behind a word. What goes on there is the rest of the word: "pu²n" is "puỗn" in VISCII.
  private var isInside = false

  /// Reads the next scalar; `endWord` must follow the last.
  mutating func read(_ scalar: UInt32) {
    if scalar >= 0x41, let letter = VietnameseAlphabet.letter(scalar) {
      append(letter)
    } else if scalar == 0xD0 || scalar == 0xF0 {
      // The Icelandic letter is typed for đ.
      append(VietnameseLetter(base: UInt8(ascii: "d"), mark: 3, tone: 0, isUpper: scalar == 0xD0))
    } else {
      switch Self.kind(scalar) {
      case .letter: foreignLetters += 1
      case .sign: hasSign = true
      case .separator:
        let isBehindWord = word.count > 0 && Self.standsBehindWords(scalar)
        endWord()
        isInside = isBehindWord
        return
      }
    }
    if isInside { unknown += 1 }
    isInside = false
  }

  /// « ² ³ ¹ »
  private static func standsBehindWords(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAB, 0xB2, 0xB3, 0xB9, 0xBB: true
    default: false
    }
  }

  private mutating func append(_ letter: VietnameseLetter) {
    if letter.isUpper {
      if word.count == 0, foreignLetters == 0 { startsWithCapital = true }
      capitals += 1
    }
    word.append(letter)
  }

  mutating func endWord() {
    judge()
    word = SpelledWord()
    (foreignLetters, capitals) = (0, 0)
    (startsWithCapital, hasSign) = (false, false)
  }

  private mutating func judge() {
    guard word.count + foreignLetters > 1 || word.count == 1 && hasSign else { return }
    if foreignLetters > 0 || hasSign {
      unknown += 1
    } else if word.hasAccent {
      let isCased = capitals == 0 || capitals == word.count || capitals == 1 && startsWithCapital
      // QĐ, HĐND: symbols of papers are no syllables.
      if !word.hasTone, capitals == word.count { return }
      if isCased, SyllableTable.holds(word) { known += 1 } else { unknown += 1 }
    }
  }

  private enum Kind { case letter, sign, separator }

  private static func kind(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x09...0x0D: .separator
    case ..<0x20, 0x7F..<0xA0: .sign
    // No-break space, § « ° ² ³ · ¹ »: stand between words, or behind one.
    case ..<0x80, 0xA0, 0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB: .separator
    case ..<0xC0, 0xD7, 0xF7: .sign
    case 0x02C6, 0x02DC, 0x2020, 0x2021, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122: .sign
    case ..<0x2000: .letter
    default: .separator
    }
  }
}
