import Facts
import Model

extension Standing {
  /// What all sources say together. The user's rows stand above the tables, these above indexed papers; a source that says nothing leaves the
  /// word to the next.
  init(user: ForceFacts, builtIn: ForceFacts, papers: ForceFacts = ForceFacts()) {
    self.init()
    effectiveFrom = builtIn.effectiveFrom
    if let status = user.status {
      decide(user, status)
      if status != .notInForce { return }
      // The user knows that it has ended, another source when.
      if let end, !end.isExact, let other = (builtIn.whole + papers.whole).first(where: { $0.end.isExact }), end.notBefore == nil {
        self.end = other.end
        evidence.append(other.fact)
      }
      addSuccessors(builtIn.whole + papers.whole)
      return
    }
    if let status = builtIn.status { decide(builtIn, status) }
    if let first = builtIn.whole.first { take(first) }
    addParts(builtIn.endings + papers.endings)
    let later = papers.whole.filter { ending in
      // A page that saw it in force after the paper knows better.
      guard isSeenInForce, let day = builtIn.statusDay, let last = ending.end.notAfter else { return true }
      return last > day
    }
    if end == nil, let first = later.first { take(first) }
    addSuccessors(builtIn.whole + later)
  }

  private mutating func decide(_ facts: ForceFacts, _ status: KnownDocument.Status) {
    if let fact = facts.statusFact { evidence.append(fact) }
    confidence = status == .unknown ? nil : facts.statusConfidence
    switch status {
    case .inForce: isSeenInForce = true
    case .partlyInForce:
      isSeenInForce = true
      partlyEnded = PrintedDate(year: 1945)
    case .notYetInForce:
      // Until its first day; a source without one knows only that the day had not come.
      if effectiveFrom != nil { isSeenInForce = true }
    case .notInForce: if let first = facts.whole.first { take(first) }
    case .unknown: break
    }
  }

  private mutating func take(_ ending: Ending) {
    end = ending.end
    confidence = ending.end.isExact || ending.confidence == .stated ? ending.confidence : ending.confidence.weakened
    // That it has ended goes without saying where a fact says by what.
    evidence.removeAll { $0 == ending.fact || $0.name == .status && $0.source == ending.fact.source && ending.fact.name != .status }
    evidence.insert(ending.fact, at: 0)
    if let successor = ending.successor, !successors.contains(successor) { successors.append(successor) }
  }

  private mutating func addSuccessors(_ endings: [Ending]) {
    for ending in endings {
      guard let successor = ending.successor, !successors.contains(successor) else { continue }
      successors.append(successor)
      if !evidence.contains(ending.fact) { evidence.append(ending.fact) }
    }
  }

  private mutating func addParts(_ endings: [Ending]) {
    for ending in endings where ending.isPartial {
      if let first = ending.end.notBefore { partlyEnded = min(partlyEnded ?? first, first) }
      if !evidence.contains(ending.fact) { evidence.append(ending.fact) }
    }
  }
}

/// The standing of a document without any index: what the user's register and the tables say.
/// - Parameters:
///   - number: as a paper prints it; nil for a document cited by name.
///   - name: of a law, code or ordinance ("Luật Đất đai"); with `date` that of the act meant.
///   - type: of its type word; tells a law from a resolution of one number.
///   - date: of the document, as precise as known.
///   - issuer: tells local documents of one number apart.
///   - register: the user's rows.
/// - Returns: the standing, and the document of the tables where one fits.
public func standing(
  of number: DocumentNumber?, name: String? = nil, type: DocumentType?, date: PrintedDate?, issuer: String? = nil,
  register: [RegisterRow] = []
) -> (standing: Standing, known: KnownDocument?) {
  let bucket = number?.bucket
  let candidates = number.map { KnownDocuments.documents($0, type: type) } ?? name.map(KnownDocuments.documents(named:)) ?? []
  let known = theOne(of: candidates, type: number?.symbolType ?? type, year: number?.year, date: date)
  let rows = register.filter { row in
    guard let bucket = bucket ?? known?.bucket, row.number.bucket == bucket else { return false }
    return fits(
      row, type: number?.symbolType ?? type ?? known?.type, year: number?.year, date: date ?? known?.date,
      unit: issuer.flatMap(IssuerPlace.read)?.key)
  }
  var builtIn = known.map { ForceFacts($0) } ?? ForceFacts()
  if known == nil, let number {
    builtIn.add(relations(to: number.bucket, type: number.symbolType ?? type, year: number.year ?? date?.year, date: date))
  }
  return (Standing(user: ForceFacts(rows), builtIn: builtIn), known)
}

/// Of known documents of one bucket or name the only one that nothing contradicts.
func theOne(of documents: [KnownDocument], type: DocumentType?, year: Int?, date: PrintedDate?) -> KnownDocument? {
  let fitting = documents.filter { known in
    if let type, type != .other, known.type != .other, KnownDocuments.symbolType(known) != type, known.type != type,
      !(KnownDocuments.isLaw(known.type) && KnownDocuments.isLaw(type))
    {
      return false
    }
    if let year = year ?? date?.year, let own = known.year { return own == year }
    return true
  }
  if fitting.count < 2 { return fitting.first }
  let ofDay = fitting.filter { known in date?.day ?? 0 > 0 && known.date == date }
  return ofDay.count == 1 ? ofDay[0] : nil
}

/// What the tables say is done to a document that is not in them.
func relations(to bucket: String, type: DocumentType?, year: Int?, date: PrintedDate?) -> [KnownRelation] {
  guard let year else { return [] }
  let fitting = KnownRelations.relations(toBucket: bucket).filter { relation in
    guard let object = DocumentNumber(written: relation.object) else { return false }
    if let type, type != .other, let own = object.symbolType, own != type { return false }
    if let date, let own = relation.objectDate, !own.agrees(with: date) { return false }
    return (object.year ?? relation.objectDate?.year) == year
  }
  // Several documents of one number and year: which is meant is not known.
  return Set(fitting.map(\.object)).count == 1 ? fitting : []
}

/// Whether a row of the register is about a document. A row of one place is not about a document of which no place is known.
/// - Parameter unit: folded name of the unit of local government that issued it.
func fits(_ row: RegisterRow, type: DocumentType?, year: Int?, date: PrintedDate?, unit: String?) -> Bool {
  if let own = row.issuer.flatMap(IssuerPlace.read)?.key, own != unit { return false }
  if let year = year ?? date?.year, let own = row.number.year ?? row.date?.year, year != own { return false }
  if let date, let own = row.date, !own.agrees(with: date) { return false }
  guard let type, type != .other, let own = row.type ?? row.number.symbolType, own != .other else { return true }
  return own == type || KnownDocuments.isLaw(own) && KnownDocuments.isLaw(type)
}
