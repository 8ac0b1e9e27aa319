/// What a user states about one document, above what the program knows of it.
public struct RegisterRow: Hashable, Sendable {
  public var number: DocumentNumber
  public var type: DocumentType?
  /// As precise as known.
  public var date: PrintedDate?
  public var issuer: String?
  public var title: String?
  public var status: KnownDocument.Status?
  /// The first day on which it is no longer in force.
  public var ended: PrintedDate?
  /// Numbers of the documents in its place.
  public var replacedBy: [String] = []
  public var note: String?

  public init(number: DocumentNumber) {
    self.number = number
  }

  /// Whether another row is about the same document: equal number, type, date and issuer, spelling aside.
  public func isAbout(_ other: RegisterRow) -> Bool {
    func key(_ row: RegisterRow) -> [String] {
      [fold(row.number.proper), (row.type ?? row.number.symbolType)?.rawValue ?? "", row.date?.description ?? "", fold(row.issuer ?? "")]
    }
    return key(self) == key(other)
  }

  /// Whether the row is one of those that another, which may leave fields out, describes: the number and what it says of type, date and issuer.
  public func fits(_ wanted: RegisterRow) -> Bool {
    guard number.bucket == wanted.number.bucket, wanted.number.year == nil || wanted.number.year == number.year else { return false }
    if let type = wanted.type ?? wanted.number.symbolType, type != self.type ?? number.symbolType { return false }
    if let date = wanted.date, !(self.date.map { $0.agrees(with: date) } ?? false) { return false }
    return wanted.issuer.map { fold(issuer ?? "").contains(fold($0)) } ?? true
  }

  /// "43/KH-UBND, 2025-03-04, UBND tỉnh Phú Yên".
  public var heading: String {
    [number.proper, date?.description, issuer].compactMap { $0 }.joined(separator: ", ")
  }
}

/// The columns of a register, in their order; raw values are the headings.
public enum RegisterField: String, CaseIterable, Sendable {
  case number, type, date, issuer, title, status, ended
  case replacedBy = "replaced_by"
  case note
}

extension RegisterRow {
  /// A field as the register's file writes it; empty where nothing is stated.
  public subscript(_ field: RegisterField) -> String {
    switch field {
    case .number: number.proper
    case .type: type?.rawValue ?? ""
    case .date: date?.description ?? ""
    case .issuer: issuer ?? ""
    case .title: title ?? ""
    case .status: status?.word ?? ""
    case .ended: ended?.description ?? ""
    case .replacedBy: replacedBy.joined(separator: "; ")
    case .note: note ?? ""
    }
  }
}

extension KnownDocument.Status {
  /// As registers and answers write it.
  public var word: String {
    switch self {
    case .inForce: "in-force"
    case .partlyInForce: "partly-in-force"
    case .notInForce: "not-in-force"
    case .notYetInForce: "not-yet-in-force"
    case .unknown: "unknown"
    }
  }

  /// Reads a status as people write it, in English or Vietnamese, accents and case aside. Nil for other words.
  public init?(written text: String) {
    guard let status = Self.words[fold(text)] else { return nil }
    self = status
  }

  private static let words: [String: KnownDocument.Status] = [
    "in force": .inForce, "con hieu luc": .inForce, "dang co hieu luc": .inForce, "partly in force": .partlyInForce,
    "partly": .partlyInForce,
    "het hieu luc mot phan": .partlyInForce, "con hieu luc mot phan": .partlyInForce, "not in force": .notInForce, "ended": .notInForce,
    "expired": .notInForce, "het hieu luc": .notInForce, "het hieu luc toan bo": .notInForce, "khong con hieu luc": .notInForce,
    "not yet in force": .notYetInForce, "not yet": .notYetInForce, "chua co hieu luc": .notYetInForce, "unknown": .unknown,
    "chua ro": .unknown,
    "khong ro": .unknown, "chua xac dinh": .unknown,
  ]
}
