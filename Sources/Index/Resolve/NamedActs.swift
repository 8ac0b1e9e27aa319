import Facts
import Model

/// The acts that bear one name: a law's, or that of a conference's resolutions.
struct NamedActs {
  private struct Act {
    let evidence: FormEvidence
    let effective: PrintedDate?
  }

  /// Oldest first.
  private let acts: [Act]

  /// What the acts say of themselves, oldest first.
  var evidences: [FormEvidence] { acts.map(\.evidence) }

  /// Nil where no known act bears the name.
  init?(_ name: String, type: DocumentType) {
    let laws = KnownDocuments.documents(named: name).compactMap { known in
      FormEvidence(known).map { Act(evidence: $0, effective: known.effectiveFrom) }
    }
    acts = laws.isEmpty && type == .resolution ? Self.resolutions(name) : laws
    if acts.isEmpty { return nil }
  }

  private static func resolutions(_ name: String) -> [Act] {
    PlenumTable.resolutions(named: name).compactMap { resolution in
      let known = KnownDocument(
        bucket: "", number: resolution.number, type: .resolution, issuer: "Ban Chấp hành Trung ương", date: resolution.date, title: "",
        effectiveFrom: resolution.date, status: .unknown, statusAsOf: nil, replacedBy: [], amendedBy: [], sources: [], confidence: .recalled
      )
      guard let number = DocumentNumber(known) else { return nil }
      return Act(
        evidence: FormEvidence(
          bucket: number.bucket, number: number, name: nil, type: .resolution, date: resolution.date, issuer: known.issuer),
        effective: resolution.date)
    }
  }

  /// What a citation by this name claims: the act of the date it prints; without one, the act in force when the citing paper was written.
  /// A date that no known act bears leaves the name as it is.
  func claim(_ form: FormEvidence) -> Claim {
    var claim = Claim(form)
    if let date = form.bestDate {
      let exact = acts.filter { date.day > 0 && $0.evidence.date == date }
      let ofYear = acts.filter { $0.evidence.year == date.year }
      let fitting = exact.isEmpty ? ofYear : exact
      if fitting.count == 1 { claim.mean(fitting[0].evidence, .name) } else { claim.isAmbiguous = fitting.count > 1 }
      return claim
    }
    if let titled = actOfTitle(form.title) {
      claim.mean(titled.evidence, .title)
      return claim
    }
    switch inForce(on: form.citing) {
    case .one(let act):
      claim.mean(act.evidence, .name)
      if acts.count > 1 { claim.reasons.insert(.time) }
    case .several: claim.isAmbiguous = true
    case .none: break
    }
    return claim
  }

  /// "Nghị quyết Trung ương 7 khóa XI về … công tác dân vận": the words behind the name pick one of the conference's resolutions.
  private func actOfTitle(_ title: String?) -> Act? {
    guard let title, acts.count > 1 else { return nil }
    let titles = acts.map { act in
      KnownDocuments.documents(inBucket: act.evidence.bucket).first { $0.date == act.evidence.date && !$0.title.isEmpty }?.title
    }
    return bestTitle(title, among: titles).map { acts[$0] }
  }

  private enum Choice {
    case one(Act)
    case several, none
  }

  /// Between the day an act was adopted and the day it took effect, it and its predecessor may both be meant.
  private func inForce(on day: PrintedDate?) -> Choice {
    guard let last = acts.last else { return .none }
    // Resolutions of one conference stand beside one another.
    guard acts.count == 1 || Set(acts.map(\.evidence.date?.year)).count == acts.count else { return .several }
    guard let day else { return acts.count == 1 ? .one(last) : .several }
    let begun = acts.filter { $0.evidence.date.map { $0 <= day || $0.agrees(with: day) } ?? true }
    // The bill of the only act of its name is cited before it is one.
    guard let newest = begun.last else {
      return acts.count == 1 && last.evidence.year.map { $0 - day.year <= 2 } == true ? .one(last) : .none
    }
    if begun.count == 1 { return .one(newest) }
    guard let effective = newest.effective ?? newest.evidence.date.flatMap({ PrintedDate(year: $0.year + 1, month: 12, day: 31) }) else {
      return .several
    }
    return effective <= day && !(day.day == 0 && effective.agrees(with: day)) ? .one(newest) : .several
  }
}

extension Claim {
  /// The citation by name means this act.
  fileprivate mutating func mean(_ act: FormEvidence, _ reason: ResolutionReason) {
    evidence = act
    reasons.formUnion([.name, .knownDocument, reason])
  }
}
