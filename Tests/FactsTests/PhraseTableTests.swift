import Facts
import Model
import Testing

/// Look-up of phrases.
@Suite struct PhraseTableTests {
  private let table = PhraseTable([
    ("Bộ", 1), ("Bộ luật", 2), ("Bộ luật Dân sự", 3), ("Luật", 4), ("bo", 5), ("", 6), ("Bộ luật", 7), ("Luật Đất đai", 8),
  ])

  @Test func thePhrasesOfAFirstWordComeLongestFirst() {
    #expect(table.starting(with: Syllable.word("Bộ")).map(\.value) == [3, 2, 7, 1, 5])
  }

  @Test func thePhrasesOfALastWordComeLongestFirst() {
    #expect(table.ending(with: Syllable.word("luật")).map(\.value) == [2, 7, 4])
  }

  @Test func accentsAndCaseDoNotMatterInTheLookUp() {
    #expect(table.starting(with: Syllable.word("bo")).count == table.starting(with: Syllable.word("BỘ")).count)
  }

  @Test func anUnknownWordFindsNothing() {
    #expect(table.starting(with: Syllable.word("Nghị")).isEmpty)
    #expect(table.ending(with: Syllable.word("Bộ luật")).count == 2)
  }
}
