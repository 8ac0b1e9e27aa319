import Model
import Parse
import Testing

/// The title a sentence gives to what it cites, and the khóa behind a number.
@Suite struct CitedTitleTests {
  private func citations(_ text: String) -> [Citation] {
    parseDocument(SourceFile(path: "a.txt", bytes: Array(text.utf8))).citations
  }

  @Test(arguments: [
    (
      "Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận;",
      "về tiếp tục tăng cường và đổi mới công tác dân vận"
    ),
    (
      "Thực hiện Nghị định số 59/2023/NĐ-CP quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.",
      "quy định chi tiết một số điều"
    ),
    (
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 về cải cách hành chính và Công văn số 3/UBND-NC ngày 06/01/2024.",
      "về cải cách hành chính"
    ),
    (
      "Thực hiện Quyết định số 45/QĐ-UBND ngày 05/01/2024 về việc công bố thủ tục, Ủy ban nhân dân xã thông báo:", "về việc công bố thủ tục"
    ),
  ]) func theTitleEndsWithTheClause(_ text: String, _ title: String) {
    #expect(citations(text).first?.title == title)
  }

  @Test(arguments: [
    "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, tỉnh đã làm nhiều việc.",
    "Mức chi theo Nghị quyết số 12/NQ-HĐND ngày 05/01/2024 quy định tại khoản 1 Điều 3.",
    "Quyết định số 45/QĐ-UBND ban hành ngày 05/01/2024 hết hiệu lực.", "Luật Đất đai về cơ bản đã rõ.",
  ]) func otherWordsAreNoTitle(_ text: String) {
    #expect(citations(text).first.map(\.title) == .some(nil))
  }

  @Test(arguments: [("(khóa XI)", 11), ("khóa XI", 11), ("khoá IX", 9), ("(khóa nào)", nil), ("của khóa XI", nil)])
  func theTermBehindANumber(
    _ words: String, _ term: Int?
  ) {
    #expect(citations("Thực hiện Nghị quyết số 25-NQ/TW \(words) từ nhiều năm nay.").first?.term == term)
  }

  @Test(arguments: [
    ("Chỉ thị 33 năm 2021", "33", "2021"), ("chỉ thị số 33 năm 2021", "33", "2021"), ("Nghị định 59 ngày 14/8/2023", "59", "2023-08-14"),
    ("Luật số 10", "10", nil), ("CT 33", "33", nil), ("nq 18 năm 2017", "18", "2017"),
  ]) func aBareNumberIsAQuestion(_ words: String, _ serial: String, _ date: String?) {
    let citation = parseCitation(words) ?? parseBareNumber(words)
    #expect(citation?.number?.serial == serial)
    #expect(citation?.number?.symbol == "")
    #expect(citation?.date?.description == date)
  }

  @Test(arguments: ["Chỉ thị", "33", "Chỉ thị về 33", "Chỉ thị 33 của tỉnh", "năm 2021"]) func otherWordsAreNoBareNumber(_ words: String) {
    #expect(parseBareNumber(words) == nil)
  }
}
