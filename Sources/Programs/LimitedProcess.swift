import Glibc
import Parse
import Platform
import Subprocess
import Synchronization
import SystemPackage

/// A process about to be run. It reads and writes files in its folder, no pipes: whatever it or its children do, nobody waits for them but
/// for as long as the limit says.
struct LimitedProcess {
  let program: String
  let folder: String
  let call: ProgramCall
  /// Read as standard input.
  var input = "/dev/null"
  /// Stands for "{}".
  var file = ""
  /// LC_ALL: letters come in and go out as UTF-8. Programs that remember things do so in the folder that is removed.
  var environment: [String: String]

  var output: String { folder + "/output" }
  var errors: String { folder + "/errors" }
  var outputFolder: String { folder + "/out" }

  init(program: String, folder: String, call: ProgramCall) {
    self.program = program
    self.folder = folder
    self.call = call
    environment = ["LC_ALL": "C.UTF-8", "HOME": folder, "TMPDIR": folder]
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

  /// prlimit sets what the program may use before it becomes the program.
  private var arguments: [String] {
    let limits = [
      "--cpu=\(call.seconds)", "--as=\(call.memoryLimit)", "--fsize=\(call.outputLimit)", "--core=0", "--", program,
    ]
    return limits + call.arguments.map { $0.replacing("{out}", with: outputFolder).replacing("{}", with: file) }
  }

  /// Waits for the end of the process and ends what it left behind.
  func run() -> End {
    let group = ProcessGroup()
    let (arguments, environment, input, output, errors, folder) = (arguments, environment, input, output, errors, folder)
    let end = CallingThread.finish(seconds: call.seconds, expire: group.expire) { () async -> End in
      var options = PlatformOptions()
      options.processGroupID = 0
      do {
        let result = try await Subprocess.run(
          .path(FilePath(Self.limiter)), arguments: Arguments(arguments),
          environment: .custom(Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
          workingDirectory: FilePath(folder), platformOptions: options,
          input: .fileDescriptor(.open(FilePath(input), .readOnly), closeAfterSpawningProcess: true),
          output: .fileDescriptor(Self.made(output), closeAfterSpawningProcess: true),
          error: .fileDescriptor(Self.made(errors), closeAfterSpawningProcess: true)
        ) { execution in
          group.begin(execution.processIdentifier.value)
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

  private static func made(_ path: String) throws -> SystemPackage.FileDescriptor {
    try .open(FilePath(path), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
  }
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

  func begin(_ number: pid_t) {
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
