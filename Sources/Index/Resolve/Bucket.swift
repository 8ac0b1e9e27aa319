import Facts
import Model

/// The state of the resolution of one bucket.
struct Bucket {
  var claims: [Claim]
  let weights: [Int]
  let series: [Series]
  var slots: [Slot: [Int]] = [:]
  private(set) var known: [Slot: [KnownDocument]] = [:]
  private var unplaced: [Int] = []
  private(set) var incomplete: [Int] = []
  var ambiguous: [Series: [Int]] = [:]
  var unknown: [Series: [Int]] = [:]

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

  func fullDay(_ index: Int) -> PrintedDate? {
    claims[index].evidence.bestDate.flatMap { $0.day > 0 ? $0 : nil }
  }

  func days(of members: [Int]) -> [PrintedDate] { members.compactMap(fullDay) }

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

  func level(of index: Int) -> Level {
    claims[index].evidence.number.flatMap { Organisation($0.organisation).level } ?? .central
  }

  mutating func join(_ index: Int, _ slot: Slot, _ reasons: ResolutionReason...) {
    claims[index].reasons.formUnion(reasons)
    slots[slot, default: []].append(index)
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
    let reasons = members.map { member in
      let own = claims[member].reasons
      return known?.stated.isEmpty == false ? own.subtracting([.knownDocument]).union([.register]) : own
    }
    return FormGroup(forms: members, status: status, place: place, epoch: epoch, reasons: reasons, known: known)
  }

  /// Of several known documents of one slot the one whose day a form prints.
  private func knownOfDay(_ documents: [KnownDocument], _ members: [Int]) -> KnownDocument? {
    let days = Set(days(of: members))
    let fitting = documents.filter { $0.date.map(days.contains) == true }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
