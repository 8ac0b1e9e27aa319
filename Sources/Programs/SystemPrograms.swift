import Parse
import Platform

/// Runs the system's programs, each in a process of its own: found on the search path, started without a shell in a private folder, with an
/// environment of four variables, limited in time, memory and output, ended with its children.
public struct SystemPrograms: ProgramRunner {
  /// Folders, as in PATH.
  let folders: [String]

  /// - Parameter searchPath: folders with colons between them, as PATH has them.
  public init(searchPath: String) {
    // A relative folder would mean the private one.
    folders = searchPath.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// Where a program is; nil where the search path has none.
  public func path(of program: String) -> String? {
    folders.lazy.map { "\($0)/\(program)" }.first(where: FileSystem.isExecutable)
  }

  /// Waits for the program's end. Not to be called from a task of Swift's concurrency, whose few threads must not all wait.
  public func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> {
    guard let program = path(of: call.program) else { return .failure(.missing) }
    do throws(SystemError) {
      let folder = try PrivateFolder()
      return try run(program, call, in: folder.path)
    } catch {
      return .failure(.failed(code: 127, error.description))
    }
  }

  private func run(_ program: String, _ call: ProgramCall, in folder: String) throws(SystemError) -> Result<[UInt8], ProgramFailure> {
    let process = try prepared(program, call, in: folder)
    let end = process.run()
    if let failure = end.failure(firstLine: try firstLine(process.errors)) { return .failure(failure) }
    switch call.output {
    case .standardOutput: return .success(try FileSystem.read(process.output))
    case .file(let ending):
      let names = try FileSystem.names(in: process.outputFolder).filter { $0.hasSuffix("." + ending) }
      guard let name = names.first else { return .failure(.failed(code: 0, try firstLine(process.errors))) }
      return .success(try FileSystem.read(process.outputFolder + "/" + name))
    }
  }

  /// Puts what the program reads into its folder.
  func prepared(_ program: String, _ call: ProgramCall, in folder: String) throws(SystemError) -> LimitedProcess {
    var process = LimitedProcess(program: program, folder: folder, call: call)
    process.environment["PATH"] = folders.joined(separator: ":")
    switch call.input {
    case .standardInput(let bytes):
      process.input = folder + "/input"
      try FileSystem.store(bytes, at: process.input)
    case .file(let bytes, let ending):
      process.file = folder + "/file." + ending
      try FileSystem.store(bytes, at: process.file)
    }
    try FileSystem.makeFolder(process.outputFolder)
    return process
  }

  /// What the program complained of first: enough to tell a locked file from a broken one.
  private func firstLine(_ path: String) throws(SystemError) -> String {
    let words = try FileDescriptor.reading(path).read(atMost: 4096)
    let line = words.split(separator: 0x0A).first { $0.contains { $0 > 0x20 } }
    return String(decoding: (line ?? []).prefix(300), as: UTF8.self)
  }
}
