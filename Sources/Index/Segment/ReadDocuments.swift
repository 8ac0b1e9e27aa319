import Model

extension SegmentReader {
  /// What a document says of itself, its number left out.
  func header(_ index: Int) throws -> DocumentHeader { try headers([index])[0] }

  func document(_ index: Int) throws -> IndexedDocument { try documents([index])[0] }

  /// What documents say of themselves, with their numbers.
  func documents(_ places: [Int]) throws -> [IndexedDocument] {
    let (headers, paths, ids) = try (headers(places), titles(.documentPath, at: places), titles(.documentID, at: places))
    let forms = try file.values(UInt32.self, .documentOwnForm, at: places)
    var numbers = try numbers(ofForms: forms.compactMap { $0 == 0 ? nil : Int($0) - 1 })[...]
    return places.indices.map { index in
      var header = headers[index]
      if forms[index] != 0 { header.number = numbers.removeFirst() }
      return IndexedDocument(path: paths[index] ?? "", id: ids[index], header: header)
    }
  }

  /// What readers tell documents by.
  func labels(_ places: [Int]) throws -> [PaperLabel] {
    let paths = try titles(.documentPath, at: places)
    let ids = try titles(.documentID, at: places)
    let titles = try titles(.documentTitle, at: places)
    let dates = try file.values(UInt32.self, .documentDate, at: places)
    let periods = try file.values(UInt32.self, .documentPeriod, at: places)
    let forms = try file.values(UInt32.self, .documentOwnForm, at: places)
    let numbered = forms.compactMap { $0 == 0 ? nil : Int($0) - 1 }
    let (normalised, repaired) = try (names(.formNumber, at: numbered), names(.formRepaired, at: numbered))
    var number = 0
    return places.indices.map { index in
      var proper: String?
      if forms[index] != 0 {
        proper = repaired[number] ?? normalised[number]
        number += 1
      }
      let path = paths[index] ?? ""
      return PaperLabel(
        path: path, id: ids[index], displayName: PaperLabel.displayName(number: proper, title: titles[index], path: path),
        date: StoredCodes.date(dates[index] != 0 ? dates[index] : periods[index]))
    }
  }

  private func headers(_ places: [Int]) throws -> [DocumentHeader] {
    let symbols = try names(.documentSymbol, at: places)
    let types = try file.values(UInt8.self, .documentType, at: places)
    let dates = try file.values(UInt32.self, .documentDate, at: places)
    let periods = try file.values(UInt32.self, .documentPeriod, at: places)
    let placeNames = try names(.documentPlace, at: places)
    let provinces = try names(.documentProvince, at: places)
    let levels = try file.values(UInt8.self, .documentLevel, at: places)
    let issuers = try names(.documentIssuer, at: places)
    let titles = try titles(.documentTitle, at: places)
    let stated = try file.values(UInt8.self, .documentStated, at: places)
    return places.indices.map { index in
      var header = DocumentHeader()
      header.symbol = symbols[index]
      header.type = StoredCodes.value(types[index], in: StoredCodes.types)
      header.date = StoredCodes.date(dates[index])
      header.period = StoredCodes.date(periods[index])
      header.place = placeNames[index]
      header.province = provinces[index]
      header.level = StoredCodes.value(levels[index], in: StoredCodes.levels)
      header.issuer = issuers[index]
      header.title = titles[index]
      header.stated = StoredCodes.stated(stated[index])
      return header
    }
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

  func quotation(ofCitation index: Int) throws -> String { try quotations(ofCitations: [index])[0] }

  func quotations(ofCitations places: [Int]) throws -> [String] {
    try file.strings(file.values(UInt32.self, .citationQuotation, at: places), .quotationOffsets, .quotationBytes).map { $0 ?? "" }
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
