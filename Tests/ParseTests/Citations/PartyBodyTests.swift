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
    "Đảng ủy Khối các cơ quan tỉnh Lào Cai",
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

  /// Houses whose first word is printed small behind "của".
  @Test(arguments: [
    ("trường Đại học Tây Nguyên về", "Trường Đại học Tây Nguyên"), ("bệnh viện đa khoa tỉnh Sơn La về", "Bệnh viện đa khoa tỉnh Sơn La"),
    ("trường THPT Nguyễn Du", "Trường THPT Nguyễn Du"), ("Đoàn trường THPT Nguyễn Du về", "Đoàn trường THPT Nguyễn Du"),
    ("Công đoàn cơ sở Sở Nội vụ về", "Công đoàn cơ sở Sở Nội vụ"), ("LĐLĐ tỉnh Sơn La về", "LĐLĐ tỉnh Sơn La"),
    ("trường theo quy định", nil), ("bệnh viện về khám bệnh", nil), ("công ty để thực hiện", nil),
  ])
  func housesInSmallLetters(_ tail: String, _ body: String?) throws { #expect(try issuer(tail) == body) }
}
