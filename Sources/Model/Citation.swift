/// One mention of another paper: the text's own words. Which document it means is decided later.
public struct Citation: Hashable, Sendable {
  public enum Kind: String, Sendable { case numbered, named }

  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// Separators lost, doubled or swapped; see `DocumentNumber.repaired`.
    case malformedNumber = "malformed-number"
    /// The type word says another type than the symbol.
    case typeConflict = "type-conflict"
    /// Type, date or issuer stand with another member of the list.
    case sharedPart = "shared-part"
    /// Read through damaged print: letters for digits, glued marks.
    case damagedPrint = "damaged-print"
    /// The printed date is not a day of the calendar.
    case impossibleDate = "impossible-date"
    /// Resolved through a short name declared in the same paper.
    case shortForm = "short-form"
  }

  /// The places of the parts. They need not be contiguous.
  public struct Parts: Hashable, Sendable {
    public var type: TextSpan<Raw>?
    public var number: TextSpan<Raw>?
    public var date: TextSpan<Raw>?
    public var issuer: TextSpan<Raw>?
    public var name: TextSpan<Raw>?
    public var pinpoint: TextSpan<Raw>?

    public init() {}
  }

  public var kind: Kind
  /// From the type word to the last of number, date and issuer.
  public var span: TextSpan<Raw>
  public var text: String
  /// 1-based line of the raw text.
  public var line: Int
  public var parts = Parts()
  public var number: DocumentNumber?
  public var numberPrinted: String?
  /// The name of a named citation without date or issuer ("Luật Tiếp công dân").
  public var name: String?
  public var type: DocumentType
  public var date: PrintedDate?
  /// The body in full as far as the document tells.
  public var issuer: String?
  public var issuerPrinted: String?
  /// The title the sentence gives to the cited paper, right behind the mention: "về tiếp tục tăng cường …". Nil where none stands there.
  public var title: String?
  /// Khóa of the committee right behind the mention, where no issuer was read: 11 of "Nghị quyết 25-NQ/TW (khóa XI)".
  public var term: Int?
  public var zone: Zone
  public var relation: Relation = .cites
  public var pinpoint: String?
  public var flags: [Flag] = []

  public init(kind: Kind, span: TextSpan<Raw>, text: String, line: Int, type: DocumentType, zone: Zone) {
    self.kind = kind
    self.span = span
    self.text = text
    self.line = line
    self.type = type
    self.zone = zone
  }

  /// The term of the inverted index: the number's bucket or the folded name.
  public var bucket: String {
    number?.bucket ?? fold(name ?? text)
  }
}
