/// The text as read from the file, decoded to UTF-8, line ends kept. Public spans count here.
public enum Raw: Sendable {}

/// The text after cleaning: composed letters, look-alikes replaced, broken lines joined.
public enum Clean: Sendable {}

/// A half-open, 0-based range of UTF-8 bytes that carries in its type which text it counts in.
public struct TextSpan<Space>: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  public var range: Range<Int> { start..<end }
  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}
