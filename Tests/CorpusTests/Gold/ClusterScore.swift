/// How well a grouping of mentions fits another one that is held to be right.
struct ClusterScore {
  /// B³ (Bagga and Baldwin 1998): for each mention the share of its group that belongs with it, and the share of those that belong with it that its
  /// group has; the means of both over all mentions, and their harmonic mean.
  let precision: Double
  let recall: Double
  var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
  /// Of all pairs that were joined, the share that should not have been. 0 to 1.
  let wronglyJoined: Double

  /// - Parameter mentions: the group each is in, and the one it ought to be in.
  init(_ mentions: [(given: String, right: String)]) {
    var given: [String: Int] = [:]
    var right: [String: Int] = [:]
    var both: [String: Int] = [:]
    for mention in mentions {
      given[mention.given, default: 0] += 1
      right[mention.right, default: 0] += 1
      both[mention.given + "\u{0}" + mention.right, default: 0] += 1
    }
    var (precision, recall) = (0.0, 0.0)
    for mention in mentions {
      let common = Double(both[mention.given + "\u{0}" + mention.right] ?? 0)
      precision += common / Double(given[mention.given] ?? 1)
      recall += common / Double(right[mention.right] ?? 1)
    }
    let count = Double(max(mentions.count, 1))
    self.precision = precision / count
    self.recall = recall / count
    func pairs(_ groups: [String: Int]) -> Int { groups.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    wronglyJoined = Double(pairs(given) - pairs(both)) / Double(max(pairs(given), 1))
  }
}
