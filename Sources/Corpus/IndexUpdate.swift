import Index
import Model
import Parse
import Platform

/// One run of indexing under way.
struct IndexUpdate {
  var report = IndexReport()
  private let options: UpdateOptions
  private let known: KnownFiles
  private let metadata: Metadata
  /// Rows of the metadata that met their paper.
  private var usedRows = Set<Int>()
  /// Files under the roots read now, by absolute path, in the order met.
  private var files: [Item] = []
  private var met = Set<String>()
  /// Roots read now, absolute; those that are gone are left out, so that a forgotten mount does not empty an index.
  private var walked: [String] = []

  /// A file to look at: under the name it is shown with, and where it is.
  private struct Item: Sendable {
    let file: FoundFile
    let absolute: String
    let root: String
    /// Whether each line is a document.
    let holdsRecords: Bool

    var source: DocumentRecord.Source {
      DocumentRecord.Source(
        path: file.path, root: root, size: UInt64(file.status.size), modified: file.status.modified, digest: [])
    }
  }

  init(options: UpdateOptions, known: KnownFiles, metadata: Metadata) {
    self.options = options
    self.known = known
    self.metadata = metadata
    report.failures = metadata.failures
    report.unusedColumns = metadata.unusedColumns
  }

  var isUnchanged: Bool { report.added + report.changed + report.removed == 0 }

  /// - Parameter except: absolute paths of files that are no papers: those with metadata.
  mutating func walk(_ root: IndexRoot, except: Set<String>) {
    let found = Corpus.walk(root.absolute, readsPictures: true)
    report.failures += found.failures.map { ReadFailure(path: root.shown($0.path), line: $0.line, reason: $0.reason) }
    report.noPapers += found.others.map(root.shown)
    if FileSystem.status(root.absolute) == nil { return }
    walked.append(root.absolute)
    let index = absolutePath(options.folder)
    for file in found.files where met.insert(file.path).inserted && !lies(file.path, under: index) && !except.contains(file.path) {
      // A picture that was read once stays in the index.
      if NoPapers.arePictures(file.path), !options.tools.recognisesScans, known.entries(of: file.path).isEmpty {
        report.noPapers.append(root.shown(file.path))
        continue
      }
      let shown = FoundFile(path: root.shown(file.path), status: file.status)
      let holdsRecords = root.holdsRecords || FileKind.isRecords(file.path)
      files.append(Item(file: shown, absolute: file.path, root: root.absolute, holdsRecords: holdsRecords))
    }
  }

  /// Reads every file whose size or time changed, parses those whose bytes changed, takes over the rest.
  mutating func read(into writer: inout IndexWriter, progress: (IndexProgress) -> Void) throws {
    var done = IndexProgress(files: 0, allFiles: files.count, bytes: 0, allBytes: files.reduce(0) { $0 + $1.file.status.size })
    progress(done)
    for batch in batches(files, limits: options.limits, jobs: options.jobs, size: \.file.status.size) {
      try read(Array(files[batch]), into: &writer)
      done.files += batch.count
      done.bytes += files[batch].reduce(0) { $0 + $1.file.status.size }
      progress(done)
    }
  }

  private enum Outcome: Sendable {
    /// Same size and time, or same bytes, and the same is stated about it.
    case same
    case parsed(DocumentRecord)
    case withoutDocument
    /// A file of records, to be cut into lines first.
    case records
    case noPaper
    case failed(ReadFailure)
  }

  private mutating func read(_ batch: [Item], into writer: inout IndexWriter) throws {
    let tasks = batch.map { item in (item, known.reusable ? known.entries(of: item.absolute).map(\.source) : []) }
    let outcomes = parallelMap(tasks, jobs: options.jobs) { [limits = options.limits, tools = options.tools, metadata] in
      Self.outcome(of: $0.0, known: $0.1, metadata, limits, tools)
    }
    for (item, outcome) in zip(batch, outcomes) {
      let entries = known.entries(of: item.absolute)
      switch outcome {
      case .same:
        report.unchanged += entries.count
        for entry in entries {
          guard var record = try known.record(entry) else { continue }
          record.source.path = item.file.path
          record.source.root = item.root
          record.source.modified = item.file.status.modified
          record.source.size = UInt64(item.file.status.size)
          markUsed(item, id: entry.source.id)
          try add(record, to: &writer)
        }
      case .parsed(let record):
        count([record.source], before: entries)
        markUsed(item, id: nil)
        try add(record, to: &writer)
      case .records: try readRecords(item, before: entries, into: &writer)
      case .withoutDocument:
        report.withoutDocument.append(item.file.path)
        markUsed(item, id: nil)
        report.removed += entries.count
      case .noPaper:
        report.noPapers.append(item.file.path)
        report.removed += entries.count
      case .failed(let failure):
        report.failures.append(failure)
        report.removed += entries.count
      }
    }
  }

