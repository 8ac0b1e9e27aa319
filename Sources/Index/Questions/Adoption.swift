import Facts
import Model

/// Why the days of adoption cannot be counted.
public enum AdoptionFault: Error, Hashable {
  /// No indexed paper cites it.
  case uncited(near: [String])
  /// Several documents fit; each as a reader would write it.
  case several([String])
  /// Its day is not known.
  case noDay(String)
}

extension Snapshot {
  /// Days from a document to each province's first paper that cites it. Papers of provincial bodies count, and those that do not tell their level.
  /// Linear in the citations of the citing papers and in the papers of the index.
  /// - Parameters:
  ///   - filter: which papers count as adoption.
  ///   - list: nil: the one that fits the document and the filter.
  public func adoption(of subject: Subject, among filter: DocumentFilter, list: MissingAnswer.ProvinceList?) throws -> AdoptionAnswer {
    let (row, day) = try adopted(subject)
    let cited = try catalogue.cited(row)
    let wanted = filter.provinces
    var filter = filter
    filter.provinces = []
    let list = list ?? MissingAnswer.ProvinceList(cited: [cited], among: filter)
    var admitted = try AdmittedDocuments(filter, in: segments)
    try admitted.hideCopies(in: self)
    let levels = try segments.map { try $0.file.numbers(UInt8.self, .documentLevel) }
    func isProvincial(_ paper: DocumentAddress) -> Bool {
      let level = StoredCodes.value(levels[paper.segment][paper.ordinal], in: StoredCodes.levels)
      return level == nil || level == .province
    }
    var rows: [String: AdoptionAnswer.Row] = [:]
    for province in list.provinces {
      rows[province.name] = AdoptionAnswer.Row(province: province.name, status: .noPapers, documents: 0, citing: 0)
    }
    try admitted.visit { paper in
      guard isProvincial(paper), let place = try segments[paper.segment].name(.documentProvince, paper.ordinal).flatMap(list.place) else {
        return
      }
      rows[place]?.documents += 1
      if rows[place]?.status == .noPapers { rows[place]?.status = .noCitation }
    }
    var others = 0
    var earlier: [IndexedDocument] = []
    let forms = try formsBySegment(of: row)
    for paper in try papers(with: forms) where admitted.contains(paper) {
      let document = try segments[paper.segment].document(paper.ordinal)
      guard isProvincial(paper), let place = document.header.province.flatMap(list.place) else {
        others += 1
        continue
      }
      if let date = document.header.date, let days = date.days(since: day), days < 0 {
        earlier.append(document)
        continue
      }
      rows[place]?.add(document, days: document.header.date.flatMap { $0.days(since: day) })
      if rows[place]?.first == document, let mention = try firstMention(forms[paper.segment] ?? [], in: paper) {
        rows[place]?.line = mention.line
        rows[place]?.quotation = mention.quotation
      }
    }
    let places = Set(wanted.compactMap(list.place))
    let ordered = list.provinces.compactMap { rows[$0.name] }.filter { wanted.isEmpty || places.contains($0.province) }
    return AdoptionAnswer(
      asked: subject.words, cited: cited, day: day, list: list, rows: Self.sorted(ordered), others: others, earlier: earlier)
  }

  /// The one row words mean, and its day.
  private func adopted(_ subject: Subject) throws -> (row: Int, day: PrintedDate) {
    let rows = try self.rows(for: subject).filter { try catalogue.mentions($0) > 0 }
    if rows.isEmpty { throw AdoptionFault.uncited(near: try nearMisses(subject, except: rows)) }
    let sure = try rows.filter { try catalogue.cited($0).status == .one }
    guard let row = sure.first, sure.count == 1 else {
      if sure.isEmpty, let day = subject.date ?? subject.citation.date, day.day > 0, rows.count == 1 { return (rows[0], day) }
      throw AdoptionFault.several(
        try (sure.isEmpty ? rows : sure).map { row in
          let cited = try catalogue.cited(row)
          return cited.label + (cited.date.map { ", \($0)" } ?? "") + (cited.issuer.map { ", \($0)" } ?? "")
        })
    }
    let cited = try catalogue.cited(row)
    guard let day = [cited.date, subject.date, subject.citation.date].compactMap({ $0 }).first(where: { $0.day > 0 }) else {
      throw AdoptionFault.noDay(cited.label)
    }
    return (row, day)
  }

  private func firstMention(_ forms: Set<Int>, in paper: DocumentAddress) throws -> (line: Int, quotation: String)? {
    let reader = segments[paper.segment]
    guard let citation = try reader.citations(of: paper.ordinal).first(where: { forms.contains(try reader.form(ofCitation: $0)) }) else {
      return nil
    }
    return (Int(try reader.file.value(UInt32.self, .citationLine, citation)), try reader.quotation(ofCitation: citation))
  }

  private static func sorted(_ rows: [AdoptionAnswer.Row]) -> [AdoptionAnswer.Row] {
    let order: [AdoptionAnswer.Status] = [.adopted, .noDay, .noCitation, .noPapers]
    return rows.enumerated().sorted { a, b in
      let ranks = [a, b].map { (order.firstIndex(of: $0.element.status) ?? 0, $0.element.days ?? 0, $0.offset) }
      return ranks[0] < ranks[1]
    }.map(\.element)
  }
}

extension AdoptionAnswer.Row {
  /// Takes a citing paper in: the first day stands.
  fileprivate mutating func add(_ document: IndexedDocument, days new: Int?) {
    citing += 1
    switch (days, new) {
    case (nil, let new?):
      (days, first, status) = (new, document, .adopted)
    case (let old?, let new?) where new < old:
      (days, first) = (new, document)
    case (nil, nil) where first == nil:
      (first, status) = (document, .noDay)
    default: break
    }
  }
}
