import Model

/// A run of numbers of one body: within it and one year (or term) a number means one document.
struct Series: Hashable, Comparable {
  /// "" for state papers, "party", "named".
  let system: String
  /// Code of the type; "" where the number has none (công văn) or it is not known.
  let type: String
  let place: Place

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
    if !organisation.isLocal || organisation.level == nil && Self.isCentral(form.bestIssuer) {
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

  /// Codes that bodies of all levels share (BCĐ, MTTQ) are national where the issuer says so.
  private static func isCentral(_ issuer: String?) -> Bool {
    guard let issuer, IssuerPlace.read(issuer) == nil else { return false }
    let name = fold(issuer)
    return ["trung uong", "chinh phu", "quoc gia", "toi cao"].contains { name.contains($0) }
  }

  private init(system: String, type: String, place: Place) {
    self.system = system
    self.type = type
    self.place = place
  }

  func placed(at place: Place) -> Series { Series(system: system, type: type, place: place) }

  /// The symbol tells the type. Numbers of the National Assembly name none: their laws and resolutions are separate series, told by the word.
  private static func type(of number: DocumentNumber, word: DocumentType) -> String {
    if let type = number.symbolType { return type.rawValue }
    guard number.legislature != nil else { return "" }
    switch word {
    case .resolution: return DocumentType.resolution.rawValue
    case .law, .code, .constitution: return DocumentType.law.rawValue
    case .ordinance: return DocumentType.ordinance.rawValue
    default: return ""
    }
  }

  static func < (a: Series, b: Series) -> Bool {
    (a.system, a.type, a.place == .unknown ? 1 : 0, a.place.key) < (b.system, b.type, b.place == .unknown ? 1 : 0, b.place.key)
  }
}
