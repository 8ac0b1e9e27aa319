import Testing

/// What a body reports, proposes or submits in a paper named next is its own; the verb is no part of its name.
@Suite struct SayingVerbTests {
  @Test(
    arguments: [
      ("Sau khi nghe Ban Quản lý dự án báo cáo tại Văn bản số 117/BQLDA-KT", "Ban Quản lý dự án"),
      ("Trung tâm Phát triển quỹ đất trình tại Tờ trình số 3/TTr-TTPTQĐ", "Trung tâm Phát triển quỹ đất"),
      ("Hội đồng thẩm định kết luận tại Thông báo số 3/TB-HĐTĐ", "Hội đồng thẩm định"),
      ("Công ty Điện lực Lai Châu trình bày tại Văn bản số 3/PCLC-KT", "Công ty Điện lực Lai Châu"),
      ("Sở Tài chính tỉnh Sơn La đã báo cáo tại Văn bản số 3/STC-QLNS", "Sở Tài chính tỉnh Sơn La"),
      ("Xét nội dung Phòng Kinh tế đề xuất tại Tờ trình số 3/TTr-PKT", "Phòng Kinh tế"),
      ("Ban Pháp chế thẩm tra tại Báo cáo số 3/BC-BPC", "Ban Pháp chế"),
      ("Đoàn giám sát kiến nghị tại Báo cáo số 3/BC-ĐGS", "Đoàn giám sát"),
      ("Bộ Xây dựng có ý kiến tại Công văn số 3/BXD-QLN", "Bộ Xây dựng"),
      // Nobody is named, or another than who issues.
      ("các nội dung đã báo cáo tại Văn bản số 3/STC-QLNS", nil), ("Xét đề nghị tại Tờ trình số 3/TTr-SNV", nil),
      ("nhiệm vụ của Sở Y tế quy định tại Nghị định số 24/2014/NĐ-CP", nil), ("UBND tỉnh xem xét báo cáo tại Văn bản số 3/STC-QLNS", nil),
      ("UBND tỉnh giao Sở Nội vụ tham mưu tại Văn bản số 55/UBND-NC", nil),
      ("UBND tỉnh giao Sở Nội vụ, Sở Tài chính tại Văn bản số 55/UBND-NC", nil),
      ("UBND tỉnh giao cho Công an tỉnh tại Văn bản số 55/UBND-NC", nil),
      ("Thực hiện nhiệm vụ được giao, Sở Y tế tỉnh Sơn La tại Tờ trình số 3/TTr-SYT", "Sở Y tế tỉnh Sơn La"),
    ] as [(String, String?)])
  func whoSaysIt(_ text: String, _ issuer: String?) throws {
    #expect(try onlyCitation("\(text) ngày 26/11/2025").issuer == issuer, "\(text)")
  }
}
