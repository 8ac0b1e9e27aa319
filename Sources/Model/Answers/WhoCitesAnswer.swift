/// Which indexed papers cite a document.
public struct WhoCitesAnswer: Sendable {
  /// One citing paper and what it says about one cited document.
  public struct Row: Sendable {
    public var cited: CitedDocument
    public var citing: IndexedDocument
    /// Mentions in this paper.
    public var count: Int
    /// Every spelling met, in the order of the text.
    public var printedForms: [String]
    /// In the order of the text.
    public var zones: [Zone]
    /// Of the first mention: 1-based line and the sentence around it.
    public var line: Int
    public var quotation: String

    public init(
      cited: CitedDocument, citing: IndexedDocument, count: Int, printedForms: [String], zones: [Zone], line: Int, quotation: String
    ) {
      self.cited = cited
      self.citing = citing
      self.count = count
      self.printedForms = printedForms
      self.zones = zones
      self.line = line
      self.quotation = quotation
    }
  }

  /// What was asked, as the program understood it.
  public var asked: String
  /// By cited document, then by path.
  public var rows: [Row]
  /// Numbers in the index that look like the one asked for; only when there is no row.
  public var nearMisses: [String]

  public init(asked: String, rows: [Row], nearMisses: [String]) {
    self.asked = asked
    self.rows = rows
    self.nearMisses = nearMisses
  }
}
