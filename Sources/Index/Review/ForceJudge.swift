import Model

/// Whether documents were in force on the days on which papers cite them, and on the day asked about.
struct ForceJudge {
  let asOf: PrintedDate
  private let facts: ReviewFacts
  private let courses: [Int: Standing.Course]

  /// - Parameter day: nil: the newest day known.
  init(_ index: Snapshot, register: [RegisterRow], asOf day: PrintedDate?) throws {
    asOf = try day?.lastDay ?? index.newestDay()
    facts = try index.reviewFacts(register: StatedDocuments(register))
    courses = Dictionary(uniqueKeysWithValues: facts.known.map { ($0.row, $0.course) })
  }

  func state(of row: Int) -> Standing.State { (courses[row] ?? Standing.Course()).state(on: asOf) }

  /// - Parameter date: of the citing paper.
  func verdict(on row: Int, citedOn date: PrintedDate?) -> Verdict {
    (courses[row] ?? Standing.Course()).verdict(citedOn: date, asOf: asOf)
  }

  /// Why a paper may cite what has ended; nil: nothing tells.
  func purpose(ofCitation citation: Int, in segment: Int) -> Purpose? { facts.purpose(ofCitation: citation, in: segment) }
}
