import Model

/// The columns of a segment by which its mentions are passed over one by one.
struct CitationColumns {
  let forms: [UInt32]
  let zones: [UInt8]
  /// The row of each form.
  let rows: ArraySlice<UInt32>
  private let starts: [UInt32]

  /// One a segment. Linear in the mentions, a few bytes each.
  static func all(of index: Snapshot) throws -> [CitationColumns] {
    let formRow = try index.catalogue.file.numbers(UInt32.self, .formRow)
    return try index.segments.enumerated().map { number, segment in
      let range = try index.catalogue.file.range(.segmentForms, number, of: .formRow, width: 4)
      return try CitationColumns(segment, rows: formRow[range])
    }
  }

  private init(_ segment: SegmentReader, rows: ArraySlice<UInt32>) throws {
    self.rows = rows
    forms = try segment.file.numbers(UInt32.self, .citationForm)
    zones = try segment.file.numbers(UInt8.self, .citationZone)
    starts = try segment.file.numbers(UInt32.self, .documentCitations)
    // What the walk relies on.
    let isSound = forms.allSatisfy { Int($0) < rows.count } && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    guard isSound, zones.count == forms.count, Int(starts.last ?? 0) <= forms.count
    else { throw SegmentError.outOfRange(path: segment.file.path, section: .citationForm) }
  }

  func row(ofCitation citation: Int) -> Int { Int(rows[rows.startIndex + Int(forms[citation])]) }

  /// The mentions of a document.
  func citations(of document: Int) -> Range<Int> {
    document + 1 < starts.count ? Int(starts[document])..<Int(starts[document + 1]) : 0..<0
  }
}
