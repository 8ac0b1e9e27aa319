import Model
import Parse
import Testing

/// The own number, whatever the code of the body and however it is spaced, and letters whose code is that of a type.
@Suite struct OwnNumberTests {
  private func letter(_ number: String, _ body: String = "HỘI LIÊN HIỆP PHỤ NỮ TỈNH LÀO CAI") -> ParsedDocument {
    parsed(
      """
      \(body)
      Số: \(number)
      V/v trả lời kiến nghị

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Lào Cai, ngày 9 tháng 1 năm 2024

      Kính gửi: Các đơn vị

      Căn cứ Công văn số 12/SYT-NV ngày 02/01/2024 của Sở Y tế.
      """)
  }

  @Test(arguments: [
    ("412 /BTV-CSLP", "412/BTV-CSLP"), ("412 /TTYT-KH", "412/TTYT-KH"), ("412 / THCS-VP", "412/THCS-VP"), ("412/ CCTL-QL", "412/CCTL-QL"),
    ("412 /UBND - VX", "412/UBND-VX"), ("412 /THCS", "412/THCS"), ("412 / GM - THPT", "412/GM-THPT"),
    // What follows is no part of it.
    ("412/QĐ-UBND - MẬT", "412/QĐ-UBND"), ("412/QĐ-UBND - Lào Cai", "412/QĐ-UBND"),
  ])
  func blanksBesideTheSeparators(_ printed: String, _ number: String) {
    let document = letter(printed)
    #expect(document.header.number?.normalised == number)
    #expect(document.citations.map(\.number?.normalised) == ["12/SYT-NV"])
  }

  /// A head whose label has a cell of its own.
  @Test(arguments: [
    ("Số: | 412/QĐ-UBND | Lào Cai, ngày 9 tháng 1 năm 2024", "412/QĐ-UBND"), ("Số | 412/QĐ-UBND |", "412/QĐ-UBND"),
    ("Số: | | 412/QĐ-UBND", "412/QĐ-UBND"), ("Số: 412 | /QĐ-UBND | Lào Cai, ngày 9 tháng 1 năm 2024", "412/QĐ-UBND"),
    ("Số: | /QĐ-UBND | Lào Cai, ngày tháng 1 năm 2024", nil),
  ])
  func aNumberInTwoCells(_ row: String, _ number: String?) {
    let document = parsed(
      """
      ỦY BAN NHÂN DÂN TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      \(row)

      QUYẾT ĐỊNH
      Về việc mở chợ phiên

      Căn cứ Công văn số 12/SYT-NV ngày 02/01/2024 của Sở Y tế;
      """)
    #expect(document.header.number?.normalised == number)
    #expect(document.header.symbol == "QĐ-UBND")
    #expect(document.header.place == (row.contains("Lào Cai") ? "Lào Cai" : nil))
    #expect(document.citations.map(\.number?.normalised) == ["12/SYT-NV"])
  }

  /// Rows of a list are nobody's own number.
  @Test func labelsOfNumbersInAList() {
    let list = ["12/QĐ-UBND", "13/QĐ-UBND"].map { "Số: | \($0)\nNgày: | 09/01/2024\n" }.joined()
    #expect(parsed("Văn bản mới\n" + list).header.number == nil)
  }

  @Test func aBlankNumberOfAnyBody() {
    let header = letter(" /THCS-VP").header
    #expect(header.number == nil)
    #expect(header.symbol == "THCS-VP")
  }

  /// CT is the Cục Thuế's code, and a directive's.
  @Test(arguments: [
    ("TỔNG CỤC THUẾ\nCỤC THUẾ TP HÀ NỘI", "34512/CT-TTHT", DocumentType.officialLetter),
    ("CỤC THUẾ TỈNH LÀO CAI", "345/CT-TTHT", .officialLetter), ("UBND TỈNH LÀO CAI", "12/CT-UBND", .directive),
  ])
  func theCodeOfABodyIsNoType(_ body: String, _ number: String, _ type: DocumentType) {
    #expect(letter(number, body).header.type == type)
  }

  /// A cell of a Markdown table holds lines.
  @Test func lineBreaksInCellsOfMarkdown() {
    let text = """
      | ỦY BAN NHÂN DÂN<br>TỈNH LÀO CAI | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br/>Độc lập - Tự do - Hạnh phúc |
      |---|---|
      | Số: 3321/UBND-TH<br />V/v trả lời kiến nghị | Lào Cai, ngày 19 tháng 11 năm 2025 |

      Kính gửi: Các sở

      Ủy ban nhân dân tỉnh trả lời kiến nghị của cử tri về chợ phiên, và yêu cầu các sở, ban, ngành thực hiện đúng những văn bản nêu trong bảng dưới đây.

      | TT | Văn bản | Ghi chú |
      |---|---|---|
      | 1 | Chợ phiên<br>Kế hoạch số 12/KH-UBND | 2024 |
      """
    let document = parseDocument(SourceFile(path: "letter.md", bytes: Array(text.utf8)))
    #expect(document.header.number?.normalised == "3321/UBND-TH")
    #expect(document.header.issuer == "UBND tỉnh Lào Cai")
    #expect(document.header.title == "V/v trả lời kiến nghị")
    #expect(document.header.date == PrintedDate(iso: "2025-11-19"))
    #expect(document.citations.map(\.number?.normalised) == ["12/KH-UBND"])
    #expect(document.citations.map(\.zone) == [.table])
  }
}
