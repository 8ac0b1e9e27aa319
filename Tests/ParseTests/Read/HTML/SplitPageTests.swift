import Testing

@testable import Parse

/// What is left out of a page before libxml2 reads it changes neither its text nor its parts: the page as it stands is the oracle.
@Suite struct SplitPageTests {
  /// Hands all that libxml2 reports to the writer.
  private final class Plain: SAXHandler {
    private(set) var writer = PageWriter(capacity: 0)
    func startElement(_ name: ElementName, _ attributes: Attributes) { writer.startElement(name, attributes) }
    func endElement(_ name: ElementName) { writer.endElement(name) }
    func characters(_ text: Span<UInt8>) { writer.characters(text) }
    func finish() { writer.finish() }
  }

  private func isSame(_ page: String, _ comment: @autoclosure () -> String) {
    let bytes = Array(page.utf8)
    let plain = Plain()
    SAXParser.parse(bytes, to: plain)
    plain.finish()
    let split = PageText(PageSplitter.split(bytes))
    split.read()
    let (one, other) = (plain.writer, split.writer)
    #expect(String(decoding: other.text.out, as: UTF8.self) == String(decoding: one.text.out, as: UTF8.self), "\(comment())\n\(page)")
    #expect(other.title.filter { $0 > 0x20 } == one.title.filter { $0 > 0x20 }, "\(comment())\n\(page)")
    #expect(other.headings == one.headings, "\(comment())\n\(page)")
    let zones = [one, other].map { BlockZones($0.text).zones().map { "\($0.zone) \($0.span)" } }
    #expect(zones[0] == zones[1], "\(comment())\n\(page)")
  }

  @Test func randomPagesReadAsTheyStand() {
    var maker = PageMaker(random: SeededGenerator())
    for _ in 0..<1000 { isSame(maker.page(), "seed \(maker.random.seed)") }
  }

  @Test(arguments: [
    "<p title='a > b'>số 715</p>", "<P CLASS=x>một<BR>hai", "<p a=1 a=2 b>x", "<p class=\"a\"id=\"footer\">x</p><p>y</p>",
    "<ul><li>một<li>hai</ul>", "<p>một<p>hai", "<div/><p>x</p>", "5 < 6 và 7 > 3",
    "<p>a&nbsp;b &lt;x&gt; &amp;amp; &#7855; &#x1EAF; &unknown; &nbsp &#0; &#9;|</p>",
    "<p><span>71</span><i><span lang=VI>5</span></i>/QĐ</p>", "<div style='display:none'><span>x</span></div>y",
    "<span hidden>x<span>y</span>z</span>t",
    "<span hidden>x<br>y</span>z", "<p>a<!-- b -->c<!---->d</p>", "<title>Trang một</title><p>x</p>", "<pre>một\n  hai\n\n ba</pre>",
    "a<sup>2</sup>b",
    "<table><tr><td>1<td>2<tr><td>3<td>4</table>", "<script>if (a<b) x = '<p>';</script>sau", "<STYLE>p{}</STYLE >sau",
    "<script src=a />trước<p>sau</p>",
    "<o:p>&nbsp;</o:p><p>x<o:p></o:p></p>", "<a href=x/>y</a>", "<p class='menu'>x</p>", "<img src=a>x<input value=b>y<wbr>z",
    "<h1>Một <b>hai</b></h1>",
  ])
  func pagesReadAsTheyStand(_ body: String) { isSame("<html><body>\(body)</body></html>", body) }

  /// What libxml2 would lose or misread.
  @Test(arguments: [
    ("<p><![if !a]>một<![endif]> hai</p>", "một hai\n"), ("<p class=\"x>một</p><p>hai</p>", "một\nhai\n"),
    ("<p <b>một</b> hai</p>", "một hai\n"),
    ("<div><span hidden><p><span>x</p></span> một</div>", "một\n"), ("<p><o:p hidden>x</st1:a></o:p>một</p>", "một\n"),
    ("một</br>hai", "một\nhai\n"), ("N&#150;C &#147;x&#148;", "N–C “x”\n"), ("một\u{0B}hai", "một hai\n"),
    ("<!DOCTYPE html [<!ENTITY a \"b\">]><p>một</p>", "một\n"), ("<p>một<b hai", "một\n"), ("một </ hai", "một </ hai\n"),
  ])
  func whatWouldBeLostIsRead(_ page: String, _ text: String) {
    let split = PageText(PageSplitter.split(Array(page.utf8)))
    split.read()
    #expect(String(decoding: split.writer.text.out, as: UTF8.self) == text)
  }

