import Model
import Specimens
import Testing

@testable import Render

/// The page for reading: every citation where it stands, nothing of the source alive.
@Suite struct MarkedDocumentTests {
  private func page(_ text: String, _ spans: [Range<Int>], path: String = "a.txt", findings: [Finding] = []) -> String {
    let citations = spans.map { range in
      var mention = citation("33/CT-TTg", date: "2021-11-26", zone: .basis, start: range.lowerBound)
      mention.span = TextSpan(range.lowerBound, range.upperBound)
      return mention
    }
    let parsed = ParsedDocument(
      path: path, format: "text", encoding: "utf-8", raw: RawText(text), header: header(nil), citations: citations, findings: findings,
      sketch: TextSketch(words: []))
    return MarkedPage(.en).section(parsed, id: nil) { "urn:\($0.text)" }
  }

  /// The text part with the attributes of marks taken out.
  private func marks(_ text: String, _ spans: [Range<Int>]) -> String {
    let page = page(text, spans)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.drop { $0 != "<div class=\"text\">" }.dropFirst().prefix { $0 != "</div>" }.map { $0 + "\n" }.joined()
    var out = ""
    var isInside = false
    for character in body {
      if character == " ", out.hasSuffix("<mark") || out.hasSuffix("<a") { isInside = true }
      if character == ">" { isInside = false }
      if !isInside { out.append(character) }
    }
    return out
  }

  @Test func aCitationIsMarkedWhereItStands() {
    #expect(marks("ab cd ef\nx", [3..<5]) == "<p>ab <mark>cd</mark> ef</p>\n<p>x</p>\n")
    #expect(marks("ab", [0..<2]) == "<p><mark>ab</mark></p>\n")
    #expect(marks("", []) == "")
    #expect(marks("\n\na", []) == "<p></p>\n<p></p>\n<p>a</p>\n")
  }

  @Test func aCitationOverSeveralLines() {
    #expect(marks("ab cd\nef\ngh i", [3..<11]) == "<p>ab <mark>cd</mark></p>\n<p><mark>ef</mark></p>\n<p><mark>gh</mark> i</p>\n")
  }

  @Test func neighboursAndOneInside() {
    #expect(marks("abcd", [0..<2, 2..<4]) == "<p><mark>ab</mark><mark>cd</mark></p>\n")
    #expect(marks("abcdef", [0..<6, 2..<4]) == "<p><mark>ab<a></a>cdef</mark></p>\n")
  }

  @Test func eachIDStandsOnceAndTheListLeadsThere() {
    let page = page("ab cd\nef gh", [0..<2, 3..<8])
    for number in 1...2 {
      #expect(page.split(separator: "c\(number)\"", omittingEmptySubsequences: false).count == 3, "id and link")
    }
    #expect(page.contains("data-id=\"urn:33/CT-TTg\""))
    #expect(page.contains("data-zone=\"basis\""))
  }

  @Test func nothingOfTheSourceLives() {
    let page = page("<script>alert(1)</script> \" onload='x' & <img src=http://e>", [], path: "\"><script>.txt")
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&#39;x&#39; &amp; &lt;img src=http://e&gt;"))
    #expect(MarkedPage(.en).start("a").contains("default-src 'none'"))
  }

  @Test func findingsAreSaid() {
    #expect(
      page("a", [], findings: [Finding(.tooLarge, .warning, "cut")]).contains("<li class=\"warning\">cut <code>too-large</code></li>"))
  }
}
