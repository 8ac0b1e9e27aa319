import Model
import Testing

/// Annexes in files of their own: the body, PHỤ LỤC, a title, and in brackets the paper they belong to.
@Suite struct AnnexPaperTests {
  private func header(_ lines: String) -> DocumentHeader {
    parsed("\(lines)\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/10/2025 của UBND xã)\n\n1. Tuyên truyền về chợ phiên.\n").header
  }

  @Test(
    arguments: [
      ("ỦY BAN NHÂN DÂN\nXÃ EA KAR\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã Ea Kar", "DANH MỤC NHIỆM VỤ"),
      (
        "UBND XÃ EA KAR\nPHÒNG KINH TẾ\n-----\nPHỤ LỤC II\nDANH MỤC NHIỆM VỤ\nNĂM 2025", "Phòng Kinh tế xã Ea Kar",
        "DANH MỤC NHIỆM VỤ NĂM 2025"
      ),
      ("UBND XÃ EA KAR\n\nBIỂU TỔNG HỢP", "UBND xã Ea Kar", "BIỂU TỔNG HỢP"),
      ("PHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã", "DANH MỤC NHIỆM VỤ"),
      (
        "UBND XÃ EA KAR\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ", "UBND xã Ea Kar",
        "DANH MỤC NHIỆM VỤ"
      ),
    ] as [(String, String?, String)])
  func bodyAndTitle(_ lines: String, _ issuer: String?, _ title: String) {
    let header = header(lines)
    #expect(header.issuer == issuer)
    #expect(header.title == title)
    #expect(header.number?.normalised == "12/KH-UBND")
    #expect(header.date == PrintedDate(iso: "2025-10-09"))
  }

  /// The bracket is the annex's own paper.
  @Test func thePaperItBelongsToIsNotCited() {
    let document = parsed("UBND XÃ EA KAR\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/10/2025 của UBND xã)\n")
    #expect(document.citations.isEmpty)
  }
}
