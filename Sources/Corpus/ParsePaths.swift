import Index
import Model
import Parse
import Platform

/// Parses files, folders or standard input ("-") and hands on one result a document, in the order of paths and lines.
///
/// Results of a batch are worked out on `jobs` threads, `transform` included, then `emit` gets them one by one. Memory holds one batch.
/// Returns what could not be read, and files met in folders that are no papers; a named file that cannot be read is a failure, and so is one whose
/// name promises a paper.
public func parsePaths<Result: Sendable>(
  _ paths: [String], input: InputForm, jobs: Int, limits: Limits, tools: ReadingTools,
  transform: @escaping @Sendable (ReadDocument) -> Result,
  emit: (Result) throws -> Void
) throws -> (failures: [ReadFailure], noPapers: [String]) {
  var run = ParseRun(jobs: jobs, limits: limits, tools: tools, transform: transform)
  for path in paths {
    if path == "-" {
      try run.standardInput(input, emit)
      continue
    }
    let walk = walk(tidyPath(path), readsPictures: tools.recognisesScans)
    run.failures += walk.failures
    run.noPapers += walk.others
    let isFolder = FileSystem.status(path)?.kind == .folder
    for group in run.groups(walk.files, input) {
      if group.holdsRecords { try run.records(group.files[0], emit) } else { try run.files(group.files, named: !isFolder, emit) }
    }
  }
  return (run.failures, run.noPapers)
}

private struct ParseRun<Result: Sendable> {
  let jobs: Int
  let limits: Limits
  let tools: ReadingTools
  let transform: @Sendable (ReadDocument) -> Result
  var failures: [ReadFailure] = []
  var noPapers: [String] = []

  init(jobs: Int, limits: Limits, tools: ReadingTools, transform: @escaping @Sendable (ReadDocument) -> Result) {
    self.jobs = jobs
    self.limits = limits
    self.tools = tools
    self.transform = transform
  }

  /// Batches of files that are a document each, and single files of records, in the order of the files.
  func groups(_ files: [FoundFile], _ input: InputForm) -> [(holdsRecords: Bool, files: [FoundFile])] {
    var groups: [(holdsRecords: Bool, files: [FoundFile])] = []
    var documents: [FoundFile] = []
    func close() {
      for batch in batches(documents, limits: limits, jobs: jobs, size: \.status.size) { groups.append((false, Array(documents[batch]))) }
      documents = []
    }
    for file in files {
      if input == .ndjson || FileKind.isRecords(file.path) {
        close()
        groups.append((true, [file]))
      } else {
        documents.append(file)
      }
    }
    close()
    return groups
  }

  mutating func standardInput(_ input: InputForm, _ emit: (Result) throws -> Void) throws {
    if input == .ndjson { return try lines("-", { try StandardStream.input.read(atMost: $0) }, emit) }
    let read = try FileBytes(limits: limits) { limit throws(SystemError) in try StandardStream.input.read(atMost: limit) }
    let file = SourceFile(path: "-", bytes: read.bytes)
    let document = ReadDocument(file, read.finding, source: source("-", read.bytes.count), tools: tools)
    try emit(transform(document))
    if let failure = document.failure { failures.append(failure) }
  }

  mutating func records(_ file: FoundFile, _ emit: (Result) throws -> Void) throws {
    do {
      let descriptor = try FileDescriptor.reading(file.path)
      try lines(file.path, { try descriptor.read(atMost: $0) }, emit)
    } catch let error as SystemError where error.path == file.path {
      failures.append(ReadFailure(path: file.path, reason: .system(error.reason)))
    }
  }

  private mutating func lines(_ path: String, _ read: (Int) throws -> [UInt8], _ emit: (Result) throws -> Void) throws {
    try cutLines(limit: limits.document, read: read) { lines in
      let (limits, transform) = (limits, transform)
      try finish(lines, emit) { line in
        do throws(ReadFailure) {
          let read = try ReadDocument(line, path: path, source: source(path, line.bytes?.count ?? 0), limits: limits)
          return .done(transform(read), read.faults)
        } catch {
          return .failed(error)
        }
      }
    }
  }

  mutating func files(_ files: [FoundFile], named: Bool, _ emit: (Result) throws -> Void) throws {
    let (limits, tools, transform) = (limits, tools, transform)
    try finish(files, emit) { file in
      do throws(SystemError) {
        let read = try FileBytes(file.path, limits: limits)
        if let source = FileKind.source(file.path, read.bytes) {
          let document = ReadDocument(source, read.finding, source: Corpus.source(file.path, file.status.size), tools: tools)
          return .done(transform(document), document.failure.map { [$0] } ?? [])
        }
        let isExpected = named || NoPapers.promisesPaper(file.path)
        return isExpected ? .failed(ReadFailure(path: file.path, reason: .unknownFormat)) : .noPaper(file.path)
      } catch {
        return .failed(ReadFailure(path: file.path, reason: .system(error.reason)))
      }
    }
  }

  private mutating func finish<Item: Sendable>(
    _ items: [Item], _ emit: (Result) throws -> Void, _ work: @Sendable (Item) -> Outcome<Result>
  ) throws {
    for outcome in parallelMap(items, jobs: jobs, work) {
      switch outcome {
      case .done(let value, let faults):
        try emit(value)
        failures += faults
      case .failed(let failure): failures.append(failure)
      case .noPaper(let path): noPapers.append(path)
      }
    }
  }
}

private enum Outcome<Result: Sendable>: Sendable {
  /// What was made of the document, and what hindered it.
  case done(Result, [ReadFailure])
  case failed(ReadFailure)
  case noPaper(String)
}

private func source(_ path: String, _ size: Int) -> DocumentRecord.Source {
  DocumentRecord.Source(path: path, root: path, size: UInt64(size), modified: 0, digest: [])
}
