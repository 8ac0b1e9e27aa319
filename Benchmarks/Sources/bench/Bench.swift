import FoundationEssentials
import Glibc
import Model
import Parse
import Programs

/// Times the parser in CPU time of one core: `bench parse FILE…` for files, `bench long FILE…` for papers of usual length made of their prose,
/// `bench adversarial` for inputs made to be slow,
/// `bench resolve` for a million citations, `bench grow` for papers added to an index of 20,000, `bench review` for verdicts,
/// `bench table` for cross-reference tables,
/// `bench check PROGRAM` for a draft of 20 pages proof-read by a whole process,
/// `bench once FILE…` fifty times each, for a profiler that counts instructions, `bench run PROGRAM ARGUMENT…` for a whole process.
@main
struct Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "parse": try parse(Array(arguments.dropFirst()))
    case "long": try long(Array(arguments.dropFirst()))
    case "adversarial": adversarial()
    case "once": try once(Array(arguments.dropFirst()))
    case "resolve": try resolve()
    case "grow": try grow()
    case "review": try review()
    case "table": try table()
    case "run": run(Array(arguments.dropFirst()))
    case "check": try check(Array(arguments.dropFirst()))
    default:
      print(
        "usage: bench parse FILE… | bench long FILE… | bench adversarial | bench once FILE… | bench resolve | bench grow | bench review | bench table"
          + " | bench check PROGRAM | bench run PROGRAM ARGUMENT…"
      )
    }
  }

  static func parse(_ paths: [String]) throws {
    for path in paths {
      let file = SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
      time(file, path.split(separator: "/").last.map(String.init) ?? path)
    }
  }

  /// Papers as long as those of offices, made of the prose of files, with a citation in as many bytes as theirs.
  static func long(_ paths: [String]) throws {
    let papers = LongPapers(
      of: try paths.sorted().map { parseDocument(SourceFile(path: $0, bytes: Array(try Data(contentsOf: URL(filePath: $0))))).raw })
    for distance in [700, 1000, 1300] {
      for (name, bytes) in [
        ("text of 30 KB, a line for each paragraph", papers.text(bytes: 30_000, aCitationEvery: distance)),
        ("text of 30 KB, lines of 95 columns", papers.text(bytes: 30_000, aCitationEvery: distance, columns: 95)),
        ("page of Word, 30 KB of text", papers.wordPage(bytes: 30_000, aCitationEvery: distance)),
        ("page of a portal, 30 KB of text", papers.portalPage(bytes: 30_000, aCitationEvery: distance)),
      ] {
        time(SourceFile(path: "long", bytes: bytes), "\(name), a citation every \(distance) bytes")
      }
    }
  }

  /// Repeats a file to at least 4 MB of separate documents and prints MB/s and documents a second, best of thirty rounds: short ones, for other work on
  /// the machine comes and goes.
  private static func time(_ file: SourceFile, _ name: String) {
    let copies = max(1, 4_000_000 / max(1, file.bytes.count))
    var citations = 0
    let best =
      (0..<30).map { _ in
        seconds {
          citations = 0
          for _ in 0..<copies { citations += parseDocument(file, with: tools).citations.count }
        }
      }.min() ?? 0
    report(name, file.bytes.count * copies, best, "\(citations / copies) citations, \(Int(Double(copies) / best)) documents a second")
  }

  private static let tools = ReadingTools(programs: SystemPrograms(searchPath: "/usr/bin"))

  static func once(_ paths: [String]) throws {
    var citations = 0
    for path in paths {
      let file = SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
      for _ in 0..<50 { citations += parseDocument(file, with: tools).citations.count }
    }
    print("\(citations) citations")
  }

  /// Inputs that punish rules which look too far: cost must grow with the length, not with its square.
  static func adversarial() {
    let shapes: [(String, (Int) -> [UInt8])] = [
      ("digits", { Array(repeating: UInt8(ascii: "7"), count: $0) }),
      ("slashes", { Array(repeating: UInt8(ascii: "/"), count: $0) }),
      ("digits and slashes", { repeated("1/", $0) }),
      ("newlines", { Array(repeating: 0x0A, count: $0) }),
      ("one line of words", { repeated("Thực hiện dân chủ ở cơ sở ", $0) }),
      ("type words", { repeated("Nghị định số ", $0) }),
      ("law words", { repeated("Luật ", $0) }),
      ("citations", { repeated("Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, ", $0) }),
      ("short names", { repeated("Nghị định số 59/2023/NĐ-CP (sau đây gọi tắt là Nghị định số 59), Nghị định số 59 nêu ", $0) }),
      ("numbers above", { repeated("Nghị định số 59/2023/NĐ-CP, Nghị định 59 nêu trên, ", $0) }),
      ("open quotes", { repeated("Đề án “", $0) }),
      (
        "lines in doubt",
        { repeated([0x43, 0xF6, 0x20, 0xC2, 0x43, 0x0A, 0xDF] + Array("Thực hiện Qarset=".utf8) + [0xD5, 0xC4, 0x90], $0) }
      ),
      ("nested tags", { repeated("<div>", $0) }),
      ("one tag", { Array("<p ".utf8) + repeated("a=1 ", $0) }),
    ]
    for (name, make) in shapes {
      let small = make(1_000_000)
      let large = make(8_000_000)
      let few = seconds { _ = parseDocument(SourceFile(path: name, bytes: small)) }
      let many = seconds { _ = parseDocument(SourceFile(path: name, bytes: large)) }
      report(name, large.count, many, "8 times the length costs \((many / few * 10).rounded() / 10) times the time")
    }
  }

  static func repeated(_ text: String, _ count: Int) -> [UInt8] { repeated(Array(text.utf8), count) }

  static func repeated(_ unit: [UInt8], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += unit }
    return bytes
  }

  /// CPU seconds of this process: other work on the machine does not count.
  static func seconds(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  static func report(_ name: String, _ bytes: Int, _ seconds: Double, _ note: String) {
    let rate = Double(bytes) / 1e6 / seconds
    print("\(name): \((rate * 10).rounded() / 10) MB/s, \(note)")
  }
}
