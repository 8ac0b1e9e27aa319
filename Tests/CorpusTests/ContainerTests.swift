import Index
import Model
import Parse
import Platform
import Specimens
import Testing

@testable import Corpus

/// Members of containers are documents of their own.
@Suite struct ContainerTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func update(jobs: Int = 2, limits: Limits = .usual, metadata: [String] = []) throws -> IndexReport {
    var options = UpdateOptions(folder: path + "index", paths: [path + "p"], jobs: jobs, program: "1")
    options.limits = limits
    options.metadata = metadata
    return try updateIndex(options) { _ in }
  }

  private func counts(_ report: IndexReport) -> [Int] {
    [report.added, report.changed, report.unchanged, report.removed, report.documents]
  }

  private func parsed(_ limits: Limits = .usual, jobs: Int = 2) throws -> (paths: [String], failures: [ReadFailure], unknown: [String]) {
    var paths: [String] = []
    let result = try parsePaths(
      [path + "p"], input: .auto, jobs: jobs, limits: limits, tools: ReadingTools(), transform: { $0.document.path },
      emit: { paths.append(String($0.dropFirst(path.utf8.count + 2))) })
    return (paths, result.failures, result.noPapers)
  }

  private func zip(_ members: [(name: String, text: String)]) -> [UInt8] {
    MadeArchive.make(.zip, members.map { ($0.name, Array($0.text.utf8)) })
  }

  private func text(_ number: Int) -> String { "Thực hiện Chỉ thị số \(number)/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n" }

  @Test func membersInTheOrderOfTheArchive() throws {
    try folder.write("p/goi.zip", zip([("b/hai.txt", text(2)), ("a.md", text(1)), (".DS_Store", "x"), ("__MACOSX/._a.md", "x")]))
    try folder.write("p/a.txt", text(3))
    #expect(try parsed().paths == ["a.txt", "goi.zip//b/hai.txt", "goi.zip//a.md"])
    #expect(try update().documents == 3)
    let index = try Snapshot(folder: path + "index")
    #expect(try index.citesOf(path + "p/goi.zip//b/hai.txt", as: nil).papers.first?.mentions.map(\.printed) == ["2/CT-TTg"])
    #expect(try index.citesOf("goi.zip//a.md", as: nil).papers.count == 1)
  }

  @Test func unchangedMembersAreTakenOver() throws {
    try folder.write("p/goi.zip", zip([("1.txt", text(1)), ("2.txt", text(2)), ("3.txt", text(3))]))
    #expect(counts(try update()) == [3, 0, 0, 0, 3])
    #expect(counts(try update()) == [0, 0, 3, 0, 3])
    #expect(try update().generation == 1)
    // Other bytes around the same members.
    try folder.write("p/goi.zip", MadeArchive.make(.storedZip, [1, 2, 3].map { ("\($0).txt", Array(text($0).utf8)) }))
    #expect(counts(try update()) == [0, 0, 3, 0, 3])
    try folder.write("p/goi.zip", zip([("2.txt", text(20)), ("3.txt", text(3)), ("4.txt", text(4))]))
    #expect(counts(try update()) == [1, 1, 1, 1, 3])
    let index = try Snapshot(folder: path + "index")
    #expect(try index.citesOf("goi.zip//2.txt", as: nil).papers.first?.mentions.map(\.printed) == ["20/CT-TTg"])
    try FileSystem.remove(path + "p/goi.zip")
    #expect(counts(try update()) == [0, 0, 0, 3, 0])
  }

  /// An archive that becomes a text, and back.
  @Test func theKindOfAFileMayChange() throws {
    try folder.write("p/goi", zip([("1.txt", text(1)), ("2.txt", text(2))]))
    #expect(counts(try update()) == [2, 0, 0, 0, 2])
    try folder.write("p/goi", text(3) + text(3) + text(3))
    #expect(counts(try update()) == [1, 0, 0, 2, 1])
    try folder.write("p/goi", zip([("1.txt", text(1))]))
    #expect(counts(try update()) == [1, 0, 0, 1, 1])
  }

  @Test func containersInside() throws {
    let inner = zip([("x.txt", text(1)), ("sau/y.txt", text(2))])
    let outer = MadeArchive.make(.zip, [("trong.zip", inner), ("z.txt", Array(text(3).utf8))])
    try folder.write("p/goi.zip", outer)
    #expect(try parsed().paths == ["goi.zip//trong.zip//x.txt", "goi.zip//trong.zip//sau/y.txt", "goi.zip//z.txt"])
    #expect(counts(try update()) == [3, 0, 0, 0, 3])
    try folder.write("p/ba.zip", MadeArchive.make(.zip, [("goi.zip", outer)]))
    let three = try parsed()
    #expect(three.paths.filter { $0.hasPrefix("ba") } == ["ba.zip//goi.zip//z.txt"])
    #expect(three.failures.map { String($0.path.dropFirst(path.utf8.count + 2)) } == ["ba.zip//goi.zip//trong.zip"])
    guard case .unreadable(.tooDeep, _)? = three.failures.first?.reason else { return #expect(Bool(false)) }
  }

  @Test func namesAreShownAndNeverFollowed() throws {
    let names = [
      "../../etc/passwd.txt", "/etc/hosts.txt", "a\\b\\c.txt", "./d//e.txt", "f\u{1B}[31m.txt", "g.txt", "g.txt", "g.txt", "g (2).txt",
    ]
    try folder.write("p/goi.zip", MadeArchive.make(.zip, names.map { ($0, Array(text(1).utf8)) }))
    #expect(
      try parsed().paths == [
        "goi.zip//../../etc/passwd.txt", "goi.zip//etc/hosts.txt", "goi.zip//a/b/c.txt", "goi.zip//d/e.txt", "goi.zip//f\u{FFFD}[31m.txt",
        "goi.zip//g.txt", "goi.zip//g (2).txt", "goi.zip//g (3).txt", "goi.zip//g (2) (2).txt",
      ])
    #expect(counts(try update()) == [9, 0, 0, 0, 9])
    #expect(counts(try update()) == [0, 0, 9, 0, 9])
    #expect(try Snapshot(folder: path + "index").citesOf(path + "p/goi.zip//../../etc/passwd.txt", as: nil).papers.count == 1)
    #expect(FileSystem.status(folder.path + "/p/etc") == nil)
  }

  /// Names in the code pages of old programs (here CP437) are shown as far as they can be; members stay apart.
  @Test func namesInOldEncodings() throws {
    var bytes = MadeArchive.make(.storedZip, [("Bo.txt", Array(text(1).utf8)), ("Co.txt", Array(text(2).utf8))])
    for at in bytes.indices.dropLast(6) where bytes[(at + 1)..<(at + 6)].elementsEqual("o.txt".utf8) { bytes[at] = 0x80 + (bytes[at] & 1) }
    try folder.write("p/goi.zip", bytes)
    let paths = try parsed().paths
    #expect(Set(paths).count == 2 && paths.allSatisfy { $0.hasPrefix("goi.zip//") && $0.hasSuffix("o.txt") })
    #expect(counts(try update()) == [2, 0, 0, 0, 2])
    #expect(counts(try update()) == [0, 0, 2, 0, 2])
  }

  @Test func recordsInside() throws {
    try folder.write("p/goi.zip", zip([("a.ndjson", "{\"id\":\"x\",\"text\":\"\(text(1).dropLast())\"}\nhỏng\n"), ("b.txt", text(2))]))
    let report = try update()
    #expect(counts(report) == [2, 0, 0, 0, 2])
    #expect(report.failures.map { "\($0)" } == [path + "p/goi.zip//a.ndjson:2: no JSON object"])
    #expect(try Snapshot(folder: path + "index").citesOf("x", as: nil).papers.count == 1)
  }

  @Test func otherFormatsInside() throws {
    try folder.write("p/goi.zip", MadeArchive.make(.zip, [("anh.bin", [0, 1, 2, 3]), ("a.txt", Array(text(1).utf8))]))
    let report = try update()
    #expect(report.documents == 1 && report.failures.isEmpty)
    #expect(report.noPapers == [path + "p/goi.zip//anh.bin"])
  }

  /// Office files, books and programs are zip files too, and no collections.
  @Test(arguments: ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"]) func packagesAreNoContainers(mark: String) throws {
    try folder.write("p/x", zip([("word/a.txt", text(1)), (mark, "x")]))
    #expect(try parsed().paths.allSatisfy { !$0.contains("//") })
    #expect(try update().documents == 0)
  }

  @Test func lockedMembersAreNamedEachTime() throws {
    try folder.write("p/goi.zip", MadeArchive.make(.zip, [("a.txt", Array(text(1).utf8))], password: "mật khẩu"))
    try folder.write("p/khac.zip", zip([("b.txt", text(2))]))
    for round in 0..<2 {
      let report = try update()
      #expect(counts(report) == [1 - round, 0, round, 0, 1])
      #expect(report.failures == [ReadFailure(path: path + "p/goi.zip//a.txt", reason: .unreadable(.encrypted, "locked with a password"))])
    }
  }

  /// What could be read of a damaged archive stays; what could not is named on each run, though the archive does not change.
  @Test func aCutArchive() throws {
    let noise = (0..<4000).map { "\(UInt32(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761))\n" }.joined()
    let whole = zip([("a.txt", text(1)), ("b.txt", noise), ("c.txt", text(2))])
    try folder.write("p/goi.zip", Array(whole.prefix(whole.count / 2)))
    for round in 0..<2 {
      let report = try update()
      // What is left of b.txt is read.
      #expect(counts(report) == [2 - 2 * round, 0, 2 * round, 0, 2])
      #expect(!report.failures.isEmpty)
      #expect(report.failures.allSatisfy { if case .unreadable(.damaged, _) = $0.reason { true } else { false } })
    }
  }

  @Test func bombs() throws {
    let blanks = [UInt8](repeating: 0x20, count: 8 << 20)
    var limits = Limits(document: 1 << 20, whole: 2 << 20, batch: 1 << 20)
    limits.containers = ArchiveLimits(entries: 50, memberBytes: 0, totalBytes: 4 << 20, ratio: 250)
    // One large member.
    try folder.write("p/a.zip", MadeArchive.make(.zip, [("a.txt", blanks), ("b.txt", Array(text(1).utf8))]))
    // Many members.
    try folder.write("p/b.zip", zip((0..<60).map { ("\($0).txt", text($0)) }))
    // Members that are bombs.
    let inner = MadeArchive.make(.zip, [("x.txt", [UInt8](repeating: 0x20, count: 1 << 20))])
    try folder.write("p/c.zip", MadeArchive.make(.zip, (0..<20).map { ("\($0).zip", inner) }))
    let result = try parsed(limits)
    #expect(result.paths.filter { $0.hasPrefix("b.zip") }.count == 50)
    #expect(result.paths.filter { $0.hasPrefix("c.zip") }.count <= 5)
    let failed = Set(result.failures.map { String($0.path.dropFirst(path.utf8.count + 2)) })
    #expect(failed.isSuperset(of: ["a.zip//a.txt", "b.zip", "c.zip//10.zip"]))
    #expect(result.failures.allSatisfy { if case .unreadable(.tooLarge, _) = $0.reason { true } else { false } })
  }

  @Test(arguments: [1, 4]) func largeAndSmallArchivesGiveTheSame(jobs: Int) throws {
    try folder.write("p/goi.zip", zip((0..<100).map { ("\($0).txt", text($0)) }))
    let limits = Limits(document: 1 << 20, whole: 1 << 20, batch: 4000)
    #expect(limits.smallContainer < 1000)
    #expect(try parsed(limits, jobs: jobs).paths == (0..<100).map { "goi.zip//\($0).txt" })
    #expect(counts(try update(jobs: jobs, limits: limits)) == [100, 0, 0, 0, 100])
    #expect(counts(try update(jobs: jobs, limits: limits)) == [0, 0, 100, 0, 100])
  }

  @Test func metadataNamesMembers() throws {
    try folder.write("p/goi.zip", zip([("a/1.txt", text(1)), ("2.txt", text(2))]))
    try folder.write("m.csv", "path,date\np/goi.zip//a/1.txt,26/02/2025\n")
    let report = try update(metadata: [path + "m.csv"])
    #expect(report.failures.isEmpty)
    func isDated(_ name: String) throws -> Bool {
      try Snapshot(folder: path + "index").citesOf(name, as: nil).papers.first?.document.header.date != nil
    }
    #expect(try isDated("goi.zip//a/1.txt"))
    #expect(try !isDated("goi.zip//2.txt"))
    #expect(counts(try update(metadata: [path + "m.csv"])) == [0, 0, 2, 0, 2])
    try folder.write("m.csv", "path,date\np/goi.zip//2.txt,26/02/2025\n")
    #expect(counts(try update(metadata: [path + "m.csv"])) == [0, 2, 0, 0, 2])
  }

  @Test func otherArchivesAndPackedFiles() throws {
    let members = [("a/1.txt", Array(text(1).utf8)), ("2.txt", Array(text(2).utf8))]
    for (name, format) in [("a.tar", MadeArchive.Format.tar), ("b.tgz", .tarGzip), ("c.7z", .sevenZip)] {
      try folder.write("p/" + name, MadeArchive.make(format, members))
    }
    for (name, filter) in [("d.txt.gz", MadeArchive.Filter.gzip), ("e.txt.bz2", .bzip2), ("f.txt.xz", .xz), ("g.txt.zst", .zstd)] {
      try folder.write("p/" + name, MadeArchive.packed(Array(text(3).utf8), filter))
    }
    try folder.write("p/h.tar.xz", MadeArchive.packed(MadeArchive.make(.tar, members), .xz))
    let result = try parsed()
    #expect(result.failures.isEmpty)
    #expect(
      result.paths == [
        "a.tar//a/1.txt", "a.tar//2.txt", "b.tgz//a/1.txt", "b.tgz//2.txt", "c.7z//a/1.txt", "c.7z//2.txt", "d.txt.gz//d.txt",
        "e.txt.bz2//e.txt", "f.txt.xz//f.txt", "g.txt.zst//g.txt", "h.tar.xz//a/1.txt", "h.tar.xz//2.txt",
      ])
    #expect(counts(try update()) == [12, 0, 0, 0, 12])
    #expect(counts(try update()) == [0, 0, 12, 0, 12])
    let whole = MadeArchive.packed(Array(text(3).utf8), .gzip)
    try folder.write("p/d.txt.gz", Array(whole.dropLast(12)))
    #expect(try parsed().failures.map { "\($0)".contains("d.txt.gz") && "\($0)".contains("[damaged]") } == [true])
  }

  /// libarchive keeps the last block of a cut stream to itself. Of bzip2 and zstd whole blocks remain: none of a small file.
  @Test(arguments: [
    (5_000, MadeArchive.Filter.gzip, 0.8), (400_000, .gzip, 0.8), (5_000, .xz, 0.8), (400_000, .xz, 0.8), (400_000, .zstd, 0.5),
    (2_000_000, .bzip2, 0.4),
  ])
  func aCutPackedFileIsReadAsFarAsItGoes(size: Int, filter: MadeArchive.Filter, least: Double) throws {
    let noise = (0..<size / 20).map { "\(UInt32(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761)) từ\n" }.joined()
    let whole = MadeArchive.packed(Array((text(3) + noise + text(4)).utf8), filter)
    try folder.write("p/d.txt.pack", Array(whole.prefix(whole.count * 9 / 10)))
    var texts: [String] = []
    var codes: [[Finding.Code]] = []
    let result = try parsePaths(
      [path + "p"], input: .auto, jobs: 1, limits: .usual, tools: ReadingTools(), transform: { $0.document },
      emit: {
        texts.append(String(decoding: $0.raw.bytes, as: UTF8.self))
        codes.append($0.findings.map(\.code))
      })
    #expect(codes == [[.damaged]])
    #expect(texts.count == 1 && (text(3) + noise).hasPrefix(texts.first ?? "x"))
    #expect(Double(texts.first?.utf8.count ?? 0) > Double(noise.utf8.count) * least)
    #expect(result.failures.map { "\($0)".contains("d.txt.pack") && "\($0)".contains("[damaged]") } == [true])
  }

  /// Any cut of any packed file: never more than there was, and nothing else.
  @Test(arguments: [MadeArchive.Filter.gzip, .bzip2, .xz, .zstd]) func cutsAnywhere(filter: MadeArchive.Filter) throws {
    let whole = String(repeating: text(3), count: 30)
    let packed = MadeArchive.packed(Array(whole.utf8), filter)
    for end in stride(from: 1, to: packed.count, by: 7) {
      let source = ContainerSource(name: "a", Array(packed[..<end]))
      guard let reader = containerReader(of: source) else { continue }
      _ = reader.read(source, Limits.usual.containers) { member in
        if case .bytes(let bytes) = member.content {
          #expect(whole.hasPrefix(String(decoding: bytes, as: UTF8.self)) || whole.utf8.starts(with: bytes))
        }
        return true
      }
    }
  }

  /// Stored members as WinRAR writes them, versions 4 and 5, with the checksums of their blocks.
  @Test(arguments: Self.rarFiles) func rarArchives(hex: String) throws {
    let digits = Array(hex.utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
    try folder.write("p/goi.rar", bytes)
    #expect(try parsed().paths == ["goi.rar//ke-hoach.txt"])
    #expect(counts(try update()) == [1, 0, 0, 0, 1])
    try folder.write("p/goi.rar", Array(bytes.dropLast(30)))
    let cut = try parsed()
    #expect(!cut.failures.isEmpty && cut.failures.allSatisfy { "\($0)".contains("goi.rar") && "\($0)".contains("[damaged]") })
  }

  private static let rarFiles = [
    "526172211a0700cf907300000d0000000000000043e87400802c00280000002800000003d9a3edab0000005a14300c00a48100006b652d686f6163682e7478745468e1bbb163206869e1bb876e204368e1bb89207468e1bb8b2073e1bb912033332f43542d545467c43d7b00400700",
    "526172211a070100c51a333203010000a469e3f81b0202280428a48302d9a3edab00010c6b652d686f6163682e7478745468e1bbb163206869e1bb876e204368e1bb89207468e1bb8b2073e1bb912033332f43542d54546719b23a3503050000",
  ]

  @Test(arguments: [MadeArchive.Format.storedZip, .tar]) func progressMovesInsideALargeContainer(_ format: MadeArchive.Format) throws {
    let members = (0..<40).map { (name: "\($0).txt", bytes: Array(String(repeating: text($0), count: 2000).utf8)) }
    try folder.write("p/goi", MadeArchive.make(format, members))
    var options = UpdateOptions(folder: path + "index", paths: [path + "p"], jobs: 1, program: "1")
    options.limits = Limits(document: 1 << 20, whole: 1 << 20, batch: 1 << 16)
    var steps: [IndexProgress] = []
    let report = try updateIndex(options) { steps.append($0) }
    #expect(report.documents == 40)
    let all = steps.last?.allBytes ?? 0
    #expect(steps.map(\.bytes) == steps.map(\.bytes).sorted())
    #expect(Set(steps.map { 4 * $0.bytes / all }) == [0, 1, 2, 3, 4])
    #expect(steps.dropLast().allSatisfy { $0.files == 0 })
  }

  @Test func aMailInAnArchive() throws {
    let mail =
      "From: a@b.vn\nTo: c@d.vn\nSubject: Thư\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\(text(1))--b\n"
      + "Content-Disposition: attachment; filename=../dinh-kem.txt\n\n\(text(2))--b\nContent-Disposition: attachment; filename=anh.png\n\nx\n--b--\n"
    try folder.write("p/goi.zip", zip([("thu.eml", mail)]))
    try folder.write("p/thu.txt", mail)
    let result = try parsed()
    #expect(result.paths == ["goi.zip//thu.eml", "goi.zip//thu.eml//../dinh-kem.txt", "thu.txt", "thu.txt//../dinh-kem.txt"])
    #expect(result.unknown == [path + "p/goi.zip//thu.eml//anh.png", path + "p/thu.txt//anh.png"])
    #expect(counts(try update()) == [4, 0, 0, 0, 4])
    // The attachment stays as it was.
    try folder.write("p/thu.txt", "X-Khac: 1\n" + mail)
    #expect(counts(try update()) == [0, 1, 3, 0, 4])
    // A mail that stands too deep is read, what is attached to it is named.
    try folder.write("p/ba.zip", MadeArchive.make(.zip, [("hai.zip", zip([("thu.eml", mail)]))]))
    let deep = try parsed()
    #expect(deep.paths.contains("ba.zip//hai.zip//thu.eml"))
    #expect(deep.failures.map { String($0.path.dropFirst(path.utf8.count + 2)) } == ["ba.zip//hai.zip//thu.eml"])
  }

  @Test func pagesOfAWebArchive() throws {
    func record(_ address: String, _ type: String, _ body: String) -> String {
      let block = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n" + body
      return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }
    let bytes = Array(
      (record("https://a.gov.vn/1", "text/html", "<p>\(text(1))</p>") + record("https://a.gov.vn/2", "image/png", "x")
        + record("https://a.gov.vn/3", "text/html", "") + record("https://a.gov.vn/1", "text/html", "<p>\(text(2))</p>")).utf8)
    try folder.write("p/a.warc", bytes)
    try folder.write("p/b.warc.gz", MadeArchive.packed(bytes, .gzip))
    let report = try update()
    #expect(counts(report) == [4, 0, 0, 0, 4])
    #expect(report.leftOut == 4 && report.failures.isEmpty && report.noPapers.isEmpty && report.withoutDocument.isEmpty)
    let index = try Snapshot(folder: path + "index")
    let paper = try #require(try index.citesOf("b.warc.gz//a.gov.vn/1 (2)", as: nil).papers.first)
    #expect(paper.mentions.map(\.printed) == ["2/CT-TTg"])
  }

  /// A file that is cut short or replaced while it is read.
  @Test func aFileThatChangesMeanwhile() throws {
    let name = try folder.write("p/goi.zip", zip([("a.txt", text(1))]))
    let open = try OpenFile(name)
    #expect(open.fault("goi.zip") == nil)
    try folder.write("p/goi.zip", "")
    #expect(open.hasChanged && open.fault("goi.zip") != nil)
    let text = try OpenFile(try folder.write("p/a.txt", text(1)))
    try folder.write("p/a.txt", self.text(1) + self.text(2))
    #expect(try text.bytes(.usual).findings.map(\.code) == [.changed])
  }

  @Test func aFileThatVanishesMeanwhile() throws {
    for number in 1...3 { try folder.write("p/\(number).txt", text(number)) }
    let limits = Limits(document: 1 << 16, whole: 1 << 16, batch: 1)
    var paths: [String] = []
    let result = try parsePaths(
      [path + "p"], input: .auto, jobs: 1, limits: limits, tools: ReadingTools(), transform: { $0.document.path },
      emit: {
        paths.append($0)
        if paths.count == 1 { try FileSystem.remove(path + "p/2.txt") }
      })
    #expect(paths == ["p/1.txt", "p/3.txt"].map { path + $0 })
    #expect(result.failures.map(\.path) == [path + "p/2.txt"])
  }
}
