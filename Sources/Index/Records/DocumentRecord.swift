import Model

/// Everything the index keeps of one source file: what the writer takes, and what the reader gives back when segments are written anew.
public struct DocumentRecord: Sendable {
  /// The file as it was found.
  public struct Source: Hashable, Sendable {
    public var path: String
    /// Absolute path of the folder or file the user named.
    public var root: String
    /// Of one record of an ndjson file.
    public var id: String?
    public var url: String?
    /// Bytes.
    public var size: UInt64
    /// Nanoseconds since 1970.
    public var modified: Int64
    /// SHA-256 of the bytes, 32 of them.
    public var digest: [UInt8]
    /// What a metadata file states about the paper, all in one string, to notice when it states something else; nil where it does not.
    public var metadata: String?

    public init(path: String, root: String, id: String? = nil, url: String? = nil, size: UInt64, modified: Int64, digest: [UInt8]) {
      self.path = path
      self.root = root
      self.id = id
      self.url = url
      self.size = size
      self.modified = modified
      self.digest = digest
    }
  }

  public struct Mention: Hashable, Sendable {
    public var evidence: FormEvidence
    /// 1-based line and byte offset in the raw text.
    public var line: Int
    public var start: Int
    public var text: String
    /// The number as printed, or the words of a citation by name.
    public var printed: String
    public var pinpoint: String?
    public var quotation: String
    public var zone: Zone
    public var relation: Relation
    public var type: DocumentType
    /// The title the sentence gives to the cited document.
    public var title: String?
  }

  public var source: Source
  public var header: DocumentHeader
  /// Of the paper's own number; nil without one.
  public var own: FormEvidence?
  /// In the order of the text.
  public var mentions: [Mention]
  public var findings: Int
  public var sketch: TextSketch

  init(source: Source, header: DocumentHeader, own: FormEvidence?, mentions: [Mention], findings: Int, sketch: TextSketch) {
    self.source = source
    self.header = header
    self.own = own
    self.mentions = mentions
    self.findings = findings
    self.sketch = sketch
  }

  /// The record of a parsed file. Linear in its citations.
  public init(_ document: ParsedDocument, source: Source) {
    self.source = source
    header = document.header
    own = FormEvidence(document.header)
    findings = document.findings.count
    sketch = document.sketch
    let place = OwnPlace(document.header)
    mentions = document.citations.map { citation in
      let printed = citation.numberPrinted ?? citation.parts.name.map(document.raw.slice) ?? citation.text
      return Mention(
        evidence: FormEvidence(citation, own: place), line: citation.line, start: citation.span.start, text: onOneLine(citation.text),
        printed: onOneLine(printed), pinpoint: citation.pinpoint,
        quotation: quotation(of: citation.span, in: document.raw), zone: citation.zone, relation: citation.relation, type: citation.type,
        title: citation.title.map(onOneLine))
    }
    shareEvidence(among: &mentions)
    for index in mentions.indices {
      mentions[index].evidence.keepSurroundings(title: mentions[index].title, of: document.header)
    }
  }
}
