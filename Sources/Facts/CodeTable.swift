import Model

/// Codes such as QĐ, TTg, UBND, found by exact spelling first, then blind to case and accents ("QD", "ttg").
public struct CodeTable<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    /// Usual letter case.
    public let code: String
    public let value: Value
  }

  private let exact: [Syllable: Entry]
  private let folded: [UInt64: Entry]

  /// Of two codes that fold alike the earlier wins the folded look-up.
  public init(_ codes: [(String, Value)]) {
    var exact: [Syllable: Entry] = [:]
    var folded: [UInt64: Entry] = [:]
    for (code, value) in codes {
      let key = Syllable.word(code)
      let entry = Entry(code: code, value: value)
      if exact[key] == nil { exact[key] = entry }
      if folded[key.letters] == nil { folded[key.letters] = entry }
    }
    self.exact = exact
    self.folded = folded
  }

  /// Constant time.
  public func find(_ word: Syllable) -> Entry? {
    exact[word] ?? (word.marks == 0 ? folded[word.letters] : nil)
  }
}
