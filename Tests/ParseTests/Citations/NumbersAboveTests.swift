import Model
import Testing

/// A type word and a number that point back: "Chỉ thị số 33 nêu trên".
@Suite struct NumbersAboveTests {
  private let start = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 và Nghị định số 15/2020/NĐ-CP, tỉnh đã ban hành kế hoạch.\n"

  private func added(_ text: String) -> [String?] {
    parsed(text).citations.filter { $0.flags.contains(.shortForm) }.map(\.number?.proper)
  }

  @Test(arguments: [
    ("Các sở triển khai Chỉ thị số 33 nêu trên tới xã.", "33/CT-TTg"), ("Theo Nghị định 15 nói trên, việc xử phạt", "15/2020/NĐ-CP"),
    ("Chỉ thị 33 nêu trên", "33/CT-TTg"),
  ]) func theOnePaperOfThatNumber(_ words: String, _ number: String) { #expect(added(start + words) == [number]) }

  @Test(arguments: [
    "Chỉ thị nêu trên", "Chỉ thị số 34 nêu trên", "Nghị định 33 nêu trên", "Chỉ thị số 33 được phổ biến", "nêu trên", "33 nêu trên",
    "những nội dung nêu trên của Chỉ thị",
  ]) func otherWordsAddNothing(_ words: String) { #expect(added(start + words) == []) }

  /// Two papers of one number: nothing tells which is meant.
  @Test func whatCouldBeAnotherPaperStopsIt() {
    let two = "Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18-NQ/TW ngày 16/6/2022. "
    #expect(added(two + "Nghị quyết 18 nêu trên được quán triệt.") == [])
    #expect(added("Nghị quyết 18 nêu trên; sau đó có Nghị quyết số 18-NQ/TW ngày 25/10/2017.") == [])
  }
}
