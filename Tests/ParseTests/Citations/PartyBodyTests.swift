import Model
import Testing

/// Committees of the Party are called after the place or the body whose members they lead.
@Suite struct PartyBodyTests {
  private func issuer(_ tail: String) throws -> String? {
    try onlyCitation("theo Kế hoạch số 21-KH/ĐU ngày 12/3/2026 của \(tail)").issuer
  }

  @Test(arguments: [
    "Đảng ủy Chính phủ", "Đảng ủy Quốc hội", "Đảng ủy Bộ Xây dựng", "Ban Thường vụ Đảng ủy Bộ Công Thương", "Đảng ủy Sở Xây dựng",
    "Đảng ủy Công an tỉnh", "Đảng ủy Quân sự tỉnh", "Đảng ủy Quân sự tỉnh Lào Cai", "Đảng ủy Công an Trung ương",
    "Đảng ủy các cơ quan Đảng Trung ương", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
    "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh", "Đảng ủy Bệnh viện Việt Đức",
    "Đảng ủy Đại học Quốc gia Hà Nội", "Đảng ủy Tổng công ty Sông Đà", "Chi bộ Trường THPT Nguyễn Du", "Đảng bộ Sở Nội vụ",
    "Đảng ủy trường Đại học Tây Nguyên", "Đảng ủy các cơ quan Đảng tỉnh Lào Cai", "Đảng ủy UBND tỉnh Lào Cai", "Đảng ủy xã Bản Lầu",
    "Đảng ủy Khối các cơ quan tỉnh Lào Cai", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lào Cai",
    "Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp thành phố Đà Nẵng", "Đảng ủy cấp trên", "BCH Đoàn huyện Mường Khương",
    "BTV Đoàn xã Hòa Bình", "Ban Thường vụ Đoàn huyện Diễn Châu", "BCH Đoàn tỉnh Nghệ An", "Đoàn xã Diễn Kỷ", "Tổng Thư ký Quốc hội",
    "Chủ nhiệm Ủy ban Kinh tế của Quốc hội", "Hiệu trưởng", "Hiệu trưởng nhà trường", "Hiệu trưởng Trường THPT Nguyễn Du",
    "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện", "Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Lào Cai",
  ])
  func theBodyIsPartOfTheName(_ body: String) throws { #expect(try issuer("\(body) về dân vận") == body) }

  /// A comma parts two bodies, a verb ends the name.
  @Test(arguments: [
    ("Đảng ủy, UBND xã Bản Lầu về", "Đảng ủy"), ("Đảng ủy Công ty chỉ đạo", "Đảng ủy Công ty"), ("Đảng ủy lãnh đạo Bộ Xây dựng", "Đảng ủy"),
    ("Đảng ủy về Bộ Xây dựng", "Đảng ủy"), ("Đảng ủy trường theo Luật Giáo dục", "Đảng ủy"),
  ])
  func whatFollowsIsNotAlways(_ tail: String, _ body: String) throws {
    #expect(parsed("theo Kế hoạch số 21-KH/ĐU ngày 12/3/2026 của \(tail)").citations.first?.issuer == body)
  }

  @Test(arguments: [
    ("ĐẢNG ỦY BỘ XÂY DỰNG", "Đảng ủy Bộ Xây dựng"), ("ĐẢNG ỦY CHÍNH PHỦ", "Đảng ủy Chính phủ"),
    ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY CÔNG AN TỈNH", "Đảng ủy Công an tỉnh Lào Cai"),
    ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Đảng ủy xã Bản Lầu"),
  ])
  func inHeads(_ lines: String, _ body: String) {
    let header = parsed("\(lines)\n*\nSố 21-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận\n-----\nThực hiện chương trình công tác:\n").header
    #expect(header.issuer == body)
  }

  /// In a paper of a Đảng ủy, and in others of a commune, "Đảng ủy" alone is that one.
  @Test(
    arguments: [
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Ban Thường vụ Đảng ủy về", "Ban Thường vụ Đảng ủy xã Bản Lầu"),
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY CÔNG AN TỈNH", "Đảng ủy về", "Đảng ủy Công an tỉnh Lào Cai"),
      ("ĐẢNG ỦY CHÍNH PHỦ\nĐẢNG ỦY BỘ NỘI VỤ", "Đảng ủy về", "Đảng ủy Bộ Nội vụ"),
      ("ĐẢNG ỦY XÃ BẢN LẦU\nCHI BỘ THÔN 3", "Đảng ủy về", "Đảng ủy xã Bản Lầu"),
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Đảng ủy cấp trên về", "Đảng ủy cấp trên"),
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Đảng ủy các xã về", "Đảng ủy"),
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Đảng ủy, UBND xã Bảo Hà về", "Đảng ủy"),
      ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẢN LẦU", "Đảng ủy xã Bảo Hà về", "Đảng ủy xã Bảo Hà"),
      ("TỈNH ỦY LÀO CAI", "Đảng ủy về", "Đảng ủy"),
    ])
  func aloneInItsOwnPaper(_ lines: String, _ tail: String, _ body: String) {
    let head = "\(lines)\n*\nSố 21-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận\n-----\n"
    #expect(parsed("\(head)Thực hiện Kế hoạch số 15-KH/ĐU ngày 3/2/2026 của \(tail) dân vận.\n").citations.map(\.issuer) == [body])
  }

  /// A committee's own level is the lowest its lines name; in a ministry it is a central body's.
  @Test(arguments: [
    ("HUYỆN ỦY BÌNH CHÁNH\nĐẢNG ỦY XÃ VĨNH LỘC A", Level.commune), ("THÀNH ỦY THỦ ĐỨC\nĐẢNG ỦY PHƯỜNG LINH TRUNG", .commune),
    ("ĐẢNG ỦY CHÍNH PHỦ\nĐẢNG ỦY BỘ NỘI VỤ", .central), ("ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG\nĐẢNG ỦY BỘ TƯ PHÁP", .central),
    ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY SỞ Y TẾ", .province), ("ĐẢNG ỦY XÃ BẢN LẦU", .commune),
  ])
  func levels(_ lines: String, _ level: Level) {
    let head = "\(lines)\n*\nSố 21-KH/ĐU\n\nHà Nội, ngày 2 tháng 3 năm 2025\n\nKẾ HOẠCH\nvề công tác dân vận\n-----\n"
    #expect(parsed("\(head)Thực hiện chương trình công tác:\n").header.level == level)
  }

  /// Houses whose first word is printed small behind "của".
  @Test(arguments: [
    ("trường Đại học Tây Nguyên về", "Trường Đại học Tây Nguyên"), ("bệnh viện đa khoa tỉnh Sơn La về", "Bệnh viện đa khoa tỉnh Sơn La"),
    ("trường THPT Nguyễn Du", "Trường THPT Nguyễn Du"), ("Đoàn trường THPT Nguyễn Du về", "Đoàn trường THPT Nguyễn Du"),
    ("Công đoàn cơ sở Sở Nội vụ về", "Công đoàn cơ sở Sở Nội vụ"), ("LĐLĐ tỉnh Sơn La về", "LĐLĐ tỉnh Sơn La"),
    ("trường theo quy định", nil), ("bệnh viện về khám bệnh", nil), ("công ty để thực hiện", nil),
  ])
  func housesInSmallLetters(_ tail: String, _ body: String?) throws { #expect(try issuer(tail) == body) }
}
