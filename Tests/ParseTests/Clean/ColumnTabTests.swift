import Model
import Testing

/// Tabs between columns.
@Suite struct ColumnTabTests {
  @Test(arguments: [
    ("Số: 1261/QĐ-BHXH\tĐộc lập - Tự do - Hạnh phúc", "Số: 1261/QĐ-BHXH|Độc lập - Tự do - Hạnh phúc"),
    ("V/v kê khai\tHà Nội, ngày 25 tháng 4 năm 2023", "V/v kê khai|Hà Nội, ngày 25 tháng 4 năm 2023"),
    ("BỘ TÀI CHÍNH\t-------", "BỘ TÀI CHÍNH|-------"), ("1\tBáo cáo\tquý\n2\tKế hoạch\tnăm", "1|Báo cáo|quý\n2|Kế hoạch|năm"),
    ("TỈNH ỦY\n*\tLào Cai, ngày 5 tháng 3 năm 2024", "TỈNH ỦY\n*|Lào Cai, ngày 5 tháng 3 năm 2024"),
    ("1\tBáo cáo\t\tquý\n2\tKế hoạch\t5\tnăm", "1|Báo cáo||quý\n2|Kế hoạch|5|năm"),
  ])
  func theyAreBars(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    "1.\tNâng cao nhận thức", "-\tNâng cao", "a)\t\tNâng cao;\nb)\t\tMở chợ;", "Chỉ\tthị số\t33/CT-TTg",
    "\t\tHà Nội, ngày 25 tháng 4 năm 2023",
    "-\tCăn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ, ngày 5/3/2020;", "-\tTờ trình của\tSở Tài chính, ngày 5/3/2024;",
    "2.\tKhoản 2\tĐiều 5 Nghị định số 31/2020/NĐ-CP, ngày 1/2/2020.", "a)\tQuyết định của\tSở Tài chính, ngày 5/3/2024.",
    "Theo Tờ trình của\tSở Tài chính, ngày 5/3/2024.",
    "Số:\t/KH-SCT", "Số:\t12/KH-SCT", "Hà Nội, ngày\ttháng\tnăm 2023", "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
  ])
  func othersAreBlanks(_ printed: String) { #expect(cleaned(printed) == printed.replacing("\t", with: " "), "\(printed)") }

  /// In a row the tabs inside a sentence are blanks.
  @Test(arguments: [
    ("I.\tCăn cứ:\tQuyết định số\t12/QĐ-UBND", "I.|Căn cứ: Quyết định số 12/QĐ-UBND"),
    ("II.\tQuyết định số\t13/QĐ-UBND ngày\t3/4/2023", "II.|Quyết định số 13/QĐ-UBND ngày 3/4/2023"),
    ("III.\tQuyết định của\tUBND\t\ttỉnh Lào Cai", "III.|Quyết định của UBND  tỉnh Lào Cai"),
    ("3\tTổng số\tkinh phí\tnăm", "3|Tổng số|kinh phí|năm"),
  ])
  func sentencesAmongThem(_ printed: String, _ read: String) {
    #expect(cleaned("1\tBáo cáo\tquý\tnăm\n" + printed) == "1|Báo cáo|quý|năm\n" + read)
  }

  @Test func aHeadOutOfWord() {
    let read = parsed(
      """
      UBND TỈNH HÀ NAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ TÀI CHÍNH\t\tĐộc lập - Tự do - Hạnh phúc
      Số: 1261/STC-QLNS\t\t\t---------------
      V/v kê khai tài sản\tHà Nam, ngày 25 tháng 4 năm 2023
      và thu nhập

      Kính gửi: Các sở.

      Thực hiện Nghị định số 130/2020/NĐ-CP, Sở Tài chính đề nghị báo cáo.
      """)
    #expect(read.header.number?.normalised == "1261/STC-QLNS")
    #expect(read.header.date == PrintedDate(iso: "2023-04-25"))
    #expect(read.header.place == "Hà Nam")
    #expect(read.header.issuer == "Sở Tài chính tỉnh Hà Nam")
    #expect(read.header.title == "V/v kê khai tài sản và thu nhập")
    #expect(read.citations.map(\.zone) == [.basis])
  }

  @Test func theMottoIsNoBody() {
    let text =
      "BẢO HIỂM XÃ HỘI VIỆT NAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1261/QĐ-BHXH\tĐộc lập - Tự do - Hạnh phúc\n\tHà Nội, ngày 25 tháng 4 năm 2023\n\nQUYẾT ĐỊNH\nVề quy trình"
    #expect(parsed(text).header.issuer == "Bảo hiểm xã hội Việt Nam")
  }

  @Test func tablesOutOfSpreadsheets() {
    let table =
      "STT\tSố/Ký hiệu\tNgày ban hành\tTrích yếu\n1\t12/QĐ-UBND\t05/01/2024\tkiện toàn Ban Chỉ đạo\n2\t13/QĐ-UBND\t\tthực hiện Nghị định số 80/2021/NĐ-CP"
    #expect(parsed(plan(body: table + "\nThực hiện Chỉ thị số 33/CT-TTg.")).citations.map(\.zone) == [.table, .table, .table, .body])
  }
}
