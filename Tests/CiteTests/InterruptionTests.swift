import Platform
import Specimens
import Testing

/// Whatever ends a run of `cite index` before its time leaves the last committed index whole, and nothing beside it.
@Suite struct InterruptionTests {
  private let folder: TemporaryFolder
  private let files = ["catalogue-1", "lock", "manifest", "review-1", "segment-1"]

  init() throws {
    folder = try plans()
    #expect(try cite(["index", "plans", "--quiet"], in: folder).code == 0)
    let text = try FileSystem.read(folder.path + "/plans/ke-hoach-quang-binh-2025.txt")
    for index in 0..<100 { try folder.write("more/\(index).txt", text + Array("\(index)\n".utf8)) }
  }

  private func expectTheFirstGeneration() throws {
    let run = try cite(["stats", "--format", "json"], in: folder)
    #expect(run.code == 0 && run.output.contains(#""generation": 1, "roots": ["plans"], "documents": 3"#))
  }

  private func expectTheNext() throws {
    let run = try cite(["index", "more"], in: folder)
    #expect(run.code == 0 && run.output.contains(" in .cite (100 added, 0 changed, 0 unchanged, 0 removed)"))
    #expect(try FileSystem.names(in: folder.path + "/.cite") == ["catalogue-2", "lock", "manifest", "review-2", "segment-1", "segment-2"])
  }

  /// A file-size limit answers as a full disk does. The size is of no matter: wherever it breaks off, nothing is lost.
  @Test(arguments: [0, 1, 8, 32]) func aFullDisk(blocks: Int) throws {
    let run = try shell("ulimit -f \(blocks); \"$CITE\" index more 2>&1 | cat >errors; exit 0", in: folder)
    #expect(run.code == 0)
    // The limit holds for the file with the messages too.
    if blocks > 0 {
      let errors = String(decoding: try FileSystem.read(folder.path + "/errors"), as: UTF8.self)
      #expect(errors.hasPrefix("cite: cannot write .cite/") && errors.hasSuffix(": File too large; the index is as last committed\n"))
    }
    #expect(try FileSystem.names(in: folder.path + "/.cite") == files)
    try expectTheFirstGeneration()
    try expectTheNext()
  }

  @Test func aFullStandardOutput() throws {
    let run = try shell("\"$CITE\" stats >/dev/full", in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "cite: cannot write to standard output: No space left on device\n")
    let vietnamese = try shell("\"$CITE\" stats --lang vi >/dev/full", in: folder)
    #expect(vietnamese.errors == "cite: không ghi ra được đầu ra chuẩn: ổ đĩa đã đầy\n")
  }

  @Test(arguments: ["INT", "TERM", "HUP"]) func aSignal(signal: String) throws {
    // Signals are sent as soon as the writer holds its lock; a shell ignores SIGINT for what it starts in the background.
    let run = try shell(
      """
      rm .cite/lock
      env --default-signal=INT "$CITE" index more & while [ ! -s .cite/lock ]; do :; done; kill -\(signal) $!; wait $!; echo $?
      """, in: folder)
    let codes = ["INT": "130", "TERM": "143", "HUP": "129"]
    #expect(run.output == codes[signal].map { $0 + "\n" })
    #expect(run.errors.contains("cite: interrupted; the index is as last committed, run the command again\n"))
    try expectTheFirstGeneration()
    try expectTheNext()
  }

  @Test func killed() throws {
    let run = try shell(
      "rm .cite/lock; \"$CITE\" index more & while [ ! -s .cite/lock ]; do :; done; kill -KILL $!; wait $!; echo $?", in: folder)
    #expect(run.output == "137\n")
    try expectTheFirstGeneration()
    try expectTheNext()
  }

  /// One of two goes first; the other waits for nothing and says so, unless the first was done already.
  @Test func twoWriters() throws {
    let run = try shell("\"$CITE\" index more & \"$CITE\" index more; echo $?; wait $!; echo $?", in: folder)
    let codes = run.output.split(separator: "\n").filter { $0.count == 1 }.sorted()
    #expect(codes == ["0", "2"] || codes == ["0", "0"])
    if codes.contains("2") { #expect(run.errors.contains("is writing to .cite; wait until it has finished")) }
    // The papers are all alike.
    #expect(try cite(["stats", "--copies", "separate"], in: folder).output.contains("103"))
    #expect(try FileSystem.names(in: folder.path + "/.cite") == ["catalogue-2", "lock", "manifest", "review-2", "segment-1", "segment-2"])
  }

  /// `| head` ends what writes into it without a word, whether the system sends a signal or an error.
  @Test(arguments: ["", "trap '' PIPE; "]) func aReaderThatLeaves(setting: String) throws {
    for command in ["parse more --format json", "parse more", "who-cites 33/CT-TTg", "stats", "--help"] {
      let run = try shell("\(setting){ \"$CITE\" \(command); echo $? >code; } | head -c 0; cat code", in: folder)
      #expect(run.errors.isEmpty && run.output == "0\n", "\(command): \(run.errors)")
    }
  }
}
