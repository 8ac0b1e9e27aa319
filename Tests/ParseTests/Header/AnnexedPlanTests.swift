import Model
import Testing

/// Plans and regulations in files of their own: a bracket below the title names the decision that issued them.
@Suite struct AnnexedPlanTests {
  private func read(_ head: String) -> ParsedDocument { parsed("\(head)\n\nI. MỤC ĐÍCH\n1. Mở chợ phiên ở bến sông.\n") }

  @Test(arguments: [
    (
      "KẾ HOẠCH\nMở chợ phiên năm 2025\n(Ban hành kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025 của UBND tỉnh)", "KH",
      "Mở chợ phiên năm 2025"
    ),
    (
      "UBND XÃ EA KAR\n\nQUY CHẾ\nHọp chợ phiên\n(Kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025 của UBND xã Ea Kar)", "QC",
      "Họp chợ phiên"
    ),
    (
      "     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n        TỈNH GIA LAI                 Độc lập - Tự do - Hạnh phúc\n\n                         KẾ HOẠCH\n       Mở chợ phiên và sửa sang bến sông trên địa bàn\n                tỉnh năm 2025 (sau sắp xếp)\n    (Ban hành kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025\n               của Ủy ban nhân dân tỉnh Gia Lai)",
      "KH", "Mở chợ phiên và sửa sang bến sông trên địa bàn tỉnh năm 2025 (sau sắp xếp)"
    ),
  ])
  func theDecisionsNumberIsTheirOwn(_ head: String, _ type: String, _ title: String) {
    let plan = read(head)
    #expect(plan.header.number?.normalised == "418/QĐ-UBND", "\(head)")
    #expect(plan.header.date == PrintedDate(iso: "2025-08-25"), "\(head)")
    #expect(plan.header.type?.rawValue == type, "\(head)")
    #expect(plan.header.title == title, "\(head)")
    #expect(plan.citations.isEmpty, "\(head)")
  }

  /// A number of its own, another body's decision, a draft beside a submission, the form that a circular prints.
  @Test(arguments: [
    "UBND XÃ EA KAR\nSố: 5/KH-UBND\nKẾ HOẠCH\nMở chợ phiên\n(Kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025 của UBND tỉnh)",
    "UBND XÃ EA KAR\n\nKẾ HOẠCH\nMở chợ phiên\n(Kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025 của UBND tỉnh)",
    "QUY CHẾ\nHọp chợ phiên\n(Kèm theo Tờ trình số 418/TTr-UBND ngày 25/8/2025 của UBND xã)",
    "KẾ HOẠCH\nMở chợ phiên\n(Ban hành kèm theo Thông tư số 418/2025/TT-BCT ngày 25/8/2025 của Bộ Công Thương)",
  ])
  func othersAreCited(_ head: String) {
    let plan = read(head)
    #expect(plan.header.number.map { $0.normalised == "5/KH-UBND" } ?? true, "\(head)")
    #expect(plan.citations.count == 1, "\(head)")
  }
}
