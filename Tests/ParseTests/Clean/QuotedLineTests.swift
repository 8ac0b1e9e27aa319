import Model
import Testing

/// Lines that a mail quotes.
@Suite struct QuotedLineTests {
  @Test(arguments: [
    ("> Kính chuyển Thông báo số\n> 87/TB-VPUBND của\n> tỉnh.", "Kính chuyển Thông báo số 87/TB-VPUBND của tỉnh."),
    ("> > theo Quyết định số 06/QĐ-\n> > TTg", "theo Quyết định số 06/QĐ-TTg"), ("> Điều 1.\n>\n> Điều 2.", "Điều 1.\n\nĐiều 2."),
    ("Chào anh.\n> Điều 1.", "Chào anh.\nĐiều 1."), ("Nhiệt độ\n>5 độ, >= 3", "Nhiệt độ\n>5 độ, >= 3"), ("a > b\nc", "a > b c"),
  ])
  func theMarksAreLeftOut(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test func aNameOverTwoQuotedLines() throws {
    let notice = try onlyCitation("Chào anh,\n> Kính chuyển Thông báo số\n> 87/TB-VPUBND ngày 07/3/2024 của Văn phòng UBND\n> tỉnh.\n")
    #expect(notice.number?.normalised == "87/TB-VPUBND")
    #expect(notice.issuerPrinted == "Văn phòng UBND tỉnh")
  }
}
