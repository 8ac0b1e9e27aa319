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
    /// A part of the table's `words`, with the indices of it.
    public let words: ArraySlice<Syllable>
    public let value: Value

    @inlinable
    init(text: String, words: ArraySlice<Syllable>, value: Value) {
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

    /// In words.
    @inlinable public var length: Int { Int(end - first) }

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
  /// Phrases with one first word lie together, in the order of the letters of their words; then those with one last word, longest first.
  public let rows: [Row]
  @usableFromInline let byFirst: WordMap<(UInt32, UInt32)>
  @usableFromInline let byLast: WordMap<(UInt32, UInt32)>

  /// As long as it takes to sort the phrases. Of two equal phrases the earlier stands.
  @inlinable
  public init(_ phrases: [(String, Value)]) {
    var words: [Syllable] = []
    let places = phrases.map { phrase, _ in
      let first = words.count
      Syllable.append(wordsOf: phrase, to: &words)
      return first..<words.count
    }
    let entries = phrases.indices.filter { !places[$0].isEmpty }.map { index in
      Entry(text: phrases[index].0, words: words[places[index]], value: phrases[index].1)
    }
    let unsorted = entries.indices.map { index in
      Row(first: UInt32(entries[index].words.startIndex), end: UInt32(entries[index].words.endIndex), entry: UInt32(index))
    }
    let ordered = words
    var rows: [Row] = []
    func grouped(by key: (Row) -> UInt64, sortedBy precedes: (Row, Row) -> Bool) -> WordMap<(UInt32, UInt32)> {
      // By one figure first: few phrases share a word.
      let keyed = unsorted.map { (key: key($0), row: $0) }.sorted { $0.key < $1.key }
      var groups: [(UInt64, (UInt32, UInt32))] = []
      var at = 0
      while at < keyed.count {
        var end = at + 1
        while end < keyed.count, keyed[end].key == keyed[at].key { end += 1 }
        groups.append((keyed[at].key, (UInt32(rows.count), UInt32(rows.count + end - at))))
        rows += keyed[at..<end].map(\.row).sorted(by: precedes)
        at = end
      }
      return WordMap(groups)
    }
    func precedes(_ one: Row, _ other: Row) -> Bool {
      for offset in 0..<min(one.length, other.length) {
        let (mine, its) = (ordered[Int(one.first) + offset].letters, ordered[Int(other.first) + offset].letters)
        if mine != its { return mine < its }
      }
      return (one.length, one.entry) < (other.length, other.entry)
    }
    byFirst = grouped(by: { ordered[Int($0.first)].letters }, sortedBy: precedes)
    byLast = grouped(by: { ordered[Int($0.end) - 1].letters }, sortedBy: { ($1.length, $0.entry) < ($0.length, $1.entry) })
    (self.entries, self.words, self.rows) = (entries, words, rows)
  }

  /// Indices into `rows` of the phrases that begin with a word, in the order of the letters of their words. Constant time.
  @inlinable
  public func rows(startingWith word: UInt64) -> Range<Int> {
    byFirst[word].map { Int($0.0)..<Int($0.1) } ?? 0..<0
  }

  /// Of phrases that are longer than `depth` words and alike in them, those with a word behind them. Logarithmic: dozens of bodies begin alike.
  @inlinable
  public func rows(_ alike: Range<Int>, with word: UInt64, at depth: Int) -> Range<Int> {
    func bound(_ from: Int, _ isBefore: (UInt64) -> Bool) -> Int {
      var (low, high) = (from, alike.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(words[Int(rows[middle].first) + depth].letters) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = bound(alike.lowerBound) { $0 < word }
    return first..<bound(first) { $0 == word }
  }

  /// Phrases of just these words, accents aside, in the order they were given. Logarithmic.
  @inlinable
  public func named(_ letters: ArraySlice<UInt64>) -> [Entry] {
    guard let first = letters.first else { return [] }
    var alike = rows(startingWith: first)
    for depth in 1..<letters.count {
      // Those that end here come first.
      while let row = alike.first, rows[row].length == depth { alike.removeFirst() }
      alike = rows(alike, with: letters[letters.startIndex + depth], at: depth)
    }
    var found: [Entry] = []
    for row in rows[alike].prefix(while: { $0.length == letters.count }) { found.append(entries[Int(row.entry)]) }
    return found
  }

  /// Indices into `rows` of the phrases that end with a word, longest first. Constant time.
  @inlinable
  public func rows(endingWith word: Syllable) -> Range<Int> {
    byLast[word.letters].map { Int($0.0)..<Int($0.1) } ?? 0..<0
  }

  /// Phrases that begin with a word, longest first.
  public func starting(with word: Syllable) -> [Entry] {
    rows[rows(startingWith: word.letters)].sorted { ($1.length, $0.entry) < ($0.length, $1.entry) }.map { entries[Int($0.entry)] }
  }

  /// Phrases that end with a word, longest first.
  public func ending(with word: Syllable) -> [Entry] { rows[rows(endingWith: word)].map { entries[Int($0.entry)] } }
}
