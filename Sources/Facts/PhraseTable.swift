import Model

/// Phrases of several words with a value each; finds the longest one that starts or ends at a place. Accents are ignored
/// in the look-up; a caller that needs them compares `words`.
public struct PhraseTable<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    /// The phrase in usual letter case.
    public let text: String
    public let words: [Syllable]
    public let value: Value

    @inlinable
    init(text: String, words: [Syllable], value: Value) {
      self.text = text
      self.words = words
      self.value = value
    }
  }

  @usableFromInline let byFirst: WordMap<[Entry]>
  @usableFromInline let byLast: WordMap<[Entry]>
  /// Words of the longest phrase.
  public let longest: Int

  /// Linear in the phrases. Of two equal phrases the earlier stands.
  @inlinable
  public init(_ phrases: [(String, Value)]) {
    var first: [UInt64: [Entry]] = [:]
    var last: [UInt64: [Entry]] = [:]
    var longest = 0
    for (phrase, value) in phrases {
      let entry = Entry(text: phrase, words: Syllable.words(phrase), value: value)
      guard let head = entry.words.first, let tail = entry.words.last else { continue }
      first[head.letters, default: []].append(entry)
      last[tail.letters, default: []].append(entry)
      longest = max(longest, entry.words.count)
    }
    let byLength: ([Entry]) -> [Entry] = { entries in
      entries.enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }.map(\.element)
    }
    byFirst = WordMap(first.map { ($0.key, byLength($0.value)) })
    byLast = WordMap(last.map { ($0.key, byLength($0.value)) })
    self.longest = longest
  }

  /// Phrases that begin with a word, longest first.
  @inlinable
  public func starting(with word: Syllable) -> [Entry] { byFirst[word.letters] ?? [] }

  /// Phrases that end with a word, longest first.
  @inlinable
  public func ending(with word: Syllable) -> [Entry] { byLast[word.letters] ?? [] }
}
