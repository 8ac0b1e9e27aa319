import Model
import Parse
import Specimens
import Testing

/// Office files that are broken, locked or made to harm: what can be read is read, and a finding says the rest.
@Suite struct OfficeDamageTests {
  private let sentence = "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021"

  private func file(_ prologue: String, _ body: String) -> MadeDocx {
    var file = MadeDocx(body)
    file.prologue = prologue
    return file
  }

  @Test func entitiesAreNeverExpanded() {
    let lines = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let bomb = "<!DOCTYPE w:document [<!ENTITY e0 \"33/CT-TTg \">\(lines)]>"
    let document = parsedFile(file(bomb, "<w:p><w:r><w:t>một &e9; hai</w:t></w:r></w:p>" + MadeDocx.paragraph(sentence)).bytes)
    #expect(document.text.hasSuffix("\(sentence)\n"))
    #expect(document.text.utf8.count < 200)
    #expect(document.codes == [.damaged])
  }

  @Test(arguments: ["file:///etc/hostname", "http://127.0.0.1:9/x", "/etc/hostname"]) func nothingIsFetched(_ address: String) {
    let type = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"\(address)\"><!ENTITY % p SYSTEM \"\(address)\"> %p;]>"
    let document = parsedFile(file(type, "<w:p><w:r><w:t>một &x;</w:t></w:r></w:p>" + MadeDocx.paragraph(sentence)).bytes)
    #expect(document.text == "một\n\(sentence)\n")
  }

  @Test func deepNestingEndsTheTextNotTheProgram() {
    let deep = String(repeating: "<w:sdt>", count: 100_000)
    let document = docx(MadeDocx.paragraph(sentence) + deep + MadeDocx.paragraph("sâu"))
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.codes == [.tooLarge])
    #expect(document.findings.first?.severity == .warning)
  }

  @Test func manyAttributesCostNoMoreThanTheirBytes() {
    let attributes = (0..<50_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(docx("<w:p \(attributes)>\(MadeDocx.run(sentence))</w:p>").numbers == ["33/CT-TTg"])
  }

  @Test func aCutFileGivesItsTextAndAWarning() {
    var random = SeededGenerator()
    var whole = MadeDocx.paragraphs(sentence)
    whole.others = [("word/media/image1.png", (0..<4000).map { _ in UInt8.random(in: 0...255, using: &random) })]
    let document = parsedFile(Array(whole.bytes.dropLast(3000)))
    #expect(document.format == "docx")
    #expect(document.numbers == ["33/CT-TTg"], "seed \(random.seed)")
    #expect(document.findings.map(\.severity) == [.warning])
    #expect(document.codes == [.damaged])
  }

  @Test func aFileCutInsideItsTextGivesThePartBefore() {
    var random = SeededGenerator()
    let words = (0..<4000).map { _ in "từ \(UInt32.random(in: 0...(.max), using: &random))" }.joined(separator: " ")
    let whole = MadeDocx.paragraphs(sentence, words).bytes
    let document = parsedFile(Array(whole.prefix(whole.count / 2)))
    #expect(document.numbers.first == "33/CT-TTg", "seed \(random.seed)")
    #expect(document.codes == [.damaged])
  }

  @Test func aFileWithoutItsTextIsAnError() {
    var file = MadeDocx.paragraphs(sentence)
    file.others = []
    let members = file.members.filter { $0.name != "word/document.xml" }
    let document = parsedFile(MadeArchive.make(.zip, members))
    #expect(document.findings.map(\.severity) == [.error])
    #expect(document.codes == [.damaged])
    #expect(document.citations.isEmpty)
  }

  @Test func cutAnywhereItNeverTraps() {
    let whole = MadePaper.plan.docx()
    for end in stride(from: 0, to: whole.count, by: 31) { checkInvariants(parsedFile(Array(whole[..<end])), "first \(end) bytes") }
    let open = MadePaper.plan.odt()
    for end in stride(from: 0, to: open.count, by: 31) { checkInvariants(parsedFile(Array(open[..<end])), "first \(end) bytes") }
  }

  @Test func spoiledAnywhereItNeverTraps() {
    var random = SeededGenerator()
    for stored in [MadeArchive.Format.storedZip, .zip] {
      let whole = MadeArchive.make(stored, MadeDocx.paragraphs(sentence, "KẾ HOẠCH").members)
      for _ in 0..<100 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        checkInvariants(parsedFile(bytes), "seed \(random.seed)")
      }
    }
  }

  @Test func aLockedFileSaysSo() {
    var locked = MadeDocx.paragraphs(sentence)
    locked.password = "bí mật"
    let document = parsedFile(locked.bytes)
    #expect(document.format == "docx")
    #expect(document.codes == [.encrypted])
    #expect(document.findings.first?.severity == .error)
    #expect(document.citations.isEmpty)

    var open = MadeODT("<text:p>\(sentence)</text:p>")
    open.manifest = "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
    #expect(parsedFile(open.bytes).codes == [.encrypted])
  }

  @Test func aBombIsCutAndReported() {
    let bomb = MadeDocx.paragraph(sentence) + "<w:p><w:r><w:t>" + String(repeating: " ", count: 40 << 20) + "</w:t></w:r></w:p>"
    let document = docx(bomb)
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.codes == [.tooLarge])
  }

  @Test func picturesWithoutTextAreNoTextLayer() {
    var file = MadeDocx("<w:p/>")
    file.others = [("word/media/image1.jpeg", [0xFF, 0xD8])]
    #expect(parsedFile(file.bytes).codes == [.noTextLayer])
    #expect(docx("<w:p/>").codes == [.empty])
  }

  @Test func otherArchivesAreNoPapers() {
    let sheet = [
      (
        "[Content_Types].xml",
        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
      ),
      ("xl/workbook.xml", "<workbook/>"),
    ]
    let slides = [("mimetype", "application/vnd.oasis.opendocument.presentation"), ("content.xml", "<a/>")]
    let plain = [("a/ke-hoach.txt", sentence)]
    for members in [sheet, slides, plain] {
      let bytes = MadeArchive.make(.zip, members.map { (name: $0.0, bytes: Array($0.1.utf8)) })
      #expect(!isReadable(SourceFile(path: "a.docx", bytes: bytes)))
    }
  }
}
