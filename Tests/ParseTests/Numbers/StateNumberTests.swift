import Testing

/// Numbers of state bodies: rows S1–S9 and S11 of the grammar.
@Suite struct StateNumberTests {
  @Test(arguments: [
    "theo ⟦33/CT-TTg⟧ của Thủ tướng", "tại ⟦289/KH-UBND⟧ và ⟦76/NQ-CP⟧", "Quyết định ⟦749/QĐ-TTg⟧", "Tờ trình số ⟦12/TTr-SNV⟧",
    "Chương trình số ⟦26/CTr-UBND⟧", "Báo cáo số ⟦105/BC-UBND⟧", "Thông báo số ⟦7/TB-VPCP⟧", "Hướng dẫn số ⟦03/HD-BNV⟧",
    "Công điện số ⟦280/CĐ-TTg⟧", "Giấy phép số ⟦3457/GP-UBND⟧", "Đề án số ⟦02/ĐA-UBND⟧", "Kết luận số ⟦15/KL-TTr⟧",
    "Giấy mời số ⟦44/GM-UBND⟧", "Phương án số ⟦9/PA-UBND⟧", "Biên bản số ⟦10/BB-UBND⟧",
  ])
  func administrativeNumbersAreSerialSlashTypeHyphenOrganisation(_ text: String) { check(text) }

  @Test(arguments: ["theo ⟦24/KH-GDTXVL⟧", "tại ⟦731/QĐ-VCNM⟧", "và ⟦215/KH-MNPĐ⟧", "theo ⟦1573/TTr-VHXH⟧", "theo ⟦12/QĐ-ĐHBKHN⟧"])
  func organisationsNeedNotBeKnown(_ text: String) { check(text) }

  /// Schools and hospitals have a figure inside: Bệnh viện K2, Trường THPT số 2.
  @Test(arguments: [
    "Quyết định số ⟦56/QĐ-K2ĐT⟧ ngày 03/4/2023", "Công văn số ⟦77/K2ĐT-ĐT⟧ về thi", "theo ⟦8/QĐ-THPT2NT⟧", "theo ⟦8/QĐ-SGD2ĐT⟧",
  ])
  func aCodeMayHoldAFigure(_ text: String) { check(text) }

  /// Links side by side leave no blank between them.
  @Test(arguments: [
    ("Chỉ thị 34-CT/TWBài tiếp: Quyết định", "34-CT/TW"), ("Chỉ thị số 33/CT-TTgTải về", "33/CT-TTg"),
    ("Quyết định số 12/QĐ-UBNDVề việc", "12/QĐ-UBND"), ("Quyết định số 5/QĐ-BTCXem thêm", "5/QĐ-BTC"),
    ("Kế hoạch số 5/KH-MNPĐBan", "5/KH-MNPĐBan"), ("Kế hoạch số 5/CTr-UBND", "5/CTr-UBND"), ("Quyết định số 33/QĐ-TTg", "33/QĐ-TTg"),
  ])
  func aWordBehindAKnownCodeIsNoPartOfIt(_ text: String, _ number: String) throws {
    #expect(parsed(text).citations.first?.number?.normalised == number)
  }

  @Test(arguments: [("Quyết định số 12/QĐ-K2Quyết định", "12/QĐ-K2"), ("theo 5/UBND-VP7 ngày 1/2/2020", "5/UBND-VP7")])
  func aWordBehindAFigureIsNoCode(_ text: String, _ number: String) throws {
    #expect(parsed(text).citations.first?.number?.normalised == number)
  }

  @Test(arguments: [
    "Công văn số ⟦2476/UBND-NCVX⟧", "Công văn số ⟦505/UBND-NV⟧", "theo ⟦575/UBND-NC⟧", "tại ⟦2739/VPCP-ĐMDN⟧", "Công văn số ⟦63/CAT-QLHC⟧",
    "Văn bản số ⟦1234/BNV-TCBC⟧", "Công văn số ⟦88/SNV-CCHC&VTLT⟧",
  ])
  func officialLettersHaveNoTypeInTheSymbol(_ text: String) { check(text) }

  @Test(arguments: [
    "Nghị định số ⟦59/2023/NĐ-CP⟧", "Quyết định số ⟦45/2018/QĐ-TTg⟧", "Thông tư số ⟦01/2011/TT-BNV⟧", "Nghị quyết số ⟦73/2024/NQ-HĐND⟧",
    "Quyết định số ⟦12/2024/QĐ-UBND⟧", "Nghị quyết số ⟦22/2026/NQ-CP⟧", "Thông tư số ⟦06/2019/TT-BVHTTDL⟧",
  ])
  func normativeNumbersHoldTheYear(_ text: String) { check(text) }

