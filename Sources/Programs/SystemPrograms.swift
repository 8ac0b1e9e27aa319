import Parse
import Platform

/// Runs the system's programs, each in a process of its own: found on the search path, started without a shell, in a private folder where they
/// need one, with an environment of three or four variables, limited in time, memory and output, ended with their children.
public struct SystemPrograms: ProgramRunner {
  /// Folders, as in PATH.
  private let folders: [String]
  let searchPath: String

  /// - Parameter searchPath: folders with colons between them, as PATH has them.
  public init(searchPath: String) {
    // A relative folder would mean the private one.
    folders = searchPath.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    self.searchPath = folders.joined(separator: ":")
  }

  /// Where a program is; nil where the search path has none.
  public func path(of program: String) -> String? {
    folders.lazy.map { "\($0)/\(program)" }.first(where: FileSystem.isExecutable)
  }

  /// Waits for the program's end. Not to be called from a task of Swift's concurrency, whose few threads must not all wait.
  public func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> { run(call, meanwhile: {}) }

  public func run(_ call: ProgramCall, meanwhile: () -> Void) -> Result<[UInt8], ProgramFailure> {
    guard let program = path(of: call.program) else { return .failure(.missing) }
    do throws(SystemError) {
      return try run(LimitedProcess(program, call, searchPath: searchPath), meanwhile)
    } catch {
      return .failure(.failed(code: 127, error.description))
    }
  }

  private func run(_ process: consuming LimitedProcess, _ meanwhile: () -> Void) throws(SystemError) -> Result<[UInt8], ProgramFailure> {
    let end = process.run(meanwhile: meanwhile)
    if let failure = end.failure(firstLine: try firstLine(process.files.errors)) { return .failure(failure) }
    switch process.call.output {
    case .standardOutput: return .success(try process.files.output.whole())
    case .file(let ending):
      let names = try FileSystem.names(in: process.files.outputFolder).filter { $0.hasSuffix("." + ending) }
      guard let name = names.first else { return .failure(.failed(code: 0, try firstLine(process.files.errors))) }
      return .success(try FileSystem.read(process.files.outputFolder + "/" + name))
    }
  }

  /// What the program complained of first: enough to tell a locked file from a broken one.
  private func firstLine(_ errors: borrowing FileDescriptor) throws(SystemError) -> String {
    let words = try errors.read(from: 0, atMost: 4096)
    let line = words.split(separator: 0x0A).first { $0.contains { $0 > 0x20 } }
    return String(decoding: (line ?? []).prefix(300), as: UTF8.self)
  }
}
