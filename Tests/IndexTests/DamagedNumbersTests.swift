import Model
import Platform
import Specimens
import Testing

@testable import Index

/// Numbers of an index file that mean nothing though all checksums are right, as a fault of the writer or malice would leave them: an error or an
/// answer, never a trap, and never memory for what is not there. `Fuzz/Targets/index.swift` does the same for longer.
@Suite struct DamagedNumbersTests {
  private let folder: TemporaryFolder
  private let sound: [(name: String, bytes: [UInt8])]

  init() throws {
    folder = try TemporaryFolder()
    let papers = (0..<6).map { number in
      record(
        "p\(number).txt", header("\(number / 2)/KH-UBND", date: "2024-01-0\(number / 2 + 1)", province: "Lào Cai", title: "Kế hoạch"),
        [citation("33/CT-TTg", date: "2020-08-20"), citation("\(number)/QĐ-UBND"), named("Luật Đất đai", type: .law, date: "2013")])
    }
    let manifest = try snapshot(folder.path, papers).manifest
    let path = folder.path + "/"
    sound = try (manifest.segments + [manifest.catalogue ?? "", manifest.review ?? ""]).map { ($0, try FileSystem.read(path + $0)) }
    #expect(sound.count == 3)
  }

  @Test func anyNumberAnywhere() throws {
    var random = SeededOrder()
    for round in 0..<600 {
      for file in sound { try folder.write(file.name, file.bytes) }
      let file = sound[round % sound.count]
      var bytes = file.bytes
      let places = 64..<Int(number(bytes, at: 24))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: places, using: &random) / 4 * 4
        let value = [0, 1, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF].randomElement(using: &random) ?? 0
        put(UInt32(value), at: place, into: &bytes)
      }
      mend(&bytes)
      try folder.write(file.name, bytes)
      ask()
    }
  }

  /// Sections that are shorter than they should be.
  @Test func anyLengthOfAnySection() throws {
    for file in sound {
      let table = Int(number(file.bytes, at: 24))
      for entry in 0..<Int(number(file.bytes, at: 32)) {
        for count in [UInt32(0), 1, 4] {
          var bytes = file.bytes
          put(count, at: table + 24 * entry + 16, into: &bytes)
          mend(&bytes)
          try folder.write(file.name, bytes)
          ask()
        }
      }
      try folder.write(file.name, file.bytes)
    }
  }

  private func ask() {
    let subject = Subject(words: "33/CT-TTg", citation: citation("33/CT-TTg"))
    let filter = DocumentFilter()
    let questions: [(Snapshot) throws -> Void] = [
      { _ = try $0.stats(top: 5) }, { try $0.visitCited { _ in } }, { try $0.visitDocuments { _ in } },
      { _ = try $0.whoCites(subject, among: filter) }, { _ = try $0.show("33/CT-TTg", as: subject) },
      { _ = try $0.citesOf("p1.txt", as: nil) },
      { _ = try $0.missing(subject, among: filter, list: nil) },
      { _ = try $0.references(of: "p1.txt", as: nil, register: [], order: .first) },
      { _ = try $0.outdated(OutdatedQuestion(filter: filter, asOf: PrintedDate(iso: "2024-01-01"), wantsAll: true), register: []) },
      {
        let name = CrossTableQuestion.Name(words: "p1.txt", subject: nil)
        _ = try $0.citationGraph(
          CitationGraphQuestion(filter: filter, around: name, top: nil, limit: nil, register: [], asOf: PrintedDate(iso: "2024-01-01")))
      },
      {
        _ = try $0.crossTable(
          CrossTableQuestion(
            citing: .document, papers: nil, cited: nil, top: 3, topLines: nil, filter: filter, list: nil, countsMentions: true))
      },
      {
        let documents = try PreviousDocuments(segments: $0.segments)
        for entry in documents.entries { _ = try documents.record(entry) }
      },
      // What the next commit does with it.
      { _ = try makeCatalogue(of: $0.segments, stated: StatedDocuments([])) },
    ]
    for question in questions {
      do { try question(try Snapshot(folder: folder.path)) } catch { #expect("\(error)".contains(folder.path), "\(error)") }
    }
  }

  private func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }

  private func put(_ value: UInt32, at place: Int, into bytes: inout [UInt8]) {
    for at in 0..<4 { bytes[place + at] = UInt8(truncatingIfNeeded: value >> UInt32(8 * at)) }
  }

  /// Makes the checksums right: of blocks, of the tables, of the header (`Sources/Index/Segment/SegmentFormat.swift`).
  private func mend(_ bytes: inout [UInt8]) {
    let (table, entries) = (Int(number(bytes, at: 24)), Int(number(bytes, at: 32)))
    for (block, start) in stride(from: 64, to: table, by: SegmentFormat.blockSize).enumerated() {
      let end = min(start + SegmentFormat.blockSize, table)
      put(Checksum.crc32c(Array(bytes[start..<end]).span), at: table + 24 * entries + 4 * block, into: &bytes)
    }
    put(Checksum.crc32c(Array(bytes[table...]).span), at: 36, into: &bytes)
    put(Checksum.crc32c(Array(bytes[..<60]).span), at: 60, into: &bytes)
  }
}
