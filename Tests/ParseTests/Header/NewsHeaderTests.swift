import Model
import Testing

/// Pages that are no official papers.
@Suite struct NewsHeaderTests {
  private let news = """
    Lai Châu: Gần dân hơn từ những buổi đối thoại đầu tháng

    15/05/2022 23:36

    Thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ, nhiều xã tổ chức đối thoại với người dân.
    """

  @Test func aPageWithoutAHeadHasOnlyATitle() {
    let header = parsed(news).header
    #expect(header.title == "Lai Châu: Gần dân hơn từ những buổi đối thoại đầu tháng")
    #expect(header.number == nil)
    #expect(header.type == nil)
    #expect(header.date == nil)
    #expect(header.place == nil)
    #expect(header.issuer == nil)
  }

  /// A person, a battle and an ocean are no provinces; a story's lead is no headline.
  @Test(arguments: [
    ("Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh tại các xã", "Ban Thường vụ Tỉnh ủy"),
    ("Kỷ niệm chiến thắng Điện Biên Phủ tại các xã", "Ban Thường vụ Tỉnh ủy"),
    ("Đoàn công tác tỉnh Lai Châu dâng hương Chủ tịch Hồ Chí Minh", "Ban Thường vụ Tỉnh ủy Lai Châu"),
  ])
  func whatIsNamedIsNotAlwaysAProvince(_ headline: String, _ issuer: String) {
    let page = "\(headline)\n\n15/05/2022 23:36\n\nThực hiện Kế hoạch số 15-KH/TU của Ban Thường vụ Tỉnh ủy, nhiều xã tổ chức đối thoại."
    #expect(parsed(page).citations.first?.issuer == issuer)
  }

  @Test func aLeadThatEndsWithAColonIsNoHeadline() {
    let header = parsed("Thực hiện Kế hoạch số 15-KH/TU của Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo hướng dẫn như sau:\n\n1. Mục đích.")
      .header
    #expect(header.title == nil)
  }

  private let headline = "Đồng Hỷ: Đẩy mạnh công tác dân vận khéo"
  private let story = """
    <p>Thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ, huyện có nhiều cách làm sáng tạo.</p>
    <div>Giấy phép xuất bản số 234/GP-BTTTT cấp ngày 12/5/2021</div>
    """

  /// Above the headline portals print their name, the day and a menu.
  @Test(arguments: [
    "<title>Đồng Hỷ: Đẩy mạnh công tác dân vận khéo - Báo điện tử Thái Nguyên</title>",
    "<title>Báo Thái Nguyên | Đồng Hỷ: Đẩy mạnh công tác dân vận khéo</title>", "",
  ])
  func theHeadlineIsNoBanner(_ title: String) {
    for tag in title.isEmpty ? ["h1"] : ["h1", "h2", "span"] {
      let read = fragment(
        """
        <html><head>\(title)</head><body><div>BÁO ĐIỆN TỬ THÁI NGUYÊN</div>
        <div>CƠ QUAN CỦA ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH THÁI NGUYÊN</div><div>Thứ Năm, 14/03/2024 - 08:12</div>
        <div>Đăng ngày: 14-03-2024</div><div>Mục lục các bài đã đăng trong tháng ba</div><\(tag)>\(headline)</\(tag)>\(story)</body></html>
        """)
      #expect(read.header.title == headline, "\(tag)")
      #expect(read.header.date == nil && read.header.place == nil)
      #expect(read.citations.map(\.zone) == [.body, .sidebar])
    }
  }

  /// A table lays the page out: the menu in one cell, the story in the other.
  @Test func theHeadlineInACell() {
    let read = fragment(
      """
      <html><body><table><tr><td colspan=2><b>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐỒNG HỶ</b></td></tr><tr><td>Giới thiệu<br>Lịch công tác</td>
      <td><span>\(headline)</span><br>\(story)</td></tr></table></body></html>
      """)
    #expect(read.header.title == headline)
  }

