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
}
