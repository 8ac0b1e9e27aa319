import Model
import Testing

/// Heads as portals and converters leave them: cells broken over lines, a box or a summary above, the second line of the body's name lost.
@Suite struct BrokenHeadTests {
  @Test func aHeadBrokenOverTheLinesOfItsCellsIsReadWhole() {
    let header = parsed(
      """
      HỘI
      ĐỒNG NHÂN DÂN
      TỈNH HÀ GIANG
      -------
      |
      CỘNG HÒA XÃ
      HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      |
      Số:
      14/2021/NQ-HĐND
      |
      Hà
      Giang, ngày 09 tháng 12 năm 2021
      |
      NGHỊ QUYẾT
      QUY ĐỊNH MỨC CHI CHO CÔNG TÁC HÒA GIẢI Ở CƠ SỞ
      HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG
      KHÓA XVIII KỲ HỌP THỨ 4
      Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013;
      """
    ).header
    #expect(header.number?.normalised == "14/2021/NQ-HĐND")
    #expect(header.place == "Hà Giang")
    #expect(header.issuer == "HĐND tỉnh Hà Giang")
    #expect(header.level == .province)
    #expect(header.title == "QUY ĐỊNH MỨC CHI CHO CÔNG TÁC HÒA GIẢI Ở CƠ SỞ")
  }

  @Test(arguments: ["UBND XÃ ĐỘC LẬP", "UBND XÃ ĐỘC LẬP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN\nXÃ ĐỘC LẬP"])
  func aCommuneCalledAsTheMottoBegins(_ head: String) {
    let header = parsed(
      """
      \(head)
      Độc lập - Tự do - Hạnh phúc

      Số: 31/KH-UBND
      Độc Lập, ngày 9 tháng 9 năm 2025

      KẾ HOẠCH
      Dọn vệ sinh đường làng

      """
    ).header
    #expect(header.issuer == "UBND xã Độc Lập")
    #expect(header.number?.normalised == "31/KH-UBND")
  }

  @Test func aMottoCutAtItsFirstWords() {
    let header = parsed("SỞ Y TẾ TỈNH LÀO CAI ĐỘC LẬP\nSố: 31/KH-SYT\nLào Cai, ngày 9 tháng 9 năm 2025\n\nKẾ HOẠCH\nDọn vệ sinh\n").header
    #expect(header.issuer == "Sở Y tế tỉnh Lào Cai")
  }

  @Test func theBodyAboveTheBasisTellsTheLevelWhereThePlaceIsItsSeat() {
    let header = parsed(
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 31/2009/QĐ-UBND | Phan Thiết, ngày 4 tháng 5 năm 2009 |
      BAN HÀNH QUY CHẾ QUẢN LÝ CẢNG CÁ TRÊN ĐỊA BÀN TỈNH
      ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN
      Căn cứ Luật Thủy sản ngày 26/11/2003;
      """
    ).header
    #expect(header.issuer == "UBND tỉnh Bình Thuận")
    #expect(header.level == .province)
    #expect(header.title == "BAN HÀNH QUY CHẾ QUẢN LÝ CẢNG CÁ TRÊN ĐỊA BÀN TỈNH")
  }

  @Test func aBoxWithTwoLabelsInALineHidesNoHead() {
    let box = """
      Quyết định 77/2014/QĐ-UBND về quản lý chợ trên địa bàn tỉnh Hà Giang
      Số hiệu: | 77/2014/QĐ-UBND | Loại văn bản: | Quyết định |
      Nơi ban hành: | Tỉnh Hà Giang | Người ký: | Nguyễn Văn A |
      Ngày ban hành: | 12/11/2014 | Ngày hiệu lực: | Đang cập nhật |
      Lĩnh vực: | Thương mại, | Tình trạng: | Đang cập nhật |
      """
    let head = """
      ỦY BAN NHÂN DÂN |
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 77/2014/QĐ-UBND |
      Hà Giang, ngày 12 tháng 11 năm 2014 |
      BAN HÀNH QUY ĐỊNH QUẢN LÝ CHỢ
      ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
      Căn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;
      """
    for text in [box + "\n" + head, box] {
      let header = parsed(text).header
      #expect(header.number?.normalised == "77/2014/QĐ-UBND")
      #expect(header.date == PrintedDate(iso: "2014-11-12"))
    }
    #expect(parsed(box + "\n" + head).header.title == "BAN HÀNH QUY ĐỊNH QUẢN LÝ CHỢ")
  }

  @Test func thePaperBelowASummaryIsTheDocument() {
    let document = parsed(
      """
      Bộ Y tế hướng dẫn mới về kê đơn thuốc

      Bộ Y tế vừa ban hành Thông tư số 18/2018/TT-BYT về kê đơn thuốc ngoại trú, sửa đổi một số quy định trước đây về thời gian lưu đơn, số khoản thuốc và trách nhiệm của người kê đơn tại các cơ sở khám bệnh, chữa bệnh trên toàn quốc, áp dụng từ quý IV. Toàn văn như sau.

      BỘ Y TẾ
      -------

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 18/2018/TT-BYT

      Hà Nội, ngày 22 tháng 8 năm 2018

      THÔNG TƯ
      SỬA ĐỔI QUY ĐỊNH VỀ KÊ ĐƠN THUỐC

      Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;
      """)
    #expect(document.header.number?.normalised == "18/2018/TT-BYT")
    #expect(document.header.issuer == "Bộ Y tế")
    #expect(document.citations.map(\.zone) == [.basis])
  }

  @Test(arguments: [
    ("CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 97/HĐBT NGÀY 5-6-1985 VỀ TEM PHIẾU", "97/HĐBT", "Hội đồng Bộ trưởng"),
    ("Của Chính phủ số 33-CP ngày 5 tháng 6 năm 1985 về tem phiếu", "33-CP", "Chính phủ"),
  ])
  func anOldNumberInTheTitleIsTheOwnOne(_ title: String, _ number: String, _ issuer: String) {
    let document = parsed(
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 5 tháng 6 năm 1985\n\nNGHỊ ĐỊNH\n\n\(title)\n\nĐiều 1. Nay bãi bỏ tem phiếu.")
    #expect(document.header.number?.normalised == number)
    #expect(document.header.issuer == issuer)
    #expect(document.citations.isEmpty)
  }

  @Test func aBlankNumberWithAYearIsBlank() {
    let header = parsed("CHÍNH PHỦ\nSố:   /2015/NĐ-CP\nHà Nội, ngày tháng năm 2015\n\nNGHỊ ĐỊNH\nVề quản lý chợ").header
    #expect(header.number == nil)
    #expect(header.symbol == "NĐ-CP")
  }

  @Test(arguments: ["Luật số: 61/2020/QH14", "Nghị quyết số: 61/2020/QH14", "-Số: 61/2020/QH14"])
  func theOwnNumberBehindItsTypeWordOrARule(_ line: String) {
    let header = parsed("QUỐC HỘI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\(line)\nHà Nội, ngày 17 tháng 6 năm 2020\n\nLUẬT\nĐẦU TƯ")
      .header
    #expect(header.number?.normalised == "61/2020/QH14")
  }

  @Test func linesOfOneCellOnOneLineAreToldApart() {
    let header = parsed(
      "CHÍNH PHỦ Số: 44-CP |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Hà Nội, ngày 3 tháng 8 năm 1996 |\nNGHỊ ĐỊNH\nVề tem thư"
    ).header
    #expect(header.number?.normalised == "44-CP")
    #expect(header.date == PrintedDate(iso: "1996-08-03"))
    #expect(header.place == "Hà Nội")
  }
}
