import Model
import Testing

/// Pages print menus, section names and headlines above the paper: a line that is nothing but a type word is the paper's own only where no head follows.
@Suite struct MenuHeaderTests {
  private let plan = """
    ỦY BAN NHÂN DÂN
    XÃ TÙNG VÀI
    -------
    Số: 44/KH-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Tùng Vài, ngày 11 tháng 4 năm 2024

    KẾ HOẠCH
    Mở chợ phiên năm 2024

    Căn cứ Quyết định số 71/QĐ-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện;
    Ủy ban nhân dân xã ban hành Kế hoạch như sau:
    """
  private let partyPlan = """
    ĐẢNG BỘ TỈNH LÀO CAI
    ĐẢNG ỦY XÃ TÙNG VÀI
    *
    Số 18-KH/ĐU

    ĐẢNG CỘNG SẢN VIỆT NAM

    Tùng Vài, ngày 11 tháng 4 năm 2024

    KẾ HOẠCH
    Mở chợ phiên năm 2024
    -----

    Thực hiện Kế hoạch số 52-KH/TU ngày 20/02/2024 của Tỉnh ủy, Đảng ủy xã xây dựng Kế hoạch như sau:
    """
  private let letter = """
    ỦY BAN NHÂN DÂN
    TỈNH LÀO CAI
    Số: 903/UBND-KT
    V/v mở chợ phiên

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Lào Cai, ngày 11 tháng 4 năm 2024

    Kính gửi: Sở Công Thương.

    Thực hiện Quyết định số 71/QĐ-TTg ngày 20/02/2024, Ủy ban nhân dân tỉnh yêu cầu mở chợ phiên.
    """

  static let above = [
    "Trang chủ\nGiới thiệu\nThông báo\nVăn bản chỉ đạo\nBáo cáo\nLiên hệ\n\n", "Thông báo >\n", "Kế hoạch\n\n",
    "Nghị quyết\n12.04.2024 09:15 7 đã xem\n\n",
    "BÁO CÁO             Tình hình mở chợ\nNgày 12/04/2024\n\n", "HƯỚNG DẪN SỐ 9 NGÀY 3 THÁNG 2 NĂM 2014\n\n",
    "KẾ HOẠCH\nMỞ CHỢ PHIÊN\n\nTháng 4 năm 2024\n\n",
  ]

  @Test(arguments: above) func thePaperBelowAMenuIsRead(_ menu: String) {
    let document = parsed(menu + plan)
    #expect(document.header.type == .plan)
    #expect(document.header.number?.normalised == "44/KH-UBND")
    #expect(document.header.date == PrintedDate(iso: "2024-04-11"))
    #expect(document.header.place == "Tùng Vài")
    #expect(document.header.issuer == "UBND xã Tùng Vài")
    #expect(document.header.level == .commune)
    #expect(document.header.title == "Mở chợ phiên năm 2024")
    #expect(document.citations.map(\.zone) == [.basis])
  }

  @Test(arguments: above) func aPartyPaperBelowAMenu(_ menu: String) {
    let document = parsed(menu + partyPlan)
    #expect(document.header.type == .plan)
    #expect(document.header.issuer == "Đảng ủy xã Tùng Vài")
    #expect(document.header.title == "Mở chợ phiên năm 2024")
    #expect(document.citations.map(\.zone) == [.basis])
  }

  @Test(arguments: above) func aLetterBelowAMenu(_ menu: String) {
    let document = parsed(menu + letter)
    #expect(document.header.type == .officialLetter)
    #expect(document.header.issuer == "UBND tỉnh Lào Cai")
    #expect(document.header.title == "V/v mở chợ phiên")
  }

  /// The headline names the paper with a day of its own.
  @Test func aHeadlineWithNumberDayAndBody() {
    let header = parsed("KẾ HOẠCH SỐ 44/KH-UBND NGÀY 11 THÁNG 4 NĂM 2024 CỦA UBND XÃ TÙNG VÀI\n\n" + plan).header
    #expect(header.issuer == "UBND xã Tùng Vài")
    #expect(header.title == "Mở chợ phiên năm 2024")
  }

