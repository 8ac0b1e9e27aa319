import Foundation
import Index
import Model
import Specimens
import Testing

@testable import Corpus

/// Verdicts on citations of the corpus's documents. A floor is only lowered with the reason in the commit.
@Suite struct ReviewGoldTests {
  private static let leastPrecision = 0.98
  private static let leastRecall = 0.95
  private static let leastVerdicts = 0.97

  @Test func outdatedAndSuperseded() throws {
    let gold = try ReviewGold.read()
    let folder = try TemporaryFolder()
    let paths = ["documents", "review/documents"].map { IdentityGold.corpus.appending(path: $0).path }
    _ = try updateIndex(UpdateOptions(folder: folder.path + "/index", paths: paths, jobs: 2, program: "test")) { _ in }
    let index = try Snapshot(folder: folder.path + "/index", copies: .separate)
    let question = OutdatedQuestion(filter: DocumentFilter(), asOf: PrintedDate(iso: gold.asOf), wantsAll: true)
    let rows = try index.outdated(question, register: []).rows
    var (found, right, wanted, agreed, mentions) = (0, 0, 0, 0, 0)
    var faults: [String] = []
    var met: [String: Int] = [:]
    for document in gold.outdated {
      var given = rows.filter { $0.citing.path.hasSuffix("/" + document.path) }
      for mention in document.mentions {
        mentions += 1
        met[mention.verdict, default: 0] += 1
        if mention.isFinding { wanted += 1 }
        guard let place = given.firstIndex(where: { $0.printed == mention.printed && $0.line == mention.line }) else {
          faults.append("\(document.path):\(mention.line) \(mention.printed): not read")
          continue
        }
        let row = given.remove(at: place)
        if row.isFinding { found += 1 }
        if row.isFinding, mention.isFinding, row.verdict.rawValue == mention.verdict { right += 1 }
        // On purpose nothing is reported, whatever the day.
        let agrees = mention.purpose == true ? !row.isFinding : row.purpose == nil && row.verdict.rawValue == mention.verdict
        if agrees {
          agreed += 1
        } else {
          faults.append(
            "\(document.path):\(mention.line) \(mention.printed): \(row.verdict) \(row.purpose?.rawValue ?? "") not \(mention.verdict)")
        }
      }
      for row in given where row.isFinding {
        found += 1
        faults.append("\(document.path):\(row.line) \(row.printed): \(row.verdict), not in the gold")
      }
    }
    let (precision, recall) = (Double(right) / Double(max(found, 1)), Double(right) / Double(max(wanted, 1)))
    print("review: \(mentions) mentions \(met.sorted { $0.key < $1.key }), findings precision \(precision), recall \(recall)")
    for fault in faults { print("  " + fault) }
    #expect(mentions >= 150)
    #expect(Verdict.allCases.allSatisfy { met[$0.rawValue] ?? 0 >= 15 })
    #expect(precision >= Self.leastPrecision && recall >= Self.leastRecall)
    #expect(Double(agreed) / Double(mentions) >= Self.leastVerdicts)
  }

  /// Papers in which nothing has ended, or the old is named on purpose only, say nothing.
  @Test func documentsThatStaySilent() throws {
    let silent = try ReviewGold.read().outdated.filter { document in !document.mentions.contains(where: \.isFinding) }
    #expect(silent.count >= 5)
  }
}
