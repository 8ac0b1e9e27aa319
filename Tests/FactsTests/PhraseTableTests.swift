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

  @Test(arguments: [
    ("Bộ", [1, 5]), ("Bộ luật", [2, 7]), ("bo luat dan su", [3]), ("Bộ luật Dân", []), ("Luật Đất", []), ("Nghị", []), ("", []),
  ])
  func phrasesOfJustTheseWordsComeInTheirOrder(words: String, values: [Int]) {
    #expect(table.named(Syllable.words(words).map(\.letters)[...]).map(\.value) == values)
  }

  @Test func everyDistrictIsFoundByItsName() {
    for entry in PlaceTable.districtNames.entries {
      let alike = PlaceTable.districtNames.entries.filter { $0.words.map(\.letters) == entry.words.map(\.letters) }
      #expect(PlaceTable.districtNames.named(entry.words.map(\.letters)[...]).map(\.text) == alike.map(\.text))
    }
  }

  /// `IssuerPlace` knows these.
  @Test func districtsAreOfFourKinds() {
    #expect(Set(PlaceTable.districts.map(\.kind)) == ["huyện", "quận", "thị xã", "thành phố"])
  }

  @Test func accentsAndCaseDoNotMatterInTheLookUp() {
    #expect(table.starting(with: Syllable.word("bo")).count == table.starting(with: Syllable.word("BỘ")).count)
  }

  @Test func anUnknownWordFindsNothing() {
    #expect(table.starting(with: Syllable.word("Nghị")).isEmpty)
    #expect(table.ending(with: Syllable.word("Bộ luật")).count == 2)
  }
}
