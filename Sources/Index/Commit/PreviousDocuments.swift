/// What the last generation holds, for the next one: which files it knows, and their records to take over.
public struct PreviousDocuments {
  /// A document of the last generation.
  public struct Entry: Sendable {
    public let source: DocumentRecord.Source
    /// What it cites.
    public let citations: Int
    let segment: Int
    let ordinal: Int
  }

  /// In the order of segments and paths.
  public let entries: [Entry]
  private let segments: [SegmentReader]

  init(segments: [SegmentReader]) throws {
    self.segments = segments
    var entries: [Entry] = []
    for (number, segment) in segments.enumerated() {
      for ordinal in try segment.documents {
        entries.append(
          Entry(
            source: try segment.source(ordinal), citations: try segment.citations(of: ordinal).count, segment: number, ordinal: ordinal))
      }
    }
    self.entries = entries
  }

  /// The whole record. Where it stays as it is, `IndexWriter.keep` is cheaper.
  public func record(_ entry: Entry) throws -> DocumentRecord {
    try segments[entry.segment].record(entry.ordinal)
  }
}
