import Model
import Platform
import Specimens
import Testing

@testable import Index

/// An index that grew commit by commit answers as one that was made at once.
@Suite struct SeveralSegmentsTests {
  /// Papers that cite one another's neighbours: dated and undated, by name, damaged, local.
  private func paper(_ name: Int, _ random: inout SeededOrder) -> DocumentRecord {
    let provinces = ["Lào Cai", "Quảng Bình", "Huế"]
    let dates = [nil, "2020", "2021-11-26", "2020-08-20", "2021-11-26"]
    var citations: [Citation] = []
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let date = dates.randomElement(using: &random) ?? nil
      switch Int.random(in: 0..<7, using: &random) {
      case 0:
        let name = ["Luật Đất đai", "Luật Tiếp công dân"].randomElement(using: &random) ?? ""
        citations.append(named(name, type: .law, date: date.map { String($0.prefix(4)) }))
      case 1: citations.append(citation("33/CT-TTq", date: date))
      case 2, 3: citations.append(citation("\(Int.random(in: 1..<5, using: &random))/KH-UBND", date: date, issuer: "UBND tỉnh"))
      case 4: citations.append(citation("25-NQ/TW", date: date, issuer: Bool.random(using: &random) ? "Bộ Chính trị" : nil))
      default: citations.append(citation("33/CT-TTg", date: date, issuer: Bool.random(using: &random) ? "Thủ tướng Chính phủ" : nil))
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        citations[citations.count - 1].title = ["về rác thải nhựa", "về nâng cao chất lượng dạy học tiếng Anh"].randomElement(
          using: &random)
      }
    }
    let own = Bool.random(using: &random) ? "\(name % 5)/KH-UBND" : nil
    return record(
      "p/\(name).txt",
      header(own, date: "2022-03-0\(name % 9 + 1)", province: provinces.randomElement(using: &random), title: "Kế hoạch về rác thải nhựa"),
      citations)
  }

  /// Brings an index to a state: what is unchanged is kept, the rest added.
  private func commit(_ papers: [String: DocumentRecord], changed: Set<String>, in folder: String, segmentSize: Int) throws {
    var writer = try IndexWriter.open(folder: folder, rebuilding: false)
    writer.segmentSize = segmentSize
    for entry in try writer.previousDocuments()?.entries ?? [] {
      if papers[entry.source.path] != nil, !changed.contains(entry.source.path) { writer.keep(entry) }
    }
    for path in changed.sorted() { if let paper = papers[path] { try writer.add(paper) } }
    _ = try writer.commit(roots: [IndexRoot(shown: "plans", absolute: "/plans")], metadata: [], program: "test", stated: .none)
  }

  /// All an index says, in words.
  private func answers(_ index: Snapshot, _ paths: [String]) throws -> [String] {
    var stats = try index.stats(top: 20)
    (stats.generation, stats.segments) = (0, 0)
    var words = ["\(stats)"]
    let all = ["33/CT-TTg", "33/CT-TTq", "25-NQ/TW", "1/KH-UBND", "2/KH-UBND", "3/KH-UBND", "4/KH-UBND"].map { citation($0) }
    for asked in all + [named("Luật Đất đai", type: .law), named("Luật Tiếp công dân", type: .law)] {
      words.append("\(try index.whoCites(subject(asked), among: DocumentFilter()))")
      words.append("\(try index.show(asked.text, as: subject(asked)))")
      words.append("\(try index.missing(subject(asked), among: DocumentFilter(), list: nil))")
    }
    for path in paths { words.append("\(try index.citesOf(path, as: nil))") }
    for citing in [CrossTable.Citing.document, .province] {
      let question = CrossTableQuestion(
        citing: citing, papers: nil, cited: nil, top: 5, topLines: nil, filter: DocumentFilter(), list: nil, countsMentions: true)
      words.append("\(try index.crossTable(question))")
    }
    return words
  }

  @Test(arguments: [64 << 20, 1 << 16]) func grownAsMadeAtOnce(segmentSize: Int) throws {
    var random = SeededOrder()
    let (grown, whole) = (try TemporaryFolder(), try TemporaryFolder())
    var papers: [String: DocumentRecord] = [:]
    var most = 0
    for step in 0..<30 {
      var changed = Set<String>()
      for _ in 0..<Int.random(in: 0..<(step % 10 == 0 ? 30 : 4), using: &random) {
        let made = paper(Int.random(in: 0..<60, using: &random), &random)
        papers[made.source.path] = made
        changed.insert(made.source.path)
      }
      for path in papers.keys.sorted() where Int.random(in: 0..<15, using: &random) == 0 {
        papers[path] = nil
        changed.insert(path)
      }
      try commit(papers, changed: changed, in: grown.path, segmentSize: segmentSize)
      let index = try Snapshot(folder: grown.path)
      most = max(most, index.segments.count)
      // The rows that were copied are those that resolving anew would give, to the byte.
      let stored = try FileSystem.read(grown.path + "/" + (index.manifest.catalogue ?? ""))
      #expect(stored == (try makeCatalogue(of: index.segments, stated: .none)), "seed \(random.seed), step \(step)")
      guard step % 3 == 0 else { continue }
      var writer = try IndexWriter.open(folder: whole.path, rebuilding: true)
      for path in papers.keys.shuffled(using: &random) { if let paper = papers[path] { try writer.add(paper) } }
      _ = try writer.commit(roots: [IndexRoot(shown: "plans", absolute: "/plans")], metadata: [], program: "test", stated: .none)
      let paths = papers.keys.sorted()
      let (told, wanted) = (try answers(index, paths), try answers(try Snapshot(folder: whole.path), paths))
      #expect(told.count == wanted.count)
      for (told, wanted) in zip(told, wanted) where told != wanted { Issue.record("seed \(random.seed), step \(step)\n\(told)\n\(wanted)") }
    }
    #expect(most > 1)
  }

  /// One paper after the other: the number of segments grows with the logarithm of theirs.
  @Test func fewSegments() throws {
    var random = SeededOrder()
    let folder = try TemporaryFolder()
    var papers: [String: DocumentRecord] = [:]
    for name in 0..<40 {
      let made = paper(name, &random)
      papers[made.source.path] = made
      try commit(papers, changed: [made.source.path], in: folder.path, segmentSize: 64 << 20)
      #expect(try Snapshot(folder: folder.path).segments.count < 4)
    }
    let index = try Snapshot(folder: folder.path)
    // Papers that happen to be equal are copies of one.
    let stats = try index.stats(top: 1)
    #expect(stats.documents + stats.copies == 40)
    #expect(try FileSystem.names(in: folder.path).count == index.segments.count + 4)
  }

  @Test func whatIsDeletedIsGoneAtOnceAndFromTheDiskLater() throws {
    let folder = try TemporaryFolder()
    var papers: [String: DocumentRecord] = [:]
    for name in 0..<10 {
      papers["p/\(name).txt"] = record("p/\(name).txt", header(nil, province: "Huế"), [citation("\(name)/QĐ-TTg", date: "2020-01-02")])
    }
    try commit(papers, changed: Set(papers.keys), in: folder.path, segmentSize: 64 << 20)
    func left(_ number: String) throws -> Int {
      try Snapshot(folder: folder.path).whoCites(subject(citation(number)), among: DocumentFilter()).rows.count
    }
    for name in 0..<4 {
      papers["p/\(name).txt"] = nil
      try commit(papers, changed: ["p/\(name).txt"], in: folder.path, segmentSize: 64 << 20)
      #expect(try left("\(name)/QĐ-TTg") == 0)
      #expect(try Snapshot(folder: folder.path).manifest.segments == ["segment-1"])
    }
    for name in 4..<6 {
      papers["p/\(name).txt"] = nil
      try commit(papers, changed: ["p/\(name).txt"], in: folder.path, segmentSize: 64 << 20)
    }
    let index = try Snapshot(folder: folder.path)
    #expect(index.manifest.segments == ["segment-7"])
    #expect(try index.segments[0].documentCount == 4)
    #expect(try left("9/QĐ-TTg") == 1)
  }

  /// A reader keeps its generation while its segments are merged away.
  @Test func aReaderOutlivesAMerge() throws {
    var random = SeededOrder()
    let folder = try TemporaryFolder()
    var papers: [String: DocumentRecord] = [:]
    var readers: [(Snapshot, Int)] = []
    for name in 0..<9 {
      let made = paper(name, &random)
      papers[made.source.path] = made
      try commit(papers, changed: [made.source.path], in: folder.path, segmentSize: 64 << 20)
      readers.append((try Snapshot(folder: folder.path), name + 1))
    }
    for (reader, count) in readers { #expect(try reader.stats(top: 1).documents == count) }
  }
}
