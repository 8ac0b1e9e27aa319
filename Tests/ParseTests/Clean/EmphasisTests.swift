import Testing

/// Stars that Markdown prints around words weigh nothing.
@Suite struct EmphasisTests {
  @Test(arguments: [
    ("**Kế hoạch số 15-KH/TU** ngày 3/2/2026", "Kế hoạch số 15-KH/TU ngày 3/2/2026"), ("*Kế hoạch* năm 2026", "Kế hoạch năm 2026"),
    ("số **15-KH/TU**, của", "số 15-KH/TU, của"), ("**Số:** 15-KH/TU", "Số: 15-KH/TU"), ("***Căn cứ***\nĐiều 1", "Căn cứ\nĐiều 1"),
    ("Kế hoạch số 15-KH/TU* ngày 3/2/2026", "Kế hoạch số 15-KH/TU ngày 3/2/2026"),
  ])
  func marksAreDropped(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    "(*) Ghi chú", "số 15 (**)", "* Mục một\n* Mục hai", "*****", "2*3", "0912***456", "Họ tên: ****", "| * |", "*", "số */2024/QĐ-UBND",
  ])
  func otherStarsAreKept(_ text: String) { #expect(cleaned(text) == text) }

  @Test(arguments: [
    "theo **⟨Kế hoạch⟩ số ⟦15-KH/TU⟧** ⟪ngày 3/2/2026⟫ của ⦅Tỉnh ủy⦆ về chợ phiên",
    "theo ⟨Kế hoạch⟩ số **⟦15-KH/TU⟧** ⟪ngày 3/2/2026⟫ của **⦅Tỉnh ủy⦆**",
    "- *⟨Kế hoạch⟩ số ⟦15-KH/TU⟧ ⟪ngày 3/2/2026⟫* của ⦅Tỉnh ủy⦆", "theo ⟨Kế hoạch⟩ số ⟦15-KH/TU⟧* ⟪ngày 3/2/2026⟫",
    "theo ⟨Kế hoạch⟩ số ⟦15-KH/TU⟧ (*) ⟪ngày 3/2/2026⟫",
  ])
  func citationsAreReadThroughThem(_ text: String) { checkParts(text) }

  /// The address of a link, and the marks of code.
  @Test(arguments: [
    "theo [⟨Kế hoạch⟩ số ⟦15-KH/TU⟧](https://chophien.vn/ke-hoach-15) ⟪ngày 3/2/2026⟫ của ⦅Tỉnh ủy⦆",
    "theo `⟨Kế hoạch⟩ số ⟦15-KH/TU⟧` ⟪ngày 3/2/2026⟫ của ⦅Tỉnh ủy⦆", "theo [⟨Kế hoạch⟩ số ⟦15-KH/TU⟧] (gửi ngày 3/2/2026)",
  ])
  func linksAndCode(_ text: String) { checkPartsAsWritten(text) }
}
