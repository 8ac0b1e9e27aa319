import Model
import Platform
import Specimens
import Testing

@testable import Index

@Suite struct SegmentTests {
  let records = [
    record(
      "b.txt", header("289/KH-UBND", date: "2025-02-26", province: "Quảng Bình", title: "Kế hoạch dân vận"),
      [
        citation("23-QĐ/TW", date: "2021-07-30", issuer: "Bộ Chính trị", zone: .basis), citation("33/CT-TTg"),
        named("Luật Tiếp công dân", type: .law, date: "2013"),
      ]),
    record("a.txt", header(nil), [citation("59/2023/NĐ-CP", date: "2023-08-14", issuer: "Chính phủ"), citation("33/CT-TTg")]),
    record("c.txt", header(nil), [], id: "12"),
  ]

  private func segment(_ records: [DocumentRecord]) -> [UInt8] {
    var builder = SegmentBuilder()
    for record in records { builder.add(record) }
    return builder.finish()
  }

  @Test func whatGoesInComesOut() throws {
    let folder = try TemporaryFolder()
    let reader = try SegmentReader(path: try folder.write("segment-1", segment(records)))
    let read = try (0..<reader.documentCount).map { try reader.record($0) }
    let sorted = records.sorted { $0.source.path < $1.source.path }
    #expect(read.map(\.source) == sorted.map(\.source))
    #expect(read.map(\.header) == sorted.map(\.header))
    #expect(read.map(\.own) == sorted.map(\.own))
    #expect(read.map(\.mentions) == sorted.map(\.mentions))
    #expect(read.map(\.findings) == sorted.map(\.findings))
  }

  @Test func theOrderOfAddingChangesNothing() {
    #expect(segment(records) == segment(records.reversed()))
  }

  /// Every block, and the tables behind them, notice one flipped bit.
  @Test func everyFlippedByteIsNoticed() throws {
    let folder = try TemporaryFolder()
    let many = (0..<400).map { number in
      record(
        "p\(number).txt", header("\(number)/KH-UBND", date: "2024-01-02", province: "Lào Cai"),
        [citation("\(number)/QĐ-TTg", date: "2020-03-04")])
    }
    let sound = segment(many)
    #expect(sound.count > 2 * 65_536)
    for place in Array(stride(from: 0, to: sound.count, by: 997)) + [sound.count - 1, sound.count - 5, 60, 63] {
      var bytes = sound
      bytes[place] ^= 4
      let path = try folder.write("damaged", bytes)
      let error = #expect(throws: SegmentError.self, "byte \(place)") { try SegmentFile(path: path).verify() }
      let words = error.map { "\($0)" } ?? ""
      #expect(words.contains(path))
      #expect(words.contains("cite index"))
    }
  }

  /// A question that touches a damaged block fails; one that does not is answered.
  @Test func onlyTouchedBlocksAreChecked() throws {
    let folder = try TemporaryFolder()
    let many = (0..<3_000).map {
      record("p\($0).txt", header(nil, title: "Tiêu đề số \($0) của một văn bản dài"), [citation("\($0)/QĐ-TTg")])
    }
    var bytes = segment(many)
    let middle = bytes.count / 2
    bytes[middle] ^= 1
    let file = try SegmentFile(path: try folder.write("damaged", bytes))
    #expect(throws: Never.self) { try file.value(UInt32.self, .bucketForms, 0) }
    #expect(throws: SegmentError.checksum(path: file.path, block: (middle - 64) / 65_536)) { try file.verify() }
  }

  @Test func brokenOff() throws {
    let folder = try TemporaryFolder()
    let sound = segment(records)
    for count in [0, 7, 63, 64, sound.count / 2, sound.count - 1] {
      let path = try folder.write("short", Array(sound.prefix(count)))
      #expect(throws: SegmentError.self, "\(count) bytes") { try SegmentFile(path: path) }
    }
  }

  @Test func foreign() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("text", String(repeating: "Kế hoạch ", count: 50))
    #expect(throws: SegmentError.foreign(path: path)) { try SegmentFile(path: path) }
  }

  @Test func anotherVersion() throws {
    let folder = try TemporaryFolder()
    var bytes = segment(records)
    bytes[8] = 9
    let path = try folder.write("newer", bytes)
    #expect(throws: SegmentError.formatVersion(path: path, found: 9, readable: SegmentFormat.version)) { try SegmentFile(path: path) }
  }

  /// The stored numbers of the domain's words: an index written today must mean the same tomorrow.
  @Test func storedCodesStay() {
    #expect(StoredCodes.code(DocumentType.directive) == 11)
    #expect(StoredCodes.code(DocumentType.consolidatedText) == 32)
    #expect(StoredCodes.types.count == DocumentType.allCases.count)
    #expect(Set(StoredCodes.types).count == DocumentType.allCases.count)
    #expect(Set(StoredCodes.zones) == Set(Zone.allCases) && StoredCodes.code(.sidebar, in: StoredCodes.zones) == 7)
    #expect(Set(StoredCodes.relations) == Set(Relation.allCases))
    #expect(Set(StoredCodes.levels) == Set(Level.allCases))
    #expect(Set(StoredCodes.statuses) == Set(CitedDocument.Status.allCases))
  }

  @Test func dates() {
    for text in ["2021-11-26", "2021-11", "2021"] {
      let date = PrintedDate(iso: text)
      #expect(StoredCodes.date(StoredCodes.code(date)) == date)
    }
    #expect(StoredCodes.date(StoredCodes.code(nil)) == nil)
  }
}
