import Model

/// The columns of a document, and its values in their order.
enum DocumentRow {
  static let pathColumn = 0
  static let idColumn = 1
  static let columns: [RowTable.Column] = [
    (.documentPath, .string(.titles)), (.documentID, .string(.titles)), (.documentURL, .string(.titles)), (.documentRoot, .string(.titles)),
    (.documentTitle, .string(.titles)), (.documentSymbol, .string(.names)), (.documentPlace, .string(.names)),
    (.documentProvince, .string(.names)), (.documentIssuer, .string(.names)), (.documentType, .code), (.documentLevel, .code),
    (.documentDate, .number), (.documentPeriod, .number), (.documentFindings, .number),
    (.documentMetadata, .string(.titles)), (.documentStated, .code),
  ]

  static func values(_ record: DocumentRecord, heaps: inout [StringHeap]) -> [UInt32] {
    func name(_ string: String?) -> UInt32 { heaps[Heap.names.rawValue].add(string) }
    func title(_ string: String?) -> UInt32 { heaps[Heap.titles.rawValue].add(string) }
    let (source, header) = (record.source, record.header)
    return [
      title(source.path), title(source.id), title(source.url), title(source.root), title(header.title), name(header.symbol),
      name(header.place), name(header.province), name(header.issuer), UInt32(StoredCodes.code(header.type)),
      UInt32(StoredCodes.code(header.level, in: StoredCodes.levels)), StoredCodes.code(header.date), StoredCodes.code(header.period),
      UInt32(clamping: record.findings), title(source.metadata), UInt32(StoredCodes.code(header.stated)),
    ]
  }
}

/// The columns of a mention, and its values in their order. The form it stands for is kept beside.
enum CitationRow {
  static let columns: [RowTable.Column] = [
    (.citationLine, .number), (.citationStart, .number), (.citationText, .string(.names)), (.citationPrinted, .string(.names)),
    (.citationPinpoint, .string(.names)), (.citationQuotation, .string(.quotations)), (.citationZone, .code), (.citationRelation, .code),
    (.citationType, .code), (.citationTitle, .string(.names)),
  ]

  static func values(_ mention: DocumentRecord.Mention, heaps: inout [StringHeap]) -> [UInt32] {
    func name(_ string: String?) -> UInt32 { heaps[Heap.names.rawValue].add(string) }
    return [
      UInt32(clamping: mention.line), UInt32(clamping: mention.start), name(mention.text), name(mention.printed), name(mention.pinpoint),
      heaps[Heap.quotations.rawValue].add(mention.quotation), UInt32(StoredCodes.code(mention.zone, in: StoredCodes.zones)),
      UInt32(StoredCodes.code(mention.relation, in: StoredCodes.relations)), UInt32(StoredCodes.code(mention.type)),
      name(mention.title),
    ]
  }
}
