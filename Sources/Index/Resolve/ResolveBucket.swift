import Facts
import Model

/// Forms of one bucket that mean one document, or that could mean several and stay together for that.
struct FormGroup {
  /// Places in the list of claims given, ascending.
  var forms: [Int]
  var status: CitedDocument.Status
  var place: Series.Place
  var epoch: Epoch?
  /// Why each of the forms is here.
  var reasons: [Set<ResolutionReason>] = []
  /// What the tables know of the document; nil where they do not have it.
  var known: KnownDocument?
}

/// Decides which forms of one bucket mean the same document. Wrong is worse than unknown: what several documents fit stays ambiguous.
///
/// 1. A form belongs to a series: system, type, place. In a series the forms of one year (state) or term (Party) are one document, whatever
///    day they print: a misprinted day is a dissenting form. These are the slots; known documents have slots too, which come to
///    rows only when a form means them.
/// 2. Numbers with and without a year are two series where days say so (45/2018/QĐ-TTg and 45/QĐ-TTg of 2018): `splitPlainNumbers`.
/// 3. A form without a known place joins the one slot that has its very day.
/// 4. A paper of another year with the same day, month and title is a misprint of the year.
/// 5. A form without a type, year or term joins the slot whose title it bears, else the one of the citing paper's subject, else the only cited one
///    that fits it and is not later than the citing paper.
/// Linear in the forms, but for the incomplete ones, each of which looks at the slots of its place.
func resolveBucket(_ claims: [Claim], known: [KnownDocument] = [], weights: [Int]? = nil) -> [FormGroup] {
  var bucket = Bucket(claims, known, weights ?? [Int](repeating: 1, count: claims.count))
  bucket.fillSlots()
  bucket.splitPlainNumbers()
  bucket.placeTheUnplaced()
  bucket.joinMisprintedYears()
  bucket.completeTheIncomplete()
  return bucket.groups()
}

/// A document a number may mean: a series and the stretch of time in which the number is unique.
struct Slot: Hashable, Comparable {
  var series: Series
  var epoch: Epoch

  static func < (a: Slot, b: Slot) -> Bool {
    a.series == b.series ? a.epoch < b.epoch : a.series < b.series
  }
}

/// The state of the resolution of one bucket.
struct Bucket {
  private(set) var claims: [Claim]
  private let weights: [Int]
  private let series: [Series]
  private(set) var slots: [Slot: [Int]] = [:]
  private var known: [Slot: [KnownDocument]] = [:]
  private var unplaced: [Int] = []
  private var incomplete: [Int] = []
  private var ambiguous: [Series: [Int]] = [:]
  private var unknown: [Series: [Int]] = [:]

  init(_ claims: [Claim], _ known: [KnownDocument], _ weights: [Int]) {
    self.claims = claims
    self.weights = weights
    series = claims.map { Series($0.evidence) }
    for document in known {
      guard let evidence = FormEvidence(document), let epoch = Epoch(evidence, placed: true) else { continue }
      self.known[Slot(series: Series(evidence), epoch: epoch), default: []].append(document)
    }
  }

  mutating func fillSlots() {
    for index in claims.indices {
      let series = series[index]
      if claims[index].isAmbiguous {
        ambiguous[series, default: []].append(index)
      } else if series.place == .unknown {
        unplaced.append(index)
      } else if let epoch = Epoch(claims[index].evidence, placed: true), !series.type.isEmpty {
        slots[Slot(series: series, epoch: epoch), default: []].append(index)
      } else {
        incomplete.append(index)
      }
    }
  }

  /// Decisions and resolutions are numbered in two series a year, with and without the year in the number. A mention without it may be of either:
  /// one whose full day is none that papers print for the other is a paper of its own.
  mutating func splitPlainNumbers() {
    for slot in slots.keys where Series.isNumberedTwice(slot.series) {
      guard let members = slots[slot] else { continue }
      let withYear = members.filter { claims[$0].evidence.number?.year != nil }
      guard !withYear.isEmpty || known[slot]?.contains(where: { $0.numberYear != nil }) == true else { continue }
      let days = Set(days(of: withYear) + (known[slot] ?? []).filter { $0.numberYear != nil }.compactMap(\.date))
      guard !days.isEmpty else { continue }
      let apart = members.filter { claims[$0].evidence.number?.year == nil && fullDay($0).map { !days.contains($0) } ?? false }
      guard !apart.isEmpty else { continue }
      let rest = members.filter { !apart.contains($0) }
      slots[slot] = rest.isEmpty ? nil : rest
      slots[Slot(series: slot.series.plain, epoch: slot.epoch)] = apart
    }
  }

  private func fullDay(_ index: Int) -> PrintedDate? {
    claims[index].evidence.bestDate.flatMap { $0.day > 0 ? $0 : nil }
  }

