/// What one indexed paper cites, mention by mention.
public struct CitesAnswer: Sendable {
  public struct Mention: Sendable {
    /// 1-based line and byte offset in the raw text.
    public var line: Int
    public var start: Int
    /// The number as printed; for a citation by name its words.
    public var printed: String
    /// The whole mention.
    public var text: String
    public var type: DocumentType
    public var number: String?
    public var cited: CitedDocument
    public var zone: Zone
    public var relation: Relation
    public var pinpoint: String?
    public var quotation: String

    public init(
      line: Int, start: Int, printed: String, text: String, type: DocumentType, number: String?, cited: CitedDocument, zone: Zone,
      relation: Relation, pinpoint: String?, quotation: String
    ) {
      self.line = line
      self.start = start
      self.printed = printed
      self.text = text
      self.type = type
      self.number = number
      self.cited = cited
      self.zone = zone
      self.relation = relation
      self.pinpoint = pinpoint
      self.quotation = quotation
    }
  }

  public struct Paper: Sendable {
    public var document: IndexedDocument
    /// In the order of the text.
    public var mentions: [Mention]

    public init(document: IndexedDocument, mentions: [Mention]) {
      self.document = document
      self.mentions = mentions
    }
  }

  public var asked: String
  /// More than one when the index holds several papers of that number or path ending. In the order of their paths.
  public var papers: [Paper]
  /// Paths or numbers that look like the one asked for; only when nothing was found.
  public var nearMisses: [String]

  public init(asked: String, papers: [Paper], nearMisses: [String]) {
    self.asked = asked
    self.papers = papers
    self.nearMisses = nearMisses
  }
}
