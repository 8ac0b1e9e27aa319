import Model
import Testing

@testable import Facts

/// Codes of issuing bodies.
@Suite struct IssuingBodyTableTests {
  @Test(arguments: tableRows(issuingBodyRows)) func everyRowParses(_ row: [String]) {
    #expect(IssuingBody.System(rawValue: row[1]) != nil)
    #expect(row[2].isEmpty || Level(rawValue: row[2]) != nil)
    #expect(!row[3].isEmpty)
  }

  @Test(arguments: tableRows(issuingBodyRows)) func everyCodeIsFoundAsSpelled(_ row: [String]) {
    let entry = IssuingBodyTable.codes.find(Syllable.word(row[0]))
    #expect(entry?.code == row[0])
    #expect(entry?.value.name == row[3])
    #expect(entry?.value.system.rawValue == row[1])
    #expect(entry?.value.level?.rawValue ?? "" == row[2])
  }

  @Test(arguments: tableRows(issuingBodyRows)) func everyCodeIsFoundWithoutAccentsAndCase(_ row: [String]) {
    let folded = foldedLettersAndDigits(row[0])
    for spelling in [folded, folded.uppercased()] {
      let entry = IssuingBodyTable.codes.find(Syllable.word(spelling))
      #expect(entry.map { foldedLettersAndDigits($0.code) } == folded, "\(spelling)")
    }
  }

  @Test(arguments: [("TTG", "TTg"), ("HDND", "HĐND"), ("ubnd", "UBND"), ("BGDDT", "BGDĐT"), ("THU", "ThU"), ("DU", "ĐU"), ("BCD", "BCĐ")])
  func aCodeWithoutAccentsTakesItsUsualLetters(_ typed: String, _ code: String) {
    #expect(IssuingBodyTable.codes.find(Syllable.word(typed))?.code == code)
  }

  @Test(arguments: ["TW", "TU", "HU", "QU", "ThU", "ĐU", "CB", "BDVHU", "BTGTU", "VPTW", "QUTW"]) func committeesWriteAsTheParty(
    _ code: String
  ) {
    #expect(IssuingBodyTable.codes.find(Syllable.word(code))?.value.system == .party)
  }

  @Test(arguments: ["UBND", "HĐND", "CP", "TTg", "BNV", "SNV", "QH", "UBTVQH"]) func stateBodiesWriteAsTheState(_ code: String) {
    #expect(IssuingBodyTable.codes.find(Syllable.word(code))?.value.system == .state)
  }

  @Test func anUnknownCodeIsNone() { #expect(IssuingBodyTable.codes.find(Syllable.word("GDTXVL")) == nil) }
}
