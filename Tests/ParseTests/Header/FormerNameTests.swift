import Model
import Testing

/// Tỉnh Thừa Thiên Huế is thành phố Huế since 1 January 2025 (Resolution 175/2024/QH15); the city of district rank had that name before.
@Suite struct FormerNameTests {
  private func header(_ lines: String, _ place: String, _ day: String, _ symbol: String = "/KH-UBND") -> DocumentHeader {
    parsed(paper(lines, place, day, symbol)).header
  }

  private func paper(_ lines: String, _ place: String, _ day: String, _ symbol: String, body: String = "Nội dung như sau:") -> String {
    "\(lines)\nSố: 12\(symbol)\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\(place), ngày \(day)\n\nKẾ HOẠCH\nCông tác dân vận\n\n\(body)\n"
  }

  @Test(
    arguments: [
      ("ỦY BAN NHÂN DÂN\nTỈNH THỪA THIÊN HUẾ", "Thừa Thiên Huế", "9 tháng 1 năm 2018", "/KH-UBND", "UBND tỉnh Thừa Thiên Huế", .province),
      ("ỦY BAN NHÂN DÂN TỈNH", "Huế", "9 tháng 1 năm 2009", "/KH-UBND", "UBND tỉnh Thừa Thiên Huế", .province),
      ("UBND TỈNH THỪA THIÊN HUẾ\nSỞ TƯ PHÁP", "Huế", "9 tháng 1 năm 2009", "/KH-STP", "Sở Tư pháp tỉnh Thừa Thiên Huế", .province),
      ("SỞ TƯ PHÁP", "Huế", "9 tháng 1 năm 2009", "/KH-STP", "Sở Tư pháp tỉnh Thừa Thiên Huế", .province),
      ("SỞ TƯ PHÁP", "Huế", "9 tháng 2 năm 2025", "/KH-STP", "Sở Tư pháp thành phố Huế", .province),
      ("TỈNH ỦY THỪA THIÊN HUẾ", "Huế", "9 tháng 1 năm 2019", "-KH/TU", "Tỉnh ủy Thừa Thiên Huế", .province),
      ("THÀNH ỦY HUẾ", "Huế", "9 tháng 1 năm 2019", "-KH/TU", "Thành ủy Huế", .district),
      ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ", "Huế", "9 tháng 1 năm 2019", "/KH-UBND", "UBND thành phố Huế", .district),
      ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ", "Huế", "9 tháng 2 năm 2025", "/KH-UBND", "UBND thành phố Huế", .province),
    ] as [(String, String, String, String, String, Level)])
  func theNameOfTheDay(_ lines: String, _ place: String, _ day: String, _ symbol: String, _ issuer: String, _ level: Level) {
    let header = header(lines, place, day, symbol)
    #expect(header.issuer == issuer)
    #expect(header.level == level)
    #expect(header.province == "Huế")
  }

  /// The level is printed, the day is not.
  @Test func theLevelTellsWhereNoDayDoes() {
    #expect(header("ỦY BAN NHÂN DÂN\nTỈNH THỪA THIÊN HUẾ", "Huế", "… tháng … năm …").issuer == "UBND tỉnh Thừa Thiên Huế")
  }

  @Test(arguments: [
    ("UBND tỉnh Thừa Thiên Huế", "UBND tỉnh Thừa Thiên Huế"), ("UBND Thừa Thiên Huế", "UBND tỉnh Thừa Thiên Huế"),
    ("UBND thành phố Huế", "UBND thành phố Huế"), ("Tỉnh ủy Thừa Thiên Huế", "Tỉnh ủy Thừa Thiên Huế"),
    ("UBND tỉnh", "UBND tỉnh Thừa Thiên Huế"),
    ("Sở Nội vụ", "Sở Nội vụ tỉnh Thừa Thiên Huế"),
  ])
  func bodiesInThePaper(_ printed: String, _ full: String) {
    let body = "Thực hiện Kế hoạch số 15/KH-ABC ngày 02/3/2012 của \(printed) về dân vận."
    let document = parsed(paper("ỦY BAN NHÂN DÂN\nTỈNH THỪA THIÊN HUẾ", "Huế", "9 tháng 1 năm 2018", "/KH-UBND", body: body))
    #expect(document.citations.first { $0.number?.normalised == "15/KH-ABC" }?.issuer == full)
  }
}
