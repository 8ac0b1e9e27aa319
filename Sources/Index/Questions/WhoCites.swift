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

  /// The papers that cite the document of one row, by segment and path.
  func citing(row: Int, among filter: DocumentFilter) throws -> [WhoCitesAnswer.Row] {
    let cited = try catalogue.cited(row)
    var forms: [Int: Set<Int>] = [:]
    for (segment, form) in try catalogue.forms(of: row) { forms[segment, default: []].insert(form) }
    var rows: [WhoCitesAnswer.Row] = []
    for segment in forms.keys.sorted() {
      let wanted = forms[segment] ?? []
      let documents = Set(try wanted.flatMap { try segments[segment].documents(of: $0) })
      for document in documents.sorted() {
        let citing = try segments[segment].document(document)
        guard filter.admits(citing) else { continue }
        if let row = try self.row(of: cited, forms: wanted, in: segment, document, citing) { rows.append(row) }
      }
    }
    return rows
  }

  /// What one paper says about one document.
  private func row(
    of cited: CitedDocument, forms: Set<Int>, in segment: Int, _ document: Int, _ citing: IndexedDocument
  ) throws -> WhoCitesAnswer.Row? {
    let reader = segments[segment]
    let mentions = try reader.citations(of: document).filter { forms.contains(try reader.form(ofCitation: $0)) }
    guard let first = mentions.first else { return nil }
    return WhoCitesAnswer.Row(
      cited: cited, citing: citing, count: mentions.count,
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
