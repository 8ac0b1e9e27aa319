import Facts
import Model

/// Papers cited under a year that is not theirs.
extension Bucket {
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
}
