import Model

/// Issuing bodies by the code they have in symbols.
public struct IssuingBody: Sendable {
  /// The number system a body writes in; `either` where both orders of separators are usual.
  public enum System: String, Sendable { case state, party, either }

  public let code: String
  public let system: System
  /// Nil where bodies of several levels share the code.
  public let level: Level?
  public let name: String
}

public enum IssuingBodyTable {
  public static let all: [IssuingBody] = tableRows(issuingBodyRows).map { row in
    IssuingBody(code: row[0], system: .init(rawValue: row[1]) ?? .state, level: Level(rawValue: row[2]), name: row[3])
  }

  public static let codes: CodeTable<IssuingBody> = CodeTable(all.map { ($0.code, $0) })

  /// The body of an organisation's first code: UBND of "UBND-NCVX". Nil for codes no list has. Constant time.
  public static func body(ofOrganisation organisation: String) -> IssuingBody? {
    codes.find(Syllable.word(String(organisation.prefix { $0 != "-" })))?.value
  }
}
