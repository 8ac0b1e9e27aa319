/// The rows of a former catalogue in memory, to be copied one after the other: a column is read at once, its blocks checked once.
struct FormerRows {
  private let file: SegmentFile
  private let wide: [[UInt32]]
  private let codes: [[UInt8]]
  private let starts: [UInt32]
  private let formSegments: [UInt32]
  private let formOrdinals: [UInt32]
  private let bucketRows: [UInt32]
  private let bucketOffsets: [UInt32]
  private let bucketBytes: [UInt8]
  private let segmentForms: [UInt32]
  private let reasons: [UInt32]

  /// A copy of these columns: about 80 bytes a row and 12 a form.
  init(_ file: SegmentFile) throws {
    self.file = file
    func column(_ name: SectionName) throws -> [UInt32] { try file.numbers(UInt32.self, name) }
    wide = try [.rowID, .rowNumber, .rowName, .rowIssuer, .rowPlace, .rowTitle, .rowDate, .rowYear, .rowMentions, .rowDocuments].map(column)
    codes = try [.rowType, .rowStatus, .rowTerm, .rowKnown].map { try file.numbers(UInt8.self, $0) }
    (starts, formSegments, formOrdinals) = (try column(.rowForms), try column(.rowFormSegment), try column(.rowFormOrdinal))
    (bucketRows, bucketOffsets) = (try column(.bucketForms), try column(.bucketOffsets))
    bucketBytes = try file.numbers(UInt8.self, .bucketBytes)
    (segmentForms, reasons) = (try column(.segmentForms), try column(.formReasons))
    let rows = starts.count - 1
    guard rows >= 0, wide.allSatisfy({ $0.count == rows }), codes.allSatisfy({ $0.count == rows }) else {
      throw SegmentError.outOfRange(path: file.path, section: .rowForms)
    }
  }

  func bucket(_ bucket: Int) throws -> ArraySlice<UInt8> {
    bucketBytes[try range(bucketOffsets, bucket, below: bucketBytes.count, .bucketOffsets)]
  }

  func rows(of bucket: Int) throws -> Range<Int> { try range(bucketRows, bucket, below: starts.count - 1, .bucketForms) }

  func row(_ row: Int) -> CatalogueRow {
    CatalogueRow(
      id: wide[0][row], number: wide[1][row], name: wide[2][row], issuer: wide[3][row], place: wide[4][row], title: wide[5][row],
      date: wide[6][row], year: wide[7][row], mentions: wide[8][row], documents: wide[9][row], type: codes[0][row], status: codes[1][row],
      term: codes[2][row], known: codes[3][row])
  }

  /// The forms of a row, each with why it stands there.
  func visitForms(of row: Int, _ body: (FormPlace, Reasons) throws -> Void) throws {
    for place in try range(starts, row, below: min(formSegments.count, formOrdinals.count), .rowForms) {
      let form = FormPlace(segment: Int(formSegments[place]), ordinal: Int(formOrdinals[place]))
      guard form.segment < segmentForms.count, case let index = Int(segmentForms[form.segment]) + form.ordinal, index < reasons.count else {
        throw SegmentError.outOfRange(path: file.path, section: .rowFormSegment)
      }
      try body(form, Reasons(rawValue: reasons[index]))
    }
  }

  private func range(_ starts: [UInt32], _ index: Int, below limit: Int, _ section: SectionName) throws -> Range<Int> {
    guard index >= 0, index + 1 < starts.count, starts[index] <= starts[index + 1], Int(starts[index + 1]) <= limit else {
      throw SegmentError.outOfRange(path: file.path, section: section)
    }
    return Int(starts[index])..<Int(starts[index + 1])
  }
}
