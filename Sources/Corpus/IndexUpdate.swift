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
  private var files: [IndexItem] = []
  private var met = Set<String>()
  private let reader: MemberReader
  /// Roots read now, absolute; those that are gone are left out, so that a forgotten mount does not empty an index.
  private var walked: [String] = []

  init(options: UpdateOptions, known: KnownFiles, metadata: Metadata) {
    self.options = options
    self.known = known
    self.metadata = metadata
    reader = MemberReader(limits: options.limits, tools: options.tools, largeTexts: LargeTexts(), sketching: true, digesting: true)
    report.failures = metadata.failures
    report.unusedColumns = metadata.unusedColumns
  }

  var isUnchanged: Bool { report.added + report.changed + report.removed == 0 }

  /// - Parameter except: absolute paths of files that are no papers: those with metadata.
  mutating func walk(_ root: IndexRoot, except: Set<String>) {
    let found = Corpus.walk(root.absolute, readsPictures: true)
    report.failures += found.failures.map { ReadFailure(path: root.shown($0.path), line: $0.line, reason: $0.reason) }
    report.noFiles += found.noFiles.map(root.shown)
    report.noPapers += found.others.map(root.shown)
    if FileSystem.status(root.absolute) == nil { return }
    walked.append(root.absolute)
    let index = absolutePath(options.folder)
    for file in found.files where met.insert(file.path).inserted && !lies(file.path, under: index) && !except.contains(file.path) {
      // A picture that was read once stays in the index.
      if file.path != root.absolute, NoPapers.arePictures(file.path), !options.tools.recognisesScans, known.entries(of: file.path).isEmpty {
        report.noPapers.append(root.shown(file.path))
        continue
      }
      let shown = FoundFile(path: root.shown(file.path), status: file.status)
      let holdsRecords = root.holdsRecords || FileKind.isRecords(file.path)
      files.append(IndexItem(file: shown, absolute: file.path, root: root.absolute, holdsRecords: holdsRecords))
    }
  }

  /// Reads every file whose size or time changed, parses those whose bytes changed, takes over the rest.
  mutating func read(into writer: inout IndexWriter, progress: (IndexProgress) -> Void) throws {
    var done = IndexProgress(files: 0, allFiles: files.count, bytes: 0, allBytes: files.reduce(0) { $0 + $1.file.status.size })
    progress(done)
    for batch in batches(files, limits: options.limits, jobs: options.jobs, size: \.file.status.size) {
      var rest = files[batch]
      while !rest.isEmpty {
        let count = try read(rest, into: &writer) { bytes in
          var now = done
          now.bytes += bytes
          progress(now)
        }
        let read = rest.prefix(count)
        rest = rest.dropFirst(count)
        done.files += count
        done.bytes += read.reduce(0) { $0 + $1.file.status.size }
        progress(done)
      }
    }
  }

  /// Reads the first files of a batch, as many as memory allows, and says how many these were.
  /// - Parameter moved: told how many bytes of the batch were read, while a large file is in work.
  private mutating func read(_ batch: ArraySlice<IndexItem>, into writer: inout IndexWriter, moved: (Int) -> Void) throws -> Int {
    var before = 0
    let tasks = batch.map { ($0, reading(known.reusable ? known.entries(of: $0.absolute) : [])) }
    let outcomes = parallelPrefix(
      tasks[...], jobs: options.jobs, ahead: Limits.ahead, weight: \.weight, limit: options.limits.results,
      first: { item, reading in (item, reading, item.open(reading)) }, size: \.2.size,
      then: { item, reading, opened in item.outcome(opened, reading) })
    for ((item, reading), outcome) in zip(tasks, outcomes) {
      defer { before += item.file.status.size }
      var harvest = Harvest(known.entries(of: item.absolute))
      switch outcome {
      case .same: for entry in harvest.before { try takeOver(entry, of: item, &harvest, into: &writer) }
      case .read(let pieces): try take(pieces, of: item, &harvest, into: &writer)
      case .records:
        try readRecords(item, before: harvest.before, into: &writer) { moved(before + $0) }
        continue
      case .container(let file, let reader):
        try item.read(file, reader, jobs: options.jobs, reading) {
          try take($0, of: item, &harvest, into: &writer)
          moved(before + file.progress)
        }
      }
      if let document = try harvest.finish(known.record) { try add(document, to: &writer) }
      count(harvest.sources, before: harvest.before)
    }
    return outcomes.count
  }

  private mutating func take(
    _ pieces: [IndexItem.Piece], of item: IndexItem, _ harvest: inout Harvest, into writer: inout IndexWriter
  ) throws {
    for piece in pieces {
      switch piece {
      case .same(let key): if let entry = harvest.entry(key) { try takeOver(entry, of: item, &harvest, into: &writer) }
      case .parsed(let record): try take(.new(record), of: item, &harvest, into: &writer)
      case .noPaper(let path): report.noPapers.append(path)
      case .withoutDocument(let path, let key):
        report.withoutDocument.append(path)
        markUsed(item, key)
      case .leftOut: report.leftOut += 1
      case .lost(let loss): report.partlyRead.append(loss)
      case .failed(let failure):
        report.failures.append(failure)
        harvest.hasFailed = true
      }
    }
  }

  /// A document as it was, of a file that may have another name or time now.
  private mutating func takeOver(
    _ entry: PreviousDocuments.Entry, of item: IndexItem, _ harvest: inout Harvest, into writer: inout IndexWriter
  ) throws {
    var source = entry.source
    source.path = item.file.path + DocumentKey(entry.source).member
    source.root = item.root
    source.modified = item.file.status.modified
    source.size = UInt64(item.file.status.size)
    if source == entry.source {
      try take(.kept(entry), of: item, &harvest, into: &writer)
    } else if var record = try known.record(entry) {
      record.source = source
      try take(.new(record), of: item, &harvest, into: &writer)
    }
  }

  private mutating func take(
    _ document: Passage, of item: IndexItem, _ harvest: inout Harvest, into writer: inout IndexWriter
  ) throws {
    markUsed(item, DocumentKey(document.source))
    if let document = harvest.hold(document) { try add(document, to: &writer) }
  }

  private func reading(_ entries: [PreviousDocuments.Entry]) -> IndexItem.Reading {
    let known = Dictionary(entries.map { (DocumentKey($0.source), $0.source) }) { first, _ in first }
    return IndexItem.Reading(known: known, metadata: metadata, reader: reader)
  }

  /// Reads a file of records piece by piece; a record without id gets the number of its line.
  private mutating func readRecords(
    _ item: IndexItem, before: [PreviousDocuments.Entry], into writer: inout IndexWriter, moved: (Int) -> Void
  ) throws {
    var sources: [DocumentRecord.Source] = []
    do {
      let file = try FileDescriptor.reading(item.absolute)
      var place = 0
      let read = { (limit: Int) in
        let bytes = try file.read(atMost: limit)
        place += bytes.count
        return bytes
      }
      let reading = reading(before)
      try cutLines(limit: options.limits.document, read: read) { lines in
        for outcome in parallelMap(lines, jobs: options.jobs, { Self.record(of: $0, in: item, reading) }) {
          switch outcome {
          case .success(let read):
            report.failures += read.faults
            report.partlyRead += read.losses
            markUsed(item, DocumentKey(read.source))
            guard read.holdsDocument else {
              report.withoutDocument.append(read.name)
              continue
            }
            sources.append(read.source)
            try add(.new(DocumentRecord(read.document, source: read.source)), to: &writer)
          case .failure(let failure): report.failures.append(failure)
          }
        }
        moved(place)
      }
    } catch let error as SystemError {
      report.failures.append(ReadFailure(path: item.file.path, reason: .system(error.reason)))
    }
    count(sources, before: before)
  }

  private static func record(
    of line: Line, in item: IndexItem, _ reading: IndexItem.Reading
  ) -> Result<ReadDocument, ReadFailure> {
    var source = item.source
    source.id = "\(line.number)"
    return Result { () throws(ReadFailure) in
      var read = try ReadDocument(line, path: item.file.path, source: source, limits: reading.limits, sketching: true, digesting: true)
      let key = DocumentKey(read.source)
      read.state(reading.metadata.facts(item.row(of: key, reading.metadata), before: reading.known[key]?.metadata))
      return read
    }
  }

  private mutating func count(_ now: [DocumentRecord.Source], before entries: [PreviousDocuments.Entry]) {
    let before = Dictionary(entries.map { (DocumentKey($0.source), $0.source) }) { first, _ in first }
    for source in now {
      guard let former = before[DocumentKey(source)] else {
        report.added += 1
        continue
      }
      let isSame = former.digest == source.digest && former.metadata == source.metadata
      if isSame { report.unchanged += 1 } else { report.changed += 1 }
    }
    let keys = Set(now.map { DocumentKey($0) })
    report.removed += entries.count { !keys.contains(DocumentKey($0.source)) }
  }

  private mutating func markUsed(_ item: IndexItem, _ key: DocumentKey) {
    if let row = item.row(of: key, metadata) { usedRows.insert(row) }
  }

  /// Names the rows of the metadata that met no paper.
  mutating func reportUnusedRows() {
    for (index, row) in metadata.rows.enumerated() where !usedRows.contains(index) {
      report.failures.append(ReadFailure(path: row.file, line: row.line, reason: .badMetadata(.noSuchPaper(path: row.path))))
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
      for entry in entries { try add(.kept(entry), to: &writer) }
    }
  }

  private mutating func add(_ document: Passage, to writer: inout IndexWriter) throws {
    report.documents += 1
    switch document {
    case .new(let record):
      report.citations += record.mentions.count
      try writer.add(record)
    case .kept(let entry):
      report.citations += entry.citations
      writer.keep(entry)
    }
  }
}
