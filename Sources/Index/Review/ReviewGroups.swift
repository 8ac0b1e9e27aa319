import Model

/// Findings counted by province and by year of the citing papers.
struct ReviewGroups {
  struct Counts {
    var outdated = 0
    var superseded = 0

    /// What is cited on purpose is no finding.
    mutating func add(_ verdict: Verdict, _ purpose: Purpose?) {
      guard purpose == nil else { return }
      if verdict == .outdated { outdated += 1 }
      if verdict == .superseded { superseded += 1 }
    }
  }

  private var byProvince: [String: OutdatedAnswer.Group] = [:]
  private var byYear: [String: OutdatedAnswer.Group] = [:]
  private var names: [Int: [UInt32: String]] = [:]

  /// - Parameter counts: of one paper.
  mutating func add(_ counts: Counts, _ paper: DocumentAddress, date: PrintedDate?, in index: Snapshot) throws {
    let segment = index.segments[paper.segment]
    let id = try segment.file.value(UInt32.self, .documentProvince, paper.ordinal)
    let name = try names[paper.segment]?[id] ?? segment.string(id, .nameOffsets, .nameBytes) ?? ""
    names[paper.segment, default: [:]][id] = name
    Self.add(counts, to: &byProvince[name])
    Self.add(counts, to: &byYear[date.map { "\($0.year)" } ?? ""])
  }

  private static func add(_ counts: Counts, to group: inout OutdatedAnswer.Group?) {
    var sum = group ?? OutdatedAnswer.Group(name: nil)
    sum.documents += 1
    sum.outdated += counts.outdated
    sum.superseded += counts.superseded
    group = sum
  }

  /// By name; papers that print no province last.
  func provinces() -> [OutdatedAnswer.Group] { Self.sorted(byProvince) }

  /// Ascending; papers without a date last.
  func years() -> [OutdatedAnswer.Group] { Self.sorted(byYear) }

  private static func sorted(_ groups: [String: OutdatedAnswer.Group]) -> [OutdatedAnswer.Group] {
    groups.sorted { a, b in a.key.isEmpty != b.key.isEmpty ? b.key.isEmpty : a.key.utf8.lexicographicallyPrecedes(b.key.utf8) }
      .map { name, group in
        var group = group
        group.name = name.isEmpty ? nil : name
        return group
      }
  }
}
