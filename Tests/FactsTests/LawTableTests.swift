import Model
import Testing

@testable import Facts

/// Laws by name.
@Suite struct LawTableTests {
  @Test(arguments: tableRows(lawRows)) func everyRowIsALawACodeOrAnOrdinance(_ row: [String]) {
    #expect(["BL", "L", "PL"].contains(row[0]))
    #expect(!row[1].isEmpty)
  }

  @Test(arguments: tableRows(lawRows)) func everyNameIsFound(_ row: [String]) {
    let words = Syllable.words(row[1])
    #expect(LawTable.names.starting(with: words[0]).contains { $0.words.elementsEqual(words) })
  }
}
