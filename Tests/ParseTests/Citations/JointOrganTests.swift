import Testing

/// Two organs of the Central Committee issue papers together.
@Suite struct JointOrganTests {
  private static let both = "Bộ Chính trị, Ban Bí thư"

  @Test(arguments: [
    "theo Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị và Ban Bí thư về sắp xếp",
    "theo Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp",
    "theo Kết luận số 126-KL/TW của Bộ Chính trị, Ban Bí thư ngày 14/02/2025",
    "theo Kết luận số 126-KL/TW ngày 14/02/2025 của BCT, BBT về sắp xếp",
    "Ngày 14/02/2025, Bộ Chính trị, Ban Bí thư ban hành Kết luận số 126-KL/TW.",
  ])
  func together(_ text: String) throws {
    let citation = try onlyCitation(text)
    #expect(citation.issuer == Self.both)
    #expect(citation.date?.day == 14)
  }

  /// A verb behind the second one makes the comma that of two clauses.
  @Test func twoClauses() {
    let text = "Thực hiện Nghị quyết số 18-NQ/TW của Bộ Chính trị, Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW."
    #expect(parsed(text).citations.map(\.issuer) == ["Bộ Chính trị", "Ban Bí thư"])
  }

  @Test func aList() {
    let text = "theo Kết luận số 126-KL/TW ngày 14/02/2025, Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư;"
    #expect(parsed(text).citations.map(\.issuer) == [Self.both, Self.both])
  }

  @Test(arguments: ["BỘ CHÍNH TRỊ - BAN BÍ THƯ", "BỘ CHÍNH TRỊ\nBAN BÍ THƯ"])
  func inHeads(_ lines: String) {
    let paper = "\n*\nSố 12-KL/TW\n\nHà Nội, ngày 2 tháng 3 năm 2025\n\nKẾT LUẬN\nvề dân vận\n-----\nBộ Chính trị nhận thấy:\n"
    let header = parsed(lines + paper).header
    #expect(header.issuer == Self.both)
  }
}
