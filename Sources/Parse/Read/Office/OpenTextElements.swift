/// What the reader does at an element of OpenDocument (OpenDocument 1.3 part 3), as one row a name. Text stands in paragraphs alone: names and
/// descriptions of pictures, form fields and binary data are none.
enum OpenTextElement {
  case paragraph, span
  case blank, lineBreak
  case table, row, cell
  /// A frame or a shape: text in it is a box.
  case shape
  case note
  /// Marks of notes, deleted text, remarks, page numbers, numbers of lists.
  case skipped
  /// May be switched off.
  case section, hiddenText
  case style, textProperties
  case header, footer
  /// Around text that was put in, or is deleted but stands in its place.
  case changeStart, changeEnd

  static let changedRegion = ElementName("changed-region")
  static let deletion = ElementName("deletion")

  static let named: [ElementName: OpenTextElement] = {
    var named: [ElementName: OpenTextElement] = [:]
    func put(_ element: OpenTextElement, _ names: StaticString...) { for name in names { named[ElementName(name)] = element } }
    put(.paragraph, "p", "h")
    put(.span, "span")
    put(.blank, "s", "tab")
    put(.lineBreak, "line-break")
    put(.table, "table")
    put(.row, "table-row")
    put(.cell, "table-cell")
    put(
      .shape, "frame", "custom-shape", "rect", "line", "polyline", "polygon", "path", "circle", "ellipse", "g", "connector", "caption",
      "measure", "control", "regular-polygon", "page-thumbnail")
    put(.note, "note")
    put(
      .skipped, "note-citation", "tracked-changes", "annotation", "annotation-end", "page-number", "page-count", "page-continuation",
      "number", "ruby-text", "covered-table-cell", "binary-data", "header-left", "footer-left", "forms", "scripts")
    put(.section, "section")
    put(.hiddenText, "hidden-text", "hidden-paragraph")
    put(.style, "style")
    put(.textProperties, "text-properties")
    put(.header, "header", "header-first")
    put(.footer, "footer", "footer-first")
    put(.changeStart, "change-start")
    put(.changeEnd, "change-end")
    return named
  }()
}

enum OpenTextAttribute {
  static let name = ElementName("name")
  static let styleName = ElementName("style-name")
  static let display = ElementName("display")
  static let position = ElementName("text-position")
  static let isHidden = ElementName("is-hidden")
  static let id = ElementName("id")
  static let changeID = ElementName("change-id")
}
