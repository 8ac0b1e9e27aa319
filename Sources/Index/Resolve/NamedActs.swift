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
  init?(_ name: String, type: DocumentType, stated: StatedDocuments) {
    let laws = stated.documents(named: name, above: KnownDocuments.documents(named: name)).compactMap { known in
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

  /// What a citation by the name means.
  enum Meaning {
    /// The place of the act among `evidences`, and why.
    case act(Int, Reasons)
    /// Several acts, and nothing tells which.
    case several
    case none
  }

  /// The act of the date a citation prints; without one, the act in force when the citing paper was written.
  /// A date that no known act bears leaves the name as it is.
  /// - Parameters:
  ///   - date: printed or taken over.
  ///   - title: the words behind the name; only asked for where they could decide.
  ///   - citing: the day of the citing paper.
  func meaning(date: PrintedDate?, title: () -> String?, citing: PrintedDate?) -> Meaning {
    if let date {
      let exact = acts.indices.filter { date.day > 0 && acts[$0].evidence.date == date }
      let fitting = exact.isEmpty ? acts.indices.filter { acts[$0].evidence.year == date.year } : exact
      if fitting.count > 1, let current = current(among: fitting, on: citing) { return .act(current, [.name, .time]) }
      return fitting.count == 1 ? .act(fitting[0], .name) : fitting.isEmpty ? .none : .several
    }
    if acts.count > 1, let titled = actOfTitle(title()) { return .act(titled, .title) }
    switch inForce(on: citing) {
    case .act(let act, let reasons): return .act(act, acts.count > 1 ? reasons.union(.time) : reasons)
    case let other: return other
    }
  }

  /// Of laws of one name and year the last that had taken effect when the citing paper was written: "Luật Tổ chức chính quyền địa phương năm 2025".
  /// Nil for resolutions, which stand beside one another.
  private func current(among fitting: [Int], on day: PrintedDate?) -> Int? {
    guard let day, day.day > 0 else { return nil }
    return fitting.last { at in acts[at].evidence.type != .resolution && acts[at].effective.map { $0 <= day } ?? false }
  }

  /// "Nghị quyết Trung ương 7 khóa XI về … công tác dân vận": the words behind the name pick one of the conference's resolutions.
  private func actOfTitle(_ title: String?) -> Int? {
    guard let title else { return nil }
    let titles = acts.map { act in
      KnownDocuments.documents(inBucket: act.evidence.bucket).first { $0.date == act.evidence.date && !$0.title.isEmpty }?.title
    }
    return bestTitle(title, among: titles)
  }

  /// Between the day an act was adopted and the day it took effect, it and its predecessor may both be meant.
  private func inForce(on day: PrintedDate?) -> Meaning {
    let last = acts.count - 1
    // Resolutions of one conference stand beside one another; of two laws of one name and year the later takes the place of the earlier.
    let years = Set(acts.map(\.evidence.date?.year)).count
    guard acts.count == 1 || years == acts.count || acts.allSatisfy({ $0.evidence.type != .resolution }) else { return .several }
    guard let day else { return acts.count == 1 ? .act(last, .name) : .several }
    let begun = acts.indices.filter { acts[$0].evidence.date.map { $0 <= day || $0.agrees(with: day) } ?? true }
    // The bill of the only act of its name is cited before it is one.
    guard let newest = begun.last else {
      return acts.count == 1 && acts[last].evidence.year.map { $0 - day.year <= 2 } == true ? .act(last, .name) : .none
    }
    if begun.count == 1 { return .act(newest, .name) }
    guard
      let effective = acts[newest].effective ?? acts[newest].evidence.date.flatMap({ PrintedDate(year: $0.year + 1, month: 12, day: 31) })
    else { return .several }
    return effective <= day && !(day.day == 0 && effective.agrees(with: day)) ? .act(newest, .name) : .several
  }
}
