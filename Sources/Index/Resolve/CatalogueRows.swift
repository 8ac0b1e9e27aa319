import Model

/// The rows of the catalogue under construction, column by column.
struct CatalogueRows {
  private var names = StringHeap()
  /// The name in `names` of each word of the lexicon; 0: not used yet.
  private var nameOf: [UInt32] = []
  private var buckets = BucketList()
  private var id: [UInt32] = []
  private var number: [UInt32] = []
  private var name: [UInt32] = []
  private var issuer: [UInt32] = []
  private var place: [UInt32] = []
  private var title: [UInt32] = []
  private var date: [UInt32] = []
  private var year: [UInt32] = []
  private var mentions: [UInt32] = []
  private var documents: [UInt32] = []
  private var type: [UInt8] = []
  private var status: [UInt8] = []
  private var term: [UInt8] = []
  private var known: [UInt8] = []
  private var forms: [UInt32] = [0]
  private var formSegment: [UInt32] = []
  private var formOrdinal: [UInt32] = []

  var count: Int { id.count }

  mutating func add(
    _ facts: Consensus, _ group: FormGroup, id: [UInt8], bucket: ArraySlice<UInt8>, mentions: Int, papers: Int, forms: [FormPlace],
    in lexicon: Lexicon
  ) {
    buckets.add(bucket)
    self.id.append(names.add(bytes: id.span))
    number.append(facts.number == 0 ? 0 : add(lexicon.numberFacts[Int(facts.number)].proper, lexicon))
    name.append(add(facts.name, lexicon))
    issuer.append(add(facts.issuer, lexicon))
    place.append(add(lexicon.seriesFacts[Int(group.series)].placeKey, lexicon))
    title.append(names.add(group.known.flatMap { $0.title.isEmpty ? nil : $0.title }))
    date.append(StoredCodes.code(facts.date))
    year.append(UInt32((facts.number == 0 ? nil : lexicon.numberFacts[Int(facts.number)].year) ?? facts.date?.year ?? 0))
    self.mentions.append(UInt32(mentions))
    documents.append(UInt32(papers))
    type.append(StoredCodes.code(lexicon.type(of: facts)))
    status.append(StoredCodes.code(group.status, in: StoredCodes.statuses))
    term.append(UInt8(clamping: facts.term ?? 0))
    known.append(group.known.map { StoredCodes.code($0.stated) << 1 | 1 } ?? 0)
    for form in forms {
      formSegment.append(UInt32(form.segment))
      formOrdinal.append(UInt32(form.ordinal))
    }
    self.forms.append(UInt32(formSegment.count))
  }

  private mutating func add(_ word: UInt32, _ lexicon: Lexicon) -> UInt32 {
    if word == 0 { return 0 }
    while nameOf.count <= Int(word) { nameOf.append(0) }
    if nameOf[Int(word)] == 0 { nameOf[Int(word)] = names.add(word, of: lexicon.words) }
    return nameOf[Int(word)]
  }

  func hasTitle(_ row: UInt32) -> Bool { title[Int(row)] != 0 }

  mutating func setTitle(_ word: UInt32, of row: UInt32, in lexicon: Lexicon) {
    title[Int(row)] = add(word, lexicon)
  }

  /// - Parameter hidden: what stands in copies for which better ones say the same, by row.
  func write(to file: inout SegmentWriter, hidden: [Int: Counts]) {
    var (papers, paperMentions) = (documents, mentions)
    for (row, counts) in hidden {
      papers[row] -= UInt32(counts.documents)
      paperMentions[row] -= UInt32(counts.citations)
    }
    file.put(.rowPapers, papers)
    file.put(.rowPaperMentions, paperMentions)
    for (section, column) in [
      (SectionName.rowID, id), (.rowNumber, number), (.rowName, name), (.rowIssuer, issuer), (.rowPlace, place), (.rowTitle, title),
      (.rowDate, date), (.rowYear, year), (.rowMentions, mentions), (.rowDocuments, documents), (.rowForms, forms),
      (.rowFormSegment, formSegment), (.rowFormOrdinal, formOrdinal),
    ] { file.put(section, column) }
    for (section, column) in [(SectionName.rowType, type), (.rowStatus, status), (.rowTerm, term), (.rowKnown, known)] {
      file.put(section, column)
    }
    file.put(.nameOffsets, .nameBytes, names)
    buckets.write(to: &file, starts: .bucketForms)
  }
}
