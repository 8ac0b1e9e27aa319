/// Names of documents in the manner of RFC 9676: `urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg`.
public enum LexName {
  /// Nil where the day, the year, the term or (for local papers) the place is not known.
  /// - Parameters:
  ///   - date: day, or year; a month counts as its year.
  ///   - term: khóa of the Central Committee, used where there is no date.
  public static func urn(
    number: DocumentNumber?, name: String?, type: DocumentType, date: PrintedDate?, term: Int?, issuer: String?, place: LocalPlace?
  ) -> String? {
    guard let time = time(number: number, date: date, term: term) else { return nil }
    var jurisdiction = ""
    var authority: String?
    if let number {
      let organisation = Organisation(number.organisation)
      if organisation.isLocal {
        guard let place else { return nil }
        jurisdiction = place.jurisdiction
      }
      authority = organisation.name ?? issuer ?? (number.organisation.isEmpty ? nil : number.organisation)
    } else {
      authority = nationalAuthority(of: type) ?? issuer
    }
    guard let authority else { return nil }
    let word = (number?.symbolType ?? type)
    return "urn:lex:vn\(jurisdiction):\(dotted(authority)):\(dotted(word.name)):\(time);\(localKey(number: number, name: name))"
  }

  /// The name of the document one citation means, as far as it tells, in a paper from `own`.
  public static func urn(_ citation: Citation, own: OwnPlace) -> String? {
    let organisation = citation.number.map { Organisation($0.organisation) }
    let place = organisation.flatMap { $0.isLocal ? LocalPlace(organisation: $0, issuer: citation.issuer, own: own) : nil }
    return urn(
      number: citation.number, name: citation.name ?? citation.text, type: citation.type, date: citation.date,
      term: (citation.issuerPrinted ?? citation.issuer).flatMap(CommitteeTerm.printedTerm), issuer: citation.issuer, place: place)
  }

  /// The name a paper gives itself.
  public static func urn(_ header: DocumentHeader) -> String? {
    guard let number = header.number else { return nil }
    let organisation = Organisation(number.organisation)
    let place = organisation.isLocal ? LocalPlace(organisation: organisation, issuer: header.issuer, own: OwnPlace(header)) : nil
    return urn(
      number: number, name: nil, type: header.type ?? .other, date: header.date ?? header.period, term: nil, issuer: header.issuer,
      place: place)
  }

  /// The last part of the name, which also serves alone where no URN can be given: "33-ct-ttg", "luat-tiep-cong-dan".
  /// One-digit serials have a leading zero (Decree 30/2020/NĐ-CP, Annex I), however the mention prints them.
  public static func localKey(number: DocumentNumber?, name: String?) -> String {
    guard let number else { return hyphenated(name ?? "") }
    let key = hyphenated(number.proper)
    let digits = key.prefix { $0.isNumber }
    return digits.count == 1 ? "0" + key : key
  }

  private static func time(number: DocumentNumber?, date: PrintedDate?, term: Int?) -> String? {
    if let date, date.day > 0 { return date.description }
    if let year = number?.year ?? date?.year { return "\(year)" }
    return term.map { "khoa.\($0)" }
  }

  private static func nationalAuthority(of type: DocumentType) -> String? {
    switch type {
    case .constitution, .code, .law: "Quốc hội"
    case .ordinance: "Ủy ban Thường vụ Quốc hội"
    default: nil
    }
  }

  private static func hyphenated(_ text: String) -> String {
    String(fold(text).map { $0 == " " ? "-" : $0 })
  }
}
