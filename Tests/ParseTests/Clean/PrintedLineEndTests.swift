import Model
import Testing

@testable import Parse

/// Texts that print their line ends as the four characters \r\n.
@Suite struct PrintedLineEndTests {
  private let page = #"""
    \r\n ỦY BAN NHÂN DÂN \r\n TỈNH LÀO CAI | \r\n \r\n CỘNG\r\n HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | \r\n
    \r\n Số: 71/KH-UBND \r\n | \r\n Lào Cai, ngày 9 tháng 1 năm 2020 \r\n | \r\n
    \r\n KẾ HOẠCH\r\n Mở chợ phiên\r\n\r\n
    Thực hiện Quyết định số 52/QĐ-TTg\r\nngày 25/12/2019 của Thủ tướng Chính phủ về chợ\r\n10 phiên, tỉnh mở chợ.
    """#

  @Test func theHeadIsRead() {
    let document = parsed(page)
    #expect(document.header.number?.normalised == "71/KH-UBND")
    #expect(document.header.issuer == "UBND tỉnh Lào Cai")
    #expect(document.header.date == PrintedDate(iso: "2020-01-09"))
    #expect(document.citations.map(\.number?.normalised) == ["52/QĐ-TTg"])
    #expect(document.citations.map(\.date) == [PrintedDate(iso: "2019-12-25")])
    #expect(document.citations.first?.text.hasPrefix(#"Quyết định số 52/QĐ-TTg\r\nngày 25/12/2019"#) ?? false)
    checkInvariants(document, "printed line ends")
  }

  @Test(arguments: [
    (#"a\r\nb\r\nc\r\n"#, "a b c\n"), (#"một\r\n  hai\r\nBa\r\n4"#, "một hai\nBa 4"), (#"\r\n\r\n\r\n"#, "\n\n\n"),
  ])
  func eachIsALineEndOrABlank(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// The tag in a cell of a table is a blank where the sentence goes on.
  @Test(arguments: [
    (
      "| 1 | Quyết định số 5/QĐ-UBND<br>ngày 1/2/2024 của UBND tỉnh<br> Lào Cai | x |",
      "| 1 | Quyết định số 5/QĐ-UBND ngày 1/2/2024 của UBND tỉnh Lào Cai | x |"
    ),
    ("| 1 | Quyết định số<br>6/QĐ-UBND | x |", "| 1 | Quyết định số 6/QĐ-UBND | x |"),
    ("| Sở Y tế<br>Sở Nội vụ | chợ;<br>trường<br>- trạm | x |", "| Sở Y tế\nSở Nội vụ | chợ;\ntrường\n- trạm | x |"),
    ("| 12/QĐ-UBND<br>13/QĐ-UBND |", "| 12/QĐ-UBND\n13/QĐ-UBND |"),
    ("| ỦY BAN NHÂN DÂN<br>TỈNH LÀO CAI | x |", "| ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI | x |"),
  ])
  func tags(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// Fewer than three, and other letters behind the sign, are what they are.
  @Test(arguments: [#"print("\r\n")"#, #"C:\rieng\nam\tinh"#, #"a\r\nb\r\nc"#, #"\r \r \r \r"#, #"\r\"#]) func programsAndPaths(
    _ text: String
  ) {
    #expect(cleaned(text) == text)
  }
}
