import Model
import Testing

/// Links that a page prints inside a story: the story goes on behind them.
@Suite struct InsetTests {
  private static let paragraph =
    "Theo Thông tư số 12/2019/TT-BNV, người dân mang hàng ra chợ phiên từ sáng sớm, các thôn cử người trực ở từng cổng chợ, xã bố trí nơi gửi xe, nơi nghỉ cho người già và trẻ em, trạm y tế có mặt suốt buổi chợ, công an xã hướng dẫn xe cộ đi lại trên các tuyến đường dẫn vào chợ, và cuối ngày đoàn viên thanh niên cùng bà con dọn dẹp sạch sẽ khu chợ trước khi ra về trong niềm vui chung của cả xã."

  @Test(arguments: [
    "Xem thêm:", "Xem thêm: Chợ phiên vùng cao theo Quyết định số 5/QĐ-TTg", "Tin liên quan:\n- Chợ đêm\n- Chợ sớm",
    "Chia sẻ: 12 | 447 lượt",
  ])
  func theStoryGoesOn(_ link: String) {
    let page = "Chợ phiên họp lại sau mùa mưa\n\n\(link)\n\n\(Self.paragraph)\n\nThực hiện Chỉ thị số 33/CT-TTg, xã mở chợ."
    let zones = parsed(page).citations.filter { $0.number?.serial != "5" }.map(\.zone)
    #expect(zones == [.body, .body])
  }

  @Test func aNumberedHeadingBeginsTheTextAgain() {
    let long = String(Self.paragraph.prefix(200)) + ", theo Chỉ thị số 33/CT-TTg"
    let page =
      "Chợ phiên họp lại sau mùa mưa\n\nTin liên quan:\n- Chợ đêm\n- Chợ sớm\n\n1. Chợ phiên là gì?\n\n\(long):\n\n- Chợ họp ngày rằm."
    #expect(parsed(page).citations.map(\.zone) == [.body, .body])
  }

  /// Teasers are short or end with dots, and other cues end the story.
  @Test(arguments: [
    "Tin liên quan:\nChợ đêm\nThực hiện Chỉ thị số 33/CT-TTg, xã mở chợ đêm cho khách du lịch.",
    "Xem thêm:\n\(paragraph.dropLast())...",
    "Tin khác\n\(paragraph)", "Bình luận\n\(paragraph)", "Văn bản cùng lĩnh vực\n\(paragraph)",
  ])
  func whatStaysBeside(_ aside: String) {
    let page = "Chợ phiên họp lại sau mùa mưa\n\nBà con các thôn đã về dự chợ từ sáng sớm.\n\n\(aside)\n"
    #expect(parsed(page).citations.map(\.zone) == [.sidebar])
  }

  /// Behind the end of a paper nothing goes on.
  @Test func behindAPaperItStaysBeside() {
    #expect(parsed(plan(body: "Nâng cao nhận thức.") + "\n\nXem thêm:\n\(Self.paragraph)\n").citations.map(\.zone) == [.sidebar])
  }

  // MARK: Basis

  /// Who issued the source has two offices; the sentence that enacts the paper has a body of its own.
  @Test(arguments: [
    "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn", "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc hướng dẫn", "Bộ trưởng Bộ Nội vụ hướng dẫn",
  ])
  func oneWithTwoOfficesEndsNoBasis(_ office: String) {
    let basis =
      "Căn cứ Thông tư số 3/2025/TT-BNV ngày 15/9/2025 của \(office) thi hành Nghị định số 77/2025/NĐ-CP;\nCăn cứ Quyết định số 5/QĐ-TTg;"
    #expect(parsed(decision(basis: basis, articles: "Điều 1. Mở chợ.")).citations.map(\.zone) == [.basis, .basis, .basis])
  }

  @Test func theEnactingBodyBehindACommaEndsIt() {
    let basis =
      "Căn cứ Thông tư số 3/2025/TT-BNV của Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân tỉnh hướng dẫn thực hiện Nghị định số 77/2025/NĐ-CP:"
    #expect(parsed(plan(basis: basis, body: "Mở chợ.")).citations.map(\.zone) == [.basis, .body])
  }
}
