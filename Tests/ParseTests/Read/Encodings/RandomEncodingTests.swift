import Facts
import Model
import Testing

/// Random words of the table of syllables come back from every encoding.
@Suite struct RandomEncodingTests {
  @Test(arguments: OldEncoding.allCases) func paragraphsComeBack(_ encoding: OldEncoding) {
    var random = SeededGenerator()
    let syllables = SyllableTable.all
    for _ in 0..<60 {
      let text = Self.paragraph(of: syllables, words: Int.random(in: 25...60, using: &random), using: &random)
      let document = parsed(encoding.bytes(text))
      let seen = String(decoding: document.raw.bytes, as: UTF8.self)
      #expect(document.raw.bytes == Array(encoding.holding(text).utf8), "seed \(random.seed): \(text) became \(seen)")
      #expect(document.encoding == encoding.name, "seed \(random.seed): \(text)")
    }
  }

  @Test func paragraphsOfUnicodeStay() {
    var random = SeededGenerator()
    let syllables = SyllableTable.all
    // Letters that western encodings have: nothing in their bytes says that this is Unicode.
    let western = syllables.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x100 } }
    for words in [syllables, western] {
      for _ in 0..<150 {
        let text = Self.paragraph(of: words, words: Int.random(in: 1...12, using: &random), using: &random)
        let document = parsed(text)
        #expect(
          document.raw.bytes == Array(text.utf8),
          "seed \(random.seed): \(text) became \(String(decoding: document.raw.bytes, as: UTF8.self))")
        #expect(document.encoding == "utf-8", "seed \(random.seed)")
      }
    }
  }

  private static func paragraph(of syllables: [String], words count: Int, using random: inout SeededGenerator) -> String {
    let words = (0..<count).map { index -> String in
      let word = syllables.randomElement(using: &random) ?? ""
      if random.chance(1, in: 12) { return ["12", "33/CT-TTg,", "05/3/2009;", "(30%)"].randomElement(using: &random) ?? "" }
      return index == 0 || random.chance(1, in: 15) ? capitalised(word) : word
    }
    return words.joined(separator: " ") + ".\n"
  }

  /// With a first capital that every encoding has.
  private static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first, first.value < 0x80 || first == "đ" else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