  @Test func theYearIsReadFromTheNumber() throws {
    #expect(try number("59/2023/NĐ-CP").year == 2023)
    #expect(try number("19-2016/NQ-CP").year == 2016)
    #expect(try number("33/CT-TTg").year == nil)
  }

  @Test(arguments: [
    "Luật số ⟦10/2022/QH15⟧", "theo ⟦100/2015/QH13⟧", "Nghị quyết số ⟦30/2026/QH16⟧", "Luật số ⟦27/2001/QH10⟧", "Lệnh số ⟦08-L/CTN⟧",
    "Luật số ⟦03/2007/QH12⟧",
  ])
  func lawsEndInTheAssembly(_ text: String) { check(text) }

  @Test(arguments: [
    "Nghị quyết số ⟦76/2025/UBTVQH15⟧", "Pháp lệnh số ⟦34/2007/PL-UBTVQH11⟧", "Nghị quyết số ⟦1111/NQ-UBTVQH14⟧",
    "Nghị quyết số ⟦388/NQ-UBTVQH16⟧", "Pháp lệnh số ⟦34/2007/PL-UBTVQH⟧",
  ])
  func papersOfTheStandingCommitteeEndInIt(_ text: String) { check(text) }

  @Test func theLegislatureIsApartFromTheOrganisation() throws {
    let law = try number("10/2022/QH15")
    #expect(law.legislature == 15)
    #expect(law.organisation == "QH")
    let ordinance = try number("34/2007/PL-UBTVQH11")
    #expect(ordinance.legislature == 11)
    #expect(ordinance.organisation == "UBTVQH")
    #expect(ordinance.symbolType == .ordinance)
    #expect(try number("34/2007/PL-UBTVQH").legislature == nil)
  }

  @Test func aLawsNumberDoesNotTellLawFromResolution() throws {
    #expect(try number("100/2015/QH13").symbolType == nil)
  }

  @Test(arguments: ["Lệnh số ⟦15/2022/L-CTN⟧", "Quyết định số ⟦27/2021/QĐ-CTN⟧", "Quyết định số ⟦1234/QĐ-CTN⟧"])
  func thePresidentSignsOrdersAndDecisions(_ text: String) { check(text) }

  @Test(arguments: [
    "Thông tư liên tịch số ⟦55/2005/TTLT-BNV-VPCP⟧", "Thông tư liên bộ số ⟦12/TTLB⟧", "Thông tư liên ngành số ⟦05/TTLN⟧",
    "Thông tư liên tịch số ⟦01/2013/TTLT-TTCP-BNV-BTP-BCA⟧",
    "Nghị quyết liên tịch số ⟦403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN⟧",
  ])
  func jointPapersNameEveryIssuer(_ text: String) { check(text) }

  @Test func theIssuersOfAJointPaperStayInOrder() throws {
    #expect(try number("55/2005/TTLT-BNV-VPCP").organisation == "BNV-VPCP")
    #expect(try number("55/2005/TTLT-BNV-VPCP").symbolType == .jointCircular)
    #expect(try number("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN").symbolType == .jointResolution)
  }

  @Test func consolidatedTextsHaveNoYear() throws {
    check("Văn bản hợp nhất số ⟦22/VBHN-VPQH⟧ ngày 07/12/2020")
    #expect(try number("22/VBHN-VPQH").symbolType == .consolidatedText)
  }

  @Test(arguments: ["Nghị quyết số ⟦19-2016/NQ-CP⟧", "Nghị quyết ⟦19-2018/NQ-CP⟧ ngày 15/5/2018"])
  func aHyphenMayJoinTheYear(_ text: String) { check(text) }

  @Test(arguments: ["Nghị quyết số ⟦30c/NQ-CP⟧", "Nghị quyết số ⟦36a/NQ-CP⟧ ngày 14/10/2015", "Quyết định số ⟦03/QĐ-UBND⟧"])
  func theSerialKeepsItsLetterAndItsZero(_ text: String) { check(text) }

  @Test func aDottedSerialIsOneSerial() { check("Nghị quyết số ⟦66.7/2025/NQ-CP⟧") }

  @Test(arguments: [
    "Nghị quyết số ⟦04/2017/NQ-HĐTP⟧", "Công văn số ⟦120/TANDTC-PC⟧", "Chỉ thị số ⟦02/CT-VKSTC⟧", "Quyết định số ⟦12/QĐ-VKSTC⟧",
    "Chỉ thị số ⟦03/CT-VKS-P1⟧", "Chỉ thị số ⟦44/CT-BQP⟧", "Quyết định số ⟦315/QĐ-BTL⟧",
  ])
  func courtsProcuraciesAndTheArmyNumberAsTheStateDoes(_ text: String) { check(text) }
}
