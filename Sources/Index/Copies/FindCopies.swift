import Model

/// Which papers are copies of one another: sets of two or more, each ascending, by their first member.
///
/// 1. Papers of one identity (series, place, number and day all known) are copies if their texts have something in common: an annex that
///    repeats the number of its paper is none.
/// 2. Papers whose identity is not complete are copies if their texts are nearly equal, they cite the same documents, both print the same
///    number or none, nothing they print differs, and place or day tie them together; without such a tie only if their words are the same.
/// 3. A set in which anything printed differs falls apart into those of one identity: A may fit B and B fit C where A and C differ.
///
/// The order of the papers does not change the sets. Linear but for papers of one number or place and nearly equal text.
struct CopyFinder {
  private let papers: [CopyEvidence]
  private let sketch: (Int) throws -> TextSketch
  private let citations: (Int) throws -> Set<String>
  /// The same facts in the same words.
  private var same: Links
  /// These, and papers of one identity.
  private var sure: Links
  private var all: Links

  /// Of the runs of words; texts of one identity below it are parts of a paper, not copies.
  private static let sharedByCopies = 0.2
  private static let nearlyEqual = 0.8

  /// - Parameters:
  ///   - sketch: of a paper.
  ///   - citations: the buckets a paper cites, those beside the text left out.
  init(_ papers: [CopyEvidence], sketch: @escaping (Int) throws -> TextSketch, citations: @escaping (Int) throws -> Set<String>) {
    self.papers = papers
    self.sketch = sketch
    self.citations = citations
    same = Links(papers.count)
    sure = same
    all = Links(papers.count)
  }

  consuming func sets() throws -> [[Int]] {
    linkSameWords()
    try linkIdentities()
    try linkUnidentified()
    return all.sets().flatMap { set in
      contradicts(set.map { papers[$0] }) ? Dictionary(grouping: set) { sure.first(of: $0) }.values.filter { $0.count > 1 } : [set]
    }.sorted { $0[0] < $1[0] }
  }

  /// The very same file twice, or two that tell the same in the same words.
  private mutating func linkSameWords() {
    var first: [CopyEvidence: Int] = [:]
    for (index, paper) in papers.enumerated() where paper.digest != 0 {
      if let other = first[paper] { same.link(index, other) } else { first[paper] = index }
    }
    sure = same
    all = same
  }

  private mutating func linkIdentities() throws {
    var members: [UInt32: [Int]] = [:]
    for (index, paper) in papers.enumerated() where paper.identity != 0 { members[paper.identity, default: []].append(index) }
    for list in members.values where list.count > 1 {
      let sketches = try list.map(sketch)
      for (place, index) in list.enumerated() {
        for other in 0..<place
        where sketches[other].digest == sketches[place].digest
          || sketches[other].resemblance(to: sketches[place]) >= Self.sharedByCopies
        {
          sure.link(index, list[other])
          all.link(index, list[other])
        }
      }
    }
  }

  private mutating func linkUnidentified() throws {
    for (a, b) in try candidates() where !papers[a].contradicts(papers[b]) && papers[a].number == papers[b].number {
      guard all.first(of: a) != all.first(of: b) else { continue }
      let isSame = papers[a].digest != 0 && papers[a].digest == papers[b].digest
      guard try isSame || papers[a].isAnchored(with: papers[b]) && sketch(a).resemblance(to: sketch(b)) >= Self.nearlyEqual,
        try citations(a) == citations(b)
      else { continue }
      all.link(a, b)
    }
  }

  /// Pairs of papers, one of them at least without a complete identity, that may be nearly equal.
  private func candidates() throws -> [(Int, Int)] {
    var numbers = Set<UInt32>()
    for paper in papers where paper.identity == 0 && paper.number != 0 { numbers.insert(paper.number) }
    var keys: [(key: UInt64, paper: Int)] = []
    for (index, paper) in papers.enumerated() where paper.identity == 0 || numbers.contains(paper.number) {
      if paper.digest != 0 { keys.append((paper.digest, index)) }
      guard paper.number != 0 || paper.anchor != 0 else { continue }
      let tie = UInt64(paper.number) << 32 | UInt64(paper.number == 0 ? paper.anchor : 0)
      for band in try sketch(index).bands { keys.append(((band ^ tie) &* 0x9E37_79B9_7F4A_7C15, index)) }
    }
    keys.sort { ($0.key, $0.paper) < ($1.key, $1.paper) }
    var pairs = Set<[Int]>()
    var start = 0
    while start < keys.count {
      var end = start
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      // Of those that tell the same in the same words one stands for all.
      let list = distinct(keys[start..<end].map { same.first(of: $0.paper) })
      for (place, index) in list.enumerated() {
        for other in list[..<place] where papers[index].identity == 0 || papers[other].identity == 0 { pairs.insert([other, index]) }
      }
      start = end
    }
    return pairs.map { ($0[0], $0[1]) }
  }

  /// Whether any two of a set differ in what they print. Linear.
  private func contradicts(_ set: [CopyEvidence]) -> Bool {
    func differ(_ fact: KeyPath<CopyEvidence, UInt32>) -> Bool {
      Set(set.map { $0[keyPath: fact] }).subtracting([0]).count > 1
    }
    if differ(\.identity) { return true }
    if set.allSatisfy({ $0.identity != 0 }) { return false }
    let dates = set.compactMap(\.date)
    if let fullest = dates.max(by: { ($0.day > 0 ? 2 : $0.month > 0 ? 1 : 0) < ($1.day > 0 ? 2 : $1.month > 0 ? 1 : 0) }),
      !dates.allSatisfy({ $0.agrees(with: fullest) })
    {
      return true
    }
    return [\.number, \.symbol, \.type, \.province, \.issuer, \.titleFigures].contains(where: differ)
  }
}

extension TextSketch {
  /// Numbers that two texts nearly always share one of where four of five runs are the same: four neighbouring slots each.
  fileprivate var bands: [UInt64] {
    stride(from: 0, to: slots.count - 3, by: 4).compactMap { start in
      let band = slots[start..<start + 4].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
      return band == 0 ? nil : (band &+ UInt64(start)) &* 0xBF58_476D_1CE4_E5B9
    }
  }
}
