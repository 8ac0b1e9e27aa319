import Model
import Testing

/// What a page says about itself: its headline and its menus.
@Suite struct PageHeadlineTests {
  private let story = "<p>Từ ngày 01/01/2025, Nghị định số 168/2024/NĐ-CP có hiệu lực, thay một phần Nghị định số 100/2019/NĐ-CP.</p>"

  @Test(arguments: ["h1", "div", "p"]) func theHeadlineIsBesideAnyPaper(_ element: String) {
    let headline = "Điểm mới của Nghị định 168/2024/NĐ-CP về xử phạt"
    let read = fragment("<\(element) class=\"title-news\">\(headline)</\(element)>\(story)")
    #expect(read.header.title == headline)
    #expect(read.citations.map(\.zone) == [.sidebar, .body, .body])
  }

  @Test func theTitleOfAPaperOnAPageIsItsOwn() {
    let paper =
      "<h1>Kế hoạch 5/KH-UBND</h1><p>ỦY BAN NHÂN DÂN</p><p>TỈNH LÀO CAI</p><p>Số: 5/KH-UBND</p><p>KẾ HOẠCH</p><p>Thực hiện Chỉ thị số 33/CT-TTg</p><p>I. MỤC ĐÍCH</p>"
    #expect(fragment(paper).citations.map(\.zone) == [.header])
  }

  /// In menus the name of a law is a field of work.
  @Test(arguments: [
    "<div>Trang chủ » Tư vấn luật Đất đai » Sang tên</div>", "<div>Trang chủ › Luật Đất đai</div>",
    "<div>Trang chủ > Pháp luật > Luật Đất đai</div>",
    "<div><a>Luật Hình sự</a> | <a>Bộ luật Lao động</a></div>",
    "<ul class=\"menu\"><li><a>Luật Hình sự</a></li><li><a>Bộ luật Lao động</a></li></ul>",
  ])
  func namesInMenusAreNoCitations(_ menu: String) {
    let page =
      "\(menu)<h1>Thủ tục sang tên sổ đỏ mới nhất</h1><p>Theo Luật Đất đai, chủ đất nộp hồ sơ; Luật Nhà ở quy định thêm về việc này.</p>"
    #expect(fragment(page).citations.map(\.zone) == [.body, .body], "\(menu)")
  }

  /// With its year, or in the headline of another story, it is one.
  @Test(arguments: ["<a>Bộ luật Lao động 2019</a>", "<a>Những điểm mới nổi bật của Luật Nhà ở</a>"])
  func namesInHeadlinesAreCitations(_ link: String) {
    let page =
      "<div class=\"related\">\(link)</div><h1>Thủ tục sang tên sổ đỏ mới nhất</h1><p>Theo Luật Đất đai, chủ đất nộp hồ sơ tại xã.</p>"
    #expect(fragment(page).citations.map(\.zone) == [.sidebar, .body], "\(link)")
  }
}
