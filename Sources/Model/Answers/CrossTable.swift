/// Citing papers, or groups of them, against the documents they cite.
public struct CrossTable: Sendable {
  /// What one line of the citing side stands for.
  public enum Citing: String, CaseIterable, Sendable {
    case document, province, year, type, issuer
  }

  /// One paper or one group of papers.
  public struct Line: Hashable, Sendable {
    /// Of a line that is one paper.
    public var paper: IndexedDocument?
    /// Province, year, code of the type or issuer; nil for papers that do not print it.
    public var group: String?
    /// Papers of the line that pass the filter.
    public var documents: Int

    public init(paper: IndexedDocument?, group: String?, documents: Int) {
      self.paper = paper
      self.group = group
      self.documents = documents
    }
  }

  /// How papers of a line cite a document.
  public enum Status: String, Sendable {
    case cited
    /// A mention may mean it, and may mean another of that number.
    case unclear
    case none
    /// The line has no papers: nothing can be said.
    case noPapers = "no-papers"
  }

  public struct Cell: Hashable, Sendable {
    public var status: Status
    /// Papers that cite it.
    public var documents = 0
    /// Mentions; counted only where the question asks for them.
    public var mentions = 0
    /// In the order of the text, each once.
    public var zones: [Zone] = []
    public var pinpoints: [String] = []
    /// Papers by what the standing of the document means for them; counted only where the question asks for it.
    public var verdicts: [Verdict: Int] = [:]
    /// Papers that only replace, repeal, amend or correct it: no verdict on them.
    public var onPurpose = 0

    public init(_ status: Status) { self.status = status }
  }

  public var citing: Citing
  /// Papers by path, provinces in the order of their list, years ascending, types and issuers by name; papers that do not print it last.
  public var lines: [Line]
  /// In the order asked for, else most cited first.
  public var cited: [CitedDocument]
  /// A row a line, a cell a cited document.
  public var cells: [[Cell]]
  /// Over all cited documents; papers count once.
  public var lineTotals: [Cell]
  /// Over all lines.
  public var citedTotals: [Cell]
  public var total: Cell
  /// The list of provinces the lines follow.
  public var list: MissingAnswer.ProvinceList?
  /// Asked for, and no indexed paper cites it.
  public var uncited: [String] = []
  /// Asked for, and no indexed paper bears the name.
  public var unknownPapers: [String] = []
  /// The day verdicts speak of; nil where none are given.
  public var asOf: PrintedDate?
  /// Papers the filter lets pass.
  public var documents: Int

  public init(
    citing: Citing, lines: [Line], cited: [CitedDocument], cells: [[Cell]], lineTotals: [Cell], citedTotals: [Cell], total: Cell,
    documents: Int
  ) {
    self.citing = citing
    self.lines = lines
    self.cited = cited
    self.cells = cells
    self.lineTotals = lineTotals
    self.citedTotals = citedTotals
    self.total = total
    self.documents = documents
  }
}
