import Testing

@testable import Parse

@Suite struct NeedlesTests {
  private let needles = Needles([(.hidden, "aba abab b-c"), (.aside, "bc cab"), (.footnote, "c")])

  /// The plain rule: each word by itself, in the value without blanks and capitals.
  private func plain(_ value: String) -> Needles.Meaning {
    let value = value.lowercased().filter { $0 != " " }
    var found: Needles.Meaning = []
    for (meaning, words) in [(Needles.Meaning.hidden, ["aba", "abab", "b-c"]), (.aside, ["bc", "cab"]), (.footnote, ["c"])] {
      for word in words where value.contains(word) { found.insert(meaning) }
    }
    return found
  }

  @Test func everyWordIsFoundWhereverItStands() {
    var random = SeededGenerator()
    for _ in 0..<2000 {
      let value = String((0..<Int.random(in: 0...12, using: &random)).map { _ in "abcABC- x".randomElement(using: &random) ?? "a" })
      let found = Array(value.utf8).withSpan { needles.occur(in: $0) }
      #expect(found == plain(value), "seed \(random.seed): \(value)")
    }
  }
}
