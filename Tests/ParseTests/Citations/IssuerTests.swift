import Testing

/// Bodies that issue a cited paper, wherever the sentence names them.
@Suite struct IssuerTests {
  @Test(arguments: [
    "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng khóa XI",
    "Ban Chấp hành Trung ương (khóa VIII)",
    "Bộ Chính trị khóa XIII", "Ban Bí thư Trung ương Đảng (khóa XII)", "Ban Chấp hành Đảng bộ huyện khóa X",
    "Ban Chấp hành Đảng bộ tỉnh khóa XVII",
    "Quốc hội", "Quốc hội khóa XV", "Ủy ban Thường vụ Quốc hội", "Chủ tịch nước", "Chính phủ", "Thủ tướng Chính phủ", "Văn phòng Chính phủ",
    "Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ", "Bộ Lao động - Thương binh và Xã hội", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ Nông nghiệp và Môi trường", "Bộ Khoa học và Công nghệ", "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam",
    "Ban Dân vận Trung ương",
    "Văn phòng Trung ương Đảng", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Tổng Liên đoàn Lao động Việt Nam",
    "Tòa án nhân dân tối cao", "Viện trưởng Viện kiểm sát nhân dân tối cao", "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
  ])
  func centralBodies(_ issuer: String) { checkBehind(issuer) }

  @Test(arguments: [
    "UBND tỉnh", "UBND tỉnh Quảng Bình", "Ủy ban nhân dân tỉnh Đồng Tháp", "Uỷ ban nhân dân huyện", "UBND huyện Tháp Mười",
    "UBND thị xã An Nhơn",
    "UBND thành phố", "UBND thành phố Đà Nẵng", "UBND TP. Hồ Chí Minh", "UBND quận 3", "UBND phường 12", "UBND xã Tùng Vài",
    "UBND thị trấn Tam Sơn",
    "UBND đặc khu Phú Quốc", "Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân huyện Quản Bạ", "HĐND tỉnh",
    "Hội đồng nhân dân tỉnh Lào Cai khóa XVI",
    "Thường trực HĐND tỉnh", "Tỉnh ủy", "Tỉnh uỷ Đồng Tháp", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Quảng Bình", "BTV Tỉnh ủy",
    "Thường trực Tỉnh ủy", "Huyện ủy", "Huyện ủy Tháp Mười", "Thị ủy An Nhơn", "Thành ủy Đà Nẵng", "Quận ủy Long Biên",
    "Đảng ủy xã Tùng Vài",
    "Ban Dân vận Tỉnh ủy", "Ban Dân vận Huyện ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy",
    "Ban Tổ chức Huyện ủy Tháp Mười", "Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Quản Bạ",
    "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", "Sở Nội vụ", "Sở Công Thương tỉnh Lào Cai", "Giám đốc Sở Nội vụ",
    "Giám đốc Sở Nông nghiệp và Môi trường",
    "Sở Tài nguyên và Môi trường tỉnh Nghệ An", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch huyện", "Thanh tra tỉnh", "Công an tỉnh",
    "Công an huyện Quản Bạ",
    "Liên đoàn Lao động tỉnh", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ huyện", "Ban Chỉ đạo cải cách hành chính tỉnh",
    "Bảo hiểm xã hội tỉnh",
    "Ban cán sự đảng UBND tỉnh", "Đảng ủy UBND tỉnh", "Tòa án nhân dân tỉnh Cà Mau", "Văn phòng UBND tỉnh",
    "Trường Chính trị tỉnh", "Công ty cổ phần Cấp nước Lào Cai", "Bộ Chỉ huy Quân sự tỉnh", "Đoàn ĐBQH tỉnh Cà Mau",
  ])
  func localBodies(_ issuer: String) { checkBehind(issuer) }

  @Test func aFieldNotInTheTableIsReadToItsEnd() {
    checkBehind("Chi cục Thủy sản")
    checkBehind("Chi cục Văn thư - Lưu trữ")
    checkBehind("Chi cục Phát triển nông thôn")
  }

  private func checkBehind(_ issuer: String) {
    checkParts("theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ ⟪ngày 02/3/2022⟫ của ⦅\(issuer)⦆ về công tác dân vận")
    checkParts("theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ của ⦅\(issuer)⦆ ⟪ngày 02/3/2022⟫ về công tác dân vận")
    checkParts("theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ của ⦅\(issuer)⦆, trong đó nêu rõ")
  }

