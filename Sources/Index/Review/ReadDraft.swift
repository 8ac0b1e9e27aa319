import Facts
import Model

extension Draft {
  /// Finds out which document each citation means: what the draft prints, the tables, the user's register and, where there is one, the index
  /// decide together, as they do for an indexed paper. Linear in the citations and in the forms of their buckets.
  init(
    _ document: ParsedDocument, source: DocumentRecord.Source, asOf: PrintedDate?, register: [RegisterRow], index: DraftIndex?
  ) throws {
    let record = DocumentRecord(document, source: source)
    self.document = document
    self.asOf = asOf
    var parts: [TextSpan<Raw>: Int] = [:]
    for citation in document.citations {
      for part in [citation.parts.date, citation.parts.issuer].compactMap({ $0 }) { parts[part, default: 0] += 1 }
    }
    shared = Set(parts.filter { $0.value > 1 }.keys)
    ownDay = document.header.date
    hasIndex = index != nil
    let lexicon = Lexicon(stated: StatedDocuments(register))
    let claims = record.mentions.map { DraftClaim($0.evidence, title: $0.title, in: lexicon) }
    let own = document.header.number
    mentions = zip(document.citations.indices, zip(document.citations, record.mentions)).map { number, pair in
      DraftMention(
        index: number, citation: pair.0, evidence: pair.1.evidence, quotation: pair.1.quotation,
        isOwnWords: Self.isOwnWords(pair.0, own))
    }
    documents = []
    let excluded = try index?.copies(of: source) ?? []
    for (bucket, members) in Self.byBucket(claims) {
      let forms = try index?.forms(inBucket: bucket, without: excluded, in: lexicon) ?? []
      documents += Self.documents(
        claims: members.map { claims[$0] }, members, forms, bucket: bucket, register: register.filter { $0.number.bucket == bucket },
        in: lexicon)
    }
    for index in documents.indices { documents[index].mentions.removeAll { !mentions[$0].isOwnWords } }
    documents.removeAll { $0.mentions.isEmpty }
    documents.sort { $0.mentions[0] < $1.mentions[0] }
  }

  /// Whether the paper itself says it: not the page around it, nor the own number, which a head whose number was not read may hold.
  private static func isOwnWords(_ citation: Citation, _ own: DocumentNumber?) -> Bool {
    guard let own else { return citation.zone != .sidebar && citation.zone != .header }
    return citation.zone != .sidebar && citation.number?.proper != own.proper
  }

  /// Places of the claims of each bucket, in the order of first mention.
  private static func byBucket(_ claims: [DraftClaim]) -> [(bucket: String, members: [Int])] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      if members[claim.evidence.bucket] == nil { order.append(claim.evidence.bucket) }
      members[claim.evidence.bucket, default: []].append(index)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  private static func documents(
    claims: [DraftClaim], _ members: [Int], _ forms: [IndexedForm], bucket: String, register: [RegisterRow], in lexicon: Lexicon
  ) -> [DraftDocument] {
    let isNational = claims.contains { $0.evidence.number.map { !Organisation($0.organisation).isLocal } ?? true }
    let known = isNational ? KnownDocuments.documents(inBucket: bucket) : []
    let weights = claims.map { _ in 1 } + forms.map { $0.papers.count + ($0.heads.isEmpty ? 0 : 1_000) }
    let all = claims.map(\.claim) + forms.map(\.claim.claim)
    let groups = resolveBucket(all, known: known, weights: weights, in: lexicon)
    return groups.compactMap { group in
      let own = group.forms.filter { $0 < claims.count }
      guard let first = own.first else { return nil }
      let facts = Consensus(of: group, claims: all, weights: weights, in: lexicon)
      let agreed = facts.number == 0 ? nil : lexicon.numbers[Int(facts.number)]
      // "Quy định số 89-QĐ/TU" is called by its word where the symbol is shared by several types.
      let words = own.lazy.map { claims[$0].evidence.type }.filter { $0 != .other && $0 != agreed?.symbolType }
      let type = agreed?.symbolType.map { words.first ?? $0 } ?? facts.type
      let number = agreed?.proper ?? claims[first].evidence.number?.proper
      let place = lexicon.series[Int(group.series)].place
      var document = DraftDocument(
        mentions: own.map { members[$0] }, status: group.status, place: place, known: group.known, registered: nil,
        statements: group.forms.filter { $0 >= claims.count }.map { forms[$0 - claims.count] },
        label: label(number, type, group.known) ?? lexicon.text(facts.name) ?? "")
      document.registered = register.first { row in
        own.contains { index in
          let evidence = claims[index].evidence
          return (row.number.year ?? row.date?.year) == evidence.year && evidence.year != nil
            && row.number.symbol == evidence.number?.symbol
            && (row.issuer.flatMap(IssuerPlace.read)?.key ?? "")
              == (place.local?.key.split(separator: "/").last.map(String.init) ?? "")
        }
      }
      if group.status == .ambiguous {
        document.candidates = candidates(claims[first].evidence, known, forms.map(\.claim.evidence), lexicon.stated)
      }
      return document
    }
  }

  /// "Chỉ thị 33/CT-TTg"; laws with their names: "Luật Đất đai (45/2013/QH13)".
  private static func label(_ number: String?, _ type: DocumentType, _ known: KnownDocument?) -> String? {
    guard let number else { return nil }
    if let known, KnownDocuments.isLaw(known.type) || known.type == .ordinance, !known.title.isEmpty { return "\(known.title) (\(number))" }
    return type == .other ? number : TypeTable.name(type) + " " + number
  }

  /// The documents of a bucket a mention may mean, each once: "33/CT-TTg, 2021-11-26".
  private static func candidates(
    _ own: FormEvidence, _ known: [KnownDocument], _ forms: [FormEvidence], _ stated: StatedDocuments
  ) -> [String] {
    if own.number == nil, let name = own.name {
      let acts = NamedActs(name, type: own.type, stated: stated)?.evidences ?? []
      // A year that is printed leaves out the acts of other years.
      let fitting = own.date.map { date in acts.filter { $0.year == date.year } } ?? []
      return (fitting.isEmpty ? acts : fitting).compactMap { act in
        act.number.map { number in act.date.map { "\(number.proper), \($0)" } ?? number.proper }
      }
    }
    let series = Series(own)
    var found: [String: PrintedDate] = [:]
    for evidence in known.compactMap({ FormEvidence($0) }) + forms {
      let other = Series(evidence)
      guard other.system == series.system, series.type.isEmpty || other.type == series.type,
        series.place == .unknown || series.place == other.place,
        let year = evidence.year, let number = evidence.number, let date = evidence.bestDate ?? PrintedDate(year: year)
      else { continue }
      let key = "\(number.proper) \(year)"
      if found[key].map({ $0.day < date.day }) ?? true { found[key] = date }
    }
    return found.map { (String($0.key.split(separator: " ")[0]), $0.value) }.sorted { $0.1 < $1.1 }.map { "\($0.0), \($0.1)" }
  }
}
