import Model

/// What is known of the rows of a catalogue on the day asked about, small enough to be looked up for every mention.
struct RowMarks {
  struct Mark: OptionSet {
    let rawValue: UInt8

    static let inForce = Mark(rawValue: 1)
    static let ended = Mark(rawValue: 2)
    /// Several documents fit.
    static let ambiguous = Mark(rawValue: 4)
    /// It details an act that has ended, and has not ended itself.
    static let detailing = Mark(rawValue: 8)
  }

  private var marks: [Mark]
  /// By ended row the stored days from which on it was surely out of force and until which it was surely in force; 0: not known.
  private var outFrom: [UInt32]
  private var inUntil: [UInt32]
  private var acts: [Int: ReviewFacts.Detailing] = [:]

  /// Linear in the rows.
  init(_ facts: ReviewFacts, in index: Snapshot, asOf: PrintedDate) throws {
    let ambiguous = StoredCodes.code(CitedDocument.Status.ambiguous, in: StoredCodes.statuses)
    marks = try index.catalogue.file.numbers(UInt8.self, .rowStatus).map { $0 == ambiguous ? .ambiguous : [] }
    guard marks.count == (try index.catalogue.rowCount) else {
      throw SegmentError.outOfRange(path: index.catalogue.file.path, section: .rowStatus)
    }
    outFrom = [UInt32](repeating: 0, count: marks.count)
    inUntil = outFrom
    for entry in facts.known {
      switch entry.course.state(on: asOf) {
      case .inForce, .partlyInForce: marks[entry.row].insert(.inForce)
      case .notInForce:
        marks[entry.row].insert(.ended)
        outFrom[entry.row] = StoredCodes.code(entry.course.end?.notAfter)
        inUntil[entry.row] = StoredCodes.code(entry.course.end?.notBefore)
      case .notYetInForce, .unknown: break
      }
    }
    for entry in facts.detailing where entry.end.isPast(on: asOf) && acts[entry.row] == nil && !marks[entry.row].contains(.ended) {
      marks[entry.row].insert(.detailing)
      acts[entry.row] = entry
    }
  }

  func mark(_ row: UInt32) -> Mark { Int(row) < marks.count ? marks[Int(row)] : [] }

  /// The first act of its title that has ended.
  func detailed(by row: Int) -> ReviewFacts.Detailing? { acts[row] }

  /// On a document that has ended; as `Standing.Course.verdict`.
  func verdict(on row: Int, citedOn day: CitingDay) -> Verdict {
    if day.first == 0 { return .unknown }
    if outFrom[row] != 0, day.first >= outFrom[row] { return .outdated }
    return day.last < inUntil[row] ? .superseded : .unknown
  }
}

/// The first and the last day a paper may be of, as they are stored; 0: none is printed.
struct CitingDay {
  let first: UInt32
  let last: UInt32

  init(_ stored: UInt32) {
    let date = StoredCodes.date(stored)
    first = StoredCodes.code(date?.firstDay)
    last = StoredCodes.code(date?.lastDay)
  }
}
