import Model

/// Papers and the catalogue rows they cite, before they become a graph.
struct GraphLinks {
  struct Link {
    let paper: DocumentAddress
    let row: Int
    var mentions: Int
    var relation: Relation
    /// Whether it has ended and every mention of it is without fault.
    var isOnPurpose: Bool
  }

  private(set) var links: [Link] = []
  /// What was asked for: it always stays.
  var centre: Set<Int> = []
  var centrePapers: Set<DocumentAddress> = []

  var isEmpty: Bool { links.isEmpty }

  mutating func add(_ new: [Link]) { links += new }

  /// Leaves the rows most papers here cite, then most papers of the whole index, then first in the catalogue.
  /// - Parameters:
  ///   - overall: papers that cite each row.
  ///   - isEligible: whether a row is one document.
  mutating func keepRows(_ count: Int, overall: [UInt32], _ isEligible: (Int) -> Bool) {
    var papers: [Int: Int] = [:]
    for link in links where isEligible(link.row) { papers[link.row, default: 0] += 1 }
    let ranked = papers.keys.sorted { a, b in
      (papers[b] ?? 0, overall[b], a) < (papers[a] ?? 0, overall[a], b)
    }
    let kept = Set(ranked.prefix(count)).union(centre)
    links = links.filter { kept.contains($0.row) }
  }

  /// Leaves so many papers that all documents fit: those that cite most of the rows, then those with most mentions.
  mutating func keepPapers(fitting limit: Int, besides rows: Int) {
    var cited: [DocumentAddress: (rows: Int, mentions: Int, place: Int)] = [:]
    for (place, link) in links.enumerated() {
      let known = cited[link.paper] ?? (0, 0, place)
      cited[link.paper] = (known.rows + 1, known.mentions + link.mentions, known.place)
    }
    func rank(_ paper: DocumentAddress) -> (Int, Int, Int, Int) {
      let counts = cited[paper] ?? (0, 0, 0)
      return (centrePapers.contains(paper) ? 0 : 1, -counts.rows, -counts.mentions, counts.place)
    }
    let kept = Set(cited.keys.sorted { rank($0) < rank($1) }.prefix(max(1, limit - rows)))
    links = links.filter { kept.contains($0.paper) }
  }
}
