import Testing

@testable import Facts

/// Every name of the table of laws is read to its end, whatever follows.
@Suite struct LawNameTests {
  static let names: [String] = tableRows(lawRows).map { row in
    let word = ["BL": "Bộ luật", "L": "Luật", "PL": "Pháp lệnh"][row[0]] ?? row[0]
    return word + " " + row[1]
  }

  /// Names that are not read to their end yet.
  static let unread: Set<String> = [
    "Pháp lệnh Pháp điển hệ thống quy phạm pháp luật",
    "Luật Phòng, chống HIV/AIDS",
    "Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)",
    "Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng",
  ]

  @Test(arguments: names) func aYearFollows(_ name: String) { read(name) { checkPartsAsWritten("theo ⦃\($0)⦄ ⟪năm 2015⟫ và quy chế") } }

  @Test(arguments: names) func aListFollows(_ name: String) {
    read(name) { checkPartsAsWritten("theo ⦃\($0)⦄, các văn bản hướng dẫn thi hành và quy chế") }
  }

  @Test(arguments: names) func otherPapersFollow(_ name: String) {
    read(name) { checkPartsAsWritten("theo ⦃\($0)⦄ và các văn bản hướng dẫn thi hành") }
  }

  @Test(arguments: names) func theSentenceEnds(_ name: String) { read(name) { checkPartsAsWritten("quy định tại ⦃\($0)⦄.") } }

  @Test(arguments: names) func headingsPrintItInCapitals(_ name: String) {
    read(name) { checkPartsAsWritten("TRIỂN KHAI ⦃\($0.uppercased())⦄ ⟪NĂM 2015⟫") }
  }

  private func read(_ name: String, _ check: (String) -> Void) {
    check(name)
  }
}
