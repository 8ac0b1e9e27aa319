import FoundationEssentials
import Model
import Parse

/// One line of ndjson: a document with what its keeper states about it.
struct StatedRecord: Decodable {
  var id: String?
  var text: String?
  var html: String?
  var url: String?
  var facts = StatedFacts()

  private enum Key: String, CodingKey { case id, text, html, url, date, issuer, province, number, title }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func string(_ key: Key) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
    // Keepers number their records as often as they name them.
    id = try (try? string(.id)) ?? fields.decodeIfPresent(Int.self, forKey: .id).map { "\($0)" }
    text = try string(.text)
    html = try string(.html)
    url = try string(.url)
    for (field, key) in [(StatedField.date, Key.date), (.issuer, .issuer), (.province, .province), (.number, .number), (.title, .title)] {
      facts[field] = try string(key)
    }
  }

  /// - Parameters:
  ///   - line: the bytes of one line.
  ///   - number: of the line, from 1, for the failure.
  static func read(_ line: [UInt8], path: String, number: Int) throws(ReadFailure) -> StatedRecord {
    let record: StatedRecord
    do {
      record = try JSONDecoder().decode(StatedRecord.self, from: Data(line))
    } catch DecodingError.typeMismatch(_, let context) {
      let field = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw ReadFailure(path: path, line: number, reason: .badRecord(field.isEmpty ? .noObject : .noString(field: field)))
    } catch {
      throw ReadFailure(path: path, line: number, reason: .badRecord(.noObject))
    }
    guard record.text != nil || record.html != nil else {
      throw ReadFailure(path: path, line: number, reason: .badRecord(.noText))
    }
    return record
  }

  func file(path: String) -> SourceFile {
    SourceFile(path: path, bytes: Array((text ?? html ?? "").utf8), kind: text != nil ? .text : .html, id: id)
  }
}
