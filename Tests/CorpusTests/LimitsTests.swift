import Index
import Model
import Parse
import Platform
import Specimens
import Testing

@testable import Corpus

/// Memory stays within a budget whatever is read.
@Suite struct LimitsTests {
  private let limits = Limits(document: 100, whole: 100, batch: 250)

  @Test func batchesHoldSoManyBytes() {
    func sizes(_ sizes: [Int]) -> [[Int]] { batches(sizes, limits: limits, jobs: 1) { $0 }.map { Array(sizes[$0]) } }
    #expect(sizes([]) == [])
    #expect(sizes([100, 100, 50, 1, 100]) == [[100, 100, 50], [1, 100]])
    #expect(sizes([10_000, 100, 50, 1]) == [[10_000, 100, 50], [1]])
    #expect(sizes([Int](repeating: 0, count: 130)).map(\.count) == [64, 64, 2])
  }

  @Test func lettersAreNotCutInTwo() throws {
    let letters = Array("aữ𐐷".utf8)
    for (count, left) in [(1, 1), (2, 1), (3, 1), (4, 4), (5, 4), (6, 4), (7, 4), (8, 8)] {
      let cut = try bytes(letters, limit: count)
      #expect(cut.bytes.count == left, "\(count)")
      #expect(cut.findings.first?.code == (count < letters.count ? .tooLarge : nil))
    }
    #expect(try bytes([0xFF, 0x80, 0x80, 0x80], limit: 3).bytes.count == 3)
    #expect(try bytes(Array(letters.prefix(2)), limit: 2).bytes.count == 2)
  }

  /// An archive, a Word or a PDF file that is too long is not read in part.
  @Test(arguments: ["PK\u{3}\u{4}", "%PDF-1.7", "{\\rtf1"]) func packedFilesAreReadWholeOrNotAtAll(magic: String) throws {
    let whole = Array(magic.utf8) + [UInt8](repeating: 0x20, count: 100)
    let limits = Limits(document: 10, whole: whole.count, batch: 250)
    #expect(try read(whole, limits).bytes == whole)
    let cut = try read(whole + [0], limits)
    #expect(cut.bytes.isEmpty)
    #expect(cut.findings.first?.severity == .error)
  }

  private func bytes(_ bytes: [UInt8], limit: Int) throws -> FileBytes {
    try read(bytes, Limits(document: limit, whole: limit, batch: 250))
  }

  /// Hands the bytes out piece by piece.
  private func read(_ bytes: [UInt8], _ limits: Limits) throws -> FileBytes {
    var rest = bytes[...]
    return try FileBytes(limits: limits) { limit throws(SystemError) in
      let piece = Array(rest.prefix(min(limit, 8)))
      rest = rest.dropFirst(piece.count)
      return piece
    }
  }

  /// The first part of a long file is read; a change behind it is none.
  @Test func aLongFile() throws {
    let folder = try TemporaryFolder()
    let start = "Theo Chỉ thị số 33/CT-TTg ngày 26/11/2021.\n"
    try folder.write("a.txt", start + String(repeating: "ữ", count: 100))
    var options = UpdateOptions(folder: folder.path + "/index", paths: [folder.path + "/a.txt"], jobs: 1, program: "1")
    options.limits = limits
    #expect(try updateIndex(options) { _ in }.citations == 1)
    #expect(try Snapshot(folder: folder.path + "/index").stats(top: 0).documentsWithFindings == 1)
    try folder.write("a.txt", start + String(repeating: "ữ", count: 90))
    #expect(try updateIndex(options) { _ in }.unchanged == 1)
  }

  @Test func aLongFileParsed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", String(repeating: "ữ", count: 100))
    var parsed: [ParsedDocument] = []
    let result = try parsePaths([path], input: .auto, jobs: 1, limits: limits, tools: ReadingTools(), transform: \.document) {
      parsed.append($0)
    }
    #expect(result.failures.isEmpty)
    #expect(parsed.map(\.raw.bytes.count) == [99])
    #expect(parsed.map { $0.findings.map(\.code) } == [[.tooLarge]])
  }

  @Test func aLongRecord() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.ndjson", "{\"text\":\"\(String(repeating: "a", count: 100))\"}\n{\"text\":\"b\"}\n")
    var options = UpdateOptions(folder: folder.path + "/index", paths: [path], jobs: 1, program: "1")
    options.limits = limits
    let report = try updateIndex(options) { _ in }
    #expect(report.documents == 1)
    #expect(report.failures == [ReadFailure(path: path, line: 1, reason: .badRecord(.tooLong(limit: 100)))])
  }

  /// Files and records in the order of their paths, in whatever batches they come.
  @Test(arguments: [1, 3]) func order(jobs: Int) throws {
    let folder = try TemporaryFolder()
    for index in 10..<40 { try folder.write("p/\(index).txt", String(repeating: "a", count: index)) }
    try folder.write("p/20.ndjson", "{\"id\":\"x\",\"text\":\"b\"}\n{\"id\":\"y\",\"text\":\"b\"}\n")
    var met: [String] = []
    let name: @Sendable (ReadDocument) -> String = { String(($0.document.id ?? $0.document.path).suffix(6)) }
    _ = try parsePaths([folder.path + "/p"], input: .auto, jobs: jobs, limits: limits, tools: ReadingTools(), transform: name) {
      met.append($0)
    }
    #expect(met == (10..<20).map { "\($0).txt" } + ["x", "y"] + (20..<40).map { "\($0).txt" })
  }

  @Test func progressGoesUpToTheEnd() throws {
    let folder = try TemporaryFolder()
    for index in 0..<10 { try folder.write("p/\(index).txt", String(repeating: "a", count: 90)) }
    var options = UpdateOptions(folder: folder.path + "/index", paths: [folder.path + "/p"], jobs: 1, program: "1")
    options.limits = limits
    var steps: [IndexProgress] = []
    _ = try updateIndex(options) { steps.append($0) }
    #expect(steps.map(\.files) == [0, 2, 4, 6, 8, 10])
    #expect(steps.map(\.bytes) == [0, 180, 360, 540, 720, 900])
    #expect(steps.allSatisfy { $0.allFiles == 10 && $0.allBytes == 900 })
  }
}
