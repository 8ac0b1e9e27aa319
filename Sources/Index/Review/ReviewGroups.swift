import Model

/// Findings counted by province and by year of the citing papers.
struct ReviewGroups {
  struct Counts {
    var outdated = 0
    var superseded = 0

    var isEmpty: Bool { outdated + superseded == 0 }

    /// What is cited on purpose is no finding.
    /// - Returns: whether it is one.
    mutating func add(_ verdict: Verdict, _ purpose: Purpose?) -> Bool {
      guard purpose == nil else { return false }
      if verdict == .outdated { outdated += 1 }
      if verdict == .superseded { superseded += 1 }
      return verdict == .outdated || verdict == .superseded
    }
  }

  /// By segment and name in it.
  private var byProvince: [Province: OutdatedAnswer.Group] = [:]
  private var byYear: [Int: OutdatedAnswer.Group] = [:]

  private struct Province: Hashable {
    let segment: Int
    let name: UInt32
  }

  /// - Parameters:
  ///   - counts: of one paper.
  ///   - province: its name in the segment.
  ///   - year: 0 for papers without a date.
  mutating func add(_ counts: Counts, _ segment: Int, province: UInt32, year: Int) {
    Self.add(counts, to: &byProvince[Province(segment: segment, name: province), default: OutdatedAnswer.Group(name: nil)])
    Self.add(counts, to: &byYear[year, default: OutdatedAnswer.Group(name: nil)])
  }

  private static func add(_ counts: Counts, to group: inout OutdatedAnswer.Group) {
    group.documents += 1
    group.outdated += counts.outdated
    group.superseded += counts.superseded
  }

  /// By name; papers that print no province last.
  func provinces(in index: Snapshot) throws -> [OutdatedAnswer.Group] {
    var named: [String: OutdatedAnswer.Group] = [:]
    for (place, group) in byProvince {
      let name = try index.segments[place.segment].string(place.name, .nameOffsets, .nameBytes) ?? ""
      named[name, default: OutdatedAnswer.Group(name: nil)].documents += group.documents
      named[name, default: OutdatedAnswer.Group(name: nil)].outdated += group.outdated
      named[name, default: OutdatedAnswer.Group(name: nil)].superseded += group.superseded
    }
    return Self.sorted(named)
  }

  /// Ascending; papers without a date last.
  func years() -> [OutdatedAnswer.Group] {
    Self.sorted(Dictionary(uniqueKeysWithValues: byYear.map { ($0.key == 0 ? "" : "\($0.key)", $0.value) }))
  }

  private static func sorted(_ groups: [String: OutdatedAnswer.Group]) -> [OutdatedAnswer.Group] {
    groups.sorted { a, b in a.key.isEmpty != b.key.isEmpty ? b.key.isEmpty : a.key.utf8.lexicographicallyPrecedes(b.key.utf8) }
      .map { name, group in
        var group = group
        group.name = name.isEmpty ? nil : name
        return group
      }
  }
}
