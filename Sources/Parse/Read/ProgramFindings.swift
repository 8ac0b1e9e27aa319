import Model

extension ReadFile {
  /// The program that reads this format is not there, or none may be run.
  static func missing(_ format: String, _ call: ProgramCall) -> ReadFile {
    .unreadable(
      format, .missingProgram,
      "\(call.program) is not installed; it comes with the Debian package \(call.package): apt-get install \(call.package)")
  }

  static func locked(_ format: String) -> ReadFile { .unreadable(format, .encrypted, "locked with a password: save it without one") }

  /// The program that reads this format gave no text.
  static func failed(_ format: String, _ call: ProgramCall, _ failure: ProgramFailure) -> ReadFile {
    switch failure {
    case .missing: missing(format, call)
    case .timedOut: .unreadable(format, .programFailed, "\(call.program) was stopped after \(call.seconds) s")
    case .tooMuchOutput:
      .unreadable(format, .tooLarge, "\(call.program) was stopped when it had written \(call.outputLimit >> 20) MiB of text")
    case .failed(let code, let words):
      .unreadable(
        format, .programFailed,
        (code < 0 ? "\(call.program) was ended by signal \(-code)" : "\(call.program) ended with \(code)")
          + (words.isEmpty ? "" : ": \(words)"))
    }
  }
}
