import Facts
import Model

/// Which document a user's words name: the words as the parser reads them, narrowed by options.
public struct Subject: Sendable {
  /// The user's own words, for messages.
  public var words: String
  public var citation: Citation
  /// `--date`: day, month or year of the cited document.
  public var date: PrintedDate?
  /// `--of`: a part of its issuer's name.
  public var issuer: String?
  /// The id this program prints for a document, `urn:lex` or local; then the citation is not looked at.
  public var id: String?

  /// By id.
  public init(id: String, date: PrintedDate? = nil, issuer: String? = nil) {
    self.init(
      words: id, citation: Citation(kind: .named, span: TextSpan(0, 0), text: id, line: 1, type: .other, zone: .body), date: date,
      issuer: issuer)
    self.id = id
  }

  public init(words: String, citation: Citation, date: PrintedDate? = nil, issuer: String? = nil) {
    self.words = words
    self.citation = citation
    self.date = date
    self.issuer = issuer
  }
}

extension Snapshot {
  /// The rows of the catalogue a subject may mean, ambiguous ones included. Logarithmic, and linear in the rows of its buckets; linear in all rows
  /// for an id.
  func rows(for subject: Subject) throws -> [Int] {
    if let id = subject.id { return try catalogue.row(ofID: id) }
    let fitting = try candidates(subject).filter { try fits($0, subject) }
    // A day the user typed picks among several; a day nobody prints is a slip, then the year decides.
    guard let date = subject.citation.date, date.day > 0 else { return fitting }
    let exact = try fitting.filter { try states($0, date) }
    return exact.isEmpty ? fitting : exact
  }

  /// "Chỉ thị 33 năm 2021": a number without a symbol.
  private func isBare(_ citation: Citation) -> Bool {
    citation.number?.symbol.isEmpty == true && citation.number?.organisation.isEmpty == true
  }

  /// A name's own rows and those of the acts that bear it; for a number without a symbol ("Chỉ thị 33") the rows of every body.
  private func candidates(_ subject: Subject) throws -> [Int] {
    let citation = subject.citation
    if let number = citation.number {
      return Array(
        isBare(citation)
          ? try catalogue.buckets.rows(withPrefix: number.bucket) : try catalogue.buckets.rows(of: citation.bucket))
    }
    var rows = Array(try catalogue.buckets.rows(of: CongressName.bucket(citation.name ?? citation.text) ?? citation.bucket))
    for act in NamedActs(citation.name ?? citation.text, type: citation.type, stated: .none)?.evidences ?? []
    where act.bucket != citation.bucket {
      rows += try catalogue.buckets.rows(of: act.bucket).filter { row in
        let cited = try catalogue.cited(row)
        return cited.status == .one && cited.number == act.number?.proper && typesAgree(citation, cited.type)
          && (act.number?.year != nil || cited.date.map { act.date?.agrees(with: $0) ?? true } ?? true)
      }
    }
    return distinct(rows + (try self.rows(ofStatedName: citation.name ?? citation.text)))
  }

  /// The rows of laws that the user's register gives a name. Linear in the rows, a byte each.
  private func rows(ofStatedName name: String) throws -> [Int] {
    let wanted = KnownDocuments.nameKey(name)
    return try catalogue.rows(stating: .title).filter { row in
      let cited = try catalogue.cited(row)
      guard cited.status == .one, let title = cited.title else { return false }
      return [title, TypeTable.name(cited.type) + " " + title].contains { KnownDocuments.nameKey($0) == wanted }
    }
  }

  private func fits(_ row: Int, _ subject: Subject) throws -> Bool {
    let cited = try catalogue.cited(row)
    if !typesAgree(subject.citation, cited.type) { return false }
    if let year = subject.citation.number?.year ?? subject.citation.date?.year {
      guard try catalogue.year(row) == nil || catalogue.year(row) == year || Set(dates(of: row).map(\.year)).contains(year) else {
        return false
      }
    }
    if let date = subject.date ?? (isBare(subject.citation) ? subject.citation.date : nil), !(try states(row, date)) { return false }
    if let issuer = subject.citation.issuer.flatMap(IssuerPlace.read)?.key {
      let place = try catalogue.place(row)
      if !place.isEmpty, place.split(separator: "/").last.map(String.init) != issuer { return false }
    }
    if let issuer = subject.issuer {
      let names = fold(cited.issuer ?? "") + "|" + (try catalogue.place(row))
      let place = IssuerPlace.read(issuer)?.key
      guard names.contains(fold(issuer)) || place.map(names.contains) == true else { return false }
    }
    return true
  }

  /// The symbol or type word the user gave does not contradict the row's.
  private func typesAgree(_ citation: Citation, _ type: DocumentType) -> Bool {
    let laws: Set<DocumentType> = [.law, .code, .constitution]
    if isBare(citation) {
      return citation.type == type || laws.isSuperset(of: [citation.type, type])
    }
    if citation.number?.symbolType != nil { return citation.number?.symbolType == type || type == .other }
    guard citation.type != .other, type != .other else { return true }
    return citation.type == type || laws.isSuperset(of: [citation.type, type])
      || citation.number?.legislature == nil && citation.number != nil
  }

  /// Whether the row's date, or one that some form prints, is the given one as far as it goes.
  private func states(_ row: Int, _ date: PrintedDate) throws -> Bool {
    if let own = try catalogue.cited(row).date, own.agrees(with: date) { return true }
    if date.month == 0, try catalogue.year(row) == date.year { return true }
    return try dates(of: row).contains { $0.agrees(with: date) }
  }

  /// The dates the forms of a row print; none for rows that could mean several documents.
  private func dates(of row: Int) throws -> [PrintedDate] {
    guard try catalogue.cited(row).status != .ambiguous else { return [] }
    return try catalogue.forms(of: row).compactMap { segment, form in
      try segments[segment].date(.formDate, form) ?? segments[segment].date(.formAssumedDate, form)
    }
  }
}
