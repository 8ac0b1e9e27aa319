import Glibc
import Index

extension Bench {
  /// Writes 40,000 papers with 25 citations each as segments and prints the CPU seconds of resolving the million citations: from the forms on
  /// disk to the catalogue.
  static func resolve() throws {
    let folder = try makeIndex(papers: 40_000, citations: 25)
    let segments = try Snapshot(folder: folder).manifest.segments.map { try SegmentReader(path: folder + "/" + $0) }
    var size = 0
    let best =
      try (0..<3).map { _ in
        let start = clock()
        size = try makeCatalogue(of: segments, stated: .none).count
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
      }.min() ?? 0
    print("one million citations resolved in \((best * 100).rounded() / 100) s, catalogue of \(size / 1_000_000) MB")
    if best > 2 { print("  more than the 2 s promised") }
  }

  /// Adds papers one by one to an index of 20,000 and prints the CPU time of each: looking up what is there, and the commit.
  static func grow() throws {
    guard var papers = MadePapers(citations: 25) else { return }
    let folder = try makeIndex(papers: 20_000, &papers)
    for paper in 20_000..<20_008 {
      let start = clock()
      var writer = try IndexWriter.open(folder: folder, rebuilding: false)
      for entry in try writer.previousDocuments()?.entries ?? [] { writer.keep(entry) }
      let known = clock()
      try writer.add(papers.record(paper))
      _ = try writer.commit(roots: [], metadata: [], program: "bench", stated: .none)
      let count = try Snapshot(folder: folder).manifest.segments.count
      func milliseconds(_ from: clock_t, _ to: clock_t) -> Int { Int(Double(to - from) * 1000 / Double(CLOCKS_PER_SEC)) }
      print("one paper more: \(milliseconds(start, known)) ms to look, \(milliseconds(known, clock())) ms to commit, \(count) segments")
    }
  }
}
