import Foundation

/// What a careful reader finds in the drafts of corpus/review/drafts; corpus/gold/check.json.
struct CheckGold: Decodable {
  struct Found: Decodable {
    /// Of `ReviewCode`.
    var code: String
    /// 1-based.
    var line: Int
    /// The first words of what is meant, for people.
    var at: String
  }

  struct Draft: Decodable {
    /// Name in corpus/review/drafts.
    var file: String
    /// The day it is judged by, where the draft prints none.
    var asOf: String?
    /// Empty for a draft that must stay silent.
    var findings: [Found]

    private enum CodingKeys: String, CodingKey {
      case file, findings
      case asOf = "as_of"
    }
  }

  var drafts: [Draft]

  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../corpus").standardizedFileURL

  static func read() throws -> CheckGold {
    try JSONDecoder().decode(CheckGold.self, from: Data(contentsOf: corpus.appending(path: "gold/check.json")))
  }
}
