/// Bytes that come piece by piece, with a window that is looked at before it is taken.
struct StreamBuffer {
  private let next: () -> [UInt8]
  private var window: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// - Parameter next: the next bytes; none at the end.
  init(_ next: @escaping () -> [UInt8]) {
    self.next = next
  }

  /// Bytes in the window.
  var count: Int { window.count - start }

  /// Bytes of the window by their distance from its beginning.
  subscript(_ range: Range<Int>) -> ArraySlice<UInt8> { window[(start + range.lowerBound)..<(start + range.upperBound)] }

  /// Makes the window hold so many bytes; false where the stream ends before.
  mutating func fill(_ count: Int) -> Bool {
    while self.count < count, !hasEnded {
      let more = next()
      if more.isEmpty { hasEnded = true }
      // What was taken goes before the window grows, and only when it is worth the copy.
      if start > 1 << 20 || start == window.count {
        window.removeFirst(start)
        start = 0
      }
      window += more
    }
    return self.count >= count
  }

  /// Passes over bytes; false where the stream ends before.
  mutating func skip(_ count: Int) -> Bool {
    var left = count
    while left > 0, fill(1) {
      let step = min(left, self.count)
      start += step
      left -= step
    }
    return left == 0
  }

  /// The next line without its end, which stays; of a line longer than the limit its beginning.
  mutating func line(atMost limit: Int) -> ArraySlice<UInt8> {
    var length = 0
    while length < limit, fill(length + 1) {
      let end = min(count, limit)
      if let lineFeed = self[length..<end].firstIndex(of: 0x0A) { return window[start..<lineFeed] }
      length = end
    }
    return self[0..<length]
  }
}
