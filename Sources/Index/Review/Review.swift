import Model

/// A walk over papers that gives each of their citations a verdict. A few bytes of each mention are looked at; no text is read.
struct Review {
  private let index: Snapshot
  private let asOf: PrintedDate
  private let facts: ReviewFacts
  private let columns: [CitationColumns]
  private let marks: RowMarks
  private let wants: Wants
  /// Papers that cite a row that details an ended act, and the last of them.
  private var papers: [Int: (count: Int, last: Int)] = [:]
  private var paperCount = 0
  /// By verdict: mentions that are not cited on purpose.
  private var counts = [Int](repeating: 0, count: Verdict.allCases.count)
  private var onPurpose = 0
  private var ambiguous = 0
  private var groups = ReviewGroups()
  private(set) var lines: [ReviewLine] = []

  struct Wants {
    /// Mentions of all verdicts, and those on purpose.
    var all: Bool
    var rows: Bool
  }

  init(_ index: Snapshot, register: [RegisterRow], asOf: PrintedDate, wants: Wants) throws {
    self.index = index
    self.asOf = asOf
    self.wants = wants
    facts = try index.reviewFacts(register: StatedDocuments(register))
    columns = try CitationColumns.all(of: index)
    marks = try RowMarks(facts, in: index, asOf: asOf)
  }

  /// Gives every citation of the papers of a segment its verdict. Linear in them.
  mutating func look(at segment: Int, among admitted: AdmittedDocuments) throws {
    let columns = columns[segment]
    let (forms, zones) = (columns.forms, columns.zones)
    let formMarks = columns.rows.map(marks.mark)
    let dates = try index.segments[segment].bestDates()
    let provinces = try index.segments[segment].file.numbers(UInt32.self, .documentProvince)
    guard try min(dates.count, provinces.count) == index.segments[segment].documentCount else {
      throw SegmentError.outOfRange(path: index.segments[segment].file.path, section: .documentDate)
    }
    let excused = facts.excused[segment]
    let sidebar = StoredCodes.code(Zone.sidebar, in: StoredCodes.zones)
    var next = 0
    for document in try admitted.ordinals(in: segment) {
      let citations = columns.citations(of: document)
      paperCount += 1
      var day: CitingDay?
      var met = ReviewGroups.Counts()
      for citation in citations where zones[citation] != sidebar {
        let mark = formMarks[Int(forms[citation])]
        if mark.contains(.ambiguous) { ambiguous += 1 }
        if mark.contains(.detailing), wants.rows { countPaper(columns.row(ofCitation: citation)) }
        var verdict = mark.contains(.inForce) ? Verdict.inForce : .unknown
        var purpose: Purpose?
        if mark.contains(.ended) {
          let citing = day ?? CitingDay(dates[document])
          day = citing
          verdict = marks.verdict(on: columns.row(ofCitation: citation), citedOn: citing)
          while next < excused.count, excused[next].citation < citation { next += 1 }
          if next < excused.count, excused[next].citation == citation { purpose = excused[next].purpose }
        }
        if purpose == nil { counts[verdict.place] += 1 } else { onPurpose += 1 }
        let isFinding = met.add(verdict, purpose)
        if wants.rows, isFinding || wants.all {
          lines.append(
            ReviewLine(
              paper: DocumentAddress(segment: segment, ordinal: document), citation: citation, row: columns.row(ofCitation: citation),
              verdict: verdict, purpose: purpose))
        }
      }
      if !met.isEmpty { groups.add(met, segment, province: provinces[document], year: Int(dates[document] >> 9)) }
    }
  }

  private mutating func countPaper(_ row: Int) {
    let known = papers[row] ?? (0, 0)
    if known.last != paperCount { papers[row] = (known.count + 1, paperCount) }
  }

  /// Everything the walk has counted, without rows.
  func answer(documents: Int) throws -> OutdatedAnswer {
    var counted: [Verdict: Int] = [:]
    for verdict in Verdict.allCases where counts[verdict.place] > 0 { counted[verdict] = counts[verdict.place] }
    var answer = OutdatedAnswer(asOf: asOf, rows: [], counts: counted, onPurpose: onPurpose, ambiguous: ambiguous, documents: documents)
    answer.provinces = try groups.provinces(in: index)
    answer.years = groups.years()
    return answer
  }

  /// What details an act that has ended, most cited first.
  func checks() throws -> [OutdatedAnswer.Check] {
    var acts: [String: OutdatedAnswer.EndedAct] = [:]
    var checks: [OutdatedAnswer.Check] = []
    for row in papers.keys.sorted() {
      guard let entry = marks.detailed(by: row) else { continue }
      let key = entry.number + "|" + entry.title
      guard let act = acts[key] ?? entry.act() else { continue }
      acts[key] = act
      checks.append(OutdatedAnswer.Check(cited: try index.catalogue.cited(row), act: act, documents: papers[row]?.count ?? 0))
    }
    return checks.enumerated().sorted { a, b in
      (b.element.documents, a.offset) < (a.element.documents, b.offset)
    }.map(\.element)
  }

  /// The act a row details that has ended; nil for what has itself ended.
  func ended(_ row: Int) -> OutdatedAnswer.EndedAct? {
    marks.mark(UInt32(row)).contains(.ended) ? nil : marks.detailed(by: row)?.act()
  }
}

extension Verdict {
  fileprivate var place: Int {
    switch self {
    case .outdated: 0
    case .superseded: 1
    case .inForce: 2
    case .unknown: 3
    }
  }
}
