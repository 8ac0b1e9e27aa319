import Model
import Testing

/// Whose paper it is, at which level and in which province, by the lines above the number.
@Suite struct HeadBodiesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let lines: String
    let number: String
    let place: String
    let issuer: String?
    let level: Level?
    let province: String?

    init(_ lines: String, _ number: String, _ place: String, _ issuer: String?, _ level: Level?, _ province: String?) {
      (self.lines, self.number, self.place, self.issuer, self.level, self.province) = (lines, number, place, issuer, level, province)
    }

    var testDescription: String { lines }
  }

  /// Society is no commune; communes called Hội … are.
  @Test(arguments: [
    Row("BẢO HIỂM XÃ HỘI VIỆT NAM", "QĐ-BHXH", "Hà Nội", "Bảo hiểm xã hội Việt Nam", .central, nil),
    Row("BẢO HIỂM XÃ HỘI\nTP.HỒ CHÍ MINH", "QĐ-BHXH", "TP. Hồ Chí Minh", "Bảo hiểm xã hội thành phố Hồ Chí Minh", .province, "Hồ Chí Minh"),
    Row(
      "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH AN GIANG", "QĐ-BHXH", "An Giang", "Bảo hiểm xã hội tỉnh An Giang", .province,
      "An Giang"),
    Row("BẢO HIỂM XÃ HỘI\nHUYỆN THÁP MƯỜI", "QĐ-BHXH", "Tháp Mười", "Bảo hiểm xã hội huyện Tháp Mười", .district, "Đồng Tháp"),
    Row("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "KH-BLĐTBXH", "Hà Nội", "Bộ Lao động - Thương binh và Xã hội", .central, nil),
    Row(
      "UBND TỈNH AN GIANG\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI", "KH-SLĐTBXH", "An Giang",
      "Sở Lao động - Thương binh và Xã hội tỉnh An Giang", .province, "An Giang"),
    Row(
      "UBND HUYỆN THÁP MƯỜI\nPHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "KH-LĐTBXH", "Tháp Mười",
      "Phòng Lao động - Thương binh và Xã hội huyện Tháp Mười", .district, "Đồng Tháp"),
    Row("NGÂN HÀNG\nCHÍNH SÁCH XÃ HỘI", "QĐ-NHCS", "Hà Nội", "Ngân hàng Chính sách xã hội", .central, nil),
    Row(
      "BAN VĂN HÓA - XÃ HỘI HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG", "BC-BVHXH", "An Giang", "Ban Văn hóa - Xã hội HĐND tỉnh An Giang", .province,
      "An Giang"),
    Row("CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QĐ-CTN", "Hà Nội", "Chủ tịch nước", .central, nil),
    Row("ỦY BAN NHÂN DÂN\nXÃ HỘI SƠN", "KH-UBND", "Hội Sơn", "UBND xã Hội Sơn", .commune, nil),
    Row("ĐẢNG ỦY XÃ HỘI THỊNH", "KH-ĐU", "Hội Thịnh", "Đảng ủy xã Hội Thịnh", .commune, nil),
    Row("THÔNG TẤN XÃ VIỆT NAM", "KH-TTX", "Hà Nội", "Thông tấn xã Việt Nam", .central, nil),
    Row("LIÊN MINH HỢP TÁC XÃ\nTỈNH AN GIANG", "KH-LMHTX", "An Giang", "Liên minh Hợp tác xã tỉnh An Giang", .province, "An Giang"),
  ])
  func society(_ row: Row) { check(row) }

  /// Central bodies sit in Hà Nội and are not the city's.
  @Test(arguments: [
    Row("ỦY BAN AN TOÀN GIAO THÔNG QUỐC GIA", "KH-UBATGTQG", "Hà Nội", "Ủy ban An toàn giao thông Quốc gia", .central, nil),
    Row("HỘI ĐỒNG BẦU CỬ QUỐC GIA", "NQ-HĐBCQG", "Hà Nội", "Hội đồng bầu cử quốc gia", .central, nil),
    Row("HỘI CỰU CHIẾN BINH VIỆT NAM", "KH-CCB", "Hà Nội", "Hội Cựu chiến binh Việt Nam", .central, nil),
    Row(
      "HỘI CỰU CHIẾN BINH VIỆT NAM\nTỈNH AN GIANG", "KH-CCB", "An Giang", "Hội Cựu chiến binh Việt Nam tỉnh An Giang", .province, "An Giang"
    ),
    Row("PHÒNG THƯƠNG MẠI VÀ CÔNG NGHIỆP VIỆT NAM", "QĐ-PTM", "Hà Nội", "Phòng Thương mại và Công nghiệp Việt Nam", .central, nil),
    Row("KHO BẠC NHÀ NƯỚC", "QĐ-KBNN", "Hà Nội", "Kho bạc Nhà nước", .central, nil),
    Row("KHO BẠC NHÀ NƯỚC\nKHO BẠC NHÀ NƯỚC AN GIANG", "QĐ-KBNN", "An Giang", "Kho bạc Nhà nước An Giang", .province, "An Giang"),
    Row(
      "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH AN GIANG", "KH-AGI", "An Giang", "Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh An Giang",
      .province, "An Giang"),
    Row("HỘI NÔNG DÂN VIỆT NAM", "KH-HNDT", "An Giang", "Hội Nông dân Việt Nam tỉnh An Giang", .province, "An Giang"),
    Row(
      "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH AN GIANG", "KH-MTTQ", "An Giang", "Ủy ban MTTQ Việt Nam tỉnh An Giang", .province, "An Giang"),
    Row("BAN QUẢN LÝ VƯỜN QUỐC GIA", "KH-VQG", "An Giang", "Ban Quản lý Vườn quốc gia", nil, "An Giang"),
    Row("", "XYZ", "Hà Nội", nil, nil, nil),
  ])
  func centralBodies(_ row: Row) { check(row) }

  /// Names are not cut where running text would end them, and a seat is no level.
  @Test(arguments: [
    Row("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC CẦN THƠ", "QĐ-ĐHCT", "Cần Thơ", "Trường Đại học Cần Thơ", nil, "Cần Thơ"),
    Row(
      "TRƯỜNG ĐẠI HỌC LUẬT\nTHÀNH PHỐ HỒ CHÍ MINH", "QĐ-ĐHL", "TP. Hồ Chí Minh", "Trường Đại học Luật thành phố Hồ Chí Minh", nil,
      "Hồ Chí Minh"),
    Row(
      "ĐẠI HỌC QUỐC GIA HÀ NỘI\nTRƯỜNG ĐẠI HỌC KHOA HỌC\nXÃ HỘI VÀ NHÂN VĂN", "QĐ-XHNV", "Hà Nội",
      "Trường Đại học Khoa học xã hội và Nhân văn", nil, nil),
    Row("TÒA ÁN NHÂN DÂN CẤP CAO\nTẠI HÀ NỘI", "QĐ-TACC", "Hà Nội", "Tòa án nhân dân cấp cao tại Hà Nội", nil, nil),
    Row("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nĐOÀN CHỦ TỊCH", "KH-ĐCT", "Hà Nội", "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam", .central, nil),
    Row(
      "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH AN GIANG", "KH-BTV", "An Giang",
      "Ban Chấp hành Hội Liên hiệp Phụ nữ Việt Nam tỉnh An Giang", .province, "An Giang"),
    Row("KIỂM TOÁN NHÀ NƯỚC\nKIỂM TOÁN NHÀ NƯỚC KHU VỰC V", "QĐ-KVV", "Cần Thơ", "Kiểm toán nhà nước khu vực V", .province, "Cần Thơ"),
  ])
  func wholeNames(_ row: Row) { check(row) }

  private func check(_ row: Row) {
    let header = parsed(
      """
      \(row.lines)
      Số: 12/\(row.number)

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      \(row.place), ngày 9 tháng 1 năm 2024

      KẾ HOẠCH
      Công tác dân vận năm 2024

      Cơ quan ban hành kế hoạch gồm các nội dung sau:
      """
    ).header
    #expect(header.issuer == row.issuer)
    #expect(header.level == row.level)
    #expect(header.province == row.province)
    #expect(header.title == "Công tác dân vận năm 2024")
  }
}
