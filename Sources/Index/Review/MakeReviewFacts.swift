import Facts
import Model

/// The facts of the generation before, as far as the next one takes them over.
struct FormerReview {
  let facts: ReviewFacts
  let catalogue: CatalogueReader
  /// By row of the next generation the row it was copied from, and 1; 0: resolved anew.
  let origins: [UInt32]
  /// For each segment of the former generation its place in the next one; nil where it is gone.
  let places: [Int?]

  init(_ former: FormerCatalogue, origins: [UInt32]) throws {
    facts = try ReviewFacts(in: former.review, rowCount: former.catalogue.rowCount, segmentCount: former.segments.count)
    catalogue = former.catalogue
    self.origins = origins
    places = former.places
  }
}

extension ReviewFacts {
  /// Works them out. After a generation whose facts are known only what the change touches is looked at; a few bytes of every mention are passed over.
  ///
  /// A row that was copied rests on the same mentions as before: what papers do to a document stands in its own bucket.
  /// - Parameter stated: the user's rows.
  init(of index: Snapshot, stated: StatedDocuments, following former: FormerReview?) throws {
    let rowCount = try index.catalogue.rowCount
    let origins = former?.origins ?? [UInt32](repeating: 0, count: rowCount)
    guard origins.count == rowCount else { throw SegmentError.outOfRange(path: index.catalogue.file.path, section: .rowID) }
    // By row: whether it ends, and whether its mentions are to be read anew.
    var marks = [Mark](repeating: .none, count: rowCount)
    if let former { try takeOver(former, in: index, &marks) }
    let statements = try index.endingStatements { origins[$0] == 0 || marks[$0] == .anew }
    let standings = try RowStandings(index, stated: stated, statements: statements)
    var fresh = origins.indices.filter { origins[$0] == 0 }
    // Few are asked one by one; of many those that the sources name.
    if fresh.count > 500 { fresh = try standings.tellable().filter { origins[$0] == 0 } }
    for row in fresh {
      let standing = try standings.standing(of: row)
      if standing.course == Standing.Course() { continue }
      var successors: [String] = []
      if standing.end != nil {
        marks[row] = .anew
        successors = Array(Set(standing.wholeSuccession.compactMap { DocumentNumber(written: $0)?.bucket })).sorted()
      }
      known.append(Known(row: row, course: standing.course, successorBuckets: successors))
    }
    known.sort { $0.row < $1.row }
    try addDetailing(in: index) { origins[$0] == 0 }
    try addExcused(in: index, marks, standings, former)
  }

  private enum Mark: UInt8 {
    /// It does not end.
    case none
    /// What its mentions are cited for is known.
    case known
    case anew
  }

  private mutating func takeOver(_ former: FormerReview, in index: Snapshot, _ marks: inout [Mark]) throws {
    var places: [Int: Int] = [:]
    for (place, entry) in former.facts.known.enumerated() { places[entry.row] = place }
    let detailing = Dictionary(grouping: former.facts.detailing, by: \.row)
    var touched: [String: Bool] = [:]
    for (row, origin) in former.origins.enumerated() where origin != 0 {
      for var entry in detailing[Int(origin) - 1] ?? [] {
        entry.row = row
        self.detailing.append(entry)
      }
      guard let place = places[Int(origin) - 1] else { continue }
      var entry = former.facts.known[place]
      entry.row = row
      known.append(entry)
      if entry.course.end == nil { continue }
      marks[row] = .known
      for bucket in entry.successorBuckets {
        let isTouched = try touched[bucket] ?? former.isTouched(bucket, in: index.catalogue)
        touched[bucket] = isTouched
        if isTouched { marks[row] = .anew }
      }
    }
  }

  private mutating func addDetailing(in index: Snapshot, _ isFresh: (Int) -> Bool) throws {
    let types = Set(Index.detailing.map { StoredCodes.code($0) })
    let rowTypes = try index.catalogue.file.numbers(UInt8.self, .rowType)
    let titles = try index.catalogue.file.numbers(UInt32.self, .rowTitle)
    for row in rowTypes.indices where types.contains(rowTypes[row]) && titles[row] != 0 && isFresh(row) {
      for act in actsThatEnd(detailedBy: try index.catalogue.cited(row)) {
        guard let end = act.standing.end else { continue }
        detailing.append(Detailing(row: row, number: act.number, title: act.title, end: end))
      }
    }
    detailing = detailing.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
  }

  private mutating func addExcused(in index: Snapshot, _ marks: [Mark], _ standings: RowStandings, _ former: FormerReview?) throws {
    let columns = try CitationColumns.all(of: index)
    var purposes = try PurposeReader(index, columns, standings)
    let sidebar = StoredCodes.code(Zone.sidebar, in: StoredCodes.zones)
    for (number, segment) in index.segments.enumerated() {
      let columns = columns[number]
      let formMarks = columns.rows.map { Int($0) < marks.count ? marks[Int($0)] : .none }
      let before = former.flatMap { former in former.places.firstIndex(of: number).map { former.facts.excused[$0] } }
      var next = 0
      var found: [Excused] = []
      for document in try segment.documents {
        let citations = columns.citations(of: document)
        for citation in citations {
          let mark = formMarks[Int(columns.forms[citation])]
          if mark == .none || columns.zones[citation] == sidebar { continue }
          if mark == .known, let before {
            while next < before.count, before[next].citation < citation { next += 1 }
            if next < before.count, before[next].citation == citation { found.append(before[next]) }
          } else if let purpose = try purposes.purpose(of: citation, among: citations, in: number) {
            found.append(Excused(citation: citation, purpose: purpose))
          }
        }
      }
      excused.append(found)
    }
  }
}

extension FormerReview {
  /// Whether the rows of a bucket are others than before. Logarithmic.
  fileprivate func isTouched(_ bucket: String, in catalogue: CatalogueReader) throws -> Bool {
    let rows = try catalogue.buckets.rows(of: bucket)
    return try rows.contains { origins[$0] == 0 } || rows.count != self.catalogue.buckets.rows(of: bucket).count
  }
}
