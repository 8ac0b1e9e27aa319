import Testing

/// Names of boards, houses and companies that go on up to the sentence's verb.
@Suite struct OpenNameTests {
  private func issuer(_ tail: String) throws -> String? {
    try onlyCitation("theo Công văn số 15/ABC-XYZ ngày 02/3/2019 của \(tail)").issuer
  }

  /// What the body does is no part of its name.
  @Test(arguments: [
    ("Bệnh viện Đa khoa tỉnh Lào Cai", "điều trị bệnh nhân"), ("Bệnh viện Bạch Mai", "kết hợp khám"),
    ("Trung tâm Y tế", "điều tra dịch tễ"), ("Công ty Điện lực Lai Châu", "kết hợp với"),
    ("Ban Quản lý Vườn quốc gia Hoàng Liên", "quy hoạch lại"), ("Trường Đại học Tây Bắc", "điều hành lớp học"),
    ("Hội đồng thẩm định", "quy hoạch"), ("Trung tâm Khuyến nông", "quy hoạch vùng"), ("Trung tâm Y tế huyện", "đăng ký nhu cầu"),
    ("Hợp tác xã Nông nghiệp", "phát triển mô hình"),
  ])
  func theVerbEndsTheName(_ name: String, _ verb: String) throws { #expect(try issuer("\(name) \(verb)") == name) }

  @Test(arguments: [
    "Ban Chỉ đạo điều hành giá", "Ban Quản lý dự án phát triển nông thôn", "Ban Quản lý dự án công trình giao thông",
    "Trung tâm phát triển quỹ đất", "Trung tâm Quy hoạch và Phát triển nông thôn",
  ])
  func theFieldIsPartOfTheName(_ name: String) throws { #expect(try issuer("\(name) về công tác dân vận") == name) }
}
