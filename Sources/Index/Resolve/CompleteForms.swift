import Facts
import Model

/// Forms that lack a type, year or term.
extension Bucket {
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
  func title(_ slot: Slot) -> String? {
    known[slot]?.first { !$0.title.isEmpty }?.title
      ?? slots[slot]?.compactMap { claims[$0].title }.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
  }
}
