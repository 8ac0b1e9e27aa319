/// What the reader does at an element of WordprocessingML (ECMA-376 part 1, 17), as one row a name. Elements that are not named here have no text
/// of their own: text stands in `t` alone, so that deleted text, field codes and positions of pictures are not taken for words.
enum WordElement {
  case paragraph, paragraphProperties
  case run, runProperties
  case text, tab, lineBreak, hyphen, symbol
  case superscript, hidden
  /// Taken back by whoever tracked changes: `del`, `moveFrom`. In the properties of a paragraph's mark it joins the paragraph to the next.
  case deleted
  /// Earlier properties, and what is kept for other programs.
  case skipped
  case table, row, cell
  case textBox
  /// The same content for newer and for older programs (ECMA-376 part 3): one is read.
  case alternatives, choice, fallback
  case footnoteReference, endnoteReference
  case note
  /// A file of another format put into this one: its text stands here.
  case foreignPart
  case fieldCharacter, fieldCode, simpleField
  case section, headerReference, footerReference, ownFirstPage
  /// Running heads and feet that stand in the section, as Word 2003 writes them.
  case header, footer

  static let named: [ElementName: WordElement] = {
    var named: [ElementName: WordElement] = [:]
    func put(_ element: WordElement, _ names: StaticString...) { for name in names { named[ElementName(name)] = element } }
    put(.paragraph, "p")
    put(.paragraphProperties, "pPr")
    put(.run, "r")
    put(.runProperties, "rPr")
    put(.text, "t")
    put(.tab, "tab", "ptab")
    put(.lineBreak, "br", "cr")
    put(.hyphen, "noBreakHyphen")
    put(.symbol, "sym")
    put(.superscript, "vertAlign")
    put(.hidden, "vanish")
    put(.deleted, "del", "moveFrom")
    put(.skipped, "pPrChange", "rPrChange", "sectPrChange", "rt")
    put(.table, "tbl")
    put(.row, "tr")
    put(.cell, "tc")
    put(.textBox, "txbxContent")
    put(.alternatives, "AlternateContent")
    put(.choice, "Choice")
    put(.fallback, "Fallback")
    put(.footnoteReference, "footnoteReference")
    put(.endnoteReference, "endnoteReference")
    put(.note, "footnote", "endnote")
    put(.foreignPart, "altChunk")
    put(.fieldCharacter, "fldChar")
    put(.fieldCode, "instrText")
    put(.simpleField, "fldSimple")
    put(.section, "sectPr")
    put(.headerReference, "headerReference")
    put(.footerReference, "footerReference")
    put(.ownFirstPage, "titlePg")
    put(.header, "hdr")
    put(.footer, "ftr")
    return named
  }()
}

enum WordAttribute {
  static let value = ElementName("val")
  static let id = ElementName("id")
  static let type = ElementName("type")
  static let fieldCharacterType = ElementName("fldCharType")
  static let fieldCode = ElementName("instr")
  static let symbol = ElementName("char")
  static let ownMark = ElementName("customMarkFollows")
}
