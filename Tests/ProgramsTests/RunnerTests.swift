import Dispatch
import Parse
import Platform
import Programs
import Specimens
import Synchronization
import Testing

/// Programs of the system end at their limits, and take nothing with them. The programs here are small scripts in a folder of their own.
@Suite struct RunnerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// - Parameter script: lines of shell.
  private func run(
    _ script: String, _ arguments: [String] = [], input: ProgramCall.Input = .standardInput([]),
    output: ProgramCall.Output = .standardOutput, seconds: Int = 20, limit: Int = 1 << 20, memory: Int = 2 << 30,
    meanwhile: @escaping @Sendable () -> Void = {}
  ) async throws -> Result<[UInt8], ProgramFailure> {
    let path = try folder.write("bin/reader", "#!/bin/sh\n\(script)\n")
    try FileSystem.makeExecutable(path)
    let programs = SystemPrograms(searchPath: "\(folder.path)/bin:/usr/bin:/bin")
    let call = ProgramCall(
      "reader", package: "reader-tools", arguments: arguments, input: input, output: output, seconds: seconds, outputLimit: limit,
      memoryLimit: memory)
    return try await offThePool { programs.run(call, meanwhile: meanwhile) }
  }

  /// The same, and how many seconds the run took, waiting for a turn among the tests aside.
  private func timed(_ script: String, seconds: Int = 20) async throws -> (result: Result<[UInt8], ProgramFailure>, seconds: Double) {
    let path = try folder.write("bin/reader", "#!/bin/sh\n\(script)\n")
    try FileSystem.makeExecutable(path)
    let programs = SystemPrograms(searchPath: "\(folder.path)/bin:/usr/bin:/bin")
    let call = ProgramCall(
      "reader", package: "reader-tools", arguments: [], input: .standardInput([]), seconds: seconds, outputLimit: 1 << 20)
    return try await offThePool {
      let start = MonotonicClock.now
      return (programs.run(call), MonotonicClock.now - start)
    }
  }

  private func text(_ result: Result<[UInt8], ProgramFailure>) throws -> String { String(decoding: try result.get(), as: UTF8.self) }

  @Test func whatGoesInAndWhatComesOut() async throws {
    #expect(try await text(run("cat", input: .standardInput(Array("Số: 33/CT-TTg".utf8)))) == "Số: 33/CT-TTg")
    #expect(
      try await text(run("cat \"$2\"; echo \"$1\" \"${2##*.}\"", ["-x", "{}"], input: .file(Array("a".utf8), ending: "pdf"))) == "a-x pdf\n"
    )
    #expect(try await text(run("echo made > \"$1/name.txt\"; echo not this", ["{out}"], output: .file(ending: "txt"))) == "made\n")
  }

  @Test func oneThatOnlyReadsAndPrintsNeedsNoFolder() async throws {
    let paper = ProgramCall.Input.namelessFile(Array("Số: 33/CT-TTg".utf8))
    // Read twice, from its beginning.
    #expect(try await text(run("cat \"$1\" \"$1\"", ["{}"], input: paper)) == "Số: 33/CT-TTgSố: 33/CT-TTg")
    #expect(try await text(run("tail -c 3 \"$1\"; pwd", ["{}"], input: paper)) == "TTg/\n")
    #expect(try await text(run("echo ${TMPDIR-none} $HOME")) != "none /nonexistent\n")
    #expect(try await text(run("echo ${TMPDIR-none} $HOME", input: paper)) == "none /nonexistent\n")
  }

  @Test func aFileThatIsOpenIsReadFromItsBeginning() async throws {
    let name = try folder.write("giấy.pdf", "Số: 33/CT-TTg")
    let open = try FileDescriptor.reading(name)
    #expect(try open.read(atMost: 5).count == 5)
    #expect(try await text(run("cat \"$1\" \"$1\"", ["{}"], input: .openFile(open.raw))) == "Số: 33/CT-TTgSố: 33/CT-TTg")
    // The caller's own place in the file is its own business, and the file is still open.
    #expect(try open.whole().count == 15)
    #expect(try await run("cat", input: .openFile(-1)) == .failure(.failed(code: 127, "cannot open a file again: Bad file descriptor")))
  }

  /// The program waits for a file that the waiting thread makes.
  @Test func theThreadThatWaitsMayWork() async throws {
    let path = folder.path + "/there"
    let times = Mutex(0)
    let result = try await run("while [ ! -e '\(path)' ]; do sleep 0.01; done; echo met", input: .namelessFile([])) {
      times.withLock { $0 += 1 }
      try? FileSystem.store([], at: path)
    }
    #expect(try text(result) == "met\n")
    #expect(times.withLock { $0 } == 1)
  }

  @Test func suchAOneIsLimitedToo() async throws {
    let paper = ProgramCall.Input.namelessFile([])
    // The first second may pass without limits on a busy machine; what is used in it counts.
    #expect(try await run("exec cat /dev/zero", input: paper, limit: 1 << 26) == .failure(.tooMuchOutput))
    #expect(try await run("while :; do :; done", input: paper, seconds: 1) == .failure(.timedOut))
    #expect(try await run("sleep 0.5; ulimit -v; ulimit -c", input: paper, memory: 200 << 20) == .success(Array("204800\n0\n".utf8)))
    #expect(try await run("echo no >&2; exit 3", input: paper) == .failure(.failed(code: 3, "no")))
  }

  @Test func argumentsReachNoShell() async throws {
    #expect(try await text(run("printf %s \"$1\"", ["$(id); `id` *"])) == "$(id); `id` *")
  }

  @Test func theEnvironmentIsItsOwn() async throws {
    let names = try await text(run("env | sed 's/=.*//' | sort | tr '\\n' ' '"))
    #expect(names == "HOME LC_ALL PATH PWD TMPDIR _ " || names == "HOME LC_ALL PATH PWD TMPDIR ", "\(names)")
    #expect(try await text(run("echo $LC_ALL")) == "C.UTF-8\n")
  }

  @Test func itsFolderIsPrivateAndGoesAway() async throws {
    let path = try await text(run("touch here \"$TMPDIR/there\"; stat -c %a . >&2; mkdir deep deep/er; pwd")).split(separator: "\n").first
      .map(
        String.init)
    #expect(FileSystem.status(try #require(path)) == nil)
    #expect(try await text(run("stat -c %a .")) == "700\n")
  }

  @Test func aMissingProgramIsTold() {
    let none = SystemPrograms(searchPath: folder.path)
    #expect(none.path(of: "reader") == nil)
    let call = ProgramCall("reader", package: "reader-tools", arguments: [], input: .standardInput([]), seconds: 1, outputLimit: 1)
    #expect(none.run(call) == .failure(.missing))
  }

  @Test func aFailureHasItsCodeAndFirstWords() async throws {
    #expect(try await run("echo >&2; echo 'no such page' >&2; echo more >&2; exit 3") == .failure(.failed(code: 3, "no such page")))
    #expect(try await run("kill -SEGV $$") == .failure(.failed(code: -11, "")))
  }

  @Test func whatHangsIsEndedWithItsChildren() async throws {
    let mark = folder.path + "/alive"
    let run = try await timed("(while :; do touch '\(mark)'; sleep 0.1; done) & trap '' TERM INT; while :; do sleep 0.2; done", seconds: 1)
    #expect(run.result == .failure(.timedOut))
    #expect(run.seconds < 40)
    MonotonicClock.wait(milliseconds: 300)
    try FileSystem.remove(mark)
    MonotonicClock.wait(milliseconds: 500)
    #expect(FileSystem.status(mark) == nil, "a child lives on")
  }

  @Test func nobodyWaitsForWhatAProgramLeavesBehind() async throws {
    let run = try await timed("sleep 60 & echo done")
    #expect(try text(run.result) == "done\n")
    #expect(run.seconds < 40)
  }

  @Test func aFloodIsStopped() async throws {
    #expect(try await run("exec cat /dev/zero", limit: 1 << 16) == .failure(.tooMuchOutput))
  }

  @Test func aBusyLoopIsStopped() async throws {
    #expect(try await run("while :; do :; done", seconds: 1) == .failure(.timedOut))
  }

  @Test func memoryIsLimited() async throws {
    let result = try await run("exec head -c 900000000 /dev/zero | tail -n 1 | wc -c", memory: 200 << 20)
    #expect((try? result.get()).map { String(decoding: $0, as: UTF8.self) } != "900000000\n")
  }

  @Test func manyAtATimeFromManyThreads() async throws {
    let path = try folder.write("bin/reader", "#!/bin/sh\nsleep 0.05\ncat\n")
    try FileSystem.makeExecutable(path)
    let programs = SystemPrograms(searchPath: "\(folder.path)/bin:/usr/bin:/bin")
    let right = try await offThePool {
      let right = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 50) { index in
        let bytes = Array("paper \(index)".utf8)
        let call = ProgramCall("reader", package: "", arguments: [], input: .standardInput(bytes), seconds: 60, outputLimit: 1 << 20)
        if programs.run(call) == .success(bytes) { right.add(1, ordering: .relaxed) }
      }
      return right.load(ordering: .relaxed)
    }
    #expect(right == 50)
  }
}
