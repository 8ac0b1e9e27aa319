import CStart
import Glibc
import Parse
import Platform

/// A process about to be run. It reads and writes files, no pipes: whatever it or its children do, nobody waits for them but for as long as the limit says.
struct LimitedProcess: ~Copyable {
  /// What it prints.
  let output: FileDescriptor
  let errors: FileDescriptor
  private let program: String
  private let call: ProgramCall
  private let input: FileDescriptor
  /// Of most programs nothing need have a name; a folder costs more than the start of a process.
  private let folder: PrivateFolder?
  private let standsIn: String
  /// Stands for "{}".
  private let file: String
  private let environment: [String]

  /// Larger inputs lie on disk, not in memory a second time.
  private static let mostInMemory = 16 << 20
  /// A folder in which nobody can make a file.
  private static let nowhere = "/proc"

  /// - Parameters:
  ///   - program: its path.
  ///   - searchPath: its PATH.
  init(_ program: String, _ call: ProgramCall, searchPath: String) throws(SystemError) {
    // All that may fail comes first.
    let output = try FileDescriptor.nameless()
    let errors = try FileDescriptor.nameless()
    let needsFolder = call.arguments.contains { $0.contains("{out}") } || call.input.bytes.count > Self.mostInMemory
    let folder = needsFolder ? try PrivateFolder() : nil
    let standsIn = Self.path(of: folder)
    let file = needsFolder ? standsIn + "/file." + call.input.ending : "/dev/stdin"
    let input = needsFolder ? try FileDescriptor.named(file, call.input.bytes) : try FileDescriptor.nameless(call.input.bytes)
    if needsFolder { try FileSystem.makeFolder(standsIn + "/out") }
    self.program = program
    self.call = call
    self.output = output
    self.errors = errors
    self.folder = folder
    self.standsIn = standsIn
    self.file = file
    self.input = input
    // Letters come in and go out as UTF-8. Programs that remember things do so in the folder that is removed.
    environment = ["LC_ALL=C.UTF-8", "HOME=" + standsIn, "TMPDIR=" + standsIn, "PATH=" + searchPath]
  }

  private static func path(of folder: borrowing PrivateFolder?) -> String {
    switch folder {
    case .some(let folder): folder.path
    case nil: nowhere
    }
  }

  var outputFolder: String { standsIn + "/out" }

  /// How a process came to its end.
  enum End: Sendable {
    case exited(Int)
    case signalled(Int)
    case timedOut
    /// A number of errno.h.
    case notStarted(Int32)
  }

  /// Waits for the end of the process and ends what it left behind.
  func run() -> End {
    let arguments = call.arguments.map { $0.replacing("{out}", with: outputFolder).replacing("{}", with: file) }
    let limits = cite_limits(seconds: UInt64(call.seconds), memory: UInt64(call.memoryLimit), output: UInt64(call.outputLimit))
    let number = unsafe withStrings([program] + arguments) { arguments in
      unsafe withStrings(environment) { environment in
        unsafe cite_start(program, arguments, environment, [input.raw, output.raw, errors.raw], standsIn, limits)
      }
    }
    guard number > 0 else { return .notStarted(-number) }
    var status: Int32 = 0
    guard unsafe cite_finish(number, Int32(call.seconds), &status) != 0 else { return .timedOut }
    // wait(2): the low seven bits are the signal, the next byte is the code.
    return status & 0x7F == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(Int(status & 0x7F))
  }
}

extension ProgramCall.Input {
  fileprivate var bytes: [UInt8] {
    switch self {
    case .standardInput(let bytes), .file(let bytes, _): bytes
    }
  }

  fileprivate var ending: String {
    if case .file(_, let ending) = self { ending } else { "in" }
  }
}

extension FileDescriptor {
  /// A file in memory, gone when it is closed.
  fileprivate static func nameless(_ bytes: [UInt8] = []) throws(SystemError) -> FileDescriptor {
    let raw = cite_nameless_file()
    guard raw >= 0 else { throw SystemError("make", "a file in memory", code: -raw) }
    let file = FileDescriptor(taking: raw, called: "a file in memory")
    try file.write(bytes)
    // The program reads on from where we stand.
    lseek(raw, 0, SEEK_SET)
    return file
  }

  fileprivate static func named(_ path: String, _ bytes: [UInt8]) throws(SystemError) -> FileDescriptor {
    try FileSystem.store(bytes, at: path)
    return try .reading(path)
  }
}

/// Calls `body` with strings as C has lists of them.
private func withStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> R) -> R {
  var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { for index in strings.indices { unsafe free(pointers[index]) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("a list ends with nil") }
    return unsafe body(UnsafePointer(start))
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
    case .notStarted(let code): .failed(code: 127, SystemError("start", "the program", code: code).reason)
    }
  }
}
