import Index
import Model
import Parse
import Platform

/// One run of indexing under way.
struct IndexUpdate {
  var report = IndexReport()
  private let options: UpdateOptions
  private let known: KnownFiles
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
  }

  init(options: UpdateOptions, known: KnownFiles) {
    self.options = options
    self.known = known
  }

  var isUnchanged: Bool { report.added + report.changed + report.removed == 0 }

  mutating func walk(_ root: IndexRoot) {
    let found = Corpus.walk(root.absolute)
    report.failures += found.failures.map { ReadFailure(path: shown($0.path, root), line: $0.line, reason: $0.reason) }
    if FileSystem.status(root.absolute) == nil { return }
    walked.append(root.absolute)
    let index = absolutePath(options.folder)
    for file in found.files where met.insert(file.path).inserted && !lies(file.path, under: index) {
      files.append(Item(file: FoundFile(path: shown(file.path, root), status: file.status), absolute: file.path, root: root.absolute))
    }
  }

  private func shown(_ absolute: String, _ root: IndexRoot) -> String {
    root.shown + absolute.dropFirst(root.absolute.count)
  }

  /// Reads every file whose size or time changed, parses those whose bytes changed, takes over the rest.
  mutating func read(into writer: inout IndexWriter, progress: (Int, Int) -> Void) throws {
    let step = 64 * options.jobs
    for start in stride(from: 0, to: files.count, by: step) {
      progress(start, files.count)
      try read(Array(files[start..<min(start + step, files.count)]), into: &writer)
    }
    progress(files.count, files.count)
  }

  private enum Outcome: Sendable {
    /// Same size and time.
    case untouched
    /// Same bytes at another time.
    case same
    case parsed([DocumentRecord], [ReadFailure])
    case unknownFormat
    case failed(ReadFailure)
  }

  private mutating func read(_ batch: [Item], into writer: inout IndexWriter) throws {
    let tasks = batch.map { item in (item, known.entries(of: item.absolute).map(\.source)) }
    let input = options.input
    let reusable = known.reusable
    let outcomes = parallelMap(tasks, jobs: options.jobs) { task in
      Self.outcome(of: task.0, known: reusable ? task.1 : [], input: input)
    }
    for (item, outcome) in zip(batch, outcomes) {
      let entries = known.entries(of: item.absolute)
      switch outcome {
      case .untouched, .same:
        report.unchanged += entries.count
        for entry in entries {
          guard var record = try known.record(entry) else { continue }
          record.source.path = item.file.path
          record.source.root = item.root
          record.source.modified = item.file.status.modified
          add(record, to: &writer)
        }
      case .parsed(let records, let failures):
        report.failures += failures
        count(records, entries)
        for record in records { add(record, to: &writer) }
      case .unknownFormat:
        report.unknownFormats.append(item.file.path)
        report.removed += entries.count
      case .failed(let failure):
        report.failures.append(failure)
        report.removed += entries.count
      }
    }
  }

  private mutating func count(_ records: [DocumentRecord], _ entries: [PreviousDocuments.Entry]) {
    let before = Dictionary(entries.map { ($0.source.id, $0.source.digest) }) { first, _ in first }
    for record in records {
      switch before[record.source.id] {
      case nil: report.added += 1
      case record.source.digest?: report.unchanged += 1
      default: report.changed += 1
      }
    }
    let now = Set(records.map(\.source.id))
    report.removed += entries.count { !now.contains($0.source.id) }
  }

  private static func outcome(of item: Item, known: [DocumentRecord.Source], input: InputForm) -> Outcome {
    let file = item.file
    let status = file.status
    if !known.isEmpty, known.allSatisfy({ $0.modified == status.modified && $0.size == UInt64(status.size) }) {
      return .untouched
    }
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(item.absolute)
    } catch {
      return .failed(ReadFailure(path: file.path, reason: .system(error.reason)))
    }
    if known.count == 1, known[0].id == nil, known[0].digest == sha256(bytes) { return .same }
    let source = DocumentRecord.Source(path: file.path, root: item.root, size: UInt64(bytes.count), modified: status.modified, digest: [])
    var tasks: [ParseTask] = []
    switch input == .ndjson ? .records : FileKind(path: file.path, bytes: bytes) {
    case .document(let kind): tasks = [.document(SourceFile(path: file.path, bytes: bytes, kind: kind))]
    case .records:
      var cutter = LineCutter()
      tasks = (cutter.lines(bytes) + cutter.finish()).map { .record(line: $0.line, path: file.path, number: $0.number) }
    case .unknown: return .unknownFormat
    }
    var records: [DocumentRecord] = []
    var failures: [ReadFailure] = []
    for task in tasks {
      do throws(ReadFailure) {
        let read = try task.run(source: source)
        records.append(DocumentRecord(read.document, source: read.source))
      } catch {
        failures.append(error)
      }
    }
    return .parsed(records, failures)
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
        if let record = try known.record(entry) { add(record, to: &writer) }
      }
    }
  }

  private mutating func add(_ record: DocumentRecord, to writer: inout IndexWriter) {
    report.documents += 1
    report.citations += record.mentions.count
    writer.add(record)
  }
}
