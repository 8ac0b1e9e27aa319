import Model

extension SegmentReader {
  /// What a document says of itself, its number left out.
  func header(_ index: Int) throws -> DocumentHeader {
    var header = DocumentHeader()
    header.symbol = try name(.documentSymbol, index)
    header.type = try code(.documentType, index, in: StoredCodes.types)
    header.date = try date(.documentDate, index)
    header.period = try date(.documentPeriod, index)
    header.place = try name(.documentPlace, index)
    header.province = try name(.documentProvince, index)
    header.level = try code(.documentLevel, index, in: StoredCodes.levels)
    header.issuer = try name(.documentIssuer, index)
    header.title = try title(.documentTitle, index)
    header.stated = StoredCodes.stated(try file.value(UInt8.self, .documentStated, index))
    return header
  }

  func document(_ index: Int) throws -> IndexedDocument {
    var header = try header(index)
    header.number = try ownForm(index).flatMap(number)
    return IndexedDocument(path: try title(.documentPath, index) ?? "", id: try title(.documentID, index), header: header)
  }

  /// The form of a document's own number.
  func ownForm(_ index: Int) throws -> Int? {
    let form = Int(try file.value(UInt32.self, .documentOwnForm, index))
    return form == 0 ? nil : form - 1
  }

  func citations(of document: Int) throws -> Range<Int> {
    try file.range(.documentCitations, document, of: .citationForm, width: 4)
  }

  func form(ofCitation index: Int) throws -> Int {
    Int(try file.value(UInt32.self, .citationForm, index))
  }

  func zone(ofCitation index: Int) throws -> Zone {
    try code(.citationZone, index, in: StoredCodes.zones) ?? .body
  }

  func quotation(ofCitation index: Int) throws -> String {
    try string(try file.value(UInt32.self, .citationQuotation, index), .quotationOffsets, .quotationBytes) ?? ""
  }

  func source(_ index: Int) throws -> DocumentRecord.Source {
    var source = DocumentRecord.Source(
      path: try title(.documentPath, index) ?? "", root: try title(.documentRoot, index) ?? "", id: try title(.documentID, index),
      url: try title(.documentURL, index), size: try file.value(UInt64.self, .documentSize, index),
      modified: Int64(bitPattern: try file.value(UInt64.self, .documentModified, index)),
      digest: try file.withBytes(.documentDigest, 32 * index..<32 * (index + 1)) { bytes in bytes.indices.map { bytes[$0] } })
    source.metadata = try title(.documentMetadata, index)
    return source
  }

  /// Of the words of a document.
  func sketch(_ index: Int) throws -> TextSketch {
    let size = 2 * TextSketch.slotCount
    let slots = try file.withBytes(.documentSketch, size * index..<size * (index + 1)) { bytes in
      stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    }
    return TextSketch(
      slots: slots, runs: Int(try file.value(UInt32.self, .documentRuns, index)),
      digest: try file.value(UInt64.self, .documentWordsDigest, index))
  }

  /// The whole record, to write it into another segment.
  func record(_ index: Int) throws -> DocumentRecord {
    func evidence(_ form: Int) throws -> FormEvidence { try self.form(form, bucket: try bucket(ofForm: form)) }
    var header = try header(index)
    let own = try ownForm(index).map(evidence)
    header.number = own?.number
    let mentions = try citations(of: index).map { citation in
      DocumentRecord.Mention(
        evidence: try evidence(try form(ofCitation: citation)), line: Int(try file.value(UInt32.self, .citationLine, citation)),
        start: Int(try file.value(UInt32.self, .citationStart, citation)), text: try name(.citationText, citation) ?? "",
        printed: try name(.citationPrinted, citation) ?? "", pinpoint: try name(.citationPinpoint, citation),
        quotation: try quotation(ofCitation: citation), zone: try zone(ofCitation: citation),
        relation: try code(.citationRelation, citation, in: StoredCodes.relations) ?? .cites,
        type: try code(.citationType, citation, in: StoredCodes.types) ?? .other, title: try name(.citationTitle, citation))
    }
    return DocumentRecord(
      source: try source(index), header: header, own: own, mentions: mentions,
      findings: Int(try file.value(UInt32.self, .documentFindings, index)), sketch: try sketch(index))
  }
}
