import Model
import Parse
import Testing

/// Tables as `pdftotext -layout` prints them: the words of each cell stay together.
@Suite struct PrintedTableTests {
  @Test func rowsOfManyLines() {
    let document = printed(
      """
      TT                 Văn bản                    Ghi chú
      1    Quyết định số 1521/QĐ-TTg ngày 06     Còn hiệu lực
           tháng 10 năm 2020 của Thủ tướng Chính
           phủ ban hành Kế hoạch thực hiện Kết
           luận số 80-KL/TW ngày 20 tháng 6 năm
           2020 của Ban Bí thư
      2    Chỉ thị số 33/CT-TTg ngày 26/11/2021  Còn hiệu lực
           của Thủ tướng Chính phủ về tiếp tục
           đẩy mạnh công tác dân vận của cơ quan
           hành chính nhà nước, chính quyền các
           cấp trong tình hình mới
      """)
    #expect(
      document.lines == [
        "TT | Văn bản | Ghi chú",
        "1 | Quyết định số 1521/QĐ-TTg ngày 06 tháng 10 năm 2020 của Thủ tướng Chính phủ ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW ngày 20 tháng 6 năm 2020 của Ban Bí thư | Còn hiệu lực",
        "2 | Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục đẩy mạnh công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới | Còn hiệu lực",
      ])
    #expect(document.citations.map(\.zone) == [.table, .table, .table])
  }

  /// Counters in the middle of their rows stand beside a line, or between two.
  @Test func cellsInTheMiddleOfTheirRows() {
    let document = printed(
      """
                                                                         Cơ quan chủ
      TT        Nội dung công việc               Căn cứ                       trì
             Rà soát, công khai thủ
             tục hành chính theo      Nghị định số
      1      Quyết định số            63/2010/NĐ-CP ngày              Văn phòng
             1085/QĐ-TTg ngày         08/6/2010 của Chính phủ
             15/9/2022
             Công khai hương ước      Quyết định số
      2
             của thôn                 22/2018/QĐ-TTg
                                      Luật Tiếp công dân năm
             Tổ chức tiếp công dân    2013; Thông tư số               Chủ tịch
      3      định kỳ                  04/2021/TT-TTCP ngày            UBND xã
                                      01/10/2021

             Trên đây là những việc của năm 2025, các nơi làm theo đúng Kế hoạch
      số 64/KH-UBND của Ủy ban nhân dân tỉnh.
      """)
    #expect(
      document.lines == [
        "TT | Nội dung công việc | Căn cứ | Cơ quan chủ trì",
        "1 | Rà soát, công khai thủ tục hành chính theo Quyết định số 1085/QĐ-TTg ngày 15/9/2022 | Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ | Văn phòng",
        "2 | Công khai hương ước của thôn | Quyết định số 22/2018/QĐ-TTg",
        "3 | Tổ chức tiếp công dân định kỳ | Luật Tiếp công dân năm 2013; Thông tư số 04/2021/TT-TTCP ngày 01/10/2021 | Chủ tịch UBND xã",
        "Trên đây là những việc của năm 2025, các nơi làm theo đúng Kế hoạch số 64/KH-UBND của Ủy ban nhân dân tỉnh.",
      ])
  }

  /// The stretch between two columns is told by the lines above the first gap and below it, too.
  @Test func twoColumnsWithCountersInTheMiddle() {
    let document = printed(
      """
      TT                                Tên văn bản
           Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ
      1
           về kiểm soát thủ tục hành chính
           Quyết định số 1085/QĐ-TTg ngày 15/9/2022 của Thủ tướng Chính phủ
      2    ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ trong
           hệ thống hành chính nhà nước giai đoạn 2022 - 2025
           Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ
      3    trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm
           soát thủ tục hành chính
      """)
    #expect(document.lines.count == 4)
    #expect(document.numbers == ["63/2010/NĐ-CP", "1085/QĐ-TTg", "02/2017/TT-VPCP"])
    #expect(
      document.lines.last
        == "3 | Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính"
    )
  }

  @Test func linesAcrossTheColumnsPartTheRows() {
    let document = printed(
      """
       STT   Nội dung                     Bắt đầu     Kết thúc      Ghi chú
       (1)   (2)                          (3)         (4)           (5)
       I     VIỆC CỦA TỈNH
       1     Thực hiện Chỉ thị số         01/3/2024   30/6/2024
             33/CT-TTg ngày 26/11/2021
             của Thủ tướng Chính phủ
       2     Thực hiện Kết luận số        01/4/2024   30/9/2024     Cả năm
             54-KL/TW ngày 09/5/2023
       II    VIỆC CỦA CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ THEO KẾ HOẠCH SỐ 64/KH-UBND
       1     Thực hiện Quyết định số      01/5/2024   31/12/2024
             22/2018/QĐ-TTg
      """)
    #expect(
      document.lines == [
        "STT | Nội dung | Bắt đầu | Kết thúc | Ghi chú", "(1) | (2) | (3) | (4) | (5)", "I | VIỆC CỦA TỈNH",
        "1 | Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ | 01/3/2024 | 30/6/2024",
        "2 | Thực hiện Kết luận số 54-KL/TW ngày 09/5/2023 | 01/4/2024 | 30/9/2024 | Cả năm",
        "II | VIỆC CỦA CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ THEO KẾ HOẠCH SỐ 64/KH-UBND",
        "1 | Thực hiện Quyết định số 22/2018/QĐ-TTg | 01/5/2024 | 31/12/2024",
      ])
  }

  @Test func rowsWithoutCounters() {
    let document = printed(
      """
                       Văn bản                                   Cơ quan chủ trì
      Chỉ thị số 33/CT-TTg                                      Sở Nội vụ
      Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban             Công an tỉnh
      Chấp hành Trung ương Đảng khóa XI về tăng cường và
      đổi mới sự lãnh đạo của Đảng đối với công tác dân vận
      trong tình hình mới
      Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm          Sở Tư pháp
      2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
      hướng dẫn về nghiệp vụ
      """)
    #expect(document.lines.count == 4)
    #expect(document.numbers == ["33/CT-TTg", "25-NQ/TW", "02/2017/TT-VPCP"])
    #expect(document.citations.dropFirst().first?.issuer == "Ban Chấp hành Trung ương Đảng")
  }

  /// On the page after a break a row may stand alone below the head.
  @Test func oneRowBelowARepeatedHead() {
    let document = printed(
      """
      TT    Nội dung nhiệm vụ           Văn bản             Thời gian
            Thực hiện Nghị quyết số
      4     25-NQ/TW ngày               Luật Khiếu nại      Quý I
            03/6/2013 của Ban
            Chấp hành Trung ương
      """)
    #expect(
      document.lines == [
        "TT | Nội dung nhiệm vụ | Văn bản | Thời gian",
        "4 | Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương | Luật Khiếu nại | Quý I",
      ])
  }

  /// A tab behind the mark of an item parts no columns.
  @Test(arguments: [["1.", "2.", "3."], ["a)", "b)", "c)"], ["- ", "- ", "- "]])
  func listsAreNoTables(_ marks: [String]) {
    let document = printed(
      """
            \(marks[0])   Rà soát các quy định theo Nghị quyết số 25-NQ/TW ngày 03/6/2013 của
                 Ban Chấp hành Trung ương, Kết luận số 43-KL/TW ngày 07/01/2019 của
                 Bộ Chính trị.
            \(marks[1])   Báo cáo kết quả thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của
                 Thủ tướng Chính phủ theo mẫu kèm theo Công văn số 12/SNV-CCHC ngày
                 05/6/2023 của Sở Nội vụ trước ngày 15 tháng 6 hằng năm; chậm thì
                 nêu rõ lý do.
            \(marks[2])   Tổ chức đối thoại với Nhân dân theo Quyết định số 218-QĐ/TW ngày
                 12/12/2013 của Bộ Chính trị.
      """)
    #expect(document.citations.allSatisfy { $0.zone == .body })
    #expect(document.numbers == ["25-NQ/TW", "43-KL/TW", "33/CT-TTg", "12/SNV-CCHC", "218-QĐ/TW"])
    #expect(document.citations.last?.issuer == "Bộ Chính trị")
  }

  /// Where a cell leaves one blank beside the next, the rows around it tell where the columns are parted.
  @Test func columnsThatStandFartherLeftInOneRow() {
    let document = printed(
      """
      TT    Nội dung nhiệm vụ           Văn bản                   Cơ quan
            Thông tư số          Quyết định số
            02/2017/TT-VPCP      1085/QĐ-TTg ngày
       1    ngày 31 tháng 10 năm 15/9/2022 của Thủ             Văn phòng
            2017 của Bộ trưởng   tướng Chính phủ ban
            Bộ Tư pháp           hành Kế hoạch
            Rà soát quy định theo   Kế hoạch số
       2    Luật Khiếu nại và các   115/KH-UBND ngày          Sở Nội vụ
            văn bản khác            14/02/2025
            Rà soát quy định theo   Nghị định số
       3    Luật Tố cáo và các      63/2010/NĐ-CP ngày        Sở Tư pháp
            văn bản khác            08/6/2010
      """)
    #expect(document.lines.count == 4)
    #expect(
      document.citations.compactMap { cited in cited.number.map { [$0.normalised, cited.date?.description] } } == [
        ["02/2017/TT-VPCP", "2017-10-31"], ["1085/QĐ-TTg", "2022-09-15"], ["115/KH-UBND", "2025-02-14"], ["63/2010/NĐ-CP", "2010-06-08"],
      ])
  }

  @Test func twoColumnsOfSentencesAreReadOneAfterTheOther() {
    let document = printed(
      """
                           BẢN TIN DÂN VẬN

            Chính phủ ban hành Nghị định số           ngày 08/5/2018 của Thủ tướng Chính phủ.
      59/2023/NĐ-CP ngày 14/8/2023 quy định chi             Cùng với đó, Nghị quyết số 25-NQ/TW
      tiết một số điều của Luật Thực hiện dân chủ ở   ngày 03/6/2013 của Ban Chấp hành Trung
      cơ sở. Ban Thường vụ Tỉnh ủy đã ban hành        ương và Kết luận số 43-KL/TW ngày
      Chỉ thị số 37-CT/TU ngày 14/9/2022 về tăng      07/01/2019 của Bộ Chính trị được các nơi
      cường sự lãnh đạo của Đảng. Các huyện làm       quán triệt.
      theo quy định tại Quyết định số 22/2018/QĐ-TTg
      """)
    #expect(document.numbers == ["59/2023/NĐ-CP", "37-CT/TU", "22/2018/QĐ-TTg", "25-NQ/TW", "43-KL/TW"])
    #expect(document.citations.allSatisfy { $0.zone == .body })
    #expect(document.citations.first { $0.number?.normalised == "22/2018/QĐ-TTg" }?.date?.description == "2018-05-08")
  }

  /// A comparison of two texts has rows: the right cell begins where the left one does.
  @Test func aTableOfTwoColumnsStaysOne() {
    let document = printed(
      """
       Quy định cũ                                   Quy định mới
       Cơ quan phải công khai những việc sau         Những nội dung chính quyền cấp xã phải
       đây theo Quy chế ban hành kèm theo            công khai theo Luật số 10/2022/QH15 và
       Quyết định số 22/2018/QĐ-TTg ngày             Quyết định số 23-QĐ/TW ngày 30/7/2021
       08/5/2018 của Thủ tướng Chính phủ.            của Bộ Chính trị.
      """)
    #expect(document.citations.allSatisfy { $0.zone == .table })
    #expect(document.lines.first == "Quy định cũ | Quy định mới")
  }

  /// Its first line is indented as far as the last column of the table.
  @Test(arguments: [
    "3. Căn cứ Quyết định số 45/QĐ-UBND ngày 12/3/2024 của Chủ tịch Ủy ban\nNhân dân tỉnh Lào Cai, các đơn vị báo cáo trước ngày 30.",
    "Giao các cơ quan, đơn vị thực hiện Quyết định số 45/QĐ-UBND ngày 12/3/2024\nCủa Ủy ban nhân dân tỉnh Lào Cai, báo cáo định kỳ hằng quý.",
  ])
  func aParagraphRightBelowATable(_ words: String) {
    let document = printed(
      """
      STT   Tên văn bản
      1     Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ
      2     Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ Tư pháp
            \(words)
      """)
    #expect(document.citations.map(\.zone).suffix(2) == [.table, .body])
    #expect(document.lines.last == words.replacing("\n", with: " "))
  }

  /// Full lines of the last cell stay, with the words of a section or of a paragraph that has no indent below them.
  @Test(arguments: [
    "Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính",
    "tỉnh Lào Cai về kiểm soát các thủ tục hành chính nội bộ của tỉnh năm 2024",
    "Luật Đất đai năm 2024.",
  ])
  func theLastLineOfATable(_ words: String) {
    for next in ["Các cơ quan báo cáo trước ngày 30.", "II. Việc của các xã, phường", "PHẦN VIỆC CỦA CÁC XÃ"] {
      let document = printed(
        """
        STT   Tên văn bản
        1     Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ
        2     Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm
              \(words)
        \(next)
        """)
      #expect(document.lines.contains { $0.hasPrefix("2 | ") && $0.hasSuffix(words) }, "\(next)")
    }
  }

  /// Under a head that is printed again, what is left of the row before stands alone.
  @Test(arguments: ["về nghiệp vụ kiểm soát", "về nghiệp vụ kiểm soát\n    các thủ tục"])
  func theRestOfARowUnderARepeatedHead(_ rest: String) {
    let document = printed(
      """
      TT       Tên văn bản                   Ngày ban hành
          \(rest)
      3   Quyết định số 22/QĐ-UBND             08/01/2024
          của UBND tỉnh
      4   Quyết định số 23/QĐ-UBND             09/01/2024
      """)
    #expect(
      document.lines == [
        "TT | Tên văn bản | Ngày ban hành", rest.replacing("\n    ", with: " "),
        "3 | Quyết định số 22/QĐ-UBND của UBND tỉnh | 08/01/2024", "4 | Quyết định số 23/QĐ-UBND | 09/01/2024",
      ])
  }

  /// A head of more lines than its first cell is no row, nor does it go with the first.
  @Test func theRestOfAHead() {
    let document = printed(
      """
      TT   Tên văn bản                    Ngày ban    Cơ quan ban
                                            hành          hành
      3    Quyết định số 22/QĐ-UBND      08/01/2024   UBND tỉnh
           về phân công nhiệm vụ
      4    Quyết định số 23/QĐ-UBND      09/01/2024   UBND tỉnh
      """)
    #expect(
      document.lines == [
        "TT | Tên văn bản | Ngày ban hành | Cơ quan ban hành",
        "3 | Quyết định số 22/QĐ-UBND về phân công nhiệm vụ | 08/01/2024 | UBND tỉnh",
        "4 | Quyết định số 23/QĐ-UBND | 09/01/2024 | UBND tỉnh",
      ])
  }
}