  /// Without a head below it is all there is.
  @Test func theHeadlineAloneTellsTheBody() {
    let header = parsed("KẾ HOẠCH SỐ 44/KH-UBND NGÀY 11 THÁNG 4 NĂM 2024 CỦA UBND XÃ TÙNG VÀI VỀ CHỢ PHIÊN\n\nCác thôn mở chợ phiên.")
      .header
    #expect(header.number?.normalised == "44/KH-UBND")
    #expect(header.issuer == "UBND xã Tùng Vài")
    #expect(header.title == "VỀ CHỢ PHIÊN")
  }

  // MARK: The type word is the paper's own

  /// Papers pasted without a head, with one of an annex behind their text.
  @Test func aNoticeWithoutAHeadStaysOne() {
    let header = parsed("THÔNG BÁO\nLịch chợ phiên tháng 3\nNgày 5: chợ xã.\nNơi nhận: các thôn.\n\n" + plan).header
    #expect(header.type == .notice)
    #expect(header.title?.hasPrefix("Lịch chợ phiên tháng 3") ?? false)
  }

  /// What stands between is a text of its own, the head below is an annex's.
  @Test(arguments: [
    "1. Chợ xã họp ngày 5", "I. KẾT QUẢ", "Điều 1. Chợ xã họp ngày 5", "Căn cứ Luật Thương mại;",
    "Bà con các thôn đã về dự chợ phiên từ sáng sớm, hàng hóa nhiều hơn năm trước.",
  ])
  func aTextBetweenBelongsToTheFirst(_ line: String) {
    #expect(parsed("BÁO CÁO\nKết quả mở chợ phiên\n\n\(line)\n\n" + plan).header.type == .report)
  }

  static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

  /// Columns and text boxes come in any order.
  @Test(arguments: [
    "QUYẾT ĐỊNH\nVề việc mở chợ phiên\n\nỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 71/QĐ-UBND\n\(motto)Lào Cai, ngày 9 tháng 1 năm 2004\n",
    "QUYẾT ĐỊNH\nSố: 71/QĐ-UBND\nLào Cai, ngày 9 tháng 1 năm 2004\nVề việc mở chợ phiên\n",
    "QUYẾT ĐỊNH\nSố: 71/QĐ-UBND\nLào Cai, ngày 9 tháng 1 năm 2004\nV/v mở chợ phiên\n",
    "QUYẾT ĐỊNH\nSố: 71/QĐ-UBND\nLào Cai, ngày 9 tháng 1 năm 2004\nVề việc ban hành\nQUY CHẾ\nchợ phiên\n",
  ])
  func aTypeWordAboveItsNumber(_ head: String) {
    let document = parsed(head + "\nCăn cứ Luật Thương mại;\nQUYẾT ĐỊNH:\nĐiều 1. Mở chợ phiên.")
    #expect(document.header.type == .decision)
    #expect(document.header.number?.normalised == "71/QĐ-UBND")
    #expect(document.header.title?.contains("chợ phiên") ?? false)
    #expect(document.citations.map(\.zone) == [.basis])
  }

  /// "12/BYT-TT" is a circular's number of old.
  @Test func anOldNumberBelowItsTypeWord() {
    let header = parsed(
      "THÔNG TƯ\nCỦA BỘ Y TẾ\nSố 12/BYT-TT\nHà Nội, ngày 15 tháng 9 năm 1993\nV/v tiêm chủng\n\nCăn cứ Luật Bảo vệ sức khỏe nhân dân;"
    ).header
    #expect(header.type == .circular)
    #expect(header.number?.normalised == "12/BYT-TT")
  }

  // MARK: Places

  @Test(arguments: ["Quận 3, ngày 9 tháng 1 năm 2004", "Tùng Vài ngày 9 tháng 1 năm 2004", "Phường 1, ngày 9 tháng 1 năm 2004"])
  func placesWithoutACommaOrWithAFigure(_ line: String) {
    let header = parsed("ỦY BAN NHÂN DÂN\nSố: 71/QĐ-UBND\n\(line)\n\nQUYẾT ĐỊNH\nVề chợ phiên\n\nCăn cứ Luật Thương mại;").header
    #expect(header.place == String(line.prefix { $0 != "," }).replacing(" ngày 9 tháng 1 năm 2004", with: ""))
    #expect(header.date == PrintedDate(iso: "2004-01-09"))
  }
}
