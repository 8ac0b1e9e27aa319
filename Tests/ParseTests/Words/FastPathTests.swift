import Facts
import Testing

@testable import Model
@testable import Parse

/// The loops made for speed say what the plain rules say, whatever the bytes are.
@Suite struct FastPathTests {
  /// Leads, continuations and limits of UTF-8, and letters between them.
  private static let pieces: [UInt8] =
    [0x00, 0x41, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC4, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF]
    + [0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF]
  private static let letters = ["a", "đ", "ế", "ữ", "\u{301}", "\u{800}", "\u{FFFD}", "\u{10000}", "\u{10FFFF}", " "]

  @Test func wellFormedUTF8() {
    var random = SeededGenerator()
    for round in 0..<30_000 {
      // A vector has 32 bytes: letters cut by its end, and by the text's.
      var bytes = round < 20_000 ? [] : Array(repeating: UInt8(ascii: "a"), count: Int.random(in: 24...70, using: &random))
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        if random.chance(1, in: 2) {
          bytes += Array((Self.letters.randomElement(using: &random) ?? "").utf8)
        } else {
          bytes.append(Self.pieces.randomElement(using: &random) ?? 0)
        }
      }
      if round.isMultiple(of: 2) { bytes += Array(repeating: UInt8(ascii: "a"), count: Int.random(in: 0...40, using: &random)) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(ByteScan.isUTF8(bytes.span) == isValid, "seed \(random.seed): \(bytes)")
      #expect(ByteScan.isUTF8ByteByByte(bytes.span) == isValid, "seed \(random.seed): \(bytes)")
    }
  }

