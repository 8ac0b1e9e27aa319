import Index
import Model
import Parse
import Platform

/// A file to look at: under the name it is shown with, and where it is.
struct IndexItem: Sendable {
  let file: FoundFile
  let absolute: String
  let root: String
  /// Whether each line is a document.
  let holdsRecords: Bool

  var source: DocumentRecord.Source {
    DocumentRecord.Source(
      path: file.path, root: root, size: UInt64(file.status.size), modified: file.status.modified, digest: [])
  }

  enum Outcome: Sendable {
    /// Same size and time, and the same is stated about it.
    case same
    case read([Piece])
    /// A file of records, to be cut into lines first.
    case records
    /// A large container, to be read with all threads.
    case container(OpenFile, any ContainerReader)

    /// Bytes in memory, nearly.
    var weight: Int {
      guard case .read(let pieces) = self else { return 0 }
      return pieces.reduce(0) { $0 + $1.weight }
    }
  }

  /// What became of one document.
  enum Piece: Sendable {
    /// Same bytes, and the same is stated about it.
    case same(DocumentKey)
    case parsed(DocumentRecord)
    case withoutDocument(String, DocumentKey)
    case noPaper(String)
    case failed(ReadFailure)
    /// What of the document before or behind it could not be read.
    case lost(ReadFailure)
    case leftOut

    /// Bytes in memory, nearly: of a mention's texts, quotation and evidence.
    var weight: Int {
      if case .parsed(let record) = self { 1000 + 500 * record.mentions.count } else { 100 }
    }
  }

  /// What reading needs beside the file.
  struct Reading: Sendable {
    /// What the last generation knows of the file's documents, where it may be taken over.
    let known: [DocumentKey: DocumentRecord.Source]
    let metadata: Metadata
    let reader: MemberReader

    var limits: Limits { reader.limits }
  }

  /// A file before it is parsed.
  enum Opened: Sendable {
    case settled(Outcome)
    case member(WaitingMember, DocumentKey)
    case container(OpenFile, any ContainerReader)

    /// Bytes in memory, nearly. A container is open and waits for no other file.
    var size: Int {
      switch self {
      case .member(let member, _): member.size
      case .container: Limits.ahead.bytes
      case .settled: 0
      }
    }
  }

  func open(_ reading: Reading) -> Opened {
    if !reading.known.isEmpty && reading.known.allSatisfy({ isUntouched($0.key, $0.value, reading.metadata) }) { return .settled(.same) }
    if holdsRecords { return .settled(.records) }
    do throws(SystemError) {
      let open = try OpenFile(absolute)
      if let reader = containerReader(of: open.source) { return .container(open, reader) }
      let bytes = try open.bytes(reading.limits)
      let (member, key) = waiting(Member(path: file.path, bytes: bytes.bytes, findings: bytes.findings, open: open), reading)
      return .member(member.prepared(reading.reader), key)
    } catch {
      return .settled(.read([.failed(ReadFailure(file.path, error))]))
    }
  }

  func outcome(_ opened: Opened, _ reading: Reading) -> Outcome {
    switch opened {
    case .settled(let outcome): return outcome
    case .member(let member, let key): return .read(pieces(member, key, reading))
    case .container(let open, let reader):
      if open.status.size > reading.limits.smallContainer { return .container(open, reader) }
      var pieces: [Piece] = []
      try? read(open, reader, jobs: 1, reading) { pieces += $0 }
      return .read(pieces)
    }
  }

  /// Reads a container member by member.
  func read(_ open: OpenFile, _ reader: any ContainerReader, jobs: Int, _ reading: Reading, _ take: ([Piece]) throws -> Void) throws {
    try readContainer(
      open.source, reader, path: file.path, jobs: jobs, limits: reading.limits, fault: { open.fault(file.path) },
      weight: \.weight, work: { pieces($0, reading) }, take: take)
  }

  private func isUntouched(_ key: DocumentKey, _ known: DocumentRecord.Source, _ metadata: Metadata) -> Bool {
    // A record has an id, a file that is one document has none; a member may have one.
    known.modified == file.status.modified && known.size == UInt64(file.status.size)
      && (!key.member.isEmpty || (known.id != nil) == holdsRecords)
      && known.metadata == metadata.facts(row(of: key, metadata), before: known.metadata)?.key
  }

  private func pieces(_ step: MemberWalk.Step, _ reading: Reading) -> [Piece] {
    switch step {
    case .leftOut: return [.leftOut]
    case .failed(let failure): return [.failed(failure)]
    case .noPaper(let path): return [.noPaper(path)]
    case .member(let member):
      let (waiting, key) = waiting(member, reading)
      return pieces(waiting, key, reading)
    }
  }

  private func waiting(_ member: Member, _ reading: Reading) -> (WaitingMember, DocumentKey) {
    var source = source
    source.path = member.path
    let key = DocumentKey(source)
    let known = reading.known[key]
    let facts = reading.metadata.facts(row(of: key, reading.metadata), before: known?.metadata)
    let isStatedAlike = known?.metadata == facts?.key
    return (member.waiting(source, reading.limits, known: isStatedAlike ? known?.digest : nil), key)
  }

  private func pieces(_ member: WaitingMember, _ key: DocumentKey, _ reading: Reading) -> [Piece] {
    reading.reader.read(member) { pieces($0, key, reading) }
  }

  private func pieces(_ document: Corpus.Reading, _ key: DocumentKey, _ reading: Reading) -> [Piece] {
    switch document {
    case .known: return [.same(key)]
    case .failed(let failure), .document(_, let failure?): return [.failed(failure)]
    case .unknownFormat(let path):
      // A root that is this file was named by the user.
      let isExpected = path == file.path && absolute == root || NoPapers.promisesPaper(path)
      return [isExpected ? .failed(ReadFailure(path: path, reason: .unknownFormat)) : .noPaper(path)]
    case .leftOut: return [.leftOut]
    case .document(var read, nil):
      let key = DocumentKey(read.source)
      read.state(reading.metadata.facts(row(of: key, reading.metadata), before: reading.known[key]?.metadata))
      let document =
        read.holdsDocument ? Piece.parsed(DocumentRecord(read.document, source: read.source)) : .withoutDocument(read.name, key)
      return read.faults.map { .failed($0) } + read.losses.map { .lost($0) } + [document]
    }
  }

  /// The row of metadata about one of its documents.
  func row(of key: DocumentKey, _ metadata: Metadata) -> Int? {
    metadata.row(absolute: absolute + key.member, shown: file.path + key.member, id: key.id)
  }
}
