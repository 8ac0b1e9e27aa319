import Model
import Testing

@testable import Parse

/// A text of nothing but citations takes no more memory than a limit allows, and what is left out is told.
@Suite struct TooManyTests {
  @Test func candidatesEndAtALimit() {
    let text = clean(RawText(String(repeating: "Nghị định số 59/2023/NĐ-CP và Luật Đất đai; ", count: 10)))
    let all = Candidates.find(text)
    #expect(all.end == nil)
    for most in 1..<all.found.count {
      let some = Candidates.find(text, most: most)
      #expect(some.found.map(\.span) == all.found.prefix(most).map(\.span))
      #expect(some.end == all.found[most].span.start || some.end.map { $0 < all.found[most].span.start } == true)
    }
    #expect(Candidates.find(text, most: all.found.count).found.count == all.found.count)
  }

  @Test func whatIsLeftOutIsTold() {
    let count = Candidates.most + 1000
    let document = parsed(String(repeating: "Luật a\n", count: count))
    let finding = document.findings.first { $0.code == .tooLarge }
    #expect(document.citations.count <= Candidates.most)
    #expect(finding.map { $0.span.start >= 9 * Candidates.most / 10 } == true)
    #expect(parsed("Luật Đất đai\n").findings.isEmpty)
  }
}
