import Facts
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
  private var formReasons: [UInt32]

  private let stated: StatedDocuments

  init(formCounts: [Int], stated: StatedDocuments) {
    self.stated = stated
    var starts: [UInt32] = [0]
    for count in formCounts { starts.append(starts[starts.count - 1] + UInt32(count)) }
    segmentForms = starts
    formRow = [UInt32](repeating: 0, count: formCounts.reduce(0, +))
    formReasons = formRow
    for name in [
      SectionName.rowID, .rowNumber, .rowName, .rowDate, .rowIssuer, .rowDocuments, .rowMentions, .rowYear, .rowPlace, .rowTitle,
      .rowFormSegment, .rowFormOrdinal,
    ] { columns[name] = [] }
    for name in [SectionName.rowType, .rowStatus, .rowTerm, .rowKnown] { codes[name] = [] }
  }

  /// Resolves the forms of one bucket and adds a row for each document.
  /// - Parameters:
  ///   - own: the forms under which indexed documents know themselves.
  ///   - claims: of forms that facts have completed.
  mutating func add(
    _ places: [FormPlace], bucket: String, in segments: [SegmentReader], own: Set<FormPlace>, claims known: [FormPlace: Claim]
  ) throws {
    let claims = try places.map { place in
      if let claim = known[place] { return claim }
      let segment = segments[place.segment]
      return Claim(
        try segment.form(place.ordinal, bucket: bucket), title: try segment.name(.formPrintedTitle, place.ordinal),
        isOwn: own.contains(place))
    }
    let mentions = try places.map { Int(try segments[$0.segment].file.value(UInt32.self, .formMentions, $0.ordinal)) }
    let weights = zip(places, mentions).map { place, mentions in mentions + (own.contains(place) ? 1_000 : 0) }
    // Local series are in no table.
    let isNational = claims.contains { $0.evidence.number.map { !Organisation($0.organisation).isLocal } ?? true }
    let documents = stated.documents(inBucket: bucket, above: isNational ? KnownDocuments.documents(inBucket: bucket) : [])
    let evidence = claims.map(\.evidence)
    for group in resolveBucket(claims, known: documents, weights: weights) {
      let facts = Consensus(of: group, evidence: evidence, weights: weights)
      let row = rows
      rows += 1
      buckets.add(Array(bucket.utf8)[...])
      columns[.rowID]?.append(names.add(facts.id))
      columns[.rowNumber]?.append(names.add(facts.number?.proper))
      columns[.rowName]?.append(names.add(facts.name))
      columns[.rowIssuer]?.append(names.add(facts.issuer))
      columns[.rowPlace]?.append(names.add(group.place.key))
      columns[.rowTitle]?.append(names.add(group.known.flatMap { $0.title.isEmpty ? nil : $0.title }))
      columns[.rowDate]?.append(StoredCodes.code(facts.date))
      columns[.rowYear]?.append(UInt32(facts.number?.year ?? facts.date?.year ?? 0))
      columns[.rowMentions]?.append(UInt32(group.forms.reduce(0) { $0 + mentions[$1] }))
      columns[.rowDocuments]?.append(UInt32(try Self.documents(of: group.forms.map { places[$0] }, in: segments)))
      codes[.rowType]?.append(StoredCodes.code(facts.number?.symbolType ?? facts.type))
      codes[.rowStatus]?.append(StoredCodes.code(group.status, in: StoredCodes.statuses))
      codes[.rowTerm]?.append(UInt8(clamping: facts.term ?? 0))
      codes[.rowKnown]?.append(group.known.map { StoredCodes.code($0.stated) << 1 | 1 } ?? 0)
      for (form, reasons) in zip(group.forms, group.reasons) {
        let place = places[form]
        columns[.rowFormSegment]?.append(UInt32(place.segment))
        columns[.rowFormOrdinal]?.append(UInt32(place.ordinal))
        formRow[Int(segmentForms[place.segment]) + place.ordinal] = row
        formReasons[Int(segmentForms[place.segment]) + place.ordinal] = StoredCodes.code(reasons)
      }
      rowForms.append(rowForms[rowForms.count - 1] + UInt32(group.forms.count))
    }
  }

  /// Gives rows without a known title the one most mentions print. Sorts the mentions that print one, eight bytes each.
  mutating func countTitles(in segments: [SegmentReader]) throws {
    var votes: [UInt32: [String: Int]] = [:]
    for (number, segment) in segments.enumerated() {
      let forms = try segment.file.numbers(UInt32.self, .citationForm)
      let titles = try segment.file.numbers(UInt32.self, .citationTitle)
      var keys: [UInt64] = []
      for (form, title) in zip(forms, titles) where title != 0 {
        let row = formRow[Int(segmentForms[number]) + Int(form)]
        if columns[.rowTitle]?[Int(row)] == 0 { keys.append(UInt64(row) << 32 | UInt64(title)) }
      }
      keys.sort()
      var start = 0
      while start < keys.count {
        var end = start
        while end < keys.count, keys[end] == keys[start] { end += 1 }
        if let title = try segment.string(UInt32(truncatingIfNeeded: keys[start]), .nameOffsets, .nameBytes) {
          votes[UInt32(keys[start] >> 32), default: [:]][title, default: 0] += end - start
        }
        start = end
      }
    }
    for row in votes.keys.sorted() {
      guard let counts = votes[row] else { continue }
      // Of equal ones the fuller.
      let best = counts.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }
      columns[.rowTitle]?[Int(row)] = names.add(best?.key)
    }
  }

  /// Distinct citing documents.
  private static func documents(of places: [FormPlace], in segments: [SegmentReader]) throws -> Int {
    if places.count == 1 { return try segments[places[0].segment].documents(of: places[0].ordinal).count }
    var documents = Set<DocumentAddress>()
    for place in places {
      for document in try segments[place.segment].documents(of: place.ordinal) {
        documents.insert(DocumentAddress(segment: place.segment, ordinal: document))
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
    file.put(.formReasons, formReasons)
    return file.finish()
  }
}
