/// Which segments a commit writes anew as one: four of a size, so that their number grows with the logarithm of the documents; and those
/// most of whose documents are deleted. Large ones are left alone, however many there are: each of them is as large as memory allows.
struct MergePlan {
  /// A segment that would be there.
  struct Segment {
    /// Bytes of the documents that count.
    let size: Int
    let hasManyDeleted: Bool
  }

  /// Segments of one step up to this size are merged together.
  private static let smallest = 1 << 18
  private static let fanOut = 4

  /// - Parameter limit: the size from which a segment is large.
  /// - Returns: places of segments to be written as one, ascending; nil where all stay.
  static func next(_ segments: [Segment], limit: Int) -> [Int]? {
    if let worn = segments.firstIndex(where: \.hasManyDeleted) { return [worn] }
    var steps: [Int: [Int]] = [:]
    for (place, segment) in segments.enumerated() where segment.size < limit { steps[step(segment.size), default: []].append(place) }
    return steps.filter { $0.value.count >= fanOut }.min { $0.key < $1.key }?.value
  }

  /// The logarithm of a size.
  private static func step(_ size: Int) -> Int {
    var (step, limit) = (0, smallest)
    while size >= limit {
      step += 1
      limit *= fanOut
    }
    return step
  }
}
