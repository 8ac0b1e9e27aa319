import Facts
import Model

extension Snapshot {
  /// The documents a paper cites, each once: what stands beside the paper on a page and the paper's own number left out. Linear in the
  /// documents of the index, once for all, and in the mentions of the paper.
  /// - Parameters:
  ///   - words: a path (as indexed, or its ending), an id, or a number.
  ///   - subject: the words as a number; nil when they are none.
  ///   - register: the user's rows, which stand above all else.
  public func references(
    of words: String, as subject: Subject?, register: [RegisterRow], order: ReferenceList.Order
  ) throws -> ReferenceList {
    let found = try documents(named: words, as: subject)
    return ReferenceList(
      asked: words,
      papers: try found.map { address in
        let entries = try references(of: address, register: register)
        return (try paperWithCopies(address), sorted(entries, by: order))
      }, nearMisses: found.isEmpty ? try nearNames(words, as: subject) : [])
  }

  private func references(of address: DocumentAddress, register: [RegisterRow]) throws -> [ReferenceList.Entry] {
    let reader = segments[address.segment]
    let own = try reader.ownForm(address.ordinal).map { try catalogue.row(segment: address.segment, form: $0) }
    var mentions: [Int: [Int]] = [:]
    var rows: [Int] = []
    for citation in try reader.citations(of: address.ordinal) {
      let zone = try reader.zone(ofCitation: citation)
      let row = try catalogue.row(segment: address.segment, form: reader.form(ofCitation: citation))
      if zone == .sidebar || zone == .header || row == own { continue }
      if mentions[row] == nil { rows.append(row) }
      mentions[row, default: []].append(citation)
    }
    let titles = try ownTitles(of: rows)
    return try rows.map { row in
      try entry(row, mentions: mentions[row] ?? [], in: reader, ownTitle: titles[row], register: register)
    }
  }

  /// Titles that indexed papers give themselves, by the row under which others cite them.
  private func ownTitles(of rows: [Int]) throws -> [Int: String] {
    var titles: [Int: String] = [:]
    for address in try documents(ofRows: rows) {
      guard let form = try segments[address.segment].ownForm(address.ordinal),
        let title = try segments[address.segment].header(address.ordinal).title
      else { continue }
      let row = try catalogue.row(segment: address.segment, form: form)
      // Rows that could be several documents have no title of their own.
      if titles[row] == nil, try catalogue.cited(row).status == .one { titles[row] = title }
    }
    return titles
  }

  private func entry(
    _ row: Int, mentions: [Int], in reader: SegmentReader, ownTitle: String?, register: [RegisterRow]
  ) throws -> ReferenceList.Entry {
    let cited = try catalogue.cited(row)
    var entry = ReferenceList.Entry(
      cited: cited, number: cited.number, date: cited.date, issuer: cited.issuer, title: nil, titleSource: nil,
      line: try mentions.first.map { Int(try reader.file.value(UInt32.self, .citationLine, $0)) } ?? 0, mentions: mentions.count)
    if cited.status != .one {
      // What the row holds could be another document's: only what this paper prints counts.
      let forms = try mentions.map { try reader.form(reader.form(ofCitation: $0), bucket: "") }
      entry.date = only(forms.compactMap(\.bestDate))
      entry.issuer = only(forms.compactMap(\.bestIssuer))
    }
    let bucket = try catalogue.bucket(of: row).map { try catalogue.buckets.bucket($0) }
    let stated = cited.status == .one ? register.filter { $0.number.bucket == bucket && isAbout($0, cited) } : []
    if stated.count == 1 {
      entry.date = stated[0].date ?? entry.date
      entry.issuer = stated[0].issuer ?? entry.issuer
    }
    let known = bucket.map(KnownDocuments.documents(inBucket:)) ?? []
    let isRecalled = known.contains { $0.title == cited.title && $0.confidence == .recalled }
    let isKnown = known.contains { $0.title == cited.title }
    let titles: [(String?, ReferenceList.TitleSource)] = [
      (stated.count == 1 ? stated[0].title : nil, .register), (isKnown && !isRecalled ? cited.title : nil, .known), (ownTitle, .ownCopy),
      (isKnown || cited.status == .ambiguous ? nil : cited.title, .citing),
      // A law's name is its title.
      (entry.isNamedAlone ? cited.name : nil, .citing),
    ]
    if let (title, source) = titles.first(where: { $0.0 != nil }) {
      entry.title = title
      entry.titleSource = source
    }
    return entry
  }

  /// Whether a row of the user's register speaks of a cited document.
  private func isAbout(_ row: RegisterRow, _ cited: CitedDocument) -> Bool {
    if let type = row.type ?? row.number.symbolType, cited.type != .other, type != cited.type { return false }
    if let year = row.number.year ?? row.date?.year, let own = cited.date?.year, year != own { return false }
    if let date = row.date, let own = cited.date, !date.agrees(with: own) { return false }
    guard let place = row.issuer.flatMap(IssuerPlace.read)?.key, let own = cited.issuer.flatMap(IssuerPlace.read)?.key else { return true }
    return place == own
  }

  private func sorted(_ entries: [ReferenceList.Entry], by order: ReferenceList.Order) -> [ReferenceList.Entry] {
    let ranks = Dictionary(uniqueKeysWithValues: DocumentType.allCases.enumerated().map { ($1, $0) })
    func key(_ place: Int) -> (Int, String, Int) {
      let entry = entries[place]
      // Documents without a date stand last.
      let date = entry.date?.description ?? "~"
      switch order {
      case .first: return (0, "", place)
      case .date: return (0, date, place)
      case .type: return (ranks[entry.cited.type] ?? 0, date, place)
      }
    }
    return entries.indices.sorted { key($0) < key($1) }.map { entries[$0] }
  }
}

/// The one value all agree on; nil where they differ or there is none.
private func only<Value: Hashable>(_ values: [Value]) -> Value? {
  Set(values).count == 1 ? values.first : nil
}
