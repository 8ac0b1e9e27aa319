import Model
import Testing

/// What a page's own structure says about the part of the paper.
@Suite struct PageZoneTests {
  private let paper = """
    <div class="content"><table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH LÀO CAI</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>
    <tr><td>Số: 87/KH-UBND</td><td>Lào Cai, ngày 20 tháng 3 năm 2023</td></tr></table>
    <p>KẾ HOẠCH</p><p>Công tác dân vận năm 2023</p>
    <p>Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:</p>
    <p>1. Nâng cao nhận thức theo Kết luận số 120-KL/TW.</p>
    <table><tr><td>TT</td><td>Văn bản</td><td>Ghi chú</td></tr><tr><td>1</td><td>Quyết định số 749/QĐ-TTg</td><td></td></tr></table></div>
    """

  @Test func theHeadIsReadOutOfItsTable() {
    let header = page(paper).header
    #expect(header.number?.normalised == "87/KH-UBND")
    #expect(header.issuer == "UBND tỉnh Lào Cai")
    #expect(header.date == PrintedDate(iso: "2023-03-20"))
    #expect(header.title == "Công tác dân vận năm 2023")
  }

  @Test func tablesOfTheBodyAreTables() {
    #expect(page(paper).citations.map(\.zone) == [.basis, .body, .table])
  }

  /// A list with a table in one of its cells is a list; a table that only holds others lays out the page.
  @Test func aTableInACellMakesNoLayoutOfAList() {
    let list = """
      <table><tr><td>TT</td><td>Văn bản</td><td>Nội dung</td></tr>
      <tr><td>1</td><td>Quyết định số 749/QĐ-TTg</td><td><table><tr><td>a</td><td>Công văn số 15/BNV-TCBC</td></tr></table></td></tr>
      <tr><td>2</td><td>Quyết định số 942/QĐ-TTg</td><td>đã xong</td></tr></table>
      """
    #expect(page("<div>\(paper)\(list)</div>").citations.map(\.zone) == [.basis, .body, .table, .table, .table, .table])
    let layout = """
      <table><tr><td></td><td></td></tr><tr><td><table><tr><td>Theo Công văn số 15/BNV-TCBC.</td></tr></table></td><td></td></tr>
      <tr><td><table><tr><td>Theo Quyết định số 942/QĐ-TTg.</td></tr></table></td><td></td></tr></table>
      """
    #expect(page("<div>\(paper)\(layout)</div>").citations.map(\.zone) == [.basis, .body, .table, .body, .body])
  }

  @Test(arguments: [
    "<nav><a href='/a'>Quyết định 12/QĐ-UBND</a></nav>", "<aside><ul><li><a href='/a'>Quyết định 12/QĐ-UBND</a></li></ul></aside>",
    "<footer><p>Giấy phép số 12/GP-BTTTT ngày 01/01/2020</p></footer>",
  ])
  func whatStandsBesideThePaperIsSidebar(_ aside: String) {
    let zones = page(paper + aside).citations.map(\.zone)
    #expect(zones.filter { $0 != .sidebar } == [.basis, .body, .table])
    #expect(zones.count <= 4)
  }
}
