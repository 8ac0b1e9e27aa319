import Facts
import Model

/// Reads out of the words around mentions why their papers may cite what has ended.
struct PurposeReader {
  private let index: Snapshot
  private let columns: [CitationColumns]
  private let standings: RowStandings
  private var ended: [Int: Ended] = [:]

  private struct Ended {
    /// The first day out of force, where it is known.
    let day: PrintedDate?
    /// The rows of what stands in its place, and of what has followed that.
    let successors: Set<Int>
  }

  init(_ index: Snapshot, _ columns: [CitationColumns], _ standings: RowStandings) throws {
    self.index = index
    self.columns = columns
    self.standings = standings
  }

  /// Why the paper may cite what has ended; nil: nothing tells.
  /// - Parameter citations: all of its paper.
  mutating func purpose(of citation: Int, among citations: Range<Int>, in segment: Int) throws -> Purpose? {
    let reader = index.segments[segment]
    switch try reader.code(.citationRelation, citation, in: StoredCodes.relations) ?? .cites {
    case .amends, .replaces, .repeals, .corrects, .consolidates: return .relation
    case .cites, .details: break
    }
    let sentence = Int(try reader.file.value(UInt32.self, .citationQuotation, citation))
    guard sentence > 0 else { return nil }
    let ended = try ended(columns[segment].row(ofCitation: citation))
    let range = try reader.file.range(.quotationOffsets, sentence, of: .quotationBytes)
    let mayBeOld = try reader.file.withBytes(.quotationBytes, range) { mayCallOld($0) || holdsYear(ended.day?.year, $0) }
    let near = max(citations.lowerBound, citation - 4)..<min(citations.upperBound, citation + 5)
    let beside = near.filter { $0 != citation && ended.successors.contains(columns[segment].row(ofCitation: $0)) }
    guard mayBeOld || !beside.isEmpty else { return nil }
    let quotation = try reader.quotation(ofCitation: citation)
    if mayBeOld, let printed = try reader.name(.citationText, citation), let place = quotation.firstRange(of: printed) {
      if saysItHasEnded(before: quotation[..<place.lowerBound], after: quotation[place.upperBound...]) { return .wording }
      // Who knows the day of its end knows of its end.
      if let day = ended.day, prints(day, in: quotation) { return .wording }
    }
    // What stands in its place, in the same sentence.
    for other in beside {
      if let words = try reader.name(.citationText, other), quotation.contains(words) { return .successorBeside }
    }
    return nil
  }

  private mutating func ended(_ row: Int) throws -> Ended {
    if let known = ended[row] { return known }
    let standing = try standings.standing(of: row)
    var successors = Set<Int>()
    for number in standing.wholeSuccession {
      guard let bucket = DocumentNumber(written: number)?.bucket else { continue }
      for other in try index.catalogue.buckets.rows(of: bucket) where try index.catalogue.cited(other).number == number {
        successors.insert(other)
      }
    }
    let found = Ended(day: standing.end?.since.flatMap { $0.day > 0 ? $0 : nil }, successors: successors)
    ended[row] = found
    return found
  }
}

extension Standing {
  /// The numbers of what stands in its place, and of what has followed that as far as the tables know, four times over.
  var wholeSuccession: [String] {
    var numbers: [String] = []
    var wave = successors
    for _ in 0..<4 where !wave.isEmpty {
      wave = wave.filter { !numbers.contains($0) }
      numbers += wave
      wave = wave.flatMap { knownAct($0, dated: nil).map { Standing(user: ForceFacts(), builtIn: ForceFacts($0)).successors } ?? [] }
    }
    return numbers
  }
}
