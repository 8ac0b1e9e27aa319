/// Số, ký hiệu: the number of a paper in three shapes: as printed, normalised, and as the index groups it.
///
/// Its parts are kept once however often it is copied: a number goes with its mention through every stage.
public struct DocumentNumber: Hashable, Sendable {
  private final class Parts: Hashable, Sendable {
    let serial: String
    let year: Int?
    let symbol: String
    let normalised: String
    let repaired: String?
    let symbolType: DocumentType?
    let organisation: String
    let legislature: Int?
    let isParty: Bool

    init(
      _ serial: String, _ year: Int?, _ symbol: String, _ normalised: String, _ repaired: String?, _ symbolType: DocumentType?,
      _ organisation: String, _ legislature: Int?, _ isParty: Bool
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

    static func == (one: Parts, other: Parts) -> Bool {
      one === other
        || one.normalised == other.normalised && one.serial == other.serial && one.year == other.year && one.symbol == other.symbol
          && one.repaired == other.repaired && one.symbolType == other.symbolType && one.organisation == other.organisation
          && one.legislature == other.legislature && one.isParty == other.isParty
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(normalised)
      hasher.combine(organisation)
      hasher.combine(year)
    }
  }

  private let parts: Parts

  /// The running number with its letter, as printed: "33", "03", "30c".
  public var serial: String { parts.serial }
  /// The year inside the number (45/2018/QĐ-TTg), 1900…2100.
  public var year: Int? { parts.year }
  /// Everything after serial and year in usual letter case: "CT-TTg", "QĐ/TW", "QH15".
  public var symbol: String { parts.symbol }
  /// Composed, Đ, one kind of dash, no spaces, usual letter case, printed separators kept: "33/CT-TTg".
  public var normalised: String { parts.normalised }
  /// The number as it ought to be where the print is evidently malformed (53-KH-HU → 53-KH/HU).
  public var repaired: String? { parts.repaired }
  /// The paper's type as the symbol tells it; nil where the symbol names none.
  public var symbolType: DocumentType? { parts.symbolType }
  /// The issuing body's part of the symbol in usual letter case: "TTg", "UBND-NCVX", "TW".
  public var organisation: String { parts.organisation }
  /// The legislature of a National Assembly paper: 15 in QH15.
  public var legislature: Int? { parts.legislature }
  /// Whether the number follows the Party's form (hyphen first, slash second).
  public var isParty: Bool { parts.isParty }

  public init(
    serial: String, year: Int?, symbol: String, normalised: String, repaired: String?,
    symbolType: DocumentType?, organisation: String, legislature: Int?, isParty: Bool
  ) {
    parts = Parts(serial, year, symbol, normalised, repaired, symbolType, organisation, legislature, isParty)
  }

  /// The figures of the serial: 30 of "30c".
  public var serialValue: Int? { Int(Substring(serial.utf8.prefix { (0x30...0x39).contains($0) })) }

  /// The number a reader would write: repaired where the print is malformed.
  public var proper: String { repaired ?? normalised }

  /// The term of the inverted index: serial without leading zeros and the organisation, folded, blind to separators.
  /// Year, type and legislature are evidence inside the bucket, so that 73/NQ-HĐND meets 73/2024/NQ-HĐND.
  public var bucket: String {
    let digits = serial.drop { $0 == "0" }
    return fold(digits.isEmpty ? serial : String(digits)) + " " + foldedLettersAndDigits(organisation)
  }
}
