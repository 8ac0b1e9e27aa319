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
      // The body charged does it, in a paper of its own.
      ("Đối với nhiệm vụ UBND tỉnh giao Sở Y tế, Sở Y tế đã có Công văn số 5/SYT-NV", "Sở Y tế"),
      ("UBND tỉnh giao cho Sở Tài chính, Sở Tài chính có Văn bản số 9/STC-NS", "Sở Tài chính"),
      ("HĐND tỉnh giao UBND tỉnh, UBND tỉnh đã có Quyết định số 7/QĐ-UBND", "UBND tỉnh"),
      ("HĐND tỉnh giao UBND tỉnh, UBND tỉnh tại Quyết định số 7/QĐ-UBND", "UBND tỉnh"),
      ("Nhiệm vụ giao Trung tâm Y tế, Trung tâm Y tế tại Công văn số 12/TTYT", "Trung tâm Y tế"),
      ("Việc bàn giao Bộ Y tế đã có Công văn số 12/BYT-KH", "Bộ Y tế"), ("Xét đề nghị Sở Nội vụ tại Tờ trình số 5/TTr-SNV", "Sở Nội vụ"),
      // The symbol is another body's.
      ("UBND tỉnh chỉ đạo Sở Tài chính báo cáo tại Văn bản số 555/UBND-NC", nil),
      ("Chủ tịch UBND tỉnh yêu cầu Công an tỉnh báo cáo tại Công văn số 77/UBND-NC", nil),
      ("Chủ tịch UBND tỉnh yêu cầu Công an tỉnh tại Công văn số 77/UBND-NC", nil),
      ("Ý kiến của UBND tỉnh đối với Sở Nội vụ báo cáo tại Thông báo số 8/TB-UBND", nil),
      ("Phòng Nội vụ báo cáo tại Văn bản số 5/UBND-NV", nil), ("Công ty Cấp nước Sài Gòn đề nghị UBND tỉnh tại Văn bản số 5/CV-CNSG", nil),
      ("Theo đề nghị Trung tâm Y tế tại Tờ trình số 3/TTr-TTYT", "Trung tâm Y tế"),
      ("Đoàn Thanh tra kiến nghị Sở Y tế kết luận tại Kết luận số 12/KL-TTr", nil),
      // It is the body's own in other words.
      ("Đoàn Thanh tra kết luận tại Kết luận số 12/KL-TTr", "Đoàn thanh tra"),
      ("Văn phòng UBND tỉnh trình tại Tờ trình số 5/TTr-VPUBND", "Văn phòng UBND tỉnh"),
      ("Thành ủy Hà Nội báo cáo tại Báo cáo số 5-BC/TU", "Thành ủy Hà Nội"),
      ("Bộ Chính trị kết luận tại Kết luận số 12-KL/TW", "Bộ Chính trị"),
      ("Ủy ban nhân dân tỉnh trình tại Tờ trình số 5/TTr-UBND", "UBND tỉnh"),
      ("Bộ trưởng Bộ Y tế trình tại Tờ trình số 5/TTr-BYT", "Bộ trưởng Bộ Y tế"),
    ] as [(String, String?)])
  func whoSaysIt(_ text: String, _ issuer: String?) throws {
    #expect(try onlyCitation("\(text) ngày 26/11/2025").issuer == issuer, "\(text)")
  }
}
