import Model

/// Papers that may be copies of one another share a key, so that only those need be compared. Keys are hashes of 32 bits; what shares one by
/// chance is compared in vain.
enum CopyKeys {
  /// The keys of a paper, each once.
  static func keys(_ paper: CopyEvidence, _ sketch: TextSketch) -> [UInt32] {
    var keys = sure(paper)
    if paper.identity == 0, paper.number != 0 { keys.append(open(paper.number)) }
    guard paper.number != 0 || paper.anchor != 0 else { return distinct(keys) }
    let tie = UInt64(paper.number) << 32 | UInt64(paper.number == 0 ? paper.anchor : 0)
    return distinct(keys + bands(of: sketch).map { key(3, $0 ^ mixed(tie)) })
  }

  /// Those by identity and by the words as a whole.
  static func sure(_ paper: CopyEvidence) -> [UInt32] {
    [identity(paper), paper.digest == 0 ? nil : key(2, paper.digest)].compactMap { $0 }
  }

  static func identity(_ paper: CopyEvidence) -> UInt32? { paper.identity == 0 ? nil : key(1, paper.identity) }

  /// The key of papers of a number without a complete identity. Where no paper has it, those that have an identity need no comparing by words.
  static func open(_ number: UInt32) -> UInt32 { key(4, UInt64(number)) }

  private static func key(_ kind: UInt64, _ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed(mixed(value) &+ kind)) }

  /// Numbers that two texts nearly always share one of where four of five runs are the same: four neighbouring slots each.
  private static func bands(of sketch: TextSketch) -> [UInt64] {
    stride(from: 0, to: sketch.slots.count - 3, by: 4).compactMap { start in
      let band = sketch.slots[start..<start + 4].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
      return band == 0 ? nil : (band &+ UInt64(start)) &* 0xBF58_476D_1CE4_E5B9
    }
  }

  /// Evidence and keys of the papers of a segment, by ordinal.
  static func write(_ papers: [(evidence: CopyEvidence, keys: [UInt32])], to file: inout SegmentWriter) {
    file.put(.copyEvidence, papers.flatMap(\.evidence.stored))
    var entries: [UInt64] = []
    for (ordinal, paper) in papers.enumerated() { for key in paper.keys { entries.append(UInt64(key) << 32 | UInt64(ordinal)) } }
    entries.sort()
    file.put(.copyKeys, entries.map { UInt32($0 >> 32) })
    file.put(.copyKeyDocuments, entries.map { UInt32(truncatingIfNeeded: $0) })
  }
}

extension SegmentReader {
  func copyEvidence(_ ordinal: Int) throws -> CopyEvidence {
    let start = CopyEvidence.width * ordinal
    return CopyEvidence(stored: try (start..<start + CopyEvidence.width).map { try file.value(UInt32.self, .copyEvidence, $0) })
  }

  /// The papers that have a key, ascending, deleted ones left out. Logarithmic.
  func papers(withCopyKey key: UInt32) throws -> [Int] {
    var (low, high) = (0, try file.count(.copyKeys))
    while low < high {
      let middle = (low + high) / 2
      if try file.value(UInt32.self, .copyKeys, middle) < key { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    let count = try file.count(.copyKeys)
    while low < count, try file.value(UInt32.self, .copyKeys, low) == key {
      let ordinal = Int(try file.value(UInt32.self, .copyKeyDocuments, low))
      guard ordinal < (try documentCount) else { throw SegmentError.outOfRange(path: file.path, section: .copyKeyDocuments) }
      if !isDeleted(ordinal) { found.append(ordinal) }
      low += 1
    }
    return found
  }
}
