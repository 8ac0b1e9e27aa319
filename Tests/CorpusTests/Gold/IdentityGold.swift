import Foundation

/// What an archivist says each mention of some documents of the corpus means; corpus/gold/identity.json.
struct IdentityGold: Decodable {
  struct Mention: Decodable {
    /// 1-based line of the raw text, for people; and the number or name as printed, which with its order in the text finds the mention.
    var line: Int
    var printed: String
    /// One string for each document meant; nil where even a reader cannot tell.
    var means: String?
  }

  struct Document: Decodable {
    /// Name in corpus/documents.
    var file: String
    /// In the order of the text; of equal ones of one line the first comes first.
    var mentions: [Mention]
  }

  var documents: [Document]

  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../corpus").standardizedFileURL

  static func read() throws -> IdentityGold {
    try JSONDecoder().decode(IdentityGold.self, from: Data(contentsOf: corpus.appending(path: "gold/identity.json")))
  }
}