  /// libxml2 looks through all open elements for each end tag without a start, also where pages nest without end.
  @Test(arguments: ["</li>", "<br>", "</p>", "<hr>", "</span>"])
  func deepPagesCostNoMoreThanTheirLength(_ piece: String) {
    let deep = String(repeating: "<div>", count: 50_000) + String(repeating: "a\(piece)", count: 50_000) + "cuối"
    let page = PageText(PageSplitter.split(Array(deep.utf8)))
    page.read()
    #expect(String(decoding: page.writer.text.out.suffix(7), as: UTF8.self).contains("cuối"))
  }

  @Test func onlyTellingAttributesReachTheParser() {
    let page =
      "<p style='color:red' class='MsoNormal' onclick='x()'>một</p><div CLASS = \"Left-SideBar\" href=a>hai</div><td hidden data-x>ba</td>"
    let markup = String(decoding: PageSplitter.split(Array(page.utf8)).markup, as: UTF8.self)
    #expect(markup == "<p>0</p><div role=menu>1</div><td hidden>2</td>")
  }

  @Test(arguments: [
    "<p a=\"", "<a b='<a b=\"", "<b hidden>", "<!-", "</", "<x", "&#", "&#x", "<script>", "<span class=menu></b>", "<!a[>", "<?",
  ])
  func manyUnfinishedTagsCostNoMoreThanTheirLength(_ piece: String) {
    let page = PageText(PageSplitter.split(Array(String(repeating: piece, count: 200_000).utf8)))
    page.read()
    #expect(page.writer.text.out.count <= piece.utf8.count * 200_000 + 1)
  }
}

/// Well-formed pages of random structure: elements of every role, attributes that say something and such that do not, references, comments, scripts.
private struct PageMaker {
  var random: SeededGenerator

  mutating func page() -> String {
    "<!DOCTYPE html>\n<html><head><title>\(words())</title><style>p{}</style></head><body>\(blocks(depth: 3))</body></html>"
  }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  private mutating func isChosen(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

  private mutating func words() -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      pick([
        "Số: 715/QĐ-UBND", "ngày", "10", "Căn cứ", "\n   ", " ", "&nbsp;", "&#273;", "&ecirc;", "&amp;", "1 < 2", "A&B", "\t", "&#x1ED9;",
        "&lt;p&gt;", ".",
      ])
    }.joined(separator: pick(["", " "]))
  }

  private mutating func attributes() -> String {
    guard isChosen(2) else { return "" }
    let plain = [
      "class=MsoNormal", "style='text-align:center'", "id=\"p1\"", "lang=VI", "onclick=\"a('b')\"", "data-x", "title='x > y'",
      "CLASS=\"col-md-3\"",
    ]
    let telling = [
      "class='sidebar'", "hidden", "style=\"display: none\"", "role=navigation", "id=ftn1", "class=\"MsoFootnoteText ftn\"",
      "aria-hidden=true",
    ]
    return " " + (isChosen(6) ? pick(telling) : pick(plain)) + (isChosen(3) ? "\n " + pick(plain) : "")
  }

  private mutating func inline(depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      if depth == 0 || isChosen(3) { return words() }
      if isChosen(6) {
        return pick(["<br>", "<br/>", "<!-- số 1/QĐ-UBND -->", "<script>var a = '<b>';</script>", "<img src='a.png'>", "<wbr>"])
      }
      let name = pick(["span", "b", "i", "font", "u", "a", "sup", "o:p", "strong", "label", "SPAN"])
      let inside = name == "a" ? words() : inline(depth: depth - 1)
      return "<\(name)\(attributes())>\(inside)</\(name)>"
    }.joined()
  }

  private mutating func blocks(depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      if depth == 0 || isChosen(3) { return "<p\(attributes())>\(inline(depth: 2))</p>" + pick(["", "\n"]) }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return "<ul\(attributes())><li>\(inline(depth: 1))</li>\n<li>\(inline(depth: 1))</li></ul>"
      case 1: return "<table\(attributes())><tr><td>\(inline(depth: 1))</td><td>\(blocks(depth: depth - 1))</td></tr></table>"
      case 2: return "<h1>\(words())</h1>"
      default:
        let name = pick(["div", "section", "blockquote", "nav", "article", "center"])
        return "<\(name)\(attributes())>\(blocks(depth: depth - 1))</\(name)>"
      }
    }.joined()
  }
}
