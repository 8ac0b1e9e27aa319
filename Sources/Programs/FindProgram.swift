import Parse
import Platform

/// Whether a program is there, and which version.
public struct FoundProgram: Sendable {
  /// Nil: it is not installed.
  public var path: String?
  /// As it prints it: "22.12.0"; nil where it does not say.
  public var version: String?
  /// Whether all of it is there: recognition of characters also needs the letters of Vietnamese.
  public var isComplete: Bool
}

extension SystemPrograms {
  /// Starts the program to ask for its version.
  public func find(_ program: OutsideProgram) -> FoundProgram {
    guard let path = path(of: program.name) else { return FoundProgram(path: nil, version: nil, isComplete: false) }
    let isComplete = program.completeness.map { wanted in
      says(path, program, wanted.arguments).split(whereSeparator: \.isWhitespace).contains { $0 == wanted.word }
    }
    return FoundProgram(path: path, version: version(in: says(path, program, program.versionArguments)), isComplete: isComplete ?? true)
  }

  /// What it prints on either stream, whatever it ends with.
  private func says(_ path: String, _ program: OutsideProgram, _ arguments: [String]) -> String {
    let call = ProgramCall(
      program.name, package: program.package, arguments: arguments, input: .standardInput([]), seconds: 20, outputLimit: 256 << 20,
      memoryLimit: 8 << 30)
    do throws(SystemError) {
      let process = try LimitedProcess(path, call, searchPath: searchPath)
      _ = process.run()
      let words = try process.files.output.read(from: 0, atMost: 4096) + [0x0A] + process.files.errors.read(from: 0, atMost: 4096)
      return String(decoding: words, as: UTF8.self)
    } catch {
      return ""
    }
  }

  /// The first word with a figure, a dot and a figure: 5.3.0, 0.37, 7.4.7.2.
  private func version(in words: String) -> String? {
    words.split { $0.isWhitespace || $0 == "(" || $0 == "," }.lazy.map(String.init).first { word in
      guard let first = word.first, first.isNumber, let dot = word.firstIndex(of: "."), dot != word.startIndex else { return false }
      return word.allSatisfy { $0.isNumber || $0 == "." } && word.last != "."
    }
  }
}
