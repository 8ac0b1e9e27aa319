import Index
import Model
import Platform
import Render

/// One side of a cross-reference table as a user names it.
enum TableAxis {
  case citing(CrossTable.Citing)
  case cited
  /// Numbers, names or paths, in order: cited documents, or citing papers where the other side is the cited one.
  case list([String])

  /// A word of the table of sides, else "@FILE" or a file with a name a line, else names separated by ";" or ",".
  static func read(_ word: String, _ messages: Messages) throws -> TableAxis {
    if let citing = CrossTable.Citing(rawValue: word) { return .citing(citing) }
    if word == "cited" { return .cited }
    if word.hasPrefix("@") { return .list(try names(inFile: String(word.dropFirst()), messages)) }
    let mark: Character = word.contains(";") ? ";" : ","
    let names = word.split(separator: mark).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    if names.count == 1, subject(word, date: nil, issuer: nil) == nil {
      if FileSystem.status(word)?.kind == .file { return .list(try Self.names(inFile: word, messages)) }
      let words = CrossTable.Citing.allCases.map(\.rawValue) + ["cited"]
      let near = words.compactMap { other in
        editDistance(Array(word.lowercased().utf8), Array(other.utf8), atMost: 2).map { ($0, other) }
      }
      throw WrongWords(description: messages.noAxis(word, near: near.min { $0 < $1 }?.1))
    }
    return .list(names)
  }

  /// Blank lines and lines that begin with "#" are left out.
  private static func names(inFile path: String, _ messages: Messages) throws -> [String] {
    var text = Substring(String(decoding: try FileSystem.read(path), as: UTF8.self))
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    let names = text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    if names.isEmpty { throw WrongWords(description: messages.emptyList(path)) }
    return names
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
