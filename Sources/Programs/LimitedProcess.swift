import CLinux
import Glibc
import Parse
import Platform
import Subprocess
import Synchronization
import SystemPackage

/// A process about to be run.
struct LimitedProcess: ~Copyable {
  let program: String
  let call: ProgramCall
  /// As in PATH.
  let searchPath: String
  let files: ProcessFiles

  init(_ program: String, _ call: ProgramCall, searchPath: String) throws(SystemError) {
    self.program = program
    self.call = call
    self.searchPath = searchPath
    files = try ProcessFiles(for: call)
  }

  /// How a process came to its end.
  enum End: Sendable {
    case exited(Int)
    case signalled(Int)
    case timedOut
    case notStarted(String)
  }

  /// util-linux, an essential package of Debian.
  private static let limiter = "/usr/bin/prlimit"

  /// prlimit sets what a program may use before it becomes the program: later, its first children may be without limits. One without children
  /// is limited right behind its start, which costs a tenth less for a page of PDF.
  private var command: (program: String, arguments: [String]) {
    let arguments = call.arguments.map { argument in
      if argument == "{}" { return files.file }
      guard argument.utf8.contains(UInt8(ascii: "{")) else { return argument }
      return argument.replacing("{out}", with: files.outputFolder).replacing("{}", with: files.file)
    }
    if limitsBehindStart != nil { return (program, arguments) }
    let limits = ["--cpu=\(call.seconds)", "--as=\(call.memoryLimit)", "--fsize=\(call.outputLimit)", "--core=0", "--", program]
    return (Self.limiter, limits + arguments)
  }

  /// Waits for the end of the process and ends what it left behind.
  /// - Parameter meanwhile: done at most once, when the process has begun. The process is not ended for its time before this is done.
  func run(meanwhile: () -> Void = {}) -> End {
    var isDone = false
    let group = ProcessGroup()
    let (command, limits, folder) = (command, limitsBehindStart, files.workingFolder)
    let environment = files.environment.merging(["PATH": searchPath]) { $1 }
    let (input, output, errors) = (Self.lent(files.input.raw), Self.lent(files.output.raw), Self.lent(files.errors.raw))
    let idle = {
      guard !isDone, group.hasBegun else { return }
      isDone = true
      meanwhile()
    }
    let end = CallingThread.finish(seconds: call.seconds, expire: group.expire, idle: idle) { () async -> End in
      var options = PlatformOptions()
      options.processGroupID = 0
      do {
        let result = try await Subprocess.run(
          .path(FilePath(command.program)), arguments: Arguments(command.arguments),
          environment: .custom(Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
          workingDirectory: FilePath(folder), platformOptions: options,
          input: .fileDescriptor(input, closeAfterSpawningProcess: false),
          output: .fileDescriptor(output, closeAfterSpawningProcess: false),
          error: .fileDescriptor(errors, closeAfterSpawningProcess: false)
        ) { execution in
          group.begin(execution.processIdentifier.value, limits)
        }
        return switch result.terminationStatus {
        case .exited(let code): .exited(Int(code))
        case .signaled(let signal): .signalled(Int(signal))
        }
      } catch {
        return .notStarted("\(error)")
      }
    }
    group.kill()
    return group.isExpired ? .timedOut : end
  }

  private var limitsBehindStart: cite_limits? {
    guard files.folderPath == nil else { return nil }
    return cite_limits(seconds: UInt64(call.seconds), memory: UInt64(call.memoryLimit), output: UInt64(call.outputLimit))
  }

  private static func lent(_ raw: Int32) -> SystemPackage.FileDescriptor { SystemPackage.FileDescriptor(rawValue: raw) }
}

extension LimitedProcess.End {
  /// Nil where the program ended as it should.
  func failure(firstLine: String) -> ProgramFailure? {
    switch self {
    case .exited(0): nil
    case .exited(let code): .failed(code: code, firstLine)
    case .signalled(let signal) where signal == SIGXFSZ: .tooMuchOutput
    case .signalled(let signal) where signal == SIGXCPU: .timedOut
    case .signalled(let signal): .failed(code: -signal, firstLine)
    case .timedOut: .timedOut
    case .notStarted(let reason): .failed(code: 127, reason)
    }
  }
}

/// A program and its children, which share the number of their group.
private final class ProcessGroup: Sendable {
  private let state = Mutex((number: pid_t(0), isExpired: false))

  var isExpired: Bool { state.withLock { $0.isExpired } }
  var hasBegun: Bool { state.withLock { $0.number > 0 } }

  /// - Parameter limits: nil where it has them already.
  func begin(_ number: pid_t, _ limits: cite_limits?) {
    // A process that has ended can be given none, and needs none.
    if let limits { _ = cite_limit(number, limits) }
    let isLate = state.withLock { state in
      state.number = number
      return state.isExpired
    }
    if isLate { kill() }
  }

  func expire() {
    state.withLock { $0.isExpired = true }
    kill()
  }

  func kill() {
    let number = state.withLock { $0.number }
    if number > 1 { _ = Glibc.kill(-number, SIGKILL) }
  }
}
