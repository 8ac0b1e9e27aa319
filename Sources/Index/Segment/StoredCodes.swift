import Model

/// Numbers that stand for the domain's words on disk. The lists only grow at their ends; 0 is "none".
enum StoredCodes {
  static let types: [DocumentType] = [
    .other, .constitution, .code, .law, .ordinance, .order, .resolution, .jointResolution, .decree, .decision, .directive, .circular,
    .jointCircular, .conclusion, .provisions, .regulation, .notice, .guidance, .programme, .plan, .scheme, .project, .investmentProject,
    .report, .minutes, .submission, .officialLetter, .telegram, .permit, .invitation, .historicDecree, .consolidatedText,
  ]
  static let zones: [Zone] = [.body, .basis, .footnote, .table, .header, .recipients, .sidebar]
  static let relations: [Relation] = [.cites, .amends, .replaces, .repeals, .details, .corrects, .consolidates]
  static let levels: [Level] = [.central, .province, .district, .commune]
  static let statuses: [CitedDocument.Status] = [.one, .ambiguous, .unknown]

  static let purposes: [Purpose] = [.relation, .successorBeside, .wording]

  private static let reasons: [ResolutionReason] = [
    .stated, .sameDocument, .knownDocument, .consensus, .name, .repaired, .date, .title, .term, .time, .ownNumber, .subject, .register,
  ]

  /// A bit a reason.
  static func code(_ reasons: Set<ResolutionReason>) -> UInt32 {
    self.reasons.enumerated().reduce(0) { $0 | (reasons.contains($1.element) ? 1 << UInt32($1.offset) : 0) }
  }

  static func reasons(_ code: UInt32) -> [ResolutionReason] {
    reasons.enumerated().filter { code >> UInt32($0.offset) & 1 == 1 }.map(\.element)
  }

  private static let statedFields: [StatedField] = [.number, .date, .issuer, .province, .title]

  /// A bit a field.
  static func code(_ fields: Set<StatedField>) -> UInt8 {
    statedFields.enumerated().reduce(0) { $0 | (fields.contains($1.element) ? 1 << UInt8($1.offset) : 0) }
  }

  static func stated(_ code: UInt8) -> Set<StatedField> {
    Set(statedFields.enumerated().filter { code >> UInt8($0.offset) & 1 == 1 }.map(\.element))
  }

  private static let typeCodes = Dictionary(uniqueKeysWithValues: types.enumerated().map { ($1, UInt8($0 + 1)) })

  static func code(_ type: DocumentType?) -> UInt8 { type.flatMap { typeCodes[$0] } ?? 0 }

  static func code<Value: Equatable>(_ value: Value?, in list: [Value]) -> UInt8 {
    value.flatMap { list.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
  }

  static func value<Value>(_ code: UInt8, in list: [Value]) -> Value? {
    code > 0 && code <= list.count ? list[Int(code) - 1] : nil
  }

  /// Year, month and day in 21 bits; 0 is none.
  static func code(_ date: PrintedDate?) -> UInt32 {
    date.map { UInt32($0.year) << 9 | UInt32($0.month) << 5 | UInt32($0.day) } ?? 0
  }

  static func date(_ code: UInt32) -> PrintedDate? {
    code == 0 ? nil : PrintedDate(year: Int(code >> 9), month: Int(code >> 5 & 15), day: Int(code & 31))
  }
}