  /// What stands first is not always a headline: none is better than litter.
  @Test(arguments: [
    "Xem với cỡ chữ", "(08:12 | 16/10/2023)", "20/7/2022 16:18", "Email: bientap@chophien.vn", "Mục lục bài viết",
    "Kính gửi: Các xã vùng cao trong tỉnh", "Chợ",
    "28/05/2025",
  ])
  func litterIsNoHeadline(_ litter: String) {
    let lead = "Thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ, các xã mở chợ phiên."
    #expect(parsed(litter + "\n\n" + lead).header.title == nil)
    #expect(parsed(litter + "\n\nCác xã vùng cao mở chợ phiên\n\n" + lead).header.title == "Các xã vùng cao mở chợ phiên")
  }

  /// With a heading of the text or an item of a list the story has begun.
  @Test(arguments: ["1. Chợ phiên được mở khi nào?", "• Hiệu lực: Hết hiệu lực toàn bộ"]) func aHeadingOfTheStoryIsNoHeadline(
    _ line: String
  ) {
    #expect(parsed(line + "\nTheo quy định của Luật Thương mại, chợ phiên mở theo ngày.").header.title == nil)
  }

  /// Figures, a colon and short words are nothing bad.
  @Test(arguments: ["10 điều cần biết về chợ phiên", "Chợ phiên 2025: Vui như hội", "Mở chợ phiên"]) func aHeadlineWithFigures(
    _ line: String
  ) {
    #expect(parsed(line + "\n\nThực hiện Chỉ thị số 33/CT-TTg, các xã mở chợ phiên.").header.title == line)
  }

  @Test func newsHaveNoBasis() {
    #expect(parsed(news).citations.map(\.zone) == [.body])
  }

  /// What begins with the clauses of a legal basis, as copied out of a draft, has no title: the citations are its own.
  @Test(arguments: [
    "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;\nTheo Quyết định số 12/QĐ-UBND.",
    "Căn cứ Quyết định số 45/QĐ-UBND; Quyết định số 12/QĐ-UBND ngày 26/02/2024",
  ])
  func aPieceOfADraftHasNoTitle(words: String) {
    let read = parsed(words)
    #expect(read.header.title == nil)
    #expect(read.citations.count == 2 && read.citations.allSatisfy { $0.zone == .body })
  }

  @Test func aHeadlineMayBeginWithTheWordsOfABasis() {
    let read = parsed("Căn cứ cách mạng trong lòng dân\n\n\(story)")
    #expect(read.header.title == "Căn cứ cách mạng trong lòng dân")
  }

  /// A page calls the paper below by its number and year: it is the paper itself.
  @Test(arguments: [
    "Quyết định 119/QĐ-UBND năm 2024 bổ sung thủ tục hành chính", "Quyết định số 119/QĐ-UBND ngày 3/4/2024 bổ sung thủ tục hành chính",
  ])
  func thePagesTitleIsThePaper(_ title: String) {
    let paper =
      "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 119/QĐ-UBND\n\nLào Cai, ngày 03 tháng 4 năm 2024\n\nQUYẾT ĐỊNH\nBổ sung thủ tục hành chính\n"
    let document = parsed(title + "\n\n" + paper + "\nĐiều 1. Bổ sung thủ tục theo Quyết định số 12/QĐ-TTg.\n")
    #expect(document.citations.map { $0.number?.normalised } == ["12/QĐ-TTg"])
    // Of another year it is another paper.
    let other = parsed("Quyết định 119/QĐ-UBND năm 2019 bổ sung thủ tục\n\n" + paper)
    #expect(other.citations.map { $0.number?.normalised } == ["119/QĐ-UBND"])
  }

  /// A list without a head: its rows are no headline.
  @Test func aRowOfAListIsNoHeadline() {
    let rows = ["| STT | Tên văn bản |", "| 1 | Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 |", "| 2 | Thông tư số 02/2017/TT-VPCP |"]
    let page = parsed(rows.joined(separator: "\n"))
    #expect(page.header.title == nil)
    #expect(!page.citations.map(\.zone).contains(.header))
  }
}
