/// Everything known about the documents some words may name, each fact with what it rests on.
public struct RegisterAnswer: Sendable {
  /// Who says so. Earlier ones stand above later ones.
  public enum Source: String, CaseIterable, Sendable {
    /// A row of the user's register.
    case user
    /// A row of the tables this program brings along.
    case builtIn = "built-in"
    /// A paper of the index.
    case paper
  }

  public enum Name: String, CaseIterable, Sendable {
    case type, date, issuer, title
    case effectiveFrom = "effective_from"
    case status, ended
    case replacedBy = "replaced_by"
    case repealedBy = "repealed_by"
    case amendedBy = "amended_by"
    case correctedBy = "corrected_by"
    case suspendedBy = "suspended_by"
    case detailedBy = "detailed_by"
    case consolidatedBy = "consolidated_by"
    case note

    /// Whether a document has only one of it, so that sources can contradict one another.
    public var isSingle: Bool {
      switch self {
      case .type, .date, .issuer, .title, .effectiveFrom, .status, .ended: true
      default: false
      }
    }
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case date(PrintedDate)
    case type(DocumentType)
    case status(KnownDocument.Status)
  }

  public enum Evidence: Hashable, Sendable {
    /// The user's own register.
    case register
    /// What a row of the tables rests on, and the day of that evidence.
    case known([KnownDocument.Source], asOf: PrintedDate?)
    case relation(KnownRelation.Source)
    /// A later act of the same name.
    case sameName
    /// The head of an indexed copy of the document.
    case head(IndexedDocument)
    /// So many indexed papers cite it so.
    case citing(papers: Int)
    /// What a paper says it does to the document; `line` counts from 1.
    case statement(IndexedDocument, line: Int, pinpoint: String?, quotation: String)
  }

  public struct Fact: Hashable, Sendable {
    public var name: Name
    public var value: Value
    public var source: Source
    /// Only for built-in facts.
    public var confidence: KnownDocument.Confidence?
    public var evidence: Evidence
    /// Whether it concerns only a part of the document.
    public var isPartial = false
    /// Whether a source above this one says something else.
    public var isOverruled = false

    public init(_ name: Name, _ value: Value, _ source: Source, _ evidence: Evidence, confidence: KnownDocument.Confidence? = nil) {
      self.name = name
      self.value = value
      self.source = source
      self.evidence = evidence
      self.confidence = confidence
    }
  }

  public struct Entry: Sendable {
    /// As a reader would write it, or the name of a document without one.
    public var number: String
    /// Whether the mentions behind it could mean several documents.
    public var isAmbiguous = false
    /// By name, then by source.
    public var facts: [Fact]

    public init(number: String, facts: [Fact]) {
      self.number = number
      self.facts = facts
    }

    /// The first fact of a name that nothing overrules.
    public func value(_ name: Name) -> Value? {
      facts.first { $0.name == name && !$0.isOverruled }?.value
    }
  }

  public var asked: String
  /// By date.
  public var entries: [Entry]

  public init(asked: String, entries: [Entry]) {
    self.asked = asked
    self.entries = entries
  }
}
