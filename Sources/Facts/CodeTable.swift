import Model

/// Codes such as QĐ, TTg, UBND, found by exact spelling first, then blind to case and accents ("QD", "ttg").
public struct CodeTable<Value: Sendable>: Sendable {
  /// Shared, because pieces of numbers carry it along.
  public final class Entry: Sendable {
    /// Usual letter case.
    public let code: String
    public let value: Value

    @inlinable
    init(code: String, value: Value) {
      self.code = code
      self.value = value
    }
  }

  /// Per folded spelling every code with it, the first of which the folded look-up finds.
  @usableFromInline let entries: WordMap<[(word: Syllable, entry: Entry)]>

  /// Of two codes that fold alike the earlier wins the folded look-up.
  @inlinable
  public init(_ codes: [(String, Value)]) {
    var byLetters: [UInt64: [(word: Syllable, entry: Entry)]] = [:]
    for (code, value) in codes {
      let word = Syllable.word(code)
      guard !(byLetters[word.letters]?.contains { $0.word == word } ?? false) else { continue }
      byLetters[word.letters, default: []].append((word, Entry(code: code, value: value)))
    }
    entries = WordMap(byLetters.map { ($0.key, $0.value) })
  }

  /// Constant time.
  @inlinable
  public func find(_ word: Syllable) -> Entry? {
    guard let found = entries[word.letters] else { return nil }
    return found.first { $0.word == word }?.entry ?? (word.marks == 0 ? found[0].entry : nil)
  }
}
