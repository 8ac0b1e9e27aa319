import Testing

/// The term, session or turn a paper is of stands between its number and its day or body, or behind the day.
@Suite struct TermBehindNumberTests {
  @Test(arguments: [
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ (khóa XII), ⟪ngày 25/10/2017⟫ của ⦅Ban Chấp hành Trung ương⦆ về bộ máy",
    "theo ⟨Nghị quyết⟩ số ⟦19-NQ/TW⟧ (khóa XII) ⟪ngày 25/10/2017⟫ về sự nghiệp",
    "theo ⟨Nghị quyết⟩ số ⟦26-NQ/TW⟧ khóa X ⟪ngày 05/8/2008⟫ về nông nghiệp",
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ khóa XII, ⟪ngày 25/10/2017⟫ của ⦅Ban Chấp hành Trung ương⦆",
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧, khóa XII, ⟪ngày 25/10/2017⟫ về bộ máy",
    "theo ⟨Nghị quyết⟩ số ⟦07-NQ/TU⟧ khóa XVII ⟪ngày 30/11/2021⟫ của ⦅Tỉnh ủy⦆ về du lịch",
    "theo ⟨Chỉ thị⟩ số ⟦17-CT/TW⟧ (khoá X), ⟪ngày 15-10-2007⟫ về báo cáo viên",
    "theo ⟨Chỉ thị⟩ số ⟦17-CT/TW⟧ (khoá X) của ⦅Ban Bí thư⦆ về báo cáo viên",
    "theo ⟨Nghị quyết⟩ số ⟦21-NQ/TW⟧ (khoá XII) của ⦅Ban Chấp hành Trung ương⦆ ⟪ngày 25/10/2017⟫",
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ ⟪ngày 25/10/2017⟫ (khóa XII) của ⦅Ban Chấp hành Trung ương⦆ về bộ máy",
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ (lần 2), ⟪ngày 03/4/2020⟫ của ⦅UBND tỉnh⦆",
    "theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ (lần thứ hai) của ⦅UBND tỉnh⦆",
    "theo ⟨Nghị quyết⟩ số ⟦07/NQ-HĐND⟧ khóa XV, kỳ họp thứ 5 ⟪ngày 09/7/2022⟫ của ⦅HĐND tỉnh⦆",
    "theo ⟨Nghị quyết⟩ số ⟦07/NQ-HĐND⟧ (khóa XV, nhiệm kỳ 2021-2026) ⟪ngày 09/7/2022⟫ của ⦅HĐND tỉnh⦆",
    "theo ⟨Nghị quyết⟩ số ⟦25-NQ/TW⟧ (khóa IX, ⟪ngày 12/3/2003⟫) về tôn giáo",
  ])
  func aTermHidesNeitherDayNorBody(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ (khóa XII). Ngày 25/10/2017, hội nghị đã họp", "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ khóa XII trên địa bàn",
    "thực hiện ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ (khóa XII) Tỉnh ủy giao các huyện tổ chức",
    "thực hiện ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ lần 2 trong năm",
    "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ (bộ máy) ngày mai", "theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧ khóa học ngày 25/10/2017",
  ])
  func whatFollowsATermMayBeAnothers(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    ("(khóa XII), ngày 25/10/2017", 12), ("khóa X ngày 05/8/2008 về nông nghiệp", 10), ("ngày 05/8/2008 (khóa X)", 10),
    ("ngày 05/8/2008 về khóa X", nil),
  ])
  func theTermIsKept(_ words: String, _ term: Int?) throws {
    #expect(try onlyCitation("theo Nghị quyết số 26-NQ/TW \(words)").term == term, "\(words)")
  }

  @Test func termsDoNotPartAList() {
    let text = "Nghị quyết số 18-NQ/TW (khóa XII), Nghị quyết số 19-NQ/TW (khóa XII) ngày 25/10/2017 của Ban Chấp hành Trung ương"
    let citations = parsed("Thực hiện \(text) về bộ máy").citations
    #expect(citations.map(\.date?.description) == ["2017-10-25", "2017-10-25"])
    #expect(citations.map(\.issuerPrinted) == ["Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương"])
  }
}
