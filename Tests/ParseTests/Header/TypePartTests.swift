import Model
import Parse
import Testing

/// A type line that tells its kind ("BÁO CÁO KIỂM ĐIỂM"): what the paper is about stands on the next line, in letters of either case.
@Suite struct TypePartTests {
  private func paper(_ title: String, _ code: String = "BC") -> String {
    """
    HUYỆN ỦY THÁP MƯỜI
    *
    Số 96-\(code)/HU
    ĐẢNG CỘNG SẢN VIỆT NAM
    Tháp Mười, ngày 02 tháng 12 năm 2024
    \(title)
    -----
    Thực hiện Hướng dẫn số 07-HD/BTCTU, ngày 18/11/2024 của Ban Tổ chức Tỉnh ủy.
    """
  }

  @Test(arguments: [
    ("BÁO CÁO KIỂM ĐIỂM\ntập thể Ban Thường vụ Huyện ủy năm 2024", "BC"), ("BÁO CÁO TỔNG KẾT\nCông tác xây dựng Đảng năm 2024", "BC"),
    ("BÁO CÁO CHÍNH TRỊ\ncủa Ban Chấp hành Đảng bộ huyện khóa XX", "BC"), ("BÁO CÁO KẾT QUẢ KIỂM TRA\nviệc học tập Nghị quyết", "BC"),
    ("KẾ HOẠCH KIỂM TRA, GIÁM SÁT\nnăm 2025", "KH"), ("KẾ HOẠCH TUYÊN TRUYỀN\nĐại hội đảng bộ các cấp", "KH"),
    ("HƯỚNG DẪN TẠM THỜI\nvề công tác đảng viên", "HD"), ("QUY CHẾ LÀM VIỆC\ncủa Ban Chấp hành Đảng bộ huyện", "QC"),
    ("NGHỊ QUYẾT CHUYÊN ĐỀ\nvề phát triển du lịch", "NQ"), ("NGHỊ QUYẾT ĐẠI HỘI\nđại biểu Đảng bộ huyện lần thứ XX", "NQ"),
    ("ĐỀ CƯƠNG TUYÊN TRUYỀN\nkỷ niệm 95 năm Ngày thành lập Đảng", "ĐC"), ("BÁO CÁO TỔNG KẾT\nCÔNG TÁC DÂN VẬN NĂM 2024", "BC"),
    ("BÁO CÁO KIỂM ĐIỂM\n\ntập thể Ban Thường vụ Huyện ủy", "BC"),
    // A title in capitals goes on in small letters.
    ("BÁO CÁO KIỂM ĐIỂM TẬP THỂ BAN THƯỜNG VỤ\nnăm 2024", "BC"),
  ])
  func theTitleStandsBelow(_ lines: String, _ code: String) {
    let document = parsed(paper(lines, code))
    #expect(document.header.title == lines.split(separator: "\n").joined(separator: " "))
    #expect(document.citations.map(\.zone) == [.basis])
  }

  /// "…, Đảng ủy xây dựng kế hoạch": the basis of an act, though no stop ends it.
  @Test func aBasisWithoutAStopIsNoTitle() {
    let basis = "Thực hiện Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương Đảng, Huyện ủy xây dựng kế hoạch"
    let document = parsed(paper("KẾ HOẠCH KIỂM TRA, GIÁM SÁT\n" + basis, "KH"))
    #expect(document.header.title == "KẾ HOẠCH KIỂM TRA, GIÁM SÁT")
    #expect(document.citations.first?.zone == .basis)
  }

  @Test func whatTheTitleCitesIsHeader() {
    let document = parsed(paper("BÁO CÁO SƠ KẾT\n05 năm thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư"))
    #expect(document.header.title == "BÁO CÁO SƠ KẾT 05 năm thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư")
    #expect(document.header.type == .report)
    #expect(document.citations.map(\.zone) == [.header, .basis])
  }

  @Test func paragraphsOfAPageAreLinesToo() {
    let page =
      "<p>HUYỆN ỦY THÁP MƯỜI</p><p>Số 96-BC/HU</p><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>Tháp Mười, ngày 02 tháng 12 năm 2024</p>"
      + "<p><b>BÁO CÁO KIỂM ĐIỂM</b></p><p><b>Tập thể Ban Thường vụ năm 2024</b></p><p>Thực hiện Hướng dẫn số 07-HD/BTCTU, ngày 18/11/2024.</p>"
    #expect(
      parseDocument(SourceFile(path: "paper.html", bytes: Array(page.utf8))).header.title
        == "BÁO CÁO KIỂM ĐIỂM Tập thể Ban Thường vụ năm 2024")
  }

  /// The text begins at once, or a table does.
  @Test(arguments: [
    ("BÁO CÁO TỔNG KẾT\nNăm 2024 các chi bộ đã hoàn thành nhiệm vụ.", "BÁO CÁO TỔNG KẾT"),
    ("BÁO CÁO THỐNG KÊ\nTT | Chi bộ | Số đảng viên", "BÁO CÁO THỐNG KÊ"),
    ("QUY CHẾ LÀM VIỆC\n(Ban hành kèm theo Quyết định của Huyện ủy)", "QUY CHẾ LÀM VIỆC"),
    // The second line of a title is no type line.
    ("KẾ HOẠCH THỰC HIỆN\nBÁO CÁO CHÍNH TRỊ TẠI ĐẠI HỘI", "KẾ HOẠCH THỰC HIỆN BÁO CÁO CHÍNH TRỊ TẠI ĐẠI HỘI"),
  ])
  func whatIsNoTitle(_ lines: String, _ title: String) { #expect(parsed(paper(lines)).header.title == title) }

  /// Words that begin annexes elsewhere.
  @Test(arguments: [
    ("THÔNG BÁO\ndanh mục văn bản không mật tháng 5/2024", "danh mục văn bản không mật tháng 5/2024"),
    ("QUY ĐỊNH\ndanh mục chức danh, chức vụ", "danh mục chức danh, chức vụ"),
    ("THÔNG BÁO\nPhụ lục hướng dẫn ghi biểu", "Phụ lục hướng dẫn ghi biểu"),
    ("QUYẾT ĐỊNH\nBAN HÀNH\nDANH MỤC VỊ TRÍ VIỆC LÀM", "BAN HÀNH DANH MỤC VỊ TRÍ VIỆC LÀM"),
  ])
  func titlesThatBeginLikeAnAnnex(_ lines: String, _ title: String) {
    let document = parsed(paper(lines, "TB"))
    #expect(document.header.title == title)
    #expect(document.citations.map(\.zone) == [.basis])
  }

  @Test(arguments: ["Phụ lục", "PHỤ LỤC II", "Mẫu số 02"]) func anAnnexIsNoTitle(_ heading: String) {
    #expect(parsed(paper("THÔNG BÁO\n\(heading)", "TB")).header.title == nil)
  }
}
