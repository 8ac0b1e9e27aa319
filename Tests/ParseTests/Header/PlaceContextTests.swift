import Testing

/// Relative names of bodies take the nearest place of their own level (identity_and_places §1).
@Suite struct PlaceContextTests {
  @Test(arguments: [
    ("UBND tỉnh", "UBND tỉnh Lào Cai"), ("Ủy ban nhân dân tỉnh", "UBND tỉnh Lào Cai"), ("HĐND tỉnh", "HĐND tỉnh Lào Cai"),
    ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh Lào Cai"), ("Tỉnh ủy", "Tỉnh ủy Lào Cai"),
    ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Lào Cai"),
    ("UBND tỉnh Yên Bái", "UBND tỉnh Yên Bái"), ("Bộ Chính trị", "Bộ Chính trị"),
    ("Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
    ("UBND huyện Bát Xát", "UBND huyện Bát Xát"), ("UBND huyện", "UBND huyện"), ("Huyện ủy", "Huyện ủy"),
  ])
  func inAProvincialPaper(_ printed: String, _ full: String) {
    check(plan(body: sentence(printed)), printed, full)
  }

  @Test(arguments: [
    ("UBND tỉnh", "UBND tỉnh Đồng Tháp"), ("Tỉnh ủy", "Tỉnh ủy Đồng Tháp"), ("UBND huyện", "UBND huyện Tháp Mười"),
    ("Huyện ủy", "Huyện ủy Tháp Mười"),
    ("Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy Tháp Mười"), ("Ban Dân vận Huyện ủy", "Ban Dân vận Huyện ủy Tháp Mười"),
    ("UBND thị xã", "UBND thị xã"),
  ])
  func inADistrictsPaper(_ printed: String, _ full: String) { check(district(printed), printed, full) }

  @Test func aDepartmentIsTheProvinces() {
    check(plan(body: sentence("Sở Nội vụ")), "Sở Nội vụ", "Sở Nội vụ tỉnh Lào Cai")
    check(district("Sở Nội vụ"), "Sở Nội vụ", "Sở Nội vụ tỉnh Đồng Tháp")
  }

  /// A paper of a commune never names its province; its name does, where one province has such a commune. Names and borders are those of its day.
  @Test(
    arguments: [
      ("XÃ TÙNG VÀI", "Tùng Vài", "10 tháng 9 năm 2025", "Tuyên Quang", "UBND xã Tùng Vài"),
      ("XÃ TÙNG VÀI", "Tùng Vài", "10 tháng 9 năm 2024", nil, "UBND xã Tùng Vài"),
      // A name two provinces have, one of a former province, one of a former district of another province, one that is short for a province.
      ("PHƯỜNG PHÚ THỌ", "Phú Thọ", "10 tháng 9 năm 2025", nil, "UBND phường Phú Thọ"),
      ("PHƯỜNG HẢI DƯƠNG", "Hải Dương", "10 tháng 9 năm 2025", "Hải Phòng", "UBND phường Hải Dương"),
      ("XÃ LỆ THỦY", "Lệ Thủy", "10 tháng 9 năm 2025", "Quảng Trị", "UBND xã Lệ Thủy"),
      ("PHƯỜNG VŨNG TÀU", "Vũng Tàu", "10 tháng 9 năm 2025", "Hồ Chí Minh", "UBND phường Vũng Tàu"),
      ("XÃ A LƯỚI 1", "A Lưới 1", "10 tháng 9 năm 2025", "Huế", "UBND xã A Lưới 1"),
      ("PHƯỜNG 1 BẢO LỘC", "Bảo Lộc", "10 tháng 9 năm 2025", "Lâm Đồng", "UBND phường 1 Bảo Lộc"),
      ("ĐẶC KHU PHÚ QUỐC", "Phú Quốc", "tháng 9 năm 2025", "An Giang", "UBND đặc khu Phú Quốc"),
    ] as [(String, String, String, String?, String)])
  func aCommunesProvinceFollowsFromItsName(_ unit: String, _ place: String, _ day: String, _ province: String?, _ issuer: String) {
    let header = parsed(
      "ỦY BAN NHÂN DÂN\n\(unit)\n\nSố: 12/KH-UBND\n\(place), ngày \(day)\n\nKẾ HOẠCH\nCông tác dân vận\n\nĐiều 1. Nội dung.\n"
    ).header
    #expect(header.province == province)
    #expect(header.level == .commune)
    #expect(header.issuer == issuer)
  }

  @Test func aFormerProvinceCitedByACommuneIsTheOneOfToday() {
    let text = """
      ỦY BAN NHÂN DÂN
      XÃ AN BÌNH

      Số: 12/KH-UBND
      An Bình, ngày 10 tháng 9 năm 2025

      KẾ HOẠCH
      Công tác dân vận

      Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2025 của UBND tỉnh Quảng Bình, Kế hoạch số 16/KH-UBND ngày 02/8/2025 của UBND tỉnh Quảng Trị.
      """
    #expect(parsed(text).header.province == "Quảng Trị")
  }

  private func district(_ issuer: String) -> String {
    plan(body: sentence(issuer)).replacing("TỈNH LÀO CAI", with: "HUYỆN THÁP MƯỜI").replacing("Lào Cai, ngày", with: "Tháp Mười, ngày")
  }

  private func sentence(_ issuer: String) -> String {
    "Các đơn vị thực hiện Kế hoạch số 15/KH-ABC ngày 02/3/2022 của \(issuer) về dân vận."
  }

  private func check(_ paper: String, _ printed: String, _ full: String) {
    let citation = parsed(paper).citations.first { $0.number?.normalised == "15/KH-ABC" }
    #expect(citation?.issuerPrinted == printed)
    #expect(citation?.issuer == full)
  }
}
