import Model
import Testing

/// No space comes between inline elements; a line ends only at block elements.
@Suite struct InlineElementTests {
  @Test(arguments: [
    "<p>số: </span><i>715</i><i><span lang=VI>/QĐ-UBND ngày </span>10/03</i>/2023</p>",
    "<p>số <b>71</b><b>5</b>/Q<span>Đ-UBND</span> ngày 10/03/2023</p>",
    "<p>số 715/QĐ<o:p></o:p>-UBND ngày 10/03/2023</p>", "<p>số 715<wbr>/QĐ-UBND ngày 10/03/2023</p>",
    "<p>số <a href='#'>715</a>/QĐ-UBND <font>ngày</font> 10/03/2023</p>",
    "<p>số 715/QĐ-<!-- ghi chú -->UBND ngày 10/03/2023</p>", "<p>số 715/Q&#272;-UBND ng&agrave;y 10/03/2023</p>",
    "<p>số&nbsp;715/QĐ&#8209;UBND&nbsp;ngày&nbsp;10/03/2023</p>",
    "<p>số 715/QĐ-\n      UBND ngày\n      10/03/2023</p>", "<p>số 715/QĐ-UBND ngày<sup></sup> 10/03/2023</p>",
  ])
  func numbersAndDatesSplitOverTagsAreWhole(_ paragraph: String) {
    let document = page("<p>Kế hoạch năm 2023</p>" + paragraph)
    #expect(document.numbers == ["715/QĐ-UBND"])
    #expect(document.citations.first?.date == PrintedDate(iso: "2023-03-10"))
  }

  @Test(arguments: [
    "<table><tr><td>12</td><td>QĐ-UBND</td></tr></table>", "<div>12</div><div>QĐ-UBND</div>", "<p>12</p><p>KH-UBND</p>",
    "<h3>Năm 2023</h3><p>QĐ-UBND</p>",
  ])
  func blocksStayApart(_ body: String) { #expect(page(body).numbers.isEmpty) }

  @Test(arguments: ["<ul><li>số 12</li><li>QĐ-UBND</li></ul>", "<p>Tổng số 12</p><p>KH-UBND</p>"])
  func aLostSeparatorIsNotSoughtBehindALineEnd(_ body: String) {
    #expect(page(body).numbers.isEmpty)
  }

  @Test func aLineBreakElementEndsTheLine() {
    let document = page("<p>Kế hoạch số 12/KH-UBND<br>Sở Nội vụ chủ trì</p>")
    #expect(document.numbers == ["12/KH-UBND"])
    #expect(document.citations.first?.issuer == nil)
  }

  /// Endnotes are counted i, ii, iii.
  @Test func romanFiguresOfNotesAreNoLetters() {
    let note = "<a class=\"sdendnoteanc\" href=\"#sdendnote2sym\"><sup>ii</sup></a>"
    let document = page("<p>theo Quyết định số 141/QĐ-UBND\(note) và <sup>x</sup> tháng</p>")
    #expect(document.numbers == ["141/QĐ-UBND"])
    #expect(String(decoding: document.raw.bytes, as: UTF8.self) == "theo Quyết định số 141/QĐ-UBND[ii] và x tháng\n")
  }

  @Test func aFootnotesMarkAboveTheLineIsNoPartOfTheNumber() {
    let document = page("<p>theo Nghị định số 59/2023/NĐ-CP<sup>1</sup> và Kế hoạch ngày 22/3/2022<sup>2</sup></p>")
    #expect(document.numbers == ["59/2023/NĐ-CP"])
  }
}
