import Model

/// What a code in a symbol or a type word in a sentence says about a paper's type.
public enum TypeTable {
  private static let parsed: [(type: DocumentType, codes: [String], words: [String])] = tableRows(typeRows).map { row in
    (DocumentType(rawValue: row[0]) ?? .other, alternatives(row[1]), alternatives(row[2]))
  }

  /// Codes in usual letter case with their type: "CTr" → programme. Exact spelling first, folded spelling second.
  public static let codes: CodeTable<DocumentType> = CodeTable(parsed.flatMap { row in row.codes.map { ($0, row.type) } })

  /// Type words: "Chương trình hành động" → programme.
  public static let words: PhraseTable<DocumentType> = PhraseTable(parsed.flatMap { row in row.words.map { ($0, row.type) } })

  /// Words behind a type word in the line that names the type: "Báo cáo *kiểm điểm*".
  public static let parts: PhraseTable<Bool> = PhraseTable(tableRows(typePartRows).map { ($0[0], true) })

  /// The usual type word: directive → "Chỉ thị"; empty for `other`.
  public static func name(_ type: DocumentType) -> String {
    type == .other ? "" : names[type] ?? ""
  }

  private static let names: [DocumentType: String] = Dictionary(
    parsed.map { ($0.type, $0.words.first ?? "") }, uniquingKeysWith: { first, _ in first })
}
