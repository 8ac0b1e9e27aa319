/// Citations of documents that are no longer in force.
public struct OutdatedAnswer: Sendable {
  /// A cited document and what is known of it.
  public struct Cited: Sendable {
    public var document: CitedDocument
    public var standing: Standing
    /// An act it details that has ended; the document is to be looked at.
    public var ended: EndedAct?

    public init(document: CitedDocument, standing: Standing, ended: EndedAct?) {
      self.document = document
      self.standing = standing
      self.ended = ended
    }
  }

  /// One mention.
  public struct Row: Sendable {
    /// The citing paper, and what it cites: the same for many rows.
    public var paper: Shared<PaperLabel>
    public var subject: Shared<Cited>
    /// 1-based line and byte offset in the raw text.
    public var line: Int
    public var start: Int
    public var printed: String
    public var verdict: Verdict
    /// Nil: the old document is not cited on purpose.
    public var purpose: Purpose?
    public var quotation: String

    public init(
      paper: Shared<PaperLabel>, subject: Shared<Cited>, line: Int, start: Int, printed: String, verdict: Verdict, purpose: Purpose?,
      quotation: String
    ) {
      self.paper = paper
      self.subject = subject
      self.line = line
      self.start = start
      self.printed = printed
      self.verdict = verdict
      self.purpose = purpose
      self.quotation = quotation
    }

    public var citing: PaperLabel { paper.value }
    public var cited: CitedDocument { subject.value.document }
    public var standing: Standing { subject.value.standing }
    public var ended: EndedAct? { subject.value.ended }

    /// What somebody should look at: it was not in force, and the paper does not say so itself.
    public var isFinding: Bool { (verdict == .outdated || verdict == .superseded) && purpose == nil }
  }

  /// An act that has ended, on which a decree or circular rests: when a law ends, what details it ends with it, unless it is kept (Law 80/2015/QH13,
  /// article 154, clause 4).
  public struct EndedAct: Hashable, Sendable {
    public var number: String
    public var title: String
    public var standing: Standing

    public init(number: String, title: String, standing: Standing) {
      self.number = number
      self.title = title
      self.standing = standing
    }
  }

  /// A document still to be looked at: an act it details has ended.
  public struct Check: Sendable {
    public var cited: CitedDocument
    public var act: EndedAct
    /// Papers that cite it.
    public var documents: Int

    public init(cited: CitedDocument, act: EndedAct, documents: Int) {
      self.cited = cited
      self.act = act
      self.documents = documents
    }
  }

  /// Findings of the papers of one province or year.
  public struct Group: Hashable, Sendable {
    /// Nil for papers that do not print it.
    public var name: String?
    /// Papers with a finding.
    public var documents = 0
    public var outdated = 0
    public var superseded = 0

    public init(name: String?) { self.name = name }
  }

  /// The day asked about.
  public var asOf: PrintedDate
  /// By path and place; with `--by cited` by cited document first.
  public var rows: [Row]
  /// Mentions of each verdict in the papers the filter lets pass, those cited on purpose left out.
  public var counts: [Verdict: Int]
  /// Mentions of documents no longer in force that the papers cite on purpose.
  public var onPurpose: Int
  /// Mentions that could mean several documents: nothing is said of them.
  public var ambiguous: Int
  /// Papers the filter lets pass.
  public var documents: Int
  /// Most cited first.
  public var checks: [Check] = []
  /// Findings by province of the citing paper.
  public var provinces: [Group] = []
  /// By its year.
  public var years: [Group] = []

  public init(
    asOf: PrintedDate, rows: [Row], counts: [Verdict: Int], onPurpose: Int, ambiguous: Int, documents: Int
  ) {
    self.asOf = asOf
    self.rows = rows
    self.counts = counts
    self.onPurpose = onPurpose
    self.ambiguous = ambiguous
    self.documents = documents
  }

  /// Whether a document that was no longer in force is cited, not on purpose.
  public var hasFindings: Bool { (counts[.outdated] ?? 0) + (counts[.superseded] ?? 0) > 0 }
}
