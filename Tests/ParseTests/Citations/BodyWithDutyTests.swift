import Testing

/// Bodies whose name is followed by what they are beside it, stands in front of who set them up, or behind a dash.
@Suite struct BodyWithDutyTests {
  @Test(arguments: [
    (
      "Xét đề nghị của Sở Xây dựng - Cơ quan thường trực Ban Chỉ đạo phát triển đô thị tỉnh tại Tờ trình số 31/TTr-SXD ngày 12/3/2024",
      "Sở Xây dựng"
    ),
    (
      "Xét đề nghị của Sở Y tế (Cơ quan Thường trực Ban Chỉ đạo phòng, chống dịch tỉnh) tại Tờ trình số 31/TTr-SYT ngày 12/3/2024",
      "Sở Y tế"
    ),
    ("Sở Nội vụ (Thường trực Hội đồng Thi đua - Khen thưởng) có Tờ trình số 31/TTr-SNV ngày 12/3/2024", "Sở Nội vụ"),
    (
      "Sở Công Thương, cơ quan thường trực Ban Chỉ đạo 389, đã ban hành Kế hoạch số 31/KH-SCT ngày 12/3/2024",
      "Sở Công Thương"
    ),
    // The board signs under its own symbol.
    (
      "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo phòng, chống dịch tại Tờ trình số 31/TTr-BCĐ ngày 12/3/2024",
      "Ban Chỉ đạo phòng, chống dịch"
    ),
    // Another body behind a comma.
    ("Theo đề nghị của UBND tỉnh, Thường trực Tỉnh ủy có Công văn số 31-CV/TU ngày 12/3/2024", "Thường trực Tỉnh ủy"),
  ])
  func whatItIsBesideIsNotWhoIssues(_ text: String, _ issuer: String) throws {
    #expect(try onlyCitation(text).issuer == issuer, "\(text)")
  }

  @Test func theVerbEndsANameThatEndsWithAPlace() throws {
    let issuer = try onlyCitation("theo Quyết định số 31/QĐ-BQLDA của Ban Quản lý dự án khu vực Kế Sách ban hành năm 2020").issuer
    #expect(issuer == "Ban Quản lý dự án khu vực Kế Sách")
  }

  @Test(arguments: [
    (
      "Phó Trưởng ban Ban Chỉ đạo tổng kết việc thi hành các nghị quyết về tổ chức bộ máy và sắp xếp các đơn vị ở cấp tỉnh và cấp xã của Chính phủ đã ban hành Công văn số 05/CV-BCĐ",
      "Ban Chỉ đạo tổng kết việc thi hành các nghị quyết"
    ),
    ("Ban Chỉ đạo 138 của Chính phủ đã ban hành Công văn số 05/CV-BCĐ", "Ban Chỉ đạo 138 của Chính phủ"),
    ("Thực hiện chỉ đạo của Chính phủ đã ban hành Công văn số 05/CV-BCĐ", nil),
    ("Xét đề nghị của Ban Chỉ huy Quân sự xã tại Tờ trình số 05/TTr-BCHQS", "Ban Chỉ huy Quân sự xã"),
    ("Xét ý kiến của Bộ Chỉ huy Quân sự tỉnh tại Công văn số 05/BCH-TM", "Bộ Chỉ huy Quân sự tỉnh"),
    ("Thực hiện chỉ đạo của Ban Chỉ đạo tỉnh tại Công văn số 05/CV-BCĐ", "Ban Chỉ đạo tỉnh"),
    ("Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 05/TTr-BCĐ", "Giám đốc Sở Công Thương"),
    ("Theo nghị định của Chính phủ đã ban hành Công văn số 05/CV-CP", "Chính phủ"),
  ])
  func whoSetABoardUpIsNotTheBoard(_ text: String, _ issuer: String?) throws {
    let found = try onlyCitation(text).issuer
    #expect(issuer.map { found?.hasPrefix($0) ?? false } ?? (found == nil), "\(text): \(found ?? "none")")
  }

  @Test(arguments: [
    (
      "20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII về",
      "Hội nghị lần thứ 6, Ban Chấp hành Trung ương"
    ),
    (
      "20-NQ/TW ngày 25/10/2017, Hội nghị lần thứ sáu, Ban Chấp hành Trung ương Đảng khóa XII về",
      "Hội nghị lần thứ sáu, Ban Chấp hành Trung ương Đảng"
    ),
    ("20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ 6, Bộ Chính trị và", "Hội nghị lần thứ 6"),
  ])
  func aMeetingIsItsCommittees(_ tail: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Nghị quyết số \(tail)").issuer == issuer)
  }

  @Test(arguments: [
    "Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XI",
    "Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam khóa XII",
    "Nghị quyết Đại hội Đoàn TNCS Hồ Chí Minh lần thứ XII",
  ])
  func meetingsOfUnionsAreNamedInFull(_ name: String) throws { #expect(try onlyCitation("Căn cứ \(name);").name == name) }

  /// In notes a dash stands for "của", where nothing but the day follows.
  @Test(arguments: [
    ("Nghị quyết 68-NQ/TW — Bộ Chính trị (04/5/2025)", "Bộ Chính trị"), ("Nghị quyết 68-NQ/TW - Bộ Chính trị", "Bộ Chính trị"),
    ("Kế hoạch 13/KH-UBND - UBND xã Bản Lầu yêu cầu các đơn vị", nil), ("Nghị quyết 68-NQ/TW - UBND tỉnh", nil),
    ("Kế hoạch 13/KH-UBND-UBND xã", nil),
  ])
  func behindADash(_ text: String, _ issuer: String?) { #expect(parsed(text).citations.first?.issuer == issuer, "\(text)") }
}
