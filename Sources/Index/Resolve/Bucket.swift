import Facts
import Model

/// The state of the resolution of one bucket.
struct Bucket {
  var claims: [Claim]
  let weights: [Int]
  let lexicon: Lexicon
  var slots: [Slot: [Int]] = [:]
  private(set) var known: [Slot: [KnownDocument]] = [:]
  private var unplaced: [Int] = []
  private(set) var incomplete: [Int] = []
  /// By series.
  var ambiguous: [UInt32: [Int]] = [:]
  var unknown: [UInt32: [Int]] = [:]

  init(_ claims: [Claim], _ known: [KnownDocument], _ weights: [Int], _ lexicon: Lexicon) {
    self.claims = claims
    self.weights = weights
    self.lexicon = lexicon
    for document in known {
      guard let evidence = FormEvidence(document), case let claim = lexicon.claim(lexicon.compact(evidence)),
        let epoch = Epoch(claim, placed: true, in: lexicon)
      else { continue }
      self.known[Slot(series: claim.series, epoch: epoch), default: []].append(document)
    }
  }

  mutating func fillSlots() {
    for index in claims.indices {
      let series = claims[index].series
      if claims[index].isAmbiguous {
        ambiguous[series, default: []].append(index)
      } else if facts(series).isUnplaced {
        unplaced.append(index)
      } else if facts(series).hasType, let epoch = epoch(of: index, placed: true) {
        slots[Slot(series: series, epoch: epoch), default: []].append(index)
      } else {
        incomplete.append(index)
      }
    }
  }

  func facts(_ series: UInt32) -> Lexicon.SeriesFacts { lexicon.seriesFacts[Int(series)] }

  func epoch(of index: Int, placed: Bool) -> Epoch? { Epoch(claims[index], placed: placed, in: lexicon) }

  /// Decisions and resolutions are numbered in two series a year, with and without the year in the number. A mention without it may be of either:
  /// one whose full day is none that papers print for the other is a paper of its own.
  mutating func splitPlainNumbers() {
    for slot in slots.keys where facts(slot.series).isNumberedTwice {
      guard let members = slots[slot] else { continue }
      let withYear = members.filter { claims[$0].numberYear != nil }
      guard !withYear.isEmpty || known[slot]?.contains(where: { $0.numberYear != nil }) == true else { continue }
      let days = Set(days(of: withYear) + (known[slot] ?? []).filter { $0.numberYear != nil }.compactMap(\.date))
      guard !days.isEmpty else { continue }
      let apart = members.filter { claims[$0].numberYear == nil && fullDay($0).map { !days.contains($0) } ?? false }
      guard !apart.isEmpty else { continue }
      let rest = members.filter { !apart.contains($0) }
      slots[slot] = rest.isEmpty ? nil : rest
      slots[Slot(series: lexicon.plain(slot.series), epoch: slot.epoch)] = apart
    }
  }

  func fullDay(_ index: Int) -> PrintedDate? { claims[index].fullDay }

  func days(of members: [Int]) -> [PrintedDate] { members.compactMap(fullDay) }

  /// Forms of local papers that do not tell their place take it from forms with the same day.
  mutating func placeTheUnplaced() {
    guard !unplaced.isEmpty else { return }
    struct Day: Hashable {
      let series: UInt32
      let date: PrintedDate
    }
    var slotsOfDay: [Day: Set<Slot>] = [:]
    for (slot, members) in slots {
      let series = lexicon.unplaced(slot.series)
      for date in days(of: members) { slotsOfDay[Day(series: series, date: date), default: []].insert(slot) }
    }
    var left: [UInt32: [Int]] = [:]
    for index in unplaced {
      let found = fullDay(index).flatMap { slotsOfDay[Day(series: claims[index].series, date: $0)] } ?? []
      if found.count == 1, let slot = found.first {
        join(index, slot, .date)
      } else {
        left[claims[index].series, default: []].append(index)
      }
    }
    for (series, members) in left { groupUnplaced(members, series) }
  }

  /// Papers of unknown places are told apart by their days.
  private mutating func groupUnplaced(_ members: [Int], _ series: UInt32) {
    var undated: [Int] = []
    var epochs = Set<Epoch>()
    for index in members {
      if let epoch = epoch(of: index, placed: false) {
        slots[Slot(series: series, epoch: epoch), default: []].append(index)
        epochs.insert(epoch)
      } else {
        undated.append(index)
      }
    }
    for index in undated {
      let fitting = epochs.filter { $0.mayHold(claims[index].date, level: level(of: index)) }
      switch fitting.count {
      case 0: unknown[series, default: []].append(index)
      case 1: for epoch in fitting { join(index, Slot(series: series, epoch: epoch), .consensus) }
      default: ambiguous[series, default: []].append(index)
      }
    }
  }

  func level(of index: Int) -> Level {
    claims[index].number == 0 ? .central : lexicon.numberFacts[Int(claims[index].number)].level ?? .central
  }

  mutating func join(_ index: Int, _ slot: Slot, _ reasons: Reasons) {
    claims[index].reasons.formUnion(reasons)
    slots[slot, default: []].append(index)
  }

  // MARK: Result

  /// By series, then time; in each series what could be several documents and what is not known come last.
  func groups() -> [FormGroup] {
    let ranks = lexicon.ranks(of: Set(slots.keys.map(\.series)).union(ambiguous.keys).union(unknown.keys))
    var groups: [(series: Int, rank: Int, group: FormGroup)] = []
    groups.reserveCapacity(slots.count + ambiguous.count + unknown.count)
    let ordered = slots.keys.map { (ranks[$0.series] ?? 0, $0) }.sorted { $0.0 == $1.0 ? $0.1.epoch < $1.1.epoch : $0.0 < $1.0 }
    for (rank, (series, slot)) in ordered.enumerated() {
      guard let members = slots[slot]?.sorted(), !members.isEmpty else { continue }
      let known = known.isEmpty ? nil : known[slot].flatMap { $0.count == 1 ? $0[0] : knownOfDay($0, members) }
      let status: CitedDocument.Status = facts(slot.series).isUnplaced ? .unknown : .one
      groups.append((series, rank, group(members, status: status, series: slot.series, epoch: slot.epoch, known: known)))
    }
    for (series, members) in ambiguous {
      groups.append((ranks[series] ?? 0, Int.max - 1, group(members.sorted(), status: .ambiguous, series: series, epoch: nil, known: nil)))
    }
    for (series, members) in unknown {
      groups.append((ranks[series] ?? 0, Int.max, group(members.sorted(), status: .unknown, series: series, epoch: nil, known: nil)))
    }
    if !ambiguous.isEmpty || !unknown.isEmpty { groups.sort { ($0.series, $0.rank) < ($1.series, $1.rank) } }
    return groups.map(\.group)
  }

  private func group(
    _ members: [Int], status: CitedDocument.Status, series: UInt32, epoch: Epoch?, known: KnownDocument?
  ) -> FormGroup {
    let isStated = known?.stated.isEmpty == false
    let reasons = members.map { isStated ? claims[$0].reasons.subtracting(.knownDocument).union(.register) : claims[$0].reasons }
    return FormGroup(forms: members, status: status, series: series, epoch: epoch, reasons: reasons, known: known)
  }

  /// Of several known documents of one slot the one whose day a form prints.
  private func knownOfDay(_ documents: [KnownDocument], _ members: [Int]) -> KnownDocument? {
    let days = Set(days(of: members))
    let fitting = documents.filter { $0.date.map(days.contains) == true }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
