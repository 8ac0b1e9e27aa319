/// The bytes of a container, read a stretch at a time: a large one need not fit into memory.
public struct ContainerSource: Sendable {
  /// The last part of its path: names the one file in a packed file, which has no name of its own.
  public let name: String
  /// Length in bytes.
  public let count: Int
  private let head: [UInt8]
  private let stretch: @Sendable (Range<Int>) -> [UInt8]

  /// - Parameters:
  ///   - head: the first bytes, looked at more often than others.
  ///   - stretch: the bytes of a range; fewer where the file is shorter by now, none where it cannot be read any more.
  public init(name: String, count: Int, head: [UInt8], stretch: @escaping @Sendable (Range<Int>) -> [UInt8]) {
    self.name = name
    self.count = count
    self.head = head
    self.stretch = stretch
  }

  /// A container that is in memory already.
  public init(name: String, _ bytes: [UInt8]) {
    self.init(name: name, count: bytes.count, head: bytes) { _ in [] }
  }

  /// Up to so many bytes from a place; none only at the end.
  func bytes(from place: Int, atMost limit: Int) -> [UInt8] {
    let range = min(max(place, 0), count)..<min(max(place, 0) + max(limit, 0), count)
    if range.upperBound <= head.count { return Array(head[range]) }
    return range.isEmpty ? [] : stretch(range)
  }

  /// All bytes, of a container known to fit into memory.
  public func whole() -> [UInt8] {
    if head.count == count { return head }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let more = self.bytes(from: bytes.count, atMost: count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  func begins(with magic: [UInt8]) -> Bool {
    bytes(from: 0, atMost: magic.count) == magic
  }
}
