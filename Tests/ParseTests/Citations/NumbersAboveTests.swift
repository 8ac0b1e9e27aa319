import Model
import Testing

/// A type word and a number that point back: "Chỉ thị số 33 nêu trên", "Nghị định 15".
@Suite struct NumbersAboveTests {
  private let start = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 và Nghị định số 15/2020/NĐ-CP, tỉnh đã ban hành kế hoạch.\n"

  private func added(_ text: String) -> [String?] {
    parsed(text).citations.filter { $0.flags.contains(.shortForm) }.map(\.number?.proper)
  }

  @Test(arguments: [
    ("Các sở triển khai Chỉ thị số 33 nêu trên tới xã.", "33/CT-TTg"), ("Theo Nghị định 15 nói trên, việc xử phạt", "15/2020/NĐ-CP"),
    ("Chỉ thị 33 nêu trên", "33/CT-TTg"), ("Chỉ thị số 33 được phổ biến", "33/CT-TTg"),
    ("Điều 8 của Nghị định 15 quy định", "15/2020/NĐ-CP"),
    ("Mức phạt tại Nghị định 15/2020 tăng", nil), ("theo NĐ 15, việc xử phạt", "15/2020/NĐ-CP"),
    ("Nghị định 15 năm 2020 quy định", "15/2020/NĐ-CP"),
  ]) func theOnePaperOfThatNumber(_ words: String, _ number: String?) {
    #expect(added(start + words) == (number.map { [$0] } ?? []), "\(words)")
  }

  @Test(arguments: [
    "Chỉ thị nêu trên", "Chỉ thị số 34 nêu trên", "Nghị định 33 nêu trên", "nêu trên", "33 nêu trên",
    "những nội dung nêu trên của Chỉ thị", "Chỉ thị 34", "Nghị định 15 năm 2013", "chỉ thị 33", "Nghị định 15 xã", "Chỉ thị 33-40",
    "Nghị định 15 - 20", "Chỉ thị 33%", "Mẫu số 33", "Phụ lục 15",
  ]) func otherWordsAddNothing(_ words: String) { #expect(added(start + words) == []) }

  /// Two papers of one number: nothing tells which is meant.
  @Test func whatCouldBeAnotherPaperStopsIt() {
    let two = "Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18-NQ/TW ngày 16/6/2022. "
    #expect(added(two + "Nghị quyết 18 nêu trên được quán triệt.") == [])
    #expect(added(two + "Nghị quyết 18 được quán triệt.") == [])
    #expect(added("Nghị quyết 18 nêu trên; sau đó có Nghị quyết số 18-NQ/TW ngày 25/10/2017.") == [])
  }

  /// Plans count what stands behind them, and small figures number anything.
  @Test(arguments: ["Kế hoạch 12 tháng", "Kế hoạch 12 - 15", "Quyết định 5", "Kế hoạch 5 năm 2021-2025", "Báo cáo 12"])
  func figuresThatCount(_ words: String) {
    #expect(
      added("Kế hoạch số 12/KH-UBND, Quyết định số 5/QĐ-UBND, Kế hoạch số 5/KH-UBND, Báo cáo số 12/BC-UBND. \(words)") == [], "\(words)")
  }

  @Test(arguments: [
    ("Khoản 2 Điều 16 Nghị quyết liên tịch số 403 quy định.", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"),
    ("Khoản 2 Điều 16 Nghị quyết liên tịch 403 quy định.", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"),
    ("Kết quả Chương trình hành động số 11 của Thành ủy.", "11-CTr/TU"), ("Chương trình số 11 được triển khai.", "11-CTr/TU"),
    ("Chương trình 11 ngày", nil), ("Chương trình số 12 được triển khai.", nil), ("Chương trình số 11 của Sở Y tế", nil),
  ]) func jointResolutionsAndProgrammes(_ words: String, _ number: String?) {
    let full = """
      Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 và Chương trình hành động số 11-CTr/TU ngày 05/5/2021 của \
      Thành ủy.

      """
    #expect(added(full + words) == (number.map { [$0] } ?? []), "\(words)")
  }

  /// A circular called by number and year is the one above, else a citation of its own.
  @Test func aCircularOfAYear() {
    let full = "Thông tư số 111/2013/TT-BTC ngày 15/8/2013 của Bộ Tài chính. "
    #expect(added(full + "Khoản 2 Điều 7 Thông tư 111/2013 quy định.") == ["111/2013/TT-BTC"])
    #expect(parsed(full + "Thông tư 111/2014 quy định.").citations.map(\.number?.normalised) == ["111/2013/TT-BTC", "111/2014"])
    #expect(parsed("Thông tư 111/2013 và TT 96/2015 quy định.").citations.map(\.number?.normalised) == ["111/2013", "96/2015"])
  }

  /// What a bracket declares is no mention; provisions and verbs before a short form are its own.
  @Test func provisionsBeforeAShortForm() {
    let text = decision(
      articles: """
        Điều 1. Nghị định số 181/2025/NĐ-CP ngày 01/7/2025 của Chính phủ (sau đây gọi là Nghị định số 181).
        Điều 2. Bãi bỏ khoản 2 Điều 4 Nghị định 181; việc khấu trừ theo điểm a khoản 1 Điều 6 của Nghị định số 181.
        """)
    let citations = parsed(text).citations.filter { $0.number?.serial == "181" }
    #expect(citations.map(\.pinpoint) == [nil, "khoản 2 Điều 4", "điểm a khoản 1 Điều 6"])
    #expect(citations.map(\.relation) == [.cites, .repeals, .cites])
  }

  @Test func aFormWithABodyBetweenLeavesTheFullNumber() {
    let text = "Nghị định số 34/2016/NĐ-CP quy định. Theo Nghị định số 34 của Chính phủ và Điều 5 Nghị định 34, các bộ báo cáo."
    #expect(parsed(text).citations.map(\.number?.normalised) == ["34/2016/NĐ-CP", "34", "34/2016/NĐ-CP"])
  }

  @Test func severalUndeclaredForms() {
    let text = "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014. Theo Điều 8 của Nghị định 24, khoản 2, 4 Điều 7 Nghị định số 24; đã rõ."
    #expect(parsed(text).citations.map(\.pinpoint) == [nil, "Điều 8", "khoản 2, 4 Điều 7"])
  }
}
