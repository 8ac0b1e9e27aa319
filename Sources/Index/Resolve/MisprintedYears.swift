import Facts
import Model

/// Papers cited under a year that is not theirs.
extension Bucket {
  mutating func joinMisprintedYears() {
    if slots.count < 2 { return }
    var years: [UInt32: [Slot]] = [:]
    for slot in slots.keys where slot.epoch.year != nil && !facts(slot.series).isUnplaced { years[slot.series, default: []].append(slot) }
    // Series do not touch one another, so that their order does not matter.
    for candidates in years.values where candidates.count > 1 {
      let ordered = candidates.sorted { $0.epoch < $1.epoch }
      for slot in ordered where known[slot] == nil {
        guard let members = slots[slot], members.allSatisfy({ claims[$0].numberYear == nil }), case let word = title(slot), word != 0
        else { continue }
        let days = Set(days(of: members).map { [$0.month, $0.day] })
        guard days.count == 1 else { continue }
        let words = lexicon.words.text(word)
        let sound = ordered.filter { other in
          other != slot && (known[other] != nil || weight(other) >= 3 * weight(slot))
            && allDays(other).contains { days.contains([$0.month, $0.day]) } && sameTitle(words, as: title(other))
        }
        guard sound.count == 1 else { continue }
        slots[slot] = nil
        for index in members { join(index, sound[0], [.title, .date]) }
      }
    }
  }

  private func sameTitle(_ words: String, as other: UInt32) -> Bool {
    other != 0 && Index.sameTitle(words, lexicon.words.text(other))
  }

  private func weight(_ slot: Slot) -> Int { (slots[slot] ?? []).reduce(0) { $0 + weights[$1] } }

  private func allDays(_ slot: Slot) -> [PrintedDate] {
    days(of: slots[slot] ?? []) + (known[slot] ?? []).compactMap(\.date)
  }
}
