import Testing

/// Lawyers name the paper first: "Luật Khiếu nại tại Điều 9". What stands between two papers belongs to one of them alone.
@Suite struct PinpointBehindTests {
  @Test(arguments: [
    "Theo ⦃Luật Khiếu nại⦄ tại ⟮Điều 9⟯; ⦃Luật Tố cáo⦄ ⟪năm 2018⟫ tại ⟮khoản 2 Điều 4⟯, ⦃Luật Tiếp công dân⦄ tại ⟮Điều 20⟯.",
    "Theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧ tại ⟮khoản 1 Điều 3⟯ và ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧ tại ⟮Điều 8⟯.",
    "Theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧: ⟮Điều 3, Điều 6⟯; ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧: ⟮Điều 8⟯.",
    "Theo ⦃Luật Tố cáo⦄ ⟪năm 2018⟫, ⟮khoản 2 Điều 4⟯; ⦃Luật Khiếu nại⦄, ⟮Điều 9⟯.",
    "Theo ⦃Luật Tố cáo⦄, ⟮Điều 4, khoản 2⟯, ⦃Luật Khiếu nại⦄ được áp dụng.",
    "Theo ⦃Luật Tố cáo⦄, ⟮khoản 2 Điều 4⟯, ⦃Luật Khiếu nại⦄ được áp dụng.",
    "Theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧ (⟮khoản 1 Điều 3⟯), ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧ (⟮Điều 8⟯).",
    "Theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧, ⟮Điều 3, khoản 1⟯ quy định về thời hạn.",
    "Theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧, ⟮Điều 3, khoản 1⟯ của Chính phủ.",
    "Theo ⦃Luật Tố cáo⦄ tại ⟮Điều 4⟯ thì người tố cáo được bảo vệ.",
    "Theo ⦃Luật Tố cáo⦄ tại các ⟮Điều 4, 7⟯ quy định thì",
    "Theo ⦃Luật Tố cáo⦄ tại ⟮Điều 4⟯; ⟮Điều 9⟯ ⦃Luật Khiếu nại⦄.", "Theo ⦃Luật Tố cáo⦄\ntại ⟮Điều 4⟯.",
  ])
  func theProvisionStandsBehind(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "Theo ⟮điểm b, khoản 3, Điều 7⟯, ⟨Thông tư⟩ số ⟦12/2014/TT-BTC⟧ và ⟮khoản 2, Điều 5⟯, ⟨Thông tư⟩ số ⟦19/2013/TT-BTC⟧.",
    "Theo ⦃Luật Giá⦄, ⟮điểm b, khoản 3, Điều 7⟯, ⟨Thông tư⟩ số ⟦12/2014/TT-BTC⟧.",
    "Theo ⦃Luật Tố cáo⦄ và ⟮Điều 9⟯ ⦃Luật Khiếu nại⦄.", "Theo ⦃Luật Tố cáo⦄, ⟮Điều 9⟯ của ⦃Luật Khiếu nại⦄.",
    "Sửa đổi ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧ tại ⟮khoản 3 Điều 1⟯ ⟨Nghị định⟩ số ⟦107/2021/NĐ-CP⟧.",
  ])
  func nothingBetweenProvisionAndPaperMakesItThatPapers(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "Theo ⦃Luật Tố cáo⦄, Điều 9, ⦃Luật Khiếu nại⦄.",
    "Theo ⟮Điều 4⟯ ⦃Luật Tố cáo⦄; Điều 9; ⦃Luật Khiếu nại⦄ được áp dụng.",
  ])
  func whatMayBelongToEitherIsNobodys(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "Theo ⦃Luật Tố cáo⦄ tại Điều 5 Nghị định này.", "Theo ⦃Luật Tố cáo⦄, khoản 5 triệu đồng.", "Theo ⦃Luật Tố cáo⦄, Phụ lục I.",
    "Căn cứ ⟨Quyết định⟩ số ⟦25/2019/QĐ-UBND⟧ (Phụ lục I).", "Về sửa đổi, bổ sung một số điều của ⦃Luật Tố cáo⦄ (Điều 1).",
    "Theo ⦃Luật Tố cáo⦄ tại khoản 1, khoản 2 điều này.", "Theo ⦃Luật Tố cáo⦄ tại khoản 1, khoản 2, Điều này.",
    "Theo ⦃Luật Tố cáo⦄ tại Điều 5 dự thảo Nghị định.", "Theo ⦃Luật Tố cáo⦄ tại Điều 5 của dự thảo Nghị định.",
    "Theo ⦃Luật Tố cáo⦄ tại Điều 5 hợp đồng lao động.", "Theo ⦃Luật Tố cáo⦄ tại Điều 5, 30 ngày sau khi nhận đơn",
    "Theo ⦃Luật Tố cáo⦄ tại Điều 5 Quy chế này.", "Theo ⦃Luật Tố cáo⦄ (Điều 5 đã hết hiệu lực).",
  ])
  func theCitingPapersOwnProvisionIsNone(_ text: String) { checkParts(text) }

  @Test func theNextArticlesHeadingIsNone() { checkParts("Theo ⦃Luật Tố cáo⦄ tại ⟮Điều 62⟯\nĐiều 3. Tổ chức thực hiện.") }

  /// The same unit again in one sentence is another provision of the same paper.
  @Test(arguments: [
    ("theo Luật Thủy lợi tại khoản 1 Điều 4, khoản 2 Điều 9.", "khoản 1 Điều 4, khoản 2 Điều 9"),
    ("theo Luật Thủy lợi tại khoản 1 Điều 4 và khoản 2 Điều 9.", "khoản 1 Điều 4 và khoản 2 Điều 9"),
    ("theo Luật Thủy lợi (khoản 1 Điều 4, khoản 2 Điều 9).", "khoản 1 Điều 4, khoản 2 Điều 9"),
  ])
  func severalProvisions(_ text: String, _ pinpoint: String) throws { #expect(try onlyCitation(text).pinpoint == pinpoint, "\(text)") }

  @Test(arguments: [
    "theo Luật Thủy lợi, tại\n", "theo Luật Thủy lợi, tại", "theo Luật Thủy lợi,\n", "theo Luật Thủy lợi (tại\n", "theo Luật Thủy lợi: các",
  ])
  func nothingBehindThePaper(_ text: String) throws { #expect(try onlyCitation(text).pinpoint == nil, "\(text)") }
}
