import Foundation
import Model
import Testing

@testable import Parse

/// What a sketch is blind to, and what it sees.
@Suite struct SketchTests {
  private let sentences = (1...60).map {
    "Sở Nội vụ tham mưu nội dung thứ \($0 * 37) về công tác dân vận của cơ quan hành chính tại xã \($0);"
  }

  private func sketch(_ sentences: [String], head: String = "87", separator: String = "\n\n") -> TextSketch {
    parsed(plan(body: sentences.joined(separator: separator)).replacing("Số: 87", with: "Số: \(head)")).sketch
  }

  @Test func theSameWords() {
    let usual = sketch(sentences)
    #expect(usual.runs > 1000)
    #expect(sketch(sentences, separator: "\r\n") == usual)
    #expect(sketch(sentences.map(\.decomposedStringWithCanonicalMapping)) == usual)
    #expect(sketch(sentences.map { $0.replacing(" ", with: "\u{A0}") }) == usual)
    #expect(sketch(sentences, head: "88") == usual)
    #expect(TextSketch(words: Syllable.words("dan van")) == TextSketch(words: Syllable.words("Dân vận")))
  }

  /// Pieces of a line that is cut to save memory make no difference.
  @Test func aLongLine() {
    #expect(sketch(sentences, separator: " ") == sketch(sentences))
    let unbroken = String(repeating: "ủ", count: 20_000)
    #expect(sketch([unbroken, "b"]).runs > 0)
  }

  /// An estimate: 60 sentences of which 6 differ have about 80 % of their runs in common.
  @Test func howMuchIsCommon() {
    let usual = sketch(sentences)
    let changed = sketch(
      sentences.enumerated().map {
        $0 % 10 == 5 ? "Đoạn \($0) hoàn toàn mới viết lại theo chỉ đạo số \($0 * 91) của cấp trên trong năm nay;" : $1
      })
    #expect((0.65...0.95).contains(usual.resemblance(to: changed)))
    #expect(usual.resemblance(to: usual) == 1)
    #expect(usual.digest != changed.digest)
    #expect(usual.resemblance(to: parsed(decision(articles: "Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.")).sketch) < 0.2)
    #expect(TextSketch.empty.resemblance(to: .empty) == 0)
  }

  /// Head, recipients and what stands beside the paper do not count.
  @Test func onlyTheText() {
    let page =
      "<html><body><div>Trang chủ Liên hệ</div><article>\(plan(body: sentences.joined(separator: "\n")).replacing("\n", with: "<br>"))</article></body></html>"
    let html = parseDocument(SourceFile(path: "a.html", bytes: Array(page.utf8))).sketch
    #expect(html.resemblance(to: sketch(sentences)) > 0.9)
  }
}
