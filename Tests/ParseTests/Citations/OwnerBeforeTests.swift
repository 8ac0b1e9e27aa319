import Testing

/// A colon or bracket behind a body names papers of that body, where the symbol is its own.
@Suite struct OwnerBeforeTests {
  private func issuers(_ text: String) -> [String?] { parsed(text).citations.map(\.issuer) }

  @Test(arguments: [
    ("Thực hiện các nghị quyết của Bộ Chính trị: Nghị quyết số 59-NQ/TW, Nghị quyết số 66-NQ/TW.", "Bộ Chính trị"),
    ("Thực hiện các nghị quyết của Bộ Chính trị (Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW).", "Bộ Chính trị"),
    ("Triển khai bộ tứ nghị quyết của Bộ Chính trị gồm: Nghị quyết 57-NQ/TW, 59-NQ/TW.", "Bộ Chính trị"),
    ("Quán triệt các văn bản của Tỉnh ủy: Chỉ thị số 12-CT/TU; Kế hoạch số 15-KH/TU.", "Tỉnh ủy"),
    ("Theo các nghị định của Chính phủ: Nghị định số 178/2024/NĐ-CP, Nghị định số 67/2025/NĐ-CP.", "Chính phủ"),
    ("UBND tỉnh Sơn La ban hành các kế hoạch: Kế hoạch số 120/KH-UBND, Kế hoạch số 85/KH-UBND.", "UBND tỉnh Sơn La"),
    ("UBND phường ban hành các Quyết định: 120/QĐ-UBND, 121/QĐ-UBND.", "UBND phường"),
    ("Theo các thông tư của Bộ Tài chính (Thông tư số 12/2020/TT-BTC, Thông tư số 13/2021/TT-BTC).", "Bộ Tài chính"),
    ("Thực hiện các chỉ đạo của UBND tỉnh (Công văn số 77/UBND-NC, Công văn số 78/UBND-NC).", "UBND tỉnh"),
  ])
  func ofAList(_ text: String, _ body: String) { #expect(issuers(text) == [body, body]) }

  @Test(
    arguments: [
      ("Xét đề nghị của Ban Tổ chức Tỉnh ủy (Tờ trình số 45-TTr/BTCTU, ngày 10/2/2025).", "Ban Tổ chức Tỉnh ủy"),
      ("Theo đề nghị của Sở Nội vụ (Tờ trình số 45/TTr-SNV ngày 5/3/2025).", "Sở Nội vụ"),
      ("Sau khi có ý kiến của Ban Tổ chức Trung ương (Công văn số 1234-CV/BTCTW).", "Ban Tổ chức Trung ương"),
      ("Sau khi nghe Đảng ủy Chính phủ báo cáo (tại Tờ trình số 04-TTr/ĐU, ngày 10/2/2025).", "Đảng ủy Chính phủ"),
      ("UBND tỉnh Sơn La chỉ đạo tại Công văn số 2345/UBND-NC ngày 3/4/2025.", "UBND tỉnh Sơn La"),
      // The symbol is another body's.
      ("Theo ý kiến của Sở Tài chính, UBND tỉnh (Công văn số 91/STC-NS).", nil),
      ("Theo quyết định của UBND tỉnh (Nghị quyết số 12/NQ-HĐND).", nil),
      ("Theo đề nghị của Đảng ủy UBND tỉnh (Công văn số 12/UBND-NC).", nil),
      ("Theo ý kiến của Ủy ban MTTQ Việt Nam (Công văn số 12/UBND-NC).", nil),
      // Who gets the paper, or is in charge of it.
      ("Trình UBND tỉnh (Tờ trình số 45/TTr-UBND) xem xét.", nil),
      ("Nhiệm vụ của UBND tỉnh (Kế hoạch số 45/KH-UBND) rất nặng nề.", nil),
    ] as [(String, String?)])
  func ofWhatIsSaid(_ text: String, _ body: String?) { #expect(issuers(text) == [body]) }
}
