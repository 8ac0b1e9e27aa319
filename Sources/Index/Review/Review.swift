import Facts
import Model

/// A walk over papers that gives each of their citations a verdict.
struct Review {
  private let index: Snapshot
  private let asOf: PrintedDate
  private let wantsAll: Bool
  private var standings: RowStandings
  private let columns: [Columns]
  private let rowStatus: [UInt8]
  /// By row: what is known of it on the day asked about.
  private var forces: [Force]
  private var cited: [Int: CitedDocument] = [:]
  private var ended: [Int: OutdatedAnswer.EndedAct?] = [:]
  private var successorRows: [Int: Set<Int>] = [:]
  private let rowTypes: [UInt8]
  /// Papers that cite each row, and the last of them.
  private var papers: [(count: Int32, last: Int32)]
  private var paperCount: Int32 = 0
  private var answer: OutdatedAnswer
  private var groups = ReviewGroups()

  private enum Force: UInt8 { case unknown, inForce, ended }

  /// The columns of a segment that are looked through.
  private struct Columns {
    let forms: [UInt32]
    let zones: [UInt8]
    let starts: [UInt32]
    let dates: [UInt32]
    /// The row of each form.
    let rows: ArraySlice<UInt32>

    func row(ofCitation citation: Int) -> Int { Int(rows[rows.startIndex + Int(forms[citation])]) }
  }

  init(_ index: Snapshot, register: [RegisterRow], asOf: PrintedDate, wantsAll: Bool) throws {
    self.index = index
    self.asOf = asOf
    self.wantsAll = wantsAll
    let formRow = try index.catalogue.file.numbers(UInt32.self, .formRow)
    rowStatus = try index.catalogue.file.numbers(UInt8.self, .rowStatus)
    rowTypes = try index.catalogue.file.numbers(UInt8.self, .rowType)
    papers = [(Int32, Int32)](repeating: (0, -1), count: rowStatus.count)
    columns = try index.segments.enumerated().map { number, segment in
      let range = try index.catalogue.file.range(.segmentForms, number, of: .formRow, width: 4)
      let columns = Columns(
        forms: try segment.file.numbers(UInt32.self, .citationForm), zones: try segment.file.numbers(UInt8.self, .citationZone),
        starts: try segment.file.numbers(UInt32.self, .documentCitations), dates: try segment.bestDates(), rows: formRow[range])
      guard columns.forms.allSatisfy({ Int($0) < range.count }), columns.zones.count == columns.forms.count else {
        throw SegmentError.outOfRange(path: segment.file.path, section: .citationForm)
      }
      return columns
    }
    answer = OutdatedAnswer(asOf: asOf, rows: [], counts: [:], onPurpose: 0, ambiguous: 0, documents: 0)
    standings = try RowStandings(index, register: register, statements: index.endingStatements())
    forces = [Force](repeating: .unknown, count: rowStatus.count)
    for row in try standings.tellable() {
      switch try standings.standing(of: row).state(on: asOf) {
      case .inForce, .partlyInForce: forces[row] = .inForce
      case .notInForce: forces[row] = .ended
      case .notYetInForce, .unknown: break
      }
    }
  }

  /// Gives every citation of one paper its verdict.
  mutating func look(at paper: DocumentAddress, wantsRows: Bool) throws {
    let columns = columns[paper.segment]
    guard paper.ordinal + 1 < columns.starts.count else { return }
    let (start, end) = (Int(columns.starts[paper.ordinal]), Int(columns.starts[paper.ordinal + 1]))
    guard start <= end, end <= columns.forms.count else { return }
    let citations = start..<end
    let date = StoredCodes.date(columns.dates[paper.ordinal])
    let sidebar = StoredCodes.code(Zone.sidebar, in: StoredCodes.zones)
    let ambiguous = StoredCodes.code(CitedDocument.Status.ambiguous, in: StoredCodes.statuses)
    paperCount += 1
    var document: IndexedDocument?
    var met = ReviewGroups.Counts()
    for citation in citations where columns.zones[citation] != sidebar {
      let row = columns.row(ofCitation: citation)
      guard row < forces.count else { continue }
      if rowStatus[row] == ambiguous { answer.ambiguous += 1 }
      if papers[row].last != paperCount { papers[row] = (papers[row].count + 1, paperCount) }
      var verdict = forces[row] == .inForce ? Verdict.inForce : .unknown
      var purpose: Purpose?
      if forces[row] == .ended {
        let standing = try standings.standing(of: row)
        verdict = standing.verdict(citedOn: date, asOf: asOf)
        purpose = try self.purpose(of: citation, row, among: citations, standing, paper.segment)
      }
      met.add(verdict, purpose)
      if purpose == nil { answer.counts[verdict, default: 0] += 1 } else { answer.onPurpose += 1 }
      let isFinding = purpose == nil && (verdict == .outdated || verdict == .superseded)
      guard wantsRows, isFinding || wantsAll else { continue }
      let citing = try document ?? index.paperWithCopies(paper)
      document = citing
      answer.rows.append(try line(citation, row, in: citing, segment: paper.segment, verdict, purpose))
    }
    if met.outdated + met.superseded > 0 { try groups.add(met, paper, date: date, in: index) }
  }

