/// What one document does to another, as a source says. Numbers alone do not always name one document (100/2015/QH13 is a law and a resolution):
/// join by the days too where they are given.
public struct KnownRelation: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case amends, repeals, replaces, suspends
    case partlyRepeals = "partly repeals"
  }

  public enum Source: String, CaseIterable, Sendable {
    /// A page of vbpl.vn.
    case page = "vbpl"
    /// Bộ pháp điển.
    case codifiedLaw = "phapdien"
    /// The text of the act, or of a paper that cites it.
    case text
    /// Nobody's text: never to be shown as verified.
    case recollection = "recalled"
  }

  public let kind: Kind
  /// Whether all of the other document is meant.
  public let isWhole: Bool
  /// The document that acts.
  public let subject: String
  public let subjectDate: PrintedDate?
  /// The document it is done to, and the term of the inverted index it stands under.
  public let object: String
  public let objectDate: PrintedDate?
  public let objectBucket: String
  public let effectiveFrom: PrintedDate?
  public let source: Source

  public init(
    kind: Kind, isWhole: Bool, subject: String, subjectDate: PrintedDate?, object: String, objectDate: PrintedDate?, objectBucket: String,
    effectiveFrom: PrintedDate?, source: Source
  ) {
    self.kind = kind
    self.isWhole = isWhole
    self.subject = subject
    self.subjectDate = subjectDate
    self.object = object
    self.objectDate = objectDate
    self.objectBucket = objectBucket
    self.effectiveFrom = effectiveFrom
    self.source = source
  }
}
