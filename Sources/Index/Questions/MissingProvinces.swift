import Facts
import Model

extension MissingAnswer.ProvinceList {
  /// The first day of the 34 provinces (Resolution 202/2025/QH15, Law 72/2025/QH15).
  static let change = PrintedDate(year: 2025, month: 7, day: 1)

  /// The provinces that could cite a document: the 34 where it, or what the filter lets pass, is of 1 July 2025 or later; else the 63.
  public init(cited: [CitedDocument], among filter: DocumentFilter) {
    let beginnings = [filter.since, filter.years.flatMap { PrintedDate(year: $0.lowerBound, month: 1, day: 1) }].compactMap { $0 }
    let isNew = !cited.isEmpty && cited.allSatisfy { $0.date.map(Self.isSinceChange) ?? false }
    self = isNew || beginnings.contains(where: Self.isSinceChange) ? .since2025 : .until2025
  }

  private static func isSinceChange(_ date: PrintedDate) -> Bool {
    change.map { date >= $0 } ?? false
  }

  var provinces: [Province] {
    PlaceTable.provinces.filter { self == .until2025 ? $0.existedBefore : $0.existsSince }
  }

  /// The province of this list that a paper's province belongs to; nil for a name that is none.
  func place(of name: String) -> String? {
    guard let province = province(named: name) else { return nil }
    return self == .until2025 ? province.name : province.successor
  }
}

extension Snapshot {
  /// Which provinces do not cite a document. Linear in the documents of the index; those of a filter are read one by one.
  /// - Parameter list: nil: the one that fits the document and the filter.
  public func missing(_ subject: Subject, among filter: DocumentFilter, list: MissingAnswer.ProvinceList?) throws -> MissingAnswer {
    let asked = filter.provinces
    // A province of the 34 answers for those it came from, whose papers name themselves.
    var filter = filter
    filter.provinces = []
    let found = try whoCites(subject, among: filter)
    let cited = distinct(found.rows.map(\.cited))
    let list = list ?? MissingAnswer.ProvinceList(cited: cited, among: filter)
    var documents: [String: Int] = [:]
    var unplaced = 0
    for (name, count) in try documentsByProvince(among: filter) {
      if let place = name.flatMap(list.place) { documents[place, default: 0] += count } else { unplaced += count }
    }
    var citing: [String: Set<String>] = [:]
    var citations: [String: Int] = [:]
    for row in found.rows {
      guard let place = row.citing.header.province.flatMap(list.place) else { continue }
      citing[place, default: []].insert(row.citing.address)
      citations[place, default: 0] += row.count
    }
    let wanted = Set(asked.compactMap(list.place))
    return MissingAnswer(
      asked: subject.words, cited: cited, list: list,
      rows: list.provinces.map(\.name).filter { asked.isEmpty || wanted.contains($0) }.map { name in
        MissingAnswer.Row(
          province: name, documents: documents[name] ?? 0, citing: citing[name]?.count ?? 0, citations: citations[name] ?? 0)
      }, unplaced: asked.isEmpty ? unplaced : 0, nearMisses: found.nearMisses)
  }

  /// Papers a filter lets pass, by the province they name.
  private func documentsByProvince(among filter: DocumentFilter) throws -> [String?: Int] {
    var counts: [String?: Int] = [:]
    var admitted: [DocumentAddress] = []
    for (number, segment) in segments.enumerated() {
      if filter.isEmpty {
        for (name, count) in try segment.counts(by: .documentProvince, UInt32.self, hidden: hidden(in: number)) {
          counts[try segment.string(name, .nameOffsets, .nameBytes), default: 0] += count.documents
        }
        continue
      }
      for ordinal in try segment.documents where filter.admits(try segment.document(ordinal)) {
        admitted.append(DocumentAddress(segment: number, ordinal: ordinal))
      }
    }
    for paper in try bestCopies(among: admitted) {
      counts[try segments[paper.segment].name(.documentProvince, paper.ordinal), default: 0] += 1
    }
    return counts
  }
}
