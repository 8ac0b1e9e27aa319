import Facts
import Model

/// Gathers the rows of the catalogue, bucket by bucket in byte order.
struct CatalogueWriter {
  private let reader: ClaimReader
  private let rowNames: RowNames
  private var rows = CatalogueRows()
  private let segmentForms: [UInt32]
  private var formRow: [UInt32]
  private var formReasons: [UInt32]
  /// By segment and document the last row it was counted for, and 1.
  private var counted: [[UInt32]]
  /// The word of each name of the former catalogue; 0: not met yet.
  private var formerWords: [UInt32] = []
  private var formerRows: FormerRows?
  /// By row that of the former catalogue it was copied from, and 1; 0: resolved anew.
  private(set) var origins: [UInt32] = []

  private let stated: StatedDocuments

  init(_ reader: ClaimReader, stated: StatedDocuments) throws {
    self.reader = reader
    self.stated = stated
    rowNames = RowNames(reader.lexicon)
    var starts: [UInt32] = [0]
    for segment in reader.segments { starts.append(starts[starts.count - 1] + UInt32(try segment.formCount)) }
    segmentForms = starts
    formRow = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    formReasons = formRow
    counted = try reader.segments.map { [UInt32](repeating: 0, count: try $0.documentCount) }
  }

  /// Resolves the forms of one bucket and adds a row for each document.
  /// - Parameter places: by segment and ordinal.
  mutating func add(_ places: [FormPlace], bucket: UInt32) throws {
    let forms = try BucketClaims(places, reader)
    let lexicon = reader.lexicon
    // Local series are in no table.
    let isNational = forms.claims.contains { $0.number == 0 || !lexicon.numberFacts[Int($0.number)].isLocal }
    let words = isNational || !stated.isEmpty ? lexicon.words.text(bucket) : ""
    let documents = stated.documents(inBucket: words, above: isNational ? KnownDocuments.documents(inBucket: words) : [])
    for group in resolveBucket(forms.claims, known: documents, weights: forms.weights, in: lexicon) {
      let row = UInt32(rows.count)
      var mentions = 0
      var papers = 0
      for (claim, reasons) in zip(group.forms, group.reasons) {
        for place in forms.places(claim) { mark(place, row: row, reasons) }
      }
      let members = forms.places(ofAll: group.forms)
      for place in members {
        mentions += try reader.mentions(place)
        papers += try countPapers(place, row: row)
      }
      let facts = Consensus(of: group, claims: forms.claims, weights: forms.weights, in: lexicon)
      let number = facts.number == 0 ? nil : lexicon.numberFacts[Int(facts.number)]
      let made = CatalogueRow(
        id: lexicon.words.add(bytes: rowNames.id(facts, of: group).span), number: number?.proper ?? 0, name: facts.name,
        issuer: facts.issuer, place: lexicon.seriesFacts[Int(group.series)].placeKey,
        title: lexicon.words.add(group.known.flatMap { $0.title.isEmpty ? nil : $0.title }), date: StoredCodes.code(facts.date),
        year: UInt32(number?.year ?? facts.date?.year ?? 0), mentions: UInt32(mentions), documents: UInt32(papers),
        type: StoredCodes.code(lexicon.type(of: facts)), status: StoredCodes.code(group.status, in: StoredCodes.statuses),
        term: UInt8(clamping: facts.term ?? 0), known: group.known.map { StoredCodes.code($0.stated) << 1 | 1 } ?? 0)
      origins.append(0)
      rows.add(made, bucket: lexicon.words.slice(bucket), forms: members)
    }
  }

  /// Copies the rows of a bucket of the generation before whose forms are as they were.
  mutating func copy(_ bucket: Int, of former: FormerCatalogue) throws {
    let file = former.catalogue.file
    let old = try formerRows ?? FormerRows(file)
    if formerRows == nil {
      formerRows = old
      formerWords = [UInt32](repeating: 0, count: try file.count(.nameOffsets))
    }
    for index in try old.rows(of: bucket) {
      var forms: [FormPlace] = []
      try old.visitForms(of: index) { form, reasons in
        guard let now = former.places[form.segment], form.ordinal < Int(segmentForms[now + 1] - segmentForms[now]) else {
          throw SegmentError.outOfRange(path: file.path, section: .rowFormSegment)
        }
        let place = FormPlace(segment: now, ordinal: form.ordinal)
        forms.append(place)
        mark(place, row: UInt32(rows.count), reasons)
      }
      origins.append(UInt32(index + 1))
      rows.add(try old.row(index).renamed { try formerWord($0, in: file) }, bucket: try old.bucket(bucket), forms: forms)
    }
  }

  private mutating func formerWord(_ name: UInt32, in file: SegmentFile) throws -> UInt32 {
    if name == 0 { return 0 }
    guard Int(name) < formerWords.count else { throw SegmentError.outOfRange(path: file.path, section: .nameOffsets) }
    if formerWords[Int(name)] == 0 {
      formerWords[Int(name)] = try file.withBytes(.nameBytes, try file.range(.nameOffsets, Int(name), of: .nameBytes)) {
        reader.lexicon.words.add(bytes: $0)
      }
    }
    return formerWords[Int(name)]
  }

  private mutating func mark(_ place: FormPlace, row: UInt32, _ reasons: Reasons) {
    let form = Int(segmentForms[place.segment]) + place.ordinal
    formRow[form] = row
    formReasons[form] = reasons.rawValue
  }

  /// Documents a form stands in that were not counted for the row yet.
  private mutating func countPapers(_ place: FormPlace, row: UInt32) throws -> Int {
    var count = 0
    try reader.segments[place.segment].visitDocuments(of: place.ordinal) { document in
      guard document < counted[place.segment].count else {
        throw SegmentError.outOfRange(path: reader.segments[place.segment].file.path, section: .postings)
      }
      if counted[place.segment][document] != row + 1 { count += 1 }
      counted[place.segment][document] = row + 1
    }
    return count
  }

