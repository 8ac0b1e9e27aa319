import Model
import Specimens
import Testing

/// What of an OpenDocument text is text, and where lines end.
@Suite struct ODTTests {
  private func text(_ body: String) -> String { odt(body).text }

  /// Where changes are shown, what is deleted stands in its place, and only the list of changes tells.
  @Test func deletedTextInItsPlace() {
    let list = """
      <text:tracked-changes><text:changed-region xml:id="a" text:id="a"><text:deletion><office:change-info/></text:deletion></text:changed-region>\
      <text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>
      """
    let body = """
      <text:p>số <text:change-start text:change-id="a"/>12<text:change-end text:change-id="a"/><text:change-start text:change-id="b"/>33\
      <text:change-end text:change-id="b"/>/CT-TTg <text:change-start text:change-id="a"/>bỏ</text:p><text:p>bỏ<text:change-end text:change-id="a"/> còn</text:p>
      """
    #expect(text(list + body) == "số 33/CT-TTg\ncòn\n")
  }

  @Test func spansAreJoinedAndParagraphsPart() {
    #expect(
      text("<text:p>số <text:span>33</text:span>/<text:span>CT-TTg</text:span></text:p><text:h>hai</text:h>") == "số 33/CT-TTg\nhai\n")
    #expect(text("<text:p>một<text:s text:c=\"4\"/>hai<text:tab/>ba<text:line-break/>bốn</text:p>") == "một hai ba\nbốn\n")
  }

  @Test func whatIsNotPrintedIsNoText() {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>12/QĐ-UBND</text:p></text:deletion></text:changed-region></text:tracked-changes>\
      <text:p>số 33<office:annotation><dc:creator>A</dc:creator><text:p>13/QĐ-UBND</text:p></office:annotation>/CT-TTg, trang <text:page-number>4</text:page-number></text:p>\
      <text:section text:display="none"><text:p>14/QĐ-UBND</text:p></text:section>\
      <text:p><text:hidden-text text:is-hidden="true">15/QĐ-UBND</text:hidden-text></text:p>
      """
    #expect(text(body) == "số 33/CT-TTg, trang\n")
  }

  @Test func stylesHideAndRaise() {
    var file = MadeODT(
      "<text:p>ngày 26/11/2021<text:span text:style-name=\"T1\">1</text:span><text:span text:style-name=\"T2\"> ẩn</text:span></text:p><text:p text:style-name=\"P9\">ẩn</text:p>"
    )
    file.styles = """
      <style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>\
      <style:style style:name="T2"><style:text-properties text:display="none"/></style:style>\
      <style:style style:name="P9"><style:text-properties text:display="none"/></style:style>
      """
    #expect(parsedFile(file.bytes).text == "ngày 26/11/2021¹\n")
  }

  @Test func notesStandBehindThePaper() {
    let note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Công văn số 65-CV/TU.</text:p></text:note-body></text:note>"
    let document = odt("<text:p>Tin</text:p><text:p>theo Chỉ thị số 33/CT-TTg\(note) ngày 26/11/2021</text:p>")
    #expect(document.text == "Tin\ntheo Chỉ thị số 33/CT-TTg ngày 26/11/2021\nCông văn số 65-CV/TU.\n")
    #expect(document.citations.map(\.zone) == [.body, .footnote])
  }

  @Test func framesStandBehindTheirParagraph() {
    let frame =
      "<draw:frame><draw:text-box><text:p>Số: 87/KH-UBND</text:p></draw:text-box><svg:title>99/QĐ-UBND</svg:title><svg:desc>98/QĐ-UBND</svg:desc></draw:frame>"
    #expect(text("<text:p>một \(frame)hai</text:p>") == "một hai\nSố: 87/KH-UBND\n")
    #expect(text("\(frame)<text:p>một</text:p>") == "một\nSố: 87/KH-UBND\n")
  }

  @Test func tablesAndTheirCells() {
    let cell = { (words: String) in "<table:table-cell><text:p>\(words)</text:p></table:table-cell>" }
    let rows = [["TT", "Văn bản"], ["1", "33/CT-TTg"]].map {
      "<table:table-row>\($0.map(cell).joined())<table:covered-table-cell/></table:table-row>"
    }
    let table = "<table:table><table:table-header-rows>\(rows[0])</table:table-header-rows>\(rows[1])</table:table>"
    #expect(text(table + "<text:p>sau</text:p>") == "TT | Văn bản\n1 | 33/CT-TTg\nsau\n")
  }

  @Test func allPartsMayStandInOneFile() {
    let flat = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:body><office:text><text:p>theo <text:span>33/</text:span>CT-TTg</text:p></office:text></office:body></office:document>
      """
    let document = parsedFile(Array(flat.utf8))
    #expect(document.format == "odt")
    #expect(document.text == "theo 33/CT-TTg\n")
  }

  @Test func runningHeadsComeOnce() {
    var file = MadeODT("<text:p>một</text:p>")
    let head = "<text:p>Số: 87/KH-UBND</text:p>"
    file.masterPage =
      "<style:header>\(head)</style:header><style:header-first>\(head)</style:header-first><style:footer><text:p>chân <text:page-number>1</text:page-number></text:p></style:footer><style:header style:display=\"false\"><text:p>tắt</text:p></style:header>"
    let document = parsedFile(file.bytes)
    #expect(document.text == "Số: 87/KH-UBND\nmột\nchân\n")
    #expect(document.header.number?.normalised == "87/KH-UBND")
  }
}
