/// A Word file built part by part.
public struct MadeDocx: Sendable {
  /// What stands in `w:body`, before its last section.
  public var body: String
  public var footnotes: [(id: Int, xml: String)] = []
  public var headers: [(type: String, xml: String)] = []
  public var footers: [(type: String, xml: String)] = []
  public var hasOwnFirstPage = false
  /// Stands before the root element: a document type.
  public var prologue = ""
  public var mainPart = "word/document.xml"
  public var others: [(name: String, bytes: [UInt8])] = []
  public var password: String?

  public init(_ body: String) { self.body = body }

  /// Paragraphs of one run each.
  public static func paragraphs(_ words: String...) -> MadeDocx { MadeDocx(words.map(paragraph).joined()) }

  public static func paragraph(_ words: String) -> String { "<w:p>\(run(words))</w:p>" }

  public static func run(_ words: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(escaped(words))</w:t></w:r>"
  }

  public var bytes: [UInt8] { MadeArchive.make(.zip, members, password: password) }

  public var members: [(name: String, bytes: [UInt8])] {
    let file = String(mainPart.split(separator: "/").last ?? "")
    var links = footnotes.isEmpty ? [] : [(id: "rIdN", role: "footnotes", target: "footnotes.xml")]
    var section = ""
    var parts: [(String, String)] = []
    for (index, header) in headers.enumerated() {
      links.append(("rIdH\(index)", "header", "header\(index).xml"))
      section += "<w:headerReference w:type=\"\(header.type)\" r:id=\"rIdH\(index)\"/>"
      parts.append(("word/header\(index).xml", Self.root("hdr", header.xml)))
    }
    for (index, footer) in footers.enumerated() {
      links.append(("rIdF\(index)", "footer", "/word/footer\(index).xml"))
      section += "<w:footerReference w:type=\"\(footer.type)\" r:id=\"rIdF\(index)\"/>"
      parts.append(("word/footer\(index).xml", Self.root("ftr", footer.xml)))
    }
    if hasOwnFirstPage { section += "<w:titlePg/>" }
    if !footnotes.isEmpty {
      let rule = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
      let notes = footnotes.map { "<w:footnote w:id=\"\($0.id)\">\($0.xml)</w:footnote>" }
      parts.append(("word/footnotes.xml", Self.root("footnotes", rule + notes.joined())))
    }
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/\(mainPart)" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """
    let all =
      [
        ("[Content_Types].xml", types), ("_rels/.rels", Self.links([("rId1", "officeDocument", mainPart)])),
        (mainPart, prologue + Self.root("document", "<w:body>\(body)<w:sectPr>\(section)</w:sectPr></w:body>")),
        ("word/_rels/\(file).rels", Self.links(links)),
      ] + parts
    return all.map { (name: $0.0, bytes: Array($0.1.utf8)) } + others
  }

  private static func root(_ name: String, _ content: String) -> String {
    """
    <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml">\(content)</w:\(name)>
    """
  }

  private static func links(_ links: [(id: String, role: String, target: String)]) -> String {
    let address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + links.map { "<Relationship Id=\"\($0.id)\" Type=\"\(address)\($0.role)\" Target=\"\($0.target)\"/>" }.joined()
      + "</Relationships>"
  }
}

/// An OpenDocument text built part by part.
public struct MadeODT: Sendable {
  /// What stands in `office:text`.
  public var body: String
  /// Styles of the content.
  public var styles = ""
  /// What stands in the master page.
  public var masterPage = ""
  public var manifest = ""

  public init(_ body: String) { self.body = body }

  public var bytes: [UInt8] {
    let spaces = """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      """
    let content =
      "<office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    let master =
      "<office:document-styles \(spaces)><office:master-styles><style:master-page style:name=\"Standard\">\(masterPage)</style:master-page></office:master-styles></office:document-styles>"
    let members = [
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("styles.xml", master),
      (
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)</manifest:manifest>"
      ),
    ]
    return MadeArchive.make(.zip, members.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }
}
