/// A paper that a source other than the indexed papers knows: a row of the tables of facts.
public struct KnownDocument: Hashable, Sendable {
  /// How far a row is to be trusted.
  public enum Confidence: String, CaseIterable, Sendable {
    /// A page of vbpl.vn or the codified law (Bộ pháp điển) says so.
    case verified
    /// Several other texts or a listing agree.
    case corroborated
    /// Nobody has seen a text that says so: never to be shown as verified.
    case recalled
  }

  public enum Status: String, CaseIterable, Sendable {
    case inForce = "in force"
    case partlyInForce = "partly"
    case notInForce = "ended"
    case notYetInForce = "not yet"
    /// No source tells. Being listed or codified proves nothing.
    case unknown = ""
  }

  /// What a row rests on.
  public enum Source: Hashable, Sendable {
    /// Bộ pháp điển, the codified law.
    case codifiedLaw
    /// A page of vbpl.vn and its day.
    case page(PrintedDate?)
    /// The text of the act of this number says that the document has ended or is replaced.
    case act(String)
    /// So many papers that cite the document agree.
    case papers(Int)
    /// A public listing has number, title and year.
    case listing
    case recollection
  }

  /// The term of the inverted index it stands under, as `DocumentNumber.bucket`; "hien phap" for constitutions, which have no number.
  public let bucket: String
  /// Nil for constitutions.
  public let number: String?
  public let type: DocumentType
  /// Nil where not known.
  public let issuer: String?
  public let date: PrintedDate?
  /// Empty where not known. Those of laws begin with their type word: "Luật Tiếp công dân".
  public let title: String
  public let effectiveFrom: PrintedDate?
  public let status: Status
  /// The day of the evidence for `status`, not the day from which it holds.
  public let statusAsOf: PrintedDate?
  /// Numbers of the documents that replace or amend it.
  public let replacedBy: [String]
  public let amendedBy: [String]
  public let sources: [Source]
  public let confidence: Confidence
  /// What of it the user's register states.
  public var stated: Set<StatedField> = []

  public init(
    bucket: String, number: String?, type: DocumentType, issuer: String?, date: PrintedDate?, title: String, effectiveFrom: PrintedDate?,
    status: Status, statusAsOf: PrintedDate?, replacedBy: [String], amendedBy: [String], sources: [Source], confidence: Confidence
  ) {
    self.bucket = bucket
    self.number = number
    self.type = type
    self.issuer = issuer
    self.date = date
    self.title = title
    self.effectiveFrom = effectiveFrom
    self.status = status
    self.statusAsOf = statusAsOf
    self.replacedBy = replacedBy
    self.amendedBy = amendedBy
    self.sources = sources
    self.confidence = confidence
  }

  /// The year in the number: 2022 of 10/2022/QH15; nil where it has none.
  public var numberYear: Int? {
    guard let parts = number?.split(separator: "/"), parts.count > 2, parts[1].utf8.count == 4 else { return nil }
    return Int(parts[1])
  }

  /// Of the number, else of the date.
  public var year: Int? { numberYear ?? date?.year }
}
