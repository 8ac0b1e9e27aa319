import Model
import Testing

/// The heads of a list's columns tell which cell is the day of a paper and which the body that issued it.
@Suite struct RowColumnTests {
  private func first(_ text: String, _ number: String = "612/UBND-NC") -> Citation? {
    parsed(text).citations.first { $0.number?.normalised == number }
  }

  private func cells(_ rows: [[String]], _ separator: String = " | ") -> String {
    rows.map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n"
  }

  @Test(
    arguments: [
      (
        ["Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu"],
        ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang", "V/v dân vận"]
      ),
      (["Cơ quan ban hành", "Số/Ký hiệu", "Ngày BH", "Nội dung"], ["UBND tỉnh Hà Giang", "612/UBND-NC", "28/02/2024", "V/v dân vận"]),
      (
        ["STT", "Số và ký hiệu", "Trích yếu", "Ngày ban hành", "Nơi ban hành"],
        ["1", "612/UBND-NC", "V/v A", "28/02/2024", "UBND tỉnh Hà Giang"]
      ),
      (["SỐ HIỆU", "TÁC GIẢ VĂN BẢN", "NGÀY THÁNG", "TRANG"], ["612/UBND-NC", "UBND tỉnh Hà Giang", "28/02/2024", "3"]),
      (["Số, ký hiệu", "Loại văn bản", "Ngày ký", "Cơ quan BH"], ["612/UBND-NC", "Công văn", "28/02/2024", "UBND tỉnh Hà Giang"]),
      (
        ["Tên cơ quan, tổ chức ban hành", "Số ký hiệu văn bản", "Ngày, tháng, năm", "Trang"],
        ["UBND tỉnh Hà Giang", "Công văn số 612/UBND-NC", "28/02/2024", "3"]
      ),
    ])
  func cellsOfARow(_ head: [String], _ row: [String]) {
    for separator in [" | ", "\t"] {
      let citation = first(cells([head, row], separator))
      #expect(citation?.issuer == "UBND tỉnh Hà Giang")
      #expect(citation?.date == PrintedDate(year: 2024, month: 2, day: 28))
    }
  }

  /// Further rows stand under the same heads, and papers cited in a row's title have their own words.
  @Test func rowsBelow() {
    let text = cells([
      ["Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu"],
      ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang", "V/v thực hiện Kế hoạch số 11/KH-UBND"],
      ["01/2024/TT-BNV", "24/02/2024", "Bộ Nội vụ", "Quy định chi tiết Nghị định số 73/2024/NĐ-CP"],
      ["88/TB-VPCP", "05/3/2024", "Văn phòng Chính phủ", "Kết luận"],
    ])
    let citations = parsed(text).citations
    #expect(citations.map(\.issuer) == ["UBND tỉnh Hà Giang", nil, "Bộ Nội vụ", nil, "Văn phòng Chính phủ"])
    #expect(citations.map { $0.date?.day } == [28, nil, 24, nil, 5])
  }

  /// Another column's body, a cell that is more than a body, a number outside its column, heads that tell nothing.
  @Test(
    arguments: [
      (["Số, ký hiệu", "Ngày văn bản", "Đơn vị thực hiện"], ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang"]),
      (["Số, ký hiệu", "Ngày văn bản", "Cơ quan chủ trì"], ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang"]),
      (["Số, ký hiệu", "Ngày văn bản", "Nơi nhận"], ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang"]),
      (["Số, ký hiệu", "Ngày văn bản", "Cơ quan ban hành"], ["612/UBND-NC", "28/02/2024", "UBND tỉnh Hà Giang trả lời"]),
      (["Nội dung", "Căn cứ", "Số, ký hiệu", "Cơ quan ban hành"], ["Dân vận", "612/UBND-NC", "x", "UBND tỉnh Hà Giang"]),
      (["Số đến", "Cơ quan ban hành", "Ghi chú"], ["612/UBND-NC", "UBND tỉnh Hà Giang", "x"]),
    ])
  func otherColumns(_ head: [String], _ row: [String]) { #expect(first(cells([head, row]))?.issuer == nil) }

  @Test func aTableEnds() {
    let text = cells([["Số, ký hiệu", "Cơ quan ban hành", "Trang"], ["5/QĐ-UBND", "UBND tỉnh Hà Giang", "1"]])
    let other = cells([["612/UBND-NC", "Sở Nội vụ", "1"]])
    let prose = String(repeating: "Một dòng không có cột\n\n", count: 12)
    #expect(first(text + prose + other)?.issuer == nil)
    #expect(first(text + other)?.issuer == "Sở Nội vụ")
  }

  /// Files with commas and semicolons: a counter before the number is no figure before a decimal comma.
  @Test(arguments: [",", ";"]) func valuesOfAFile(_ separator: String) {
    let text = cells(
      [
        ["STT", "Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu"],
        ["1", "96/2023/NĐ-CP", "30/12/2023", "Chính phủ", "Quy định chi tiết"],
        ["2", "749/QĐ-TTg", "03/06/2020", "Thủ tướng Chính phủ", "Phê duyệt"],
        ["3", "\"575/UBND-NC\"", "20/03/2024", "UBND tỉnh Quảng Bình", "\"V/v dân vận, tôn giáo\""],
        ["4", "Quyết định số 289/QĐ-UBND", "26/02/2025", "UBND tỉnh Quảng Bình", "Quy chế"],
      ], separator)
    let citations = parsed(text).citations
    #expect(citations.map { $0.number?.normalised } == ["96/2023/NĐ-CP", "749/QĐ-TTg", "575/UBND-NC", "289/QĐ-UBND"])
    #expect(citations.map(\.issuer) == ["Chính phủ", "Thủ tướng Chính phủ", "UBND tỉnh Quảng Bình", "UBND tỉnh Quảng Bình"])
    #expect(citations.map { $0.date?.year } == [2023, 2020, 2024, 2025])
  }

  @Test(arguments: [
    "Giảm 1,96/2023 so với năm trước.", "Đạt 3,5/UBND-NC, tăng.", "Diện tích 12,749/QĐ-TTg ha.", "1,234/UBND-NC, ngày 5/3/2024.",
  ])
  func aDecimalIsNone(_ text: String) {
    #expect(parsed(text).citations.allSatisfy { !["96/2023", "5/UBND-NC", "749/QĐ-TTg", "234/UBND-NC"].contains($0.number?.normalised) })
  }
}
