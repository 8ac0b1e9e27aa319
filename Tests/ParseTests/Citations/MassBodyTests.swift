import Testing

/// Mass organisations, the army, boards: whole names or none.
@Suite struct MassBodyTests {
  private func issuer(_ name: String) throws -> String? {
    try onlyCitation("theo Kế hoạch số 15/KH-ABC ngày 02/3/2019 của \(name) về công tác dân vận").issuer
  }

  @Test(arguments: [
    ("Tổng Liên đoàn", "Tổng Liên đoàn Lao động Việt Nam"), ("Tổng LĐLĐ Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"),
    ("Đoàn Chủ tịch Tổng Liên đoàn", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"),
    ("Ban Thường vụ TW Hội Nông dân Việt Nam", "Ban Thường vụ Trung ương Hội Nông dân Việt Nam"),
    ("BTV TW Đoàn TNCS Hồ Chí Minh", "BTV Trung ương Đoàn TNCS Hồ Chí Minh"), ("TW Đoàn", "Trung ương Đoàn"),
    ("Đoàn Chủ tịch TW Hội LHPN Việt Nam", "Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam"), ("QUTW", "Quân ủy Trung ương"),
    ("Đảng ủy MTTQ, các đoàn thể Trung ương", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương"), ("Đảng ủy Cơ quan", "Đảng ủy cơ quan"),
    // A name no rule knows is not begun.
    ("Đảng ủy Vietcombank lần thứ V", "Đảng ủy Vietcombank"), ("Đảng ủy Vinachem nhiệm kỳ 2020 - 2025", "Đảng ủy Vinachem"),
    ("Đảng ủy Viettel phối hợp", "Đảng ủy Viettel"), ("Hội Nông dân Hà phối hợp", "Hội Nông dân Hà"),
    ("Đảng ủy Khoái đoàn 7", "Đảng ủy"), ("Đảng ủy bộ phận", "Đảng ủy"),
    ("Ban Chỉ đạo Trung ương tổng kết Nghị quyết", "Ban Chỉ đạo Trung ương"),
    ("Ban Chỉ đạo các Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia"),
    ("Công ty Cấp nước Sài Gòn", "Công ty Cấp nước Sài Gòn"),
  ])
  func full(_ printed: String, _ full: String) throws { #expect(try issuer(printed) == full) }

  @Test(arguments: [
    "Trung ương Hội Cựu chiến binh Việt Nam", "BCH Trung ương Đoàn TNCS Hồ Chí Minh", "Đảng ủy Quân khu 4", "Đảng ủy Quân chủng Hải quân",
    "Quân chủng Phòng không - Không quân", "Đảng ủy Trung đoàn 335", "Đảng ủy Sư đoàn 324", "Đảng ủy Bộ đội Biên phòng tỉnh Sơn La",
    "Quân đoàn 3", "Quận đoàn Ba Đình", "Tư lệnh Quân khu 4", "Tư lệnh Bộ đội Biên phòng", "Tổng Tham mưu trưởng",
    "Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam", "Chỉ huy trưởng Bộ CHQS tỉnh Sơn La", "Đảng ủy Sở", "Đảng ủy Sở Xây dựng",
    "Đảng ủy cơ quan", "Đảng ủy cơ quan Sở Tư pháp", "Đảng ủy nhà trường", "Ban Chỉ đạo Trung ương các Chương trình mục tiêu quốc gia",
    "Ban Chỉ đạo 35 Tỉnh ủy Sơn La", "Ban Chỉ đạo 35 Đảng ủy xã Bản Lầu", "Ban Đối ngoại Trung ương", "Công an Vinh",
    "Hội đồng bồi thường, hỗ trợ và tái định cư dự án", "Ban Quản lý dự án công trình giao thông",
    "Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh Sơn La", "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Sơn La",
    "Hội đồng Giáo dục quốc phòng và an ninh tỉnh Sơn La", "Ban Chỉ đạo Phong trào văn hóa", "Công đoàn Viên chức Việt Nam",
    "Trưởng Công an xã Bản Lầu",
    "Văn phòng Đăng ký đất đai tỉnh Sơn La", "Thuế cơ sở 5 tỉnh Sơn La", "Tổng Bí thư, Chủ tịch nước", "Trung tâm Phát triển quỹ đất",
  ])
  func asPrinted(_ name: String) throws { #expect(try issuer(name) == name) }

  /// Old papers print the second word of a place's name small; behind a level the lists decide.
  @Test(arguments: [
    ("UBND tỉnh Nghệ an", "UBND tỉnh Nghệ An"), ("UBND tỉnh Hà tĩnh", "UBND tỉnh Hà Tĩnh"),
    ("UBND thành phố Hải phòng", "UBND thành phố Hải Phòng"),
    ("UBND huyện Thanh chương", "UBND huyện Thanh Chương"), ("UBND thị xã Kỳ anh", "UBND thị xã Kỳ Anh"),
    ("Sở Xây dựng Nghệ an", "Sở Xây dựng tỉnh Nghệ An"),
    ("UBND tỉnh Bình định hướng dẫn", "UBND tỉnh Bình Định"),
    // A rural district is no province; a town has been one.
    ("UBND tỉnh Xuyên Mộc có", "UBND tỉnh"), ("UBND tỉnh Sơn Tây", "UBND tỉnh Sơn Tây"),
  ])
  func placesWithASmallSecondLetter(_ printed: String, _ full: String) throws { #expect(try issuer(printed) == full) }
}
