import Foundation
import Model
import Testing

/// Proof-reading against what a reader finds. A floor is only lowered with the reason in the commit.
@Suite struct CheckGoldTests {
  private static let leastPrecision = 0.95
  private static let leastRecall = 0.9

  private struct Score {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
  }

  private static func scores(_ gold: CheckGold) throws -> [String: Score] {
    var scores: [String: Score] = [:]
    for draft in gold.drafts {
      let text = try String(contentsOf: CheckGold.corpus.appending(path: "review/drafts/" + draft.file), encoding: .utf8)
      var settings = ReviewSettings()
      settings.asOf = draft.asOf.flatMap { PrintedDate(iso: $0) }
      var wanted = draft.findings
      for finding in try review(text, settings: settings).findings {
        let code = finding.code.rawValue
        if let place = wanted.firstIndex(where: { $0.code == code && $0.line == finding.place.line }) {
          wanted.remove(at: place)
          scores[code, default: Score()].right += 1
        } else {
          scores[code, default: Score()].wrong.append("\(draft.file):\(finding.place.line): \(finding.met)")
        }
      }
      for rest in wanted { scores[rest.code, default: Score()].missed.append("\(draft.file):\(rest.line): \(rest.at)") }
    }
    return scores
  }

  @Test func everyCodeIsRightAndFound() throws {
    let scores = try Self.scores(CheckGold.read())
    for code in ReviewCode.allCases {
      let score = try #require(scores[code.rawValue], "no draft has \(code.rawValue)")
      let (wrong, missed) = (score.wrong.count, score.missed.count)
      #expect(Double(score.right) >= Self.leastPrecision * Double(score.right + wrong), "\(code.rawValue): \(score.wrong)")
      #expect(Double(score.right) >= Self.leastRecall * Double(score.right + missed), "\(code.rawValue): \(score.missed)")
      #expect(score.right + missed >= 4, "\(code.rawValue) stands in too few drafts")
    }
  }

  @Test func soundDraftsStaySilent() throws {
    let silent = try CheckGold.read().drafts.filter(\.findings.isEmpty)
    #expect(silent.count >= 8)
    for draft in silent {
      let text = try String(contentsOf: CheckGold.corpus.appending(path: "review/drafts/" + draft.file), encoding: .utf8)
      var settings = ReviewSettings()
      settings.asOf = draft.asOf.flatMap { PrintedDate(iso: $0) }
      #expect(try review(text, settings: settings).findings.map { "\($0.code.rawValue) \($0.place.line)" } == [], "\(draft.file)")
    }
  }

  @Test func everyDraftHasItsRow() throws {
    let folder = CheckGold.corpus.appending(path: "review/drafts").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(try CheckGold.read().drafts.map(\.file).sorted() == files)
  }
}
