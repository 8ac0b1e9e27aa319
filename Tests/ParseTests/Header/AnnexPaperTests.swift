import Model
import Testing

/// Annexes in files of their own: the body, PHỤ LỤC, a title, and in brackets the paper they belong to.
@Suite struct AnnexPaperTests {
  private func header(_ lines: String) -> DocumentHeader {
    parsed("\(lines)\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/10/2025 của UBND xã)\n\n1. Tuyên truyền về chợ phiên.\n").header
  }

  @Test(
    arguments: [
      ("ỦY BAN NHÂN DÂN\nXÃ EA KAR\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã Ea Kar", "DANH MỤC NHIỆM VỤ"),
      (
        "UBND XÃ EA KAR\nPHÒNG KINH TẾ\n-----\nPHỤ LỤC II\nDANH MỤC NHIỆM VỤ\nNĂM 2025", "Phòng Kinh tế xã Ea Kar",
        "DANH MỤC NHIỆM VỤ NĂM 2025"
      ),
      ("UBND XÃ EA KAR\n\nBIỂU TỔNG HỢP", "UBND xã Ea Kar", "BIỂU TỔNG HỢP"),
      ("PHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã", "DANH MỤC NHIỆM VỤ"),
      (
        "UBND XÃ EA KAR\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã Ea Kar",
        "DANH MỤC NHIỆM VỤ"
      ),
    ] as [(String, String?, String)])
  func bodyAndTitle(_ lines: String, _ issuer: String?, _ title: String) {
    let header = header(lines)
    #expect(header.issuer == issuer)
    #expect(header.title == title)
    #expect(header.number?.normalised == "12/KH-UBND")
    #expect(header.date == PrintedDate(iso: "2025-10-09"))
  }

  /// What others fill in, and contracts, bear no number of the paper in the bracket: it is cited.
  @Test(arguments: [
    (
      "TỜ KHAI THUẾ THU NHẬP CÁ NHÂN", "Ban hành kèm theo Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ trưởng Bộ Tài chính",
      "80/2021/TT-BTC"
    ),
    ("ĐƠN ĐỀ NGHỊ CẤP PHÉP", "Mẫu ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "30/2020/NĐ-CP"),
    ("PHIẾU ĐĂNG KÝ DỰ TUYỂN", "Ban hành kèm theo Nghị định số 138/2020/NĐ-CP ngày 27/11/2020 của Chính phủ", "138/2020/NĐ-CP"),
    ("BÁO CÁO TÀI CHÍNH", "Ban hành kèm theo Thông tư số 107/2017/TT-BTC ngày 10/10/2017 của Bộ Tài chính", "107/2017/TT-BTC"),
    ("UBND XÃ BẢO HÀ\nBẢNG CHẤM CÔNG", "Ban hành kèm theo Thông tư số 107/2017/TT-BTC ngày 10/10/2017 của Bộ Tài chính", "107/2017/TT-BTC"),
    ("PHỤ LỤC HỢP ĐỒNG", "Kèm theo Hợp đồng số 5/2024/HĐKT ngày 10/10/2024", "5/2024/HĐKT"),
    ("UBND XÃ BẢO HÀ\nDANH SÁCH HỘ NGHÈO", "Kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND tỉnh Lào Cai", "712/QĐ-UBND"),
  ])
  func formsBearNoNumber(_ lines: String, _ bracket: String, _ number: String) {
    let document = parsed("\(lines)\n(\(bracket))\n\n1. Họ và tên: Nguyễn Văn An\n")
    #expect(document.header.number == nil)
    #expect(document.citations.map(\.number?.normalised) == [number])
  }

  @Test(arguments: [
    (
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nDANH SÁCH CÁN BỘ",
      "Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND tỉnh Lào Cai", "712/QĐ-UBND", "DANH SÁCH CÁN BỘ"
    ),
    ("PHỤ LỤC I\nDANH MỤC THIẾT BỊ", "Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ Tài chính", "80/2021/TT-BTC", "DANH MỤC THIẾT BỊ"),
    (
      "BẢNG GIÁ ĐẤT NĂM 2025", "Quyết định số 25/2024/QĐ-UBND ngày 15/12/2024 của UBND tỉnh Lào Cai", "25/2024/QĐ-UBND",
      "BẢNG GIÁ ĐẤT NĂM 2025"
    ),
  ])
  func annexesOfAllKindsDo(_ lines: String, _ paper: String, _ number: String, _ title: String) {
    let header = parsed("\(lines)\n(Ban hành kèm theo \(paper))\n\n1. Chợ phiên.\n").header
    #expect(header.number?.normalised == number)
    #expect(header.title == title)
  }

  /// The bracket is the annex's own paper.
  @Test func thePaperItBelongsToIsNotCited() {
    let document = parsed("UBND XÃ EA KAR\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/10/2025 của UBND xã)\n")
    #expect(document.citations.isEmpty)
  }
}
