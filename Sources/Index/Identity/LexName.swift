import Facts
import Model

/// Names of documents in the manner of RFC 9676: `urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg`.
public enum LexName {
  /// Nil where the day, the year and the term, or the place of a local paper, are not known.
  /// - Parameters:
  ///   - date: day, or year; a month counts as its year.
  ///   - term: khóa of the Central Committee, used where there is no date.
  static func urn(
    number: DocumentNumber?, name: String?, type: DocumentType, date: PrintedDate?, term: Int?, issuer: String?, place: Series.Place
  ) -> String? {
    guard place != .unknown, let time = time(number: number, date: date, term: term),
      let authority = authority(number: number, type: type, issuer: issuer, place: place, date: date)
    else { return nil }
    let jurisdiction = place.local?.jurisdiction ?? ""
    return "urn:lex:vn\(jurisdiction):\(authority):\(typeName(number?.symbolType ?? type)):\(time);\(localKey(number: number, name: name))"
  }

  /// The part that names the issuing body; nil where nothing does.
  /// - Parameter date: of the paper, as far as it is known.
  static func authority(number: DocumentNumber?, type: DocumentType, issuer: String?, place: Series.Place, date: PrintedDate?) -> String? {
    let code = number.map { Organisation($0.organisation) }
    let named = code.flatMap { isOfAnother($0.code, year: number?.year ?? date?.year) ? nil : localName($0, place) }
    let authority = code == nil ? nationalAuthority(of: type) ?? issuer : named ?? issuer ?? code?.code
    return authority.map(dotted).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// "23/TTr-HĐBT" of 2025: the Hội đồng Bộ trưởng ended in 1992, its letters are those of a Hội đồng bồi thường since.
  static func isOfAnother(_ organisation: String, year: Int?) -> Bool {
    year.map { IssuerLives.isLongEnded(code: organisation, in: $0) } ?? false
  }

  /// Under /TU the committees of towns and cities issue papers too.
  private static func localName(_ code: Organisation, _ place: Series.Place) -> String? {
    guard code.name == "Tỉnh ủy", let unit = place.local?.unit else { return code.name }
    return unit.hasPrefix("thi xa ") ? "Thị ủy" : unit.hasPrefix("thanh pho ") ? "Thành ủy" : code.name
  }

  static func typeName(_ type: DocumentType) -> String {
    type == .other ? "van.ban" : dotted(TypeTable.name(type))
  }

  /// The name of the document one citation means, as far as it alone tells, in a paper from `own`.
  public static func urn(_ citation: Citation, own: OwnPlace) -> String? {
    urn(FormEvidence(citation, own: own))
  }

  /// The name a paper gives itself; nil where it prints no number.
  public static func urn(_ header: DocumentHeader) -> String? {
    FormEvidence(header).flatMap(urn)
  }

  private static func urn(_ form: FormEvidence) -> String? {
    urn(
      number: form.number, name: form.name, type: form.type, date: form.date, term: form.term, issuer: form.issuer,
      place: Series(form).place)
  }

  /// The last part of the name, which also serves alone where no URN can be given: "33-ct-ttg", "luat-tiep-cong-dan".
  /// One-digit serials have a leading zero (Decree 30/2020/NĐ-CP, Annex I), however the mention prints them.
  public static func localKey(number: DocumentNumber?, name: String?) -> String {
    guard let number else { return hyphenated(name ?? "") }
    let key = hyphenated(number.proper)
    let digits = key.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.count == 1 ? "0" + key : key
  }

  private static func time(number: DocumentNumber?, date: PrintedDate?, term: Int?) -> String? {
    time(year: number?.year, date: date, term: term)
  }

  /// The day; without one the year of the number or date, else the term.
  static func time(year: Int?, date: PrintedDate?, term: Int?) -> String? {
    if let date, date.day > 0 { return date.description }
    if let year = year ?? date?.year { return "\(year)" }
    return term.map { "khoa.\($0)" }
  }

  private static func nationalAuthority(of type: DocumentType) -> String? {
    switch type {
    case .constitution, .code, .law: "Quốc hội"
    case .ordinance: "Ủy ban Thường vụ Quốc hội"
    default: nil
    }
  }
}
