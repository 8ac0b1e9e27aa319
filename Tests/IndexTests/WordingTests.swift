import Model
import Testing

@testable import Index

/// What the words around a mention say of it. The mention stands at "⟦⟧".
@Suite struct WordingTests {
  private func saysSo(_ sentence: String) -> Bool {
    let parts = sentence.split(separator: "⟦⟧", omittingEmptySubsequences: false)
    return saysItHasEnded(before: parts[0], after: parts[1])
  }

  @Test(arguments: [
    "theo ⟦⟧ (nay là Luật Thanh tra năm 2025)", "⟦⟧ (hiện nay là Luật Đất đai)", "⟦⟧ (hiện nay Luật Thực hiện dân chủ ở cơ sở)",
    "⟦⟧ đã được thay thế bởi Luật số 63/2025/QH15", "⟦⟧ đã hết hiệu lực từ ngày 01/4/2025", "Luật Nhà ở năm 2023 (trước đây là ⟦⟧)",
    "Nghị định này thay thế ⟦⟧", "⟦⟧ ngày 20/4/2007 đã bị bãi bỏ", "so sánh quy định cũ (⟦⟧) với quy định mới",
    "Không viện dẫn ⟦⟧ trong văn bản",
    "⟦⟧, nay được thay bằng Quy định số 23-QĐ/TW", "Luật mới ⟦⟧ (nay la\u{0300} Luật Thanh tra)",
  ])
  func theOld(sentence: String) {
    #expect(saysSo(sentence))
    // The quick look at the bytes lets it through.
    let bytes = Array(sentence.utf8)
    let mayBe = mayCallOld(bytes.span)
    #expect(mayBe)
  }

  /// "này là" is not "nay là", and what replaces is not replaced.
  @Test(arguments: [
    "Căn cứ ⟦⟧;", "⟦⟧ này là căn cứ để xử lý", "⟦⟧ thay thế Luật Đất đai năm 2013", "⟦⟧ được sửa đổi, bổ sung bởi Luật số 63/2020/QH14",
    "⟦⟧ (nay đã thu được kết quả)", "thực hiện ⟦⟧ và các nghị định",
  ])
  func notTheOld(sentence: String) { #expect(!saysSo(sentence)) }

  @Test func theDayOfEffect() {
    let signed = PrintedDate(iso: "2025-03-04")!
    #expect(
      effectiveDay(in: "Quyết định này có hiệu lực kể từ ngày 15/4/2025 và thay thế Quyết định số 1", signed: signed)
        == PrintedDate(iso: "2025-04-15"))
    #expect(effectiveDay(in: "có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025", signed: signed) == PrintedDate(iso: "2025-07-01"))
    #expect(effectiveDay(in: "Quyết định này có hiệu lực kể từ ngày ký", signed: signed) == signed)
    #expect(effectiveDay(in: "Quyết định số 1 hết hiệu lực kể từ ngày 01/7/2025", signed: signed) == nil)
    #expect(prints(PrintedDate(iso: "2017-01-01")!, in: "Tranh chấp trước ngày 01/01/2017 xem thêm"))
  }
}
