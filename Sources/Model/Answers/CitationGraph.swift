/// Documents and who cites whom, ready to be drawn.
public struct CitationGraph: Sendable {
  public struct Node: Hashable, Sendable {
    /// Unique in the graph: the id of a cited document, else the address of a paper that nobody could cite.
    public var key: String
    public var label: String
    public var number: String?
    public var type: DocumentType?
    public var date: PrintedDate?
    /// Of its number or date; nil where neither tells.
    public var year: Int?
    public var level: Level?
    public var issuer: String?
    public var province: String?
    public var title: String?
    /// Where it lies, if it is indexed.
    public var address: String?
    public var status: CitedDocument.Status
    /// Whether it is in force on the day asked about.
    public var state: Standing.State = .unknown
    /// Whether it was asked for.
    public var isCentre = false

    public init(
      key: String, label: String, number: String?, type: DocumentType?, date: PrintedDate?, year: Int?, level: Level?, issuer: String?,
      province: String?, title: String?, address: String?, status: CitedDocument.Status
    ) {
      self.key = key
      self.label = label
      self.number = number
      self.type = type
      self.date = date
      self.year = year
      self.level = level
      self.issuer = issuer
      self.province = province
      self.title = title
      self.address = address
      self.status = status
    }
  }

  /// That one document cites another.
  public struct Edge: Hashable, Sendable {
    /// Places in `nodes`.
    public var from: Int
    public var to: Int
    public var mentions: Int
    /// The first that is more than a mere citation.
    public var relation: Relation
    /// Nil where the citing document itself replaces, repeals, amends, corrects or consolidates the other: it is cited on purpose.
    public var verdict: Verdict? = .unknown

    public init(from: Int, to: Int, mentions: Int, relation: Relation) {
      self.from = from
      self.to = to
      self.mentions = mentions
      self.relation = relation
    }
  }

  /// By level, year, date and label.
  public var nodes: [Node]
  /// By citing, then by cited document.
  public var edges: [Edge]
  /// Documents that fit the question, drawn or not.
  public var found: Int
  /// The day that states and verdicts speak of; nil where none was asked about.
  public var asOf: PrintedDate?
  /// Documents that nearly bear the name asked for; only when there is none.
  public var nearMisses: [String] = []

  public init(nodes: [Node], edges: [Edge], found: Int) {
    self.nodes = nodes
    self.edges = edges
    self.found = found
  }
}
