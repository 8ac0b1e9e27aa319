import Testing

/// Section 4 of the grammar: one normal form, whatever the print.
@Suite struct NormalisationTests {
  /// Portals print whole titles in small letters.
  @Test(arguments: [
    ("thông tư số 78/2014/tt-btc", "78/2014/TT-BTC"), ("Nghị định số 46/2014/nđ-cp", "46/2014/NĐ-CP"),
    ("luật số 45/2013/qh13", "45/2013/QH13"),
    ("kế hoạch số 15/kh-ubnd", "15/KH-UBND"),
  ])
  func smallLetters(_ text: String, _ number: String) throws {
    #expect(parsed("theo \(text) về").citations.map { $0.number?.proper } == [number], "\(text)")
  }

  @Test(arguments: ["số 5/tb và", "giá 500/kg-bao", "số 12/ct", "15/2020/ha", "khoảng 20/2019/tấn"]) func smallWordsAreNoSymbol(
    _ text: String
  ) {
    #expect(parsed("theo \(text) về").citations.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "theo ⟦23 -QĐ/ TW=23-QĐ/TW⟧", "theo ⟦311 - QĐ/TU=311-QĐ/TU⟧", "Quyết định số ⟦749/QĐ- TTg=749/QĐ-TTg⟧",
    "Chỉ thị số ⟦33 /CT-TTg=33/CT-TTg⟧",
    "Nghị định số ⟦59/2023/NĐ - CP=59/2023/NĐ-CP⟧", "Nghị định số ⟦59 /2023/NĐ-CP=59/2023/NĐ-CP⟧", "Kế hoạch số ⟦33/ KH-UBND=33/KH-UBND⟧",
    "Công văn số ⟦6033 /UBND- THKH=6033/UBND-THKH⟧",
  ])
  func blanksAroundSeparatorsAreDropped(_ text: String) { check(text) }

  /// An ampersand's blanks go where the whole is a known code.
  @Test(arguments: [
    "Thông tư số ⟦14/2005/TT-BLĐTB &XH=14/2005/TT-BLĐTBXH⟧ ngày 12/5/2005", "Công văn số ⟦88/SGD & ĐT=88/SGDĐT⟧ ngày 12/5/2005",
    "Quyết định số ⟦14/QĐ-UBND⟧ & Công văn số ⟦15/UBND⟧",
  ])
  func blanksAroundAnAmpersand(_ text: String) { check(text) }

  /// Dots stand between a part of a body and the body; figures of police units keep their zeros.
  @Test(arguments: [
    "Quy chế số ⟦06/QC-TT.HĐND=06/QC-TT.HĐND⟧ ngày", "Tờ trình số ⟦15/TTr-CAT-PA03⟧", "Tờ trình số ⟦15/TTr-CAT-PC07⟧",
    "Tờ trình số ⟦15/TTr-CAT-PV01⟧",
    "Kế hoạch số ⟦12/KH-UBND⟧.HĐND tỉnh yêu cầu",
  ])
  func unitsBehindDotsAndWithZeros(_ text: String) { check(text) }

  /// DN is a unit where an organisation stands before it; the State Bank numbered its departments until 2005, later figures are notes' marks.
  @Test(arguments: [
    "văn bản số ⟦293/SKHĐT-DN⟧", "văn bản số ⟦93/UBND-DN⟧", "Quyết định số ⟦178/2000/QĐ-NHNN2⟧", "Quyết định số ⟦1178/2012/QĐ-NHNN⟧3",
  ])
  func unitsKeepTheirLetters(_ text: String) { check(text) }

  @Test func aLineMayBreakBehindASpacedSeparator() {
    check("theo ⟦311 -\n QĐ/TU=311-QĐ/TU⟧")
    check("Nghị định số ⟦59/2023/NĐ -\n CP=59/2023/NĐ-CP⟧")
    check("Nghị định số ⟦59/2023/NĐ -\n      CP=59/2023/NĐ-CP⟧")
    check("Quyết định số ⟦731/QĐ- \n  VCNM=731/QĐ-VCNM⟧")
  }

  @Test(arguments: [
    "Quyết định số ⟦749/QD-TTG=749/QĐ-TTg⟧", "Nghị định số ⟦59/2023/ND-CP=59/2023/NĐ-CP⟧", "Quyết định số ⟦715/QD-UBND=715/QĐ-UBND⟧",
    "Nghị quyết số ⟦73/NQ-HDND=73/NQ-HĐND⟧", "Quyết định số ⟦16/2009/QĐ-TTG=16/2009/QĐ-TTg⟧", "Chương trình số ⟦03-CTR/TU=03-CTr/TU⟧",
    "Tờ trình số ⟦12/TTR-SNV=12/TTr-SNV⟧", "Thông tư số ⟦05/2014/TT-BGDDT=05/2014/TT-BGDĐT⟧",
  ])
  func codesTakeTheirUsualLetters(_ text: String) { check(text) }

  @Test(arguments: ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{00AD}", "\u{FE63}", "\u{FF0D}"])
  func everyDashIsAHyphen(_ dash: String) throws {
    let citation = try onlyCitation("theo Chỉ thị số 33/CT\(dash)TTg ngày 26/11/2021")
    #expect(citation.number?.normalised == "33/CT-TTg")
    #expect(citation.numberPrinted == "33/CT\(dash)TTg")
  }

  @Test(arguments: ["\u{2044}", "\u{2215}", "\u{FF0F}"])
  func everySlashIsASlash(_ slash: String) throws {
    #expect(try onlyCitation("theo Chỉ thị số 33\(slash)CT-TTg").number?.normalised == "33/CT-TTg")
  }

  @Test func theSerialsZeroIsNoPartOfTheBucket() throws {
    #expect(try number("03/KH-UBND").normalised == "03/KH-UBND")
    #expect(try number("03/KH-UBND").bucket == number("3/KH-UBND").bucket)
    #expect(try number("30c/NQ-CP").bucket != number("30/NQ-CP").bucket)
  }

  @Test func aDroppedYearOrLegislatureMeetsTheFullNumberInTheBucket() throws {
    #expect(try number("73/NQ-HĐND").bucket == number("73/2024/NQ-HĐND").bucket)
    #expect(try number("34/2007/PL-UBTVQH").bucket == number("34/2007/PL-UBTVQH11").bucket)
  }

  @Test func swappedSeparatorsMeetTheProperNumberInTheBucket() throws {
    #expect(try number("43-KH/UBND").bucket == number("43/KH-UBND").bucket)
    #expect(try number("53-KH-HU").bucket == number("53-KH/HU").bucket)
  }

  @Test func otherSerialsAndOrganisationsAreOtherBuckets() throws {
    #expect(try number("33/CT-TTg").bucket != number("34/CT-TTg").bucket)
    #expect(try number("43/KH-UBND").bucket != number("43-KH/TU").bucket)
  }
}
