import Foundation
import Testing

/// What an archivist read in one document of the corpus; corpus/gold/NAME.json.
struct GoldDocument: Decodable, Sendable {
  struct Own: Sendable {
    /// The fields the file holds; nil where it says that nothing is printed.
    var fields: [(name: String, value: String?)]
  }

  struct Citation: Decodable, Sendable {
    var text: String
    var number: String?
    var printed: String?
    var repaired: String?
    var type: String
    var date: String?
    var issuer: String?
    var kind: String
    var zone: String
    var relation: String
    var pinpoint: String?

    private enum CodingKeys: String, CodingKey {
      case text, number, repaired, type, date, issuer, kind, zone, relation, pinpoint
      case printed = "number_as_printed"
    }
  }

  /// Path from the folder of the gold files.
  var file: String
  /// Where the document is.
  private var source = repositoryFolder
  var `self`: Own
  var citations: [Citation]

  private enum CodingKeys: String, CodingKey { case file, `self`, citations }

  static let folder = repositoryFolder.appending(path: "corpus/gold")

  /// In the order of their names.
  static func all(in folder: URL = folder) throws -> [GoldDocument] {
    let others: Set<String> = ["identity.json", "review.json", "check.json"]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") && !others.contains($0) }
      .sorted()
    return try names.map { name in
      var gold = try JSONDecoder().decode(GoldDocument.self, from: Data(contentsOf: folder.appending(path: name)))
      gold.source = folder.appending(path: gold.file)
      return gold
    }
  }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: source)) }

  /// A page or an office file: the bytes are not the text.
  var isPage: Bool { !file.hasSuffix(".txt") && !file.hasSuffix(".md") }
}

extension GoldDocument.Own: Decodable {
  private enum Field: String, CodingKey, CaseIterable { case number, type, date, place, issuer, title }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Field.self)
    fields = try Field.allCases.filter(container.contains).map { ($0.rawValue, try container.decodeIfPresent(String.self, forKey: $0)) }
  }
}
