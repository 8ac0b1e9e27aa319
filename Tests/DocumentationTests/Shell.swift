import Foundation
import Platform
import Specimens

/// A folder with the sample corpus in it, where commands of the pages are run.
struct Shell {
  private let folder: TemporaryFolder
  /// As in LANG.
  let locale: String

  init(locale: String) throws {
    self.locale = locale
    folder = try TemporaryFolder()
    try FileSystem.link(folder.path + "/corpus", to: repositoryFolder.appending(path: "corpus").path)
  }

  /// What a command line prints, errors included, line by line, without trailing blanks. The built program is on its path as `cite`.
  func run(_ command: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": try Self.products() + ":/usr/bin:/bin", "LANG": locale]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return withoutTrailingBlanks(output.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init))
  }

  /// The built program stands beside the test bundle.
  private static func products() throws -> String {
    URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).deletingLastPathComponent().path
  }
}

/// Blanks at the ends of lines and empty lines at the end left out.
func withoutTrailingBlanks(_ lines: [String]) -> [String] {
  var lines = lines.map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}
