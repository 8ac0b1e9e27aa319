import Model
import Synchronization

/// Papers that sources other than the indexed papers know: about 6,000 of central bodies. A paper that is not here is not therefore wrong.
///
/// Columns of the tables `KnownDocumentRows…`: bucket | number | type | issuer | date | effective from | status | day of the evidence for the status |
/// replaced by | amended by | sources | confidence | title. Sources: "phapdien" is Bộ pháp điển, "vbpl DAY" a page of vbpl.vn, "text NUMBER" the act of
/// that number, "papers N" so many papers that agree, "listing" a public listing, "recalled" nobody's text. A status stands only where a page of
/// vbpl.vn or an act's own text says it.
public enum KnownDocuments {
  static let tables = [
    lawDocumentRows, decreeRowsUntil2016, decreeRowsSince2017, primeMinisterDocumentRows, partyDocumentRows, circularRowsUntil2012,
    circularRows2013To2015, circularRows2016To2018, circularRows2019To2022, circularRowsSince2023, otherDocumentRows,
  ].map(SortedRows.init)

  /// The documents of a term of the inverted index ("33 ttg"), of any year and type, by date within a table. Logarithmic; at once for a term that was
  /// asked for before, as those of one paper are by one rule after the other.
  public static func documents(inBucket bucket: String) -> [KnownDocument] {
    let slot =
      Int(truncatingIfNeeded: bucket.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 20) & 511
    if let known = recent.withLock({ $0[slot] }), known.bucket.utf8.elementsEqual(bucket.utf8) { return known.documents }
    let documents = tables.flatMap { $0.rows(of: bucket) }.compactMap(document)
    recent.withLock { $0[slot] = (bucket, documents) }
    return documents
  }

  /// Terms asked for last, and what the tables have of them.
  private static let recent = Mutex([(bucket: String, documents: [KnownDocument])?](repeating: nil, count: 512))

  /// The documents a number may mean: those of its bucket whose year and symbol do not contradict it.
  /// - Parameter type: of the type word beside it; tells a law from a resolution of the same number. Nil where none stands.
  public static func documents(_ number: DocumentNumber, type: DocumentType?) -> [KnownDocument] {
    documents(inBucket: number.bucket).filter { known in
      if let year = number.year, let other = known.year, year != other { return false }
      if let symbol = number.symbolType { return symbolType(known) == symbol }
      guard let type, type != .other else { return true }
      return known.type == type || isLaw(known.type) && isLaw(type)
    }
  }

  /// Laws, codes, ordinances and constitutions that bear a name with its type word ("Luật Tiếp công dân"), accents, case, commas and "và"
  /// aside, oldest first.
  public static func documents(named name: String) -> [KnownDocument] {
    (byName[nameKey(name)] ?? []).compactMap(document)
  }

  /// The type the number's symbol names, else the document's own: "QĐ" of 124-QĐ/TW, which is a quy định. Numbers of the National Assembly name none.
  public static func symbolType(_ known: KnownDocument) -> DocumentType {
    let pieces = (known.number ?? "").split { "/-.".contains($0) }.drop { $0.first?.isNumber == true }
    guard pieces.count > 1, let code = pieces.first else { return known.type }
    return TypeTable.codes.find(Syllable.word(String(code)))?.value ?? known.type
  }

  /// The day on which the sources of the tables were last looked at. What acts announce for later days stands in the tables as well.
  public static let day = PrintedDate(year: 2026, month: 5, day: 7)

  /// The laws, codes and ordinances whose names stand in a title ("… của Luật Đất đai"), all acts of each name, oldest first. Linear in the words.
  public static func acts(namedIn title: String) -> [[KnownDocument]] {
    let words = nameKey("x " + title).split(separator: " ").dropFirst()
    var found: [[KnownDocument]] = []
    var at = words.startIndex
    while at < words.endIndex {
      guard ["luat", "bo", "phap"].contains(words[at]) else {
        at += 1
        continue
      }
      var key = String(words[at])
      var best: (rows: [[String]], end: Int)?
      for end in (at + 1)..<max(at + 1, min(words.endIndex, at + 20)) {
        key += " " + words[end]
        if let rows = byName[key] { best = (rows, end + 1) }
      }
      if let best { found.append(best.rows.compactMap(document)) }
      at = best?.end ?? at + 1
    }
    return found
  }

