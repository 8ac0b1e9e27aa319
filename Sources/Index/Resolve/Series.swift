import Model

/// A run of numbers of one body: within it and one year (or term) a number means one document.
struct Series: Hashable, Comparable {
  /// "" for state papers, "party", "named".
  let system: String
  /// Code of the type; "" where the number has none (công văn) or it is not known.
  let type: String
  let place: Place
  /// Numbers without a year, where papers show that those with one are others (45/QĐ-TTg beside 45/2018/QĐ-TTg).
  var isPlain = false

  /// System and place: the series among which a form without a type chooses.
  struct Home: Hashable {
    let system: String
    let place: Place
  }

  var home: Home { Home(system: system, place: place) }

  /// The series of numbers without a year beside this one.
  var plain: Series {
    var series = self
    series.isPlain = true
    return series
  }

  /// Types that bodies number twice a year, as normative acts with the year and as other papers without it (Decree 34/2016/NĐ-CP Art. 3,
  /// Decree 30/2020/NĐ-CP Art. 15).
  static func isNumberedTwice(_ series: Series) -> Bool {
    series.system.isEmpty && (series.type == DocumentType.decision.rawValue || series.type == DocumentType.resolution.rawValue)
  }

  enum Place: Hashable {
    case national
    case local(LocalPlace)
    /// A local body, and the papers do not tell where.
    case unknown

    var key: String {
      if case .local(let place) = self { return place.key }
      return ""
    }

    var local: LocalPlace? {
      if case .local(let place) = self { return place }
      return nil
    }
  }

  init(_ form: FormEvidence) {
    guard let number = form.number else {
      system = "named"
      type = form.type.rawValue
      place = Self.place(ofNamed: form)
      return
    }
    let organisation = Organisation(number.organisation)
    system = organisation.isParty(number) ? "party" : ""
    type = Self.type(of: number, word: form.type)
    // A number without a symbol may be any body's.
    let isOpen = organisation.isLocal || number.organisation.isEmpty
    if !isOpen || organisation.level == nil && Self.isCentral(form.bestIssuer) {
      place = .national
    } else {
      place = LocalPlace(level: organisation.level, issuer: form.bestIssuer, own: form.own).map(Place.local) ?? .unknown
    }
  }

  /// "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII" is another paper in every province; laws are national whatever their names say.
  private static func place(ofNamed form: FormEvidence) -> Place {
    guard FormEvidence.mayBeLocal(form.type), let issuer = form.bestIssuer ?? form.name, let stated = IssuerPlace.read(issuer) else {
      return .national
    }
    return LocalPlace(level: stated.level, issuer: issuer, own: form.own).map(Place.local) ?? .unknown
  }

  /// Codes that bodies of all levels share (BCĐ, BHXH) are national where the issuer says so. "Ủy ban MTTQ Việt Nam" is that of any place.
  private static func isCentral(_ issuer: String?) -> Bool {
    guard let issuer, !IssuerPlace.shows(unitIn: issuer) else { return false }
    let name = fold(issuer)
    if name.hasSuffix("viet nam"), !name.contains("mttq"), !name.contains("mat tran") { return true }
    return ["trung uong", "chinh phu", "quoc gia", "toi cao"].contains { name.contains($0) }
  }

  private init(system: String, type: String, place: Place) {
    self.system = system
    self.type = type
    self.place = place
  }

  func placed(at place: Place) -> Series { Series(system: system, type: type, place: place) }

  /// The symbol tells the type. Where it names none, the word does: laws and resolutions of the National Assembly are separate series.
  private static func type(of number: DocumentNumber, word: DocumentType) -> String {
    if let type = number.symbolType { return type.rawValue }
    let isAssembly = number.legislature != nil || number.organisation == "QH" || number.organisation == "UBTVQH"
    switch word {
    case .law, .code, .constitution: return DocumentType.law.rawValue
    case .resolution, .ordinance: return word.rawValue
    case .other: return ""
    default: return isAssembly ? "" : word.rawValue
    }
  }

  static func < (a: Series, b: Series) -> Bool { a.sortKey < b.sortKey }

  /// By system, type, kind of number, place; unknown places last. All in ASCII, which is compared fastest.
  var sortKey: String {
    let rank = Self.typeRanks[type] ?? 100
    return "\(system)!\(rank)!\(isPlain ? 1 : 0)\(place == .unknown ? 1 : 0)\(place.key)"
  }

  /// Numbers of three digits from 101 on, in the order of the codes. 100 is no type.
  private static let typeRanks: [String: Int] = Dictionary(
    uniqueKeysWithValues: DocumentType.allCases.map(\.rawValue).sorted().enumerated().map { ($1, $0 + 101) })
}
