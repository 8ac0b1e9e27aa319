import Model

/// A fixed set of words: open addressing over a power-of-two table, at most half full. Rules ask at every word of a text; the standard set's keyed
/// hash costs ten times the look-up.
public struct WordSet: Sendable {
  @usableFromInline let slots: [Syllable]
  @usableFromInline let shift: UInt64

  /// The words of a text, equal in every accent.
  public init(_ text: String) { self.init(Syllable.words(text)) }

  /// The words of a text, accents aside: ask with `contains(letters:)`.
  public init(lettersOf text: String) { self.init(Syllable.words(text).map { Syllable(letters: $0.letters) }) }

  /// Linear.
  public init(_ words: [Syllable]) {
    var bits: UInt64 = 3
    while 1 << bits < words.count * 2 { bits += 1 }
    shift = 64 - bits
    var slots = [Syllable](repeating: Syllable(), count: 1 << bits)
    for word in words where word.letters != 0 {
      var slot = Self.slot(word, shift)
      while slots[slot].letters != 0, slots[slot] != word { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = word
    }
    self.slots = slots
  }

  /// Constant time. What has no letters is in no set.
  @inlinable
  public func contains(_ word: Syllable) -> Bool {
    var slot = Self.slot(word, shift)
    while slots[slot].letters != 0 {
      if slots[slot] == word { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Constant time.
  @inlinable
  public func contains(letters: UInt64) -> Bool { contains(Syllable(letters: letters)) }

  @inlinable
  static func slot(_ word: Syllable, _ shift: UInt64) -> Int {
    Int(((word.letters ^ UInt64(word.marks) &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