  @Test func allPairsOfBytesAsUTF8() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for rest in [[], [0x80], [0x80, 0x80]] as [[UInt8]] {
          let bytes = [first, second] + rest
          if ByteScan.isUTF8(bytes.span) != (String(validating: bytes, as: UTF8.self) != nil) { Issue.record("\(bytes)") }
        }
      }
    }
  }

  @Test func scalarsOfAStretch() {
    var random = SeededGenerator()
    for _ in 0..<500 {
      let text = RandomText.sentence(words: Int.random(in: 0...12, using: &random), using: &random)
      let bytes = Array(text.utf8)
      #expect(ByteScan.scalars(in: bytes.span, 0..<bytes.count) == text.unicodeScalars.count, "seed \(random.seed): \(text)")
    }
  }

  @Test func countsAndStretchesOfBytes() {
    var random = SeededGenerator()
    for _ in 0..<500 {
      // Longer than a byte can count.
      let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in UInt8.random(in: 0x60...0x64, using: &random) }
      let text = bytes.span
      #expect(ByteScan.count(of: 0x61...0x63, in: text) == bytes.count { (0x61...0x63).contains($0) }, "seed \(random.seed): \(bytes)")
      #expect(ByteScan.count(of: 0x00...0xFF, in: text) == bytes.count)
      let from = Int.random(in: 0...bytes.count, using: &random)
      let plain = (from..<max(from, bytes.count - 2)).first { Array(bytes[$0..<($0 + 3)]) == Array("aba".utf8) } ?? bytes.count
      #expect(ByteScan.index(of: "aba", in: text, from: from) == plain, "seed \(random.seed): \(bytes) \(from)")
    }
  }

  @Test func pairsOfBytes() {
    var random = SeededGenerator()
    let pairs = BytePairs([
      BytePairs.Group([1]), BytePairs.Group([2, 3, 0x42], before: [4, 0x57]), BytePairs.Group([3], before: [5, 1]),
      BytePairs.Group([6], before: []),
    ])
    for _ in 0..<5000 {
      // Most bytes begin nothing, so that whole vectors are passed over.
      let bytes = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        random.chance(1, in: 12) ? UInt8.random(in: 0...7, using: &random) : UInt8.random(in: 8...255, using: &random)
      }
      let text = bytes.span
      let from = Int.random(in: 0...bytes.count, using: &random)
      let to = Int.random(in: from...bytes.count, using: &random)
      let plain = (from..<to).first { pairs.begins(text, $0) } ?? to
      #expect(pairs.index(in: text, from: from, to: to) == plain, "seed \(random.seed): \(bytes) \(from) \(to)")
      #expect(pairs.scan(text, from: from, to: to) == plain, "seed \(random.seed): \(bytes) \(from) \(to)")
    }
  }

  @Test func wordsOfLettersAlone() {
    var random = SeededGenerator()
    let memo = WordMemo()
    let pieces =
      [
        "a", "B", "đ", "Đ", "ế", "Ữ", "ngh", "ươ", "1", "2024", " ", " ", "    ", "\n", "-", "/", ".", ",", "“", "”", "…", "\u{1234}",
        "\u{3B1}",
      ]
      + ["\u{301}", "QH", "Th", "nghiêng", "abcdefgh", "\u{10000}"]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      same(Array(text.utf8), memo, "seed \(random.seed): \(text)")
    }
    for _ in 0..<200 { same(Array(RandomText.sentence(words: 30, using: &random).utf8), memo, "seed \(random.seed)") }
  }

  private func same(_ bytes: [UInt8], _ memo: WordMemo, _ note: String) {
    // Cut between any two bytes, too.
    for to in [bytes.count, bytes.count * 2 / 3, bytes.count / 2] {
      var fast: [Token] = []
      var plain: [Token] = []
      tokenise(bytes.span, from: 0, to: to, into: &fast)
      tokenise(bytes.span, from: 0, to: to, into: &plain, letterByLetter: true)
      #expect(fast.map(described) == plain.map(described), "\(note), first \(to) bytes")
      // Twice: words that the memo learns, and words it knows.
      for _ in 0..<2 {
        var known: [Token] = []
        tokenise(bytes.span, from: 0, to: to, into: &known, memo: memo)
        #expect(known.map(described) == plain.map(described), "\(note), first \(to) bytes, with a memo")
      }
    }
  }

  private func described(_ token: Token) -> String {
    "\(token.kind) \(token.word) \(token.start)..<\(token.end) \(token.isCapitalised) \(token.isUpper) \(token.hasDigit) \(token.spaceBefore)"
  }

  @Test func gapsBetweenColumns() {
    var random = SeededGenerator()
    let wrapping = LineWrapping(ofMarkup: ())
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 1...30, using: &random)).map { _ in random.chance(2, in: 3) ? UInt8(0x20) : UInt8(0x61) }
      guard let last = bytes.lastIndex(of: 0x61) else { continue }
      let words = bytes[...last].split(separator: 0x61, omittingEmptySubsequences: false)
      let plain = words.dropFirst().contains { $0.count >= 4 }
      #expect(
        wrapping.hasColumns(bytes.span, from: 0, endingAt: last) == plain, "seed \(random.seed): \(String(decoding: bytes, as: UTF8.self))|"
      )
    }
  }

  @Test func setsOfWords() {
    let words = Syllable.words("về quy qui phê hướng thực triển sửa ngày năm Đảng đảng")
    let set = WordSet(words)
    for word in words + Syllable.words("vẽ phe Đang nay a") + [Syllable()] {
      #expect(set.contains(word) == (word.letters != 0 && words.contains(word)))
    }
    #expect(WordSet(lettersOf: "hướng").contains(letters: Syllable.word("HUONG").letters))
    #expect(!WordSet("").contains(Syllable.word("a")))
  }

  /// The sketch made of the readers' tokens is the one made of the text alone.
  @Test func sketchOfSharedTokens() {
    var random = SeededGenerator()
    for _ in 0..<60 {
      let body = (0..<12).map { _ in RandomText.sentence(words: Int.random(in: 1...90, using: &random), using: &random) }
      let text = clean(RawText(plan(body: body.joined(separator: ".\n\n"))))
      let parts = layOut(text, marks: StructureMarks())
      var alone = SketchReader(text, parts: parts)
      let found = findMentions(text, parts: parts, sketching: true)
      #expect(found.sketch == alone.finish(), "seed \(random.seed)")
      #expect(findMentions(text, parts: parts, sketching: false).sketch == .empty)
    }
  }
}
