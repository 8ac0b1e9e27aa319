import Index
import Model
import Parse
import Platform

/// Parses files, folders or standard input ("-") and hands on one result a document, in the order of paths and lines.
///
/// Results of a batch are worked out on `jobs` threads, `transform` included, then `emit` gets them one by one. Memory holds one batch.
/// Returns what could not be read, and named files and those met in folders whose format is unknown.
public func parsePaths<Result: Sendable>(
  _ paths: [String], input: InputForm, jobs: Int, transform: @escaping @Sendable (ReadDocument) -> Result,
  emit: (Result) throws -> Void
) throws -> (failures: [ReadFailure], unknownFormats: [String]) {
  var run = ParseRun(jobs: jobs, transform: transform)
  for path in paths {
    if path == "-" {
      try run.standardInput(input, emit)
      continue
    }
    let walk = walk(tidyPath(path))
    run.failures += walk.failures
    let isFolder = FileSystem.status(path)?.kind == .folder
    for batch in stride(from: 0, to: walk.files.count, by: 64 * jobs) {
      try run.files(Array(walk.files[batch..<min(batch + 64 * jobs, walk.files.count)]), input, named: !isFolder, emit)
    }
  }
  return (run.failures, run.unknownFormats)
}

private struct ParseRun<Result: Sendable> {
  let jobs: Int
  let transform: @Sendable (ReadDocument) -> Result
  var failures: [ReadFailure] = []
  var unknownFormats: [String] = []

  init(jobs: Int, transform: @escaping @Sendable (ReadDocument) -> Result) {
    self.jobs = jobs
    self.transform = transform
  }

  mutating func standardInput(_ input: InputForm, _ emit: (Result) throws -> Void) throws {
    guard input == .ndjson else {
      var bytes: [UInt8] = []
      while true {
        let piece = try StandardStream.input.read(atMost: 1 << 20)
        if piece.isEmpty { break }
        bytes += piece
      }
      return try finish([task(.document(SourceFile(path: "-", bytes: bytes)), path: "-", size: bytes.count)], emit)
    }
    try cutLines(read: { try StandardStream.input.read(atMost: $0) }, take: { try records($0, path: "-", emit) })
  }

  private mutating func records(_ lines: [(line: [UInt8], number: Int)], path: String, _ emit: (Result) throws -> Void) throws {
    try finish(lines.map { task(.record(line: $0.line, path: path, number: $0.number), path: path, size: $0.line.count) }, emit)
  }

  mutating func files(_ files: [FoundFile], _ input: InputForm, named: Bool, _ emit: (Result) throws -> Void) throws {
    var tasks: [(ParseTask, DocumentRecord.Source)] = []
    for file in files {
      do {
        if input == .ndjson || FileKind.isRecords(file.path) {
          try finish(tasks, emit)
          tasks = []
          let descriptor = try FileDescriptor.reading(file.path)
          try cutLines(read: { try descriptor.read(atMost: $0) }, take: { try records($0, path: file.path, emit) })
          continue
        }
        let bytes = try FileSystem.read(file.path)
        if let kind = FileKind(path: file.path, bytes: bytes) {
          tasks.append(task(.document(SourceFile(path: file.path, bytes: bytes, kind: kind.kind)), path: file.path, size: bytes.count))
        } else if named {
          failures.append(ReadFailure(path: file.path, reason: .unknownFormat))
        } else {
          unknownFormats.append(file.path)
        }
      } catch let error as SystemError where error.path == file.path {
        failures.append(ReadFailure(path: file.path, reason: .system(error.reason)))
      }
    }
    try finish(tasks, emit)
  }

  private func task(_ task: ParseTask, path: String, size: Int) -> (ParseTask, DocumentRecord.Source) {
    (task, DocumentRecord.Source(path: path, root: path, size: UInt64(size), modified: 0, digest: []))
  }

  private mutating func finish(_ tasks: [(ParseTask, DocumentRecord.Source)], _ emit: (Result) throws -> Void) throws {
    let transform = transform
    let results = parallelMap(tasks, jobs: jobs) { task -> Swift.Result<Result, ReadFailure> in
      do throws(ReadFailure) {
        return .success(transform(try task.0.run(source: task.1)))
      } catch {
        return .failure(error)
      }
    }
    for result in results {
      switch result {
      case .success(let value): try emit(value)
      case .failure(let failure): failures.append(failure)
      }
    }
  }
}
