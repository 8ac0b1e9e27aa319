import Model
import Testing

@testable import Index

/// The mention is marked; the quotation is compared.
@Suite struct QuotationTests {
  private func check(_ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "⟧", omittingEmptySubsequences: false)
    }
    let start = parts[0].utf8.count
    let raw = RawText(parts.joined())
    #expect(quotation(of: TextSpan(start, start + parts[1].utf8.count), in: raw) == expected, sourceLocation: sourceLocation)
  }

  @Test func aClause() {
    check("Xét tờ trình; thực hiện ⟦33/CT-TTg⟧ về dân vận; kế hoạch", "thực hiện 33/CT-TTg về dân vận;")
  }

  @Test func brokenLinesAreOne() {
    check("Thực hiện Chỉ thị số\n⟦33/CT-TTg⟧ ngày\n26/11/2021.\nNơi nhận", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021.")
  }

  @Test func aPointInANumberEndsNothing() {
    check("Chi 1.000.000 đồng theo ⟦33/CT-TTg⟧ năm 2021.", "Chi 1.000.000 đồng theo 33/CT-TTg năm 2021.")
  }

  @Test func longSentencesAreCutBetweenWords() {
    let long = String(repeating: "dân vận ", count: 40)
    let raw = RawText(long + "33/CT-TTg " + long)
    let words = quotation(of: TextSpan(long.utf8.count, long.utf8.count + 9), in: raw)
    #expect(words.hasPrefix("… ") && words.hasSuffix(" …"))
    #expect(words.contains(" 33/CT-TTg "))
    #expect(words.utf8.count < 260)
    #expect(!words.contains("\u{FFFD}"))
  }

  @Test func spansOutsideTheText() {
    #expect(quotation(of: TextSpan(5, 900), in: RawText("ngắn")) == "")
  }
}
