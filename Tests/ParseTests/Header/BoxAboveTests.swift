import Model
import Testing

/// A portal's box of labels and values above the text of the paper.
@Suite struct BoxAboveTests {
  private func box(_ number: String) -> String {
    "<table><tr><td>Số ký hiệu</td><td>\(number)</td></tr><tr><td>Ngày ban hành</td><td>18/02/2022</td></tr>"
      + "<tr><td>Cơ quan ban hành</td><td>UBND tỉnh Hà Giang</td></tr></table>"
  }

  private let basis = "<p>Thực hiện Luật Lâm nghiệp năm 2017, Chủ tịch UBND tỉnh yêu cầu:</p>"

  @Test func itTellsWhatTheHeadDoesNot() {
    let read = fragment(box("03/CT-UBND") + "<p><b>CHỈ THỊ</b></p><p><b>Về việc phòng cháy rừng</b></p>" + basis)
    #expect(read.header.number?.normalised == "03/CT-UBND")
    #expect(read.header.date == PrintedDate(iso: "2022-02-18"))
    #expect(read.header.issuer == "UBND tỉnh Hà Giang")
    #expect(read.header.title == "Về việc phòng cháy rừng")
    #expect(read.citations.map(\.zone) == [.basis])
  }

  /// One line a row, in many words.
  @Test(arguments: [
    "Số hiệu", "Số hiệu văn bản", "Số ký hiệu", "Số ký hiệu văn bản", "Số kí hiệu VB", "Số, ký hiệu văn bản", "Số/ký hiệu",
    "Số / Ký hiệu văn bản", "Số và ký hiệu", "Số - ký hiệu",
  ])
  func itsRowsAreLines(_ label: String) {
    let rows = "<p>\(label): 152/QĐ-UBND</p><p>Ngày ban hành văn bản: 14/08/2024</p>"
    let alone = fragment(rows + "<p>Trích yếu: Về việc mở chợ phiên vùng cao</p><p>Cơ quan ban hành: UBND tỉnh Hà Giang</p>")
    #expect(alone.header.number?.normalised == "152/QĐ-UBND", "\(label)")
    #expect(alone.header.title == "Về việc mở chợ phiên vùng cao", "\(label)")
    #expect(alone.header.issuer == "UBND tỉnh Hà Giang", "\(label)")
    #expect(alone.citations.isEmpty, "\(label)")
    let head =
      "<p>UBND TỈNH HÀ GIANG</p><p>Số: 152/QĐ-UBND</p><p>Hà Giang, ngày 14 tháng 8 năm 2024</p><p>QUYẾT ĐỊNH</p><p>Về việc mở chợ phiên</p>"
    let above = fragment(rows + head + basis)
    #expect(above.header.number?.normalised == "152/QĐ-UBND", "\(label)")
    #expect(above.header.title == "Về việc mở chợ phiên", "\(label)")
    #expect(above.citations.map(\.zone) == [.basis], "\(label)")
  }

  /// Rows that run on in one line.
  @Test func itsRowsAreOneLine() {
    let row = "Số ký hiệu văn bản: 152/QĐ-UBND Loại văn bản: Quyết định Ngày ban hành văn bản: 14/08/2024 Người ký: Lê Văn Na"
    let read = fragment("<p>\(row)</p>")
    #expect(read.header.number?.normalised == "152/QĐ-UBND")
    #expect(read.header.type == .decision)
    #expect(read.header.date == PrintedDate(iso: "2024-08-14"))
  }

  /// One box below the other tells of several papers, none of which is the page.
  @Test func aListOfBoxesIsNoPaper() {
    let boxes = ["152", "153", "154"].map {
      "<p>Số ký hiệu: \($0)/QĐ-UBND</p><p>Ngày ban hành: 14/08/2024</p><p>Trích yếu: Về việc mở chợ phiên vùng cao</p>"
    }
    let read = fragment(boxes.joined())
    #expect(read.header.number == nil)
    #expect(read.citations.map { $0.number?.serial } == ["152", "153", "154"])
  }

  @Test func aBlankNumberIsFilledIn() {
    let head =
      "<p>ỦY BAN NHÂN DÂN</p><p>TỈNH HÀ GIANG</p><p>Số:     /QĐ-UBND</p><p>Hà Giang, ngày    tháng 02 năm 2022</p><p>QUYẾT ĐỊNH</p>"
    let header = fragment(box("03/QĐ-UBND") + head + "<p>Về việc phòng cháy rừng</p>" + basis).header
    #expect(header.number?.normalised == "03/QĐ-UBND")
    #expect(header.date == PrintedDate(iso: "2022-02-18"))
  }

  /// The box of another paper, and a head that tells all itself.
  @Test(arguments: ["<p>KẾ HOẠCH</p><p>Phòng cháy rừng</p>", "<p>Số: 5/CT-SNN</p><p>CHỈ THỊ</p><p>Phòng cháy rừng</p>"])
  func itTellsNothingOfAnother(_ head: String) {
    #expect(fragment(box("03/CT-UBND") + head + basis).header.number?.normalised != "03/CT-UBND")
  }
}
