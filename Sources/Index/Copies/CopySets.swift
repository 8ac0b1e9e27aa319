import Model

/// The copies among the documents of some segments that count: sets of documents, by their number among all, deleted ones too, the best copy of
/// each first.
struct CopySets {
  let sets: [[Int]]
  let documents: Int

  /// All papers are gone through; see `CopyFinder`.
  /// - Parameter former: the generation before, derived by the same rules. Then only papers that came, and what a change can reach from them and from
  ///   those that went, are gone through, and all other sets taken over; the sets are the same.
  init(_ segments: [SegmentReader], following former: FormerCatalogue?) throws {
    let papers = try PaperNumbers(segments)
    var finder = CopyFinder(evidence: papers.evidence, sketch: papers.sketch)
    var (found, kept): ([[Int]], [[Int]]) = ([], [])
    if let former {
      let change = try CopyChange(former, papers)
      let seeds = try finder.seeds(come: change.come, gone: change.gone, papers: papers.papers)
      let reached = try finder.sets(from: seeds, papers: papers.papers)
      found = reached.sets
      kept = try change.formerSets().filter { $0.allSatisfy { !reached.seen.contains($0) } }
    } else {
      found = try finder.sets(papers.visitKeys)
    }
    sets = (try found.map(papers.ranked) + kept).map { (least: $0.min() ?? 0, set: $0) }.sorted { $0.least < $1.least }.map(\.set)
    documents = papers.count
  }

  func write(to file: inout SegmentWriter) {
    var setOf = [UInt32](repeating: 0, count: documents)
    var starts: [UInt32] = [0]
    for (index, set) in sets.enumerated() {
      for member in set { setOf[member] = UInt32(index + 1) }
      starts.append(starts[index] + UInt32(set.count))
    }
    file.put(.documentCopySet, setOf)
    file.put(.copySetStarts, starts)
    file.put(.copySetMembers, sets.flatMap { $0.map { UInt32($0) } })
  }
}

/// The copies of one generation open for questions.
final class CopyReader: Sendable {
  private let file: SegmentFile
  /// The number among all of the first document of each segment, and the end.
  private let starts: [Int]

  init(file: SegmentFile, documentCounts: [Int]) throws {
    self.file = file
    starts = documentCounts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    guard try file.count(.documentCopySet) == starts[documentCounts.count] else {
      throw SegmentError.outOfRange(path: file.path, section: .documentCopySet)
    }
  }

  /// All copies of a paper, itself among them, the best first; itself alone where it has no other.
  func copies(of document: DocumentAddress) throws -> [DocumentAddress] {
    let set = Int(try file.value(UInt32.self, .documentCopySet, starts[document.segment] + document.ordinal))
    if set == 0 { return [document] }
    let copies = try members(of: set - 1)
    guard copies.contains(document) else { throw SegmentError.outOfRange(path: file.path, section: .copySetMembers) }
    return copies
  }

  private func members(of set: Int) throws -> [DocumentAddress] {
    try file.range(.copySetStarts, set, of: .copySetMembers, width: 4).map {
      try address(Int(file.value(UInt32.self, .copySetMembers, $0)))
    }
  }

  private func address(_ number: Int) throws -> DocumentAddress {
    guard let segment = starts.lastIndex(where: { $0 <= number }), segment + 1 < starts.count else {
      throw SegmentError.outOfRange(path: file.path, section: .copySetMembers)
    }
    return DocumentAddress(segment: segment, ordinal: number - starts[segment])
  }

  /// The papers with copies, the best copy of each first.
  func visit(_ body: ([DocumentAddress]) throws -> Void) throws {
    for set in 0..<max(0, try file.count(.copySetStarts) - 1) {
      try body(members(of: set))
    }
  }

  /// For each document of a segment whether a better copy stands for it; nil where the index has no copies at all. Linear in all copies.
  func hidden(in segment: Int) throws -> [Bool]? {
    guard try file.size(.copySetMembers) > 0 else { return nil }
    var hidden = [Bool](repeating: false, count: starts[segment + 1] - starts[segment])
    for set in 0..<max(0, try file.count(.copySetStarts) - 1) {
      for copy in try members(of: set).dropFirst() {
        if copy.segment == segment { hidden[copy.ordinal] = true }
      }
    }
    return hidden
  }
}
