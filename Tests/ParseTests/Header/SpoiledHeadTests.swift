import Model
import Testing

/// Lines of heads that portals, converters and scanners spoil.
@Suite struct SpoiledHeadTests {
  private func party(_ number: String, place: String = "Lào Cai, ngày 5 tháng 3 năm 2020") -> ParsedDocument {
    parsed(
      "TỈNH ỦY LÀO CAI\nBAN TỔ CHỨC\n*\n\(number)\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n\(place)\n\nHƯỚNG DẪN\nMở chợ phiên\n\nCăn cứ Quy định số 9-QĐ/TU ngày 3/2/2020 của Tỉnh ủy;"
    )
  }

  // MARK: Numbers

  @Test(arguments: ["Số: 16 -\nHD/BTCTU", "Số: 16\n-HD/BTCTU", "Số: 16 -HD/BTCTU", "Số 16 -\nHD/BTCTU", "Số: 16-\nHD/BTCTU"])
  func anOwnNumberCutAtItsDash(_ line: String) {
    let document = party(line)
    #expect(document.header.number?.normalised == "16-HD/BTCTU")
    #expect(document.citations.map(\.number?.normalised) == ["9-QĐ/TU"])
  }

  @Test func aSymbolCutAtItsDash() {
    let header = parsed("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 31/KH -\nUBND\nLào Cai, ngày 5 tháng 3 năm 2020\n\nKẾ HOẠCH\nMở chợ phiên")
      .header
    #expect(header.number?.normalised == "31/KH-UBND")
  }

  @Test(arguments: ["Số:     16-HD/BTCTU", "Số:          16  -HD/BTCTU", "Số      16-HD/BTCTU", "   Số:    16-HD/BTCTU"])
  func aNumberDrawnOutFromItsWord(_ line: String) {
    let document = party(line)
    #expect(document.header.number?.normalised == "16-HD/BTCTU")
    #expect(document.citations.map(\.number?.normalised) == ["9-QĐ/TU"])
  }

  @Test(arguments: ["Số: 31      /KH-UBND", "Số:     31       /KH-UBND        Lào Cai, ngày 5 tháng 3 năm 2020"])
  func aNumberWrittenIntoItsGap(_ line: String) {
    let header = parsed("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\(line)\n\nKẾ HOẠCH\nMở chợ phiên\n\nCăn cứ Luật Thương mại;").header
    #expect(header.number?.normalised == "31/KH-UBND")
    #expect(header.type == .plan)
  }

  @Test(arguments: [
    ("Số: 6 2 /KH-UBND", "62/KH-UBND"), ("Số: 3 1/KH-UBND", "31/KH-UBND"), ("Số: 1 0 5/KH-UBND", "105/KH-UBND"),
    // Nobody knows where the blank comes from.
    ("Số: 15 2/KH-UBND", nil),
  ])
  func figuresOfANumberSetApart(_ line: String, _ number: String?) {
    let header = parsed("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\(line)\nLào Cai, ngày 1 6 tháng 01 năm 2 024\n\nKẾ HOẠCH\nMở chợ phiên").header
    #expect(header.number?.normalised == number)
    #expect(header.date == PrintedDate(iso: "2024-01-16"))
  }

  /// A gap without a number behind it parts columns.
  @Test func aNumberLeftBlankBesideTheDay() {
    let header = parsed("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố:        Lào Cai, ngày 5 tháng 3 năm 2020\n\nKẾ HOẠCH\nMở chợ phiên").header
    #expect(header.number == nil)
    #expect(header.date == PrintedDate(iso: "2020-03-05"))
    #expect(header.place == "Lào Cai")
  }

  /// A rule and a list below a number are not its symbol.
  @Test(arguments: ["Số: 16\n-----", "Số: 16\n- HD thôn 3"]) func whatStandsBelowAFigureAlone(_ lines: String) {
    #expect(party(lines).header.number == nil)
  }

  @Test func aLabelBeforeALabel() {
    let box = "Số kí hiệu Số: 218 /BC-UBND\nNgày ban hành 24/06/2022\nCơ quan ban hành Khác\n\n"
    let head = "ỦY BAN NHÂN DÂN\nXÃ TÙNG VÀI\nSố: 218 /BC-UBND\nTùng Vài, ngày 24 tháng 6 năm 2022\n\nBÁO CÁO\nKết quả mở chợ phiên\n\n"
    let document = parsed(box + head + "Thực hiện Kế hoạch số 5/KH-UBND ngày 9/1/2022, xã báo cáo như sau:")
    #expect(document.header.number?.normalised == "218/BC-UBND")
    #expect(document.header.issuer == "UBND xã Tùng Vài")
    #expect(document.citations.map(\.number?.normalised) == ["5/KH-UBND"])
  }

