/// Cuts bytes that come in pieces into lines. Empty lines are counted and left out.
struct LineCutter {
  private var rest: [UInt8] = []
  /// Lines given so far.
  private var count = 0

  /// The whole lines of the next piece, with their numbers from 1.
  mutating func lines(_ piece: [UInt8]) -> [(line: [UInt8], number: Int)] {
    var lines: [(line: [UInt8], number: Int)] = []
    var start = 0
    while let end = piece[start...].firstIndex(of: 0x0A) {
      take(rest + piece[start..<end], &lines)
      rest = []
      start = end + 1
    }
    rest += piece[start...]
    return lines
  }

  /// What stands after the last line end.
  mutating func finish() -> [(line: [UInt8], number: Int)] {
    var lines: [(line: [UInt8], number: Int)] = []
    if !rest.isEmpty { take(rest, &lines) }
    rest = []
    return lines
  }

  private mutating func take(_ line: [UInt8], _ lines: inout [(line: [UInt8], number: Int)]) {
    count += 1
    if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { lines.append((line, count)) }
  }
}

/// Takes bytes a mebibyte at a time until there are none and hands on the whole lines of each piece.
/// - Parameter read: gives up to so many bytes, none at the end.
func cutLines(read: (Int) throws -> [UInt8], take: ([(line: [UInt8], number: Int)]) throws -> Void) throws {
  var cutter = LineCutter()
  while true {
    let piece = try read(1 << 20)
    try take(piece.isEmpty ? cutter.finish() : cutter.lines(piece))
    if piece.isEmpty { return }
  }
}
