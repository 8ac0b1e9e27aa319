import Model

/// Phrases of several words with a value each; finds the longest one that starts or ends at a place. Accents are ignored
/// in the look-up; a caller that needs them compares `words`.
public struct PhraseTable<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    /// The phrase in usual letter case.
    public let text: String
    public let words: [Syllable]
    public let value: Value
  }

  private let byFirst: [UInt64: [Entry]]
  private let byLast: [UInt64: [Entry]]
  /// Words of the longest phrase.
  public let longest: Int

  /// Linear in the phrases. Of two equal phrases the earlier stands.
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
    byFirst = first.mapValues(byLength)
    byLast = last.mapValues(byLength)
    self.longest = longest
  }

  /// Phrases that begin with a word, longest first.
  public func starting(with word: Syllable) -> [Entry] { byFirst[word.letters] ?? [] }

  /// Phrases that end with a word, longest first.
  public func ending(with word: Syllable) -> [Entry] { byLast[word.letters] ?? [] }
}
