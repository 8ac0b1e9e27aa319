import Facts
import Model

/// What a mention tells about the document it means, apart from its place in the text. Equal mentions share one form in the index.
public struct FormEvidence: Hashable, Sendable {
  /// The term of the index the form stands under.
  public var bucket: String
  public var number: DocumentNumber?
  /// Of a citation by name.
  public var name: String?
  public var type: DocumentType
  public var date: PrintedDate?
  public var issuer: String?
  /// Taken from another mention of the same document in the same paper; only where the mention itself has none.
  public var assumedDate: PrintedDate?
  public var assumedIssuer: String?
  /// Printed khóa.
  public var term: Int?
  /// Where the citing paper comes from; only kept where the cited document may be local.
  public var own: OwnPlace
  /// The title the sentence gives to the document; without one, the citing paper's own title; and the day of the citing paper, of which
  /// numbers keep the year only. All are kept only where neither a year nor a term tells which document is meant.
  public var title: String?
  public var subject: String?
  public var citing: PrintedDate?

  /// What a citation in a paper from `own` tells.
  public init(_ citation: Citation, own: OwnPlace) {
    bucket = citation.bucket
    number = citation.number
    name = citation.number == nil ? citation.name ?? citation.text : nil
    type = citation.type
    date = citation.date
    issuer = citation.issuer
    term = (citation.issuerPrinted ?? citation.issuer).flatMap(CommitteeTerm.printedTerm) ?? citation.term
    self.own = Self.needed(own, by: citation)
  }

  /// What a paper tells about itself; nil when it prints no number.
  public init?(_ header: DocumentHeader) {
    guard let number = header.number else { return nil }
    bucket = number.bucket
    self.number = number
    type = header.type ?? number.symbolType ?? .other
    date = header.date ?? header.period
    issuer = header.issuer
    own = Organisation(number.organisation).isLocal ? OwnPlace(header) : .unknown
  }

  init(
    bucket: String, number: DocumentNumber?, name: String?, type: DocumentType, date: PrintedDate?, issuer: String?,
    assumedDate: PrintedDate?, assumedIssuer: String?, term: Int?, own: OwnPlace, title: String?, subject: String?,
    citing: PrintedDate?
  ) {
    self.bucket = bucket
    self.number = number
    self.name = name
    self.type = type
    self.date = date
    self.issuer = issuer
    self.assumedDate = assumedDate
    self.assumedIssuer = assumedIssuer
    self.term = term
    self.own = own
    self.title = title
    self.subject = subject
    self.citing = citing
  }

  /// Keeps what may tell the document where neither year nor term does.
  mutating func keepSurroundings(title: String?, of paper: DocumentHeader) {
    guard year == nil, term == nil else {
      if isOneOfAYear { citing = paper.date }
      return
    }
    let date = paper.date ?? paper.period
    self.title = title
    // Local series have no known titles.
    subject = title == nil && own == .unknown ? paper.title : nil
    citing = number == nil ? date : date.flatMap { PrintedDate(year: $0.year) }
  }

  /// "Luật Tổ chức chính quyền địa phương năm 2025": the name and the year that two laws bear; the day of the citing paper tells which.
  private var isOneOfAYear: Bool {
    guard number == nil, term == nil, let name, let date, date.day == 0, !Self.mayBeLocal(type) else { return false }
    return KnownDocuments.documents(named: name).count { $0.date?.year == date.year } > 1
  }

  private static func needed(_ own: OwnPlace, by citation: Citation) -> OwnPlace {
    if let number = citation.number { return Organisation(number.organisation).isLocal ? own : .unknown }
    let isLocal = mayBeLocal(citation.type) && IssuerPlace.shows(unitIn: citation.issuer ?? citation.name ?? citation.text)
    return isLocal ? own : .unknown
  }

  /// Whether papers of a type may belong to a province. Types that only central bodies issue are national whatever their names say.
  static func mayBeLocal(_ type: DocumentType) -> Bool {
    switch type {
    case .constitution, .code, .law, .ordinance, .order, .decree, .historicDecree: false
    default: true
    }
  }

  /// Printed or taken over from a neighbour.
  public var bestDate: PrintedDate? { date ?? assumedDate }
  public var bestIssuer: String? { issuer ?? assumedIssuer }

  /// The year in the number, else of the date.
  public var year: Int? { number?.year ?? bestDate?.year }
}