  /// The terms of the inverted index of documents of which the tables may say whether they are in force: those with a first day, a status or
  /// successors, and laws, which later acts of their name end. Linear in the bytes of the tables.
  public static func bucketsOnForce() -> [String] {
    tables.enumerated().flatMap { number, rows in
      // The table of laws is the first.
      number == 0
        ? rows.keys(where: 0) { !$0.isEmpty }
        : rows.keys(where: 5) { !$0.isEmpty } + rows.keys(where: 6) { !$0.isEmpty } + rows.keys(where: 8) { !$0.isEmpty }
    }
  }

  public static func isLaw(_ type: DocumentType) -> Bool { type == .law || type == .code }

  /// Every row, table after table.
  public static func all() -> [KnownDocument] {
    tables.flatMap { tableRows($0.table) }.compactMap(document)
  }

  /// Rows by name, oldest first. Built when the first name is asked for: some hundred rows, of which only those asked for become documents.
  private static let byName: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for row in tableRows(lawDocumentRows) where row.count == 13 && namedTypes.contains(row[2]) {
      table[nameKey(row[1].isEmpty ? row[0] : row[12]), default: []].append(row)
    }
    // Days are written year first.
    return table.mapValues { acts in acts.count == 1 ? acts : acts.sorted { ($0[4], $0[1]) < ($1[4], $1[1]) } }
  }()

  private static let namedTypes = Set([DocumentType.constitution, .law, .code, .ordinance].map(\.rawValue))

  /// What spelling cannot change: i and y, commas, "và", and the "về" behind the type word. All names of a constitution are one.
  public static func nameKey(_ name: String) -> String {
    let folded = fold(name).utf8.map { $0 == UInt8(ascii: "y") ? UInt8(ascii: "i") : $0 }
    var key: [UInt8] = []
    key.reserveCapacity(folded.count)
    var count = 0
    var typeWords = 2
    for word in folded.split(separator: UInt8(ascii: " ")) {
      if word.elementsEqual("va".utf8) || count == typeWords && word.elementsEqual("ve".utf8) { continue }
      if count == 0, word.elementsEqual("luat".utf8) { typeWords = 1 }
      if count > 0 { key.append(UInt8(ascii: " ")) }
      key += word
      count += 1
      if count == 2, key.elementsEqual("hien phap".utf8) { break }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func document(_ row: [String]) -> KnownDocument? {
    guard row.count == 13, let type = DocumentType(rawValue: row[2]), let confidence = KnownDocument.Confidence(rawValue: row[11]) else {
      return nil
    }
    return KnownDocument(
      bucket: row[0], number: row[1].isEmpty ? nil : row[1], type: type, issuer: row[3].isEmpty ? nil : row[3],
      date: PrintedDate(iso: row[4]),
      title: row[12], effectiveFrom: PrintedDate(iso: row[5]), status: KnownDocument.Status(rawValue: row[6]) ?? .unknown,
      statusAsOf: PrintedDate(iso: row[7]), replacedBy: alternatives(row[8]), amendedBy: alternatives(row[9]),
      sources: alternatives(row[10]).compactMap(source), confidence: confidence)
  }

  private static func source(_ code: String) -> KnownDocument.Source? {
    let words = code.split(separator: " ").map(String.init)
    switch (words.first, words.count > 1 ? words[1] : "") {
    case ("phapdien", _): return .codifiedLaw
    case ("vbpl", let day): return .page(PrintedDate(iso: day))
    case ("text", let number): return .act(number)
    case ("papers", let count): return Int(count).map { .papers($0) }
    case ("listing", _): return .listing
    case ("recalled", _): return .recollection
    default: return nil
    }
  }
}
