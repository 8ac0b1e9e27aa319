import Foundation

/// What is held to be right of citations of some documents of the corpus; corpus/gold/review.json.
struct ReviewGold: Decodable {
  struct Mention: Decodable {
    /// 1-based line of the raw text, for people; and the number or name as printed, which with its order in the text finds the mention.
    var line: Int
    var printed: String
    /// What the standing of the cited document means.
    var verdict: String
    /// Whether the old is named on purpose: nothing is to be reported.
    var purpose: Bool?

    var isFinding: Bool { purpose != true && (verdict == "outdated" || verdict == "superseded") }
  }

  struct Document: Decodable {
    /// Under corpus.
    var path: String
    /// In the order of the text. All findings stand here; of other citations those of interest.
    var mentions: [Mention]
  }

  /// The day asked about.
  var asOf: String
  var outdated: [Document]

  private enum CodingKeys: String, CodingKey {
    case asOf = "as_of"
    case outdated
  }

  static func read() throws -> ReviewGold {
    try JSONDecoder().decode(ReviewGold.self, from: Data(contentsOf: IdentityGold.corpus.appending(path: "gold/review.json")))
  }
}
