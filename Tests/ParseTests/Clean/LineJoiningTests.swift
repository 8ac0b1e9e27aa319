import Testing

/// Which line ends print made.
@Suite struct LineJoiningTests {
  @Test(arguments: [
    ("theo Chỉ thị số 33/CT-\nTTg", "theo Chỉ thị số 33/CT-TTg"), ("theo 10-\nNQ/TW", "theo 10-NQ/TW"),
    ("theo 59/\n2023/NĐ-CP", "theo 59/2023/NĐ-CP"),
    ("theo 59/2023/\n   NĐ-CP", "theo 59/2023/NĐ-CP"), ("theo 33/CT-\r\nTTg", "theo 33/CT-TTg"), ("theo 33/CT-\n\nTTg", "theo 33/CT-TTg"),
  ])
  func aNumberCutBehindItsSeparatorIsJoined(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    ("Nâng cao nhận thức của\ncán bộ", "Nâng cao nhận thức của cán bộ"),
    ("theo Quyết định của\nThủ tướng", "theo Quyết định của Thủ tướng"),
    ("Chỉ thị số\n33/CT-TTg", "Chỉ thị số 33/CT-TTg"), ("ngày 26\ntháng 11 năm 2021", "ngày 26 tháng 11 năm 2021"),
    ("công tác\n   dân vận", "công tác dân vận"),
    ("công tác \ndân vận", "công tác dân vận"), ("giải quyết\nđơn thư", "giải quyết đơn thư"), ("thực hiện\nở cơ sở", "thực hiện ở cơ sở"),
  ])
  func aSentenceThatGoesOnInSmallLettersIsJoined(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    "Điều 1. Phạm vi.\nĐiều 2. Đối tượng", "Nâng cao nhận thức.\ncán bộ", "gồm:\nmột là", "thứ nhất;\nthứ hai", "công tác\n- dân vận",
    "công tác\na) dân vận",
    "công tác\nđ) dân vận", "công tác\n1. dân vận", "công tác\n+ dân vận", "công tác\n[1] dân vận", "công tác\n\ndân vận",
    "| công tác |\ndân vận",
    "KẾ HOẠCH\nCông tác dân vận", "Số: 12/KH-UBND\nLào Cai, ngày 10 tháng 6", "giai đoạn 2021 -\n\n\nĐiều 2",
  ])
  func headingsItemsAndParagraphsStayApart(_ text: String) { #expect(cleaned(text) == text) }

  /// Cells of a head are narrow.
  @Test(arguments: [
    ("Số:\n14/2021/NQ-HĐND", "Số: 14/2021/NQ-HĐND"), ("Hà\nGiang, ngày 9 tháng 12", "Hà Giang, ngày 9 tháng 12"),
    ("TP. Hồ Chí\nMinh, ngày 9 tháng 12", "TP. Hồ Chí Minh, ngày 9 tháng 12"), ("HỘI\nĐỒNG NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"),
    ("CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("Căn cứ\nLuật Giáo dục", "Căn cứ Luật Giáo dục"),
    ("Theo đề nghị của Giám đốc\nSở Y tế", "Theo đề nghị của Giám đốc Sở Y tế"),
    ("Theo đề nghị của Giám đốc Sở\nY tế", "Theo đề nghị của Giám đốc Sở Y tế"),
  ])
  func aLineOfAHeadThatANarrowCellBrokeIsJoined(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    "HUYỆN ỦY\nBAN DÂN VẬN",
    "QUY ĐỊNH VỀ QUẢN LÝ VÀ SỬ DỤNG CHỢ TRÊN ĐỊA BÀN TỈNH HÀ GIANG\nỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Thương mại;",
    "QUY ĐỊNH VỀ QUẢN LÝ VÀ SỬ DỤNG CHỢ TRÊN ĐỊA BÀN TỈNH HÀ GIANG\nChợ là nơi mua bán hàng hóa", "Quyết định này\nCăn cứ Luật Giáo dục",
    "Giám đốc\nNguyễn Văn A", "Bình\nĐịnh là một tỉnh",
  ])
  func aHeadingAndWhatFollowsStayApart(_ text: String) { #expect(cleaned(text) == text) }

  /// The dash inside a name begins no item.
  @Test(arguments: [
    ("Theo đề nghị của Giám đốc Sở Lao động\n- Thương binh và Xã hội", "Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội"),
    ("thuộc địa bàn của tỉnh Bà Rịa\n– Vũng Tàu", "thuộc địa bàn của tỉnh Bà Rịa - Vũng Tàu"),
    ("báo cáo tình hình phát triển kinh tế\n   - xã hội năm 2019", "báo cáo tình hình phát triển kinh tế - xã hội năm 2019"),
  ])
  func aLineThatADashOfANameBeginsIsJoined(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    "Nhiệm vụ trọng tâm của ngành Lao động\n- Tiếp tục giải quyết việc làm", "báo cáo tình hình phát triển kinh tế\n- Xã hội: ổn định",
    "Kinh tế\n- xã hội", "báo cáo tình hình phát triển kinh tế\n\n- xã hội năm 2019",
    "báo cáo tình hình phát triển kinh tế;\n- xã hội năm 2019",
    "Giao cho các cơ quan sau đây chủ trì\n- sở nội vụ tổng hợp",
  ])
  func anItemBehindADashStaysOne(_ text: String) { #expect(cleaned(text) == text) }

  @Test func columnsStayApart() {
    let text = "TỈNH LÀO CAI          Độc lập - Tự do\nsở nội vụ             hạnh phúc"
    #expect(cleaned(text) == text)
  }

  @Test func aTextWrappedAtAWidthIsJoinedInFrontOfCapitals() {
    let wrapped = """
      Tiếp tục quán triệt, tổ chức thực hiện nghiêm túc Quyết định
      Quy chế công tác dân vận của hệ thống chính trị và Chỉ thị số
      33/CT-TTg của Thủ tướng Chính phủ, gắn với nhiệm vụ của Ủy ban
      Nhân dân các cấp trong tỉnh, bảo đảm thiết thực, hiệu quả, có
      Trọng tâm, trọng điểm.
      Kịp thời biểu dương.
      """
    #expect(
      cleaned(wrapped)
        == "Tiếp tục quán triệt, tổ chức thực hiện nghiêm túc Quyết định Quy chế công tác dân vận của hệ thống chính trị và Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ, gắn với nhiệm vụ của Ủy ban Nhân dân các cấp trong tỉnh, bảo đảm thiết thực, hiệu quả, có Trọng tâm, trọng điểm.\nKịp thời biểu dương."
    )
  }

  @Test func aTextOfParagraphsIsNotWrapped() {
    let long = String(repeating: "Nâng cao nhận thức của cán bộ, công chức, ", count: 8)
    let text = "\(long)\nThủ trưởng các đơn vị\n\(long)\nChủ tịch các xã"
    #expect(cleaned(text) == text)
  }

  @Test func aPageNumberBetweenTwoHalvesOfANumberIsNotRead() {
    check("theo Chỉ thị số ⟦33/CT-TTg⟧ và\n\n12\n\nKết luận số ⟦120-KL/TW⟧")
  }

  /// "5" alone below a full line is the number of a slide, unless the sentence goes on below it.
  @Test func aFigureAloneIsNoPartOfTheLineAbove() throws {
    let line = "Các cơ sở y tế thu gom, phân loại chất thải theo đúng quy định hiện hành\n"
    let text = line + line + line + "Việc xử lý vi phạm hành chính thực hiện theo Nghị định số 117/2020/NĐ-CP, Điều 38\n5\n" + line
    #expect(try onlyCitation(text).pinpoint == "Điều 38")
    checkPartsAsWritten("theo ⟨Công văn⟩ số ⟦12/UBND-NC⟧ ⟪ngày\n5\ntháng 6 năm 2020⟫ của ⦅UBND tỉnh⦆ về thi đua.")
  }
}
