import Model

/// A written word letter by letter, with its tone on the letter that bears it: hòa and hoà differ, as they do in print.
public struct SpelledWord: Sendable {
  /// Seven bits a letter: its place in the ASCII alphabet, and its mark.
  private var letters: UInt64 = 0
  private var tone: UInt64 = 0
  public private(set) var count = 0
  /// More letters than a syllable has, two tones, or a digit.
  private var isMisspelled = false
  /// Whether a letter bears a mark or a tone.
  public private(set) var hasAccent = false

  public init() {}

  public mutating func append(_ letter: VietnameseLetter) {
    count += 1
    guard count <= 7, letter.base >= UInt8(ascii: "a"), letter.tone == 0 || tone == 0 else {
      isMisspelled = true
      return
    }
    letters = letters << 7 | UInt64(letter.base & 0x1F) << 2 | UInt64(letter.mark)
    if letter.tone != 0 { tone = UInt64(letter.tone) << 3 | UInt64(count) }
    if letter.mark != 0 || letter.tone != 0 { hasAccent = true }
  }

  public var hasTone: Bool { tone != 0 }

  /// Nil for what cannot be a syllable.
  var key: UInt64? { isMisspelled || count == 0 ? nil : letters << 6 | tone }
}

/// The syllables that spelling allows: initials × rimes × tones, each in every place of the tone that is in use (hòa, hoà).
/// It holds all common syllables and some that no word uses; it is for telling Vietnamese from chance, not for proof-reading.
public enum SyllableTable {
  /// Constant time. Letter case has no meaning here.
  public static func holds(_ word: SpelledWord) -> Bool {
    guard let key = word.key else { return false }
    return known[key] != nil
  }

  /// Every syllable in small letters, in the order of the table; some stand twice.
  public static var all: [String] { spellings.map { String(String.UnicodeScalarView($0.compactMap(scalar))) } }

  private static let known: WordMap<Bool> = WordMap(
    spellings.compactMap { letters in
      var word = SpelledWord()
      for letter in letters { word.append(letter) }
      return word.key.map { ($0, true) }
    })

  private static var spellings: [[VietnameseLetter]] {
    tableRows(syllableRows).flatMap { row in
      let initials = alternatives(row[1]).flatMap { alternatives(syllableInitials[$0] ?? $0) }
      return alternatives(row[0]).map(letters).flatMap { rime in initials.flatMap { syllables(initial: $0, rime: rime) } }
    }
  }

  private static func syllables(initial: String, rime: [VietnameseLetter]) -> [[VietnameseLetter]] {
    let head = letters(spelled(initial, before: rime[0]))
    // gi + iêng → giêng, gi + i → gi.
    let merges = initial == "gi" && rime[0].base == UInt8(ascii: "i")
    let rest = merges ? Array(rime.dropFirst()) : rime
    let offset = merges ? head.count - 1 : head.count
    let isStopped =
      rime.last.map { [UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "k")].contains($0.base) } ?? false
    let isCh = rime.count > 1 && rime[rime.count - 2].base == UInt8(ascii: "c")
    var syllables: [[VietnameseLetter]] = []
    for tone in isStopped || isCh ? [2, 5] : [0, 1, 2, 3, 4, 5] {
      for place in tone == 0 ? [0] : tonePlaces(rime) {
        var word = head + rest
        let at = offset + place
        if tone != 0 { word[at] = VietnameseLetter(base: word[at].base, mark: word[at].mark, tone: UInt8(tone), isUpper: false) }
        syllables.append(word)
      }
    }
    return syllables
  }

  private static func spelled(_ initial: String, before first: VietnameseLetter) -> String {
    let isFront = [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(first.base)
    switch (initial, isFront) {
    case ("-", _): return ""
    case ("c", true): return "k"
    case ("g", true): return "gh"
    case ("ng", true): return "ngh"
    default: return initial
    }
  }

  /// The letters of a rime that may bear its tone: a marked letter, the last of two; else the first vowel of an open pair (mía, của),
  /// the second where a consonant follows, the middle one of three; either in oa, oe, uy.
  private static func tonePlaces(_ rime: [VietnameseLetter]) -> [Int] {
    if let marked = rime.lastIndex(where: { $0.mark != 0 }) { return [marked] }
    let vowels = rime.prefix { "aeiouy".utf8.contains($0.base) }.count
    guard vowels == 2 else { return [vowels / 2] }
    if rime.count > 2 { return [1] }
    let pair = rime.map(\.base)
    return ["oa", "oe", "uy"].contains { pair.elementsEqual($0.utf8) } ? [0, 1] : [0]
  }

  private static func letters(_ word: String) -> [VietnameseLetter] {
    word.unicodeScalars.compactMap { VietnameseAlphabet.letter($0.value) }
  }

  private static func scalar(_ letter: VietnameseLetter) -> Unicode.Scalar? {
    VietnameseAlphabet.scalar(letter).flatMap(Unicode.Scalar.init)
  }
}
