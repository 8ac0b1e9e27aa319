import Glibc
import Index

extension Bench {
  /// Writes an index of made-up plans and gives its folder, under /tmp.
  static func makeIndex(papers count: Int, _ papers: inout MadePapers) throws -> String {
    let folder = "/tmp/cite-bench-\(getpid())"
    var writer = try IndexWriter.open(folder: folder, rebuilding: true)
    for paper in 0..<count { try writer.add(papers.record(paper)) }
    _ = try writer.commit(roots: [], metadata: [], program: "bench", stated: .none)
    return folder
  }

  static func makeIndex(papers count: Int, citations: Int) throws -> String {
    guard var papers = MadePapers(citations: citations) else { return "" }
    return try makeIndex(papers: count, &papers)
  }
}
