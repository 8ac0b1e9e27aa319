/// Số, ký hiệu: the number of a paper in three shapes: as printed, normalised, and as the index groups it.
public struct DocumentNumber: Hashable, Sendable {
  /// The running number with its letter, as printed: "33", "03", "30c".
  public let serial: String
  /// The year inside the number (45/2018/QĐ-TTg), 1900…2100.
  public let year: Int?
  /// Everything after serial and year in usual letter case: "CT-TTg", "QĐ/TW", "QH15".
  public let symbol: String
  /// Composed, Đ, one kind of dash, no spaces, usual letter case, printed separators kept: "33/CT-TTg".
  public let normalised: String
  /// The number as it ought to be where the print is evidently malformed (53-KH-HU → 53-KH/HU).
  public let repaired: String?
  /// The paper's type as the symbol tells it; nil where the symbol names none.
  public let symbolType: DocumentType?
  /// The issuing body's part of the symbol in usual letter case: "TTg", "UBND-NCVX", "TW".
  public let organisation: String
  /// The legislature of a National Assembly paper: 15 in QH15.
  public let legislature: Int?
  /// Whether the number follows the Party's form (hyphen first, slash second).
  public let isParty: Bool

  public init(
    serial: String, year: Int?, symbol: String, normalised: String, repaired: String?,
    symbolType: DocumentType?, organisation: String, legislature: Int?, isParty: Bool
  ) {
    self.serial = serial
    self.year = year
    self.symbol = symbol
    self.normalised = normalised
    self.repaired = repaired
    self.symbolType = symbolType
    self.organisation = organisation
    self.legislature = legislature
    self.isParty = isParty
  }

  /// The number a reader would write: repaired where the print is malformed.
  public var proper: String { repaired ?? normalised }

  /// The term of the inverted index: serial without leading zeros and the organisation, folded, blind to separators.
  /// Year, type and legislature are evidence inside the bucket, so that 73/NQ-HĐND meets 73/2024/NQ-HĐND.
  public var bucket: String {
    let digits = serial.drop { $0 == "0" }
    return fold(digits.isEmpty ? serial : String(digits)) + " " + foldedLettersAndDigits(organisation)
  }
}