  /// Gives rows without a known title the one most mentions print. Sorts the mentions that print one, eight bytes each.
  mutating func countTitles() throws {
    var votes: [UInt32: [UInt32: Int]] = [:]
    for (number, segment) in reader.segments.enumerated() {
      let forms = try segment.file.numbers(UInt32.self, .citationForm)
      let titles = try segment.file.numbers(UInt32.self, .citationTitle)
      var keys: [UInt64] = []
      let isLive = try segment.liveCitations()
      for (citation, (form, title)) in zip(forms, titles).enumerated() where title != 0 && isLive?[citation] != false {
        let place = Int(segmentForms[number]) + Int(form)
        guard place < formRow.count else { throw SegmentError.outOfRange(path: segment.file.path, section: .citationForm) }
        if !rows.hasTitle(formRow[place]) { keys.append(UInt64(formRow[place]) << 32 | UInt64(title)) }
      }
      keys.sort()
      var start = 0
      while start < keys.count {
        var end = start
        while end < keys.count, keys[end] == keys[start] { end += 1 }
        let title = try reader.word(UInt32(truncatingIfNeeded: keys[start]), of: number)
        votes[UInt32(keys[start] >> 32), default: [:]][title, default: 0] += end - start
        start = end
      }
    }
    for (row, counts) in votes.sorted(by: { $0.key < $1.key }) {
      // Of equal ones the fuller.
      let best = counts.max { $0.value == $1.value ? reader.lexicon.longer($0.key, $1.key) == $1.key : $0.value < $1.value }
      if let best { rows.setTitle(best.key, of: row) }
    }
  }

  /// What stands in a copy for which a better one says the same: documents and mentions by row.
  private func hiddenCitations(of copies: CopySets) throws -> [Int: Counts] {
    var hidden: [Int: Counts] = [:]
    let segments = reader.segments
    let starts = try segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + (try $1.documentCount)) }
    for set in copies.sets {
      var told = Set<Int>()
      for member in set {
        guard let segment = starts.lastIndex(where: { $0 <= member }), segment < segments.count else { continue }
        let (first, end) = (Int(segmentForms[segment]), Int(segmentForms[segment + 1]))
        var mentions: [Int: Int] = [:]
        for citation in try segments[segment].citations(of: member - starts[segment]) {
          let form = first + (try segments[segment].form(ofCitation: citation))
          guard form < end else { throw SegmentError.outOfRange(path: segments[segment].file.path, section: .citationForm) }
          mentions[Int(formRow[form]), default: 0] += 1
        }
        for (row, count) in mentions where !told.insert(row).inserted {
          hidden[row, default: Counts()].add(Counts(documents: 1, citations: count))
        }
      }
    }
    return hidden
  }

  consuming func finish(copies: CopySets) throws -> [UInt8] {
    var file = SegmentWriter()
    copies.write(to: &file)
    rows.write(to: &file, words: reader.lexicon.words, hidden: try hiddenCitations(of: copies))
    let segments = reader.segments
    DeletedDocuments(segments.map(\.deleted)).write(to: &file, counts: try segments.map { try $0.documentCount })
    file.put(.segmentForms, segmentForms)
    file.put(.formRow, formRow)
    file.put(.formReasons, formReasons)
    return file.finish()
  }
}

/// The claims of the forms of one bucket: equal forms of several segments claim as one.
struct BucketClaims {
  private(set) var claims: [Claim] = []
  /// How much each claim counts: its mentions, and more for a paper's own head.
  private(set) var weights: [Int] = []
  /// Of each claim, one after the other.
  private var placesOf: [FormPlace] = []
  private var starts = [0]

  init(_ places: [FormPlace], _ reader: ClaimReader) throws {
    let isOneSegment = places.first?.segment == places.last?.segment
    var known: [CompactForm: Int] = [:]
    var claimOf: [Int] = []
    claims.reserveCapacity(places.count)
    for place in places {
      let form = try reader.form(place)
      let claim = try reader.claim(place, form).claim
      let weight = try reader.mentions(place)
      if !isOneSegment, let index = known[form] {
        claims[index].title = reader.lexicon.longer(claims[index].title, claim.title)
        claims[index].reasons.formUnion(claim.reasons)
        weights[index] += weight
        claimOf.append(index)
        continue
      }
      if !isOneSegment { known[form] = claims.count }
      claimOf.append(claims.count)
      claims.append(claim)
      weights.append(weight)
    }
    arrange(places, claimOf)
    for index in claims.indices where self.places(index).contains(where: reader.isOwn) { weights[index] += 1_000 }
  }

  private mutating func arrange(_ places: [FormPlace], _ claimOf: [Int]) {
    if claims.count == places.count {
      placesOf = places
      starts = Array(0...places.count)
      return
    }
    let order = places.indices.sorted { (claimOf[$0], $0) < (claimOf[$1], $1) }
    placesOf = order.map { places[$0] }
    starts = [Int](repeating: 0, count: claims.count + 1)
    for claim in claimOf { starts[claim + 1] += 1 }
    for claim in claims.indices { starts[claim + 1] += starts[claim] }
  }

  func places(_ claim: Int) -> ArraySlice<FormPlace> { placesOf[starts[claim]..<starts[claim + 1]] }

  /// By segment and ordinal.
  func places(ofAll claims: [Int]) -> [FormPlace] {
    let places = claims.flatMap { self.places($0) }
    return places.count == claims.count ? places : places.sorted()
  }
}
