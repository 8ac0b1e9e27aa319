import Model

extension Snapshot {
  /// What the index holds. Linear in documents and rows of the catalogue, a few bytes each; no text is read but names.
  /// - Parameter top: how many of the most cited documents to list.
  public func stats(top: Int) throws -> StatsAnswer {
    var answer = StatsAnswer()
    answer.generation = manifest.generation
    answer.segments = segments.count
    answer.roots = manifest.roots.map(\.shown)
    var provinces: [String?: Counts] = [:]
    var types: [DocumentType?: Counts] = [:]
    var years: [Int?: Counts] = [:]
    for (number, segment) in segments.enumerated() {
      let hidden = try hidden(in: number)
      answer.copies += hidden?.count { $0 } ?? 0
      answer.documents += try segment.liveCount
      let findings = try segment.file.numbers(UInt32.self, .documentFindings)
      answer.documentsWithFindings += try segment.documents.count { findings[$0] > 0 }
      for (name, counts) in try segment.counts(by: .documentProvince, UInt32.self, hidden: hidden) {
        provinces[try segment.string(name, .nameOffsets, .nameBytes), default: Counts()].add(counts)
      }
      for (code, counts) in try segment.counts(by: .documentType, UInt8.self, hidden: hidden) {
        answer.citations += counts.citations
        types[StoredCodes.value(code, in: StoredCodes.types), default: Counts()].add(counts)
      }
      for (year, counts) in try segment.countsByYear(hidden: hidden) { years[year == 0 ? nil : Int(year), default: Counts()].add(counts) }
    }
    answer.documents -= answer.copies
    answer.provinces = ranked(provinces) { ($0 ?? "\u{10FFFF}") < ($1 ?? "\u{10FFFF}") }
    answer.types = ranked(types) { ($0?.rawValue ?? "\u{10FFFF}") < ($1?.rawValue ?? "\u{10FFFF}") }
    answer.years = ranked(years) { ($0 ?? 0) > ($1 ?? 0) }.sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    try addCited(&answer, top: top)
    return answer
  }

  private func addCited(_ answer: inout StatsAnswer, top: Int) throws {
    let documents = try catalogue.file.numbers(UInt32.self, view == .together ? .rowPapers : .rowDocuments)
    let mentions = try catalogue.file.numbers(UInt32.self, view == .together ? .rowPaperMentions : .rowMentions)
    let status = try catalogue.file.numbers(UInt8.self, .rowStatus)
    var best = TopRows(limit: top)
    // Indexed papers nobody cites have a row too.
    for row in mentions.indices where mentions[row] > 0 {
      answer.citedDocuments += 1
      if StoredCodes.value(status[row], in: StoredCodes.statuses) != .one { answer.unsure += 1 }
      best.add(documents: documents[row], mentions: mentions[row], row: row)
    }
    answer.mostCited = try best.rows.map { Tally(try catalogue.cited($0.row), documents: Int($0.documents), citations: Int($0.mentions)) }
  }

  private func ranked<Key: Hashable & Sendable>(_ table: [Key: Counts], _ precedes: (Key, Key) -> Bool) -> [Tally<Key>] {
    table.map { Tally($0.key, documents: $0.value.documents, citations: $0.value.citations) }
      .sorted { $0.documents == $1.documents ? precedes($0.value, $1.value) : $0.documents > $1.documents }
  }
}

/// The first few rows of a ranking: most documents, then most mentions, then first in the catalogue.
private struct TopRows {
  let limit: Int
  private(set) var rows: [(documents: UInt32, mentions: UInt32, row: Int)] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Constant time for rows that are not among the first, else linear in `limit`.
  mutating func add(documents: UInt32, mentions: UInt32, row: Int) {
    if rows.count == limit {
      guard let last = rows.last, (last.documents, last.mentions) < (documents, mentions) else { return }
      rows.removeLast()
    }
    let place = rows.firstIndex { ($0.documents, $0.mentions) < (documents, mentions) } ?? rows.count
    rows.insert((documents, mentions, row), at: place)
  }
}
