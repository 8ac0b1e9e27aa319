import Facts
import Model

/// The catalogue of one generation open for questions: rows of cited documents by bucket.
final class CatalogueReader: Sendable {
  let file: SegmentFile
  let buckets: BucketReader

  private let segmentCount: Int

  /// - Parameter segments: those it was derived from; the catalogue of others is refused.
  init(path: String, over segments: [SegmentFile]) throws {
    file = try SegmentFile(path: path)
    buckets = BucketReader(file: file, starts: .bucketForms, entries: .rowID)
    try file.checkCatalogue()
    segmentCount = segments.count
    var starts: [UInt32] = [0]
    for segment in segments { starts.append(starts[starts.count - 1] + UInt32(try segment.count(.formNumber))) }
    guard try file.numbers(UInt32.self, .segmentForms) == starts else { throw SegmentError.outOfRange(path: path, section: .segmentForms) }
    guard try file.count(.formRow) == Int(starts[segments.count]) else { throw SegmentError.outOfRange(path: path, section: .formRow) }
  }

  var rowCount: Int {
    get throws { try file.count(.rowID) }
  }

  private func name(_ column: SectionName, _ index: Int) throws -> String? {
    try file.string(try file.value(UInt32.self, column, index), .nameOffsets, .nameBytes)
  }

  func cited(_ row: Int) throws -> CitedDocument {
    let id = try name(.rowID, row) ?? ""
    let number = try name(.rowNumber, row)
    let ownName = try name(.rowName, row)
    let type = StoredCodes.value(try file.value(UInt8.self, .rowType, row), in: StoredCodes.types) ?? .other
    let typed = number.map { type == .other ? $0 : TypeTable.name(type) + " " + $0 }
    var cited = CitedDocument(
      id: id, label: typed ?? ownName ?? id, number: number, name: ownName, type: type,
      date: StoredCodes.date(try file.value(UInt32.self, .rowDate, row)), issuer: try name(.rowIssuer, row),
      status: StoredCodes.value(try file.value(UInt8.self, .rowStatus, row), in: StoredCodes.statuses) ?? .unknown,
      title: try name(.rowTitle, row))
    cited.stated = StoredCodes.stated(try file.value(UInt8.self, .rowKnown, row) >> 1)
    return cited
  }

  /// Whether the tables of known documents have the document of a row.
  func isKnown(_ row: Int) throws -> Bool { try file.value(UInt8.self, .rowKnown, row) != 0 }

  /// The rows of which the user's register states something. Linear, a byte a row.
  func rows(stating field: StatedField) throws -> [Int] {
    try file.withColumn(UInt8.self, .rowKnown) { column in
      column.indices.filter { column[$0] > 1 && StoredCodes.stated(column[$0] >> 1).contains(field) }
    }
  }

  /// Why a form means its row.
  func reasons(segment: Int, form: Int) throws -> [ResolutionReason] {
    StoredCodes.reasons(try storedReasons(segment: segment, form: form).rawValue)
  }

  func storedReasons(segment: Int, form: Int) throws -> Reasons {
    let start = Int(try file.value(UInt32.self, .segmentForms, segment))
    return Reasons(rawValue: try file.value(UInt32.self, .formReasons, start + form))
  }

  /// The row of an id; nil where none has it. Linear in the rows.
  func row(ofID id: String) throws -> [Int] {
    // One string has one name.
    var wanted: UInt32?
    var rows: [Int] = []
    for (row, name) in try file.numbers(UInt32.self, .rowID).enumerated() where wanted == nil || wanted == name {
      if wanted == nil, try file.string(name, .nameOffsets, .nameBytes) != id { continue }
      wanted = name
      rows.append(row)
    }
    return rows
  }

  /// Year of the number or date; nil where not known.
  func year(_ row: Int) throws -> Int? {
    let year = Int(try file.value(UInt32.self, .rowYear, row))
    return year == 0 ? nil : year
  }

  func term(_ row: Int) throws -> Int? {
    let term = Int(try file.value(UInt8.self, .rowTerm, row))
    return term == 0 ? nil : term
  }

  /// Of a local document; empty for national ones and where not known.
  func place(_ row: Int) throws -> String {
    try name(.rowPlace, row) ?? ""
  }

  /// A row as it is stored, its names those of the file.
  func stored(_ row: Int) throws -> CatalogueRow {
    func number(_ column: SectionName) throws -> UInt32 { try file.value(UInt32.self, column, row) }
    func code(_ column: SectionName) throws -> UInt8 { try file.value(UInt8.self, column, row) }
    return CatalogueRow(
      id: try number(.rowID), number: try number(.rowNumber), name: try number(.rowName), issuer: try number(.rowIssuer),
      place: try number(.rowPlace), title: try number(.rowTitle), date: try number(.rowDate), year: try number(.rowYear),
      mentions: try number(.rowMentions), documents: try number(.rowDocuments), type: try code(.rowType), status: try code(.rowStatus),
      term: try code(.rowTerm), known: try code(.rowKnown))
  }

  func documents(_ row: Int) throws -> Int { Int(try file.value(UInt32.self, .rowDocuments, row)) }

  func mentions(_ row: Int) throws -> Int { Int(try file.value(UInt32.self, .rowMentions, row)) }

  /// The forms of a row: segment and form number.
  func forms(of row: Int) throws -> [(segment: Int, form: Int)] {
    try file.range(.rowForms, row, of: .rowFormSegment, width: 4).map { index in
      let segment = Int(try file.value(UInt32.self, .rowFormSegment, index))
      guard segment < segmentCount else { throw SegmentError.outOfRange(path: file.path, section: .rowFormSegment) }
      return (segment, Int(try file.value(UInt32.self, .rowFormOrdinal, index)))
    }
  }

  /// The row a form means.
  func row(segment: Int, form: Int) throws -> Int {
    let start = Int(try file.value(UInt32.self, .segmentForms, segment))
    return Int(try file.value(UInt32.self, .formRow, start + form))
  }
}
