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
    tableRows(issuerHeadRows).map { row in
      (row[0], IssuerHead(continuation: .init(rawValue: row[1]) ?? .closed, short: row.count > 2 && !row[2].isEmpty ? row[2] : nil))
    })

  /// Groups of words in names with the letter case of running text: "Tiểu học", "dự án".
  public static let cased: PhraseTable<[Bool]> = PhraseTable(
    tableRows(nameCaseRows).map { row in (row[0], row[0].split(separator: " ").map { $0.first?.isUppercase ?? false }) })

  /// Fields of work in full by every form they are printed in: "Nông nghiệp và Môi trường", "NN&MT".
  public static let fields: PhraseTable<String> = PhraseTable(tableRows(fieldRows).map { ($0[0], $0.count > 1 ? $0[1] : $0[0]) })
}
