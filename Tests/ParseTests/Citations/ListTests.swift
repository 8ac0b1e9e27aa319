import Model
import Testing

/// Several numbers under one type word, date or issuer.
@Suite struct ListTests {
  /// A date is not shared with a number of another year.
  @Test func theYearInTheNumberForbidsTheDate() {
    let citations = parsed("bãi bỏ Quyết định 234/2005/QĐ-TTg và Quyết định 43/2012/QĐ-TTg ngày 12/10/2012 của Thủ tướng Chính phủ")
      .citations
    #expect(citations.map(\.date?.description) == [nil, "2012-10-12"])
    #expect(citations.map(\.issuer) == ["Thủ tướng Chính phủ", "Thủ tướng Chính phủ"])
  }

  @Test(arguments: [
    "theo ⟨Quyết định⟩ số ⟦12=12/QĐ-UBND⟧, ⟦13/QĐ-UBND⟧",
    "theo các ⟨Quyết định⟩ số ⟦217=217-QĐ/TW⟧, ⟦218-QĐ/TW⟧ ⟪ngày 12/12/2013⟫ của ⦅Bộ Chính trị⦆",
    "theo ⟨Quyết định⟩ số ⟦17=17/QĐ-UBND⟧ và ⟦18/QĐ-UBND⟧ ⟪ngày 05/01/2025⟫ của ⦅UBND thị xã⦆",
    "theo ⟨Kết luận⟩ số ⟦126=126-KL/TW⟧, ⟦127-KL/TW⟧ của ⦅Bộ Chính trị⦆", "theo ⟨Nghị quyết⟩ số ⟦18=18-NQ/TW⟧, số ⟦19-NQ/TW⟧",
    "theo ⟨Kế hoạch⟩ số ⟦61/KH-UBND⟧, ⟦74/KH-UBND⟧ cùng ⟪ngày 05/3/2019⟫", "theo ⟨Kế hoạch⟩ số ⟦1=1/KH-UBND⟧, ⟦2=2/KH-UBND⟧ và ⟦3/KH-UBND⟧",
  ])
  func bareNumbersShareTheLastSymbol(_ text: String) { checkParts(text) }

  @Test func membersOfABareListShareDateIssuerAndType() throws {
    let citations = parsed("theo Quyết định số 217, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về giám sát").citations
    #expect(citations.map(\.number?.normalised) == ["217-QĐ/TW", "218-QĐ/TW"])
    #expect(citations.allSatisfy { $0.type == .decision })
    #expect(citations.map(\.date) == [PrintedDate(iso: "2013-12-12"), PrintedDate(iso: "2013-12-12")])
    #expect(citations.map(\.issuerPrinted) == ["Bộ Chính trị", "Bộ Chính trị"])
  }

  @Test func onlyTheFirstMemberHasTheTypeWordsPlace() {
    let citations = parsed("theo Quyết định số 217, 218-QĐ/TW ngày 12/12/2013").citations
    #expect(citations.map { $0.parts.type == nil } == [false, true])
    #expect(citations.map { $0.flags.contains(.sharedPart) }.last == true)
  }

  @Test func anIssuerInFrontOfTheNumbersGovernsAllOfThem() {
    let text =
      "các Nghị định của Chính phủ số: 43/2014/NĐ-CP ngày 15/5/2014; 01/2017/NĐ-CP ngày 06/01/2017; 148/2020/NĐ-CP ngày 18/12/2020 về đất đai"
    let citations = parsed(text).citations
    #expect(citations.map(\.number?.normalised) == ["43/2014/NĐ-CP", "01/2017/NĐ-CP", "148/2020/NĐ-CP"])
    #expect(citations.map(\.date?.description) == ["2014-05-15", "2017-01-06", "2020-12-18"])
    #expect(citations.allSatisfy { $0.issuerPrinted == "Chính phủ" && $0.type == .decree })
  }

  @Test func anIssuerThatClosesAListGovernsAllOfIt() {
    let text =
      "theo Thông tư số 36/2011/TT-BTC ngày 16/3/2011, Thông tư số 12/2012/TT-BTC ngày 06/02/2012 và Thông tư số 7/2013/TT-BTC ngày 02/02/2013 của Bộ trưởng Bộ Tài chính"
    let citations = parsed(text).citations
    #expect(citations.map(\.date?.description) == ["2011-03-16", "2012-02-06", "2013-02-02"])
    #expect(citations.map(\.issuerPrinted) == Array(repeating: "Bộ trưởng Bộ Tài chính", count: 3))
  }

  @Test func theOrgansOfACommitteeDifferFromPaperToPaperSoAnotherTypeIsNotGoverned() {
    let citations = parsed("theo Chỉ thị số 05-CT/TW ngày 15/5/2016, Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về học tập")
      .citations
    #expect(citations.map(\.issuerPrinted) == [nil, "Bộ Chính trị"])
  }

  @Test func aSubjectGovernsAllThatItIssued() {
    let citations = parsed(
      "UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023, Quyết định số 15/QĐ-UBND ngày 06/01/2023 về dân vận"
    ).citations
    #expect(citations.map(\.issuerPrinted) == ["UBND tỉnh", "UBND tỉnh"])
    #expect(citations.map(\.date?.description) == ["2023-01-05", "2023-01-06"])
  }

  @Test func aListIntroducedByItsIssuerIsGovernedByIt() {
    let text = "UBND huyện ban hành 04 văn bản, gồm: Kế hoạch số 12/KH-UBND ngày 05/01/2023; Quyết định số 15/QĐ-UBND ngày 06/01/2023."
    #expect(parsed(text).citations.map(\.issuerPrinted) == ["UBND huyện", "UBND huyện"])
  }

  @Test func anotherBodysPaperInAListIsNotGoverned() {
    let citations = parsed("UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023 thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021")
      .citations
    #expect(citations.map(\.issuerPrinted) == ["UBND tỉnh", nil])
  }

  @Test func aSentenceEndsTheList() {
    let citations = parsed("UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND. Sau đó, Kế hoạch số 13/KH-UBND được ban hành.").citations
    #expect(citations.map(\.issuerPrinted) == ["UBND tỉnh", nil])
  }

  @Test func aSharedDateGovernsBothOfAPair() {
    let citations = parsed("theo Nghị quyết số 23-NQ/TW và 24-NQ/TW ngày 16/6/2022 của Bộ Chính trị").citations
    #expect(citations.map(\.date?.description) == ["2022-06-16", "2022-06-16"])
    #expect(citations.map(\.issuerPrinted) == ["Bộ Chính trị", "Bộ Chính trị"])
  }

  @Test func eachOccurrenceCounts() {
    check("theo ⟦33/CT-TTg⟧; đẩy mạnh ⟦33/CT-TTg⟧; sơ kết ⟦33/CT-TTg⟧")
  }
}