  /// Reads a file of records piece by piece; a record without id gets the number of its line.
  private mutating func readRecords(_ item: Item, before: [PreviousDocuments.Entry], into writer: inout IndexWriter) throws {
    var sources: [DocumentRecord.Source] = []
    do {
      let file = try FileDescriptor.reading(item.absolute)
      let read = { (limit: Int) in try file.read(atMost: limit) }
      let known = Dictionary(before.map { ($0.source.id, $0.source.metadata) }) { first, _ in first }
      let (limits, metadata) = (options.limits, metadata)
      try cutLines(limit: limits.document, read: read) { lines in
        for outcome in parallelMap(lines, jobs: options.jobs, { Self.record(of: $0, in: item, known, metadata, limits) }) {
          switch outcome {
          case .success(let read):
            report.failures += read.faults
            markUsed(item, id: read.source.id)
            guard read.holdsDocument else {
              report.withoutDocument.append(item.file.path + "#" + (read.source.id ?? ""))
              continue
            }
            sources.append(read.source)
            try add(DocumentRecord(read.document, source: read.source), to: &writer)
          case .failure(let failure): report.failures.append(failure)
          }
        }
      }
    } catch let error as SystemError {
      report.failures.append(ReadFailure(path: item.file.path, reason: .system(error.reason)))
    }
    count(sources, before: before)
  }

  private static func record(
    of line: Line, in item: Item, _ known: [String?: String?], _ metadata: Metadata, _ limits: Limits
  ) -> Result<ReadDocument, ReadFailure> {
    var source = item.source
    source.id = "\(line.number)"
    return Result { () throws(ReadFailure) in
      var read = try ReadDocument(line, path: item.file.path, source: source, limits: limits)
      let id = read.source.id
      read.state(metadata.facts(row(of: item, id: id, metadata), before: known[id] ?? nil))
      return read
    }
  }

  private mutating func count(_ now: [DocumentRecord.Source], before entries: [PreviousDocuments.Entry]) {
    let before = Dictionary(entries.map { ($0.source.id, $0.source) }) { first, _ in first }
    for source in now {
      guard let former = before[source.id] else {
        report.added += 1
        continue
      }
      let isSame = former.digest == source.digest && former.metadata == source.metadata
      if isSame { report.unchanged += 1 } else { report.changed += 1 }
    }
    let ids = Set(now.map(\.id))
    report.removed += entries.count { !ids.contains($0.source.id) }
  }

  private static func row(of item: Item, id: String?, _ metadata: Metadata) -> Int? {
    metadata.row(absolute: item.absolute, shown: item.file.path, id: id)
  }

  private mutating func markUsed(_ item: Item, id: String?) {
    if let row = Self.row(of: item, id: id, metadata) { usedRows.insert(row) }
  }

  /// Names the rows of the metadata that met no paper.
  mutating func reportUnusedRows() {
    for (index, row) in metadata.rows.enumerated() where !usedRows.contains(index) {
      report.failures.append(ReadFailure(path: row.file, line: row.line, reason: .badMetadata(.noSuchPaper(path: row.path))))
    }
  }

  private static func outcome(
    of item: Item, known: [DocumentRecord.Source], _ metadata: Metadata, _ limits: Limits, _ tools: ReadingTools
  ) -> Outcome {
    let status = item.file.status
    // A record has an id, a file that is one document has none.
    let isUntouched = known.allSatisfy {
      $0.modified == status.modified && $0.size == UInt64(status.size) && ($0.id != nil) == item.holdsRecords
        && $0.metadata == metadata.facts(row(of: item, id: $0.id, metadata), before: $0.metadata)?.key
    }
    if !known.isEmpty && isUntouched { return .same }
    if item.holdsRecords { return .records }
    let path = item.file.path
    do throws(SystemError) {
      let file = try FileBytes(item.absolute, limits: limits)
      let facts = metadata.facts(row(of: item, id: nil, metadata), before: known.first?.metadata)
      if known.count == 1, known[0].id == nil, known[0].digest == sha256(file.bytes), known[0].metadata == facts?.key { return .same }
      guard let source = FileKind.source(path, file.bytes) else {
        let isExpected = item.absolute == item.root || NoPapers.promisesPaper(path)
        return isExpected ? .failed(ReadFailure(path: path, reason: .unknownFormat)) : .noPaper
      }
      var read = ReadDocument(source, file.finding, source: item.source, tools: tools)
      if let failure = read.failure { return .failed(failure) }
      read.state(facts)
      return read.holdsDocument ? .parsed(DocumentRecord(read.document, source: read.source)) : .withoutDocument
    } catch {
      return .failed(ReadFailure(path: path, reason: .system(error.reason)))
    }
  }

  /// Takes over the documents of roots that were not read now; those gone from roots read now are left out.
  mutating func takeOver(into writer: inout IndexWriter) throws {
    for path in known.paths where !met.contains(path) {
      let entries = known.entries(of: path)
      if walked.contains(where: { lies(path, under: $0) }) {
        report.removed += entries.count
        continue
      }
      for entry in entries {
        if let record = try known.record(entry) { try add(record, to: &writer) }
      }
    }
  }

  private mutating func add(_ record: DocumentRecord, to writer: inout IndexWriter) throws {
    report.documents += 1
    report.citations += record.mentions.count
    try writer.add(record)
  }
}
