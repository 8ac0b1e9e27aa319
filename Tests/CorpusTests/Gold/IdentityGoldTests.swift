import Foundation
import Index
import Model
import Specimens
import Testing

@testable import Corpus

/// Mentions of the corpus's documents, grouped by what they mean. A floor is only lowered with the reason in the commit.
@Suite struct IdentityGoldTests {
  private static let leastF1 = 0.985
  private static let mostWronglyJoined = 0.003

  @Test func mentionsOfOneDocumentAreGrouped() throws {
    let gold = try IdentityGold.read()
    let folder = try TemporaryFolder()
    _ = try updateIndex(
      UpdateOptions(
        folder: folder.path + "/index", paths: [IdentityGold.corpus.appending(path: "documents").path], jobs: 2, program: "test")
    ) { _ in }
    let index = try Snapshot(folder: folder.path + "/index")
    var pairs: [(given: String, right: String)] = []
    var missing: [String] = []
    for document in gold.documents {
      var given = try index.citesOf(document.file, as: nil).papers.flatMap(\.mentions)
      for (place, mention) in document.mentions.enumerated() {
        guard let found = given.firstIndex(where: { $0.printed == mention.printed }) else {
          missing.append("\(document.file):\(mention.line) \(mention.printed)")
          continue
        }
        let cited = given.remove(at: found).cited
        guard let means = mention.means else { continue }
        // What could be several documents claims nothing.
        pairs.append((cited.status == .ambiguous ? "\(document.file) \(place)" : cited.id, means))
      }
    }
    let score = ClusterScore(pairs)
    print(
      "identity: \(pairs.count) mentions, B³ precision \(score.precision), recall \(score.recall), F1 \(score.f1), wrongly joined \(score.wronglyJoined)"
    )
    #expect(missing.isEmpty, "the parser no longer reads these mentions as the gold has them")
    #expect(pairs.count >= 400)
    #expect(gold.documents.count >= 60)
    #expect(score.f1 >= Self.leastF1)
    #expect(score.wronglyJoined <= Self.mostWronglyJoined)
  }

  @Test func theScoreCountsWhatItSays() {
    let right = ClusterScore([("a", "x"), ("a", "x"), ("b", "y")])
    #expect(right.f1 == 1 && right.wronglyJoined == 0)
    let joined = ClusterScore([("a", "x"), ("a", "x"), ("a", "y")])
    #expect(joined.recall == 1 && abs(joined.precision - 5.0 / 9) < 1e-9 && abs(joined.wronglyJoined - 2.0 / 3) < 1e-9)
    let split = ClusterScore([("a", "x"), ("b", "x")])
    #expect(split.precision == 1 && split.recall == 0.5 && split.wronglyJoined == 0)
  }
}
