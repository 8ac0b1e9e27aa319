import Model
import Platform
import Specimens
import Testing

@testable import Index

/// The copies found from what came and went are those found among all.
@Suite struct CopyChangeTests {
  /// A paper that shares facts and words with others by chance.
  private func paper(_ random: inout SeededOrder) -> (CopyEvidence, TextSketch) {
    func some(_ values: ClosedRange<Int>) -> Int { Int.random(in: values, using: &random) }
    var words = (0..<90).map { "chữ\($0)t\(some(0...9) == 0 ? 1 : 0)" }
    if some(0...2) > 0 { words[some(0...89)] = "khác\(some(0...3))" }
    if some(0...2) == 0 { words = words.prefix(20) + (0..<80).map { "tỉnh\($0 % 7)\($0)" } }
    let sketch = TextSketch(words: Syllable.words(words.joined(separator: " ")))
    var paper = CopyEvidence()
    paper.number = UInt32(some(0...2))
    if paper.number != 0, some(0...2) == 0 { paper.identity = UInt64(paper.number) * 10 + UInt64(some(0...1)) }
    if some(0...5) > 0 { paper.digest = sketch.digest }
    paper.citations = UInt64(some(0...5) == 0 ? 1 : 2)
    paper.province = UInt32(some(0...2))
    paper.anchor = paper.province
    paper.date = StoredCodes.code(PrintedDate(year: 2024, month: some(0...3) == 0 ? 2 : 1, day: some(0...2)))
    return (paper, sketch)
  }

  @Test(arguments: [3, 500]) func fromTheChangeAlone(mostAlike: Int) throws {
    var random = SeededOrder()
    var papers: [Int: (evidence: CopyEvidence, sketch: TextSketch)] = [:]
    var known: [[Int]] = []
    var met = 0
    for step in 0..<300 {
      var gone: [(evidence: CopyEvidence, sketch: TextSketch)] = []
      for paper in papers.keys.sorted() where Int.random(in: 0..<20, using: &random) == 0 {
        gone.append(papers.removeValue(forKey: paper)!)
      }
      let come = (0..<Int.random(in: 0..<(step == 0 ? 40 : 4), using: &random)).map { $0 + 1000 * step }
      for number in come {
        // Some are the very same as one that is there.
        let twin = papers.keys.sorted().randomElement(using: &random).flatMap { papers[$0] }
        papers[number] = Bool.random(using: &random) ? twin ?? paper(&random) : paper(&random)
      }
      let now = papers
      var table: [UInt32: [Int]] = [:]
      for number in now.keys.sorted() {
        guard let paper = now[number] else { continue }
        for key in CopyKeys.keys(paper.evidence, paper.sketch) { table[key, default: []].append(number) }
      }
      func finder() -> CopyFinder {
        CopyFinder(evidence: { now[$0]!.evidence }, sketch: { now[$0]!.sketch }, mostAlike: mostAlike)
      }
      var (all, few) = (finder(), finder())
      let wanted = try all.sets { body in for key in table.keys.sorted() { try body(key, table[key] ?? []) } }
      let seeds = try few.seeds(come: come, gone: gone) { table[$0] ?? [] }
      let reached = try few.sets(from: seeds) { table[$0] ?? [] }
      known = known.filter { $0.allSatisfy { now[$0] != nil && !reached.seen.contains($0) } } + reached.sets
      known.sort { $0[0] < $1[0] }
      #expect(known == wanted, "seed \(random.seed), step \(step)")
      guard known == wanted else { return }
      met += known.count
    }
    #expect(met > 300)
  }

  /// An index into which copies come, and out of which they go, over many commits.
  @Test func inAnIndex() throws {
    var random = SeededOrder()
    let folder = try TemporaryFolder()
    var papers: [String: DocumentRecord] = [:]
    var most = 0
    for step in 0..<40 {
      var changed = Set<String>()
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        let path = "p/\(Int.random(in: 0..<40, using: &random)).txt"
        papers[path] = record(path, &random)
        changed.insert(path)
      }
      for path in papers.keys.sorted() where Int.random(in: 0..<15, using: &random) == 0 {
        papers[path] = nil
        changed.insert(path)
      }
      var writer = try IndexWriter.open(folder: folder.path, rebuilding: false)
      for entry in try writer.previousDocuments()?.entries ?? [] {
        if papers[entry.source.path] != nil, !changed.contains(entry.source.path) { writer.keep(entry) }
      }
      for path in changed.sorted() { if let paper = papers[path] { try writer.add(paper) } }
      _ = try writer.commit(roots: [], metadata: [], program: "test", stated: .none)
      let index = try Snapshot(folder: folder.path)
      let stored = try FileSystem.read(folder.path + "/" + (index.manifest.catalogue ?? ""))
      #expect(stored == (try makeCatalogue(of: index.segments, stated: .none)), "seed \(random.seed), step \(step)")
      most = max(most, try CopySets(index.segments, following: nil).sets.count)
    }
    #expect(most > 3)
  }

  private func record(_ path: String, _ random: inout SeededOrder) -> DocumentRecord {
    let province = ["Lào Cai", "Huế", nil].randomElement(using: &random) ?? nil
    let date = ["2022-01-20", "2022-01", nil].randomElement(using: &random) ?? nil
    let own = ["15/KH-UBND", "16/KH-UBND", nil].randomElement(using: &random) ?? nil
    var words = (0..<200).map { "lời\($0)" }
    words[7] = "chữ\(Int.random(in: 0..<3, using: &random))"
    let text = words.joined(separator: " ")
    let source = DocumentRecord.Source(path: path, root: "/plans", size: 1, modified: 1, digest: [UInt8](repeating: 1, count: 32))
    return DocumentRecord(
      document(path, header(own, date: date, province: province, title: "Năm 2022"), [citation("33/CT-TTg")], words: text), source: source)
  }
}
