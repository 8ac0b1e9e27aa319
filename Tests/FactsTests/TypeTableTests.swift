import Model
import Testing

@testable import Facts

/// Document types: their codes in symbols and their words in sentences.
@Suite struct TypeTableTests {
  @Test(arguments: DocumentType.allCases) func everyTypeHasARow(_ type: DocumentType) {
    #expect(tableRows(typeRows).contains { $0[0] == type.rawValue })
  }

  @Test(arguments: tableRows(typeRows)) func everyRowIsAType(_ row: [String]) { #expect(DocumentType(rawValue: row[0]) != nil) }

  @Test(arguments: tableRows(typeRows)) func everyCodeIsFoundAsSpelledAndWithoutAccents(_ row: [String]) {
    for code in alternatives(row[1]) {
      let exact = TypeTable.codes.find(Syllable.word(code))
      #expect(exact?.value.rawValue == row[0])
      #expect(exact?.code == code)
      #expect(TypeTable.codes.find(Syllable.word(foldedLettersAndDigits(code).uppercased())) != nil, "\(code)")
    }
  }

  @Test(arguments: [("QD", "QĐ"), ("ND", "NĐ"), ("CTR", "CTr"), ("TTR", "TTr"), ("ctr", "CTr"), ("QDI", "QĐi"), ("NQLT", "NQLT")])
  func aCodeWithoutAccentsIsTheUsualOne(_ typed: String, _ code: String) {
    #expect(TypeTable.codes.find(Syllable.word(typed))?.code == code)
  }

  @Test(arguments: ["ABC", "UBND", "TTg", "Đ", ""]) func otherWordsAreNoCode(_ word: String) {
    #expect(TypeTable.codes.find(Syllable.word(word)) == nil)
  }

  @Test(arguments: tableRows(typeRows)) func everyWordIsFound(_ row: [String]) {
    for word in alternatives(row[2]) {
      let words = Syllable.words(word)
      let entry = TypeTable.words.starting(with: words[0]).first { $0.words.elementsEqual(words) }
      #expect(entry?.value.rawValue == row[0], "\(word)")
      #expect(TypeTable.words.ending(with: words[words.count - 1]).contains { $0.words.elementsEqual(words) }, "\(word)")
    }
  }

  @Test(arguments: [
    (DocumentType.directive, "Chỉ thị"), (.programme, "Chương trình"), (.provisions, "Quy định"), (.officialLetter, "Công văn"),
    (.law, "Luật"),
  ])
  func theUsualWordComesFirst(_ type: DocumentType, _ word: String) { #expect(TypeTable.name(type) == word) }
}
