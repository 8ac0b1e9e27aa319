/// Sets that grow together: each member knows the least member of its set. Nearly constant time a step; memory grows with what is linked.
struct Links {
  /// Of members that are not the least of their set.
  private var parents: [Int: Int] = [:]

  func first(of member: Int) -> Int {
    var member = member
    while let parent = parents[member] { member = parent }
    return member
  }

  mutating func link(_ a: Int, _ b: Int) {
    let (a, b) = (shortened(a), shortened(b))
    if a < b { parents[b] = a } else if b < a { parents[a] = b }
  }

  private mutating func shortened(_ member: Int) -> Int {
    let first = first(of: member)
    var member = member
    while let next = parents[member], next != first {
      parents[member] = first
      member = next
    }
    return first
  }

  /// Sets of two or more, each ascending, by their first member.
  func sets() -> [[Int]] {
    var sets: [Int: [Int]] = [:]
    for member in parents.keys {
      let first = first(of: member)
      sets[first, default: [first]].append(member)
    }
    return sets.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
