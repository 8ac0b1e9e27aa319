import Testing

/// What a reader of the page does not see is not read.
@Suite struct HiddenTextTests {
  @Test(arguments: [
    "<script>var x = 'Nghị định số 13/2023/NĐ-CP';</script>", "<style>/* 13/2023/NĐ-CP */</style>",
    "<template><p>13/2023/NĐ-CP</p></template>",
    "<noscript>13/2023/NĐ-CP</noscript>", "<div style=\"display:none\">13/2023/NĐ-CP</div>",
    "<div style='visibility: hidden'>13/2023/NĐ-CP</div>",
    "<div hidden>13/2023/NĐ-CP</div>", "<!-- 13/2023/NĐ-CP -->", "<div style='DISPLAY : NONE;'><p>theo <b>13/2023/NĐ-CP</b></p></div>",
    "<!--[if gte mso 9]><xml>13/2023/NĐ-CP</xml><![endif]-->", "<p>a<del cite=\"mailto:a\">13/2023/NĐ-CP</del> b</p>",
  ])
  func hiddenNumbersAreNoCitations(_ hidden: String) {
    #expect(page("<p>Theo Chỉ thị số 33/CT-TTg.</p>\(hidden)<p>Theo Kết luận số 120-KL/TW.</p>").numbers == ["33/CT-TTg", "120-KL/TW"])
  }

  @Test func conditionsOfWordAreNoText() {
    let document = page("<p>Theo <![if !supportFootnotes]>Chỉ thị<![endif]> số 33/CT-TTg.</p>")
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(!String(decoding: document.raw.bytes, as: UTF8.self).contains("["))
  }

  @Test func aLinksTitleIsNotCountedBesideItsText() {
    let link = "<a title=\"Nghị định 43/2014/NĐ-CP\" href=\"/van-ban/43-2014-ND-CP.html\">Nghị định 43/2014/NĐ-CP</a>"
    #expect(page("<p>theo \(link) về đất đai</p>").numbers == ["43/2014/NĐ-CP"])
  }
}
