import Index
import Model
import Platform
import Specimens
import Testing

@testable import Corpus

@Suite struct UpdateIndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func update(_ paths: [String], rebuild: Bool = false, program: String = "1") throws -> IndexReport {
    var options = UpdateOptions(folder: folder.path + "/index", paths: paths.map { folder.path + "/" + $0 }, jobs: 2, program: program)
    options.rebuild = rebuild
    return try updateIndex(options) { _ in }
  }

  private func counts(_ report: IndexReport) -> [Int] {
    [report.added, report.changed, report.unchanged, report.removed, report.documents]
  }

  @Test func addChangeRemove() throws {
    try folder.write("a/1.txt", "một")
    try folder.write("a/2.txt", "hai")
    #expect(counts(try update(["a"])) == [2, 0, 0, 0, 2])
    #expect(counts(try update(["a"])) == [0, 0, 2, 0, 2])
    try folder.write("a/2.txt", "hai hai")
    try folder.write("a/3.txt", "ba")
    try FileSystem.remove(folder.path + "/a/1.txt")
    #expect(counts(try update(["a"])) == [1, 1, 0, 1, 2])
  }

  @Test func nothingNewCommitsNothing() throws {
    try folder.write("a/1.txt", "một")
    #expect(try update(["a"]).generation == 1)
    #expect(try update(["a"]).generation == 1)
    #expect(try update(["a"], rebuild: true).generation == 2)
  }

  @Test func anotherFolderLeavesTheFirst() throws {
    try folder.write("a/1.txt", "một")
    try folder.write("b/1.txt", "hai")
    #expect(counts(try update(["a"])) == [1, 0, 0, 0, 1])
    #expect(counts(try update(["b"])) == [1, 0, 0, 0, 2])
    try FileSystem.remove(folder.path + "/a/1.txt")
    #expect(counts(try update(["b"])) == [0, 0, 1, 0, 2])
    #expect(counts(try update([])) == [0, 0, 1, 1, 1])
  }

  @Test func aFolderInsideAnotherIsNotIndexedTwice() throws {
    try folder.write("a/b/1.txt", "một")
    #expect(counts(try update(["a", "a/b"])) == [1, 0, 0, 0, 1])
    #expect(counts(try update(["a/b"])) == [0, 0, 1, 0, 1])
    try FileSystem.remove(folder.path + "/a/b/1.txt")
    #expect(counts(try update(["a"])) == [0, 0, 0, 1, 0])
  }

  @Test func aVanishedRootKeepsItsDocuments() throws {
    try folder.write("a/1.txt", "một")
    _ = try update(["a"])
    try FileSystem.rename(folder.path + "/a", to: folder.path + "/moved")
    let report = try update(["a"])
    #expect(counts(report) == [0, 0, 0, 0, 1])
    #expect(report.failures.map(\.path) == [folder.path + "/a"])
  }

  @Test func anotherProgramParsesAnew() throws {
    try folder.write("a/1.txt", "một")
    _ = try update(["a"])
    #expect(try update(["a"], program: "2").generation == 2)
    #expect(try update(["a"], program: "2").generation == 2)
  }

  @Test func binaryFilesAreNamed() throws {
    try folder.write("a/1.txt", "một")
    try folder.write("a/x.doc", [0, 1, 2, 3])
    try folder.write("a/y.bin", [0, 1, 2, 3])
    let report = try update(["a"])
    #expect(report.documents == 1)
    #expect(report.noPapers == [folder.path + "/a/y.bin"])
    #expect(report.failures == [ReadFailure(path: folder.path + "/a/x.doc", reason: .unknownFormat)])
  }

  @Test func recordsByTheirIds() throws {
    try folder.write("a.ndjson", "{\"id\":\"x\",\"text\":\"một\"}\n{\"text\":\"hai\"}\nhỏng\n")
    let report = try update(["a.ndjson"])
    #expect(counts(report) == [2, 0, 0, 0, 2])
    #expect(report.failures.map(\.line) == [3])
    try folder.write("a.ndjson", "{\"id\":\"x\",\"text\":\"một\"}\n{\"text\":\"hai hai\"}\n")
    #expect(counts(try update([])) == [0, 1, 1, 0, 2])
    let index = try Snapshot(folder: folder.path + "/index")
    #expect(try index.citesOf("x", as: nil).papers.count == 1)
    #expect(try index.citesOf(folder.path + "/a.ndjson#2", as: nil).papers.count == 1)
  }

  /// What was given as ndjson stays ndjson when the index looks again.
  @Test func theFormOfTheInputIsRemembered() throws {
    try folder.write("a.json", "{\"text\":\"một\"}\n{\"text\":\"hai\"}\n")
    var options = UpdateOptions(folder: folder.path + "/index", paths: [folder.path + "/a.json"], jobs: 1, program: "1")
    #expect(counts(try updateIndex(options) { _ in }) == [1, 0, 0, 0, 1])
    options.input = .ndjson
    #expect(counts(try updateIndex(options) { _ in }) == [2, 0, 0, 1, 2])
    try folder.write("a.json", "{\"text\":\"một\"}\n{\"text\":\"hai\"}\n{\"text\":\"ba\"}\n")
    #expect(counts(try update([])) == [1, 0, 2, 0, 3])
  }

  @Test func rootsAreShownAsTyped() {
    for (shown, path) in [("plans", "plans/a.txt"), (".", "a.txt"), ("../plans", "../plans/a.txt"), ("/x/plans", "/x/plans/a.txt")] {
      let root = IndexRoot(shown: shown, absolute: "/x/plans")
      #expect(root.shown("/x/plans/a.txt") == path)
      #expect(root.absolute(path) == "/x/plans/a.txt")
      #expect(root.absolute(root.shown("/x/plans")) == "/x/plans")
    }
    let root = IndexRoot(shown: "/", absolute: "/")
    #expect(root.absolute(root.shown("/a.txt")) == "/a.txt")
  }

  @Test func noPaths() {
    #expect(throws: NoPathsError.self) { try update([]) }
  }

  /// The same files give the same answers, whatever the way there, and the same bytes when the index is made anew.
  @Test func theWayThereDoesNotShow() throws {
    func cites(_ number: Int) -> String { "Căn cứ Chỉ thị số \(number)/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;\n" }
    func answers() throws -> [String] {
      let index = try Snapshot(folder: folder.path + "/index")
      var stats = try index.stats(top: 9)
      (stats.generation, stats.segments) = (0, 0)
      return ["\(stats)"] + (try ["1", "2", "3"].map { "\(try index.citesOf(folder.path + "/a/\($0).txt", as: nil))" })
    }
    for name in [1, 2, 3] { try folder.write("a/\(name).txt", cites(name)) }
    _ = try update(["a"])
    try folder.write("a/2.txt", cites(3))
    _ = try update(["a"])
    let grown = try answers()
    #expect(try Snapshot(folder: folder.path + "/index").manifest.segments == ["segment-1", "segment-2"])
    _ = try update(["a"], rebuild: true)
    let made = try FileSystem.read(folder.path + "/index/segment-3")
    #expect(try answers() == grown)
    _ = try update(["a"], rebuild: true)
    #expect(try FileSystem.read(folder.path + "/index/segment-4") == made)
  }

  /// What did not change is neither parsed nor written again.
  @Test func whatStaysIsNotWritten() throws {
    for name in 0..<9 { try folder.write("a/\(name).txt", "văn bản \(name)") }
    _ = try update(["a"])
    let first = try FileSystem.read(folder.path + "/index/segment-1")
    try folder.write("a/new.txt", "văn bản mới")
    #expect(counts(try update(["a"])) == [1, 0, 9, 0, 10])
    #expect(try FileSystem.read(folder.path + "/index/segment-1") == first)
    let written = try SegmentReader(path: folder.path + "/index/segment-2")
    #expect(try written.documentCount == 1)
    try FileSystem.remove(folder.path + "/a/0.txt")
    #expect(counts(try update(["a"])) == [0, 0, 9, 1, 9])
    #expect(try Snapshot(folder: folder.path + "/index").manifest.segments == ["segment-1", "segment-2"])
  }
}
