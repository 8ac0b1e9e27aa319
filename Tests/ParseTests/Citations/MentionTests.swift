import Testing

/// Where a mention starts and ends: section 3 of the grammar, with every order of its parts.
@Suite struct MentionTests {
  @Test(arguments: [
    ("Nghị quyết số 98/2023/QH15 (Nghị quyết 98) thí điểm. Sau khi Nghị quyết số 98 được ban hành, Nghị quyết 98 đã", 2),
    ("Kết luận số 62-KL/TW ngày 8/12/2009 (dưới đây gọi tắt là Kết luận 62). Sau 10 năm thực hiện Kết luận 62, các cấp", 1),
    ("Nghị định số 62/2024/NĐ-CP (sau đây viết tắt là NĐ 62) và khoản 2 Điều 5 NĐ 62 quy định", 1),
    ("Nghị định số 62/2024/NĐ-CP (Nghị định 63) và Nghị định 63 quy định, Nghị quyết 62 thì", 0),
    ("Nghị định số 62/2024/NĐ-CP (Điều 5) và Điều 5 quy định", 0),
    ("Kế hoạch số 12/KH-UBND (gọi tắt là Kế hoạch số 12). Kế hoạch 12 tháng năm 2021, Kế hoạch 12 điểm, Kế hoạch 12,5 tỷ, Kế hoạch 12%", 0),
    ("Kế hoạch số 5/KH-UBND (Kế hoạch 5). Kế hoạch 5 năm 2021-2025 và Kế hoạch 5 ngày làm việc", 0),
    ("Nghị quyết số 98/2023/QH15 (Nghị quyết 98). Nghị quyết 98 năm 2019 và Nghị quyết 98 năm 2023, Nghị quyết 98.", 2),
  ])
  func aShortNameStandsForItsPaper(_ text: String, _ count: Int) {
    let short = parsed(text).citations.filter { $0.flags.contains(.shortForm) }
    #expect(short.count == count && short.allSatisfy { $0.number != nil }, "\(text): \(short.map(\.text))")
  }

  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ ⟪ngày 26/11/2021⟫ của ⦅Thủ tướng Chính phủ⦆ về việc tăng cường công tác dân vận",
    "theo ⟨Quyết định⟩ số ⟦218-QĐ/TW⟧ của ⦅Bộ Chính trị⦆ ⟪ngày 12/12/2013⟫ về góp ý xây dựng Đảng",
    "theo ⟨Nghị quyết⟩ số ⟦10-NQ/HU⟧ ⟪ngày 26/01/2022⟫ ⦅Ban Chấp hành Đảng bộ huyện khóa X⦆ về chuyển đổi số",
    "theo ⟨Chỉ thị⟩ ⟦37-CT/TU⟧ và ⟨Nghị định⟩ ⟦59/2023/NĐ-CP⟧",
    "theo ⟨Công văn⟩ số ⟦392-CV/TU⟧, ⟪ngày 31/12/2021⟫ của ⦅Ban Thường vụ Tỉnh ủy⦆ về dân vận",
    "theo ⟨Nghị quyết⟩ số ⟦25-NQ/TW⟧ của ⦅Ban Chấp hành Trung ương Đảng (khóa XI)⦆ về công tác dân vận",
    "theo ⟨Nghị quyết⟩ số ⟦25-NQ/TW⟧, ⟪ngày 03/6/2013⟫, của ⦅Ban Chấp hành Trung ương khóa XI⦆ về công tác dân vận",
    "KẾ HOẠCH CỦA TỈNH THEO ⟨CHỈ THỊ⟩ SỐ ⟦33/CT-TTG=33/CT-TTg⟧ ⟪NGÀY 26/11/2021⟫ CỦA ⦅THỦ TƯỚNG CHÍNH PHỦ⦆",
    "tại ⟨Thông báo⟩ số: ⟦15/TB-UBND⟧ ⟪ngày 02/02/2024⟫", "theo ⟨Chỉ thị⟩ (số ⟦33/CT-TTg⟧ ⟪ngày 26/11/2021⟫)",
    "theo ⟨Kế hoạch⟩ ⟦12/KH-UBND⟧ ⟪năm 2023⟫ của ⦅UBND tỉnh⦆", "theo ⟨Chỉ thị⟩ ⟦26/CT-TTg⟧ ⟪năm 2016⟫",
  ])
  func partsStandInAnyOrder(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ so ⟦33/CT-TTg⟧ ⟪ngày 26/11/2021⟫", "theo ⟨Nghi đinh⟩ số ⟦59/2023/NĐ-CP⟧", "theo ⟨Chỉ thị⟩ Số ⟦33/CT-TTg⟧",
    "theo ⟨chỉ thị⟩ số ⟦33/CT-TTg⟧", "theo ⟨Chỉ Thị⟩ Số ⟦33/CT-TTg⟧",
  ])
  func slipsInTheTypeWordAreRead(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧ của ⦅Thủ tướng Chính phủ⦆ về nhiệm vụ của Ủy ban nhân dân tỉnh",
    "theo ⟨Kế hoạch⟩ số ⟦12/KH-UBND⟧ về thực hiện nhiệm vụ của Tỉnh ủy",
    "theo ⟨Báo cáo⟩ số ⟦9/BC-SNV⟧ ⟪ngày 02/3/2023⟫ về hoạt động của Sở Nội vụ",
  ])
  func whatFollowsTheSubjectIsNoIssuer(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "⟨Quyết định⟩ số ⟦749/QĐ-TTg⟧ ⟪ngày 03/6/2020⟫ được ⦅Thủ tướng Chính phủ⦆ ban hành",
    "⟨Quyết định⟩ số ⟦1116-QĐ/TU⟧ do ⦅Ban Thường vụ Tỉnh ủy⦆ ban hành ⟪ngày 09/3/2022⟫",
    "⟨Quyết định⟩ số ⟦1116-QĐ/TU⟧ được ⦅Ban Thường vụ Tỉnh ủy⦆ ban hành ⟪ngày 09/3/2022⟫",
    "⟨Kế hoạch⟩ số ⟦25/KH-UBND⟧ do ⦅UBND tỉnh⦆ ban hành",
    "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ do ⦅UBND tỉnh⦆ cấp ⟪ngày 02/8/2017⟫",
    "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ được ⦅UBND tỉnh⦆ cấp ⟪ngày 02/8/2017⟫",
    "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ được cấp ⟪ngày 02/8/2017⟫", "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ (cấp ⟪ngày 02/8/2017⟫)",
    "⟨Thông tư⟩ số ⟦15/2018/TT-BTC⟧ do ⦅Bộ trưởng Bộ Tài chính⦆ ký ban hành ⟪ngày 05/3/2018⟫",
    "⟨Quyết định⟩ số ⟦19/QĐ-UBND⟧ được ⦅UBND tỉnh⦆ phê duyệt ⟪ngày 10/3/2018⟫",
  ])
  func theIssuerMayFollowAsTheOneWhoActed(_ text: String) { checkParts(text) }

  /// Days on which something else was done: an approval by another body, a renewal, what is given away.
  @Test(arguments: [
    "⟨Kế hoạch⟩ số ⟦25/KH-SNV⟧ được phê duyệt ngày 10/3/2018", "⟨Quyết định⟩ số ⟦19/QĐ-UBND⟧ phê duyệt ngày 10/3/2018 là ngày hội",
    "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ do ⦅UBND tỉnh⦆ cấp lại ngày 02/8/2017", "⟨Quyết định⟩ số ⟦19/QĐ-UBND⟧ cấp năm 2018 trâu giống",
    "⟨Giấy phép⟩ số ⟦3457/GP-UBND⟧ được cấp năm 2018 hộ",
  ])
  func whatIsDoneOnAnotherDay(_ text: String) { checkPartsAsWritten(text) }

  /// The whole name of a paper between quotation marks.
  @Test(arguments: [
    "theo \"⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧\" ⟪ngày 26/11/2021⟫ của ⦅Thủ tướng Chính phủ⦆ về dân vận",
    "theo “⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧” của ⦅Thủ tướng Chính phủ⦆ ⟪ngày 26/11/2021⟫ về dân vận",
    "theo «⟦33/CT-TTg⟧» ⟪ngày 26/11/2021⟫ về dân vận",
    "theo \\\"⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧\\\" ⟪ngày 26/11/2021⟫ [nếu có]",
  ])
  func aQuotedNameEndsBeforeItsDay(_ text: String) { checkPartsAsWritten(text) }

  /// Other words between the marks than the name, or behind them than its day.
  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧\" ngày 26/11/2021 về dân vận", "trả lời \"theo ⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧\" ngày 26/11/2021",
    "theo “⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧” sáng ngày 26/11/2021", "theo “⟨Chỉ thị⟩ số ⟦33/CT-TTg⟧” “ngày 26/11/2021",
  ])
  func otherQuotationsTellNoDay(_ text: String) { checkPartsAsWritten(text) }

  @Test func theTextRunsFromTheTypeWordToTheLastPart() throws {
    let citation = try onlyCitation("Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tăng cường dân vận")
    #expect(citation.text == "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ")
    #expect(citation.date == .init(iso: "2021-11-26"))
    #expect(citation.issuerPrinted == "Thủ tướng Chính phủ")
  }

  @Test func theTextOfABareNumberIsTheNumber() throws {
    #expect(try onlyCitation("đã thực hiện tốt (theo 33/CT-TTg) trong năm").text == "33/CT-TTg")
  }

  @Test func theLineIsTheNumbersLine() throws {
    #expect(try onlyCitation("Dòng thứ nhất.\nDòng thứ hai.\nTheo Chỉ thị số 33/CT-TTg.\n").line == 3)
  }

  @Test func aShortNameDeclaredWithTheNumberIsAMention() {
    check("Nghị định số ⟦61/2018/NĐ-CP⟧ (sau đây viết tắt là Nghị định số ⟦61/2018/NĐ-CP⟧) và các văn bản khác")
  }
}
