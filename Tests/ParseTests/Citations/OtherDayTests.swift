import Model
import Parse
import Testing

/// Days and years behind a number that are not the cited paper's.
@Suite struct OtherDayTests {
  /// Behind a verb of doing the year is that of the work; a body, a title or a known paper of that year tells otherwise.
  @Test(arguments: [
    ("Việc thực hiện Chỉ thị số 05-CT/TW năm 2024 đạt kết quả tốt", [nil]),
    ("Kết quả thực hiện Nghị quyết số 18-NQ/TW năm 2023; kiến nghị", [nil]),
    ("Báo cáo triển khai Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW năm 2024", [nil, nil]),
    ("Sơ kết các Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW năm 2020.", [nil, nil]),
    ("Quán triệt Chỉ thị số 05-CT/TW tháng 5/2024 tại chi bộ", [nil]),
    ("Việc thực hiện Chỉ thị 05-CT/TW năm 2016 của Bộ Chính trị", ["2016"]),
    ("Việc thực hiện Chỉ thị 05-CT/TW năm 2016 tại huyện", ["2016"]),
    ("Thực hiện Quyết định số 812/QĐ-UBND năm 2019 của UBND tỉnh", ["2019"]),
    ("Thực hiện Quyết định 812/QĐ-UBND năm 2019 phê duyệt Đề án tinh gọn", ["2019"]),
    ("Theo Kế hoạch số 45/KH-UBND năm 2023, các xã", ["2023"]),
    ("Chỉ thị 05-CT/TW năm 2016 của Bộ Chính trị", ["2016"]), ("Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016, các xã", ["2016-05-15"]),
  ])
  func theYearOfTheWork(_ text: String, _ dates: [String?]) {
    #expect(parsed(text).citations.map(\.date?.description) == dates, "\(text)")
  }

  /// Without a head the words of a report must tell, or the tables.
  @Test(arguments: [
    ("Thực hiện Nghị quyết số 43/NQ-CP năm 2020, UBND tỉnh ban hành", "2020"), ("Thi hành Quyết định số 45/QĐ-XPHC năm 2022", "2022"),
    ("Triển khai Chỉ thị số 12-CT/TU năm 2024 tại huyện", "2024"), ("Kết quả triển khai Chỉ thị số 12-CT/TU năm 2024 tại huyện", nil),
    ("Sơ kết Chỉ thị số 12-CT/TU năm 2024 tại huyện", nil),
  ])
  func theYearOfTheWorkWithoutAHead(_ text: String, _ date: String?) throws {
    #expect(try onlyCitation(text).date?.description == date, "\(text)")
  }

  /// In a plan of 2023 an older year is the paper's.
  @Test(arguments: [
    ("Thực hiện Nghị quyết số 43/NQ-CP năm 2020, UBND tỉnh ban hành kế hoạch.", ["2020"]),
    ("Triển khai thực hiện Quyết định số 1665/QĐ-TTg năm 2017.", ["2017"]), ("Thi hành Quyết định số 45/QĐ-XPHC năm 2021.", ["2021"]),
    ("Kết quả thực hiện Chỉ thị số 12-CT/TU năm 2022.", [nil]), ("Triển khai Chỉ thị số 12-CT/TU năm 2023 tại huyện.", [nil]),
    ("Kết quả thực hiện Chỉ thị số 12-CT/TU năm 2022, Chỉ thị số 13-CT/TU năm 2023.", [nil, nil]),
    ("Kết quả thực hiện Chỉ thị số 12-CT/TU năm 2014, Chỉ thị số 13-CT/TU năm 2015.", ["2014", "2015"]),
  ])
  func theYearOfTheWorkInAPlan(_ sentence: String, _ dates: [String?]) {
    #expect(parsed(plan(body: sentence)).citations.map(\.date?.description) == dates, "\(sentence)")
  }

  /// In lists of news beside a paper the day behind an item is that of the news.
  @Test(arguments: [
    ("<a href='#'>Triển khai Chỉ thị số 23-CT/TW</a> (10/11/2023)", nil),
    ("<a href='#'>Họp về Kế hoạch 45/KH-UBND</a> <span>(09/11/2023)</span>", nil),
    ("<a href='#'>Quyết định số 412/QĐ-UBND</a> <em>08/11/2023 10:20</em>", nil),
    ("<a href='#'>Học tập Kết luận số 12-KL/TW</a> <span class='date'>(15/11/2023)</span>", nil),
    ("<a href='#'>Công bố Quyết định số 412/QĐ-UBND ngày 08/11/2023</a> (10/11/2023)", "2023-11-08"),
    ("<a href='#'>Công bố Quyết định số 412/QĐ-UBND (ngày 08/11/2023)</a>", "2023-11-08"),
    ("Công văn số 356/UBND-KT (22/02/2022) của UBND tỉnh Lai Châu", "2022-02-22"),
  ])
  func theDayOfNews(_ item: String, _ date: String?) {
    let page = """
      <html><body><div><p>SỞ NỘI VỤ</p><p>Thực hiện Kế hoạch số 87/KH-UBND ngày 20/3/2023 của UBND tỉnh, Sở báo cáo như sau.</p></div>
      <div class="related"><h3>Tin liên quan</h3><ul><li>\(item)</li></ul></div></body></html>
      """
    let citations = parseDocument(SourceFile(path: "page.html", bytes: Array(page.utf8))).citations
    #expect(citations.map(\.zone) == [.body, .sidebar], "\(item)")
    #expect(citations.map(\.date?.description) == ["2023-03-20", date], "\(item)")
  }

  /// Lists of papers beside a paper give the number first, then its day.
  @Test func aRowOfAListOfPapersKeepsItsDay() {
    let page = """
      <html><body><div><p>SỞ NỘI VỤ</p><p>Thực hiện Kế hoạch số 87/KH-UBND ngày 20/3/2023 của UBND tỉnh, Sở báo cáo như sau.</p></div>
      <div class="related"><h3>Văn bản mới</h3><table><tr><td>1</td><td>102/QĐ-UBND</td><td>12/06/2023</td><td>Kiện toàn Ban Chỉ đạo</td></tr>
      </table></div></body></html>
      """
    let citations = parseDocument(SourceFile(path: "page.html", bytes: Array(page.utf8))).citations
    #expect(citations.map(\.zone) == [.body, .sidebar])
    #expect(citations.map(\.date?.description) == ["2023-03-20", "2023-06-12"])
  }
}
