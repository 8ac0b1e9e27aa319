/// What a paper prints about itself. Nil is "not printed or not read", never a guess.
public struct DocumentHeader: Hashable, Sendable {
  public var number: DocumentNumber?
  /// The symbol, also where the number is blank ("Số:   /KH-SCT").
  public var symbol: String?
  public var type: DocumentType?
  /// The full day; nil where the day is blank.
  public var date: PrintedDate?
  /// Month or year where the day is blank.
  public var period: PrintedDate?
  /// Địa danh: the place printed before the date.
  public var place: String?
  public var province: String?
  public var level: Level?
  /// The issuing body: short form, level and name ("UBND tỉnh Quảng Bình").
  public var issuer: String?
  /// Trích yếu.
  public var title: String?
  /// What of this people state instead of the paper.
  public var stated: Set<StatedField> = []

  public init() {}
}
