/// A line of a file, without its end.
struct Line: Sendable {
  /// From 1.
  var number: Int
  /// Nil for a line longer than the limit, which is skipped.
  var bytes: [UInt8]?
}

/// Cuts bytes that come in pieces into lines. Empty lines are counted and left out; of a line that is too long no more than the limit is held.
struct LineCutter {
  private let limit: Int
  private var rest: [UInt8] = []
  private var isTooLong = false
  /// Lines given so far.
  private var count = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// The whole lines of the next piece.
  mutating func lines(_ piece: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = piece[start...].firstIndex(of: 0x0A) {
      hold(piece[start..<end])
      take(&lines)
      start = end + 1
    }
    hold(piece[start...])
    return lines
  }

  /// What stands after the last line end.
  mutating func finish() -> [Line] {
    var lines: [Line] = []
    if !rest.isEmpty || isTooLong { take(&lines) }
    return lines
  }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    if isTooLong || rest.count + bytes.count > limit {
      isTooLong = true
      rest = []
    } else {
      rest += bytes
    }
  }

  private mutating func take(_ lines: inout [Line]) {
    count += 1
    if isTooLong {
      lines.append(Line(number: count, bytes: nil))
    } else if !rest.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      lines.append(Line(number: count, bytes: rest))
    }
    rest = []
    isTooLong = false
  }
}

/// Takes bytes a mebibyte at a time until there are none and hands on the whole lines of each piece.
/// - Parameters:
///   - limit: bytes of a line that is still read.
///   - read: gives up to so many bytes, none at the end.
func cutLines(limit: Int, read: (Int) throws -> [UInt8], take: ([Line]) throws -> Void) throws {
  var cutter = LineCutter(limit: limit)
  while true {
    let piece = try read(1 << 20)
    try take(piece.isEmpty ? cutter.finish() : cutter.lines(piece))
    if piece.isEmpty { return }
  }
}