  @Test(arguments: [
    "⦅UBND huyện⦆ đã ban hành ⟨Quyết định⟩ số ⟦5027/QĐ-UBND⟧ ⟪ngày 02/3/2022⟫ về dân vận",
    "⦅Ban Thường vụ Tỉnh ủy⦆ ban hành ⟨Chỉ thị⟩ số ⟦19-CT/TU⟧ ⟪ngày 02/3/2022⟫ về dân vận",
    "⦅UBND tỉnh Lào Cai⦆ có ⟨Công văn⟩ số ⟦505/UBND-NV⟧ về dân vận",
    "đề nghị của ⦅Giám đốc Sở Nội vụ⦆ tại ⟨Tờ trình⟩ số ⟦12/TTr-SNV⟧ ⟪ngày 02/3/2022⟫",
    "⦅Chủ tịch UBND tỉnh⦆ đã ký ⟨Quyết định⟩ số ⟦715/QĐ-UBND⟧ về dân vận",
    "⦅Bộ Nội vụ⦆ vừa ban hành ⟨Thông tư⟩ số ⟦01/2011/TT-BNV⟧ về thể thức",
  ])
  func theIssuerMayStandInFrontAsTheSubject(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "⟨Quy chế⟩ số ⟦08/QC-UBND-MTTQ⟧ ⟪ngày 02/3/2022⟫ giữa ⦅UBND tỉnh và Ủy ban MTTQ Việt Nam tỉnh⦆ về phối hợp",
    "⟨Kế hoạch⟩ số ⟦14-KH/BDVHU-UBND⟧ ⟪ngày 02/3/2022⟫ giữa ⦅Ban Dân vận Huyện ủy và UBND huyện⦆ về phối hợp",
    "⟨Kế hoạch⟩ số ⟦14-KH/BDVHU-UBND⟧ ⟪ngày 02/3/2022⟫ của ⦅Ban Dân vận Huyện ủy và UBND huyện⦆ về phối hợp",
    "⟨Thông tư liên tịch⟩ số ⟦55/2005/TTLT-BNV-VPCP⟧ ⟪ngày 06/5/2005⟫ của ⦅Bộ Nội vụ và Văn phòng Chính phủ⦆ về thể thức",
    "⟨Thông tư liên tịch⟩ số ⟦01/2013/TTLT-TTCP-BNV-BTP⟧ ⟪ngày 02/3/2013⟫ của ⦅Thanh tra Chính phủ, Bộ Nội vụ và Bộ Tư pháp⦆ về thể thức",
    "⟨Nghị quyết liên tịch⟩ số ⟦403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN⟧ ⟪ngày 15/6/2017⟫ giữa ⦅Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam⦆ về giám sát",
  ])
  func jointPapersHaveAllTheirIssuers(_ text: String) { checkParts(text) }

  /// Names that go on where shorter ones end.
  @Test(arguments: [
    "Ban Thường vụ Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn", "Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam",
    "Ban Thường trực UBMTTQ tỉnh", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Chủ tịch Ủy ban Quốc gia về chuyển đổi số",
    "Ban Kinh tế - Ngân sách", "Chi cục Thuế khu vực Cư Jút - Đắk Mil", "Ban Chỉ đạo 1446", "Sở Nông nghiệp và PTNT", "TAND tối cao",
  ])
  func longerNames(_ issuer: String) { checkPartsAsWritten("theo ⟨Công văn⟩ số ⟦15/ABC-XYZ⟧ ⟪ngày 02/3/2022⟫ của ⦅\(issuer)⦆ về dân vận") }

  /// "của" as scanners read it; the meeting that passed a resolution of the Party behind a comma.
  @Test(arguments: [
    "⟨Kết luận⟩ số ⟦10-KL/TW⟧ ⟪ngày 26/12/2016⟫ cùa ⦅Bộ Chính trị⦆ về",
    "⟨Nghị quyết⟩ số ⟦43-NQ/TW⟧ ⟪ngày 24/11/2023⟫, ⦅Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII⦆ về",
    "các ⟨Quyết định⟩ của ⦅Thủ tướng Chính phủ⦆: ⟦263/QĐ-TTg⟧, ⟦318/QĐ-TTg⟧ và",
    "⟨Thông tư liên tịch⟩ giữa ⦅Bộ Nội vụ và Bộ Tài chính⦆ số ⟦71/2014/TTLT-BTC-BNV⟧ ⟪ngày 30/5/2014⟫ về",
  ])
  func lessUsualPlaces(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ của cơ quan cấp trên", "theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ của tỉnh",
    "theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ của các hội, ban, ngành",
    "theo ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧ và Sở Nội vụ tham mưu", "giao Sở Nội vụ thực hiện ⟨Kế hoạch⟩ số ⟦15/KH-UBND⟧",
  ])
  func whatIsNoBodyOrDoesNotIssueIsNoIssuer(_ text: String) { checkParts(text) }

  /// An office passes on what somebody else has said; a meeting is no issuer beside the one who issues.
  @Test func whoSaysItIsNotAlwaysWhoIssuesIt() throws {
    #expect(try onlyCitation("Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công văn số 2694/VPCP-KGXV nêu trên").issuer == nil)
    #expect(
      try onlyCitation("Thực hiện ý kiến của Thủ tướng Chính phủ tại Công văn số 1702/TTg-KTN nêu trên").issuer == "Thủ tướng Chính phủ")
    #expect(try onlyCitation("Chánh Văn phòng UBND tỉnh tại Tờ trình số 212/TTr-VP nêu trên").issuer != nil)
    #expect(try onlyCitation("Văn phòng Chính phủ tại Công văn số 2694/VPCP-KGXV nêu trên").issuer == "Văn phòng Chính phủ")
    #expect(try onlyCitation("Ngay sau Đại hội, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW về đột phá").issuer == "Bộ Chính trị")
  }

  @Test(arguments: [
    ("Thay mặt Bộ Chính trị, đồng chí Nguyễn Văn A, Thường trực vừa ký ban hành Kết luận số 34-KL/TW về", "Bộ Chính trị"),
    ("Thay mặt Chính phủ, Phó Thủ tướng Lê Văn B đã ký Nghị định số 12/2023/NĐ-CP về", "Chính phủ"),
    ("UBND thành phố Hà Nội mới đây đã ban hành Quyết định số 2/QĐ-UBND về", "UBND thành phố Hà Nội"),
    ("theo Thông tư số 5/2020/TT-BGDĐT của Bộ GD&ĐT về", "Bộ Giáo dục và Đào tạo"),
    ("theo Công văn số 5/SLĐTBXH-TE của Sở LĐTBXH tỉnh Sơn La về", "Sở Lao động - Thương binh và Xã hội tỉnh Sơn La"),
    ("theo Quyết định số 5/QĐ-UBND ngày 2/3/2015 của ủy ban nhân dân tỉnh Sơn La về", "UBND tỉnh Sơn La"),
    ("theo Báo cáo số 5/BC-HĐND của Ban Pháp chế của HĐND tỉnh Sơn La về", "Ban Pháp chế của HĐND tỉnh Sơn La"),
    ("theo Công văn số 5/SCT-QLTM của Sở CT tỉnh Sơn La về", "Sở Công Thương tỉnh Sơn La"),
    ("theo Quyết định số 5/TTr ngày 2/3/1995 của Thanh tra Nhà nước về", "Thanh tra Nhà nước"),
    (
      "Nghị quyết số 20-NQ/TW ngày 16/6/2022 Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về",
      "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng"
    ),
  ])
  func theBodyInFull(_ text: String, _ name: String) throws { #expect(try onlyCitation(text).issuer == name, "\(text)") }

  @Test func whoSpeaksForABodyDoesNotIssueWhatHeSpeaksOf() throws {
    #expect(try onlyCitation("Thay mặt Thành ủy, đồng chí Nguyễn Văn A báo cáo về Chỉ thị số 5-CT/TU nêu trên").issuer == nil)
  }

  /// "TƯ" is what newspapers print for TW; a provincial committee that prints it means TU.
  @Test(arguments: [
    ("Nghị quyết số 57-NQ/TƯ ngày 22/12/2024 của Bộ Chính trị", "57-NQ/TW", "57-NQ/TƯ"),
    ("Chỉ thị số 16-CT/T.Ư ngày 12/3/2023 của Ban Bí thư", "16-CT/TW", "16-CT/T.Ư"),
    ("Chỉ thị số 16-CT/TƯ ngày 12/3/2023 của Ban Thường vụ Tỉnh ủy", "16-CT/TU", "16-CT/TƯ"),
    ("Chỉ thị số 16-CT/TƯ ngày 12/3/2023", "16-CT/TƯ", "16-CT/TƯ"), ("Nghị quyết 4-NQ/T.Ư khóa XII", "4-NQ/TW", "4-NQ/T.Ư"),
    ("Quyết định 244-QĐ/T.W", "244-QĐ/TW", "244-QĐ/T.W"), ("Hướng dẫn 15-HD/BTGT.Ư", "15-HD/BTGTW", "15-HD/BTGT.Ư"),
    ("Nghị quyết số 20-NQ/TƯ ngày 16/6/2022 Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng", "20-NQ/TW", "20-NQ/TƯ"),
  ])
  func theCentreInNewspapers(_ text: String, _ number: String, _ printed: String) throws {
    let citation = try onlyCitation("theo \(text) về")
    #expect(citation.number?.normalised == number && citation.numberPrinted == printed)
  }

  /// The word before a number glued to it.
  @Test func gluedToTheNumber() {
    checkPartsAsWritten("theo ⟨Quyết định⟩ của ⦅Bộ Chính trị⦆ số⟦31-QĐ/TW⟧ ⟪ngày 3/4/2020⟫")
    checkPartsAsWritten("theo ⟨Công văn⟩ số⟦1089/BTC-CST⟧ ⟪ngày03/4/2001⟫ của ⦅Bộ Tài chính⦆")
  }

  /// A person's name behind an office is none of a body, and no verb.
  @Test(arguments: [
    ("của Bộ trưởng Bộ Xây dựng Trần Văn Minh ký", "Bộ trưởng Bộ Xây dựng"),
    ("của Bộ trưởng Bộ Văn hóa ban hành quy chế", "Bộ trưởng Bộ Văn hóa"),
    ("của Bộ trưởng Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ"), ("của Sở Y tế Cần Thơ về", "Sở Y tế thành phố Cần Thơ"),
  ])
  func aPersonIsNoPlace(_ tail: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Quyết định số 17/2004/QĐ ngày 09/4/2004 \(tail)").issuer == issuer)
  }

  /// Headings name who issued their first paper behind the last one they cite.
  @Test(arguments: [
    ("Kế hoạch 88/KH-UBND thực hiện Nghị quyết 66-NQ/TW do Ủy ban nhân dân tỉnh Cà Mau ban hành", [nil, nil]),
    ("Công văn 73/BNV-TCBC hướng dẫn Nghị định 29/2023/NĐ-CP do Bộ Nội vụ ban hành", [nil, nil]),
    ("theo Nghị định 29/2023/NĐ-CP do Chính phủ ban hành", ["Chính phủ"]),
    ("theo Nghị định 29/2023/NĐ-CP do Thủ tướng Chính phủ ký", ["Thủ tướng Chính phủ"]),
    ("theo Quyết định 12/QĐ-UBND do UBND tỉnh Cà Mau ban hành", ["UBND tỉnh Cà Mau"]),
    ("theo Công văn 5580/TCT-KK do Tổng cục Thuế ban hành", ["Tổng cục Thuế"]),
  ])
  func whoIssuedAHeadingsPaperIsNotTheCentralOne(_ text: String, _ issuers: [String?]) {
    #expect(parsed(text).citations.map(\.issuer) == issuers, "\(text)")
  }

  @Test(arguments: [
    "Bộ trưởng Bộ Xây dựng Trần Văn Minh ký", "Bộ trưởng Bộ Xây dựng Trần Văn Minh đã ký", "Bộ trưởng Bộ Xây dựng vừa ký",
  ])
  func whoHoldsTheOfficeStandsBeforeTheVerb(_ lead: String) throws {
    #expect(try onlyCitation("\(lead) Quyết định số 31/QĐ-BXD về").issuer == "Bộ trưởng Bộ Xây dựng", "\(lead)")
  }

  /// Who signs for somebody else is not who issues: "thừa ủy quyền Thủ tướng, Bộ trưởng … đã ký ban hành Báo cáo số 219/BC-CP".
  @Test func whoSignsForAnotherIsNotNamed() throws {
    let report = try onlyCitation("Thừa ủy quyền Thủ tướng, Bộ trưởng Bộ Xây dựng đã ký ban hành Báo cáo số 88/BC-CP về")
    #expect(report.issuer == nil)
  }

  /// Several bodies behind "liên"; one alone is none.
  @Test(arguments: [
    ("Thông tư liên tịch số 03/2006/TTLT-BTC-BTP ngày 10/5/2006 của liên Bộ Tài chính, Bộ Tư pháp; giao", "liên Bộ Tài chính, Bộ Tư pháp"),
    ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP của liên Bộ Nội vụ - Văn phòng Chính phủ về", "liên Bộ Nội vụ - Văn phòng Chính phủ"),
    ("Công văn số 3550/LN-SYT-BHXH của liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh về", "liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh"),
    ("Kế hoạch số 12/KH-LN của liên ngành tỉnh về", nil),
  ])
  func jointBodies(_ text: String, _ issuer: String?) throws {
    #expect(try onlyCitation("theo \(text)").issuerPrinted == issuer)
  }
}
