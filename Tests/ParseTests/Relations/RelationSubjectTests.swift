import Model
import Testing

/// Whose act a verb is: this paper's, another's, or none yet.
@Suite struct RelationSubjectTests {
  private func relations(_ paper: String, serial: String? = nil) -> [Relation] {
    parsed(paper).citations.filter { $0.kind == .numbered && (serial == nil || $0.number?.serial == serial) }.map(\.relation)
  }

  private func titled(_ title: String) -> String {
    decision(articles: "Điều 1. Quy định chung.").replacing("Ban hành Quy chế tiếp công dân trên địa bàn tỉnh", with: title)
  }

  @Test(arguments: [
    "UBND tỉnh đã ban hành Quyết định bãi bỏ Quyết định số 31/2014/QĐ-UBND.",
    "Giao Sở Nội vụ tham mưu ban hành Quyết định thay thế Quyết định số 31/2014/QĐ-UBND.",
    "Sở Nội vụ trình UBND tỉnh ban hành Quyết định sửa đổi, bổ sung Quyết định số 31/2014/QĐ-UBND.",
    "Năm 2014, UBND tỉnh ban hành Quyết định sửa đổi Quyết định số 31/2014/QĐ-UBND.",
    "Theo báo cáo thì \"Quyết định số 31/2014/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực\".",
    "Khoản 3 nêu: “Bãi bỏ Quyết định số 31/2014/QĐ-UBND kể từ ngày Quyết định này có hiệu lực”.",
    "Nội dung sửa đổi, bổ sung liên quan đến Quyết định số 31/2014/QĐ-UBND được phổ biến.",
  ])
  func whatOthersEnactIsCited(_ sentence: String) {
    #expect(relations(decision(articles: "Điều 4. \(sentence)")) == [.cites], "\(sentence)")
  }

