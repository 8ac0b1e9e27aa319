import Model

/// Issuing bodies by the code they have in symbols.
public struct Organisation: Sendable {
  /// The number system a body writes in; `either` where both orders of separators are usual.
  public enum System: String, Sendable { case state, party, either }

  public let code: String
  public let system: System
  /// Nil where bodies of several levels share the code.
  public let level: Level?
  public let name: String
}

public enum OrganisationTable {
  public static let codes: CodeTable<Organisation> = CodeTable(
    tableRows(organisationRows).map { row in
      (row[0], Organisation(code: row[0], system: .init(rawValue: row[1]) ?? .state, level: Level(rawValue: row[2]), name: row[3]))
    })
}
