import Model
import Specimens
import Testing

/// Notes, running heads and feet, and the parts a Word file keeps them in.
@Suite struct DocxPartTests {
  private func reference(_ id: Int, _ rest: String = "") -> String {
    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"\(id)\"\(rest)/></w:r>"
  }

  @Test func notesStandBehindThePaperInTheirZone() {
    var file = MadeDocx(
      MadeDocx.paragraph("Tin")
        + "<w:p>\(MadeDocx.run("theo Chỉ thị số 33/CT-TTg"))\(reference(2))\(MadeDocx.run(" ngày 26/11/2021"))</w:p>")
    file.footnotes = [(2, MadeDocx.paragraph("Công văn số 65-CV/TU ngày 09/02/2023."))]
    let document = parsedFile(file.bytes)
    #expect(document.text == "Tin\ntheo Chỉ thị số 33/CT-TTg ngày 26/11/2021\nCông văn số 65-CV/TU ngày 09/02/2023.\n")
    #expect(document.citations.map(\.zone) == [.body, .footnote])
    #expect(document.citations.first?.date == PrintedDate(iso: "2021-11-26"))
  }

  @Test func notesNobodyRefersToAreNotPrinted() {
    var file = MadeDocx(
      "<w:p>\(MadeDocx.run("một"))\(reference(1))<w:del>\(reference(2))</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
    )
    file.footnotes = (1...4).map { ($0, MadeDocx.paragraph("ghi chú \($0)")) }
    #expect(parsedFile(file.bytes).text == "một\nghi chú 1\n")
  }

  @Test func aMarkOfOnesOwnIsNoText() {
    var file = MadeDocx(
      "<w:p>\(MadeDocx.run("ngày 22/3/2022"))<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>1</w:t></w:r>\(MadeDocx.run("."))</w:p>"
    )
    file.footnotes = [(1, MadeDocx.paragraph("ghi chú"))]
    #expect(parsedFile(file.bytes).text == "ngày 22/3/2022.\nghi chú\n")
  }

  @Test func aNumberInTheRunningHeadIsRead() {
    var file = MadeDocx.paragraphs("KẾ HOẠCH", "Công tác dân vận năm 2023", "Thực hiện nhiệm vụ năm 2023 của Ủy ban nhân dân tỉnh.")
    let page = "<w:p><w:fldSimple w:instr=\"PAGE\">\(MadeDocx.run("2"))</w:fldSimple></w:p>"
    file.headers = [
      ("default", page), ("even", MadeDocx.paragraph("chẵn")),
      ("first", MadeDocx.paragraph("UBND TỈNH LÀO CAI") + MadeDocx.paragraph("Số: 87/KH-UBND")),
    ]
    #expect(parsedFile(file.bytes).header.number == nil, "the first page is not set apart")
    file.hasOwnFirstPage = true
    let document = parsedFile(file.bytes)
    #expect(document.header.number?.normalised == "87/KH-UBND")
    #expect(!document.text.contains("chẵn"))
  }

  @Test func runningTextIsReadOnceAndCitesNothing() {
    var file = MadeDocx.paragraphs("theo Chỉ thị số 33/CT-TTg ngày 26/11/2021")
    file.headers = [("default", MadeDocx.paragraph("Công báo")), ("first", MadeDocx.paragraph("Công báo"))]
    file.footers = [("default", MadeDocx.paragraph("theo Kế hoạch số 87/KH-UBND"))]
    file.hasOwnFirstPage = true
    let document = parsedFile(file.bytes)
    #expect(document.text == "Công báo\ntheo Chỉ thị số 33/CT-TTg ngày 26/11/2021\ntheo Kế hoạch số 87/KH-UBND\n")
    #expect(document.citations.filter { $0.zone != .sidebar }.map { $0.number?.proper } == ["33/CT-TTg"])
  }

  @Test(arguments: [false, true]) func aPagePutIntoTheFileIsRead(_ isSaved: Bool) {
    let page = "<html><body><p>theo <b>33/</b>CT-TTg</p></body></html>"
    var file = MadeDocx(MadeDocx.paragraph("một") + "<w:altChunk r:id=\"rIdP\"/>" + MadeDocx.paragraph("hai"))
    file.links = [("rIdP", "aFChunk", "page.mht")]
    file.others = [("word/page.mht", isSaved ? savedPage(page, encoding: "quoted-printable") : Array(page.utf8))]
    #expect(parsedFile(file.bytes).text == "một\ntheo 33/CT-TTg\nhai\n")
  }

  /// Several papers put into one by a program: each stands where the other was.
  @Test func aPaperPutIntoThePaperIsRead() {
    let inner = MadeDocx.paragraphs("theo Chỉ thị số 33/CT-TTg", "trong")
    var file = MadeDocx(MadeDocx.paragraph("một") + "<w:altChunk r:id=\"rIdP\"/><w:altChunk r:id=\"rIdQ\"/>" + MadeDocx.paragraph("hai"))
    file.links = [("rIdP", "aFChunk", "in.docx"), ("rIdQ", "aFChunk", "in.rtf")]
    file.others = [("word/in.docx", inner.bytes), ("word/in.rtf", Array("{\\rtf1\\ansi c\\u361? \\'e9\\par}".utf8))]
    #expect(parsedFile(file.bytes).text == "một\ntheo Chỉ thị số 33/CT-TTg\ntrong\ncũ é\nhai\n")
    // A paper that holds itself, and so on.
    for _ in 0..<6 {
      file.others[0].bytes = file.bytes
      #expect(parsedFile(file.bytes).text.hasPrefix("một\n"))
    }
  }

  @Test func thePackageSaysWhichPartIsThePaper() {
    var file = MadeDocx.paragraphs("33/CT-TTg")
    file.mainPart = "word/document2.xml"
    #expect(parsedFile(file.bytes).text == "33/CT-TTg\n")
    let renamed = file.members.map {
      (name: $0.name.contains("rels") ? $0.name : $0.name.split(separator: "/").joined(separator: "\\"), bytes: $0.bytes)
    }
    #expect(parsedFile(MadeArchive.make(.zip, renamed)).text == "33/CT-TTg\n")
    #expect(parsedFile(MadeArchive.make(.storedZip, file.members)).text == "33/CT-TTg\n")
  }
}
