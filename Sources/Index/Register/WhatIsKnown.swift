import Facts
import Model

/// Everything known about the documents that words may name: the user's rows, the rows this program brings along, and what indexed papers say.
/// - Parameters:
///   - register: the user's rows, which stand above all others.
///   - index: nil where there is none yet.
public func whatIsKnown(of subject: Subject, register: [RegisterRow], in index: Snapshot?) throws -> RegisterAnswer {
  var known = register.filter { fits($0, subject) }.map(knownFacts)
  KnownFacts.join(builtIn(subject).map(knownFacts), to: &known)
  if let index { KnownFacts.join(try index.rows(for: subject).map(index.statements), to: &known) }
  let entries = known.filter { !$0.facts.isEmpty }.enumerated().sorted { a, b in
    let dates = [a, b].map { $0.element.isAmbiguous ? "~" : $0.element.date?.description ?? "" }
    return (dates[0], a.offset) < (dates[1], b.offset)
  }
  return RegisterAnswer(asked: subject.words, entries: entries.map { $0.element.entry() })
}

private func unit(of issuer: String?) -> String? { issuer.flatMap(IssuerPlace.read)?.key }

private func fits(_ row: RegisterRow, _ subject: Subject) -> Bool {
  let asked = subject.citation
  guard row.number.bucket == asked.bucket else { return false }
  if let year = asked.number?.year ?? asked.date?.year, let own = row.number.year ?? row.date?.year, year != own { return false }
  if let issuer = subject.issuer, !fold(row.issuer ?? "").contains(fold(issuer)) { return false }
  return knownFacts(row).fits(
    KnownFacts(
      number: "", type: asked.number?.symbolType ?? asked.type, date: subject.date ?? asked.date, unit: unit(of: asked.issuer),
      isAmbiguous: false))
}

private func knownFacts(_ row: RegisterRow) -> KnownFacts {
  KnownFacts(
    number: row.number.proper, type: row.type ?? row.number.symbolType, date: row.date, unit: unit(of: row.issuer), isAmbiguous: false,
    facts: row.facts)
}

private func builtIn(_ subject: Subject) -> [KnownDocument] {
  let asked = subject.citation
  let found = asked.number.map { KnownDocuments.documents($0, type: asked.type) } ?? asked.name.map(KnownDocuments.documents(named:)) ?? []
  return found.filter { document in
    for date in [subject.date, asked.date].compactMap({ $0 }) {
      if let own = document.date, !own.agrees(with: date) { return false }
    }
    return subject.issuer.map { fold(document.issuer ?? "").contains(fold($0)) } ?? true
  }
}

/// A built-in row, with what is done to its document.
private func knownFacts(_ document: KnownDocument) -> KnownFacts {
  let relations = KnownRelations.relations(toBucket: document.bucket).filter { relation in
    relation.object == document.number && (relation.objectDate.map { date in document.date?.agrees(with: date) ?? true } ?? true)
  }.map(\.fact)
  return KnownFacts(
    number: document.number ?? document.title, type: document.number == nil ? document.type : KnownDocuments.symbolType(document),
    date: document.date, unit: nil, isAmbiguous: false, facts: document.facts(besides: relations) + relations)
}

extension Snapshot {
  /// What papers of the index say of one cited document: the head of its own copy, how others cite it, what they do to it.
  fileprivate func statements(of row: Int) throws -> KnownFacts {
    let cited = try catalogue.cited(row)
    var facts = try headFacts(of: bestCopies(among: documents(ofRows: [row])))
    let citing = try citing(row: row, among: DocumentFilter())
    if cited.status == .one, !citing.isEmpty {
      if let date = cited.date { facts.append(RegisterAnswer.Fact(.date, .date(date), .paper, .citing(papers: citing.count))) }
      if let issuer = cited.issuer { facts.append(RegisterAnswer.Fact(.issuer, .text(issuer), .paper, .citing(papers: citing.count))) }
    }
    return KnownFacts(
      number: cited.number ?? cited.name ?? cited.id, type: cited.type == .other ? nil : cited.type, date: cited.date,
      unit: try unit(of: cited.issuer) ?? catalogue.place(row).split(separator: "/").last.map(String.init),
      isAmbiguous: cited.status == .ambiguous, facts: facts + (try doings(to: row)))
  }

  private func headFacts(of copies: [DocumentAddress]) throws -> [RegisterAnswer.Fact] {
    try copies.flatMap { address in
      let paper = try paperWithCopies(address)
      let header = paper.header
      let facts: [(RegisterAnswer.Name, RegisterAnswer.Value?)] = [
        (.type, header.type.map { .type($0) }), (.date, header.date.map { .date($0) }), (.issuer, header.issuer.map { .text($0) }),
        (.title, header.title.map { .text($0) }),
      ]
      return facts.compactMap { name, value in value.map { RegisterAnswer.Fact(name, $0, .paper, .head(paper)) } }
    }
  }

  /// Each mention by which a paper replaces, repeals or amends the document, copies of the paper told once; by segment, path and place.
  /// What stands beside the paper on a page is not said by the paper.
  private func doings(to row: Int) throws -> [RegisterAnswer.Fact] {
    let forms = try formsBySegment(of: row)
    return try bestCopies(among: papers(with: forms)).flatMap { address in
      let reader = segments[address.segment]
      var paper: IndexedDocument?
      var facts: [RegisterAnswer.Fact] = []
      for citation in try reader.citations(of: address.ordinal) {
        guard let name = try reader.code(.citationRelation, citation, in: StoredCodes.relations)?.name,
          forms[address.segment]?.contains(try reader.form(ofCitation: citation)) == true, try reader.zone(ofCitation: citation) != .sidebar
        else { continue }
        let citing = try paper ?? paperWithCopies(address)
        paper = citing
        let pinpoint = try reader.name(.citationPinpoint, citation)
        var fact = RegisterAnswer.Fact(
          name, .text(citing.displayName), .paper,
          .statement(
            citing, line: Int(try reader.file.value(UInt32.self, .citationLine, citation)), pinpoint: pinpoint,
            quotation: try reader.quotation(ofCitation: citation)))
        fact.isPartial = pinpoint != nil
        facts.append(fact)
      }
      return facts
    }
  }
}
