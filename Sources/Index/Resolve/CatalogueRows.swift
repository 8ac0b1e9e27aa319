import Model

/// A row of the catalogue in numbers; strings by name, 0 for none.
struct CatalogueRow {
  var id: UInt32
  var number: UInt32
  var name: UInt32
  var issuer: UInt32
  var place: UInt32
  var title: UInt32
  var date: UInt32
  var year: UInt32
  var mentions: UInt32
  var documents: UInt32
  var type: UInt8
  var status: UInt8
  var term: UInt8
  var known: UInt8

  /// The same row, its strings named otherwise.
  func renamed(_ name: (UInt32) throws -> UInt32) rethrows -> CatalogueRow {
    var row = self
    row.id = try name(id)
    row.number = try name(number)
    row.name = try name(self.name)
    row.issuer = try name(issuer)
    row.place = try name(place)
    row.title = try name(title)
    return row
  }
}

/// The rows of the catalogue under construction; their strings are words of a lexicon until they are written.
struct CatalogueRows {
  private(set) var rows: [CatalogueRow] = []
  private var buckets = BucketList()
  private var starts: [UInt32] = [0]
  private var segments: [UInt32] = []
  private var ordinals: [UInt32] = []

  var count: Int { rows.count }

  /// - Parameters:
  ///   - bucket: its bytes; rows come by bucket in byte order.
  ///   - forms: by segment and ordinal.
  mutating func add(_ row: CatalogueRow, bucket: ArraySlice<UInt8>, forms: [FormPlace]) {
    buckets.add(bucket)
    rows.append(row)
    for form in forms {
      segments.append(UInt32(form.segment))
      ordinals.append(UInt32(form.ordinal))
    }
    starts.append(UInt32(segments.count))
  }

  func hasTitle(_ row: UInt32) -> Bool { rows[Int(row)].title != 0 }

  mutating func setTitle(_ word: UInt32, of row: UInt32) {
    rows[Int(row)].title = word
  }

  /// - Parameters:
  ///   - words: the lexicon's. The file gets those in use, in the order of the rows.
  ///   - hidden: what stands in copies for which better ones say the same, by row.
  func write(to file: inout SegmentWriter, words: StringHeap, hidden: [Int: Counts]) {
    var names = OrderedHeap(words)
    let rows = rows.map { row in row.renamed { names.name($0) } }
    for (section, column) in [
      (SectionName.rowID, { $0.id }), (.rowNumber, { $0.number }), (.rowName, { $0.name }), (.rowIssuer, { $0.issuer }),
      (.rowPlace, { $0.place }), (.rowTitle, { $0.title }), (.rowDate, { $0.date }), (.rowYear, { $0.year }),
      (.rowMentions, { $0.mentions }), (.rowDocuments, { $0.documents }),
    ] as [(SectionName, (CatalogueRow) -> UInt32)] { file.put(section, rows.map(column)) }
    for (section, column) in [
      (SectionName.rowType, { $0.type }), (.rowStatus, { $0.status }), (.rowTerm, { $0.term }), (.rowKnown, { $0.known }),
    ] as [(SectionName, (CatalogueRow) -> UInt8)] { file.put(section, rows.map(column)) }
    var (papers, mentions) = (rows.map(\.documents), rows.map(\.mentions))
    for (row, counts) in hidden {
      // Of damaged segments a copy may tell more than all papers.
      papers[row] -= min(papers[row], UInt32(clamping: counts.documents))
      mentions[row] -= min(mentions[row], UInt32(clamping: counts.citations))
    }
    file.put(.rowPapers, papers)
    file.put(.rowPaperMentions, mentions)
    file.put(.rowForms, starts)
    file.put(.rowFormSegment, segments)
    file.put(.rowFormOrdinal, ordinals)
    file.put(.nameOffsets, .nameBytes, names)
    buckets.write(to: &file, starts: .bucketForms)
  }
}
