import Model
import Parse
import Platform
import Specimens
import Synchronization
import Testing

@testable import Corpus

/// Memory stays bounded when small files hold large texts.
@Suite struct LargeTextTests {
  /// 300 KB of text in a packed file of a few.
  private let paper = MadeDocx.paragraphs(String(repeating: "Căn cứ Chỉ thị số 33/CT-TTg; ", count: 8000), "Hết").bytes

  @Test func textOfPackedFilesIsCut() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.docx", paper)
    for limit in [100_000, 1 << 20] {
      var texts: [(count: Int, findings: [Finding])] = []
      let limits = Limits(document: limit, whole: 1 << 20, batch: 1 << 20)
      let report = try parsePaths(
        [folder.path + "/a.docx"], input: .auto, jobs: 2, limits: limits, tools: ReadingTools(),
        transform: { ($0.document.raw.bytes.count, $0.document.findings) }, emit: { texts.append($0) })
      #expect(report.failures.isEmpty)
      let text = try #require(texts.first)
      #expect(limit > 300_000 ? text.count > 200_000 : (limit - 4..<limit + 1).contains(text.count))
      #expect(text.findings.map(\.code) == (limit > 300_000 ? [] : [.tooLarge]))
    }
  }

  /// No more work is begun when the results weigh enough, and what is there is a beginning of the list.
  @Test(arguments: [1, 4]) func resultsAreBounded(jobs: Int) {
    let items = Array(0..<1000)
    let results = parallelPrefix(items[100...], jobs: jobs, weight: { _ in 10 }, limit: 95, { $0 })
    #expect(results == Array(items[100..<100 + results.count]))
    #expect((10...10 + jobs).contains(results.count))
    #expect(parallelPrefix(items[...], jobs: jobs, weight: { _ in 1000 }, limit: 10, { $0 }).count <= jobs)
    #expect(parallelMap(items, jobs: jobs) { $0 } == items)
    // What waits is left when the limit is met.
    let few = parallelPrefix(
      items[100...], jobs: jobs, ahead: Ahead(items: 64, bytes: 1000), weight: { _ in 10 }, limit: 95, first: { $0 }, size: { _ in 1 },
      then: { $0 })
    #expect(few == Array(items[100..<100 + few.count]))
    #expect((1...10 + jobs).contains(few.count))
    if jobs == 1 { #expect(few.count == 10) }
  }

  /// The first step goes ahead as far as it may, and each item goes through both.
  @Test(arguments: [1, 3], [1, 5, 100]) func stepsGoAheadWithinLimits(jobs: Int, most: Int) {
    let items = Array(0..<1000)
    let waiting = Mutex((now: 0, most: 0))
    let results = parallelPrefix(
      items[...], jobs: jobs, ahead: Ahead(items: most, bytes: 70), weight: { _ in 1 }, limit: 10_000,
      first: { item in
        waiting.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        return (item, item * 2)
      }, size: { _ in 10 },
      then: { item, double in
        waiting.withLock { $0.now -= 1 }
        return item + double
      })
    #expect(results == items.map { $0 * 3 })
    // Seven items of ten bytes are enough bytes.
    #expect(waiting.withLock { $0.most } <= jobs * min(most, 7))
    if jobs == 1 { #expect(waiting.withLock { $0.most } == min(most, 7)) }
  }

  @Test func largeTextsHaveOneTurnAtATime() {
    let texts = LargeTexts()
    let inWork = Mutex((now: 0, most: 0))
    let done = parallelMap(Array(0..<40), jobs: 4) { index in
      texts.turn(of: 2 << 20) {
        inWork.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        inWork.withLock { $0.now -= 1 }
        return index
      }
    }
    #expect(done == Array(0..<40))
    #expect(inWork.withLock { $0.most } == 1)
  }
}
