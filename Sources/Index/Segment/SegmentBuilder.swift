import Model

/// Gathers records and writes them as one segment. Nothing can be asked of it: the bytes go to a file, `SegmentReader` reads them.
public struct SegmentBuilder {
  private var records: [DocumentRecord] = []

  public init() {}

  public var isEmpty: Bool { records.isEmpty }

  public mutating func add(_ record: DocumentRecord) {
    records.append(record)
  }

  /// The file's bytes: documents by path (then id), forms by bucket. The same records in any order give the same bytes.
  public consuming func finish() -> [UInt8] {
    records.sort { a, b in
      a.source.path == b.source.path
        ? (a.source.id ?? "").utf8.lexicographicallyPrecedes((b.source.id ?? "").utf8)
        : a.source.path.utf8.lexicographicallyPrecedes(b.source.path.utf8)
    }
    var file = SegmentWriter()
    var names = StringHeap()
    let dictionary = FormDictionary(records)
    dictionary.write(to: &file, names: &names)
    writeDocuments(to: &file, names: &names, forms: dictionary)
    writeCitations(to: &file, names: &names, forms: dictionary)
    file.put(.nameOffsets, .nameBytes, names)
    return file.finish()
  }

  private func writeDocuments(to file: inout SegmentWriter, names: inout StringHeap, forms: FormDictionary) {
    var titles = StringHeap()
    file.put(.documentPath, records.map { titles.add($0.source.path) })
    file.put(.documentTitle, records.map { titles.add($0.header.title) })
    file.put(.documentURL, records.map { titles.add($0.source.url) })
    file.put(.documentID, records.map { titles.add($0.source.id) })
    file.put(.documentRoot, records.map { titles.add($0.source.root) })
    file.put(.titleOffsets, .titleBytes, titles)
    file.put(.documentSymbol, records.map { names.add($0.header.symbol) })
    file.put(.documentPlace, records.map { names.add($0.header.place) })
    file.put(.documentProvince, records.map { names.add($0.header.province) })
    file.put(.documentIssuer, records.map { names.add($0.header.issuer) })
    file.put(.documentType, records.map { StoredCodes.code($0.header.type) })
    file.put(.documentLevel, records.map { StoredCodes.code($0.header.level, in: StoredCodes.levels) })
    file.put(.documentDate, records.map { StoredCodes.code($0.header.date) })
    file.put(.documentPeriod, records.map { StoredCodes.code($0.header.period) })
    file.put(.documentSize, records.map(\.source.size))
    file.put(.documentModified, records.map { UInt64(bitPattern: $0.source.modified) })
    file.put(.documentDigest, records.flatMap { ($0.source.digest + [UInt8](repeating: 0, count: 32)).prefix(32) })
    file.put(.documentFindings, records.map { UInt32($0.findings) })
    file.put(.documentOwnForm, records.map { record in record.own.map { forms.ordinal(of: $0) + 1 } ?? 0 })
    var starts: [UInt32] = [0]
    for record in records { starts.append(starts[starts.count - 1] + UInt32(record.mentions.count)) }
    file.put(.documentCitations, starts)
  }

  private func writeCitations(to file: inout SegmentWriter, names: inout StringHeap, forms: FormDictionary) {
    var quotations = StringHeap()
    let mentions = records.flatMap(\.mentions)
    file.put(.citationForm, mentions.map { forms.ordinal(of: $0.evidence) })
    file.put(.citationLine, mentions.map { UInt32(clamping: $0.line) })
    file.put(.citationStart, mentions.map { UInt32(clamping: $0.start) })
    file.put(.citationText, mentions.map { names.add($0.text) })
    file.put(.citationPrinted, mentions.map { names.add($0.printed) })
    file.put(.citationPinpoint, mentions.map { names.add($0.pinpoint) })
    file.put(.citationQuotation, mentions.map { quotations.add($0.quotation) })
    file.put(.citationZone, mentions.map { StoredCodes.code($0.zone, in: StoredCodes.zones) })
    file.put(.citationRelation, mentions.map { StoredCodes.code($0.relation, in: StoredCodes.relations) })
    file.put(.citationType, mentions.map { StoredCodes.code($0.type) })
    file.put(.quotationOffsets, .quotationBytes, quotations)
  }
}
