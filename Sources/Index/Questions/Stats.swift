import Model

extension Snapshot {
  /// What the index holds. Linear in documents and rows of the catalogue, a few bytes each; no text is read but names.
  /// - Parameter top: how many of the most cited documents to list.
  public func stats(top: Int) throws -> StatsAnswer {
    var answer = StatsAnswer()
    answer.generation = manifest.generation
    answer.roots = manifest.roots.map(\.shown)
    var provinces: [String?: (Int, Int)] = [:]
    var types: [DocumentType?: (Int, Int)] = [:]
    var years: [Int?: (Int, Int)] = [:]
    for segment in segments {
      answer.documents += try segment.documentCount
      answer.citations += try segment.citationCount
      var byProvince: [UInt32: (Int, Int)] = [:]
      for document in 0..<(try segment.documentCount) {
        let citations = try segment.citations(of: document).count
        if try segment.file.value(UInt32.self, .documentFindings, document) > 0 { answer.documentsWithFindings += 1 }
        add(&byProvince, try segment.file.value(UInt32.self, .documentProvince, document), citations)
        add(&types, try segment.code(.documentType, document, in: StoredCodes.types), citations)
        let date = try segment.date(.documentDate, document) ?? segment.date(.documentPeriod, document)
        add(&years, date?.year, citations)
      }
      for (name, counts) in byProvince {
        let province = try segment.string(name, .nameOffsets, .nameBytes)
        let sum = provinces[province] ?? (0, 0)
        provinces[province] = (sum.0 + counts.0, sum.1 + counts.1)
      }
    }
    answer.provinces = ranked(provinces) { ($0 ?? "\u{10FFFF}") < ($1 ?? "\u{10FFFF}") }
    answer.types = ranked(types) { ($0?.rawValue ?? "\u{10FFFF}") < ($1?.rawValue ?? "\u{10FFFF}") }
    answer.years = ranked(years) { ($0 ?? 0) > ($1 ?? 0) }.sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    try addCited(&answer, top: top)
    return answer
  }

  private func addCited(_ answer: inout StatsAnswer, top: Int) throws {
    var ranking: [(documents: Int, mentions: Int, row: Int)] = []
    for row in 0..<(try catalogue.rowCount) {
      let mentions = try catalogue.mentions(row)
      // Indexed papers nobody cites have a row too.
      if mentions == 0 { continue }
      answer.citedDocuments += 1
      if try catalogue.file.value(UInt8.self, .rowStatus, row) != 1 { answer.unsure += 1 }
      ranking.append((try catalogue.documents(row), mentions, row))
    }
    ranking.sort { ($1.documents, $1.mentions, $0.row) < ($0.documents, $0.mentions, $1.row) }
    answer.mostCited = try ranking.prefix(top).map { Tally(try catalogue.cited($0.row), documents: $0.documents, citations: $0.mentions) }
  }

  private func add<Key: Hashable>(_ table: inout [Key: (Int, Int)], _ key: Key, _ citations: Int) {
    let sum = table[key] ?? (0, 0)
    table[key] = (sum.0 + 1, sum.1 + citations)
  }

  private func ranked<Key: Hashable & Sendable>(_ table: [Key: (Int, Int)], _ precedes: (Key, Key) -> Bool) -> [Tally<Key>] {
    table.map { Tally($0.key, documents: $0.value.0, citations: $0.value.1) }
      .sorted { $0.documents == $1.documents ? precedes($0.value, $1.value) : $0.documents > $1.documents }
  }
}
