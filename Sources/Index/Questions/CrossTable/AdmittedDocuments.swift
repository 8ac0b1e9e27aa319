import Model

/// The papers a filter lets pass, segment by segment. What a name or a code means is worked out once, then columns are looked through:
/// linear in the documents, a few bytes each.
struct AdmittedDocuments {
  /// Nil: all pass.
  private var flags: [[Bool]]?
  private let segments: [SegmentReader]
  private let counts: [Int]
  /// Documents that are not deleted.
  private let live: Int

  init(_ filter: DocumentFilter, in segments: [SegmentReader]) throws {
    self.segments = segments
    counts = try segments.map { try $0.documentCount }
    live = try segments.reduce(0) { $0 + (try $1.liveCount) }
    if filter.isEmpty { return }
    flags = try segments.map { try Self.flags(filter, in: $0) }
  }

  func contains(_ address: DocumentAddress) -> Bool {
    flags?[address.segment][address.ordinal] ?? !segments[address.segment].isDeleted(address.ordinal)
  }

  var count: Int {
    flags?.reduce(0) { $0 + $1.count { $0 } } ?? live
  }

  /// Leaves of each paper its best copy among those admitted, as answers count copies. Linear in the papers with copies.
  mutating func hideCopies(in index: Snapshot) throws {
    if index.view == .separate { return }
    try index.copySets.visit { set in
      for copy in set.filter(contains).dropFirst() { shutOut(copy) }
    }
  }

  private mutating func shutOut(_ address: DocumentAddress) {
    if flags == nil { flags = zip(segments, counts).map { segment, count in (0..<count).map { !segment.isDeleted($0) } } }
    flags?[address.segment][address.ordinal] = false
  }

  /// Whether no filter shuts a paper out.
  var isAll: Bool { flags == nil }

  /// The papers of a segment, ascending.
  func ordinals(in segment: Int) throws -> LazyFilterSequence<Range<Int>> {
    let flags = flags?[segment] ?? segments[segment].deleted?.map { !$0 }
    return (0..<counts[segment]).lazy.filter { flags?[$0] != false }
  }

  /// By segment and ordinal, which is the order of paths in a segment only.
  func visit(_ body: (DocumentAddress) throws -> Void) rethrows {
    for (segment, count) in counts.enumerated() {
      for ordinal in 0..<count {
        let address = DocumentAddress(segment: segment, ordinal: ordinal)
        if contains(address) { try body(address) }
      }
    }
  }

  private static func flags(_ filter: DocumentFilter, in segment: SegmentReader) throws -> [Bool] {
    let count = try segment.documentCount
    var admitted = segment.deleted?.map { !$0 } ?? [Bool](repeating: true, count: count)
    func keep<T: FixedWidthInteger & BitwiseCopyable & Hashable>(_ column: SectionName, _ type: T.Type, _ judge: (T) throws -> Bool) throws
    {
      let values = try segment.file.numbers(type, column)
      var known: [T: Bool] = [:]
      for index in admitted.indices where admitted[index] && index < values.count {
        let verdict = try known[values[index]] ?? judge(values[index])
        known[values[index]] = verdict
        admitted[index] = verdict
      }
    }
    func name(_ id: UInt32) throws -> String? { try segment.string(id, .nameOffsets, .nameBytes) }
    if !filter.types.isEmpty { try keep(.documentType, UInt8.self) { filter.admits(type: StoredCodes.value($0, in: StoredCodes.types)) } }
    if !filter.provinces.isEmpty { try keep(.documentProvince, UInt32.self) { filter.admits(province: try name($0)) } }
    if filter.issuer != nil { try keep(.documentIssuer, UInt32.self) { filter.admits(issuer: try name($0)) } }
    if filter.years != nil || filter.since != nil || filter.until != nil {
      for (index, date) in try segment.bestDates().enumerated() where admitted[index] {
        admitted[index] = filter.admits(date: StoredCodes.date(date))
      }
    }
    return admitted
  }
}

extension SegmentReader {
  /// The stored day of each document, else its month or year; 0 where it prints none.
  func bestDates() throws -> [UInt32] {
    let dates = try file.numbers(UInt32.self, .documentDate)
    let periods = try file.numbers(UInt32.self, .documentPeriod)
    return zip(dates, periods).map { $0 != 0 ? $0 : $1 }
  }
}