  // MARK: Days

  @Test(arguments: [
    "Lào Cai, ngày   19    tháng 5 năm 2021", "Lào Cai, ngày    19    tháng    5    năm    2021", "Lào Cai, ngày 19 tháng     5 năm 2021",
  ])
  func blanksInsideTheDay(_ place: String) {
    let header = party("Số 16-HD/BTCTU", place: place).header
    #expect(header.date == PrintedDate(iso: "2021-05-19"))
    #expect(header.place == "Lào Cai")
  }

  /// Two columns that only look so.
  @Test func aGapBehindTheYearIsOne() {
    let header = parsed("Số: 31/KH-UBND        Lào Cai, ngày 5 tháng 3 năm 2020        HỎA TỐC\n\nKẾ HOẠCH\nMở chợ phiên").header
    #expect(header.number?.normalised == "31/KH-UBND")
    #expect(header.date == PrintedDate(iso: "2020-03-05"))
  }

  // MARK: Mottos

  @Test func aMottoReadByAScanner() {
    let header = parsed(
      "CHÍNH PHỦ\n-----\nCỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 31/NQ-CP\nHà Nội, ngày 5 tháng 3 năm 2020\n\nNGHỊ QUYẾT\nVề chợ phiên"
    ).header
    #expect(header.issuer == "Chính phủ")
    #expect(header.level == .central)
  }

  @Test func aSubjectEndsAtTheMotto() {
    let header = parsed(
      "SỞ CÔNG THƯƠNG\nV/v: Mở chợ phiên\ncuối năm\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\nLào Cai, ngày 5 tháng 3 năm 2020\n\nKính gửi: Các xã."
    ).header
    #expect(header.title == "V/v: Mở chợ phiên cuối năm")
    #expect(header.type == .officialLetter)
  }

  // MARK: Bodies

  @Test(arguments: [
    ("BỘ TRƯỞNG BỘ Y TẾ", "Bộ Y tế", Level.central), ("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", .central),
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Chủ tịch UBND tỉnh Lào Cai", .province),
    ("HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI\nKHÓA XV KỲ HỌP THỨ 4", "HĐND tỉnh Lào Cai", .province),
  ])
  func theBodyAboveTheBasisIssuesThePaper(_ lines: String, _ issuer: String, _ level: Level) {
    for rule in ["", "_______\n\n"] {
      let header = parsed(
        "QUYẾT ĐỊNH\nVề việc mở chợ phiên\n\n\(rule)\(lines)\n\nCăn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;\nQUYẾT ĐỊNH:"
      ).header
      #expect(header.issuer == issuer)
      #expect(header.level == level)
      #expect(header.title == "Về việc mở chợ phiên")
    }
  }

  /// The head's own body goes before.
  @Test func theBodyAboveTheNumberIssuesThePaper() {
    let header = parsed(
      "BỘ Y TẾ\nSố: 31/QĐ-BYT\nHà Nội, ngày 5 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề việc tiêm chủng\n\nTHỨ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Dược ngày 06 tháng 4 năm 2016;"
    ).header
    #expect(header.issuer == "Bộ Y tế")
  }

  // MARK: Titles

  @Test(arguments: [
    (
      "Về việc xử lý các nghị quyết do\n\nHội đồng nhân dân tỉnh Lào Cai ban hành từ ngày 31/12/2013\n\ntrở về trước",
      "Về việc xử lý các nghị quyết do Hội đồng nhân dân tỉnh Lào Cai ban hành từ ngày 31/12/2013 trở về trước"
    ),
    ("MỞ\nCHỢ PHIÊN TRÊN ĐỊA BÀN TỈNH LÀO CAI (Giai đoạn: 2021 - 2025)", "MỞ CHỢ PHIÊN TRÊN ĐỊA BÀN TỈNH LÀO CAI (Giai đoạn: 2021 - 2025)"),
    ("Kết quả mở chợ phiên\n\n\nPhần thứ nhất\nKẾT QUẢ NĂM 2021", "Kết quả mở chợ phiên"),
    ("Kết quả mở chợ phiên\n\nĐặt vấn đề", "Kết quả mở chợ phiên"),
    ("Về mở đầu mùa chợ phiên", "Về mở đầu mùa chợ phiên"),
  ])
  func whereTheTitleEnds(_ lines: String, _ title: String) {
    let head = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 31/KH-UBND\nLào Cai, ngày 5 tháng 3 năm 2020\n\nKẾ HOẠCH\n"
    #expect(parsed(head + lines + "\n\nCăn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;").header.title == title)
  }
}
