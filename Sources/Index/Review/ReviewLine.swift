import Model
import Platform

/// A mention with its verdict, before its words are read.
struct ReviewLine {
  let paper: DocumentAddress
  /// Its number in the segment.
  let citation: Int
  let row: Int
  let verdict: Verdict
  let purpose: Purpose?
}

extension Snapshot {
  /// The words of mentions, read on all processors.
  /// - Parameter review: the walk that has found the lines.
  func rows(_ lines: [ReviewLine], of review: Review, register: [RegisterRow]) throws -> [OutdatedAnswer.Row] {
    let cited = try citedDocuments(of: lines, review, register: register)
    let starts = Array(stride(from: 0, to: lines.count, by: 2_000))
    return try parallelMap(starts) { start in
      let lines = lines[start..<min(start + 2_000, lines.count)]
      var rows = [OutdatedAnswer.Row?](repeating: nil, count: lines.count)
      for segment in segments.indices { try read(lines, in: segment, citing: cited, into: &rows) }
      return rows.compactMap { $0 }
    }.flatMap { $0 }
  }

  /// Puts the rows of those lines that stand in a segment into their places.
  private func read(
    _ lines: ArraySlice<ReviewLine>, in segment: Int, citing cited: [Int: Shared<OutdatedAnswer.Cited>],
    into rows: inout [OutdatedAnswer.Row?]
  ) throws {
    let places = lines.indices.filter { lines[$0].paper.segment == segment }
    if places.isEmpty { return }
    let (reader, citations) = (segments[segment], places.map { lines[$0].citation })
    var ordinals: [Int] = []
    for place in places where ordinals.last != lines[place].paper.ordinal { ordinals.append(lines[place].paper.ordinal) }
    let papers = try reader.labels(ordinals).map { Shared($0) }
    let numbers = try reader.file.values(UInt32.self, .citationLine, at: citations)
    let starts = try reader.file.values(UInt32.self, .citationStart, at: citations)
    let printed = try reader.names(.citationPrinted, at: citations)
    let quotations = try reader.quotations(ofCitations: citations)
    var paper = 0
    for (index, place) in places.enumerated() {
      let line = lines[place]
      while ordinals[paper] != line.paper.ordinal { paper += 1 }
      guard let subject = cited[line.row] else { continue }
      rows[place - lines.startIndex] = OutdatedAnswer.Row(
        paper: papers[paper], subject: subject, line: Int(numbers[index]), start: Int(starts[index]), printed: printed[index] ?? "",
        verdict: line.verdict, purpose: line.purpose, quotation: quotations[index])
    }
  }

  /// What is known of the documents that lines cite, by row: worked out once each.
  private func citedDocuments(of lines: [ReviewLine], _ review: Review, register: [RegisterRow]) throws
    -> [Int: Shared<OutdatedAnswer.Cited>]
  {
    let wanted = Set(lines.map(\.row))
    let rows = Array(wanted)
    let standings = try RowStandings(self, stated: StatedDocuments(register), statements: endingStatements { wanted.contains($0) })
    let cited = try parallelMap(rows) { row in
      Shared(
        OutdatedAnswer.Cited(document: try catalogue.cited(row), standing: try standings.standing(of: row), ended: review.ended(row)))
    }
    return Dictionary(uniqueKeysWithValues: zip(rows, cited))
  }
}
