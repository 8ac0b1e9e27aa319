import Model

/// Which papers are copies of one another: sets of two or more, each ascending, by their first member.
///
/// 1. Papers that tell the same in the same words are copies.
/// 2. Papers of one identity (series, place, number and day all known) are copies if their texts have something in common: an annex that
///    repeats the number of its paper is none.
/// 3. Papers whose identity is not complete are copies if their texts are nearly equal, they cite the same documents, both print the same
///    number or none, nothing they print differs, and place or day tie them together; without such a tie only if their words are the same.
/// 4. A set in which anything printed differs falls apart into those of one identity: A may fit B and B fit C where A and C differ.
///
/// Two papers are compared where they share a key (`CopyKeys`). The order of the papers does not change the sets, nor does it whether all are
/// gone through or those that a change can reach. Linear but for papers of one key, of which at most `mostAlike` kinds are compared.
struct CopyFinder {
  private let evidence: (Int) throws -> CopyEvidence
  private let sketch: (Int) throws -> TextSketch
  private var known: [Int: CopyEvidence] = [:]
  /// By rules 1 and 2.
  private var sure = Links()
  private var all = Links()

  /// Of the runs of words; texts of one identity below it are parts of a paper, not copies.
  private static let sharedByCopies = 0.2
  private static let nearlyEqual = 0.8
  /// What more kinds of paper than this share tells nothing about any two of them (a template, a number read off a portal's own pages), and
  /// comparing them all would take a square of time: of such papers only those that are equal in all are linked.
  private let mostAlike: Int

  init(
    evidence: @escaping (Int) throws -> CopyEvidence, sketch: @escaping (Int) throws -> TextSketch, mostAlike: Int = 500
  ) {
    self.evidence = evidence
    self.sketch = sketch
    self.mostAlike = mostAlike
  }

  /// The sets among all papers.
  /// - Parameter buckets: visits each key that several papers have.
  mutating func sets(_ buckets: ((UInt32, [Int]) throws -> Void) throws -> Void) throws -> [[Int]] {
    try buckets { key, papers in
      try compare(papers, key)
      known = [:]
    }
    return try split(all.sets())
  }

  /// The sets of the given papers, of whatever they are linked to, and of these papers in turn.
  /// - Parameters:
  ///   - seeds: where a change begins.
  ///   - papers: the papers that have a key.
  /// - Returns: also all papers gone through, those without copies too.
  mutating func sets(from seeds: Set<Int>, papers: (UInt32) throws -> [Int]) throws -> (sets: [[Int]], seen: Set<Int>) {
    var waiting = seeds.sorted()
    var seen = seeds
    var buckets: [UInt32: CopyBucket] = [:]
    while let paper = waiting.popLast() {
      for key in try keys(of: paper, papers: papers) {
        let bucket = try buckets[key] ?? CopyBucket(papers(key)) { try facts($0) }
        buckets[key] = bucket
        for other in try linked(paper, in: bucket, key) where seen.insert(other).inserted { waiting.append(other) }
      }
    }
    return (try split(all.sets()).filter { seen.contains($0[0]) }, seen)
  }

  /// Where a change may alter sets: papers that came, papers that fit one that is gone, and those of a key that was too crowded to be compared and
  /// no longer is, or the other way round.
  mutating func seeds(
    come: [Int], gone: [(evidence: CopyEvidence, sketch: TextSketch)], papers: (UInt32) throws -> [Int]
  ) throws -> Set<Int> {
    var seeds = Set(come)
    var changes: [UInt32: (come: Int, gone: Int)] = [:]
    for paper in come { for key in CopyKeys.keys(try facts(paper), try sketch(paper)) { changes[key, default: (0, 0)].come += 1 } }
    for paper in gone {
      for key in CopyKeys.keys(paper.evidence, paper.sketch) {
        changes[key, default: (0, 0)].gone += 1
        for other in try papers(key) where !seeds.contains(other) {
          let facts = try facts(other)
          if try judge(paper.evidence, facts, { (paper.sketch, try sketch(other)) }) != nil { seeds.insert(other) }
        }
      }
    }
    for (key, change) in changes {
      let papers = try papers(key)
      guard papers.count + change.gone > mostAlike else { continue }
      let kinds = try CopyBucket(papers) { try facts($0) }.kinds.count
      if kinds > mostAlike ? kinds - change.come <= mostAlike : kinds + change.gone > mostAlike { seeds.formUnion(papers) }
    }
    return seeds
  }

