import Facts
import Model

/// The rows of the user's register as resolving needs them: in the place of the built-in rows about the same documents.
public struct StatedDocuments: Sendable {
  /// Tells one register from another; 0 for an empty one.
  public let stamp: UInt32
  /// By bucket.
  let rows: [String: [RegisterRow]]
  /// Laws, codes, ordinances and constitutions by their names (`KnownDocuments.nameKey`).
  private let named: [String: [RegisterRow]]

  /// Linear in the rows.
  public init(_ rows: [RegisterRow]) {
    self.rows = Dictionary(grouping: rows) { $0.number.bucket }
    named = rows.reduce(into: [:]) { named, row in row.lawName.map { named[KnownDocuments.nameKey($0), default: []].append(row) } }
    var bytes: [UInt8] = []
    for row in rows {
      for field in RegisterField.allCases { bytes += Array(row[field].utf8) + [0] }
    }
    stamp = rows.isEmpty ? 0 : max(Checksum.crc32c(bytes.span), 1)
  }

  public static let none = StatedDocuments([])

  var isEmpty: Bool { rows.isEmpty }

  /// The documents of a bucket: the user's first, each with what a built-in row about it adds, then the other built-in ones. A row that leaves open
  /// which of several documents it is about says nothing here.
  func documents(inBucket bucket: String, above builtIn: [KnownDocument]) -> [KnownDocument] {
    guard let rows = rows[bucket] else { return builtIn }
    var rest = builtIn
    var stated: [KnownDocument] = []
    for row in rows {
      let same = rest.indices.filter { Self.isAbout(row, rest[$0]) }
      if same.count == 1 {
        stated.append(KnownDocument(row, above: rest.remove(at: same[0])))
      } else if same.isEmpty {
        stated.append(KnownDocument(row, above: nil))
      }
    }
    return stated + rest
  }

  /// The acts that bear a name, oldest first: the user's in the place of the built-in ones they are about.
  func documents(named name: String, above builtIn: [KnownDocument]) -> [KnownDocument] {
    if rows.isEmpty { return builtIn }
    let buckets = distinct(builtIn.map(\.bucket) + (named[KnownDocuments.nameKey(name)] ?? []).map(\.number.bucket))
    let bearers = buckets.flatMap { bucket in
      let own = (named[KnownDocuments.nameKey(name)] ?? []).filter { $0.number.bucket == bucket }
      let known = builtIn.filter { $0.bucket == bucket }
      return documents(inBucket: bucket, above: known).filter { document in
        known.contains { $0.number == document.number } || own.contains { $0.number.proper == document.number }
      }
    }
    func day(_ document: KnownDocument) -> (UInt32, String) { (StoredCodes.code(document.date), document.number ?? "") }
    return bearers.sorted { day($0) < day($1) }
  }

  /// Whether a row is about a built-in document: of its type, its year or term, and numbered like it. A year in the number of one alone makes two
  /// documents of them but on the very day (`Series.isNumberedTwice`).
  private static func isAbout(_ row: RegisterRow, _ known: KnownDocument) -> Bool {
    let (own, other) = (row.statedType ?? .other, KnownDocuments.symbolType(known))
    guard own == .other || own == other || own == known.type || KnownDocuments.isLaw(own) && KnownDocuments.isLaw(known.type) else {
      return false
    }
    if row.number.year != nil, known.numberYear != nil { return row.number.year == known.numberYear }
    guard let date = row.date else { return row.number.year == nil && known.numberYear == nil }
    if row.number.year != nil || known.numberYear != nil { return known.date == date && date.day > 0 }
    guard let other = known.date else { return false }
    let body = Organisation(row.number.organisation)
    guard body.isParty(row.number) else { return date.year == other.year }
    func term(_ date: PrintedDate) -> Int? { CommitteeTerm.term(on: date, level: body.level ?? .province) }
    return date == other || term(date) != nil && term(date) == term(other)
  }
}

extension KnownDocument {
  /// A row of the register, completed by what is built in.
  init(_ row: RegisterRow, above known: KnownDocument?) {
    self.init(
      bucket: row.number.bucket, number: row.number.proper, type: row.statedType ?? known?.type ?? .other,
      issuer: row.issuer ?? known?.issuer, date: row.date ?? known?.date, title: row.title ?? known?.title ?? "",
      effectiveFrom: known?.effectiveFrom, status: row.status ?? known?.status ?? .unknown,
      statusAsOf: row.status == nil ? known?.statusAsOf : nil,
      replacedBy: row.replacedBy.isEmpty ? known?.replacedBy ?? [] : row.replacedBy,
      amendedBy: known?.amendedBy ?? [], sources: known?.sources ?? [], confidence: known?.confidence ?? .recalled)
    stated = [.number]
    if row.date != nil { stated.insert(.date) }
    if row.issuer != nil { stated.insert(.issuer) }
    if row.title != nil { stated.insert(.title) }
  }
}

extension RegisterRow {
  private static let lawTypes: [DocumentType] = [.code, .law, .ordinance, .constitution]

  /// Numbers of the National Assembly do not tell a law from a resolution: then the title's first words may.
  var statedType: DocumentType? {
    if let stated = type ?? number.symbolType { return stated }
    let words = fold(title ?? "") + " "
    return Self.lawTypes.first { words.hasPrefix(fold(TypeTable.name($0)) + " ") }
  }

  /// The title of a law with its type word, as papers cite it by name; nil for other documents.
  var lawName: String? {
    guard let title, let type = statedType, Self.lawTypes.contains(type) else { return nil }
    let word = TypeTable.name(type)
    return (fold(title) + " ").hasPrefix(fold(word) + " ") ? title : word + " " + title
  }
}
