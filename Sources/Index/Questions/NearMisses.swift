import Model

extension Snapshot {
  /// Up to five documents whose number or name nearly is the one asked for: first those of the same bucket that a year, type or
  /// place shut out, then buckets at most two letters away, the most cited first. Linear in the buckets: only for empty answers.
  func nearMisses(_ subject: Subject, except rows: [Int]) throws -> [String] {
    let wanted = subject.citation.bucket
    var candidates: [(distance: Int, row: Int)] = []
    for row in try catalogue.buckets.rows(of: wanted) where !rows.contains(row) { candidates.append((0, row)) }
    if candidates.isEmpty && rows.isEmpty {
      for index in 0..<(try catalogue.buckets.count) {
        let bucket = try catalogue.buckets.bucket(index)
        guard let distance = editDistance(Array(wanted.utf8), Array(bucket.utf8), atMost: 2), distance > 0 else { continue }
        for row in try catalogue.buckets.rows(of: index) { candidates.append((distance, row)) }
      }
    }
    let ranked = try candidates.map { ($0.distance, -(try catalogue.mentions($0.row)), $0.row) }.sorted { $0 < $1 }
    return distinct(try ranked.map { try label(try catalogue.cited($0.2)) }).prefix(5).map { $0 }
  }

  private func label(_ cited: CitedDocument) throws -> String {
    let name = cited.number ?? cited.name ?? cited.id
    return cited.date.map { "\(name) (\($0))" } ?? name
  }
}
