import Model

extension Snapshot {
  /// Up to five documents whose number or name nearly is the one asked for: first those of the same bucket that a year, type or
  /// place shut out, else those of the nearest buckets, at most two letters away. Linear in the buckets: only for empty answers.
  func nearMisses(_ subject: Subject, except rows: [Int]) throws -> [String] {
    let wanted = subject.citation.bucket
    let shutOut = try catalogue.buckets.rows(of: wanted).filter { !rows.contains($0) }
    if !shutOut.isEmpty || !rows.isEmpty { return try labels(of: shutOut, asked: subject) }
    var nearest = 3
    var near: [Int] = []
    for index in 0..<(try catalogue.buckets.count) {
      let bucket = try catalogue.buckets.bucket(index)
      guard let distance = editDistance(Array(wanted.utf8), Array(bucket.utf8), atMost: min(2, nearest)) else { continue }
      if distance < nearest { near = [] }
      nearest = distance
      near += try catalogue.buckets.rows(of: index)
    }
    return try labels(of: near, asked: subject)
  }

  /// Documents of the type asked for first, then the most cited.
  private func labels(of rows: [Int], asked subject: Subject) throws -> [String] {
    let type = subject.citation.number?.symbolType
    let ranked = try rows.map { row in
      (try catalogue.cited(row).type == type ? 0 : 1, -(try catalogue.mentions(row)), row)
    }
    return distinct(try ranked.sorted { $0 < $1 }.map { try label(try catalogue.cited($0.2)) }).prefix(5).map { $0 }
  }

  private func label(_ cited: CitedDocument) throws -> String {
    let name = cited.number ?? cited.name ?? cited.id
    return cited.date.map { "\(name) (\($0))" } ?? name
  }
}