  private func days(of members: [Int]) -> [PrintedDate] { members.compactMap(fullDay) }

  /// Forms of local papers that do not tell their place take it from forms with the same day.
  mutating func placeTheUnplaced() {
    guard !unplaced.isEmpty else { return }
    struct Day: Hashable {
      let series: Series
      let date: PrintedDate
    }
    var slotsOfDay: [Day: Set<Slot>] = [:]
    for (slot, members) in slots {
      for date in days(of: members) { slotsOfDay[Day(series: slot.series.placed(at: .unknown), date: date), default: []].insert(slot) }
    }
    var left: [Series: [Int]] = [:]
    for index in unplaced {
      let found = fullDay(index).flatMap { slotsOfDay[Day(series: series[index], date: $0)] } ?? []
      if found.count == 1, let slot = found.first {
        join(index, slot, .date)
      } else {
        left[series[index], default: []].append(index)
      }
    }
    for (series, members) in left { groupUnplaced(members, series) }
  }

  /// Papers of unknown places are told apart by their days.
  private mutating func groupUnplaced(_ members: [Int], _ series: Series) {
    var undated: [Int] = []
    var epochs = Set<Epoch>()
    for index in members {
      if let epoch = Epoch(claims[index].evidence, placed: false) {
        slots[Slot(series: series, epoch: epoch), default: []].append(index)
        epochs.insert(epoch)
      } else {
        undated.append(index)
      }
    }
    for index in undated {
      let fitting = epochs.filter { $0.mayHold(claims[index].evidence.bestDate, level: level(of: index)) }
      switch fitting.count {
      case 0: unknown[series, default: []].append(index)
      case 1: for epoch in fitting { join(index, Slot(series: series, epoch: epoch), .consensus) }
      default: ambiguous[series, default: []].append(index)
      }
    }
  }

  private func level(of index: Int) -> Level {
    claims[index].evidence.number.flatMap { Organisation($0.organisation).level } ?? .central
  }

  private mutating func join(_ index: Int, _ slot: Slot, _ reasons: ResolutionReason...) {
    claims[index].reasons.formUnion(reasons)
    slots[slot, default: []].append(index)
  }

  // MARK: Forms that lack a type, year or term

  mutating func completeTheIncomplete() {
    guard !incomplete.isEmpty else { return }
    let cited = Dictionary(grouping: slots.keys) { $0.series.home }
    let listed = Dictionary(grouping: known.keys.filter { slots[$0] == nil }) { $0.series.home }
    var joins: [(Int, Slot, [ResolutionReason])] = []
    for index in incomplete {
      let home = series[index].home
      let fitting = (cited[home] ?? []).filter { mayBe(index, $0) }.sorted()
      let others = (listed[home] ?? []).filter { mayBe(index, $0) }.sorted()
      switch choose(index, fitting, others) {
      case .slot(let slot, let reasons): joins.append((index, slot, reasons))
      case .ambiguous: ambiguous[series[index], default: []].append(index)
      case .none:
        if let epoch = Epoch(claims[index].evidence, placed: true) {
          joins.append((index, Slot(series: series[index], epoch: epoch), []))
        } else {
          unknown[series[index], default: []].append(index)
        }
      }
    }
    // Only now, so that no form is decided by another that was itself decided so.
    for (index, slot, reasons) in joins {
      claims[index].reasons.formUnion(reasons)
      slots[slot, default: []].append(index)
    }
  }

  private enum Choice {
    case slot(Slot, [ResolutionReason])
    case ambiguous, none
  }

  private func choose(_ index: Int, _ cited: [Slot], _ listed: [Slot]) -> Choice {
    if let day = fullDay(index) {
      let exact = (cited + listed).filter { states($0, day) }
      if exact.count == 1 { return .slot(exact[0], slots[exact[0]] == nil ? [.date, .knownDocument] : [.date]) }
    }
    let all = cited + listed
    for (words, reason) in [(claims[index].title, ResolutionReason.title), (claims[index].evidence.subject, .subject)] {
      if let words, let best = bestTitle(words, among: all.map(title)) {
        return .slot(all[best], slots[all[best]] == nil ? [reason, .knownDocument] : [reason])
      }
    }
    switch cited.count {
    case 1:
      let excluded = isNarrowedByTime(index)
      return .slot(cited[0], excluded ? [.consensus, .time] : [.consensus])
    case 0 where listed.isEmpty: return .none
    // A year without a type word: the tables have the type. A missing year they cannot give: they do not have all numbers.
    case 0 where claims[index].isDated: return listed.count == 1 ? .slot(listed[0], [.knownDocument]) : .ambiguous
    case 0: return listed.count == 1 ? .none : .ambiguous
    default: return .ambiguous
    }
  }

