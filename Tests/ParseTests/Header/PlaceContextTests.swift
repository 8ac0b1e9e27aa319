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
