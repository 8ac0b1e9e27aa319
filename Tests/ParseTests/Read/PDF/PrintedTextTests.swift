import Model
import Parse
import Testing

/// Pages as `pdftotext -layout` prints them become the text of a paper.
@Suite struct PrintedTextTests {
  @Test func theHeadIsReadColumnByColumn() {
    let document = printed(firstPage)
    #expect(
      Array(document.lines.prefix(6)) == [
        "ỦY BAN NHÂN DÂN", "TỈNH HÒA BÌNH", "Số: 64/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Hòa Bình, ngày 11 tháng 4 năm 2023",
      ])
    #expect(document.header.number?.normalised == "64/KH-UBND")
    #expect(document.header.date?.description == "2023-04-11")
    #expect(document.header.issuer == "UBND tỉnh Hòa Bình")
    #expect(document.header.title == "Nâng chất lượng đối thoại với Nhân dân năm 2023")
    #expect(document.format == "pdf")
  }

  @Test func pagesBeginWhereTheyAreBroken() {
    let second =
      "  Câu thứ hai ở trang sau, dài cho đủ chữ: các xã, phường tổ chức đối thoại, ghi biên bản, niêm yết kết quả và gửi báo cáo đúng hạn.\n"
    let document = printed(firstPage, second, second.replacing("hai", with: "ba"))
    var places = TextPlaces(document.raw, pages: document.pages)
    func page(of words: String) -> Int? {
      let (text, wanted) = (document.raw.bytes, Array(words.utf8))
      guard let start = text.indices.first(where: { text[$0...].starts(with: wanted) }) else { return nil }
      return places.place(TextSpan(start, start + wanted.count)).page
    }
    #expect(document.pages.count == 3)
    #expect([page(of: "33/CT-TTg"), page(of: "54-KL/TW"), page(of: "Câu thứ hai"), page(of: "Câu thứ ba")] == [1, 1, 2, 3])
  }

  @Test func aLetterHasItsSubjectInTheLeftColumn() {
    let document = printed(
      """
       UBND TỈNH HÒA BÌNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
          SỞ NỘI VỤ                                NAM
                                         Độc lập - Tự do - Hạnh phúc

         Số:        /SNV-CCHC        Hòa Bình, ngày      tháng 5 năm 2023
      V/v đôn đốc gửi báo cáo
         quý II năm 2023

                   Kính gửi: Phòng Nội vụ các huyện, thành phố.
             Thực hiện Kế hoạch số 64/KH-UBND ngày 11/4/2023 của UBND tỉnh, Sở Nội
      vụ đề nghị gửi báo cáo trước ngày 15/6/2023, chậm thì nêu rõ lý do./.
      """)
    #expect(document.header.number == nil && document.header.symbol == "SNV-CCHC")
    #expect(document.header.issuer == "Sở Nội vụ tỉnh Hòa Bình")
    #expect(document.header.title == "V/v đôn đốc gửi báo cáo quý II năm 2023")
    #expect(document.numbers == ["64/KH-UBND"])
  }

  @Test func theHeadOfAPaperOfTheParty() {
    let document = printed(
      """
         TỈNH ỦY HÒA BÌNH                     ĐẢNG CỘNG SẢN VIỆT NAM
                 *
           Số 15-CT/TU                  Hòa Bình, ngày 02 tháng 3 năm 2022

                                     CHỈ THỊ
                      về chấn chỉnh tác phong làm việc

             Thực hiện Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị,
      Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy làm tốt những việc sau đây.
      """)
    #expect(document.header.number?.normalised == "15-CT/TU")
    #expect(document.header.place == "Hòa Bình")
    #expect(document.numbers == ["23-QĐ/TW"])
  }

  @Test func linesBecomeParagraphsAndHyphensStay() {
    let document = printed(
      firstPage,
      "                                       2\n\n    quý, không để chậm.\n          3. Việc khác làm như các năm trước.\n")
    #expect(document.numbers == ["33/CT-TTg", "23-QĐ/TW", "54-KL/TW"])
    #expect(
      document.lines.contains {
        $0.hasPrefix("2. Sở Nội vụ") && $0.contains("Kết luận số 54-KL/TW ngày") && $0.hasSuffix("30 hằng quý, không để chậm.")
      })
    #expect(!document.lines.contains("2"), "the page number is none of the text")
  }

  @Test func runningHeadsAndPageNumbersGo() {
    let page = { (number: Int, text: String) in
      """
      CÔNG BÁO/Số \(700 + number)/Ngày \(number)-5-2023                                        \(number + 10)

            Điều \(number). \(text) thì trong mười ngày phải trả lời bằng văn bản cho người hỏi.
            Người hỏi nhận trả lời tại nơi đã nộp, hoặc qua đường bưu điện nếu có ghi.

                                          Trang \(number)
      """
    }
    let document = printed(page(1, "Ai hỏi"), page(2, "Ai chờ"), page(3, "Ai không hài lòng"), page(4, "Ai vắng mặt"))
    #expect(!document.text.contains("CÔNG BÁO") && !document.text.contains("Trang"))
    #expect(document.lines.count { $0.hasPrefix("Điều") } == 4)
  }

  @Test func recipientsAndSignatureStandApart() {
    let document = printed(
      firstPage + """

              quý./.
        Nơi nhận:                                         TM. ỦY BAN NHÂN DÂN
        - Thường trực Tỉnh ủy;                                KT. CHỦ TỊCH
        - Các sở, ban, ngành;                                PHÓ CHỦ TỊCH
        - Lưu: VT, NC.

                                                             Bùi Văn Lạc
        """)
    #expect(
      document.lines.suffix(8) == [
        "Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Các sở, ban, ngành;", "- Lưu: VT, NC.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Bùi Văn Lạc",
      ])
  }

  @Test func footnotesAreToldFromTheTextAndTheirMarksRaised() {
    let document = printed(
      """
      1. Trong quý đã có hai buổi đối thoại theo Chỉ thị số 33/CT-TTg ngày 26/11/20211
      và Kế hoạch số 64/KH-UBND2; người dân hài lòng với cách trả lời mới 3, không ai
      phải chờ lâu như trước đây nữa, kể cả các xã ở xa trung tâm huyện lỵ của tỉnh.

      1 Thay cho Chỉ thị số 16/CT-TTg ngày 16/5/2018 của Thủ tướng Chính phủ nay
      không còn dùng nữa.
      2 Kế hoạch của Ủy ban nhân dân tỉnh.
      3 Công văn số 12/SNV-CCHC ngày 05/6/2023 của Sở Nội vụ.
      """,
      "2. Việc nữa là sửa lại trụ sở cho người khuyết tật đi lại được thuận tiện, theo đúng các quy định hiện hành.\n")
    #expect(document.citations.map { $0.number?.normalised } == ["33/CT-TTg", "64/KH-UBND", "16/CT-TTg", "12/SNV-CCHC"])
    #expect(document.citations.map(\.zone) == [.body, .body, .footnote, .footnote])
    #expect(document.citations.first?.date?.description == "2021-11-26")
    #expect(document.text.contains("cách trả lời mới ³,"))
  }

  @Test(arguments: ["khoản 1, Điều 4", "87/2025/QH15", "m2", "Mẫu số 1."])
  func whatIsNoFootnoteMarkStays(_ words: String) {
    let document = printed(
      "1. Theo \(words) thì các nơi tự chấm điểm của mình và gửi kết quả về Sở Nội vụ trước ngày 10 hằng tháng, không gửi lại nhiều lần, trừ khi được yêu cầu.\n"
    )
    #expect(document.text.contains(words))
  }

  @Test func cellsOfATableAreReadEachForItself() {
    let document = printed(
      """
      1. Các việc sau đây được giao cho từng nơi, có người chịu trách nhiệm và ngày xong.

      STT  Việc phải làm                 Căn cứ                          Xong

           Rà lại các khoản dân đã       Quyết định số 1847/QĐ-TTg       Tháng
       1   góp trong năm và niêm         ngày 27/12/2018 của Thủ         6
           yết ở nhà văn hóa thôn        tướng Chính phủ

       2   Mở lớp cho trưởng thôn        Kế hoạch số 64/KH-              Tháng
                                         UBND ngày 11/4/2023             9
      """)
    #expect(
      document.lines.contains(
        "1 | Rà lại các khoản dân đã góp trong năm và niêm yết ở nhà văn hóa thôn | Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ | Tháng 6"
      ))
    #expect(document.citations.map(\.zone) == [.table, .table])
    #expect(document.numbers == ["1847/QĐ-TTg", "64/KH-UBND"])
    #expect(document.citations.last?.date?.description == "2023-04-11")
  }

  @Test func stampsOfSigningStandBesideThePaper() {
    let document = printed(
      "                                                   Người ký: Ủy ban nhân dân tỉnh\n                                                   Email: ubnd@tinh.gov.vn\n                                                   Thời gian ký: 11.04.2023 16:20:41 +07:00\n"
        + firstPage)
    #expect(document.header.date?.description == "2023-04-11")
    #expect(document.lines.first == "ỦY BAN NHÂN DÂN")
    #expect(
      document.lines.suffix(3) == ["Người ký: Ủy ban nhân dân tỉnh", "Email: ubnd@tinh.gov.vn", "Thời gian ký: 11.04.2023 16:20:41 +07:00"])
  }

  @Test func anAnnexTellsADateThatAStampMadeUnreadable() {
    let head = firstPage.replacing("ngày 11 tháng 4 năm", with: "ngày 11 tháng 41 năm")
    let document = printed(head, "                 PHỤ LỤC\n     (Kèm theo Kế hoạch số 64/KH-UBND ngày 11/4/2023 của UBND tỉnh Hòa Bình)\n")
    #expect(document.header.date?.description == "2023-04-11")
    #expect(!document.numbers.contains("64/KH-UBND"))
  }
}
