import Testing

@testable import Parse

/// Names of communes that go on behind a figure, a dash or an apostrophe.
@Suite struct CommuneNameTests {
  @Test(arguments: [
    ("của UBND xã Đam Rông 4 về", "UBND xã Đam Rông 4"), ("của Đảng ủy xã Bảo Lâm 3, tỉnh Lâm Đồng", "Đảng ủy xã Bảo Lâm 3, tỉnh Lâm Đồng"),
    ("của UBND phường 2 Bảo Lộc về", "UBND phường 2 Bảo Lộc"), ("của UBND phường Lâm Viên - Đà Lạt về", "UBND phường Lâm Viên - Đà Lạt"),
    ("của UBND xã Chân Mây - Lăng Cô về", "UBND xã Chân Mây - Lăng Cô"), ("của UBND xã Cư M'ta về", "UBND xã Cư M'ta"),
    ("của UBND phường B’Lao về", "UBND phường B’Lao"), ("của UBND huyện Ea H'leo về", "UBND huyện Ea H'leo"),
    ("của UBND xã Đưng K’Nớ về", "UBND xã Đưng K’Nớ"),
  ])
  func theWholeNameIsRead(_ tail: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND ngày 04/5/2026 \(tail)").issuer == issuer)
  }

  @Test(arguments: [
    ("của UBND xã Tân Hòa 5 năm 2026-2030", "UBND xã Tân Hòa"), ("của UBND xã Bảo Lâm 12/2026", "UBND xã Bảo Lâm"),
    ("của UBND phường Hòa Bình - Cơ quan thường trực", "UBND phường Hòa Bình"), ("của UBND phường 12 về", "UBND phường 12"),
    ("của UBND xã Tân Hòa 'theo mẫu'", "UBND xã Tân Hòa"),
  ])
  func whatFollowsTheNameIsNoPartOfIt(_ tail: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND ngày 04/5/2026 \(tail)").issuer == issuer)
  }

  /// A sentence, a heading or a person's name behind a name that a province or district bears too.
  @Test(arguments: [
    ("UBND phường Lào Cai Thành lập tổ công tác", "UBND phường Lào Cai"), ("UBND phường Thanh Xuân Thu hồi đất", "UBND phường Thanh Xuân"),
    ("UBND xã Hòa Bình Nguyễn Văn An ký", "UBND xã Hòa Bình"), ("UBND phường Cao Bằng Nội dung làm việc", "UBND phường Cao Bằng"),
  ])
  func whatBeginsBehindAKnownName(_ tail: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND ngày 04/5/2026 của \(tail)").issuer == issuer)
  }

  /// Communes until June 2025 are in no list, and their names too hold words that end names elsewhere, or go on behind a name that the list has.
  @Test(arguments: [
    "xã Quyết Tiến", "xã Ký Phú", "xã Ban Công", "xã Chỉ Đạo", "xã Xuân Giao", "xã Tự Do", "xã Hướng Đạo", "xã Vũ Thắng", "xã Bản Phùng",
    "xã Tân Quy Đông", "xã Tân Thành Bình", "xã Hưng Yên Nam", "phường Phong Khê", "thị trấn Quyết Thắng", "xã Hội Sơn",
  ])
  func olderNamesAreReadToo(_ unit: String) throws {
    for tail in ["về dân vận", "ngày 06/6/2016", "ban hành", "", "và các đơn vị", "(Báo cáo)"] {
      #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND của UBND \(unit) \(tail)").issuer == "UBND " + unit, "\(tail)")
    }
    // "Ban" begins the name of a body below the commune's in heads.
    guard unit != "xã Ban Công" else { return }
    let head = parsed("UBND \(unit.uppercased())\nSố: 8/KH-UBND\n\nKẾ HOẠCH\nvề dân vận\n").header
    #expect(head.issuer == "UBND " + unit)
  }

  /// What has capitals behind "xã" may be the rest of a headline, another body or another paper.
  @Test(arguments: [
    "xã Giao Ban Công an thực hiện", "xã Ban hành kèm theo", "xã Về việc dân vận", "xã Phòng Kinh tế về", "xã Ban Chỉ huy Quân sự về",
    "xã Trường Tiểu học về", "xã KẾ HOẠCH TUYÊN TRUYỀN", "xã Kế Hoạch Tuyên Truyền", "xã Quyết Định Số", "xã Thực Hiện về",
    "xã, phường, thị trấn về",
  ])
  func whatIsNoNameIsNone(_ tail: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND ngày 04/5/2026 của UBND \(tail)").issuer == "UBND xã")
  }

  /// A wider place or another body behind a known name is no part of it, though "Tân An Hội" is a commune of its own.
  @Test(arguments: [
    ("phường Ba Đình Hà Nội về", "phường Ba Đình"), ("xã Bản Lầu Căn cứ tình hình", "xã Bản Lầu"),
    ("xã Nghĩa Lâm Phòng Kinh tế", "xã Nghĩa Lâm"),
    ("xã Tân An Hội Nông dân xã về", "xã Tân An"), ("xã Tân An Hội về", "xã Tân An Hội"), ("xã Bản Lầu Kế hoạch", "xã Bản Lầu"),
    ("xã Ái Quốc Hội Nông dân xã", "xã Ái Quốc"), ("thị xã Sơn Tây về", "thị xã Sơn Tây"),
    ("thành phố Điện Biên Phủ về", "thành phố Điện Biên Phủ"), ("huyện Điện Biên Đông về", "huyện Điện Biên Đông"),
  ])
  func theLongestKnownNameStands(_ tail: String, _ unit: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-UBND ngày 04/5/2026 của UBND \(tail)").issuer == "UBND " + unit)
  }

  /// "UBND xã" alone is the paper's own commune; with a name behind it that no rule can read it is another.
  @Test(arguments: [
    ("UBND xã Quyết Tiến tổ chức", "UBND xã"), ("UBND xã Bản Lầu về", "UBND xã Bản Lầu"), ("UBND xã về", "UBND xã Nghĩa Lâm"),
    ("UBND xã Về việc", "UBND xã Nghĩa Lâm"), ("UBND xã. Quyết Tiến", "UBND xã Nghĩa Lâm"),
    ("UBND phường Quyết Thắng", "UBND phường Quyết Thắng"),
    ("Đảng ủy xã Bản Hồ", "Đảng ủy xã Bản Hồ"),
  ])
  func aNameThatIsNotReadIsNotFilledIn(_ issuer: String, _ name: String) {
    let paper = """
      UBND XÃ NGHĨA LÂM                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 19/BC-UBND                       Nghĩa Lâm, ngày 29 tháng 6 năm 2026

      BÁO CÁO
      Kết quả công tác dân vận

      Thực hiện Kế hoạch số 4/KH-UBND ngày 12/3/2026 của UBND xã về dân vận và Kế hoạch số 5/KH-UBND ngày 02/4/2026 của \(issuer).
      """
    #expect(parsed(paper).citations.map(\.issuer) == ["UBND xã Nghĩa Lâm", name])
  }

  /// Places inside the names of schools, hospitals and stations.
  @Test(arguments: [
    "Bệnh viện Đa khoa tỉnh Cao Bằng", "Trung tâm Y tế huyện Kế Sách", "Trung tâm Dịch vụ công phường Quy Nhơn Đông",
    "Hội Nông dân xã Đoàn Kết",
  ])
  func placesInNamesOfHouses(_ issuer: String) throws {
    #expect(try onlyCitation("theo Kế hoạch số 8/KH-TTYT ngày 04/5/2026 của \(issuer) về").issuer == issuer)
  }
}
