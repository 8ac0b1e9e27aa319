import Model
import Testing

/// Dates behind a number, in every form they are printed.
@Suite struct DateTests {
  @Test(arguments: [
    "⟪ngày 26/11/2021⟫", "⟪ngày 26-11-2021⟫", "⟪ngày 26.11.2021⟫", "⟪ngày 26 tháng 11 năm 2021⟫", "⟪26/11/2021⟫", ", ⟪ngày 26/11/2021⟫",
    "ký ⟪ngày 26/11/2021⟫", "ban hành ⟪ngày 26/11/2021⟫", "ký ban hành ⟪ngày 26/11/2021⟫", "được ban hành ⟪ngày 26/11/2021⟫",
    "đã được ký ban hành ⟪ngày 26/11/2021⟫", ", ban hành ⟪ngày 26/11/2021⟫", "(ký ban hành ⟪ngày 26/11/2021⟫)",
    "cấp ⟪ngày 26/11/2021⟫", "⟪ngày 26/ 11/ 2021⟫", "⟪ngày 26 / 11 / 2021⟫",
    "⟪ngày 26/11/\n2021⟫", "⟪ngày 26\ntháng 11 năm 2021⟫", "⟪ngày 26 tháng 11\nnăm 2021⟫",
    "⟪ngày 26  tháng 11  năm 2021⟫",
    "⟪Ngày 26/11/2021⟫",
  ])
  func everyFormOfADayIsRead(_ printed: String) throws {
    checkParts("theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ \(printed) của ⦅Thủ tướng Chính phủ⦆ về dân vận")
    let text = MarkedText("theo Chỉ thị số 33/CT-TTg \(printed) về dân vận").text
    #expect(try onlyCitation(text).date == PrintedDate(iso: "2021-11-26"))
  }

