import Model
import Parse
import Specimens
import Testing

/// Word papers in one file of XML are read as those in zip files are.
@Suite struct FlatWordTests {
  private let sentence = "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021"

  private func word2003(_ body: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <?mso-application progid="Word.Document"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
       xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:o="urn:schemas-microsoft-com:office:office"><o:DocumentProperties><o:Title>12/KH-SCT
      </o:Title></o:DocumentProperties><w:fonts><w:font w:name="Times"/></w:fonts><w:docPr><w:footnotePr><w:footnote w:type="separator"><w:p><w:r>
      <w:separator/></w:r></w:p></w:footnote></w:footnotePr></w:docPr><w:body><wx:sect>\(body)</wx:sect></w:body></w:wordDocument>
      """.utf8)
  }

  private func package(_ parts: [(name: String, content: String)]) -> [UInt8] {
    let all = parts.map {
      "<pkg:part pkg:name=\"/\($0.name)\" pkg:contentType=\"application/xml\" pkg:padding=\"512\">\($0.content)</pkg:part>"
    }
    return Array(
      """
      <?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>
      <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\(all.joined())</pkg:package>
      """.utf8)
  }

  private func xml(_ content: String) -> String { "<pkg:xmlData>\(content)</pkg:xmlData>" }

  @Test func theXMLOfWord2003() {
    let note = "<w:r><w:footnote><w:p><w:r><w:footnoteRef/></w:r>\(MadeDocx.run("Công văn số 65-CV/TU"))</w:p></w:footnote></w:r>"
    let section = """
      <w:sectPr><w:hdr w:type="odd">\(MadeDocx.paragraph("UBND TỈNH KON TUM"))</w:hdr><w:hdr w:type="first">\(MadeDocx.paragraph("không in"))</w:hdr>\
      <w:ftr w:type="odd">\(MadeDocx.paragraph("chân trang"))</w:ftr></w:sectPr>
      """
    let deleted =
      "<aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>1/QĐ-TTg</w:delText></w:r></aml:content></aml:annotation>"
    let document = parsedFile(
      word2003("<w:p>\(MadeDocx.run(sentence))\(note)\(MadeDocx.run(" và"))\(deleted)</w:p>" + MadeDocx.paragraph("hai") + section))
    #expect(document.format == "docx")
    #expect(document.text == "UBND TỈNH KON TUM\n\(sentence) và\nhai\nCông văn số 65-CV/TU\nchân trang\n")
    #expect(document.numbers == ["33/CT-TTg", "65-CV/TU"])
    #expect(document.citations.map(\.zone) == [.body, .footnote])
    #expect(document.findings.isEmpty)
  }

  @Test func partsInOneFile() {
    let made = MadeDocx.paragraphs(sentence, "hai")
    var parts = made.members.map { (name: $0.name, content: xml(String(decoding: $0.bytes, as: UTF8.self))) }
    parts.append((name: "word/media/image1.png", content: "<pkg:binaryData>iVBORw0KGgo=</pkg:binaryData>"))
    let document = parsedFile(package(parts))
    #expect(document.format == "docx")
    #expect(document.text == parsedFile(made.bytes).text)
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.findings.isEmpty)
  }

  @Test func notesAndHeadsOfAFlatPackage() {
    var made = MadeDocx("<w:p>\(MadeDocx.run(sentence))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    made.footnotes = [(2, MadeDocx.paragraph("Công văn số 65-CV/TU"))]
    made.headers = [("default", MadeDocx.paragraph("UBND TỈNH KON TUM"))]
    let flat = parsedFile(package(made.members.map { ($0.name, xml(String(decoding: $0.bytes, as: UTF8.self))) }))
    #expect(flat.text == parsedFile(made.bytes).text)
    #expect(flat.numbers == ["33/CT-TTg", "65-CV/TU"])
  }

  @Test func whatIsCutIsReadAsFarAsItGoes() {
    for whole in [
      word2003(MadeDocx.paragraph(sentence)), package([("word/document.xml", xml("<w:document><w:body>\(MadeDocx.paragraph(sentence))"))]),
    ] {
      let document = parsedFile(Array(whole.dropLast(50)))
      #expect(document.numbers == ["33/CT-TTg"])
      #expect(document.codes == [.damaged])
    }
  }

  @Test func inUTF16() {
    let text = String(decoding: word2003(MadeDocx.paragraph(sentence)), as: UTF8.self)
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(parsedFile(bytes).text == sentence + "\n")
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\"><p>x</p></package>", "<rss><channel/></rss>", "<",
  ])
  func otherXMLIsNone(_ text: String) { #expect(parsedFile(Array(text.utf8)).format != "docx") }
}
