import Index
import Model
import Parse
import Platform

/// Parses files, folders or standard input ("-") and hands on one result a document, in the order of paths and lines.
///
/// Results of a batch are worked out on `jobs` threads, `transform` included, then `emit` gets them one by one. Memory holds one batch.
/// A path may name a member of a container, or a container in it: `goi.zip//2024/ke-hoach.docx`.
/// A named file that cannot be read is a failure, and so is one whose name promises a paper. The documents have no sketch.
/// - Parameter digesting: whether the SHA-256 of each file is wanted; else it is empty.
public func parsePaths<Result: Sendable>(
  _ paths: [String], input: InputForm, jobs: Int, limits: Limits, tools: ReadingTools, digesting: Bool = true,
  transform: @escaping @Sendable (ReadDocument) -> Result,
  emit: (Result) throws -> Void
) throws -> ParsePathsReport {
  var run = ParseRun(jobs: jobs, limits: limits, tools: tools, digesting: digesting, transform: transform)
  for path in paths {
    if path == "-" {
      try run.standardInput(input, emit)
      continue
    }
    let (file, member) = splitMember(path)
    let isMember = !member.isEmpty && FileSystem.status(path) == nil && FileSystem.status(String(file))?.kind == .file
    run.wanted = isMember ? tidyPath(String(file)) + member : nil
    let before = run.handled
    let walk = walk(isMember ? tidyPath(String(file)) : tidyPath(path), readsPictures: tools.recognisesScans)
    run.report.failures += walk.failures
    run.report.noFiles += walk.noFiles
    run.report.noPapers += walk.others
    let isFolder = FileSystem.status(path)?.kind == .folder
    for group in run.groups(walk.files, input) {
      if group.holdsRecords { try run.records(group.files[0], emit) } else { try run.files(group.files, named: !isFolder, emit) }
    }
    if isMember, run.handled == before { run.report.failures.append(ReadFailure(path, .missing("read", path))) }
  }
  return run.report
}

/// What was not parsed.
public struct ParsePathsReport: Sendable {
  public var failures: [ReadFailure] = []
  /// Files in folders and containers that are no papers.
  public var noPapers: [String] = []
  /// Pipes, devices and sockets met in folders.
  public var noFiles: [String] = []
  /// Members of web archives that are evidently no documents.
  public var leftOut = 0
}

private struct ParseRun<Result: Sendable>: Sendable {
  let jobs: Int
  let transform: @Sendable (ReadDocument) -> Result
  var report = ParsePathsReport()
  /// Of one container only what this path names, or what stands in it.
  var wanted: String?
  /// Results and faults so far.
  private(set) var handled = 0
  private let reader: MemberReader
  private var limits: Limits { reader.limits }

  init(jobs: Int, limits: Limits, tools: ReadingTools, digesting: Bool, transform: @escaping @Sendable (ReadDocument) -> Result) {
    self.jobs = jobs
    self.transform = transform
    reader = MemberReader(limits: limits, tools: tools, largeTexts: LargeTexts(), sketching: false, digesting: digesting)
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
    let container = ContainerSource(name: "-", read.bytes)
    if read.findings.isEmpty, let reader = containerReader(of: container) {
      return try members(container, reader, path: "-", jobs: jobs, fault: { nil }, take: { try take($0, named: nil, emit) })
    }
    let file = SourceFile(path: "-", bytes: read.bytes)
    let waiting = DocumentFile(file, read.findings, source: source("-", read.bytes.count))
    try take(parsed(.document(waiting, isWebRecord: false)), named: "-", emit)
  }

  mutating func records(_ file: FoundFile, _ emit: (Result) throws -> Void) throws {
    do {
      let descriptor = try FileDescriptor.reading(file.path)
      try lines(file.path, { try descriptor.read(atMost: $0) }, emit)
    } catch let error as SystemError where error.path == file.path {
      report.failures.append(ReadFailure(path: file.path, reason: .system(error.reason)))
    }
  }

  private mutating func lines(_ path: String, _ read: (Int) throws -> [UInt8], _ emit: (Result) throws -> Void) throws {
    try cutLines(limit: limits.document, read: read) { lines in
      let (limits, transform, reader) = (limits, transform, reader)
      let parsed = parallelMap(lines, jobs: jobs) { line -> Parsed<Result> in
        do throws(ReadFailure) {
          let source = source(path, line.bytes?.count ?? 0)
          let read = try ReadDocument(
            line, path: path, source: source, limits: limits, sketching: reader.sketching, digesting: reader.digesting)
          return .done(transform(read), read.faults)
        } catch {
          return .failed(error)
        }
      }
      try take(parsed, named: path, emit)
    }
  }

