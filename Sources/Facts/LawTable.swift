import Model

/// A law, code or ordinance by its name.
public struct LawName: Sendable {
  public let type: DocumentType
  public let name: String
  /// "45/2013/QH13 2013-11-29": number and day of each act of that name, oldest first.
  public let acts: [String]
}

public enum LawTable {
  /// Names without their type word.
  public static let names: PhraseTable<LawName> = PhraseTable(
    tableRows(lawRows).map { row in
      (row[1], LawName(type: DocumentType(rawValue: row[0]) ?? .law, name: row[1], acts: row.count > 2 ? alternatives(row[2]) : []))
    })
}
