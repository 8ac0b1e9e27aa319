import Model
import Testing

/// Boards, centres, stations, schools and companies: names in the letter case of running text, with the place of the body above them.
@Suite struct BoardHeaderTests {
  private func issuer(_ lines: String, _ number: String, _ place: String, _ year: Int = 2025) -> String? {
    parsed(
      """
      \(lines)
      Số: 12/\(number)

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      \(place), ngày 9 tháng 10 năm \(year)

      KẾ HOẠCH
      Công tác dân vận

      Cơ quan ban hành kế hoạch gồm các nội dung sau:
      """
    ).header.issuer
  }

  @Test(arguments: [
    ("UBND XÃ PHONG NHA\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Trung tâm Phục vụ hành chính công xã Phong Nha"),
    ("ỦY BAN NHÂN DÂN\nXÃ PHONG NHA\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ", "Ban Chỉ huy Phòng thủ dân sự xã Phong Nha"),
    ("UBND XÃ PHONG NHA\nBAN CHỈ HUY QUÂN SỰ", "Ban Chỉ huy Quân sự xã Phong Nha"),
    ("UBND XÃ PHONG NHA\nBAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG", "Ban Quản lý dự án Đầu tư xây dựng xã Phong Nha"),
    ("UBND XÃ PHONG NHA\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ", "Hội đồng Nghĩa vụ quân sự xã Phong Nha"),
    ("UBND XÃ PHONG NHA\nBAN CHỈ ĐẠO 1446", "Ban Chỉ đạo 1446 xã Phong Nha"), ("UBND XÃ PHONG NHA\nTRẠM Y TẾ", "Trạm Y tế xã Phong Nha"),
    ("SỞ Y TẾ QUẢNG TRỊ\nTRẠM Y TẾ XÃ PHONG NHA", "Trạm Y tế xã Phong Nha"),
    ("ĐẢNG ỦY XÃ PHONG NHA\nBAN CHỈ ĐẠO 35", "Ban Chỉ đạo 35 Đảng ủy xã Phong Nha"),
    (
      "UBND XÃ PHONG NHA\nBAN CHỈ HUY PHÒNG, CHỐNG THIÊN TAI\nVÀ TÌM KIẾM CỨU NẠN",
      "Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn xã Phong Nha"
    ),
    ("UBND XÃ PHONG NHA\nBAN CHỈ ĐẠO\nPHÒNG CHỐNG THIÊN TAI", "Ban Chỉ đạo Phòng chống thiên tai xã Phong Nha"),
  ])
  func belowACommune(_ lines: String, _ name: String) { #expect(issuer(lines, "KH-XYZ", "Phong Nha") == name) }

  /// "CƠ SỞ" holds no Sở, "XÃ HỘI" no Hội, wherever the lines break.
  @Test(arguments: [
    ("BAN CHỈ ĐẠO THỰC HIỆN\nQUY CHẾ DÂN CHỦ Ở CƠ SỞ\nHUYỆN CHÂU ĐỨC", "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện Châu Đức"),
    (
      "UBND HUYỆN CHÂU ĐỨC\nBAN CHỈ ĐẠO\nTHỰC HIỆN QUY CHẾ DÂN CHỦ\nỞ CƠ SỞ",
      "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện Châu Đức"
    ),
    (
      "HUYỆN ỦY CHÂU ĐỨC\nBAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ\nDÂN CHỦ Ở CƠ SỞ",
      "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở Huyện ủy Châu Đức"
    ),
    ("BAN CHỈ ĐẠO QUY CHẾ DÂN CHỦ\nHUYỆN CHÂU ĐỨC", "Ban Chỉ đạo Quy chế dân chủ huyện Châu Đức"),
    ("HỘI ĐỒNG NHÂN DÂN\nHUYỆN CHÂU ĐỨC\nBAN KINH TẾ - XÃ HỘI", "Ban Kinh tế - Xã hội HĐND huyện Châu Đức"),
    ("ĐOÀN XÃ BÌNH BA", "Đoàn xã Bình Ba"), ("TRƯỜNG TIỂU HỌC\nĐOÀN THỊ ĐIỂM", "Trường Tiểu học Đoàn Thị Điểm"),
  ])
  func wordsThatBeginNoBody(_ lines: String, _ name: String) { #expect(issuer(lines, "KH-XYZ", "Châu Đức") == name) }

  @Test(arguments: [
    ("SỞ Y TẾ QUẢNG NGÃI\nBỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện Đa khoa tỉnh Quảng Ngãi"),
    ("UBND TỈNH QUẢNG NGÃI\nBAN QUẢN LÝ KHU KINH TẾ TỈNH", "Ban Quản lý Khu kinh tế tỉnh Quảng Ngãi"),
    ("HỘI ĐỒNG NHÂN DÂN\nTỈNH QUẢNG NGÃI\nĐOÀN GIÁM SÁT", "Đoàn giám sát tỉnh Quảng Ngãi"),
    ("LIÊN ĐOÀN LAO ĐỘNG TỈNH QUẢNG NGÃI\nCÔNG ĐOÀN VIÊN CHỨC", "Công đoàn Viên chức tỉnh Quảng Ngãi"),
    (
      "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nCHI CỤC THỦY LỢI VÀ PHÒNG CHỐNG THIÊN TAI",
      "Chi cục Thủy lợi và Phòng chống thiên tai tỉnh Quảng Ngãi"
    ),
    ("UBND TỈNH QUẢNG NGÃI\nTRƯỜNG TIỂU HỌC TÂN CÁC", "Trường Tiểu học Tân Các"),
    ("UBND TỈNH QUẢNG NGÃI\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "Ban Quản lý các khu công nghiệp tỉnh Quảng Ngãi"),
    ("SỞ Y TẾ QUẢNG NGÃI\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT", "Trung tâm Kiểm soát bệnh tật tỉnh Quảng Ngãi"),
    ("SỞ TƯ PHÁP QUẢNG NGÃI\nTRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC", "Trung tâm Trợ giúp pháp lý Nhà nước tỉnh Quảng Ngãi"),
    ("THUẾ TỈNH QUẢNG NGÃI\nTHUẾ CƠ SỞ 3", "Thuế cơ sở 3 tỉnh Quảng Ngãi"),
    // What ends names in running text ends none here.
    (
      "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nTRUNG TÂM NƯỚC SẠCH VÀ VỆ SINH MÔI TRƯỜNG NÔNG THÔN",
      "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh Quảng Ngãi"
    ),
    (
      "UBND TỈNH QUẢNG NGÃI\nBAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA",
      "Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Quảng Ngãi"
    ),
    // Two words of a list are no district (Thông Nông).
    (
      "UBND TỈNH QUẢNG NGÃI\nBAN QUẢN LÝ DỰ ÁN GIAO THÔNG, NÔNG NGHIỆP",
      "Ban Quản lý dự án Giao thông, Nông nghiệp tỉnh Quảng Ngãi"
    ),
    // A place in the name is enough.
    ("SỞ Y TẾ QUẢNG NGÃI\nTRUNG TÂM Y TẾ BA TƠ", "Trung tâm Y tế Ba Tơ"),
    // Schools are not called after what stands above them.
    ("UBND TỈNH QUẢNG NGÃI\nTRƯỜNG TIỂU HỌC HOA SEN", "Trường Tiểu học Hoa Sen"),
  ])
  func belowAProvince(_ lines: String, _ name: String) { #expect(issuer(lines, "KH-XYZ", "Quảng Ngãi") == name) }

  @Test(arguments: ["BỘ Y TẾ\nTRUNG TÂM NGHIÊN CỨU DƯỢC LIỆU", "TRƯỜNG ĐẠI HỌC Y\nTRUNG TÂM NGHIÊN CỨU DƯỢC LIỆU"])
  func noPlaceBelowOthers(_ lines: String) { #expect(issuer(lines, "KH-XYZ", "Hà Nội") == "Trung tâm Nghiên cứu Dược Liệu") }

  /// Phong is no Phòng in the middle of a name.
  @Test(arguments: [
    ("UBND HUYỆN PHONG ĐIỀN\nTRƯỜNG TIỂU HỌC PHONG ĐIỀN", "Trường Tiểu học Phong Điền"),
    ("UBND HUYỆN PHONG ĐIỀN\nTRƯỜNG THCS PHONG NHA", "Trường THCS Phong Nha"),
    ("SỞ GD&ĐT HẢI PHÒNG\nTRƯỜNG THPT LÊ HỒNG PHONG", "Trường THPT Lê Hồng Phong"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC KINH TẾ QUỐC DÂN", "Trường Đại học Kinh tế quốc dân"),
    ("PHÒNG GD&ĐT HUYỆN LỤC NAM\nTRƯỜNG TIỂU HỌC BẢO SƠN 1", "Trường Tiểu học Bảo Sơn 1"),
    ("UBND HUYỆN LỤC NAM\nTRƯỜNG MẦM NON SỐ 2 BẢO SƠN", "Trường Mầm non Số 2 Bảo Sơn"),
    ("UBND HUYỆN LỤC NAM\nTRƯỜNG MẦM NON 20/10", "Trường Mầm non 20/10"), ("UBND HUYỆN LỤC NAM\nTRƯỜNG THCS 19-8", "Trường THCS 19-8"),
    ("UBND HUYỆN LỤC NAM\nTRƯỜNG TH&THCS PHONG MINH", "Trường TH&THCS Phong Minh"),
  ])
  func schools(_ lines: String, _ name: String) { #expect(issuer(lines, "KH-XYZ", "Lục Nam", 2023) == name) }

  @Test(arguments: [
    ("BẢO HIỂM XÃ HỘI VIỆT NAM\nBHXH TỈNH ĐẮK NÔNG", "Đắk Nông", "Bảo hiểm xã hội tỉnh Đắk Nông"),
    ("BẢO HIỂM XÃ HỘI VIỆT NAM\nBHXH THÀNH PHỐ HÀ NỘI", "Hà Nội", "Bảo hiểm xã hội thành phố Hà Nội"),
    ("BHXH TỈNH ĐẮK NÔNG\nBHXH HUYỆN CƯ JÚT", "Cư Jút", "Bảo hiểm xã hội huyện Cư Jút"),
    ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nTỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG", "Đà Nẵng", "Tổng công ty Điện lực miền Trung"),
    ("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nTCT ĐIỆN LỰC MIỀN TRUNG", "Đà Nẵng", "Tổng công ty Điện lực miền Trung"),
    ("TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG\nCÔNG TY ĐIỆN LỰC QUẢNG BÌNH", "Quảng Bình", "Công ty Điện lực Quảng Bình"),
    ("QUÂN KHU 1\nBỘ CHỈ HUY QUÂN SỰ TỈNH BẮC GIANG", "Bắc Giang", "Bộ Chỉ huy Quân sự tỉnh Bắc Giang"),
    ("CÔNG TY CỔ PHẦN\nTẬP ĐOÀN HÒA PHÁT", "Hà Nội", "Công ty Cổ phần Tập đoàn Hòa Phát"),
    ("TRUNG ƯƠNG HỘI LHPN VIỆT NAM\nĐOÀN CHỦ TỊCH", "Hà Nội", "Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam"),
  ])
  func eachLineIsABody(_ lines: String, _ place: String, _ name: String) { #expect(issuer(lines, "KH-BHXH", place, 2023) == name) }

  /// Cells of the Party are called after what stands in their line.
  @Test(arguments: [
    ("ĐẢNG BỘ SỞ TƯ PHÁP\nCHI BỘ VĂN PHÒNG", "Chi bộ Văn phòng"), ("ĐẢNG ỦY SỞ TƯ PHÁP\nCHI BỘ VĂN PHÒNG SỞ", "Chi bộ Văn phòng Sở"),
    ("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nCHI BỘ BAN DÂN TỘC", "Chi bộ Ban Dân tộc"), ("ĐẢNG ỦY XÃ BẢO SƠN\nCHI BỘ THÔN 3", "Chi bộ thôn 3"),
    ("ĐẢNG BỘ TỈNH BẮC GIANG\nĐẢNG ỦY SỞ TƯ PHÁP", "Đảng ủy Sở Tư pháp tỉnh Bắc Giang"),
  ])
  func cells(_ lines: String, _ name: String) {
    let header = parsed(
      "\(lines)\n*\nSố 12-NQ/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBắc Giang, ngày 09 tháng 01 năm 2024\n\nNGHỊ QUYẾT\nlãnh đạo nhiệm vụ năm 2024\n-----\nChi bộ đã họp.\n"
    ).header
    #expect(header.issuer == name)
    #expect(header.number?.normalised == "12-NQ/CB")
  }
}
