import Model

/// How the name of an issuing body begins and how it goes on.
public struct IssuerHead: Sendable {
  public enum Continuation: String, Sendable { case closed, place, party, field, chain, person, open, seat }

  public let continuation: Continuation
  /// The short form used in a full name: "UBND"; nil where the words themselves are used.
  public let short: String?
}

public enum IssuerTable {
  public static let heads: PhraseTable<IssuerHead> = PhraseTable(
    tableRows(issuerHeadRows).flatMap { row in
      let continuation = IssuerHead.Continuation(rawValue: row[1]) ?? .closed
      let short = row.count > 2 && !row[2].isEmpty ? row[2] : nil
      let head = (row[0], IssuerHead(continuation: continuation, short: short))
      guard let lettered = lettered(row[0]) else { return [head] }
      return [head, (lettered, IssuerHead(continuation: continuation, short: short ?? row[0]))]
    })

  /// "TW Hội Nông dân Việt Nam": "Trung ương" by its letters, but for the two words alone, which are no more than a mark of symbols.
  private static func lettered(_ name: String) -> String? {
    let central: StaticString = "Trung ương"
    let (first, count) = (ByteScan.index(of: central, in: name.utf8.span), name.utf8.count)
    guard first < count, count > central.utf8CodeUnitCount else { return nil }
    let from = name.utf8.index(name.startIndex, offsetBy: first)
    return name[..<from] + "TW" + name[name.utf8.index(from, offsetBy: central.utf8CodeUnitCount)...]
  }

  /// Groups of words in names with the letter case of running text: "Tiểu học", "dự án".
  public static let cased: PhraseTable<[Bool]> = PhraseTable(
    tableRows(nameCaseRows).map { row in (row[0], row[0].utf8.split(separator: UInt8(ascii: " ")).map { isUpper(Substring($0)) }) })

  private static func isUpper(_ word: Substring) -> Bool {
    word.unicodeScalars.first.flatMap { VietnameseAlphabet.letter($0.value)?.isUpper } ?? false
  }

  /// Fields of work in full by every form they are printed in: "Nông nghiệp và Môi trường", "NN&MT".
  public static let fields: PhraseTable<String> = PhraseTable(tableRows(fieldRows).map { ($0[0], $0.count > 1 ? $0[1] : $0[0]) })
}