  /// What a plan names as a task, and what it tells of others in brackets.
  @Test(arguments: [
    "1. Hướng dẫn thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023.",
    "| TT | Nhiệm vụ | Đơn vị |\n|---|---|---|\n| 1 | Hướng dẫn thực hiện Nghị định số 59/2023/NĐ-CP | Sở Nội vụ |",
    "| TT | Nhiệm vụ | Đơn vị |\n|---|---|---|\n| 1 | Sửa đổi, bổ sung Quyết định số 59/QĐ-UBND | Sở Nội vụ |",
    "UBND tỉnh đã kiện toàn Ban Chỉ đạo (thay thế Quyết định số 902/QĐ-UBND ngày 24/5/2019).",
    "UBND tỉnh đã kiện toàn Ban Chỉ đạo, thay thế Quyết định số 902/QĐ-UBND ngày 24/5/2019.",
  ])
  func whatAPlanTellsIsCited(_ text: String) { #expect(relations(plan(body: text)) == [.cites], "\(text)") }

  @Test(arguments: [
    ("Điều 1. Hướng dẫn thực hiện Nghị định số 59/2023/NĐ-CP như sau:", Relation.details),
    ("Điều 1. Kiện toàn Ban Chỉ đạo (thay thế Quyết định số 902/QĐ-UBND ngày 24/5/2019).", .replaces),
  ])
  func whatADecisionDoes(_ article: String, _ relation: Relation) {
    #expect(relations(decision(articles: article)) == [relation], "\(article)")
  }

  @Test func theOneThatReplacesDoesNotEnd() {
    let article = """
      Điều 4. Luật Tố cáo số 25/2018/QH14 được thông qua ngày 12/6/2018, thay thế Luật Tố cáo số 03/2011/QH13 hết hiệu lực kể từ ngày Luật \
      này có hiệu lực.
      """
    #expect(relations(decision(articles: article)) == [.cites, .repeals])
    let both = "Điều 4. Quyết định số 31/2014/QĐ-UBND về việc bãi bỏ phí và Quyết định số 32/2014/QĐ-UBND hết hiệu lực kể từ ngày ký."
    #expect(relations(decision(articles: both)) == [.repeals, .repeals])
  }

  @Test(arguments: [
    "Kết luận cuộc họp về dự thảo Quyết định sửa đổi Quyết định số 31/2014/QĐ-UBND",
    "KẾT LUẬN CUỘC HỌP VỀ DỰ THẢO QUYẾT ĐỊNH SỬA ĐỔI QUYẾT ĐỊNH SỐ 31/2014/QĐ-UBND",
    "Chi phí ở bước điều chỉnh, bổ sung dự án theo Quyết định số 31/2014/QĐ-UBND",
    "Những nội dung sửa đổi, bổ sung liên quan đến Quyết định số 31/2014/QĐ-UBND",
  ])
  func aTitleThatSpeaksOfAnActIsNone(_ title: String) { #expect(relations(titled(title)) == [.cites], "\(title)") }

  @Test(arguments: [
    ("V/v bãi bỏ Quyết định số 31/2014/QĐ-UBND", Relation.repeals),
    ("Quyết định số 19/2024/QĐ-UBND sửa đổi Quyết định số 31/2014/QĐ-UBND", .amends),
    ("Tải về Quyết định số 19/2024/QĐ-UBND sửa đổi Quyết định số 31/2014/QĐ-UBND", .amends),
    ("CỦA ỦY BAN NHÂN DÂN TỈNH NGÀY 05 THÁNG 7 NĂM 2024 SỬA ĐỔI QUYẾT ĐỊNH SỐ 31/2014/QĐ-UBND", .amends),
    ("Ban hành Quy chế tiếp công dân và bãi bỏ Quyết định số 31/2014/QĐ-UBND", .repeals),
    ("Ban hành Quy định sửa đổi, bổ sung Quy định ban hành kèm theo Quyết định số 31/2014/QĐ-UBND", .amends),
  ])
  func theVerbBeginsTheTitleOrFollowsItsName(_ title: String, _ relation: Relation) {
    #expect(relations(titled(title), serial: "31") == [relation], "\(title)")
  }

  /// What a page without a head says others do is no act of its own; articles without a head are a paper's all the same.
  @Test(arguments: [
    ("Từ tháng 8, các văn bản sau sẽ hết hiệu lực:\n\n1. Quyết định số 31/2014/QĐ-UBND.", Relation.cites),
    ("Quyết định được đăng Công báo. Bãi bỏ Quyết định số 31/2014/QĐ-UBND.", .cites),
    ("Điều 2. Bãi bỏ Quyết định số 31/2014/QĐ-UBND.", .repeals), ("Quyết định này thay thế Quyết định số 31/2014/QĐ-UBND.", .replaces),
    ("Điều 2. Bãi bỏ các văn bản sau:\n\n1. Quyết định số 31/2014/QĐ-UBND.", .repeals),
    ("Điều 3. Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 31/2014/QĐ-UBND.", .replaces),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; bãi bỏ Quyết định số 31/2014/QĐ-UBND.", .repeals),
    ("Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 31/2014/QĐ-UBND.", .cites),
  ])
  func aPageWithoutAHead(_ text: String, _ relation: Relation) {
    #expect(relations("Tin trong ngày\n\n\(text)\n") == [relation], "\(text)")
  }

  @Test(arguments: ["QUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân trên địa bàn tỉnh\n\n", ""])
  func theSentenceThatEnacts(_ typeLine: String) {
    let basis = """
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      Theo đề nghị của Giám đốc Sở Nội vụ,
      Ủy ban nhân dân tỉnh ban hành
      Quyết định sửa đổi, bổ sung một số điều của Quyết định số 31/2014/QĐ-UBND ngày
      19 tháng 12 năm 2014.
      """
    let paper = decision(basis: basis, articles: "Điều 1. Phạm vi.").replacing("QUYẾT ĐỊNH:\n\n", with: "")
    let named = paper.replacing("QUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân trên địa bàn tỉnh\n\n", with: typeLine)
    #expect(relations(named) == [.amends])
  }

  /// The first word of a verb may have been read as the last of a body's name: "… THƯỢNG HỢP NHẤT …".
  @Test func aVerbThatABodysNameHasTaken() {
    let text = """
      ỦY BAN NHÂN DÂN
      XÃ TÂN HÒA
      Số: 21/QĐ-UBND

      QUYẾT ĐỊNH
      VỀ CÔNG VĂN SỐ 9/UBND CỦA UBND XÃ TÂN HÒA THƯỢNG HỢP NHẤT NGHỊ ĐỊNH SỐ 67/2018/NĐ-CP

      Căn cứ Luật Thủy lợi;
      """
    #expect(parsed(text).numbers.contains("67/2018/NĐ-CP"))
  }

  private func law(_ title: String, _ enacting: String) -> String {
    """
    QUỐC HỘI
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Luật số: 25/2008/QH12

    LUẬT
    \(title)

    Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;
    \(enacting)

    Chương I
    NHỮNG QUY ĐỊNH CHUNG
    """
  }

  /// The sentence that enacts a law names the law itself and those it amends.
  @Test func aLawNamesItself() {
    #expect(parsed(law("BẢO HIỂM Y TẾ", "Quốc hội ban hành Luật Bảo hiểm y tế.")).citations.map(\.type) == [.constitution])
    let enacting = "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán số 54/2019/QH14, Luật Kế toán số 88/2015/QH13."
    let numbered = parsed(law("SỬA ĐỔI MỘT SỐ LUẬT", enacting)).citations.filter { $0.kind == .numbered }
    #expect(numbered.map(\.text) == ["Luật Chứng khoán số 54/2019/QH14", "Luật Kế toán số 88/2015/QH13"])
    #expect(numbered.map(\.relation) == [.amends, .amends])
    let report = "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Giá số 54/2019/QH14."
    #expect(parsed(plan(body: "Năm 2019, \(report)")).citations.map(\.text).first?.hasPrefix("Luật sửa đổi") ?? false)
  }
}
