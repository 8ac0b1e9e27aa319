import Facts
import Model

/// Where the citing paper itself comes from: what "UBND tỉnh" without a name means in it.
public struct OwnPlace: Hashable, Sendable {
  public var province: String?
  public var level: Level?
  public var issuer: String?

  public init(province: String?, level: Level?, issuer: String?) {
    self.province = province
    self.level = level
    self.issuer = issuer
  }

  public init(_ header: DocumentHeader) {
    self.init(province: header.province, level: header.level, issuer: header.issuer)
  }

  static let unknown = OwnPlace(province: nil, level: nil, issuer: nil)
}

/// The place a locally numbered document belongs to; district and commune units stand under their province where it is known.
public struct LocalPlace: Hashable, Sendable {
  /// Folded province name, without "tinh".
  public let province: String?
  /// Folded district or commune unit with its kind; nil for provincial bodies.
  public let unit: String?

  /// One string for grouping and sorting: "binh dinh/thi xa an nhon".
  public var key: String { (province ?? "") + (unit.map { "/" + $0 } ?? "") }

  /// Jurisdiction of `urn:lex` after "vn": ";binh.dinh;thi.xa.an.nhon".
  public var jurisdiction: String {
    [province, unit].compactMap { $0 }.map { ";" + dotted($0) }.joined()
  }

  /// The place of a document of a local body; nil when the citing paper does not tell (identity_and_places §1).
  ///
  /// A relative name takes the nearest place of its own level: "UBND tỉnh" in a paper of P means P, "UBND huyện" means the citing
  /// district only in a paper of that district. With no word on the issuer the code's level decides, else the citing paper's own.
  /// - Parameter level: of the code in the number; nil where bodies of several levels share it, and for documents without number.
  public init?(level: Level?, issuer: String?, own: OwnPlace) {
    let ownProvince = own.province.map(fold)
    let stated = issuer.flatMap(IssuerPlace.read)
    switch stated?.level ?? level ?? own.level {
    case .province:
      guard let name = stated?.key ?? ownProvince else { return nil }
      self.init(province: name, unit: nil)
    case .district?, .commune?:
      if let name = stated?.key {
        self.init(province: stated?.province ?? ownProvince, unit: name)
      } else if let place = own.issuer.flatMap(IssuerPlace.read), place.level == stated?.level ?? level ?? own.level, let name = place.key {
        self.init(province: place.province ?? ownProvince, unit: name)
      } else {
        return nil
      }
    case .central, nil:
      return nil
    }
  }

  private init(province: String?, unit: String?) {
    self.province = province
    self.unit = unit
  }

  static let yearOfMergers = 2025

  /// Whether the body of the place ended on 30 June 2025 and another of the same name began the next day (Resolutions 202 and 203/2025/QH15): a
  /// province that took others in, and every commune. Their papers count from 1 again.
  var beganAnew: Bool {
    guard let unit else { return province.map(Self.merged.contains) ?? false }
    return ["xa ", "phuong ", "dac khu "].contains { unit.hasPrefix($0) }
  }

  /// Folded names of the provinces since July 2025 that others were merged into.
  private static let merged = Set(
    PlaceTable.provinces.filter { $0.existedBefore && $0.successor != $0.name }.map { fold($0.successor) })
}
