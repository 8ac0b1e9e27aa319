import Model

/// Codes such as QĐ, TTg, UBND, found by exact spelling first, then blind to case and accents ("QD", "ttg").
public struct CodeTable<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    /// Usual letter case.
    public let code: String
    public let value: Value

    @inlinable
    init(code: String, value: Value) {
      self.code = code
      self.value = value
    }
  }

  /// In the order they were given.
  public let entries: [Entry]
  /// Codes with one folded spelling lie together, the first of which the folded look-up finds.
  @usableFromInline let spellings: [(word: Syllable, entry: Int)]
  @usableFromInline let groups: WordMap<(Int, Int)>

  /// Of two codes that fold alike the earlier wins the folded look-up.
  @inlinable
  public init(_ codes: [(String, Value)]) {
    var byLetters: [UInt64: [(word: Syllable, entry: Int)]] = [:]
    var entries: [Entry] = []
    for (code, value) in codes {
      let word = Syllable.word(code)
      guard !(byLetters[word.letters]?.contains { $0.word == word } ?? false) else { continue }
      byLetters[word.letters, default: []].append((word, entries.count))
      entries.append(Entry(code: code, value: value))
    }
    var spellings: [(word: Syllable, entry: Int)] = []
    groups = WordMap(
      byLetters.map { letters, group in
        spellings += group
        return (letters, (spellings.count - group.count, spellings.count))
      })
    (self.entries, self.spellings) = (entries, spellings)
  }

  /// The place of a code in `entries`. Constant time.
  @inlinable
  public func index(of word: Syllable) -> Int? {
    guard let (first, end) = groups[word.letters] else { return nil }
    for at in first..<end where spellings[at].word == word { return spellings[at].entry }
    return word.marks == 0 ? spellings[first].entry : nil
  }

  /// Constant time.
  @inlinable
  public func find(_ word: Syllable) -> Entry? { index(of: word).map { entries[$0] } }
}
