import Specimens
import Testing

/// What of a Word file is text, and where lines end.
@Suite struct DocxTextTests {
  private func text(_ body: String) -> String { docx(body).text }
  private func run(_ words: String, _ properties: String = "") -> String { MadeDocx.run(words, properties) }

  @Test func runsAreJoinedWithoutASeparator() {
    let runs = ["theo Chỉ thị số 3", "3/", "CT", "-T", "Tg ngày 2", "6/11/20", "21"].map { run($0) }.joined(separator: "<w:proofErr/>")
    let document = docx("<w:p>\(runs)</w:p>")
    #expect(document.text == "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021\n")
    #expect(document.numbers == ["33/CT-TTg"])
  }

  @Test func paragraphsBreaksAndTabsPart() {
    #expect(text(MadeDocx.paragraph("một") + MadeDocx.paragraph("hai")) == "một\nhai\n")
    #expect(
      text("<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:cr/><w:t>bốn</w:t></w:r></w:p>") == "một\nhai ba\nbốn\n")
  }

  @Test func signsOfTheirOwn() {
    #expect(text("<w:p><w:r><w:t>33/CT</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r></w:p>") == "33/CT-TTg\n")
    #expect(text("<w:p><w:r><w:t>Thủ</w:t><w:softHyphen/><w:t> tướng</w:t></w:r></w:p>") == "Thủ tướng\n")
    #expect(text("<w:p><w:r><w:t>33</w:t><w:sym w:font=\"Symbol\" w:char=\"F02F\"/><w:t>CT</w:t></w:r></w:p>") == "33/CT\n")
    #expect(text("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t>Sở</w:t></w:r></w:p>") == "•Sở\n")
  }

  @Test func whatWasTakenBackIsNoText() {
    let body = """
      <w:p>\(run("Quyết định số "))<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>\(run("21"))</w:ins>\(run("/QĐ-UBND"))\
      <w:moveFrom>\(run(" cũ"))</w:moveFrom><w:moveTo>\(run(" mới"))</w:moveTo></w:p>
      """
    #expect(text(body) == "Quyết định số 21/QĐ-UBND mới\n")
    let joined = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>\(run("số 33/"))</w:p>" + MadeDocx.paragraph("CT-TTg")
    #expect(text(joined) == "số 33/CT-TTg\n")
  }

  @Test func hiddenTextIsNoText() {
    #expect(text("<w:p>\(run("một"))\(run(" 12/QĐ-UBND", "<w:vanish/>"))\(run(" hai", "<w:vanish w:val=\"0\"/>"))</w:p>") == "một hai\n")
    // What hides is what the run has now, not what it had before a tracked change.
    #expect(text("<w:p>\(run("một", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"))</w:p>") == "một\n")
  }

  @Test func positionsAndNamesOfPicturesAreNoText() {
    let picture = """
      <w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>2286000</wp:posOffset></wp:positionH>\
      <wp:docPr id="1" name="Hình 12/QĐ-UBND" descr="99/QĐ-UBND"/></wp:anchor></w:drawing></w:r>
      """
    #expect(text("<w:p>\(run("số 33"))\(picture)\(run("/CT-TTg"))</w:p>") == "số 33/CT-TTg\n")
  }

  @Test func aBoxIsReadOnceBehindItsParagraph() {
    let box = "<w:txbxContent>\(MadeDocx.paragraph("Số: 87/KH-UBND"))\(MadeDocx.paragraph("DỰ THẢO"))</w:txbxContent>"
    let both = """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    #expect(text("<w:p>\(run("ngày 20 tháng 3 "))\(both)\(run("năm 2023"))</w:p>") == "ngày 20 tháng 3 năm 2023\nSố: 87/KH-UBND\nDỰ THẢO\n")
    let old = "<w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r>"
    #expect(text("<w:p>\(old)</w:p>") == "Số: 87/KH-UBND\nDỰ THẢO\n")
    let fallbackOnly =
      "<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    #expect(text("<w:p>\(fallbackOnly)</w:p>") == "Số: 87/KH-UBND\nDỰ THẢO\n")
  }

  @Test func boxesInsideBoxesKeepTheirText() {
    var body = MadeDocx.paragraph("trong cùng")
    for level in 0..<12 { body = "<w:p>\(run("hộp \(level)"))<w:r><w:pict><w:txbxContent>\(body)</w:txbxContent></w:pict></w:r></w:p>" }
    let lines = text(body).split(separator: "\n")
    #expect(lines.contains("trong cùng"))
    #expect((0..<12).allSatisfy { level in lines.contains("hộp \(level)") })
  }

  // MARK: Tables

  private func cell(_ paragraphs: String...) -> String { "<w:tc>\(paragraphs.map(MadeDocx.paragraph).joined())</w:tc>" }

  @Test func cellsOfARowStandOnOneLine() {
    let table =
      "<w:tbl><w:tr>\(cell("TT"))\(cell("Văn bản"))\(cell("Ghi chú"))</w:tr><w:tr>\(cell("1"))\(cell("33/CT-TTg"))\(cell(""))</w:tr></w:tbl>"
    #expect(text(table + MadeDocx.paragraph("sau")) == "TT | Văn bản | Ghi chú\n1 | 33/CT-TTg |\nsau\n")
  }

  @Test func cellsOfSeveralParagraphsHaveTheirOwnLines() {
    #expect(text("<w:tbl><w:tr>\(cell("một"))\(cell("hai", "ba"))\(cell("bốn"))</w:tr></w:tbl>") == "một |\nhai\nba\nbốn\n")
    // Empty paragraphs part nothing.
    #expect(
      text("<w:tbl><w:tr>\(cell("Số: 87/KH-UBND", ""))\(cell("", "Lào Cai, ngày 20", ""))</w:tr></w:tbl>")
        == "Số: 87/KH-UBND | Lào Cai, ngày 20\n")
  }

  @Test func tablesNest() {
    let inner = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr></w:tbl>"
    let table =
      "<w:tbl><w:tr>\(cell("một"))<w:tc>\(MadeDocx.paragraph("hai"))\(inner)\(MadeDocx.paragraph("ba"))</w:tc>\(cell("bốn"))</w:tr></w:tbl>"
    #expect(text(table) == "một |\nhai\na | b\nba\nbốn\n")
  }

  // MARK: Fields

  private func field(_ code: String, _ result: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> \(code) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run(result))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test func codesOfFieldsAreNoTextTheirResultsAre() {
    #expect(
      text("<w:p>\(run("theo "))\(field("HYPERLINK \"https://example.org/12/QĐ-UBND\"", "33/CT-TTg"))\(run("."))</w:p>")
        == "theo 33/CT-TTg.\n")
    #expect(text("<w:p>\(run("Trang "))\(field("PAGE \\* MERGEFORMAT", "12"))\(run("/"))\(field("numpages", "40"))</w:p>") == "Trang /\n")
    #expect(
      text(
        "<w:p>\(run("Mục "))<w:fldSimple w:instr=\" PAGE \">\(run("7"))</w:fldSimple><w:fldSimple w:instr=\"REF a\">\(run("III"))</w:fldSimple></w:p>"
      ) == "Mục III\n")
    let nested =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>\(field("REF a", "ẩn"))<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("hiện"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    #expect(text("<w:p>\(nested)</w:p>") == "hiện\n")
  }

  @Test func aFieldThatNeverEndsSwallowsNoParagraph() {
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
    #expect(text("<w:p>\(run("một"))\(open)\(run("hai"))</w:p>" + MadeDocx.paragraph("33/CT-TTg")) == "một\n33/CT-TTg\n")
    let many = String(repeating: open, count: 500)
    #expect(text("<w:p>\(many)</w:p>" + MadeDocx.paragraph("33/CT-TTg")) == "33/CT-TTg\n")
  }

  @Test func raisedFiguresAreNotPartOfTheNumberBeforeThem() {
    let raised = "<w:vertAlign w:val=\"superscript\"/>"
    let document = docx(
      "<w:p>\(run("theo Chỉ thị số 33/CT-TTg ngày 26/11/2021"))\(run("12", raised))\(run(" và rừng 40 km"))\(run("2", raised))</w:p>")
    #expect(document.text == "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021¹² và rừng 40 km²\n")
    #expect(document.citations.map { $0.date?.description } == ["2021-11-26"])
    #expect(text("<w:p>\(run("TTg", "<w:vertAlign w:val=\"baseline\"/>"))\(run("th", raised))</w:p>") == "TTgth\n")
  }

  /// Figures of several notes, half a bracket and letters are marks too; a letter behind an article's number is part of it.
  @Test(arguments: [
    ("NĐ-CP", "1,2", "NĐ-CP¹,²"), ("NĐ-CP", "1, 2", "NĐ-CP¹, ²"), ("NĐ-CP", "1)", "NĐ-CP¹⁾"), ("NĐ-CP", "1,", "NĐ-CP¹,"),
    ("NĐ-CP", "a", "NĐ-CP[a]"), ("NĐ-CP", "a)", "NĐ-CP[a]"), ("ngày 08/9/2020", "b", "ngày 08/9/2020[b]"),
    ("NĐ-CP", "(1)", "NĐ-CP(1)"), ("NĐ-CP", "(*)", "NĐ-CP(*)"), ("NĐ-CP(", "a", "NĐ-CP(a"),
    ("Điều 12", "a", "Điều 12a"), ("30", "o", "30o"), ("km", "-1", "km-1"), ("số", "1234", "số1234"),
  ])
  func raisedMarksOfNotes(_ before: String, _ mark: String, _ expected: String) {
    #expect(text("<w:p>\(run(before))\(run(mark, "<w:vertAlign w:val=\"superscript\"/>"))</w:p>") == expected + "\n")
  }

  @Test(arguments: ["1,2", "1-3", "1)", "(1)", "a", "a)", "(a)", "(*)", "[*]", "*"]) func raisedMarksHideNothing(_ mark: String) {
    let raised = run(mark, "<w:vertAlign w:val=\"superscript\"/>")
    let (number, day, body) = (run("theo Nghị định số 105/2020/NĐ-CP"), run(" ngày 08/9/2020"), run(" của Chính phủ"))
    let citations = docx("<w:p>\(number)\(raised)\(day)\(raised)\(body)</w:p>").citations
    #expect(citations.map { $0.number?.normalised } == ["105/2020/NĐ-CP"])
    #expect(citations.map { $0.date?.description } == ["2020-09-08"])
    #expect(citations.map(\.issuer) == ["Chính phủ"])
  }
}
