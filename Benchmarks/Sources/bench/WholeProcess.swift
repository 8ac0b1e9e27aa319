import FoundationEssentials
import Glibc

extension Bench {
  /// Starts a program a hundred times, its output thrown away, and prints how long it took from start to end: the least and the median, which
  /// other work on the machine disturbs little.
  static func run(_ words: [String]) { time(words, promised: 15) }

  /// Proof-reads a draft of Word of 20 pages with `PROGRAM check`.
  static func check(_ words: [String]) throws {
    let path = "/tmp/cite-bench-\(getpid()).docx"
    try Data(MadeDraft.docx()).write(to: URL(filePath: path))
    time(words + ["check", path], promised: 60)
    print("draft in \(path)")
  }

  private static func time(_ words: [String], promised: Double) {
    let milliseconds = (0..<100).map { _ in wholeProcess(words) * 1000 }.sorted()
    func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    print("\(words.dropFirst().joined(separator: " ")): \(tenths(milliseconds[0])) ms, median \(tenths(milliseconds[50])) ms")
    if milliseconds[50] > promised { print("  more than the \(Int(promised)) ms promised") }
  }

  /// Seconds from the start of a program to its end.
  private static func wholeProcess(_ words: [String]) -> Double {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    var status: Int32 = 0
    let start = now()
    // 1 is the exit code of findings.
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0, waitpid(process, &status, 0) == process,
      status == 0 || status == 1 << 8
    else { fatalError("\(words[0]) did not end well: \(status)") }
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