  /// Whether a slot's type, time and kind of number do not contradict an incomplete form.
  private func mayBe(_ index: Int, _ slot: Slot) -> Bool {
    let (form, own) = (claims[index].evidence, series[index])
    guard own.type.isEmpty || own.type == slot.series.type, !(slot.series.isPlain && form.number?.year != nil) else { return false }
    if let epoch = Epoch(form, placed: true) { return epoch == slot.epoch }
    return slot.epoch.mayHold(form.bestDate, level: level(of: index)) && isNotLater(slot, than: form)
  }

  /// A paper cannot cite a later one; a plan of a province counts for the year and is not cited by its number alone long after.
  private func isNotLater(_ slot: Slot, than form: FormEvidence) -> Bool {
    guard let citing = form.citing?.year, let first = slot.epoch.firstYear else { return true }
    return first <= citing && (slot.series.place.local == nil || citing - (slot.epoch.year ?? citing) <= 3)
  }

  private func isNarrowedByTime(_ index: Int) -> Bool {
    guard claims[index].evidence.citing != nil else { return false }
    let home = series[index].home
    return slots.keys.contains { $0.series.home == home && !isNotLater($0, than: claims[index].evidence) }
  }

  private func states(_ slot: Slot, _ day: PrintedDate) -> Bool {
    slots[slot]?.contains { claims[$0].evidence.bestDate == day } == true || known[slot]?.contains { $0.date == day } == true
  }

  /// The known title of a slot, else the longest a citation gives it.
  private func title(_ slot: Slot) -> String? {
    known[slot]?.first { !$0.title.isEmpty }?.title
      ?? slots[slot]?.compactMap { claims[$0].title }.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
  }

  // MARK: Misprinted years

  mutating func joinMisprintedYears() {
    let byHome = Dictionary(grouping: slots.keys.filter { $0.series.place != .unknown && $0.epoch.year != nil }) { $0.series }
    for (_, candidates) in byHome.sorted(by: { $0.key < $1.key }) where candidates.count > 1 {
      let ordered = candidates.sorted()
      for slot in ordered where known[slot] == nil {
        guard let members = slots[slot], members.allSatisfy({ claims[$0].evidence.number?.year == nil }), let words = title(slot) else {
          continue
        }
        let days = Set(days(of: members).map { [$0.month, $0.day] })
        guard days.count == 1 else { continue }
        let sound = ordered.filter { other in
          other != slot && (known[other] != nil || weight(other) >= 3 * weight(slot))
            && allDays(other).contains { days.contains([$0.month, $0.day]) } && title(other).map { sameTitle(words, $0) } == true
        }
        guard sound.count == 1 else { continue }
        slots[slot] = nil
        for index in members { join(index, sound[0], .title, .date) }
      }
    }
  }

  private func weight(_ slot: Slot) -> Int { (slots[slot] ?? []).reduce(0) { $0 + weights[$1] } }

  private func allDays(_ slot: Slot) -> [PrintedDate] {
    days(of: slots[slot] ?? []) + (known[slot] ?? []).compactMap(\.date)
  }

  // MARK: Result

  /// By series, then time; in each series what could be several documents and what is not known come last.
  func groups() -> [FormGroup] {
    var groups: [(Series, Int, FormGroup)] = []
    for (rank, slot) in slots.keys.sorted().enumerated() {
      guard let members = slots[slot]?.sorted(), !members.isEmpty else { continue }
      let place = slot.series.place
      let known = known[slot].flatMap { $0.count == 1 ? $0[0] : knownOfDay($0, members) }
      groups.append(
        (slot.series, rank, group(members, status: place == .unknown ? .unknown : .one, place: place, epoch: slot.epoch, known: known)))
    }
    for (series, members) in ambiguous {
      groups.append((series, Int.max - 1, group(members.sorted(), status: .ambiguous, place: series.place, epoch: nil, known: nil)))
    }
    for (series, members) in unknown {
      groups.append((series, Int.max, group(members.sorted(), status: .unknown, place: series.place, epoch: nil, known: nil)))
    }
    return groups.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.2)
  }

  private func group(_ members: [Int], status: CitedDocument.Status, place: Series.Place, epoch: Epoch?, known: KnownDocument?) -> FormGroup
  {
    FormGroup(forms: members, status: status, place: place, epoch: epoch, reasons: members.map { claims[$0].reasons }, known: known)
  }

  /// Of several known documents of one slot the one whose day a form prints.
  private func knownOfDay(_ documents: [KnownDocument], _ members: [Int]) -> KnownDocument? {
    let days = Set(days(of: members))
    let fitting = documents.filter { $0.date.map(days.contains) == true }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
