import Model
import Testing

/// Annexes in files of their own: the body, PHỤ LỤC, a title, and in brackets the paper they belong to, whose number and day are the annex's own.
@Suite struct AnnexPaperTests {
  private func annex(_ lines: String) -> ParsedDocument {
    parsed("\(lines)\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/10/2025 của UBND xã)\n\n1. Tuyên truyền về chợ phiên.\n")
  }

  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN\nXÃ EA KAR\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã Ea Kar", "DANH MỤC NHIỆM VỤ"),
    ("UBND XÃ EA KAR\nPHÒNG KINH TẾ\nPHỤ LỤC II\nDANH MỤC NHIỆM VỤ\nNĂM 2025", "Phòng Kinh tế xã Ea Kar", "DANH MỤC NHIỆM VỤ NĂM 2025"),
  ])
  func bodyAndTitle(_ lines: String, _ issuer: String, _ title: String) {
    let header = annex(lines).header
    #expect(header.issuer == issuer)
    #expect(header.title == title)
    #expect(header.number?.normalised == "12/KH-UBND")
    #expect(header.date == PrintedDate(iso: "2025-10-09"))
  }

  /// Below a motto "PHỤ LỤC" is neither the body's line nor the title.
  @Test func anAnnexWithAMotto() {
    let header = annex(
      "UBND XÃ EA KAR\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ"
    ).header
    #expect(header.issuer == "UBND xã Ea Kar")
    #expect(header.title == "DANH MỤC NHIỆM VỤ")
  }
}
