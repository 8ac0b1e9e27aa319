import Model
import Testing

/// The line that names the type, what else stands on it, and where the title behind it begins and ends.
@Suite struct TypeLineTests {
  private func paper(_ title: String, number: String = "Số: 12/QĐ-UBND\n", place: String = "Lào Cai, ngày 9 tháng 1 năm 2004") -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH LÀO CAI
    \(number)
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    \(place)

    \(title)

    Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
    Căn cứ Nghị định số 24/2002/NĐ-CP ngày 02/3/2002 của Chính phủ;
    """
  }

  @Test(arguments: [
    ("QUYẾT ĐỊNH CỦA UBND TỈNH LÀO CAI\n\nVề việc mở chợ phiên", "Về việc mở chợ phiên", DocumentType.decision),
    ("QUYẾT ĐỊNH CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nVề việc mở chợ phiên", "Về việc mở chợ phiên", .decision),
    ("QUYẾT ĐỊNH (BỔ SUNG)\nVỀ VIỆC MỞ CHỢ PHIÊN", "VỀ VIỆC MỞ CHỢ PHIÊN", .decision),
    ("QUYẾT ĐỊNH[1]\nVỀ VIỆC MỞ CHỢ PHIÊN", "VỀ VIỆC MỞ CHỢ PHIÊN", .decision),
    ("QUYẾT ĐỊNH1\nVỀ VIỆC MỞ CHỢ PHIÊN", "VỀ VIỆC MỞ CHỢ PHIÊN", .decision),
    ("QUYẾT ĐỊNH¹²\nVỀ VIỆC MỞ CHỢ PHIÊN", "VỀ VIỆC MỞ CHỢ PHIÊN", .decision),
    ("QUYẾT ĐỊNH¹⁾\nVề việc mở chợ phiên", "Về việc mở chợ phiên", .decision),
    ("QUYẾT ĐỊNH1)\nVề việc mở chợ phiên", "Về việc mở chợ phiên", .decision),
    ("QUYẾT ĐỊNH(a)\nVề việc mở chợ phiên", "Về việc mở chợ phiên", .decision),
    // A line that only begins with a type word is none.
    ("KẾ HOẠCH\nBÁO CÁO CỦA CÁC CHỢ PHIÊN", "BÁO CÁO CỦA CÁC CHỢ PHIÊN", .plan),
  ])
  func whatStandsBesideTheTypeWord(_ lines: String, _ title: String, _ type: DocumentType) {
    let document = parsed(paper(lines))
    #expect(document.header.title == title)
    #expect(document.header.type == type)
    #expect(document.header.issuer == "UBND tỉnh Lào Cai")
    #expect(document.citations.map(\.zone) == [.basis, .basis])
  }

  @Test(arguments: [
    ("Về định mức phân bổ\n\nvốn cho các chợ phiên", "Về định mức phân bổ vốn cho các chợ phiên"),
    ("V/v sửa đổi định mức phân bổ\n\nvốn cho các chợ phiên", "V/v sửa đổi định mức phân bổ vốn cho các chợ phiên"),
    ("BAN HÀNH QUY TRÌNH CỦA\nSỞ TÀI CHÍNH", "BAN HÀNH QUY TRÌNH CỦA SỞ TÀI CHÍNH"),
    ("BAN HÀNH QUY TRÌNH XÉT THƯỞNG\nỦY BAN NHÂN DÂN TỈNH LÀO CAI", "BAN HÀNH QUY TRÌNH XÉT THƯỞNG"),
    (": Về chợ phiên", "Về chợ phiên"), ("V/V MỞ CHỢ PHIÊN", "V/V MỞ CHỢ PHIÊN"),
    ("MỞ CHỢ PHIÊN TRÊN ĐỊA BÀN\nH. CỦ CHI", "MỞ CHỢ PHIÊN TRÊN ĐỊA BÀN H. CỦ CHI"),
    ("MỞ CHỢ PHIÊN TỈNH BÀ RỊA\n- VŨNG TÀU GIAI ĐOẠN 2021 - 2025", "MỞ CHỢ PHIÊN TỈNH BÀ RỊA - VŨNG TÀU GIAI ĐOẠN 2021 - 2025"),
    ("Kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam", "Kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam"),
    ("VỀ CHỢ PHIÊN\nHỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI KHÓA X, NHIỆM KỲ 2021-2026, KỲ HỌP THỨ 5", "VỀ CHỢ PHIÊN"),
    ("CỦA ỦY BAN NHÂN DÂN TỈNH LÀO CAI SỐ 12/QĐ-UBND NGÀY 9 THÁNG 1 NĂM 2004 VỀ\nCHỢ PHIÊN", "VỀ CHỢ PHIÊN"),
    ("CỦA ỦY BAN NHÂN DÂN TỈNH LÀO CAI SỐ 12/QĐ-UBND NGÀY 9 THÁNG 1 NĂM 2004\nVỀ CHỢ PHIÊN", "VỀ CHỢ PHIÊN"),
    ("Lào cai, ngày 9 tháng 1 năm 2004\nVề chợ phiên", "Về chợ phiên"),
  ])
  func whereTheTitleEnds(_ lines: String, _ title: String) {
    let document = parsed(paper("QUYẾT ĐỊNH\n" + lines))
    #expect(document.header.title == title)
    #expect(document.citations.map(\.zone) == [.basis, .basis])
  }

  @Test(arguments: ["A. MỤC ĐÍCH, YÊU CẦU", "A/ MỤC ĐÍCH, YÊU CẦU", "I. MỤC ĐÍCH, YÊU CẦU", "A - MỤC ĐÍCH", "PHẦN THỨ NHẤT", "ĐẶT VẤN ĐỀ"])
  func aHeadingOfTheBodyIsNoTitle(_ heading: String) {
    let text = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 9 tháng 1 năm 2004\n\nKẾ HOẠCH\nMỞ CHỢ PHIÊN\n"
    #expect(parsed(text + heading + "\nNâng cao đời sống.").header.title == "MỞ CHỢ PHIÊN")
  }

  /// Laws are called like bodies.
  @Test(arguments: ["THANH TRA", "KIỂM TOÁN NHÀ NƯỚC"]) func aLawCalledLikeABody(_ title: String) {
    let text =
      "QUỐC HỘI\nLuật số: 84/2025/QH15\nHà Nội, ngày 25 tháng 6 năm 2025\n\nLUẬT\n\(title)\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật."
    #expect(parsed(text).header.title == title)
  }

  @Test func aSerialWithACapitalLetter() {
    #expect(parsed(paper("QUYẾT ĐỊNH\nVề chợ phiên", number: "Số: 12B/QĐ-UBND\n")).header.number?.normalised == "12B/QĐ-UBND")
  }

  /// Nothing below place and day is a part of the body's name.
  @Test func theBodyEndsAboveThePlace() {
    let text =
      "HỘI LIÊN HIỆP PHỤ NỮ PHÚ YÊN\nBAN THƯỜNG VỤ\n\nPhú Yên, ngày 25 tháng 9 năm 2021\n\nĐỀ CƯƠNG TUYÊN TRUYỀN\nKết quả đại hội\n\nĐại hội họp trong hai ngày."
    #expect(parsed(text).header.issuer == "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Phú Yên")
  }

  @Test func aTitleEndsBeforeTheBracketThatNamesItsDecision() {
    let document = parsed(
      "QUY CHẾ\nPHỐI HỢP QUẢN LÝ CHỢ PHIÊN, HỆ\nTHỐNG CHỢ VÙNG CAO TRÊN ĐỊA BÀN TỈNH LÀO CAI (Ban hành kèm theo Quyết định số 02/2011/QĐ-UBND ngày 24 tháng 01 năm 2011)\nChương I\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi"
    )
    #expect(document.header.title == "PHỐI HỢP QUẢN LÝ CHỢ PHIÊN, HỆ THỐNG CHỢ VÙNG CAO TRÊN ĐỊA BÀN TỈNH LÀO CAI")
  }

  @Test(arguments: ["Hà nội, ngày 9 tháng 1 năm 2004", "hà nội, ngày 9 tháng 1 năm 2004", "Thành phố hà nội, ngày 9 tháng 1 năm 2004"])
  func placesInSmallLetters(_ place: String) {
    let header = parsed(paper("QUYẾT ĐỊNH\nVề chợ phiên", place: place)).header
    #expect(header.date == PrintedDate(iso: "2004-01-09"))
    #expect(header.title == "Về chợ phiên")
  }

  /// "Hôm nay, ngày …" is a sentence.
  @Test func aDayInASentenceIsNoPlace() {
    #expect(parsed("Từ nay, ngày 9 tháng 1 năm 2004 là ngày chợ phiên.").header.date == nil)
  }

  @Test func theSymbolOfAConsolidatedTextTellsItsType() {
    let header = parsed(
      "BỘ TÀI CHÍNH\nSố: 01/VBHN-BTC\nHà Nội, ngày 17 tháng 02 năm 2017\n\nNGHỊ ĐỊNH1\nQUY ĐỊNH VỀ CHỢ PHIÊN\n\nCăn cứ Luật Thương mại;"
    ).header
    #expect(header.type == .consolidatedText)
    #expect(header.title == "QUY ĐỊNH VỀ CHỢ PHIÊN")
  }

  // MARK: The title is the head

  @Test(arguments: [
    ("NGHỊ QUYẾT SỐ 97 NQ/UBTVQH9 NGÀY 26-8-1994\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ CHỢ PHIÊN", "97/NQ-UBTVQH9", "UBTVQH"),
    ("NGHỊ QUYẾT SỐ 97/NQ-UBTVQH9 NGÀY 26-8-1994 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ CHỢ PHIÊN", "97/NQ-UBTVQH9", "UBTVQH"),
    ("CÔNG VĂN\n\nCỦA TỔNGCỤC HẢI QUAN SỐ 97 TCHQ-KTTT\nNGÀY 26 THÁNG 8 NĂM 1994 VỀ CHỢ PHIÊN", "97/TCHQ-KTTT", "Tổng cục Hải quan"),
  ])
  func numberAndDayInTheTitle(_ title: String, _ number: String, _ issuer: String) {
    let document = parsed(title + "\n\nCăn cứ Nghị định số 24/2002/NĐ-CP ngày 02/3/2002 của Chính phủ;\nCác đơn vị mở chợ phiên.")
    #expect(document.header.number?.proper == number)
    #expect(document.header.date == PrintedDate(iso: "1994-08-26"))
    #expect(document.header.issuer == issuer)
    #expect(document.citations.map(\.number?.normalised) == ["24/2002/NĐ-CP"])
  }

  /// A title that cites begins above, and a paper's own number goes before.
  @Test(arguments: ["", "Số: 12/KH-UBND"]) func aNumberInTheTitleOfAPlanIsCited(_ own: String) {
    let title = "KẾ HOẠCH THỰC HIỆN\nNGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22-12-2024 CỦA BỘ CHÍNH TRỊ"
    let document = parsed(paper(title, number: own))
    #expect(document.header.number?.normalised == (own.isEmpty ? nil : "12/KH-UBND"))
    #expect(document.citations.first?.number?.normalised == "57-NQ/TW")
  }

  // MARK: Joint circulars

  @Test(arguments: ["BỘ TÀI CHÍNH - BỘ NỘI VỤ", "BỘ TÀI CHÍNH\nBỘ NỘI VỤ", "BỘ NỘI VỤ - BỘ TÀI CHÍNH"])
  func theFirstOfTheSymbolStandsForAll(_ lines: String) {
    let header = parsed(
      "\(lines)\nSố: 12/2006/TTLT-BTC-BNV\nHà Nội, ngày 9 tháng 1 năm 2006\n\nTHÔNG TƯ LIÊN TỊCH\nVề chợ phiên\n\nCăn cứ Luật Thương mại;"
    ).header
    #expect(header.issuer == "Bộ Tài chính")
    #expect(header.level == .central)
  }
}
