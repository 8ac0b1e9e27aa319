import Model

/// Columns of one table are of one length: whoever walks one of them may look into the others. Looks at lengths alone, which costs nothing.
extension SegmentFile {
  /// Of a segment: documents, mentions, forms.
  func checkSegment() throws {
    try check(DocumentRow.columns, rows: try count(.documentPath))
    try check(
      [
        (.documentOwnForm, 4), (.documentRuns, 4), (.documentSize, 8), (.documentModified, 8), (.documentWordsDigest, 8),
        (.documentDigest, 32),
        (.documentSketch, 2 * TextSketch.slotCount),
      ], rows: try count(.documentPath))
    try check([(.documentCitations, 4)], rows: try count(.documentPath) + 1)
    try check(CitationRow.columns, rows: try count(.citationForm))
    try check(FormRow.columns, rows: try count(.formNumber))
    try check([(.formMentions, 4), (.formPrintedTitle, 4)], rows: try count(.formNumber))
    try check([(.formPostings, 4)], rows: try count(.formNumber) + 1)
    try check([(.bucketForms, 4)], rows: try count(.bucketOffsets))
  }

  /// Of a catalogue: rows, and what each form means.
  func checkCatalogue() throws {
    let numbers: [SectionName] = [
      .rowNumber, .rowName, .rowIssuer, .rowPlace, .rowTitle, .rowDate, .rowYear, .rowMentions, .rowDocuments, .rowPapers,
      .rowPaperMentions,
    ]
    try check(
      numbers.map { ($0, 4) } + [(.rowType, 1), (.rowStatus, 1), (.rowTerm, 1), (.rowKnown, 1)], rows: try count(.rowID))
    try check([(.rowForms, 4)], rows: try count(.rowID) + 1)
    try check([(.rowFormOrdinal, 4)], rows: try count(.rowFormSegment))
    try check([(.formReasons, 4)], rows: try count(.formRow))
    try check([(.bucketForms, 4)], rows: try count(.bucketOffsets))
  }

  private func check(_ columns: [RowTable.Column], rows: Int) throws {
    for (section, kind) in columns {
      guard let section else { continue }
      let width = if case .code = kind { 1 } else { 4 }
      try check([(section, width)], rows: rows)
    }
  }

  private func check(_ columns: [(section: SectionName, width: Int)], rows: Int) throws {
    for (section, width) in columns where try size(section) != rows * width {
      throw SegmentError.outOfRange(path: path, section: section)
    }
  }
}
