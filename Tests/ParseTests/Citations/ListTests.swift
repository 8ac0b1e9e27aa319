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

  /// "cùng ngày" is the day of the member before, or that which follows.
  @Test(arguments: [
    "Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 và Nghị định số 177/2024/NĐ-CP cùng ngày của Chính phủ",
    "Nghị định số 178/2024/NĐ-CP, Nghị định số 177/2024/NĐ-CP, cùng ngày 31/12/2024 của Chính phủ",
    "Nghị định số 178/2024/NĐ-CP, Nghị định số 177/2024/NĐ-CP (cùng ngày 31/12/2024) của Chính phủ",
  ])
  func theSameDay(_ text: String) {
    let citations = parsed("Thực hiện \(text) về cán bộ.").citations
    #expect(citations.map(\.number?.normalised) == ["178/2024/NĐ-CP", "177/2024/NĐ-CP"])
    #expect(citations.map(\.date?.description) == ["2024-12-31", "2024-12-31"], "\(text)")
    #expect(citations.map(\.issuerPrinted) == ["Chính phủ", "Chính phủ"], "\(text)")
  }

  @Test(arguments: [
    "Ngày 03/02/2016 có mưa. Quyết định số 13/QĐ-UBND cùng ngày của UBND tỉnh.",
    "Quyết định số 12/QĐ-UBND ngày 03/02/2016. Quyết định số 13/QĐ-UBND cùng ngày của UBND tỉnh.",
  ])
  func theSameDayOfAnotherSentenceIsUnknown(_ text: String) {
    #expect(parsed(text).citations.last?.date == nil, "\(text)")
  }

  @Test(arguments: [
    "theo ⟨Quyết định⟩ số ⟦12=12/QĐ-UBND⟧, ⟦13/QĐ-UBND⟧",
    "theo các ⟨Quyết định⟩ số ⟦217=217-QĐ/TW⟧, ⟦218-QĐ/TW⟧ ⟪ngày 12/12/2013⟫ của ⦅Bộ Chính trị⦆",
    "theo ⟨Quyết định⟩ số ⟦17=17/QĐ-UBND⟧ và ⟦18/QĐ-UBND⟧ ⟪ngày 05/01/2025⟫ của ⦅UBND thị xã⦆",
    "theo ⟨Kết luận⟩ số ⟦126=126-KL/TW⟧, ⟦127-KL/TW⟧ của ⦅Bộ Chính trị⦆", "theo ⟨Nghị quyết⟩ số ⟦18=18-NQ/TW⟧, số ⟦19-NQ/TW⟧",
    "theo ⟨Kế hoạch⟩ số ⟦61/KH-UBND⟧, ⟦74/KH-UBND⟧ cùng ⟪ngày 05/3/2019⟫", "theo ⟨Kế hoạch⟩ số ⟦1=1/KH-UBND⟧, ⟦2=2/KH-UBND⟧ và ⟦3/KH-UBND⟧",
  ])
  func bareNumbersShareTheLastSymbol(_ text: String) { checkParts(text) }

  @Test(arguments: [
    ("theo Nghị quyết 05, 06-NQ/TU của Tỉnh ủy", ["05-NQ/TU", "06-NQ/TU"]),
    ("theo Nghị quyết số 01, 02 và 03-NQ/TU", ["01-NQ/TU", "02-NQ/TU", "03-NQ/TU"]),
    ("theo Quyết định số 05, 16/QĐ-UBND", ["05/QĐ-UBND", "16/QĐ-UBND"]), ("theo Quyết định số 5, 16/QĐ-UBND", ["5/QĐ-UBND", "16/QĐ-UBND"]),
    ("các Kết luận 04, 06 và 12 của Bộ Chính trị", ["04", "06", "12"]),
  ])
  func zerosBeforeTheFiguresStay(_ text: String, _ numbers: [String]) {
    #expect(parsed(text).citations.map(\.number?.normalised) == numbers)
  }

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

  /// The day behind the last member is that of all where their numbers lie close together, and the tables know of no other day.
  @Test(arguments: [
    ("Kết luận số 41-KL/TU và Kết luận số 42-KL/TU ngày 12/5/2022 của Tỉnh ủy", ["2022-05-12", "2022-05-12"]),
    ("Quyết định số 812, 814, 815/QĐ-UBND ngày 12/5/2022 của UBND tỉnh", ["2022-05-12", "2022-05-12", "2022-05-12"]),
    ("Quyết định số 812/QĐ-UBND và Quyết định số 1530/QĐ-UBND ngày 12/5/2022 của UBND tỉnh", [nil, "2022-05-12"]),
    ("Công văn số 77/UBND-NV và Công văn số 512/UBND-NV ngày 12/5/2022 của UBND huyện", [nil, "2022-05-12"]),
    ("Quyết định số 12, 190 và 250/QĐ-UBND ngày 12/5/2022 của UBND tỉnh", ["2022-05-12", "2022-05-12", "2022-05-12"]),
    // Assemblies pass tens of papers on one day, decrees and circulars numbered by the year come in batches.
    ("Các Nghị quyết số 12/NQ-HĐND, số 19/NQ-HĐND, số 35/NQ-HĐND ngày 12/12/2020", ["2020-12-12", "2020-12-12", "2020-12-12"]),
    ("Nghị quyết số 12/2020/NQ-HĐND và Nghị quyết số 19/2020/NQ-HĐND ngày 12/12/2020", ["2020-12-12", "2020-12-12"]),
    ("Nghị quyết số 01/NQ-HĐND và Nghị quyết số 99/NQ-HĐND ngày 12/12/2020", [nil, "2020-12-12"]),
    ("Công văn số 12/CV-HĐND và Công văn số 40/CV-HĐND ngày 12/12/2020", [nil, "2020-12-12"]),
    ("Thông tư số 39/2016/TT-NHNN và Thông tư số 43/2016/TT-NHNN ngày 30/12/2016", ["2016-12-30", "2016-12-30"]),
    ("Nghị định số 151/2025/NĐ-CP và Nghị định số 226/2025/NĐ-CP ngày 15/8/2025 của Chính phủ", [nil, "2025-08-15"]),
    ("Kế hoạch số 61/KH-UBND, 74/KH-UBND cùng ngày 12/5/2022", ["2022-05-12", "2022-05-12"]),
    // Farther apart the tables must know the day.
    ("Luật số 43/2024/QH15 và Luật số 58/2024/QH15 ngày 29/11/2024", [nil, "2024-11-29"]),
    ("Luật số 43/2024/QH15 và Luật số 47/2024/QH15 ngày 29/6/2024", ["2024-06-29", "2024-06-29"]),
    ("Nghị quyết số 70-NQ/TW và Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị", [nil, "2025-08-22"]),
    ("Nghị quyết số 66-NQ/TW, 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị", [nil, "2025-05-04"]),
    ("Nghị quyết số 20-NQ/TW và Nghị quyết số 21-NQ/TW ngày 25/10/2017", ["2017-10-25", "2017-10-25"]),
  ])
  func theLastDayIsThatOfPapersInARow(_ text: String, _ dates: [String?]) {
    let citations = parsed("Thực hiện \(text) về dân vận").citations
    #expect(citations.map(\.date?.description) == dates, "\(text)")
    #expect(Set(citations.map(\.issuerPrinted)).count == 1, "\(text)")
  }

  /// What the paper itself says of the day elsewhere stands above the list.
  @Test func aPaperCitedWithItsOwnDayTakesNoOther() {
    let own = "Kế hoạch số 45/KH-UBND ngày 02/3/2024 của UBND tỉnh"
    let list = "Kế hoạch số 45/KH-UBND và Kế hoạch số 46/KH-UBND ngày 05/3/2024 của UBND tỉnh"
    let filler = String(repeating: "Các đơn vị phối hợp thực hiện nhiệm vụ được giao. ", count: 40)
    for text in ["\(own). \(list).", "\(list). \(own).", "\(own). \(filler)\(list)."] {
      let dates = parsed(text).citations.map { "\($0.number?.serial ?? "") \($0.date?.description ?? "-")" }
      #expect(dates.sorted() == ["45 -", "45 2024-03-02", "46 2024-03-05"], "\(text)")
    }
  }

  /// Numbers far apart share the day that the text gives the first elsewhere.
  @Test(arguments: [
    ("12/5/2022", ["12 2022-05-12", "12 2022-05-12", "90 2022-05-12"]), ("11/5/2022", ["12 -", "12 2022-05-11", "90 2022-05-12"]),
    ("11/5/2022; Quyết định số 12/QĐ-UBND ngày 12/5/2022", ["12 -", "12 2022-05-11", "12 2022-05-12", "90 2022-05-12"]),
  ])
  func theDayThatTheTextGivesElsewhere(_ day: String, _ dates: [String]) {
    let list = "Quyết định số 12/QĐ-UBND và Quyết định số 90/QĐ-UBND ngày 12/5/2022"
    let found = parsed("Thực hiện \(list); theo Quyết định số 12/QĐ-UBND ngày \(day) về dân vận.").citations
      .map { "\($0.number?.serial ?? "") \($0.date?.description ?? "-")" }
    #expect(found.sorted() == dates, "\(day)")
  }

  /// The body behind the last member is no joint paper's, nor that of another organ's paper of another day.
  @Test(arguments: [
    (
      "Thông tư liên tịch 55/2014/TTLT-BTNMT-BTC, Thông tư số 75/2015/TT-BTNMT của Bộ trưởng Bộ Tài nguyên và Môi trường",
      [nil, "Bộ trưởng Bộ Tài nguyên và Môi trường"]
    ),
    (
      "Thông tư liên tịch số 20/2013/TTLT-BTC-BTP và Thông tư liên tịch số 21/2013/TTLT-BTC-BTP của Bộ Tài chính và Bộ Tư pháp",
      ["Bộ Tài chính và Bộ Tư pháp", "Bộ Tài chính và Bộ Tư pháp"]
    ),
    ("Nghị quyết 71-NQ/TW, Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương", [nil, "Ban Chấp hành Trung ương"]),
    ("Nghị quyết số 27-NQ/TW ngày 09/11/2022 và Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", [nil, "Bộ Chính trị"]),
    ("Nghị quyết số 57-NQ/TW và Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị", ["Bộ Chính trị", "Bộ Chính trị"]),
    ("Nghị quyết số 18-NQ/TW và 19-NQ/TW ngày 25/10/2017 của Bộ Chính trị", ["Bộ Chính trị", "Bộ Chính trị"]),
    ("Quyết định số 12/QĐ-UBND ngày 02/3/2024 và Kế hoạch số 13/KH-UBND ngày 03/3/2024 của UBND tỉnh", ["UBND tỉnh", "UBND tỉnh"]),
  ])
  func whoseTheBodyBehindTheLastIs(_ text: String, _ issuers: [String?]) {
    #expect(parsed("Thực hiện \(text) về dân vận").citations.map(\.issuerPrinted) == issuers, "\(text)")
  }

  /// A law or another body's paper in a member's subject does not end the list.
  @Test(arguments: [
    (
      "Căn cứ các Nghị định của Chính phủ: số 60/2003/NĐ-CP ngày 06/6/2003 hướng dẫn thi hành Luật Ngân sách nhà nước; số 86/2015/NĐ-CP ngày 02/10/2015 về học phí; số 16/2015/NĐ-CP ngày 14/02/2015;",
      ["Chính phủ", nil, "Chính phủ", "Chính phủ"]
    ),
    (
      "Căn cứ các Thông tư của Bộ trưởng Bộ Tài chính: số 342/2016/TT-BTC ngày 30/12/2016 hướng dẫn Nghị định số 163/2016/NĐ-CP; số 85/2017/TT-BTC ngày 15/8/2017;",
      ["Bộ trưởng Bộ Tài chính", nil, "Bộ trưởng Bộ Tài chính"]
    ),
    (
      "UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 01/02/2024 thực hiện Luật Thanh niên; Kế hoạch số 13/KH-UBND ngày 05/02/2024.",
      ["UBND xã", nil, "UBND xã"]
    ),
    // Without a semicolon the paper stands in the subject, and may be another body's.
    ("UBND xã ban hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 33/CT-TTg, Kế hoạch số 100/KH-UBND về dân vận", ["UBND xã", nil, nil]),
    ("UBND xã ban hành Kế hoạch số 12/KH-UBND thay thế Kế hoạch số 10/KH-UBND; Kế hoạch số 9/KH-UBND về dân vận", ["UBND xã", nil, nil]),
    ("UBND xã ban hành Kế hoạch số 12/KH-UBND thực hiện Luật Thanh niên. Kế hoạch số 13/KH-UBND ngày 05/02/2024.", ["UBND xã", nil, nil]),
  ])
  func whatASubjectNamesDoesNotEndTheList(_ text: String, _ issuers: [String?]) {
    #expect(parsed(text).citations.map(\.issuerPrinted) == issuers, "\(text)")
  }

  @Test func eachOccurrenceCounts() {
    check("theo ⟦33/CT-TTg⟧; đẩy mạnh ⟦33/CT-TTg⟧; sơ kết ⟦33/CT-TTg⟧")
  }
}
