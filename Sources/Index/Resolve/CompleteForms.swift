import Facts
import Model

/// Forms that lack a type, year or term.
extension Bucket {
  /// A document an incomplete form may mean.
  private struct Candidate {
    let slot: Slot
    let isCited: Bool
    let title: [UInt32]?
  }

  mutating func completeTheIncomplete() {
    guard !incomplete.isEmpty else { return }
    let homes = Set(incomplete.map { facts(claims[$0].series).home })
    let candidates = candidates(homes)
    var joins: [(Int, Slot, Reasons)] = []
    for index in incomplete {
      let all = candidates[facts(claims[index].series).home] ?? []
      switch choose(index, all) {
      case .slot(let slot, let reasons): joins.append((index, slot, reasons))
      case .ambiguous: ambiguous[claims[index].series, default: []].append(index)
      case .none:
        if let epoch = epoch(of: index, placed: true) {
          joins.append((index, Slot(series: claims[index].series, epoch: epoch), []))
        } else {
          unknown[claims[index].series, default: []].append(index)
        }
      }
    }
    // Only now, so that no form is decided by another that was itself decided so.
    for (index, slot, reasons) in joins { join(index, slot, reasons) }
  }

  /// By home: those cited, then those only listed, each by series and time.
  private func candidates(_ homes: Set<UInt32>) -> [UInt32: [Candidate]] {
    var cited = slots.keys.filter { homes.contains(facts($0.series).home) }
    var listed = known.keys.filter { slots[$0] == nil && homes.contains(facts($0.series).home) }
    let ranks = lexicon.ranks(of: Set((cited + listed).map(\.series)))
    func precedes(_ a: Slot, _ b: Slot) -> Bool { a.series == b.series ? a.epoch < b.epoch : ranks[a.series] ?? 0 < ranks[b.series] ?? 0 }
    cited.sort(by: precedes)
    listed.sort(by: precedes)
    var found: [UInt32: [Candidate]] = [:]
    for (slots, isCited) in [(cited, true), (listed, false)] {
      for slot in slots {
        let word = title(slot)
        found[facts(slot.series).home, default: []].append(
          Candidate(slot: slot, isCited: isCited, title: word == 0 ? nil : lexicon.contentWords(word)))
      }
    }
    return found
  }

  private enum Choice {
    case slot(Slot, Reasons)
    case ambiguous, none
  }

  private func choose(_ index: Int, _ candidates: [Candidate]) -> Choice {
    let all = candidates.filter { mayBe(index, $0.slot) }
    if let day = fullDay(index) {
      let exact = all.filter { states($0.slot, day) }
      if exact.count == 1 { return .slot(exact[0].slot, exact[0].isCited ? .date : [.date, .knownDocument]) }
    }
    for (words, reason) in [(claims[index].title, Reasons.title), (claims[index].subject, .subject)] where words != 0 && !all.isEmpty {
      if let best = bestTitle(lexicon.contentWords(words), among: all.map(\.title)) {
        return .slot(all[best].slot, all[best].isCited ? reason : [reason, .knownDocument])
      }
    }
    let cited = all.count { $0.isCited }
    switch cited {
    case 1: return .slot(all[0].slot, isNarrowedByTime(index, candidates) ? [.consensus, .time] : .consensus)
    case 0 where all.isEmpty: return .none
    // A year without a type word: the tables have the type. A missing year they cannot give: they do not have all numbers.
    case 0 where claims[index].isDated: return all.count == 1 ? .slot(all[0].slot, .knownDocument) : .ambiguous
    case 0: return all.count == 1 ? .none : .ambiguous
    default: return .ambiguous
    }
  }

  /// Whether a slot's type, time and kind of number do not contradict an incomplete form.
  private func mayBe(_ index: Int, _ slot: Slot) -> Bool {
    let (own, its) = (facts(claims[index].series), facts(slot.series))
    guard !own.hasType || own.type == its.type, !(its.isPlain && claims[index].numberYear != nil) else { return false }
    if let epoch = epoch(of: index, placed: true) { return epoch == slot.epoch }
    if let year = claims[index].numberYear, let other = slot.epoch.year, year != other { return false }
    return slot.epoch.mayHold(claims[index].date, level: level(of: index)) && isNotLater(slot, than: index)
  }

  /// A paper cannot cite a later one; a plan of a province counts for the year and is not cited by its number alone long after.
  private func isNotLater(_ slot: Slot, than index: Int) -> Bool {
    guard let citing = claims[index].citing?.year, let first = slot.epoch.firstYear else { return true }
    return first <= citing && (!facts(slot.series).isLocal || citing - (slot.epoch.year ?? citing) <= 3)
  }

  private func isNarrowedByTime(_ index: Int, _ candidates: [Candidate]) -> Bool {
    claims[index].citing != nil && candidates.contains { $0.isCited && !isNotLater($0.slot, than: index) }
  }

  private func states(_ slot: Slot, _ day: PrintedDate) -> Bool {
    slots[slot]?.contains { claims[$0].date == day } == true || known[slot]?.contains { $0.date == day } == true
  }

  /// The known title of a slot, else the longest a citation gives it; 0 without one.
  func title(_ slot: Slot) -> UInt32 {
    if let known = known[slot]?.first(where: { !$0.title.isEmpty }) { return lexicon.words.add(known.title) }
    return (slots[slot] ?? []).reduce(0) { lexicon.longer($0, claims[$1].title) }
  }
}

extension Lexicon {
  /// Of two titles the longer; of two of one length the first in order. 0 is none.
  func longer(_ a: UInt32, _ b: UInt32) -> UInt32 {
    if a == b || b == 0 { return a }
    if a == 0 { return b }
    let counts = (words.slice(a).count, words.slice(b).count)
    if counts.0 != counts.1 { return counts.0 > counts.1 ? a : b }
    return words.slice(a).lexicographicallyPrecedes(words.slice(b)) ? a : b
  }
}
