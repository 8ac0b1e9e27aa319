import Model
import Testing

/// Heads of Party papers: "Số 05-NQ/ĐU" without a colon (Guidance 36-HD/VPTW).
@Suite struct PartyHeaderTests {
  private func directive(number: String = "Số 15-CT/TU", committee: String = "TỈNH ỦY ĐỒNG THÁP") -> String {
    """
    \(committee)                                   ĐẢNG CỘNG SẢN VIỆT NAM
            *
       \(number)                                Cao Lãnh, ngày 17 tháng 8 năm 2022


    CHỈ THỊ
    về tăng cường công tác dân vận của chính quyền
    -----

    Những năm qua, các cấp ủy đã triển khai Nghị quyết số 25-NQ/TW, ngày 03/6/2013.
    """
  }

  /// The meeting that passed a resolution stands between the type word and the title.
  @Test func theMeetingIsNoTitle() {
    let header = parsed(
      """
      ĐẢNG BỘ TỈNH PHÚ THỌ                    ĐẢNG CỘNG SẢN VIỆT NAM
      ĐẢNG ỦY XÃ YÊN LẬP
               *                             Yên Lập, ngày 25 tháng 8 năm 2025
        Số 12-NQ/ĐU

                          NGHỊ QUYẾT
                 HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ
         về lãnh đạo thực hiện nhiệm vụ 4 tháng cuối năm 2025

      - Căn cứ Điều lệ Đảng;
      """
    ).header
    #expect(header.title == "về lãnh đạo thực hiện nhiệm vụ 4 tháng cuối năm 2025")
    #expect(header.issuer == "Đảng ủy xã Yên Lập")
  }

  /// A notice of what somebody else has concluded: its subject stands in small letters below, and may not be taken for the first sentence.
  @Test(arguments: [
    (
      "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nVề kết quả công tác dân vận sáu tháng đầu năm",
      "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY Về kết quả công tác dân vận sáu tháng đầu năm"
    ),
    ("KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nVề công tác dân vận, các chi bộ cần làm tốt hơn.", "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY"),
    ("KẾT LUẬN VỀ CÔNG TÁC DÂN VẬN\nVề ưu điểm, các chi bộ đã làm tốt", "KẾT LUẬN VỀ CÔNG TÁC DÂN VẬN"),
  ])
  func aConclusionsSubjectStandsBelow(_ lines: String, _ title: String) {
    let header = parsed("ĐẢNG ỦY XÃ YÊN LẬP\n*\nSố 82-TB/ĐU\n\nTHÔNG BÁO\n\(lines)\n-----\nNgày 05/12/2025, Ban Thường vụ đã họp.\n").header
    #expect(header.title == title)
  }

  @Test func theNumberNeedsNoColon() {
    let header = parsed(directive()).header
    #expect(header.number?.normalised == "15-CT/TU")
    #expect(header.symbol == "CT/TU")
    #expect(header.type == .directive)
    #expect(header.date == PrintedDate(iso: "2022-08-17"))
    #expect(header.place == "Cao Lãnh")
    #expect(header.province == "Đồng Tháp")
    #expect(header.level == .province)
    #expect(header.issuer == "Tỉnh ủy Đồng Tháp")
  }

  @Test func aTitleInSmallLettersIsNotJoinedToTheTypeLine() {
    let header = parsed(directive()).header
    #expect(header.title == "về tăng cường công tác dân vận của chính quyền")
  }

  @Test(arguments: ["Số …-CT/TU", "Số -CT/TU", "Số   -CT/TU"])
  func aBlankNumberLeavesTheSymbol(_ line: String) { checkBlank(line) }

  @Test func aWideBlankLeavesTheSymbolToo() {
    checkBlank("Số      -CT/TU")
  }

  private func checkBlank(_ line: String) {
    let document = parsed(directive(number: line))
    #expect(document.header.number == nil)
    #expect(document.header.symbol == "CT/TU")
    #expect(document.citations.map(\.number?.normalised) == ["25-NQ/TW"])
  }

  @Test(arguments: [
    ("TỈNH ỦY CÀ MAU\nBAN DÂN VẬN", "Số 36-HD/BDVTU", "Ban Dân vận Tỉnh ủy Cà Mau"),
    ("HUYỆN ỦY THÁP MƯỜI", "Số 53-KH/HU", "Huyện ủy Tháp Mười"),
    ("THỊ ỦY AN NHƠN", "Số 17-KH/TU", "Thị ủy An Nhơn"), ("THÀNH ỦY ĐÀ NẴNG", "Số 17-KH/TU", "Thành ủy Đà Nẵng"),
    ("QUẬN ỦY LONG BIÊN", "Số 17-KH/QU", "Quận ủy Long Biên"), ("BAN DÂN VẬN TRUNG ƯƠNG", "Số 127-HD/BDVTW", "Ban Dân vận Trung ương"),
  ])
  func theCommitteeIsTheIssuer(_ committee: String, _ number: String, _ issuer: String) {
    let paper = """
      \(committee)
      *
      \(number)

      ĐẢNG CỘNG SẢN VIỆT NAM
      ngày 28 tháng 12 năm 2021

      KẾ HOẠCH
      thực hiện công tác dân vận năm 2022
      -----

      Để tổ chức thực hiện tốt công tác dân vận, cơ quan ban hành Kế hoạch như sau:
      """
    let header = parsed(paper).header
    #expect(header.number != nil)
    #expect(header.issuer == issuer)
  }

  /// The symbols of a Tỉnh ủy are those of a Thành ủy too; the place tells which it is.
  @Test(arguments: [
    ("Thành ủy Hải Phòng\nVăn phòng", "Số 247-TB/VPTU", "Hải Phòng", "Văn phòng Thành ủy Hải Phòng"),
    ("Thành ủy Đà Nẵng\nBan Dân vận", "Số 36-TB/BDVTU", "Đà Nẵng", "Ban Dân vận Thành ủy Đà Nẵng"),
    ("Thành ủy Cần Thơ", "Số 36-TB/TU", "Cần Thơ", "Thành ủy Cần Thơ"),
    ("Tỉnh ủy Cà Mau\nVăn phòng", "Số 36-TB/VPTU", "Cà Mau", "Văn phòng Tỉnh ủy Cà Mau"),
    // A province until 2024.
    ("Tỉnh ủy Thừa Thiên Huế\nVăn phòng", "Số 36-TB/VPTU", "Huế", "Văn phòng Tỉnh ủy Thừa Thiên Huế"),
  ])
  func aCommitteeInSmallLetters(_ committee: String, _ number: String, _ place: String, _ issuer: String) {
    let head = "\(committee)\n*\n\(number)\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\(place), ngày 11 tháng 8 năm 2023\n\n"
    let body = "THÔNG BÁO\nvề chợ phiên\n\nThực hiện Kế hoạch số 32-KH/TU ngày 01/7/2023 của TU, cơ quan thông báo như sau:"
    let document = parsed(head + body)
    #expect(document.header.issuer == issuer)
    #expect(document.citations.first?.issuer.map { issuer.hasSuffix($0) } ?? false)
  }
}
