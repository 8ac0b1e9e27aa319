import Model
import Testing

/// Heads of joint papers name several bodies; the first of the symbol stands for all, as in joint circulars.
@Suite struct JointHeaderTests {
  private func issuer(_ lines: String, _ number: String, _ place: String) -> String? {
    parsed(
      """
      \(lines)
      Số: \(number)

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      \(place), ngày 9 tháng 1 năm 2024

      KẾ HOẠCH
      Phối hợp năm 2024

      Căn cứ Luật Công an nhân dân ngày 20 tháng 11 năm 2018;
      """
    ).header.issuer
  }

  @Test(arguments: [
    ("TỈNH ĐOÀN ĐỒNG NAI\nCÔNG AN TỈNH ĐỒNG NAI", "05/NQLT-TĐ-CAT", "Tỉnh đoàn Đồng Nai"),
    ("UBND TỈNH ĐỒNG NAI\nSỞ NỘI VỤ - SỞ TÀI CHÍNH", "05/HDLS-SNV-STC", "Sở Nội vụ tỉnh Đồng Nai"),
    ("SỞ NỘI VỤ - SỞ TÀI CHÍNH", "05/HD-SNV-STC", "Sở Nội vụ tỉnh Đồng Nai"),
    ("TỈNH ỦY ĐỒNG NAI\nBAN NỘI CHÍNH - ỦY BAN KIỂM TRA", "05-QC/BNCTU-UBKTTU", "Ban Nội chính Tỉnh ủy Đồng Nai"),
    ("BAN DÂN VẬN TỈNH ỦY - SỞ NỘI VỤ", "05/CTr-BDV-SNV", "Ban Dân vận Tỉnh ủy Đồng Nai"),
    ("HỘI NÔNG DÂN - HỘI PHỤ NỮ\nTỈNH ĐỒNG NAI", "05/KHLT-HND-HPN", "Hội Nông dân tỉnh Đồng Nai"),
    ("TÒA ÁN NHÂN DÂN - VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH ĐỒNG NAI", "05/QCLN-TA-VKS", "Tòa án nhân dân tỉnh Đồng Nai"),
    ("CÔNG AN TỈNH ĐỒNG NAI\nSỞ GIÁO DỤC VÀ ĐÀO TẠO", "05/KHLN-CAT-SGDĐT", "Công an tỉnh Đồng Nai"),
  ])
  func theFirstStandsForAll(_ lines: String, _ number: String, _ name: String) { #expect(issuer(lines, number, "Đồng Nai") == name) }

  /// A symbol of one body tells which of them issues the paper; dashes stand in names too.
  @Test(arguments: [
    ("ĐẢNG ỦY - HĐND - UBND\nXÃ BẢO SƠN", "05/KH-UBND", "UBND xã Bảo Sơn"),
    ("ĐẢNG ỦY - HĐND - UBND XÃ BẢO SƠN", "05-KH/ĐU", "Đảng ủy xã Bảo Sơn"),
    // A whole and its part, whose department follows it in the symbol.
    ("TỔNG CỤC THUẾ - CỤC THUẾ TỈNH ĐỒNG NAI", "05/QĐ-CT-KK", "Cục Thuế tỉnh Đồng Nai"),
    ("BẢO HIỂM XÃ HỘI VIỆT NAM - BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI", "05/BC-BHXH-TCKT", "Bảo hiểm xã hội tỉnh Đồng Nai"),
    ("HỘI NÔNG DÂN VIỆT NAM - HỘI NÔNG DÂN TỈNH ĐỒNG NAI", "05/KH-HND-VP", "Hội Nông dân tỉnh Đồng Nai"),
    ("SỞ Y TẾ ĐỒNG NAI - BỆNH VIỆN ĐA KHOA TỈNH", "05/QĐ-BVĐK-TCCB", "Bệnh viện Đa khoa tỉnh Đồng Nai"),
    ("BỘ Y TẾ - BỆNH VIỆN BẠCH MAI", "05/QĐ-BVBM-TCCB", "Bệnh viện Bạch Mai"),
    ("CÔNG AN TỈNH ĐỒNG NAI - CÔNG AN HUYỆN VĨNH CỬU", "05/QĐ-CAH-TH", "Công an huyện Vĩnh Cửu"),
    ("UBND TỈNH ĐỒNG NAI - SỞ NỘI VỤ", "05/KH-SNV", "Sở Nội vụ tỉnh Đồng Nai"),
    ("UBND TỈNH ĐỒNG NAI - TRƯỜNG THCS LÊ LỢI", "05/KH-LL", "Trường THCS Lê Lợi"),
    ("UBND TỈNH ĐỒNG NAI\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "05/KH-SLĐTBXH", "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai"),
  ])
  func oneOfThemAlone(_ lines: String, _ number: String, _ name: String) { #expect(issuer(lines, number, "Đồng Nai") == name) }
}
