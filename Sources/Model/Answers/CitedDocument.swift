/// A document that indexed papers cite, as far as their citations tell which one it is.
public struct CitedDocument: Hashable, Sendable {
  /// How surely the mentions mean one document.
  public enum Status: String, CaseIterable, Sendable {
    case one
    /// Several documents fit (33/CT-TTg without a year).
    case ambiguous
    /// What would tell it from others is not known: no year, no place.
    case unknown
  }

  /// An `urn:lex` name where enough is known, else a stable local key ("33-ct-ttg"). Equal for all mentions that mean this document.
  public var id: String
  /// Nil for a document cited by name.
  public var number: String?
  public var name: String?
  public var type: DocumentType
  /// The day most mentions state; as precise as known.
  public var date: PrintedDate?
  public var issuer: String?
  public var status: Status
  /// What a reader calls it: "Chỉ thị 33/CT-TTg".
  public var label: String
  /// What the tables of known documents call it, else what most mentions do; nil where neither says.
  public var title: String?
  /// What of this the user's register states, above papers and tables.
  public var stated: Set<StatedField> = []

  public init(
    id: String, label: String, number: String?, name: String?, type: DocumentType, date: PrintedDate?, issuer: String?, status: Status,
    title: String? = nil
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.number = number
    self.name = name
    self.type = type
    self.date = date
    self.issuer = issuer
    self.status = status
  }
}
