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
      #expect(counts(report) == [1 - round, 0, round, 0, 1])
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
}
