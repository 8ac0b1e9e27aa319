import Model
import Testing

@testable import Facts

/// Words that begin the name of an issuing body.
@Suite struct IssuerTableTests {
  @Test(arguments: tableRows(issuerHeadRows)) func everyHeadSaysHowItGoesOn(_ row: [String]) {
    #expect(IssuerHead.Continuation(rawValue: row[1]) != nil)
  }

  @Test(arguments: tableRows(issuerHeadRows)) func everyHeadIsFoundWithItsShortForm(_ row: [String]) {
    let words = Syllable.words(row[0])
    let entry = IssuerTable.heads.starting(with: words[0]).first { $0.words.elementsEqual(words) }
    #expect(entry?.value.continuation.rawValue == row[1])
    #expect(entry?.value.short ?? "" == row[2])
  }

  /// "Trung ương" is also printed by its letters; these alone are no body.
  @Test(
    arguments: [
      ("TW Đoàn", "Trung ương Đoàn"), ("TW Hội", "Trung ương Hội"), ("Ban Tổ chức TW", "Ban Tổ chức Trung ương"), ("TW", nil),
    ] as [(String, String?)])
  func theCentreByItsLetters(_ printed: String, _ full: String?) {
    let words = Syllable.words(printed)
    #expect(IssuerTable.heads.starting(with: words[0]).first { $0.words.elementsEqual(words) }?.value.short == full)
  }

  @Test func bothTonesOfOneWordMeet() {
    #expect(Syllable.words("Uỷ ban nhân dân") == Syllable.words("Ủy ban nhân dân"))
    #expect(Syllable.words("Tỉnh uỷ") == Syllable.words("Tỉnh ủy"))
  }

  @Test(arguments: tableRows(fieldRows)) func everyFieldIsFound(_ row: [String]) {
    let words = Syllable.words(row[0])
    #expect(IssuerTable.fields.starting(with: words[0]).contains { $0.words.elementsEqual(words) })
  }
}
