/// Everything the parser says about one source file.
public struct ParsedDocument: Sendable {
  /// The caller's name for the document (ndjson `id`); nil for files.
  public var id: String?
  public var path: String
  /// "text", "markdown", "html", …
  public var format: String
  /// The encodings found: "utf-8", "tcvn3"; several in order of first appearance: "utf-8+tcvn3".
  public var encoding: String
  public var raw: RawText
  public var header: DocumentHeader
  /// In the order of the text.
  public var citations: [Citation]
  public var findings: [Finding]
  /// Where the pages of a printed paper begin in the raw text, ascending, in bytes; empty for formats without pages.
  public var pages: [Int] = []
  /// Of its words, to recognise copies.
  public var sketch: TextSketch

  public init(
    id: String? = nil, path: String, format: String, encoding: String, raw: RawText,
    header: DocumentHeader, citations: [Citation], findings: [Finding], sketch: TextSketch
  ) {
    self.id = id
    self.path = path
    self.format = format
    self.encoding = encoding
    self.raw = raw
    self.header = header
    self.citations = citations
    self.findings = findings
    self.sketch = sketch
  }
}
