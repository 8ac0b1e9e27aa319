import Model
import Testing

/// Verbs that say many things, and the words between them and the paper.
@Suite struct RelationWordTests {
  private func relations(_ article: String) -> [Relation] {
    parsed(decision(articles: "Điều 4. \(article)")).citations.filter { $0.kind == .numbered }.map(\.relation)
  }

  @Test(arguments: [
    "Đính chính lỗi kỹ thuật tại khoản 1 Điều 7 Quyết định số 31/2014/QĐ-UBND như sau:",
    "Đính chính một số nội dung của Quyết định số 31/2014/QĐ-UBND như sau:",
    "Đính chính sai sót tại Phụ lục II Quyết định số 31/2014/QĐ-UBND.", "Đính chính về thể thức Quyết định số 31/2014/QĐ-UBND.",
    "Tại khoản 1 Điều 7 Quyết định số 31/2014/QĐ-UBND ghi là “phường 3”, nay đính chính lại là “Phường 3”.",
    "Ủy ban nhân dân tỉnh xin đính chính Quyết định số 31/2014/QĐ-UBND.",
    "Ủy ban nhân dân tỉnh đính chính Quyết định số 31/2014/QĐ-UBND như sau:",
  ])
  func corrections(_ article: String) { #expect(relations(article) == [.corrects], "\(article)") }

  @Test(arguments: [
    "Quyết định số 31/2014/QĐ-UBND đã được đính chính trên Công báo.",
    "Việc đính chính theo Quyết định số 31/2014/QĐ-UBND do Sở Nội vụ thực hiện.",
  ])
  func noCorrections(_ article: String) { #expect(relations(article) == [.cites], "\(article)") }

  @Test(arguments: [
    "Điều chỉnh, bổ sung Quyết định số 31/2014/QĐ-UBND như sau:", "Điều chỉnh khoản 1 Điều 7 Quyết định số 31/2014/QĐ-UBND.",
    "Điều chỉnh một số nội dung của Quyết định số 31/2014/QĐ-UBND.", "Sửa đổi phạm vi điều chỉnh của Quyết định số 31/2014/QĐ-UBND.",
  ])
  func adjustments(_ article: String) { #expect(relations(article) == [.amends], "\(article)") }

  @Test func anAdjustmentMayBeTheSecondVerb() {
    #expect(
      relations("Quyết định này thay thế Quyết định số 31/2014/QĐ-UBND; điều chỉnh khoản 2 Điều 5 Quyết định số 32/2014/QĐ-UBND.")
        == [.replaces, .amends])
  }

  @Test(arguments: [
    "Điều chỉnh dự án theo Quyết định số 31/2014/QĐ-UBND.", "Phạm vi điều chỉnh Quyết định số 31/2014/QĐ-UBND giữ nguyên.",
    "Điều chỉnh quy hoạch đã phê duyệt tại Quyết định số 31/2014/QĐ-UBND.",
  ])
  func noAdjustments(_ article: String) { #expect(relations(article) == [.cites], "\(article)") }

  @Test func aProvisionOfWhatIsIssuedMayBeginTheList() {
    let list = """
      Bãi bỏ một phần các văn bản sau:
      1. Điều 9 Quy chế tiếp dân ban hành kèm theo Quyết định số 31/2014/QĐ-UBND;
      2. Quyết định số 32/2014/QĐ-UBND;
      3. Mục 1 Phần II Danh mục kèm theo Quyết định số 33/2014/QĐ-UBND.
      """
    #expect(relations(list) == [.repeals, .repeals, .repeals])
    let citations = parsed(decision(articles: "Điều 4. \(list)")).citations.filter { $0.kind == .numbered }
    #expect(citations.map(\.pinpoint) == ["Điều 9", nil, "Mục 1 Phần II"])
  }

  @Test func provisionsBehindTheMembersOfAList() {
    #expect(
      relations("Bãi bỏ Quyết định số 31/2014/QĐ-UBND (Điều 5), Quyết định số 32/2014/QĐ-UBND (Điều 6) và Quyết định số 33/2014/QĐ-UBND.")
        == [.repeals, .repeals, .repeals])
  }
}
