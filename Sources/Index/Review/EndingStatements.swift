import Model

extension Snapshot {
  /// The mentions by which papers replace or repeal something, by row. What stands beside a paper on its page is not said by it. Linear in the
  /// mentions of the index, a byte each.
  func endingStatements() throws -> [Int: [RowStandings.Mention]] {
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
        found[row, default: []].append(
          RowStandings.Mention(paper: DocumentAddress(segment: number, ordinal: ordinal), citation: citation, relation: relation))
      }
    }
    return found
  }
}

/// Whether documents were in force on the days on which papers cite them, and on the day asked about.
struct ForceJudge {
  let asOf: PrintedDate
  private var standings: RowStandings

  /// - Parameter day: nil: the newest day known.
  init(_ index: Snapshot, register: [RegisterRow], asOf day: PrintedDate?) throws {
    asOf = try day?.lastDay ?? index.newestDay()
    standings = try RowStandings(index, register: register, statements: index.endingStatements())
  }

  mutating func state(of row: Int) throws -> Standing.State { try standings.standing(of: row).state(on: asOf) }

  /// - Parameter date: of the citing paper.
  mutating func verdict(on row: Int, citedOn date: PrintedDate?) throws -> Verdict {
    try standings.standing(of: row).verdict(citedOn: date, asOf: asOf)
  }
}
