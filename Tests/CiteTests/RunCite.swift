import Glibc
import Platform
import Specimens
import Testing

/// What a run of the built program did.
struct Run {
  let code: Int32
  let output: String
  let errors: String
}

/// Runs a line of shell in a folder; `$CITE` is the built program.
func shell(_ script: String, in folder: TemporaryFolder, environment: [String] = ["LANG=C.UTF-8"]) throws -> Run {
  try run(["/bin/sh", "-c", "cd '\(folder.path)' && { \(script)\n} >\"$CITE_OUT\" 2>\"$CITE_ERR\""], in: folder, environment)
}

/// Runs the built `cite` in a folder, English unless `environment` says otherwise.
/// - Parameters:
///   - below: a folder in it to run in.
///   - input: what stands on standard input.
///   - environment: "NAME=value"; nothing of the surroundings is passed on.
func cite(
  _ arguments: [String], in folder: TemporaryFolder, below: String = "", input: String = "", environment: [String] = ["LANG=C.UTF-8"]
) throws -> Run {
  try FileSystem.write(Array(input.utf8), to: folder.path + "/.stream-in")
  // A shell gives the program its folder and streams; arguments reach it untouched as "$@".
  let script = "cd \"$1\" && shift && exec \"$@\" <\"$CITE_IN\" >\"$CITE_OUT\" 2>\"$CITE_ERR\""
  return try run(["/bin/sh", "-c", script, "sh", folder.path + below, try product()] + arguments, in: folder, environment)
}

private func run(_ words: [String], in folder: TemporaryFolder, _ environment: [String]) throws -> Run {
  let streams = ["in", "out", "err"].map { folder.path + "/.stream-\($0)" }
  // A shell finds its commands in the usual places.
  let paths = ["CITE=\(try product())", "CITE_IN=\(streams[0])", "CITE_OUT=\(streams[1])", "CITE_ERR=\(streams[2])", "PATH=/usr/bin:/bin"]
  let code = try spawn(words, paths + environment)
  func text(_ path: String) throws -> String { String(decoding: try FileSystem.read(path), as: UTF8.self) }
  return Run(code: code, output: try text(streams[1]), errors: try text(streams[2]))
}

/// The built program stands beside the test bundle.
private func product() throws -> String {
  let link = unsafe try #require(realpath("/proc/self/exe", nil))
  defer { unsafe free(link) }
  let bundle = unsafe String(cString: link)
  return String(bundle[..<(try #require(bundle.lastIndex(of: "/")))]) + "/cite"
}

/// Starts a program and waits for its end: its exit code, or 128 and the signal.
private func spawn(_ words: [String], _ environment: [String]) throws -> Int32 {
  let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
  let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
  defer {
    for index in words.indices { unsafe free(arguments[index]) }
    for index in environment.indices { unsafe free(variables[index]) }
  }
  var process: pid_t = 0
  try #require(unsafe posix_spawn(&process, words[0], nil, nil, arguments, variables) == 0)
  var status: Int32 = 0
  try #require(unsafe waitpid(process, &status, 0) == process)
  return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
}

/// A folder with the plans of `Tests/Fixtures`.
func plans() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let fixtures = String(#filePath.dropLast("CiteTests/RunCite.swift".count)) + "Fixtures/plans"
  for name in try FileSystem.names(in: fixtures) { try folder.write("plans/" + name, try FileSystem.read(fixtures + "/" + name)) }
  return folder
}
