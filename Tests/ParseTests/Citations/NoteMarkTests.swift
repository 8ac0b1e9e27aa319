import Testing

/// A footnote's mark glued to a number or a day hides neither the day nor the body behind it.
@Suite struct NoteMarkTests {
  @Test(arguments: [
    "theo ⟨Thông tư⟩ số ⟦120/2003/TT-BTC⟧ ⟪ngày 12/12/2003⟫(1) của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Thông tư⟩ số ⟦84/2003/TT-BTC⟧(2) ⟪ngày 3/4/2003⟫ của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Thông tư⟩ số ⟦84/2003/TT-BTC⟧[12] ⟪ngày 3 tháng 4 năm 2003⟫[13] của ⦅Bộ Tài chính⦆ về thuế",
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(1) của ⦅Chính phủ⦆ về xây dựng",
  ])
  func theMarkIsPassedOver(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧ (1) ngày mai", "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(1), ngày mai họp",
    "theo ⟨Nghị định⟩ số ⟦15/2021/NĐ-CP⟧(2021) của tỉnh",
  ])
  func otherBracketsTellNothing(_ text: String) { checkPartsAsWritten(text) }
}
