import Model

/// A mention with its verdict, before its words are read.
struct ReviewLine {
  let paper: DocumentAddress
  /// Its number in the segment.
  let citation: Int
  let row: Int
  let verdict: Verdict
  let purpose: Purpose?
}

/// Reads the words of mentions. What is known of a cited document is worked out once.
struct ReviewLineReader {
  private let index: Snapshot
  private let review: Review
  private var standings: RowStandings
  private var cited: [Int: Shared<OutdatedAnswer.Cited>] = [:]
  private var last: (address: DocumentAddress, paper: Shared<IndexedDocument>)?

  /// - Parameter review: the walk that has found the lines.
  init(_ index: Snapshot, register: [RegisterRow], _ review: Review) throws {
    self.index = index
    self.review = review
    let rows = Set(review.lines.map(\.row))
    standings = try RowStandings(
      index, stated: StatedDocuments(register), statements: index.endingStatements { rows.contains($0) })
  }

  mutating func row(_ line: ReviewLine) throws -> OutdatedAnswer.Row {
    let reader = index.segments[line.paper.segment]
    return OutdatedAnswer.Row(
      paper: try paper(line.paper), subject: try cited(line.row),
      line: Int(try reader.file.value(UInt32.self, .citationLine, line.citation)),
      start: Int(try reader.file.value(UInt32.self, .citationStart, line.citation)),
      printed: try reader.name(.citationPrinted, line.citation) ?? "", verdict: line.verdict, purpose: line.purpose,
      quotation: try reader.quotation(ofCitation: line.citation))
  }

  private mutating func paper(_ address: DocumentAddress) throws -> Shared<IndexedDocument> {
    if let last, last.address == address { return last.paper }
    let paper = Shared(try index.paperWithCopies(address))
    last = (address, paper)
    return paper
  }

  private mutating func cited(_ row: Int) throws -> Shared<OutdatedAnswer.Cited> {
    if let known = cited[row] { return known }
    let found = Shared(
      OutdatedAnswer.Cited(
        document: try index.catalogue.cited(row), standing: try standings.standing(of: row), ended: review.ended(row)))
    cited[row] = found
    return found
  }
}
