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
