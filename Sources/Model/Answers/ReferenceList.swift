/// The documents one paper cites, each once, with what a full first citation names (Decree 30/2020/NĐ-CP, Annex I, part II, item 6).
public struct ReferenceList: Sendable {
  /// What a full citation names.
  public enum Part: String, CaseIterable, Sendable {
    case type, number, date, issuer, title
    /// Which of several documents is meant.
    case identity
  }

  /// Where a title comes from. Earlier ones stand above later ones.
  public enum TitleSource: String, Sendable {
    case register
    case known
    /// The head of the document itself, which is indexed.
    case ownCopy = "own-copy"
    /// Most papers that cite it.
    case citing
  }

  public enum Order: String, CaseIterable, Sendable {
    /// Of the first mention in the text.
    case first
    case date
    /// From the constitution down, then by date.
    case type
  }

  public struct Entry: Sendable {
    public var cited: CitedDocument
    /// Parts as they are to be printed; nil where not known.
    public var number: String?
    public var date: PrintedDate?
    public var issuer: String?
    public var title: String?
    public var titleSource: TitleSource?
    /// The first mention, 1-based line, and how many there are.
    public var line: Int
    public var mentions: Int

    public init(
      cited: CitedDocument, number: String?, date: PrintedDate?, issuer: String?, title: String?, titleSource: TitleSource?, line: Int,
      mentions: Int
    ) {
      self.cited = cited
      self.number = number
      self.date = date
      self.issuer = issuer
      self.title = title
      self.titleSource = titleSource
      self.line = line
      self.mentions = mentions
    }

    /// Laws, codes and ordinances are cited by type and name alone; the constitution too.
    public var isNamedAlone: Bool { [.constitution, .code, .law, .ordinance].contains(cited.type) }

    /// What is not known and ought to be named.
    public var missing: [Part] {
      var parts: [Part] = []
      if cited.type == .other { parts.append(.type) }
      if isNamedAlone {
        if title == nil { parts.append(.title) }
      } else {
        if number == nil { parts.append(.number) }
        if (date?.day ?? 0) == 0 { parts.append(.date) }
        if issuer == nil { parts.append(.issuer) }
        if title == nil { parts.append(.title) }
      }
      if cited.status == .ambiguous { parts.append(.identity) }
      return parts
    }
  }

  public var asked: String
  /// The papers the words name, each with its list.
  public var papers: [(document: IndexedDocument, entries: [Entry])]
  public var nearMisses: [String]

  public init(asked: String, papers: [(document: IndexedDocument, entries: [Entry])], nearMisses: [String]) {
    self.asked = asked
    self.papers = papers
    self.nearMisses = nearMisses
  }
}