  private mutating func facts(_ paper: Int) throws -> CopyEvidence {
    if let known = known[paper] { return known }
    let found = try evidence(paper)
    known[paper] = found
    return found
  }

  /// Those under which a paper is compared.
  private mutating func keys(of paper: Int, papers: (UInt32) throws -> [Int]) throws -> [UInt32] {
    let facts = try facts(paper)
    if facts.identity != 0, try papers(CopyKeys.open(facts.number)).isEmpty { return CopyKeys.sure(facts) }
    return CopyKeys.keys(facts, try sketch(paper))
  }

  // MARK: Links

  /// Compares all papers of a key.
  private mutating func compare(_ papers: [Int], _ key: UInt32) throws {
    guard papers.count > 1 else { return }
    let bucket = try CopyBucket(papers) { try facts($0) }
    for kind in bucket.kinds {
      for paper in kind.dropFirst() { link(paper, kind[0], isSure: true) }
    }
    if bucket.kinds.count > mostAlike { return }
    for (place, kind) in bucket.kinds.enumerated() {
      for other in bucket.kinds[..<place] { _ = try link(kind[0], other[0], key) }
    }
  }

  /// Links a paper with what it fits under a key.
  private mutating func linked(_ paper: Int, in bucket: CopyBucket, _ key: UInt32) throws -> [Int] {
    guard let own = bucket.kindOf[paper] else { return [] }
    var found: [Int] = []
    for other in bucket.kinds[own] where other != paper {
      link(other, paper, isSure: true)
      found.append(other)
    }
    if bucket.kinds.count > mostAlike { return found }
    for (place, kind) in bucket.kinds.enumerated() where place != own {
      if try link(bucket.kinds[own][0], kind[0], key) { found.append(kind[0]) }
    }
    return found
  }

  private mutating func link(_ a: Int, _ b: Int, isSure: Bool) {
    if isSure { sure.link(a, b) }
    all.link(a, b)
  }

  /// Papers of two identities, or of one that is not what they meet under, need no comparing.
  private mutating func link(_ a: Int, _ b: Int, _ key: UInt32) throws -> Bool {
    let (first, second) = (try facts(a), try facts(b))
    if first.identity != 0, second.identity != 0, CopyKeys.identity(first) != key { return false }
    guard let isSure = try judge(first, second, { (try sketch(a), try sketch(b)) }) else { return false }
    link(a, b, isSure: isSure)
    return true
  }

  /// Whether two papers are copies, and surely so; nil where they are not.
  private func judge(_ a: CopyEvidence, _ b: CopyEvidence, _ sketches: () throws -> (TextSketch, TextSketch)) throws -> Bool? {
    if a.isSameText(b) { return true }
    guard !a.contradicts(b) else { return nil }
    if a.identity != 0, b.identity != 0 {
      let (first, second) = try sketches()
      return first.digest == second.digest || first.resemblance(to: second) >= Self.sharedByCopies ? true : nil
    }
    guard a.number == b.number, a.citations == b.citations else { return nil }
    if a.digest != 0, a.digest == b.digest { return false }
    guard a.isAnchored(with: b), case (let first, let second) = try sketches() else { return nil }
    return first.resemblance(to: second) >= Self.nearlyEqual ? false : nil
  }

  private mutating func split(_ sets: [[Int]]) throws -> [[Int]] {
    try sets.flatMap { set in
      CopyEvidence.contradict(try set.map { try facts($0) })
        ? Dictionary(grouping: set) { sure.first(of: $0) }.values.filter { $0.count > 1 } : [set]
    }.sorted { $0[0] < $1[0] }
  }
}

/// The papers of one key, those that are equal in all that is told and in their words together; texts that are too short to tell stand alone.
struct CopyBucket {
  private(set) var kinds: [[Int]] = []
  private(set) var kindOf: [Int: Int] = [:]

  init(_ papers: [Int], _ facts: (Int) throws -> CopyEvidence) rethrows {
    var known: [CopyEvidence: Int] = [:]
    for paper in papers {
      let evidence = try facts(paper)
      if evidence.digest != 0, let kind = known[evidence] {
        kinds[kind].append(paper)
        kindOf[paper] = kind
        continue
      }
      if evidence.digest != 0 { known[evidence] = kinds.count }
      kindOf[paper] = kinds.count
      kinds.append([paper])
    }
  }
}
