/// What the last generation holds, for the next one: which files it knows, and their records to take over.
public struct PreviousDocuments {
  /// A document of the last generation.
  public struct Entry {
    public let source: DocumentRecord.Source
    let segment: Int
    let ordinal: Int
  }

  /// In the order of segments and paths.
  public let entries: [Entry]
  private let segments: [SegmentReader]
  private let buckets: [[String]]

  init(segments: [SegmentReader]) throws {
    self.segments = segments
    buckets = try segments.map { try $0.bucketOfForms() }
    var entries: [Entry] = []
    for (number, segment) in segments.enumerated() {
      for ordinal in 0..<(try segment.documentCount) {
        entries.append(Entry(source: try segment.source(ordinal), segment: number, ordinal: ordinal))
      }
    }
    self.entries = entries
  }

  public func record(_ entry: Entry) throws -> DocumentRecord {
    try segments[entry.segment].record(entry.ordinal, buckets: buckets[entry.segment])
  }
}
