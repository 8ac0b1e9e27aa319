/// A word of Vietnamese, which is one syllable, in a form two words can be compared by in one step.
///
/// `letters` holds the unaccented lower-case letters, `marks` everything else. The tone is kept apart from the letter that bears it,
/// so hoà and hòa, uỷ and ủy are equal. Words of more than eight letters, which no Vietnamese syllable has, are hashed into `letters`.
public struct Syllable: Hashable, Sendable {
  public var letters: UInt64
  public var marks: UInt32

  @inlinable
  public init(letters: UInt64 = 0, marks: UInt32 = 0) {
    self.letters = letters
    self.marks = marks
  }

  /// Adds the next letter. `index` is its 0-based place in the word.
  @inlinable
  public mutating func append(base: UInt8, mark: UInt8, tone: UInt8, index: Int) {
    if index < 8 {
      letters = letters << 8 | UInt64(base)
      marks |= UInt32(mark) << UInt32(3 + 2 * index)
    } else {
      letters = (letters ^ UInt64(base)) &* 0x100_0000_01B3 | 1 << 63
    }
    if tone != 0 { marks = marks & ~7 | UInt32(tone) }
  }

  /// The words of a text, punctuation left out.
  public static func words(_ text: String) -> [Syllable] {
    var words: [Syllable] = []
    append(wordsOf: text, to: &words)
    return words
  }

  /// The words of a text, punctuation left out, behind others.
  public static func append(wordsOf text: String, to words: inout [Syllable]) {
    var at = 0
    while let word = next(text.utf8.span, &at) { words.append(word) }
  }

  /// The next word of a text; nil where none follows.
  private static func next(_ text: Span<UInt8>, _ at: inout Int) -> Syllable? {
    var word = Syllable()
    var count = 0
    while at < text.count {
      if let letter = VietnameseAlphabet.letter(in: text, at: at) {
        word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: count)
        count += 1
        at += text[at] < 0x80 ? 1 : text[at] < 0xE0 ? 2 : 3
      } else {
        // Within a letter of another script none of ours begins.
        at += 1
        if count > 0 { return word }
      }
    }
    return count > 0 ? word : nil
  }

  /// The one word of a text of one word: for constants in rules.
  public static func word(_ text: String) -> Syllable {
    var at = 0
    return next(text.utf8.span, &at) ?? Syllable()
  }
}
