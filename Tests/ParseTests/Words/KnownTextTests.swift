import Testing

@testable import Model

/// Texts made without a second look at their bytes are those that a look would make.
@Suite struct KnownTextTests {
  @Test func everyStretchOfAText() {
    let bytes = Array("Nghị quyết số 57-NQ/TW “…” 😀 Đ".utf8)
    for from in 0...bytes.count {
      for to in from...bytes.count {
        // Cut within a letter, too: such a stretch is mended, not trusted.
        #expect(String(known: bytes, from..<to) == String(decoding: bytes[from..<to], as: UTF8.self), "\(from)..<\(to)")
      }
    }
    #expect(String(known: bytes) == String(decoding: bytes, as: UTF8.self))
    #expect(String(known: []).isEmpty)
  }

  @Test func wordsOfAText() {
    var random = SeededGenerator()
    let pieces = ["a", "Đ", "ế", "Ữ", "9", " ", "-", "\u{301}", "\u{3B1}", "中", "😀", "\u{1EFF}", "\u{2000}", "ngh", "abcdefghij"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...10, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var words: [Syllable] = []
      var count = 0
      for scalar in text.unicodeScalars {
        guard let letter = VietnameseAlphabet.letter(scalar.value) else {
          count = 0
          continue
        }
        if count == 0 { words.append(Syllable()) }
        words[words.count - 1].append(base: letter.base, mark: letter.mark, tone: letter.tone, index: count)
        count += 1
      }
      #expect(Syllable.words(text) == words, "seed \(random.seed): \(text)")
      #expect(Syllable.word(text) == words.first ?? Syllable(), "seed \(random.seed): \(text)")
    }
  }
}
