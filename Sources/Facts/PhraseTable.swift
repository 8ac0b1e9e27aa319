import Model

/// Phrases of several words with a value each; finds the longest one that starts or ends at a place. Accents are ignored
/// in the look-up; a caller that needs them compares `words`.
///
/// Readers ask at nearly every word of a text, and nearly always in vain. So the words of all phrases lie in one array, and what a look-up
/// touches are figures; texts and values are fetched for a phrase that was met.
public final class PhraseTable<Value: Sendable>: Sendable {
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

  /// Where the words of a phrase lie in `words`, half-open, and which entry it is.
  public struct Row: Sendable {
    public let first: UInt32
    public let end: UInt32
    public let entry: UInt32

    @inlinable
    init(first: UInt32, end: UInt32, entry: UInt32) {
      self.first = first
      self.end = end
      self.entry = entry
    }
  }

  /// All phrases in the order they were given.
  public let entries: [Entry]
  /// The words of all phrases, one phrase behind the other.
  public let words: [Syllable]
  /// Phrases with one first word, and then those with one last word, lie together, longest first.
  public let rows: [Row]
  @usableFromInline let byFirst: WordMap<(UInt32, UInt32)>
  @usableFromInline let byLast: WordMap<(UInt32, UInt32)>

  /// Linear in the phrases. Of two equal phrases the earlier stands.
  @inlinable
  public init(_ phrases: [(String, Value)]) {
    var entries: [Entry] = []
    var words: [Syllable] = []
    var places: [Row] = []
    for (phrase, value) in phrases {
      let entry = Entry(text: phrase, words: Syllable.words(phrase), value: value)
      guard !entry.words.isEmpty else { continue }
      let first = UInt32(words.count)
      words += entry.words
      places.append(Row(first: first, end: UInt32(words.count), entry: UInt32(entries.count)))
      entries.append(entry)
    }
    var rows: [Row] = []
    func grouped(_ key: (Row) -> UInt64) -> WordMap<(UInt32, UInt32)> {
      var groups: [UInt64: [Row]] = [:]
      for place in places { groups[key(place), default: []].append(place) }
      return WordMap(
        groups.map { letters, group in
          let start = UInt32(rows.count)
          rows += group.sorted { ($1.end - $1.first, $0.entry) < ($0.end - $0.first, $1.entry) }
          return (letters, (start, UInt32(rows.count)))
        })
    }
    byFirst = grouped { words[Int($0.first)].letters }
    byLast = grouped { words[Int($0.end) - 1].letters }
    (self.entries, self.words, self.rows) = (entries, words, rows)
  }

  /// Indices into `rows` of the phrases that begin with a word, longest first. Constant time.
  @inlinable
  public func rows(startingWith word: Syllable) -> Range<Int> {
    byFirst[word.letters].map { Int($0.0)..<Int($0.1) } ?? 0..<0
  }

  /// Indices into `rows` of the phrases that end with a word, longest first. Constant time.
  @inlinable
  public func rows(endingWith word: Syllable) -> Range<Int> {
    byLast[word.letters].map { Int($0.0)..<Int($0.1) } ?? 0..<0
  }

  /// Phrases that begin with a word, longest first.
  public func starting(with word: Syllable) -> [Entry] { rows[rows(startingWith: word)].map { entries[Int($0.entry)] } }

  /// Phrases that end with a word, longest first.
  public func ending(with word: Syllable) -> [Entry] { rows[rows(endingWith: word)].map { entries[Int($0.entry)] } }
}
