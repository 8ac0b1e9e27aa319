/// One document: what it says of itself, how others print and date it, who cites it, what it cites.
public struct ShowAnswer: Sendable {
  public struct Entry: Sendable {
    /// The document as the citations know it; nil for an indexed paper that nobody could cite (it has no number).
    public var cited: CitedDocument?
    /// Its copies in the index, by path.
    public var copies: [IndexedDocument]
    /// Spellings of the number, most frequent first.
    public var forms: [Tally<String>]
    /// Dates stated for it, most frequent first.
    public var dates: [Tally<PrintedDate>]
    public var citedBy: [WhoCitesAnswer.Row]
    /// What its copies cite.
    public var cites: [CitesAnswer.Paper]

    public init(
      cited: CitedDocument?, copies: [IndexedDocument], forms: [Tally<String>], dates: [Tally<PrintedDate>],
      citedBy: [WhoCitesAnswer.Row], cites: [CitesAnswer.Paper]
    ) {
      self.cited = cited
      self.copies = copies
      self.forms = forms
      self.dates = dates
      self.citedBy = citedBy
      self.cites = cites
    }
  }

  public var asked: String
  public var entries: [Entry]
  public var nearMisses: [String]

  public init(asked: String, entries: [Entry], nearMisses: [String]) {
    self.asked = asked
    self.entries = entries
    self.nearMisses = nearMisses
  }
}
