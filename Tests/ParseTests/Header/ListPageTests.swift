import Model
import Testing

/// Pages that list papers: no entry is the page's own head.
@Suite struct ListPageTests {
  private func page(_ entries: [String]) -> ParsedDocument {
    fragment(entries.map { entry in "<div>" + entry.split(separator: "|").map { "<div>\($0)</div>" }.joined() + "</div>" }.joined())
  }

  @Test(arguments: ["Ngày:", "Ngày ban hành:"]) func entriesAreCited(_ label: String) {
    let read = page([
      "Số: 15-NQ/ĐU|\(label) 22/09/2025|Nghị quyết về chợ phiên vùng cao", "Số: 16-KH/ĐU|\(label) 23/09/2025|Kế hoạch mở bến sông",
      "Số: 17-CT/ĐU|\(label) 24/09/2025|Chỉ thị về sửa đường làng",
    ])
    #expect(read.header.number == nil)
    #expect(read.citations.map(\.number?.normalised) == ["15-NQ/ĐU", "16-KH/ĐU", "17-CT/ĐU"])
    #expect(read.citations.map(\.date) == ["2025-09-22", "2025-09-23", "2025-09-24"].map { PrintedDate(iso: $0) })
  }

  /// One number with a day below it is the paper's own.
  @Test func onePaperHasAHead() {
    let read = parsed("UBND XÃ EA KAR\nSố: 12/QĐ-UBND\nNgày: 05/06/2024\n\nQUYẾT ĐỊNH\nMở chợ phiên\n\nĐiều 1. Mở chợ.\n")
    #expect(read.header.number?.normalised == "12/QĐ-UBND")
    #expect(read.citations.isEmpty)
  }
}
