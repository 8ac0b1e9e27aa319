import Index

/// What one file has given to the index so far.
struct Harvest {
  /// Its documents in the last generation.
  let before: [PreviousDocuments.Entry]
  private let byKey: [DocumentKey: PreviousDocuments.Entry]
  private(set) var sources: [DocumentRecord.Source] = []
  /// A member could not be read.
  var hasFailed = false
  /// The last document, held back until it is known whether all was read.
  private var last: DocumentRecord?

  init(_ before: [PreviousDocuments.Entry]) {
    self.before = before
    byKey = Dictionary(before.map { (DocumentKey($0.source), $0) }) { first, _ in first }
  }

  func entry(_ key: DocumentKey) -> PreviousDocuments.Entry? { byKey[key] }

  /// Holds a document, and gives the one held before.
  mutating func hold(_ record: DocumentRecord) -> DocumentRecord? {
    sources.append(record.source)
    defer { last = record }
    return last
  }

  /// The last document. Where a member could not be read it is stored without the time of the file, so that the next run looks into the file
  /// again and names the member again.
  mutating func finish() -> DocumentRecord? {
    if hasFailed { last?.source.modified = 0 }
    return last
  }
}
