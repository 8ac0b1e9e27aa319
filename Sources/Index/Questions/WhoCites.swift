import Model

extension Snapshot {
  /// Which papers cite a document: from its rows to their forms, from those to the papers.
  /// Linear in the citations of the citing papers.
  public func whoCites(_ subject: Subject, among filter: DocumentFilter) throws -> WhoCitesAnswer {
    let rows = try rows(for: subject)
    let found = try rows.flatMap { try citing(row: $0, among: filter) }
    return WhoCitesAnswer(
      asked: subject.words, rows: found, nearMisses: found.isEmpty && filter.isEmpty ? try nearMisses(subject, except: rows) : [])
  }

  /// The papers that cite the document of one row, by path. Of the copies of a paper that cite it the best one is shown.
  func citing(row: Int, among filter: DocumentFilter) throws -> [WhoCitesAnswer.Row] {
    let cited = try catalogue.cited(row)
    let forms = try formsBySegment(of: row)
    var papers = try self.papers(with: forms)
    if !filter.isEmpty { papers = try papers.filter { filter.admits(try segments[$0.segment].document($0.ordinal)) } }
    return try bestCopies(among: papers).compactMap { try self.row(of: cited, forms: forms[$0.segment] ?? [], in: $0) }
  }

  func formsBySegment(of row: Int) throws -> [Int: Set<Int>] {
    var forms: [Int: Set<Int>] = [:]
    for (segment, form) in try catalogue.forms(of: row) { forms[segment, default: []].insert(form) }
    return forms
  }

  /// The papers some forms stand in, by path.
  func papers(with forms: [Int: Set<Int>]) throws -> [DocumentAddress] {
    try inPathOrder(
      forms.keys.sorted().flatMap { segment in
        Set(try (forms[segment] ?? []).flatMap { try segments[segment].documents(of: $0) }).sorted()
          .map { DocumentAddress(segment: segment, ordinal: $0) }
      })
  }

  /// What one paper says about one document.
  private func row(
    of cited: CitedDocument, forms: Set<Int>, in paper: DocumentAddress
  ) throws -> WhoCitesAnswer.Row? {
    let reader = segments[paper.segment]
    let mentions = try reader.citations(of: paper.ordinal).filter { forms.contains(try reader.form(ofCitation: $0)) }
    guard let first = mentions.first else { return nil }
    return WhoCitesAnswer.Row(
      cited: cited, citing: try paperWithCopies(paper), count: mentions.count,
      printedForms: distinct(try mentions.map { try reader.name(.citationPrinted, $0) ?? "" }),
      zones: distinct(try mentions.map { try reader.zone(ofCitation: $0) }),
      line: Int(try reader.file.value(UInt32.self, .citationLine, first)), quotation: try reader.quotation(ofCitation: first))
  }
}

/// Each value once, in the order of first sight.
func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen = Set<Value>()
  return values.filter { seen.insert($0).inserted }
}
