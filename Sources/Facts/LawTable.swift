import Model

/// A law, code or ordinance by its name. The acts that bear it: `KnownDocuments.documents(named:)`.
public struct LawName: Sendable {
  public let type: DocumentType
  public let name: String
}

public enum LawTable {
  /// Names without their type word.
  public static let names: PhraseTable<LawName> = PhraseTable(
    tableRows(lawRows).map { row in (row[1], LawName(type: DocumentType(rawValue: row[0]) ?? .law, name: row[1])) })

  /// Codes by what lawyers write for them: "BLHS".
  public static let abbreviations: PhraseTable<LawName> = PhraseTable(
    tableRows(lawAbbreviationRows).map { row in (row[0], LawName(type: DocumentType(rawValue: row[1]) ?? .code, name: row[2])) })
}
