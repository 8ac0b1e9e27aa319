import Foundation
import Testing

@testable import Model
@testable import Parse

/// Letters are composed as Unicode's normal form C composes them; Foundation is the slow oracle.
@Suite struct CompositionTests {
  @Test func everyVietnameseLetterIsComposedFromItsParts() {
    for row in VietnameseAlphabet.rows {
      for letter in row.lower + row.upper {
        let apart = String(letter).decomposedStringWithCanonicalMapping
        #expect(Array(cleaned(apart).utf8) == Array(String(letter).utf8), "\(letter)")
      }
    }
  }

  @Test(arguments: [
    ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"), ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("ạ\u{302}", "ậ"),
    ("o\u{31B}\u{301}", "ớ"), ("ó\u{31B}", "ớ"), ("e\u{341}", "é"),
  ])
  func marksMayComeInAnyOrder(_ apart: String, _ letter: String) {
    #expect(Array(cleaned(apart).utf8) == Array(letter.utf8))
  }

  @Test(arguments: ["\u{301}", "\u{301}abc", "n\u{303}", "á\u{301}", "b\u{323}", "1\u{302}"])
  func marksThatMakeNoLetterAreKept(_ text: String) {
    #expect(Array(cleaned(text).utf8) == Array(text.utf8))
  }

  @Test func randomTextIsComposedAsFoundationComposesIt() {
    var random = SeededGenerator()
    for _ in 0..<300 {
      let text = RandomText.respelled(RandomText.sentence(words: 12, using: &random), using: &random)
      #expect(Array(cleaned(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "seed \(random.seed): \(text)")
    }
  }
}
