/// One cited document of an index that is handed on whole.
public struct ExportedCited: Sendable {
  /// Its place in the index, from 1; the same in `ExportedMention.cited`.
  public var id: Int
  public var cited: CitedDocument
  /// Of its number or date.
  public var year: Int?
  /// Of a local document: folded province, and unit behind a slash ("binh dinh/thi xa an nhon").
  public var place: String?
  /// Whether the tables of known documents have it.
  public var isKnown: Bool
  /// Papers that cite it and their mentions, copies of a paper counted once.
  public var documents: Int
  public var citations: Int

  public init(id: Int, cited: CitedDocument, year: Int?, place: String?, isKnown: Bool, documents: Int, citations: Int) {
    self.id = id
    self.cited = cited
    self.year = year
    self.place = place
    self.isKnown = isKnown
    self.documents = documents
    self.citations = citations
  }
}

/// One paper of an index that is handed on whole.
public struct ExportedDocument: Sendable {
  /// Its place in the index, from 1.
  public var id: Int
  public var document: IndexedDocument
  public var url: String?
  /// SHA-256 of its bytes, in hexadecimal digits.
  public var digest: String
  /// What the parser found to say about it.
  public var findings: Int
  /// The paper that stands for it in answers, where it is a copy.
  public var copyOf: Int?
  /// The cited document that it is itself, where other papers cite it.
  public var ownCited: Int?
  /// In the order of the text.
  public var mentions: [ExportedMention]

  public init(
    id: Int, document: IndexedDocument, url: String?, digest: String, findings: Int, copyOf: Int?, ownCited: Int?,
    mentions: [ExportedMention]
  ) {
    self.id = id
    self.document = document
    self.url = url
    self.digest = digest
    self.findings = findings
    self.copyOf = copyOf
    self.ownCited = ownCited
    self.mentions = mentions
  }
}

/// One mention of an index that is handed on whole.
public struct ExportedMention: Sendable {
  public var mention: CitesAnswer.Mention
  /// `ExportedCited.id`.
  public var cited: Int
  /// The title the sentence gives to the cited document.
  public var title: String?
  /// Why it is taken for that document.
  public var reasons: [ResolutionReason]
  /// Whether it counts where copies of a paper count once: false where a better copy cites the document too.
  public var isCounted: Bool

  public init(mention: CitesAnswer.Mention, cited: Int, title: String?, reasons: [ResolutionReason], isCounted: Bool) {
    self.mention = mention
    self.cited = cited
    self.title = title
    self.reasons = reasons
    self.isCounted = isCounted
  }
}
