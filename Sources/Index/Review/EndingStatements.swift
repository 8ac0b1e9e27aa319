import Model

extension Snapshot {
  /// The mentions by which papers replace or repeal something, by row. What stands beside a paper on its page is not said by it. Linear in the
  /// mentions of the index, a byte each.
  /// - Parameter isWanted: whether a row is asked about.
  func endingStatements(of isWanted: (Int) -> Bool = { _ in true }) throws -> [Int: [RowStandings.Mention]] {
    // By stored code.
    var ends = [Bool](repeating: false, count: 256)
    for relation in StoredCodes.relations where relation.endsWhatItCites {
      ends[Int(StoredCodes.code(relation, in: StoredCodes.relations))] = true
    }
    var found: [Int: [RowStandings.Mention]] = [:]
    for (number, segment) in segments.enumerated() {
      let starts = try segment.file.numbers(UInt32.self, .documentCitations)
      var ordinal = 0
      for (citation, relation) in try segment.file.numbers(UInt8.self, .citationRelation).enumerated() where ends[Int(relation)] {
        guard let relation = StoredCodes.value(relation, in: StoredCodes.relations), try segment.zone(ofCitation: citation) != .sidebar
        else {
          continue
        }
        while ordinal + 1 < starts.count, Int(starts[ordinal + 1]) <= citation { ordinal += 1 }
        if segment.isDeleted(ordinal) { continue }
        let row = try catalogue.row(segment: number, form: segment.form(ofCitation: citation))
        guard isWanted(row) else { continue }
        found[row, default: []].append(
          RowStandings.Mention(paper: DocumentAddress(segment: number, ordinal: ordinal), citation: citation, relation: relation))
      }
    }
    return found
  }
}
