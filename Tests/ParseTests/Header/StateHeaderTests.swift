import Model
import Testing

/// Heads of state papers: "Số: 289/KH-UBND" with a colon, place and date on the right (Decree 30/2020/NĐ-CP, Annex I).
@Suite struct StateHeaderTests {
  @Test func aPlansHeadIsReadWhole() {
    let header = parsed(plan(body: "Nâng cao nhận thức.")).header
    #expect(header.number?.normalised == "87/KH-UBND")
    #expect(header.symbol == "KH-UBND")
    #expect(header.type == .plan)
    #expect(header.date == PrintedDate(iso: "2023-03-20"))
    #expect(header.period == nil)
    #expect(header.place == "Lào Cai")
    #expect(header.province == "Lào Cai")
    #expect(header.level == .province)
    #expect(header.issuer == "UBND tỉnh Lào Cai")
    #expect(header.title == "Công tác dân vận của các cơ quan hành chính nhà nước năm 2023")
  }

  /// A part of a body is nothing without it; known abbreviations stay capitals; fields of work are written as names.
  @Test(arguments: [
    ("SỞ NỘI VỤ TỈNH QUẢNG TRỊ\nVĂN PHÒNG", "Văn phòng Sở Nội vụ tỉnh Quảng Trị"),
    ("ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH QUẢNG TRỊ", "BCH Đoàn TNCS Hồ Chí Minh tỉnh Quảng Trị"),
    ("CỤC THUẾ TỈNH QUẢNG TRỊ\nCHI CỤC THUẾ KHU VỰC ĐÔNG HÀ - CAM LỘ", "Chi cục Thuế khu vực Đông Hà - Cam Lộ"),
    ("BAN CHỈ ĐẠO\nCẢI CÁCH HÀNH CHÍNH\nTỈNH QUẢNG TRỊ", "Ban Chỉ đạo Cải cách hành chính tỉnh Quảng Trị"),
    ("SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT LÊ LỢI", "Trường THPT Lê Lợi"),
    ("SỞ Y TẾ TỈNH QUẢNG TRỊ\nBỆNH VIỆN ĐA KHOA TỈNH QUẢNG TRỊ", "Bệnh viện Đa khoa tỉnh Quảng Trị"),
    ("ỦY BAN NHÂN DÂN\nHUYỆN ĐẢO CỒN CỎ", "UBND huyện Cồn Cỏ"),
    ("ỦY BAN MTTQ VIỆT NAM TỈNH QUẢNG TRỊ\nBAN THƯỜNG TRỰC", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Trị"),
  ])
  func theBodyOfSeveralLines(_ lines: String, _ issuer: String) {
    let head =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuảng Trị, ngày 9 tháng 1 năm 2024\n\nKẾ HOẠCH\nCông tác năm 2024\n"
    #expect(parsed("\(lines)\nSố: 12/KH-XYZ\n\(head)").header.issuer == issuer)
  }

  @Test func theOwnNumberIsNoCitation() {
    #expect(parsed(plan(body: "Nâng cao nhận thức.")).citations.isEmpty)
  }

  @Test(arguments: [
    // pdftotext -layout keeps the columns apart by blanks.
    """
    ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH HÀ GIANG                            Độc lập - Tự do - Hạnh phúc
    Số: 87/KH-UBND                        Hà Giang, ngày 20 tháng 3 năm 2023
    """,
    // A scraper lost the gap between the columns.
    """
    ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH HÀ GIANG Độc lập - Tự do - Hạnh phúc
    Số: 87/KH-UBND Hà Giang, ngày 20 tháng 3 năm 2023
    """,
    // A table of the page became bars.
    """
    | ỦY BAN NHÂN DÂN TỈNH HÀ GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
    | Số: 87/KH-UBND | Hà Giang, ngày 20 tháng 3 năm 2023 |
    """,
    // Every cell became a paragraph.
    """
    ỦY BAN NHÂN DÂN

    TỈNH HÀ GIANG

    -------

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

    Độc lập - Tự do - Hạnh phúc

    ---------------

    Số: 87/KH-UBND

    Hà Giang, ngày 20 tháng 3 năm 2023
    """,
    """
    UBND TỈNH HÀ GIANG

    CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số:87/KH-UBND
    Hà Giang, ngày 20/3/2023
    """,
  ])
  func columnsAreReadHoweverTheyCame(_ head: String) {
    let sentence =
      "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức trong thực hiện công tác dân vận, gần dân, sát dân, vì Nhân dân phục vụ, "
    let body = String(repeating: sentence, count: 3)
    checkHead(
      parsed(head + "\n\nKẾ HOẠCH\nCông tác dân vận năm 2023\n\nThực hiện nhiệm vụ, UBND tỉnh ban hành Kế hoạch như sau:\n\n\(body)\n")
        .header)
  }

  @Test func linesOfAHeadAreNotJoinedInAShortPaper() {
    let paper = """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HÀ GIANG Độc lập - Tự do - Hạnh phúc
      Số: 87/KH-UBND Hà Giang, ngày 20 tháng 3 năm 2023

      KẾ HOẠCH
      Công tác dân vận năm 2023

      Thực hiện nhiệm vụ năm 2023, UBND tỉnh ban hành Kế hoạch như sau:

      """
    checkHead(parsed(paper).header)
  }

  private func checkHead(_ header: DocumentHeader) {
    #expect(header.number?.normalised == "87/KH-UBND")
    #expect(header.date == PrintedDate(iso: "2023-03-20"))
    #expect(header.place == "Hà Giang")
    #expect(header.issuer == "UBND tỉnh Hà Giang")
    #expect(header.type == .plan)
    #expect(header.title == "Công tác dân vận năm 2023")
  }

  @Test(arguments: ["Số: /KH-SCT", "Số:   /KH-SCT", "Số: …/KH-SCT", "Số: ...../KH-SCT", "Số:\u{A0}\u{A0}\u{A0}/KH-SCT", "Số: \t/KH-SCT"])
  func aBlankNumberLeavesTheSymbol(_ line: String) { checkBlank(line) }

  @Test(arguments: ["Số:      /KH-SCT", "Số       /KH-SCT"])
  func aWideBlankLeavesTheSymbolToo(_ line: String) {
    checkBlank(line)
  }

  private func checkBlank(_ line: String) {
    let document = parsed(sctPlan.replacing("Số: 12/KH-SCT", with: line))
    #expect(document.header.number == nil)
    #expect(document.header.symbol == "KH-SCT")
    #expect(document.header.type == .plan)
    #expect(document.citations.isEmpty)
  }

  @Test(arguments: [
    ("Lào Cai, ngày   tháng 6 năm 2022", "2022-06"), ("Lào Cai, ngày … tháng 6 năm 2022", "2022-06"),
    ("Lào Cai, ngày ...... tháng 6 năm 2022", "2022-06"),
    ("Lào Cai, ngày … tháng … năm 2022", "2022"), ("Lào Cai, ngày  tháng  năm 2022", "2022"),
  ])
  func aBlankDayLeavesThePeriod(_ line: String, _ period: String) { checkPeriod(line, period) }

  @Test(arguments: [("Lào Cai, ngày      tháng 6 năm 2022", "2022-06"), ("Lào Cai, ngày       tháng       năm 2022", "2022")])
  func aWideBlankDayLeavesThePeriodToo(_ line: String, _ period: String) {
    checkPeriod(line, period)
  }

  @Test(arguments: [("Lào Cai, ngày  /6/2022", "2022-06"), ("Lào Cai, ngày …/6/2022", "2022-06")])
  func aBlankDayInFrontOfFiguresLeavesThePeriod(_ line: String, _ period: String) {
    checkPeriod(line, period)
  }

  private func checkPeriod(_ line: String, _ period: String) {
    let header = parsed(sctPlan.replacing("Lào Cai, ngày 10 tháng 6 năm 2022", with: line)).header
    #expect(header.date == nil)
    #expect(header.period?.description == period)
    #expect(header.place == "Lào Cai")
  }

  @Test func aDepartmentsHeadNamesItsProvince() {
    let header = parsed(sctPlan).header
    #expect(header.issuer == "Sở Công Thương tỉnh Lào Cai")
    #expect(header.level == .province)
    #expect(header.province == "Lào Cai")
  }

  @Test func aTitleOverSeveralLinesIsOne() {
    let header = parsed(plan(body: "Nâng cao.").replacing("nhà nước năm 2023", with: "nhà nước\nvà đơn vị sự nghiệp năm 2023")).header
    #expect(header.title == "Công tác dân vận của các cơ quan hành chính nhà nước và đơn vị sự nghiệp năm 2023")
  }

  @Test func aDistrictsHeadTellsTheProvince() {
    let header = parsed(
      plan(body: "Nâng cao.").replacing("TỈNH LÀO CAI", with: "HUYỆN THÁP MƯỜI").replacing("Lào Cai, ngày", with: "Tháp Mười, ngày")
    ).header
    #expect(header.issuer == "UBND huyện Tháp Mười")
    #expect(header.level == .district)
    #expect(header.province == "Đồng Tháp")
  }

  @Test func aCommunesHeadIsACommunes() {
    let header = parsed(
      plan(body: "Nâng cao.").replacing("TỈNH LÀO CAI", with: "XÃ TÙNG VÀI").replacing("Lào Cai, ngày", with: "Tùng Vài, ngày")
    ).header
    #expect(header.issuer == "UBND xã Tùng Vài")
    #expect(header.level == .commune)
  }

  @Test func aCentralCitysHeadIsProvincial() {
    let header = parsed(
      plan(body: "Nâng cao.").replacing("TỈNH LÀO CAI", with: "THÀNH PHỐ ĐÀ NẴNG").replacing("Lào Cai, ngày", with: "Đà Nẵng, ngày")
    ).header
    #expect(header.issuer == "UBND thành phố Đà Nẵng")
    #expect(header.level == .province)
    #expect(header.province == "Đà Nẵng")
  }

  @Test func aMinistrysHeadIsCentral() {
    let header = parsed(
      """
      BỘ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 19/2024/TT-BNV
      Hà Nội, ngày 12 tháng 12 năm 2024

      THÔNG TƯ
      Quy định chế độ báo cáo

      Căn cứ Luật Thống kê ngày 23 tháng 11 năm 2015;
      """
    ).header
    #expect(header.number?.normalised == "19/2024/TT-BNV")
    #expect(header.issuer == "Bộ Nội vụ")
    #expect(header.level == .central)
    #expect(header.province == nil)
    #expect(header.type == .circular)
  }

  @Test func aBrokenHeadIsFilledFromSymbolAndPlace() {
    let header = parsed(
      "Số: 12/KH-SCT\nLào Cai, ngày 10 tháng 6 năm 2022\n\nKẾ HOẠCH\nPhát triển chợ năm 2022\n\nThực hiện nhiệm vụ năm 2022, Sở ban hành Kế hoạch.\n"
    ).header
    #expect(header.issuer == "Sở Công Thương tỉnh Lào Cai")
    #expect(header.province == "Lào Cai")
  }

  private let sctPlan = """
    UBND TỈNH LÀO CAI
    SỞ CÔNG THƯƠNG

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Số: 12/KH-SCT

    Lào Cai, ngày 10 tháng 6 năm 2022

    KẾ HOẠCH
    Phát triển chợ năm 2022

    Thực hiện nhiệm vụ năm 2022, Sở Công Thương ban hành Kế hoạch như sau:
    """
}
