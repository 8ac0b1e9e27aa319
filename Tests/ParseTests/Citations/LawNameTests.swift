import Testing

@testable import Facts

/// Every name of the table of laws is read to its end, whatever follows.
@Suite struct LawNameTests {
  static let names: [String] = tableRows(lawRows).map { row in
    let word = ["BL": "Bộ luật", "L": "Luật", "PL": "Pháp lệnh"][row[0]] ?? row[0]
    return word + " " + row[1]
  }

  @Test(arguments: names) func aYearFollows(_ name: String) { checkPartsAsWritten("theo ⦃\(name)⦄ ⟪năm 2015⟫ và quy chế") }

  @Test(arguments: names) func aListFollows(_ name: String) {
    checkPartsAsWritten("theo ⦃\(name)⦄, các văn bản hướng dẫn thi hành và quy chế")
  }

  @Test(arguments: names) func otherPapersFollow(_ name: String) {
    checkPartsAsWritten("theo ⦃\(name)⦄ và các văn bản hướng dẫn thi hành")
  }

  @Test(arguments: names) func theSentenceEnds(_ name: String) { checkPartsAsWritten("quy định tại ⦃\(name)⦄.") }

  @Test(arguments: names) func headingsPrintItInCapitals(_ name: String) {
    checkPartsAsWritten("TRIỂN KHAI ⦃\(name.uppercased())⦄ ⟪NĂM 2015⟫")
  }
}
