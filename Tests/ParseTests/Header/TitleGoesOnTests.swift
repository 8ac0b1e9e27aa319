import Model
import Testing

/// Where titles and subjects go on, and where they end.
@Suite struct TitleGoesOnTests {
  private let head = "UBND XÃ EA KAR\nSố: 12/BB-UBND\nEa Kar, ngày 5 tháng 6 năm 2024\n\n"

  @Test(arguments: [
    ("BIÊN BẢN HỘI NGHỊ\nCán bộ, công chức năm 2024", "BIÊN BẢN HỘI NGHỊ Cán bộ, công chức năm 2024"),
    ("BIÊN BẢN HỌP\nVề việc lấy phiếu tín nhiệm", "BIÊN BẢN HỌP Về việc lấy phiếu tín nhiệm"),
    ("CHƯƠNG TRÌNH HỘI NGHỊ\nSơ kết chợ phiên", "CHƯƠNG TRÌNH HỘI NGHỊ Sơ kết chợ phiên"),
    ("BÁO CÁO TỰ KIỂM TRA\nCông tác họp chợ", "BÁO CÁO TỰ KIỂM TRA Công tác họp chợ"),
    ("BÁO CÁO THƯỜNG NIÊN\nNăm 2024", "BÁO CÁO THƯỜNG NIÊN Năm 2024"),
  ])
  func behindTheKind(_ lines: String, _ title: String) {
    #expect(parsed(head + lines + "\n\n1. Mở chợ phiên ở bến sông.\n").header.title == title)
  }

  /// The type line tells the type where the code of the number is no type's.
  @Test func theTypeLineTellsTheType() {
    let text = "SỞ NỘI VỤ\nSố: 77/BCTKT-SNV\nLào Cai, ngày 5 tháng 6 năm 2024\n\nBÁO CÁO TỰ KIỂM TRA\nCông tác họp chợ\n\n1. Chợ phiên.\n"
    #expect(parsed(text).header.type == .report)
  }

  @Test(arguments: ["TRƯỞNG BAN CHỈ ĐẠO", "TRƯỞNG BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ", "TRƯỞNG ĐOÀN KIỂM TRA"])
  func whoHeadsABoardIsNoTitle(_ authority: String) {
    let text =
      "BAN CHỈ ĐẠO CHỢ PHIÊN\nSố: 3/QĐ-BCĐ\nEa Kar, ngày 5 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nBan hành Quy chế họp chợ\n\n\(authority)\n\nCăn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;\n"
    #expect(parsed(text).header.title == "Ban hành Quy chế họp chợ")
  }

  @Test func theSubjectGoesOnWithASmallLetter() {
    let read = parsed(
      """
             BỘ XÂY DỰNG               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                           Độc lập - Tự do - Hạnh phúc
          Số: 2136/BXD-HĐXD
      V/v thẩm định thiết kế xây dựng      Hà Nội, ngày 15 tháng 6 năm 2022
      triển khai sau thiết kế cơ sở

               Kính gửi: Sở Xây dựng tỉnh Gia Lai

      Căn cứ Luật Xây dựng năm 2014, Bộ Xây dựng có ý kiến như sau.
      """)
    #expect(read.header.title == "V/v thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở")
    #expect(read.citations.map(\.zone) == [.basis])
  }

  /// Titles of the time until about 2005.
  @Test func severalMinistriesAndNumbersInCapitals() {
    let joint = parsed(
      "THÔNG TƯ LIÊN TỊCH\nCỦA BỘ TÀI CHÍNH - BỘ Y TẾ SỐ 2/2002/TTLT/BTC-BYT NGÀY 3 THÁNG 1 NĂM 2002 HƯỚNG DẪN NỘI DUNG THU, CHI\nCăn cứ Nghị định số 87/CP ngày 19/12/1996 của Chính phủ;\n"
    )
    #expect(joint.header.date == PrintedDate(iso: "2002-01-03"))
    #expect(joint.header.title == "HƯỚNG DẪN NỘI DUNG THU, CHI")
    #expect(joint.citations.map(\.number?.normalised) == ["87/CP"])
    let one = parsed(
      "THÔNG TƯ\nCỦA BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI SỐ 18/LĐTBXH-TT NGÀY 31-5-1994 HƯỚNG DẪN THỰC HIỆN\nQUYẾT ĐỊNH SỐ 84/TTg NGÀY 4-3-1993 CỦA THỦ TƯỚNG CHÍNH PHỦ\n\nBộ hướng dẫn như sau:\n"
    )
    #expect(one.header.title == "HƯỚNG DẪN THỰC HIỆN QUYẾT ĐỊNH SỐ 84/TTg NGÀY 4-3-1993 CỦA THỦ TƯỚNG CHÍNH PHỦ")
    #expect(one.citations.map(\.zone) == [.header])
  }
}