  @Test(arguments: [
    ("ngày 19-10-91", "1991-10-19"), ("ngày 3/2/86", "1986-02-03"), ("19-10-91", nil), ("ngày 19-10-21", nil), ("ngày 19-10-91-95", nil),
  ])
  func twoFiguresOfTheLastCentury(_ printed: String, _ iso: String?) throws {
    #expect(
      try onlyCitation("theo Nghị định số 325/HĐBT \(printed) của Hội đồng Bộ trưởng").date == iso.flatMap(PrintedDate.init(iso:)),
      "\(printed)")
  }

  /// Two figures of this century: the number's own year must end so, or the paper that cites must not be older.
  @Test(arguments: [
    ("Nghị định số 84/2007/NĐ-CP ngày 25-5-07", nil, "2007-05-25"), ("Chỉ thị 15/2008/CT-UBND ngày 4/7/08", "20/6/2008", "2008-07-04"),
    ("Chỉ thị số 15/CT-UBND ngày 4/7/08", "20/6/2012", "2008-07-04"), ("Công văn 331-CV/HU ngày 09/6/11", "09/6/2011", "2011-06-09"),
    ("Chỉ thị số 15/CT-UBND ngày 4/7/08", nil, nil), ("Chỉ thị số 15/CT-UBND ngày 4/7/12", "20/6/2012", nil),
    ("Nghị định số 84/2007/NĐ-CP ngày 25-5-08", "20/6/2012", nil), ("Chỉ thị số 15/CT-UBND, 4/7/08", "20/6/2012", nil),
    ("Chỉ thị số 15/CT-UBND ngày 4/7/08-09", "20/6/2012", nil), ("Chỉ thị số 15/CT-UBND ngày 4/7/94", "20/6/2012", "1994-07-04"),
  ])
  func twoFiguresOfThisCentury(_ printed: String, _ paper: String?, _ iso: String?) throws {
    let head = paper.map { day in
      """
      ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 15/KH-UBND
      Hà Giang, ngày \(day)
      KẾ HOẠCH
      Về việc rà soát văn bản


      """
    }
    let citation = try onlyCitation((head ?? "") + "Thực hiện \(printed) của UBND tỉnh về rà soát văn bản;\n")
    #expect(citation.date == iso.flatMap(PrintedDate.init(iso:)), "\(printed) \(paper ?? "")")
  }

  /// Letters that scanners read for figures, behind the word for day alone.
  @Test(arguments: [
    ("ngày l5/4/2018", "2018-04-15"), ("ngày I5/4/2018", "2018-04-15"), ("ngày 0l/4/2018", "2018-04-01"), ("ngày 1O/4/2018", "2018-04-10"),
    ("ngày 15/O4/2018", "2018-04-15"), ("ngày 15/4/20l8", "2018-04-15"), ("ngày l/4/2018", "2018-04-01"), ("ngày l5-l0-2O18", "2018-10-15"),
    ("ngày l5 tháng 4 năm 2018", "2018-04-15"), ("ngày 1 5 tháng 4 năm 2018", "2018-04-15"), ("ngày 15 tháng 4 năm 2 018", "2018-04-15"),
    ("ngày 15 tháng 4 năm 20 18", "2018-04-15"), ("ngày 15 tháng 4 năm l998", "1998-04-15"),
  ])
  func lettersForFiguresOfADay(_ printed: String, _ iso: String) throws {
    let citation = try onlyCitation("theo Quyết định số 33/QĐ-UBND \(printed) của UBND tỉnh về dân vận")
    #expect(citation.date == PrintedDate(iso: iso), "\(printed)")
    #expect(citation.issuerPrinted == "UBND tỉnh", "\(printed)")
    #expect(citation.flags == [.damagedPrint], "\(printed)")
  }

  @Test(arguments: ["l5/4/2018", "ngày a5/4/2018", "ngày ll5/4/2018", "ngày 15/4/2Ol", "ngày l5/4"])
  func otherLettersAreNoDay(_ printed: String) throws {
    #expect(try onlyCitation("theo Quyết định số 33/QĐ-UBND \(printed) về dân vận").date == nil, "\(printed)")
  }

  /// The word for day is left out behind a comma: a body or the end of the clause must follow.
  @Test(arguments: [
    "theo ⟨Quyết định⟩ số ⟦263/QĐ-TTg⟧, ⟪22/02/2022⟫ của ⦅Thủ tướng Chính phủ⦆ về nông thôn mới",
    "gồm ⟨Quyết định⟩ số ⟦13/QĐ-UBND⟧, ⟪23/02/2022⟫; ⟨Quyết định⟩ số ⟦14/QĐ-UBND⟧, ⟪24/02/2022⟫.",
    "nông thôn mới (⟨Quyết định⟩ số ⟦263/QĐ-TTg⟧, ⟪22/02/2022⟫) và",
    "theo ⟨Quyết định⟩ số ⟦263/QĐ-TTg⟧, 22/02/2022 là hạn cuối", "theo ⟨Quyết định⟩ số ⟦263/QĐ-TTg⟧, 22/02/2022 của năm trước",
  ])
  func aCommaForTheWordForDay(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ [⟪ngày 5/5/2011⟫] về dân vận",
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ [⟪ngày 5/5/2011⟫] của ⦅UBND tỉnh⦆ về dân vận",
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ [⟪5/5/2011⟫] về dân vận",
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ [3] về dân vận",
  ])
  func squareBracketsHideNoDay(_ text: String) { checkPartsAsWritten(text) }

  @Test func aLineMayEndBehindTheWordForDay() throws {
    #expect(try onlyCitation("theo Chỉ thị số 33/CT-TTg ngày\n26/11/2021 về dân vận").date == PrintedDate(iso: "2021-11-26"))
    checkParts("theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ ⟪ngày\n26/11/2021⟫ về dân vận")
  }

  @Test func aDateInBracketsDoesNotHideTheIssuer() {
    checkParts("theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ (⟪ngày 26/11/2021⟫) về dân vận")
    checkParts("theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ (⟪ngày 26/11/2021⟫) của ⦅Thủ tướng Chính phủ⦆ về dân vận")
  }

  /// Pages print the day they were filled in brackets, and lists by day begin each row with one.
  @Test func daysOfPagesAndRowsAreNotTheNumbers() {
    check("theo Nghị định số ⟦97/2007/NĐ-CP⟧   (29/07/2010 )")
    let list = ["9/2015", "2/2016", "5/2017"].map {
      "1\($0.prefix(1))/0\($0) Được sửa đổi một số điều bởi văn bản 79\($0.prefix(1))/QĐ-UBND"
    }
    for citation in parsed(list.joined(separator: "\n")).citations { #expect(citation.date == nil, "\(citation.text)") }
  }

  @Test func aBareDateInBracketsIsReadWithoutThem() {
    checkParts("theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ (⟪26/11/2021⟫) về dân vận")
  }

  @Test(arguments: [
    ("ngày 3/6/2013", "2013-06-03"), ("ngày 03/06/2013", "2013-06-03"), ("ngày 02/9/2021", "2021-09-02"), ("ngày 14/7/2015", "2015-07-14"),
    ("ngày 7 tháng 01 năm 2019", "2019-01-07"), ("tháng 4/2026", "2026-04"), ("tháng 4 năm 2026", "2026-04"), ("tháng 04-2026", "2026-04"),
    ("năm 2013", "2013"), ("ngày 29/02/2024", "2024-02-29"), ("ngày 31/12/1999", "1999-12-31"), ("ngày 23/11/1945", "1945-11-23"),
  ])
  func aDateIsAsPreciseAsItsPrint(_ printed: String, _ iso: String) throws {
    #expect(try onlyCitation("theo Chỉ thị số 33/CT-TTg \(printed) về dân vận").date?.description == iso)
  }

  @Test(arguments: [
    "31/02/2021", "30/02/2021", "29/02/2023", "31/4/2022", "32/01/2022", "00/5/2022", "15/13/2022", "02/25/2021", "10/00/2021",
  ])
  func aDayThatIsNotInTheCalendarIsNoDateAndFlagged(_ printed: String) throws {
    let citation = try onlyCitation("theo Chỉ thị số 33/CT-TTg ngày \(printed) của Thủ tướng Chính phủ")
    #expect(citation.date == nil)
    #expect(citation.flags.contains(.impossibleDate))
    #expect(citation.issuerPrinted == "Thủ tướng Chính phủ")
  }

  /// What no rule reads as a day is said, and the body behind it is the paper's all the same.
  @Test(arguments: [
    "ngày 12/7/3021", "ngày 12 tháng 7 nhăm 2021", "ngày 12/7/201", "ngày 12 tháng 7 nam2 2021", "ngày 42 tháng 7 năm 2021",
  ])
  func aMisprintedDayDoesNotHideTheIssuer(_ printed: String) throws {
    let citation = try onlyCitation("theo Chỉ thị số 33/CT-TTg \(printed) của Thủ tướng Chính phủ về dân vận")
    #expect(citation.date == nil)
    #expect(citation.flags == [.impossibleDate])
    #expect(citation.issuerPrinted == "Thủ tướng Chính phủ")
  }

  @Test(arguments: ["ngày 12/7", "ngày 12 tháng 7"]) func aDayWithoutItsYearIsNoMisprint(_ printed: String) throws {
    let citation = try onlyCitation("theo Chỉ thị số 33/CT-TTg \(printed) của Thủ tướng Chính phủ về dân vận")
    #expect(citation.date == nil && citation.flags.isEmpty)
    #expect(citation.issuerPrinted == "Thủ tướng Chính phủ")
  }

  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ ngày 12 các thôn họp lần 3 của năm", "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ ngày 12 Sở họp lần 3 của Sở Y tế",
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ ngày của Sở Y tế",
  ])
  func aDayOfTheSentenceHasNoBodyBehindIt(_ text: String) { checkParts(text) }

  /// Portals lose the blank before "ngày".
  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ngày ⟪06 tháng 01 năm 2012⟫ của ⦅Thủ tướng Chính phủ⦆",
    "theo ⟨Thông báo⟩ số ⟦70-TB/TU⟧ngày ⟪06 tháng 01 năm 2012⟫ của ⦅Tỉnh ủy⦆",
    "theo ⦃Luật Tổ chức Chính phủ⦄ngày ⟪25 tháng 12 năm 2001⟫ và",
  ])
  func theWordForDayMayBeGluedToTheWordBefore(_ text: String) { checkPartsAsWritten(text) }

  @Test func aBlankDayLeavesTheMonth() throws {
    #expect(try onlyCitation("theo Công văn số 12/UBND-NC ngày   tháng 02 năm 2024 của UBND tỉnh").date?.description == "2024-02")
    #expect(try onlyCitation("theo Công văn số 12/UBND-NC ngày … tháng 02 năm 2024 của UBND tỉnh").date?.day ?? 0 == 0)
  }

  @Test(arguments: ["ngày    /5/2024", "ngày …/5/2024", "ngày ..../..../2024", "ngày    tháng    năm 2024"])
  func aBlankDayIsNeverGuessed(_ printed: String) throws {
    #expect(try onlyCitation("theo Công văn số 12/UBND-NC \(printed) của UBND tỉnh").date?.day ?? 0 == 0)
  }

  @Test(arguments: ["22/3/2022²", "22/3/2022¹²", "22/3/2022[3]", "22/3/2022(4)"])
  func aFootnotesMarkIsNoPartOfTheDate(_ printed: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 12/KH-UBND ngày \(printed) về dân vận").date?.description == "2022-03-22")
  }

  @Test func aFootnotesFigureGluedToTheYearIsNoPartOfIt() throws {
    #expect(try onlyCitation("theo Kế hoạch số 12/KH-UBND ngày 22/3/20221 về dân vận").date?.description == "2022-03-22")
  }

  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ trước ngày 15/12/2021", "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧. Ngày 26/11/2021, hội nghị đã họp",
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ kể từ ngày 01/01/2022", "theo ⟨Kế hoạch⟩ số ⟦12/KH-UBND⟧ từ năm 2021 đến năm 2025",
    "theo ⟨Kế hoạch⟩ số ⟦12/KH-UBND⟧; ngày 26/11/2021 tổ chức hội nghị",
  ])
  func aDateOfSomethingElseIsNotThePapers(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "⟪Ngày 24/7/2024⟫, ⦅UBND tỉnh⦆ có ⟨Công văn⟩ số ⟦2476/UBND-NCVX⟧ về dân vận",
    "⟪Ngày 24 tháng 7 năm 2024⟫, ⦅Chủ tịch UBND tỉnh⦆ đã ký ⟨Quyết định⟩ số ⟦715/QĐ-UBND⟧ về dân vận",
    "⟪Ngày 02/3/2022⟫ ⦅Huyện ủy⦆ ban hành ⟨Kế hoạch⟩ số ⟦53-KH/HU⟧ về dân vận",
  ])
  func theDateMayStandInFrontOfTheIssuer(_ text: String) { checkParts(text) }

  @Test func theDateInFrontIsRead() throws {
    #expect(try onlyCitation("Ngày 24/7/2024, UBND tỉnh có Công văn số 2476/UBND-NCVX về dân vận").date?.description == "2024-07-24")
  }

  /// The day opens the sentence whose verb issues the paper; who signs stands between.
  @Test(arguments: [
    "Ngày 12/8/2021, thay mặt UBND tỉnh, Phó Chủ tịch đã ký ban hành Văn bản số 2117/UBND-NC.",
    "Ngày 12/8/2021, Phó Chủ tịch UBND tỉnh Trần Văn Minh ký ban hành Kế hoạch số 45/KH-UBND.",
    "Ngày 12/8/2021, Quốc hội khóa XV thông qua Nghị quyết số 31/2021/QH15.",
    "Ngày 12/8/2021, HĐND tỉnh đã thông qua Nghị quyết số 31/NQ-HĐND.",
  ])
  func theDayThatOpensTheSentence(_ text: String) throws {
    #expect(try onlyCitation(text).date == PrintedDate(year: 2021, month: 8, day: 12), "\(text)")
  }

  @Test(arguments: [
    "Ngày 12/8/2021, đoàn họp tại trụ sở và Sở Y tế đã ban hành Kế hoạch số 45/KH-SYT.",
    "Ngày 12/8/2021, Sở Y tế báo cáo về việc UBND tỉnh ban hành Kế hoạch số 45/KH-UBND.",
    "Ngày 12/8/2021 là hạn cuối. Sở Y tế ban hành Kế hoạch số 45/KH-SYT.", "Ngày 12/8/2021, đoàn đã quán triệt Kế hoạch số 45/KH-SYT.",
  ])
  func aDayOfSomethingElse(_ text: String) throws { #expect(try onlyCitation(text).date == nil, "\(text)") }
}