  private mutating func line(
    _ citation: Int, _ row: Int, in citing: IndexedDocument, segment: Int, _ verdict: Verdict, _ purpose: Purpose?
  ) throws -> OutdatedAnswer.Row {
    let reader = index.segments[segment]
    let document = try citedDocument(row)
    let standing = try standings.standing(of: row)
    let act = try endedAct(row)
    return OutdatedAnswer.Row(
      citing: citing, line: Int(try reader.file.value(UInt32.self, .citationLine, citation)),
      start: Int(try reader.file.value(UInt32.self, .citationStart, citation)), printed: try reader.name(.citationPrinted, citation) ?? "",
      cited: document, verdict: verdict, purpose: purpose, standing: standing, ended: act,
      quotation: try reader.quotation(ofCitation: citation))
  }

  private mutating func citedDocument(_ row: Int) throws -> CitedDocument {
    let document = try cited[row] ?? index.catalogue.cited(row)
    cited[row] = document
    return document
  }

  /// Nil for what has itself ended.
  private mutating func endedAct(_ row: Int) throws -> OutdatedAnswer.EndedAct? {
    if forces[row] == .ended { return nil }
    if let known = ended[row] { return known }
    let act = Index.endedAct(detailedBy: try citedDocument(row), asOf: asOf)
    ended[row] = .some(act)
    return act
  }

  /// What details an act that has ended, most cited first.
  private mutating func checks() throws -> [OutdatedAnswer.Check] {
    let types = Set(detailing.map { StoredCodes.code($0) })
    let titles = try index.catalogue.file.numbers(UInt32.self, .rowTitle)
    var checks: [OutdatedAnswer.Check] = []
    for row in papers.indices where papers[row].count > 0 && types.contains(rowTypes[row]) && titles[row] != 0 {
      guard let act = try endedAct(row) else { continue }
      checks.append(OutdatedAnswer.Check(cited: try citedDocument(row), act: act, documents: Int(papers[row].count)))
    }
    return checks.enumerated().sorted { a, b in
      (b.element.documents, a.offset) < (a.element.documents, b.offset)
    }.map(\.element)
  }

  /// Why the paper may cite what has ended.
  private mutating func purpose(of citation: Int, _ row: Int, among citations: Range<Int>, _ standing: Standing, _ segment: Int) throws
    -> Purpose?
  {
    let reader = index.segments[segment]
    switch try reader.code(.citationRelation, citation, in: StoredCodes.relations) ?? .cites {
    case .amends, .replaces, .repeals, .corrects, .consolidates: return .relation
    case .cites, .details: break
    }
    let sentence = Int(try reader.file.value(UInt32.self, .citationQuotation, citation))
    guard sentence > 0 else { return nil }
    let range = try reader.file.range(.quotationOffsets, sentence, of: .quotationBytes)
    let day = standing.end?.since.flatMap { $0.day > 0 ? $0 : nil }
    let mayBeOld = try reader.file.withBytes(.quotationBytes, range) { mayCallOld($0) || holdsYear(day?.year, $0) }
    let near = max(citations.lowerBound, citation - 4)..<min(citations.upperBound, citation + 5)
    let successors = try successors(of: row, standing)
    let beside = near.filter { $0 != citation && successors.contains(columns[segment].row(ofCitation: $0)) }
    guard mayBeOld || !beside.isEmpty else { return nil }
    let quotation = try reader.quotation(ofCitation: citation)
    if mayBeOld, let printed = try reader.name(.citationText, citation), let place = quotation.firstRange(of: printed) {
      if saysItHasEnded(before: quotation[..<place.lowerBound], after: quotation[place.upperBound...]) { return .wording }
      // Who knows the day of its end knows of its end.
      if let day, prints(day, in: quotation) { return .wording }
    }
    // What stands in its place, in the same sentence.
    for other in beside {
      if let words = try reader.name(.citationText, other), quotation.contains(words) { return .successorBeside }
    }
    return nil
  }

  /// The rows of what stands in the place of a document, and of what has followed that.
  private mutating func successors(of row: Int, _ standing: Standing) throws -> Set<Int> {
    if let known = successorRows[row] { return known }
    var found = Set<Int>()
    var wave = standing.successors
    for _ in 0..<4 where !wave.isEmpty {
      for number in wave {
        guard let bucket = DocumentNumber(written: number)?.bucket else { continue }
        for other in try index.catalogue.buckets.rows(of: bucket) where try citedDocument(other).number == number { found.insert(other) }
      }
      wave = wave.flatMap { knownAct($0, dated: nil).map { Standing(user: ForceFacts(), builtIn: ForceFacts($0)).successors } ?? [] }
    }
    successorRows[row] = found
    return found
  }

  /// Everything the walk has found.
  /// - Parameter wantsChecks: whether what is to be looked at is wanted.
  mutating func answer(documents: Int, wantsChecks: Bool) throws -> OutdatedAnswer {
    answer.documents = documents
    if wantsChecks { answer.checks = try checks() }
    answer.provinces = try groups.provinces(in: index)
    answer.years = groups.years()
    return answer
  }
}
