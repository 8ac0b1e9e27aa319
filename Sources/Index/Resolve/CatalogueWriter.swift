import Model

/// Gathers the rows of the catalogue, bucket by bucket in byte order.
struct CatalogueWriter {
  private var names = StringHeap()
  private var buckets = BucketList()
  private var rows: UInt32 = 0
  private var columns: [SectionName: [UInt32]] = [:]
  private var codes: [SectionName: [UInt8]] = [:]
  private var rowForms: [UInt32] = [0]
  private let segmentForms: [UInt32]
  private var formRow: [UInt32]

  init(formCounts: [Int]) {
    var starts: [UInt32] = [0]
    for count in formCounts { starts.append(starts[starts.count - 1] + UInt32(count)) }
    segmentForms = starts
    formRow = [UInt32](repeating: 0, count: formCounts.reduce(0, +))
    for name in [SectionName.rowID, .rowNumber, .rowName, .rowDate, .rowIssuer, .rowDocuments, .rowMentions, .rowYear, .rowPlace] {
      columns[name] = []
    }
    for name in [SectionName.rowFormSegment, .rowFormOrdinal] { columns[name] = [] }
    for name in [SectionName.rowType, .rowStatus, .rowTerm] { codes[name] = [] }
  }

  /// Resolves the forms of one bucket and adds a row for each document.
  /// - Parameter own: the forms under which indexed documents know themselves, their bucket left empty.
  mutating func add(_ addresses: [FormAddress], in segments: [SegmentReader], own: Set<FormAddress>) throws {
    let evidence = try addresses.map { try segments[$0.segment].form($0.ordinal, bucket: $0.bucket) }
    let mentions = try addresses.map { Int(try segments[$0.segment].file.value(UInt32.self, .formMentions, $0.ordinal)) }
    let weights = zip(addresses, mentions).map { address, mentions in
      mentions + (own.contains(FormAddress(bucket: "", segment: address.segment, ordinal: address.ordinal)) ? 1_000 : 0)
    }
    for group in resolveBucket(evidence) {
      let facts = Consensus(of: group, evidence: evidence, weights: weights)
      let row = rows
      rows += 1
      buckets.add(Array(addresses[0].bucket.utf8)[...])
      columns[.rowID]?.append(names.add(facts.id))
      columns[.rowNumber]?.append(names.add(facts.number?.proper))
      columns[.rowName]?.append(names.add(facts.name))
      columns[.rowIssuer]?.append(names.add(facts.issuer))
      columns[.rowPlace]?.append(names.add(group.place.key))
      columns[.rowDate]?.append(StoredCodes.code(facts.date))
      columns[.rowYear]?.append(UInt32(facts.number?.year ?? facts.date?.year ?? 0))
      columns[.rowMentions]?.append(UInt32(group.forms.reduce(0) { $0 + mentions[$1] }))
      let citing = try Self.documents(of: group.forms.map { addresses[$0] }, in: segments)
      columns[.rowDocuments]?.append(UInt32(citing))
      codes[.rowType]?.append(StoredCodes.code(facts.number?.symbolType ?? facts.type))
      codes[.rowStatus]?.append(StoredCodes.code(group.status, in: StoredCodes.statuses))
      codes[.rowTerm]?.append(UInt8(clamping: facts.term ?? 0))
      for form in group.forms {
        let address = addresses[form]
        columns[.rowFormSegment]?.append(UInt32(address.segment))
        columns[.rowFormOrdinal]?.append(UInt32(address.ordinal))
        formRow[Int(segmentForms[address.segment]) + address.ordinal] = row
      }
      rowForms.append(rowForms[rowForms.count - 1] + UInt32(group.forms.count))
    }
  }

  /// Distinct citing documents.
  private static func documents(of addresses: [FormAddress], in segments: [SegmentReader]) throws -> Int {
    if addresses.count == 1 { return try segments[addresses[0].segment].documents(of: addresses[0].ordinal).count }
    var documents = Set<DocumentAddress>()
    for address in addresses {
      for document in try segments[address.segment].documents(of: address.ordinal) {
        documents.insert(DocumentAddress(segment: address.segment, ordinal: document))
      }
    }
    return documents.count
  }

  /// What stands in a copy for which a better one says the same: documents and mentions by row.
  private func hiddenCitations(of copies: CopySets, in segments: [SegmentReader]) throws -> [Int: Counts] {
    var hidden: [Int: Counts] = [:]
    let starts = try segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + (try $1.documentCount)) }
    for set in copies.sets {
      var told = Set<Int>()
      for member in set {
        guard let segment = starts.lastIndex(where: { $0 <= member }) else { continue }
        var mentions: [Int: Int] = [:]
        for citation in try segments[segment].citations(of: member - starts[segment]) {
          mentions[Int(formRow[Int(segmentForms[segment]) + (try segments[segment].form(ofCitation: citation))]), default: 0] += 1
        }
        for (row, count) in mentions where !told.insert(row).inserted {
          hidden[row, default: Counts()].add(Counts(documents: 1, citations: count))
        }
      }
    }
    return hidden
  }

  consuming func finish(copies: CopySets, in segments: [SegmentReader]) throws -> [UInt8] {
    var file = SegmentWriter()
    copies.write(to: &file)
    let hidden = try hiddenCitations(of: copies, in: segments)
    for (total, section) in [(SectionName.rowDocuments, SectionName.rowPapers), (.rowMentions, .rowPaperMentions)] {
      var column = columns[total] ?? []
      for (row, counts) in hidden { column[row] -= UInt32(section == .rowPapers ? counts.documents : counts.citations) }
      file.put(section, column)
    }
    for (name, column) in columns { file.put(name, column) }
    for (name, column) in codes { file.put(name, column) }
    file.put(.nameOffsets, .nameBytes, names)
    buckets.write(to: &file, starts: .bucketForms)
    file.put(.rowForms, rowForms)
    file.put(.segmentForms, segmentForms)
    file.put(.formRow, formRow)
    return file.finish()
  }
}
