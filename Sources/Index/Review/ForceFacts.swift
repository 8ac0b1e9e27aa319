import Facts
import Model

/// What one source says of the force of one document.
struct ForceFacts {
  var effectiveFrom: PrintedDate?
  var status: KnownDocument.Status?
  /// The day of the evidence for `status`.
  var statusDay: PrintedDate?
  var statusFact: RegisterAnswer.Fact?
  var statusConfidence: Standing.Confidence = .recalled
  var endings: [Ending] = []

  var whole: [Ending] { endings.filter { !$0.isPartial }.sorted(by: Ending.isBetter) }
  var isSilent: Bool { status == nil && endings.isEmpty }
}

extension ForceFacts {
  /// Of the rows of the user's register that are about a document, the first that speaks of its force.
  init(_ rows: [RegisterRow]) {
    guard let row = rows.first(where: { $0.status != nil || $0.ended != nil || !$0.replacedBy.isEmpty }) else { return }
    func fact(_ name: RegisterAnswer.Name, _ value: RegisterAnswer.Value) -> RegisterAnswer.Fact {
      RegisterAnswer.Fact(name, value, .user, .register)
    }
    status = row.status ?? .notInForce
    statusDay = row.ended
    statusConfidence = .stated
    statusFact =
      row.ended.map { fact(.ended, .date($0)) } ?? row.status.map { fact(.status, .status($0)) }
      ?? row.replacedBy.first.map { fact(.replacedBy, .text($0)) }
    guard status == .notInForce else { return }
    endings = row.replacedBy.map { number in
      let end = row.ended.map { Standing.End(on: $0) } ?? Standing.End(by: number, dated: nil, effective: nil)
      return Ending(
        end: end ?? Standing.End(notBefore: nil, notAfter: nil), successor: number,
        fact: row.ended.map { fact(.ended, .date($0)) } ?? fact(.replacedBy, .text(number)), confidence: .stated)
    }
    if endings.isEmpty, let statusFact {
      let end = row.ended.map { Standing.End(on: $0) } ?? Standing.End(notBefore: nil, notAfter: nil)
      endings = [Ending(end: end, successor: nil, fact: statusFact, confidence: .stated)]
    }
  }

  /// Of a row of the tables, of what other rows do to it, and of a later act of the same name.
  init(_ known: KnownDocument) {
    effectiveFrom = known.effectiveFrom.flatMap { day in known.date.map { $0.firstDay <= day.lastDay } ?? true ? day : nil }
    let confidence = Standing.Confidence(known.confidence)
    let told = known.facts(besides: [])
    if known.status != .unknown {
      status = known.status
      statusDay = known.statusAsOf
      statusFact = told.first { $0.name == .status }
      statusConfidence = confidence
    }
    for fact in told where fact.name == .replacedBy {
      guard case .text(let number) = fact.value, let end = Standing.End(by: number, dated: nil, effective: nil) else { continue }
      endings.append(Ending(end: end, successor: number, fact: fact, confidence: confidence))
    }
    if known.status == .notInForce, let statusFact {
      // Of a page the day is that on which it was read; of an act it tells nothing about the end.
      let isPage = known.sources.contains { if case .page = $0 { true } else { false } }
      if isPage || endings.isEmpty {
        let end = Standing.End(notBefore: nil, notAfter: isPage ? known.statusAsOf : nil)
        endings.append(Ending(end: end, successor: nil, fact: statusFact, confidence: confidence))
      }
    }
    if let later = known.laterOfName { endings.append(later) }
    add(KnownRelations.relations(toBucket: known.bucket).filter { $0.isTo(known) })
  }

  /// What acts do to a document.
  mutating func add(_ relations: [KnownRelation]) {
    for relation in relations {
      let isPartial = !relation.isWhole || relation.kind == .partlyRepeals
      switch relation.kind {
      case .amends, .suspends: continue
      case .repeals, .replaces, .partlyRepeals: break
      }
      guard
        let end = Standing.End(by: relation.subject, dated: relation.subjectDate, effective: relation.effectiveFrom)
      else { continue }
      endings.append(
        Ending(
          end: end, successor: relation.kind == .replaces ? relation.subject : nil, isPartial: isPartial, fact: relation.fact,
          confidence: Standing.Confidence(relation.source)))
    }
  }
}

extension Standing.Confidence {
  init(_ confidence: KnownDocument.Confidence) {
    switch confidence {
    case .verified: self = .verified
    case .corroborated: self = .corroborated
    case .recalled: self = .recalled
    }
  }

  init(_ source: KnownRelation.Source) {
    switch source {
    case .page, .codifiedLaw: self = .verified
    case .text: self = .corroborated
    case .recollection: self = .recalled
    }
  }

  /// One step less sure: a day that is worked out, not read.
  var weakened: Standing.Confidence { self > .corroborated ? .corroborated : .recalled }
}

extension KnownRelation {
  /// Whether it is done to this document: numbers alone do not always name one.
  fileprivate func isTo(_ known: KnownDocument) -> Bool {
    guard object == known.number else { return false }
    if let objectDate, let date = known.date { return date.agrees(with: objectDate) }
    return KnownDocuments.documents(inBucket: known.bucket).count { $0.number == object } == 1
  }
}

extension KnownDocument {
  /// The end that the next act of the same name puts to a law, code or ordinance; acts that amend a law of that name are none.
  fileprivate var laterOfName: Ending? {
    guard [.constitution, .law, .code, .ordinance].contains(type), let date else { return nil }
    let name = number == nil ? bucket : title
    guard !Self.isAmendment(title) else { return nil }
    func day(_ act: KnownDocument) -> PrintedDate? { act.date ?? act.year.flatMap { PrintedDate(year: $0) } }
    let later = KnownDocuments.documents(named: name).filter { other in
      other.type == type && other.number != number && day(other).map { $0.firstDay > date.lastDay } == true
    }.sorted { a, b in (day(a)?.description ?? "") < (day(b)?.description ?? "") }
    guard let next = later.first, let successor = next.number ?? next.date.map({ "Hiến pháp \($0.year)" }) else { return nil }
    let end =
      next.number.flatMap { Standing.End(by: $0, dated: next.date, effective: next.effectiveFrom) }
      ?? next.effectiveFrom.map { Standing.End(on: $0) }
    guard let end else { return nil }
    let confidence = min(Standing.Confidence.corroborated, Standing.Confidence(next.confidence), Standing.Confidence(self.confidence))
    return Ending(
      end: end, successor: successor,
      fact: RegisterAnswer.Fact(.replacedBy, .text(successor), .builtIn, .sameName, confidence: next.confidence),
      confidence: confidence)
  }

  private static func isAmendment(_ title: String) -> Bool {
    let words = fold(title)
    return words.contains("sua doi") || words.contains("bo sung")
  }
}
