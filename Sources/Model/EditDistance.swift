/// Insertions, deletions, changes and swaps of neighbours between two words; nil when more than `limit`. Time: product of the lengths.
public func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var before: [Int] = []
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1]
    current.reserveCapacity(b.count + 1)
    for j in 0..<b.count {
      var best = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      current.append(best)
    }
    if (current.min() ?? 0) > limit { return nil }
    (before, previous) = (previous, current)
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
