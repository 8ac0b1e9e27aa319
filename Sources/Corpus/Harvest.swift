import Index

/// A document on its way into the index: new, or as it stands there already.
enum Passage {
  case new(DocumentRecord)
  case kept(PreviousDocuments.Entry)

  var source: DocumentRecord.Source {
    switch self {
    case .new(let record): record.source
    case .kept(let entry): entry.source
    }
  }
}

/// What one file has given to the index so far.
struct Harvest {
  /// Its documents in the last generation.
  let before: [PreviousDocuments.Entry]
  private let byKey: [DocumentKey: PreviousDocuments.Entry]
  private(set) var sources: [DocumentRecord.Source] = []
  /// A member could not be read.
  var hasFailed = false
  /// The last document, held back until it is known whether all was read.
  private var last: Passage?

  init(_ before: [PreviousDocuments.Entry]) {
    self.before = before
    byKey = Dictionary(before.map { (DocumentKey($0.source), $0) }) { first, _ in first }
  }

  func entry(_ key: DocumentKey) -> PreviousDocuments.Entry? { byKey[key] }

  /// Holds a document, and gives the one held before.
  mutating func hold(_ document: Passage) -> Passage? {
    sources.append(document.source)
    defer { last = document }
    return last
  }

  /// The last document. Where a member could not be read it is stored without the time of the file, so that the next run looks into the file
  /// again and names the member again.
  /// - Parameter record: of a document that stays as it is.
  func finish(_ record: (PreviousDocuments.Entry) throws -> DocumentRecord?) rethrows -> Passage? {
    guard hasFailed, let last, last.source.modified != 0 else { return last }
    switch last {
    case .new(var new):
      new.source.modified = 0
      return .new(new)
    case .kept(let entry):
      guard var new = try record(entry) else { return nil }
      new.source.modified = 0
      return .new(new)
    }
  }
}