  mutating func files(_ files: [FoundFile], named: Bool, _ emit: (Result) throws -> Void) throws {
    let run = self
    let outcomes = parallelPrefix(
      files[...], jobs: jobs, ahead: Limits.ahead, weight: { _ in 0 }, limit: 1, first: run.open, size: \.size, then: run.outcome)
    for (file, outcome) in zip(files, outcomes) {
      switch outcome {
      case .parsed(let parsed): try take(parsed, named: named ? file.path : nil, emit)
      case .container(let open, let reader):
        try run.members(
          open.source, reader, path: file.path, jobs: jobs, fault: { open.fault(file.path) }, take: { try take($0, named: nil, emit) })
      }
    }
  }

  /// A file before it is parsed.
  private enum Opened: Sendable {
    case member(WaitingMember)
    case container(String, OpenFile, any ContainerReader)
    case failed(ReadFailure)
    case notWanted

    /// Bytes in memory, nearly. A container is open and waits for no other file.
    var size: Int {
      switch self {
      case .member(let member): member.size
      case .container: Limits.ahead.bytes
      case .failed, .notWanted: 0
      }
    }
  }

  private func open(_ file: FoundFile) -> Opened {
    do throws(SystemError) {
      let open = try OpenFile(file.path)
      if let reader = containerReader(of: open.source) { return .container(file.path, open, reader) }
      let read = try open.bytes(limits)
      // A path into it named a member, and it is no container.
      if wanted != nil { return .notWanted }
      return .member(waiting(Member(path: file.path, bytes: read.bytes, findings: read.findings, open: open)).prepared(reader))
    } catch {
      return .failed(ReadFailure(file.path, error))
    }
  }

  private enum Outcome: Sendable {
    case parsed([Parsed<Result>])
    /// A large one, to be read with all threads.
    case container(OpenFile, any ContainerReader)
  }

  private func outcome(_ opened: Opened) -> Outcome {
    switch opened {
    case .failed(let failure): return .parsed([.failed(failure)])
    case .notWanted: return .parsed([])
    case .member(let member): return .parsed(parsed(member))
    case .container(let path, let open, let reader):
      if open.status.size > limits.smallContainer { return .container(open, reader) }
      var parsed: [Parsed<Result>] = []
      try? members(open.source, reader, path: path, jobs: 1, fault: { open.fault(path) }, take: { parsed += $0 })
      return .parsed(parsed)
    }
  }

  private func members(
    _ container: ContainerSource, _ reader: any ContainerReader, path: String, jobs: Int, fault: () -> ReadFailure?,
    take: ([Parsed<Result>]) throws -> Void
  ) throws {
    try readContainer(container, reader, path: path, jobs: jobs, limits: limits, fault: fault, work: { parsed($0) }, take: take)
  }

  private func parsed(_ step: MemberWalk.Step) -> [Parsed<Result>] {
    if let wanted, !step.isPart(of: wanted) { return [] }
    switch step {
    case .failed(let failure): return [.failed(failure)]
    case .noPaper(let path): return [.noPaper(path)]
    case .leftOut: return [.leftOut]
    case .member(let member): return parsed(waiting(member))
    }
  }

  private func waiting(_ member: Member) -> WaitingMember {
    member.waiting(source(member.path, member.bytes.count), limits, known: nil)
  }

  private func parsed(_ member: WaitingMember) -> [Parsed<Result>] {
    reader.read(member) { parsed($0).map { [$0] } ?? [] }
  }

  private func parsed(_ reading: Reading) -> Parsed<Result>? {
    switch reading {
    case .document(let document, let failure): .done(transform(document), document.faults + (failure.map { [$0] } ?? []))
    case .failed(let failure): .failed(failure)
    case .unknownFormat(let path):
      NoPapers.promisesPaper(path) ? .failed(ReadFailure(path: path, reason: .unknownFormat)) : .noPaper(path)
    case .leftOut: .leftOut
    case .known: nil
    }
  }

  /// - Parameter named: the file the user named: its format must be one that is read.
  private mutating func take(_ parsed: [Parsed<Result>], named: String?, _ emit: (Result) throws -> Void) throws {
    handled += parsed.count
    for parsed in parsed {
      switch parsed {
      case .done(let value, let faults):
        try emit(value)
        report.failures += faults
      case .failed(let failure): report.failures.append(failure)
      case .noPaper(let path):
        if path == named { report.failures.append(ReadFailure(path: path, reason: .unknownFormat)) } else { report.noPapers.append(path) }
      case .leftOut: report.leftOut += 1
      }
    }
  }
}

private enum Parsed<Result: Sendable>: Sendable {
  /// What was made of the document, and what hindered it.
  case done(Result, [ReadFailure])
  case failed(ReadFailure)
  case noPaper(String)
  case leftOut
}

private func source(_ path: String, _ size: Int) -> DocumentRecord.Source {
  DocumentRecord.Source(path: path, root: path, size: UInt64(size), modified: 0, digest: [])
}
