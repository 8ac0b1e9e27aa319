import Model

extension Snapshot {
  /// One document from all sides; several entries when the words may mean several documents.
  /// - Parameters:
  ///   - register: the user's rows, for its standing.
  ///   - asOf: the day the standing is told for; nil: the newest day known.
  public func show(_ words: String, as subject: Subject?, register: [RegisterRow] = [], asOf: PrintedDate? = nil) throws -> ShowAnswer {
    let day = try asOf?.lastDay ?? newestDay()
    let standings = try RowStandings(self, stated: StatedDocuments(register))
    let byPath = try documents(atPath: words)
    var entries: [ShowAnswer.Entry] = []
    if !byPath.isEmpty {
      entries = try byPath.map { address in
        let form = try segments[address.segment].ownForm(address.ordinal)
        let row = try form.map { try catalogue.row(segment: address.segment, form: $0) }
        return try entry(row: row, shown: [address], standings, asOf: day)
      }
    } else if let subject {
      entries = try rows(for: subject).map {
        try entry(row: $0, shown: bestCopies(among: documents(ofRows: [$0])), standings, asOf: day)
      }
    }
    var answer = ShowAnswer(asked: words, entries: entries, nearMisses: entries.isEmpty ? try nearNames(words, as: subject) : [])
    answer.asOf = day
    return answer
  }

  /// - Parameter shown: papers whose citations are listed; their other copies are named.
  private func entry(row: Int?, shown: [DocumentAddress], _ standings: RowStandings, asOf day: PrintedDate) throws -> ShowAnswer.Entry {
    let papers = try shown.map(paper)
    let files = try distinct(shown + shown.flatMap { try copies(of: $0) }).map { address in
      var file = try paperWithCopies(address)
      file.urn = LexName.urn(file.header)
      return file
    }
    guard let row else {
      return ShowAnswer.Entry(cited: nil, copies: files, forms: [], dates: [], reasons: [], dissents: [], citedBy: [], cites: papers)
    }
    let cited = try catalogue.cited(row)
    var entry = ShowAnswer.Entry(
      cited: cited, copies: files, forms: try printedForms(of: row), dates: try dates(of: row), reasons: try reasons(of: row),
      dissents: try dissents(of: row), citedBy: try citing(row: row, among: DocumentFilter()), cites: papers)
    entry.standing = try standings.standing(ofSingle: row)
    if case .notInForce = entry.standing.state(on: day) { return entry }
    entry.endedAct = endedAct(detailedBy: cited, asOf: day)
    return entry
  }

  /// Spellings of the number in the citing papers, most frequent first, then in byte order.
  private func printedForms(of row: Int) throws -> [Tally<String>] {
    var tally = TallyTable<String>()
    for (segment, form) in try catalogue.forms(of: row) {
      let reader = segments[segment]
      for document in try reader.documents(of: form) {
        for citation in try reader.citations(of: document) where try reader.form(ofCitation: citation) == form {
          tally.add(try reader.name(.citationPrinted, citation) ?? "", document: DocumentAddress(segment: segment, ordinal: document))
        }
      }
    }
    return tally.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Dates the citing papers state, most frequent first.
  private func dates(of row: Int) throws -> [Tally<PrintedDate>] {
    var tally = TallyTable<PrintedDate>()
    for (segment, form) in try catalogue.forms(of: row) {
      guard let date = try segments[segment].date(.formDate, form) else { continue }
      let mentions = try segments[segment].mentions(ofForm: form)
      if mentions == 0 { continue }
      for document in try segments[segment].documents(of: form) {
        tally.add(date, document: DocumentAddress(segment: segment, ordinal: document), citations: 0)
      }
      tally.add(date, document: nil, citations: mentions)
    }
    return tally.sorted(by: <)
  }
}

/// Counts mentions and distinct documents by value.
struct TallyTable<Value: Hashable & Sendable> {
  private var citations: [Value: Int] = [:]
  private var documents: [Value: Set<DocumentAddress>] = [:]

  mutating func add(_ value: Value, document: DocumentAddress?, citations count: Int = 1) {
    citations[value, default: 0] += count
    if let document { documents[value, default: []].insert(document) }
  }

  /// Most mentions first, equal ones by value.
  func sorted(by precedes: (Value, Value) -> Bool) -> [Tally<Value>] {
    citations.map { Tally($0.key, documents: documents[$0.key]?.count ?? 0, citations: $0.value) }
      .sorted { $0.citations == $1.citations ? precedes($0.value, $1.value) : $0.citations > $1.citations }
  }
}
