/// The decoded text of one source file: valid UTF-8, line ends as in the file.
public struct RawText: Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The text of a span. A span outside the text is clamped, never a trap.
  public func slice(_ span: TextSpan<Raw>) -> String {
    let start = max(0, min(span.start, bytes.count))
    let end = max(start, min(span.end, bytes.count))
    // Anybody may make such a text: its bytes are not trusted.
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// Where each line of a text starts; answers "which line is this byte in". Lines count from 1.
public struct LineTable: Sendable {
  private let starts: [Int]

  /// Linear in the text.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    let text = bytes.span
    var at = ByteScan.index(of: 0x0A, in: text, from: 0)
    while at < text.count {
      starts.append(at + 1)
      at = ByteScan.index(of: 0x0A, in: text, from: at + 1)
    }
    self.starts = starts
  }

  /// Where the line of an offset starts. Logarithmic in the number of lines.
  public func start(of offset: Int) -> Int { starts[line(of: offset) - 1] }

  /// Logarithmic in the number of lines.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
