import Model

/// The papers of some segments under one number each: segment after segment, deleted ones too.
struct PaperNumbers {
  let segments: [SegmentReader]
  /// The number of the first paper of each segment, and the end.
  let starts: [Int]

  init(_ segments: [SegmentReader]) throws {
    self.segments = segments
    starts = try segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + (try $1.documentCount)) }
  }

  var count: Int { starts[segments.count] }

  private func address(_ paper: Int) -> DocumentAddress {
    let segment = (starts.firstIndex { $0 > paper } ?? segments.count) - 1
    return DocumentAddress(segment: segment, ordinal: paper - starts[segment])
  }

  func evidence(_ paper: Int) throws -> CopyEvidence {
    let place = address(paper)
    return try segments[place.segment].copyEvidence(place.ordinal)
  }

  func sketch(_ paper: Int) throws -> TextSketch {
    let place = address(paper)
    return try segments[place.segment].sketch(place.ordinal)
  }

  /// The papers that count and have a key (`CopyKeys`), ascending. Logarithmic.
  func papers(_ key: UInt32) throws -> [Int] {
    try segments.indices.flatMap { segment in try segments[segment].papers(withCopyKey: key).map { starts[segment] + $0 } }
  }

  /// Each key that several papers have. Sorts eight bytes for each key of the papers that have to be compared by their words.
  func visitKeys(_ body: (UInt32, [Int]) throws -> Void) throws {
    var open = Set<UInt32>()
    for segment in segments {
      for ordinal in try segment.documents {
        let paper = try segment.copyEvidence(ordinal)
        if paper.identity == 0, paper.number != 0 { open.insert(paper.number) }
      }
    }
    var entries: [UInt64] = []
    for (number, segment) in segments.enumerated() {
      // Of papers nobody need be compared with by words only the sure keys.
      var sure: [[UInt32]?] = Array(repeating: nil, count: try segment.documentCount)
      for ordinal in try segment.documents {
        let paper = try segment.copyEvidence(ordinal)
        if paper.identity != 0, !open.contains(paper.number) { sure[ordinal] = CopyKeys.sure(paper) }
      }
      let (keys, ordinals) = (try segment.file.numbers(UInt32.self, .copyKeys), try segment.file.numbers(UInt32.self, .copyKeyDocuments))
      for (key, ordinal) in zip(keys, ordinals.lazy.map { Int($0) }) where ordinal < sure.count && !segment.isDeleted(ordinal) {
        if let sure = sure[ordinal], !sure.contains(key) { continue }
        entries.append(UInt64(key) << 32 | UInt64(starts[number] + ordinal))
      }
    }
    entries.sort()
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
      if end - start > 1 {
        try body(UInt32(entries[start] >> 32), entries[start..<end].map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) })
      }
      start = end
    }
  }

  /// The best copy first.
  func ranked(_ set: [Int]) throws -> [Int] {
    try set.map { paper in
      let place = address(paper)
      return (CopyRank(try segments[place.segment].document(place.ordinal)), paper)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// What has happened to the papers of the generation before.
struct CopyChange {
  /// The papers of new segments, those too that stood in others before.
  private(set) var come: [Int] = []
  private(set) var gone: [(evidence: CopyEvidence, sketch: TextSketch)] = []
  private let former: FormerCatalogue
  private let now: PaperNumbers
  private let before: PaperNumbers

  init(_ former: FormerCatalogue, _ now: PaperNumbers) throws {
    self.former = former
    self.now = now
    before = try PaperNumbers(former.segments)
    for (number, segment) in now.segments.enumerated() where !former.isOld[number] {
      come += try segment.documents.map { now.starts[number] + $0 }
    }
    for (number, segment) in former.segments.enumerated() {
      let kept = former.places[number].map { now.segments[$0] }
      for ordinal in try segment.documents where kept?.isDeleted(ordinal) ?? true {
        gone.append((try segment.copyEvidence(ordinal), try segment.sketch(ordinal)))
      }
    }
  }

  /// The former sets of which all papers are still where they were.
  func formerSets() throws -> [[Int]] {
    let file = former.catalogue.file
    return try (0..<max(1, try file.count(.copySetStarts)) - 1).compactMap { set in
      var papers: [Int] = []
      for place in try file.range(.copySetStarts, set, of: .copySetMembers, width: 4) {
        let paper = Int(try file.value(UInt32.self, .copySetMembers, place))
        guard paper < before.count, let segment = before.starts.lastIndex(where: { $0 <= paper }) else {
          throw SegmentError.outOfRange(path: file.path, section: .copySetMembers)
        }
        let ordinal = paper - before.starts[segment]
        guard let number = former.places[segment], !now.segments[number].isDeleted(ordinal) else { return nil }
        papers.append(now.starts[number] + ordinal)
      }
      return papers
    }
  }
}
