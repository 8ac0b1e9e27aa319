import Testing

/// A mark of a note behind a number or a day hides neither the day nor the body behind it.
@Suite struct NoteMarkTests {
  @Test(arguments: [
    "theo ⟨Thông tư⟩ số ⟦120/2003/TT-BTC⟧ ⟪ngày 12/12/2003⟫(1) của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Thông tư⟩ số ⟦84/2003/TT-BTC⟧(2) ⟪ngày 3/4/2003⟫ của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Thông tư⟩ số ⟦84/2003/TT-BTC⟧[12] ⟪ngày 3 tháng 4 năm 2003⟫[13] của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(1) của ⦅Chính phủ⦆ về xây dựng",
  ])
  func theMarkIsPassedOver(_ text: String) { checkPartsAsWritten(text) }

  /// Every sign that clerks set by hand, in brackets, behind half a bracket, raised or bare, glued to the word before it.
  @Test(arguments: [
    "(1)", "[12]", "(*)", "(**)", "[*]", "(a)", "[a]", "[iv]", "(1a)", "(1,2)", "[1; 2]", "[1], [2]", "(1)(2)", "[^1]",
    "¹", "¹²", "¹,²", "¹-³", "¹⁾", "⁽¹⁾", "⁽*⁾", "(¹)", "†", "*", "**", "*)",
  ])
  func everyMarkIsPassedOver(_ mark: String) {
    checkPartsAsWritten("theo ⟨Nghị định⟩ số ⟦105/2020/NĐ-CP⟧\(mark) ⟪ngày 08/9/2020⟫ của ⦅Chính phủ⦆ về học phí")
    checkPartsAsWritten("theo ⟨Quyết định⟩ số ⟦33/QĐ-TTg⟧ ⟪ngày 05 tháng 01 năm 2020⟫\(mark) của ⦅Thủ tướng Chính phủ⦆ về rừng")
  }

  @Test(arguments: ["1", "12", "1)", "1,2"])
  func figuresGluedToTheCodeArePassedOver(_ mark: String) {
    checkPartsAsWritten("theo ⟨Nghị định⟩ số ⟦105/2020/NĐ-CP⟧\(mark) ⟪ngày 08/9/2020⟫ của ⦅Chính phủ⦆ về học phí")
  }

  /// With a blank before it a mark is one where the day or the body follows.
  @Test(arguments: ["(1)", "[1]", "(*)", "(a)", "¹", "*", "1)", "(1), (2)", "(1) (2)"])
  func aMarkMayStandApart(_ mark: String) {
    checkPartsAsWritten("theo ⟨Nghị định⟩ số ⟦105/2020/NĐ-CP⟧ \(mark) ⟪ngày 08/9/2020⟫ của ⦅Chính phủ⦆ về học phí")
    checkPartsAsWritten("theo ⟨Nghị định⟩ số ⟦105/2020/NĐ-CP⟧ \(mark), ⟪ngày 08/9/2020⟫ của ⦅Chính phủ⦆ về học phí")
    checkPartsAsWritten("theo ⟨Nghị định⟩ số ⟦105/2020/NĐ-CP⟧ \(mark) của ⦅Chính phủ⦆ về học phí")
  }

  @Test func marksStandBesideTheTerm() {
    checkPartsAsWritten("theo ⟨Nghị quyết⟩ số ⟦18-NQ/TW⟧(1) (khóa XII), ⟪ngày 25/10/2017⟫ của ⦅Ban Chấp hành Trung ương⦆ về bộ máy")
  }

  /// Figures without a symbol and names bear marks too.
  @Test(arguments: ["(1)", "[2]", "(*)", "(a)", "¹", "¹²", "*"])
  func bareNumbersAndNamesBearMarks(_ mark: String) {
    checkPartsAsWritten("theo ⟨Chỉ thị⟩ số ⟦05⟧\(mark) của ⦅Bộ Chính trị⦆ về học tập")
    checkPartsAsWritten("theo ⟨Kết luận⟩ số ⟦54⟧\(mark) ⟪ngày 09/8/2023⟫ của ⦅Bộ Chính trị⦆ về nông thôn")
    let citations = parsed("theo Luật Đất đai\(mark) năm 2024 và Luật Nhà ở\(mark) ngày 27/11/2023").citations
    #expect(citations.map { $0.date?.description } == ["2024", "2023-11-27"])
  }

  /// A list under one type word goes on behind the marks of its members.
  @Test func membersOfAListBearMarks() {
    let citations = parsed("theo Nghị định số 105/2020/NĐ-CP(1), 106/2020/NĐ-CP (2) và 107/2020/NĐ-CP(*) của Chính phủ").citations
    #expect(citations.map { $0.number?.normalised } == ["105/2020/NĐ-CP", "106/2020/NĐ-CP", "107/2020/NĐ-CP"])
    #expect(citations.map(\.issuer) == ["Chính phủ", "Chính phủ", "Chính phủ"])
  }

  /// Items of a list, closing brackets, short forms and copies are no marks.
  @Test(arguments: [
    "gồm: (1) ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧ (2) Bộ Y tế hướng dẫn", "gồm ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ ⟪ngày 05/5/2024⟫ (1) UBND tỉnh giao",
    "ban hành ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧¹, (2) Sở Y tế báo cáo", "(theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧) ngày 08/9/2021 của Chính phủ",
    "(theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧1) ngày 08/9/2021 của Chính phủ", "gửi ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧ (2 bản) của UBND tỉnh",
  ])
  func itemsAndClosingBracketsAreNoMarks(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧ (1) ngày mai", "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(1), ngày mai họp",
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(2021) của tỉnh",
  ])
  func otherBracketsTellNothing(_ text: String) { checkPartsAsWritten(text) }
}
