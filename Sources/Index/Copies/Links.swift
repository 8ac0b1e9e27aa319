/// Sets that grow together: each member knows the least member of its set. Nearly constant time a step.
struct Links {
  private var parents: [Int]

  init(_ count: Int) {
    parents = Array(0..<count)
  }

  func first(of member: Int) -> Int {
    var member = member
    while parents[member] != member { member = parents[member] }
    return member
  }

  mutating func link(_ a: Int, _ b: Int) {
    let (a, b) = (shortened(a), shortened(b))
    if a < b { parents[b] = a } else { parents[a] = b }
  }

  private mutating func shortened(_ member: Int) -> Int {
    let first = first(of: member)
    var member = member
    while parents[member] != first {
      let next = parents[member]
      parents[member] = first
      member = next
    }
    return first
  }

  /// Sets of two or more, each ascending, by their first member.
  func sets() -> [[Int]] {
    var sets: [Int: [Int]] = [:]
    for member in parents.indices {
      let first = first(of: member)
      if first != member { sets[first, default: [first]].append(member) }
    }
    return sets.values.sorted { $0[0] < $1[0] }
  }
}
