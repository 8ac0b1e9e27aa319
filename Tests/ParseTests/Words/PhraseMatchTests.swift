import Facts
import Testing

@testable import Model
@testable import Parse

/// The matcher narrows sorted rows word by word; the plain rule looks at every phrase.
@Suite struct PhraseMatchTests {
  private static let words = ["bộ", "bo", "và", "văn", "hoá", "thể", "thao"]
  private static let marks = ["-", ",", "&", "/", "(", "'", "\n", ".", "12"]

  @Test func theLongestPhrase() {
    var random = SeededGenerator()
    for _ in 0..<300 {
      let phrases = (0..<Int.random(in: 1...40, using: &random)).map { index in
        (
          (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " "),
          index
        )
      }
      let table = PhraseTable(phrases)
      for _ in 0..<20 {
        let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
          (random.chance(1, in: 4) ? Self.marks : Self.words).randomElement(using: &random) ?? ""
        }.joined(separator: " ")
        var tokens: [Token] = []
        tokenise(Array(text.utf8).span, from: 0, to: text.utf8.count, into: &tokens)
        for at in tokens.indices {
          for accents in [Accents.ignored, .required] {
            for marks in [InnerMarks.ofNames, .any] {
              let met = table.match(tokens, at: at, accents: accents, marks: marks)
              let plain = plain(table, tokens, at, accents, marks)
              #expect(
                met?.value == plain?.value && met?.end == plain?.end,
                "seed \(random.seed): \(phrases) in \(text) at \(at), \(accents), \(marks)")
            }
          }
        }
      }
    }
  }

  /// The longest of all phrases that stand there; of those of one length one with the accents of the text, else the first.
  private func plain(_ table: PhraseTable<Int>, _ tokens: [Token], _ at: Int, _ accents: Accents, _ marks: InnerMarks) -> (
    value: Int, end: Int
  )? {
    var best: (value: Int, end: Int, length: Int, isExact: Bool)?
    for entry in table.entries {
      guard let (end, isExact) = end(of: Array(entry.words), tokens, at, accents, marks) else { continue }
      if let best, entry.words.count < best.length || entry.words.count == best.length && (best.isExact || !isExact) { continue }
      best = (entry.value, end, entry.words.count, isExact)
    }
    return best.map { ($0.value, $0.end) }
  }

  private func end(
    of words: [Syllable], _ tokens: [Token], _ at: Int, _ accents: Accents, _ marks: InnerMarks
  ) -> (end: Int, isExact: Bool)? {
    var index = at
    var isExact = true
    for (place, word) in words.enumerated() {
      if place > 0 {
        if index < tokens.count, tokens[index].is(Mark.ampersand), word == Word.va {
          index += 1
          continue
        }
        if index < tokens.count, marks == .any ? tokens[index].mayStandInside : tokens[index].joinsNames { index += 1 }
      }
      guard index < tokens.count, tokens[index].agrees(with: word, accents) else { return nil }
      if tokens[index].word != word { isExact = false }
      index += 1
    }
    return (index, isExact)
  }

  @Test func anAmpersandIsVaOrNothing() {
    let table = PhraseTable([("Lao động và Xã hội", 1), ("Lao động Xã hội", 2), ("Lao động", 3)])
    for (text, value) in [("Lao động & Xã hội", 1), ("Lao động - Xã hội", 2), ("Lao động & nhà ở", 3), ("Lao động và Xã", 3)] {
      var tokens: [Token] = []
      tokenise(Array(text.utf8).span, from: 0, to: text.utf8.count, into: &tokens)
      #expect(table.match(tokens, at: 0)?.value == value, "\(text)")
    }
  }
}
