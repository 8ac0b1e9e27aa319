import Platform
import Specimens
import Testing

/// Files nobody wrote on purpose: each is read as far as it goes, or named, and never stops a run.
@Suite struct BadFileTests {
  private let mention = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ."
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func parsed(_ name: String, _ bytes: [UInt8]) throws -> Run {
    try folder.write(name, bytes)
    return try cite(["parse", name, "--format", "json"], in: folder)
  }

  /// The one citation is found whatever stands around it.
  private func expectTheMention(_ name: String, _ bytes: [UInt8]) throws {
    let run = try parsed(name, bytes)
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains(#""number": "33/CT-TTg""#), "\(name)")
  }

  @Test func empty() throws {
    for name in ["a.txt", "a.html", "a.md"] {
      let run = try parsed(name, [])
      #expect(run.code == 0 && run.output.contains(#""code": "empty""#), "\(name)")
    }
    #expect(try parsed("a.ndjson", []).code == 0)
  }

  @Test func binary() throws {
    var bytes = [UInt8](repeating: 0, count: 10_000)
    for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index &* index &* 31 &+ index >> 3) }
    for name in ["a", "a.txt", "a.doc", "a.html"] {
      let run = try parsed(name, bytes)
      #expect(run.code == 2)
      #expect(run.errors == "cannot read \(name): neither text nor a format this program reads\n")
    }
    try folder.write("f/a.txt", mention)
    try folder.write("f/b", bytes)
    let index = try cite(["index", "f"], in: folder)
    #expect(index.code == 0)
    #expect(index.errors == "left out 1 file that is no paper: f/b\n")
  }

  @Test func oneLine() throws {
    try expectTheMention("a.txt", [UInt8](repeating: UInt8(ascii: "a"), count: 4 << 20) + Array((" " + mention).utf8))
    try expectTheMention("b.txt", [UInt8](repeating: UInt8(ascii: " "), count: 4 << 20) + Array(mention.utf8))
  }

  @Test func nestedTags() throws {
    try expectTheMention("a.html", Array((String(repeating: "<div>", count: 100_000) + mention).utf8))
    try expectTheMention("b.html", Array((String(repeating: "<table><tr><td>", count: 20_000) + mention).utf8))
  }

  @Test func attributes() throws {
    let attributes = (0..<20_000).map { " a\($0)=\"x\"" }.joined()
    try expectTheMention("a.html", Array("<p\(attributes)>\(mention)</p>".utf8))
  }

  @Test func invalidUTF8() throws {
    let run = try parsed("a.txt", Array(mention.utf8) + [0x0A, 0xFF, 0xFE, 0xC3, 0x28, 0x0A] + Array(mention.utf8))
    #expect(run.code == 0)
    #expect(run.output.contains(#""code": "invalid-bytes""#))
    #expect(run.output.split(separator: #""number": "33/CT-TTg""#).count == 3)
  }

  @Test(arguments: ["iso-8859-1", "utf-16", "windows-1258", "klingon"]) func wrongCharset(charset: String) throws {
    try expectTheMention("a.html", Array("<html><head><meta charset=\"\(charset)\"></head><body><p>\(mention)</p></body></html>".utf8))
  }

  @Test func badRecords() throws {
    let lines = [String(repeating: "[", count: 100_000), "null", #"{"text":"\ud800"}"#, #"{"text":"\#(mention)"}"#, "\u{0}"]
    try folder.write("a.ndjson", lines.joined(separator: "\n"))
    let run = try cite(["index", "a.ndjson"], in: folder)
    #expect(run.code == 2)
    #expect(run.output.hasPrefix("1 document, 1 citation in .cite"))
    #expect(run.errors.split(separator: "\n").count == 4)
  }

  /// Memory does not grow with a file: the program gets 400 MB of its own and reads a file of a gigabyte (most of it a hole in the disk) and
  /// a line of 48 MB.
  @Test func memory() throws {
    let lines = String(repeating: mention + "\n", count: 200)
    try folder.write("f/a.txt", lines)
    try folder.write("f/b.ndjson", "{\"text\":\"\(mention)\"}\n")
    let run = try shell("truncate -s 1G f/a.txt; truncate -s 48M f/b.ndjson; ulimit -d 400000; \"$CITE\" index f", in: folder)
    #expect(run.code == 2)
    #expect(run.output.hasPrefix("2 documents, 201 citations in .cite"))
    #expect(
      run.errors == """
        1 paper was read only in part:
          f/a.txt: longer than the 16 MiB this program reads of one file; the rest is left out [too-large]
        cannot read f/b.ndjson:2: a line of more than 16777216 bytes

        """)
    #expect(try cite(["stats", "--format", "csv"], in: folder).output.contains("total,documents_with_findings,1,"))
  }

  /// A name in TCVN3, as old archives have them.
  @Test func aNameThatIsNoUnicode() throws {
    let run = try shell("mkdir f; echo x >\"f/$(printf 'K\\325.txt')\"; \"$CITE\" index f", in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "cannot read f/K\u{FFFD}.txt: its name is not UTF-8; rename it\n")
  }

  @Test func noPermission() throws {
    let run = try shell(
      """
      mkdir plans closed; echo '\(mention)' >plans/a.txt; cp plans/a.txt plans/b.txt; cp plans/a.txt closed/c.txt
      chmod 000 plans/b.txt closed; chmod 777 .
      run() { if [ $(id -u) = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
      run "$CITE" index plans closed; echo $?; run "$CITE" who-cites 33/CT-TTg --format csv | wc -l
      chmod 000 .cite; run "$CITE" stats; echo $?; chmod 555 .cite; chmod 444 .cite/lock; run "$CITE" index plans; echo $?
      chmod 755 closed .cite
      """, in: folder)
    #expect(
      run.output.split(separator: "\n") == [
        "1 document, 1 citation in .cite (1 added, 0 changed, 0 unchanged, 0 removed)", "2", "2", "2", "2",
      ])
    #expect(
      run.errors.split(separator: "\n").sorted() == [
        "cannot read closed: Permission denied", "cannot read plans/b.txt: Permission denied",
        "cite: cannot open .cite/lock: Permission denied", "cite: cannot open .cite/manifest: Permission denied",
      ])
  }
}
