import Testing

/// Bodies called by their letters alone.
@Suite struct IssuerLettersTests {
  @Test(
    arguments: [
      ("12/2019/TT-BTC", "BTC", "Bộ Tài chính"), ("12/BTC-QLNS", "BTC", "Bộ Tài chính"),
      ("12/2019/TT-BGDĐT", "BGDĐT", "Bộ Giáo dục và Đào tạo"),
      ("12/2019/NĐ-CP", "CP", "Chính phủ"), ("12/VPCP-KTTH", "VPCP", "Văn phòng Chính phủ"), ("12/QĐ-TTg", "TTg", "Thủ tướng Chính phủ"),
      ("12/HD-TLĐ", "TLĐ", "Tổng Liên đoàn Lao động Việt Nam"),
      // Two bodies have these letters: the symbol tells.
      ("12/2019/TT-TTCP", "TTCP", "Thanh tra Chính phủ"), ("12/QĐ-TTg", "TTCP", "Thủ tướng Chính phủ"), ("12/KH-UBND", "TTCP", nil),
      // Who holds a contest, a "ban tổ chức", writes plans and notices.
      ("12/KH-BTC", "BTC", nil), ("12/TB-BTC", "BTC", nil), ("12/KH-BTC", "BTC cuộc thi tìm hiểu", nil), ("12/TB-BTC", "BTC hội thi", nil),
      ("12/QĐ-BTC", "BTC giải chạy", nil), ("12/QĐ-BTC", "BTC", "Bộ Tài chính"), ("12/TB-BTC", "Bộ Tài chính", "Bộ Tài chính"),
      ("12/KH-UBND", "BTC", nil), ("12-CV/BTCTU", "BTC", nil), ("12/BTC-QLNS", "BTC Tỉnh ủy", nil), ("12/QĐ-HĐBT", "HĐBT", "HĐBT"),
      ("12/BHXH-CSYT", "BHXH Việt Nam", "Bảo hiểm xã hội Việt Nam"), ("12/BHXH-CSYT", "BHXH tỉnh Sơn La", "Bảo hiểm xã hội tỉnh Sơn La"),
      ("12/QĐ-TTg", "Thủ tướng CP", "Thủ tướng Chính phủ"), ("12/NHNN-TT", "NHNN Việt Nam", "Ngân hàng Nhà nước Việt Nam"),
      ("12/QĐ-TTg", "TTgCP", "Thủ tướng Chính phủ"), ("12/QĐ-TTg", "TTg Chính phủ", "Thủ tướng Chính phủ"),
      ("12-NQ/TW", "BCT", "Bộ Chính trị"), ("12/BCT-KH", "BCT", "Bộ Công Thương"),
      ("12-KH/BCĐ", "BCĐ tỉnh Sơn La", "Ban Chỉ đạo tỉnh Sơn La"),
      ("12/2019/NQ-HĐTP", "HĐTP TANDTC", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
    ] as [(String, String, String?)])
  func behindOf(_ number: String, _ letters: String, _ issuer: String?) throws {
    #expect(try onlyCitation("theo Văn bản số \(number) ngày 02/3/2019 của \(letters) về dân vận").issuer == issuer, "\(number) \(letters)")
  }

  @Test(
    arguments: [
      ("BTC đã có Công văn số 3117/BTC-QLNS", "Bộ Tài chính"),
      ("BHXH Việt Nam đã có Công văn số 3117/BHXH-CSYT", "Bảo hiểm xã hội Việt Nam"),
      ("BTC đã có Công văn số 3117/UBND-TH", nil),
    ] as [(String, String?)])
  func inFront(_ text: String, _ issuer: String?) throws { #expect(try onlyCitation("\(text) ngày 2/3/2020 về").issuer == issuer) }

  @Test func theCouncilOfMinisters() throws {
    #expect(try onlyCitation("theo Nghị định số 135/HĐBT ngày 2/3/1989 của HĐBT về").issuer == "Hội đồng Bộ trưởng")
  }

  @Test func aDepartmentOfThePapersProvince() {
    let paper = plan(body: "Thực hiện Công văn số 12/STC-QLNS ngày 02/3/2022 của STC về ngân sách.")
    #expect(parsed(paper).citations.first { $0.number?.serial == "12" }?.issuer == "Sở Tài chính tỉnh Lào Cai")
  }

  /// "&" is read as "và", also as pages write it.
  @Test(arguments: [
    ("Bộ Nông nghiệp & Môi trường", "Bộ Nông nghiệp và Môi trường"), ("Bộ Nông nghiệp &amp; Môi trường", "Bộ Nông nghiệp và Môi trường"),
    ("Sở Nông nghiệp & MT tỉnh Sơn La", "Sở Nông nghiệp và Môi trường tỉnh Sơn La"),
    ("Sở Văn hóa, Thể thao & Du lịch tỉnh Sơn La", "Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La"),
    ("Sở Dân tộc & Tôn giáo tỉnh Sơn La", "Sở Dân tộc và Tôn giáo tỉnh Sơn La"),
    ("Phòng Kinh tế & Hạ tầng huyện Thanh Chương", "Phòng Kinh tế và Hạ tầng huyện Thanh Chương"),
    ("Sở GD&ĐT tỉnh Sơn La", "Sở Giáo dục và Đào tạo tỉnh Sơn La"), ("Sở KH & ĐT tỉnh Sơn La", "Sở Kế hoạch và Đầu tư tỉnh Sơn La"),
    ("Văn phòng HĐND & UBND xã Tùng Vài", "Văn phòng HĐND và UBND xã Tùng Vài"),
  ])
  func theSignForAnd(_ printed: String, _ full: String) throws {
    #expect(try onlyCitation("theo Công văn số 12/ABC-XYZ ngày 02/3/2022 của \(printed) về dân vận").issuer == full)
  }
}
