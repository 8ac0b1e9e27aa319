import Parse
import Synchronization

/// Programs that print what a test says.
final class FakePrograms: ProgramRunner {
  private let answers: [String: Result<[UInt8], ProgramFailure>]
  /// By the first argument, before the others.
  private let special: [String: Result<[UInt8], ProgramFailure>]
  private let asked = Mutex<[String]>([])

  /// - Parameters:
  ///   - answers: by the program's name; what is not there is not installed.
  ///   - special: what it says where it is called with this first argument.
  init(_ answers: [String: Result<[UInt8], ProgramFailure>], special: [String: Result<[UInt8], ProgramFailure>] = [:]) {
    self.answers = answers
    self.special = special
  }

  convenience init(_ program: String, prints text: String) { self.init([program: .success(Array(text.utf8))]) }

  /// The programs that were run, with their arguments.
  var calls: [String] { asked.withLock { $0 } }

  func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> {
    asked.withLock { $0.append(([call.program] + call.arguments).joined(separator: " ")) }
    return call.arguments.first.flatMap { special[$0] } ?? answers[call.program] ?? .failure(.missing)
  }
}
