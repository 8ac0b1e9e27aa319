import Testing

/// Names of bodies that a line end cuts, where nothing else tells that the line goes on.
@Suite struct CutNameTests {
  @Test(arguments: [
    "theo Nghị quyết số 19-NQ/TW của Ban\nChấp hành Trung ương Đảng về", "theo đề nghị của Ban\nTổ chức Tỉnh ủy về",
    "theo Chỉ thị số 5-CT/TU của Ban Thường vụ\nTỉnh ủy về", "theo Quyết định số 5/QĐ-TTg của Thủ tướng\nChính phủ về",
    "theo Công văn số 5/VPCP-NC của Văn phòng\nChính phủ về", "theo Quyết định số 5/QĐ-UBND của Chủ tịch\nUBND tỉnh về",
    "theo Thông tư số 5/2020/TT-BCT của Bộ Công\nThương về", "theo Nghị quyết số 5/NQ-HĐND của Hội đồng\nNhân dân tỉnh về",
    "theo Công văn số 5/SCT-VP của Sở\nCông Thương về", "theo Kế hoạch số 5-KH/ĐU của Đảng ủy\nUBND tỉnh Lào Cai về",
    "theo Kế hoạch số 5-KH/ĐU của Đảng ủy\nUBND xã Tùng Vài về ban hành",
    "theo Kế hoạch phối hợp giữa Ban\nTuyên giáo Tỉnh ủy và", "Sau khi nghe báo cáo tại hội nghị, Ban\nThường vụ Tỉnh ủy đã",
    "Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương\nMặt trận Tổ quốc Việt Nam phối hợp",
    "theo Quyết định số 71/2024/QĐ-UBND của UBND\nThành phố sửa đổi", "theo đề nghị của Ủy ban MTTQ Việt Nam\ntỉnh Cà Mau",
    "theo Thông tư liên tịch của Bộ Nội vụ,\nBộ Tài chính và Bộ Y tế về", "của UBND tỉnh\nSơn La về", "của UBND tỉnh Sơn\nLa về",
    "của thành phố Đà\nNẵng về", "của UBND huyện\nXuyên Mộc về", "của UBND thành phố\nVũng Tàu về",
    "của UBND huyện Thanh\nChương về",
  ])
  func theNameGoesOnBehindTheLine(_ text: String) { #expect(cleaned(text) == text.replacing("\n", with: " ")) }

  /// A field's name is also cut at its dash or comma; the blank behind the dash is lost with the line end.
  @Test(arguments: [
    ("theo ý kiến của Bộ Lao động -\nThương binh và Xã hội về", "theo ý kiến của Bộ Lao động -Thương binh và Xã hội về"),
    ("theo ý kiến của Giám đốc Sở Lao động –\nThương binh và Xã hội", "theo ý kiến của Giám đốc Sở Lao động -Thương binh và Xã hội"),
    (
      "theo Tờ trình số 5/TTr-TCKH của Phòng Tài chính\n- Kế hoạch huyện",
      "theo Tờ trình số 5/TTr-TCKH của Phòng Tài chính - Kế hoạch huyện"
    ),
    ("theo ý kiến của Bộ Văn hóa,\nThể thao và Du lịch về", "theo ý kiến của Bộ Văn hóa, Thể thao và Du lịch về"),
  ])
  func alsoBehindAMark(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// The name is whole, or what follows belongs to none.
  @Test(arguments: [
    "theo Kế hoạch số 5/KH-UBND của UBND tỉnh\nKế hoạch năm", "theo Kết luận của Thủ tướng\nCHÍNH PHỦ",
    "Các thành viên trong Ban\nKiểm tra",
    "theo Công văn của Bộ Tài chính\nKế hoạch năm", "theo Công văn của Bộ Tài chính,\nKế hoạch năm",
    "theo ý kiến của Sở Nội vụ\nSở Tài chính",
    "theo Báo cáo của Văn phòng\nKinh tế tiếp tục tăng", "Quyền và nghĩa vụ của công dân\nNhà nước bảo đảm",
    "theo Công văn của Ban Quản lý\nChợ Đồng Xuân", "BÁO CÁO CỦA BAN\nCHẤP HÀNH ĐẢNG BỘ TỈNH", "theo Công văn của Phòng Nội vụ\nHà Nội là",
    "theo hướng dẫn thực hiện nghị quyết của Bộ Tài chính\n- Kế hoạch vốn", "đề nghị các cơ quan của Trung ương\nĐảng bộ tỉnh tiếp tục",
    "theo Kế hoạch số 5/KH-UBND của UBND\nXã hội hóa giáo dục", "Trưởng Ban\nTổ chức thực hiện",
    "V/v triển khai Quyết định số 12/QĐ-UBND của UBND tỉnh\nLào Cai, ngày 5 tháng 6 năm 2024",
    "V/v góp ý dự thảo Nghị quyết của UBND thành phố\nTP. Hồ Chí Minh, ngày 5 tháng 6 năm 2024",
    "theo Quyết định của UBND tỉnh\nXuyên Mộc có 13 xã", "theo Quyết định của UBND huyện\nNghệ An đã",
    "theo Nghị quyết của Chính phủ\nBan Chỉ đạo tỉnh đã họp",
    "Căn cứ Nghị quyết số 5-NQ/ĐU của Đảng ủy\nUBND xã xây dựng Kế hoạch",
    "Căn cứ Nghị quyết số 5-NQ/ĐU của Đảng ủy\nUBND xã Tùng Vài ban hành Kế hoạch",
  ])
  func theLineEnds(_ text: String) { #expect(cleaned(text) == text) }

  @Test func aTitleInCapitals() {
    let title = "TRIỂN KHAI NGHỊ QUYẾT SỐ 19-NQ/TW NGÀY 25/10/2017 CỦA BAN\nCHẤP HÀNH TRUNG ƯƠNG ĐẢNG"
    let citations = parsed(
      "UBND TỈNH LÀO CAI\nSố: 39/KH-UBND\nLào Cai, ngày 1 tháng 3 năm 2018\n\nKẾ HOẠCH\n\(title)\n\nI. MỤC ĐÍCH\nMở chợ."
    ).citations
    #expect(citations.map(\.issuer) == ["Ban Chấp hành Trung ương Đảng"])
  }

  @Test func behindAHeading() throws {
    let text = "I. TÌNH HÌNH\n1. Thực hiện Quyết định số 1393/QĐ-TTg ngày 25/9/2012 của Thủ tướng\nChính phủ về tăng trưởng xanh."
    #expect(try onlyCitation(text).issuer == "Thủ tướng Chính phủ")
  }

  /// Letters of a type at the beginning of a line belong to the next citation.
  @Test(arguments: [
    ("của UBND tỉnh CV 217/SYT-NVY", "UBND tỉnh"), ("của Sở Y tế QĐ 20/QĐ-SYT", "Sở Y tế"),
    ("của Ban Quản lý dự án KH số 5/KH-BQL", "Ban Quản lý dự án"),
    ("của UBND tỉnh TT 20/2020/TT-BYT", "UBND tỉnh"), ("của UBND xã Tùng Vài TTr 20/TTr-UBND", "UBND xã Tùng Vài"),
  ])
  func aPaperByItsLettersIsNoPlace(_ tail: String, _ issuer: String) {
    #expect(parsed("theo Kế hoạch số 15/KH-ABC ngày 02/3/2022 \(tail)").citations.first?.issuer == issuer)
  }
}
