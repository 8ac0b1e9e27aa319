/// One document: what it says of itself, how others print and date it, who cites it, what it cites.
public struct ShowAnswer: Sendable {
  /// Where something is printed.
  public struct Place: Hashable, Sendable {
    /// Path, or path and id, of an indexed paper.
    public var path: String
    /// 1-based.
    public var line: Int

    public init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// What some papers print of a document that differs from what is held of it.
  public struct Dissent: Hashable, Comparable, Sendable {
    public enum Field: String, CaseIterable, Sendable { case date, issuer, title }

    public var field: Field
    /// ISO 8601 for dates; else the words.
    public var value: String
    /// By path and line.
    public var places: [Place] = []

    public init(field: Field, value: String) {
      self.field = field
      self.value = value
    }

    public static func < (a: Dissent, b: Dissent) -> Bool { (a.field.rawValue, a.value) < (b.field.rawValue, b.value) }
  }

  public struct Entry: Sendable {
    /// The document as the citations know it; nil for an indexed paper that nobody could cite (it has no number).
    public var cited: CitedDocument?
    /// Its copies in the index, by path.
    public var copies: [IndexedDocument]
    /// Spellings of the number, most frequent first.
    public var forms: [Tally<String>]
    /// Dates stated for it, most frequent first.
    public var dates: [Tally<PrintedDate>]
    /// Why the mentions are taken for it, most frequent first.
    public var reasons: [Tally<ResolutionReason>]
    /// What citing papers print otherwise.
    public var dissents: [Dissent]
    public var citedBy: [WhoCitesAnswer.Row]
    /// What its copies cite.
    public var cites: [CitesAnswer.Paper]
    /// Of the document as the citations know it.
    public var standing = Standing()
    /// An act it details that has ended.
    public var endedAct: OutdatedAnswer.EndedAct?

    public init(
      cited: CitedDocument?, copies: [IndexedDocument], forms: [Tally<String>], dates: [Tally<PrintedDate>],
      reasons: [Tally<ResolutionReason>], dissents: [Dissent], citedBy: [WhoCitesAnswer.Row], cites: [CitesAnswer.Paper]
    ) {
      self.cited = cited
      self.copies = copies
      self.forms = forms
      self.dates = dates
      self.reasons = reasons
      self.dissents = dissents
      self.citedBy = citedBy
      self.cites = cites
    }
  }

  public var asked: String
  public var entries: [Entry]
  public var nearMisses: [String]
  /// The day the standing is told for; nil where it is not asked about.
  public var asOf: PrintedDate?

  public init(asked: String, entries: [Entry], nearMisses: [String]) {
    self.asked = asked
    self.entries = entries
    self.nearMisses = nearMisses
  }
}
