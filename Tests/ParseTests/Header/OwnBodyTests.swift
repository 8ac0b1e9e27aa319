import Testing

/// Bodies of a commune or province, named in its papers without the place.
@Suite struct OwnBodyTests {
  private func issuer(_ body: String, _ head: String) -> String? {
    parsed(
      """
      ỦY BAN NHÂN DÂN
      \(head)

      Số: 12/QĐ-UBND
      Bà Rịa, ngày 12 tháng 8 năm 2025

      QUYẾT ĐỊNH
      Về việc phê duyệt kế hoạch

      Xét đề nghị của \(body) tại Tờ trình số 15/TTr-ABC ngày 08/8/2025.
      """
    ).citations.first?.issuer
  }

  @Test(arguments: [
    ("Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", "Chánh Văn phòng HĐND và UBND phường Bà Rịa"),
    ("Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Bà Rịa", "Chánh Văn phòng HĐND và UBND phường Bà Rịa"),
    ("Chánh Văn phòng HĐND và UBND phường", "Chánh Văn phòng HĐND và UBND phường Bà Rịa"),
    ("Văn phòng HĐND - UBND phường", "Văn phòng HĐND và UBND phường Bà Rịa"),
    ("Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Bà Rịa"),
    ("Giám đốc Trung tâm Phục vụ hành chính công phường", "Giám đốc Trung tâm Phục vụ hành chính công phường Bà Rịa"),
    ("Ban Chỉ huy Quân sự phường", "Ban Chỉ huy Quân sự phường Bà Rịa"), ("Công an phường", "Công an phường Bà Rịa"),
    // Another level than the paper's, and a word that is none.
    ("Ban Chỉ huy Quân sự xã", "Ban Chỉ huy Quân sự xã"), ("Ban Quản lý dự án hỗ trợ hợp tác xã", "Ban Quản lý dự án hỗ trợ hợp tác xã"),
  ])
  func ofAWard(_ printed: String, _ full: String) { #expect(issuer(printed, "PHƯỜNG BÀ RỊA") == full) }

  @Test(arguments: [
    ("Ban Quản lý Khu kinh tế tỉnh", "Ban Quản lý Khu kinh tế tỉnh Lào Cai"),
    ("Ban Chỉ đạo chuyển đổi số tỉnh", "Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai"),
    ("Giám đốc Trung tâm Phục vụ hành chính công tỉnh", "Giám đốc Trung tâm Phục vụ hành chính công tỉnh Lào Cai"),
    ("Trường Chính trị tỉnh", "Trường Chính trị tỉnh Lào Cai"),
    ("Chánh Văn phòng Ủy ban nhân dân tỉnh", "Chánh Văn phòng UBND tỉnh Lào Cai"),
    ("Ban Quản lý Khu kinh tế", "Ban Quản lý Khu kinh tế"),
  ])
  func ofAProvince(_ printed: String, _ full: String) { #expect(issuer(printed, "TỈNH LÀO CAI") == full) }
}
