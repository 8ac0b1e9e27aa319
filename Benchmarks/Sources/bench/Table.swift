import Index
import Model
import Render

extension Bench {
  /// Makes 100,000 papers with 10 citations each and prints the milliseconds of cross-reference tables of 50 × 50 and more, from opening the index to
  /// the bytes of the answer, its files in the system's memory.
  static func table() throws {
    let folder = try makeIndex(papers: 100_000, citations: 10)
    let paths = (0..<50).map { CrossTableQuestion.Name(words: "\($0 * 2_000).txt", subject: nil) }
    let questions: [(String, CrossTableQuestion, CrossTableShape.CellContent)] = [
      ("50 papers, mentions", question(.document, papers: paths), .count),
      ("50 papers, verdicts", question(.document, papers: paths, verdicts: true), .verdict),
      ("63 provinces, papers", question(.province, countsMentions: false), .documents),
      ("50 best of all papers, mentions", question(.document, topLines: 50), .count),
    ]
    for (name, question, content) in questions {
      var size = 0
      let best =
        try (0..<5).map { _ in
          let start = ContinuousClock.now
          let table = try Snapshot(folder: folder).crossTable(question)
          size = table.cells.count * table.cited.count
          _ = csv(records(table, shape: CrossTableShape(content: content, isTransposed: false)))
          return Double((ContinuousClock.now - start).components.attoseconds) / 1e15
        }.min() ?? 0
      print("\(name) × 50 documents (\(size) cells): \((best * 10).rounded() / 10) ms")
      if best > 100 { print("  more than the 100 ms promised") }
    }
  }

  private static func question(
    _ citing: CrossTable.Citing, papers: [CrossTableQuestion.Name]? = nil, topLines: Int? = nil, countsMentions: Bool = true,
    verdicts: Bool = false
  ) -> CrossTableQuestion {
    var question = CrossTableQuestion(
      citing: citing, papers: papers, cited: nil, top: 50, topLines: topLines, filter: DocumentFilter(), list: nil,
      countsMentions: countsMentions)
    if verdicts { question.verdicts = ([], nil) }
    return question
  }
}
