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

  @Test func newsHaveNoBasis() {
    #expect(parsed(news).citations.map(\.zone) == [.body])
  }
}
