/// The automaton that accepts well-formed UTF-8 (Unicode 15, table 3-7) as 256 rows of six-bit states.
///
/// A state is a shift: the row of the next byte, shifted by it, has the state behind that byte in its lowest six bits. No branch, no multiplication.
/// Source: Per Vognsen, "Shift-based DFAs".
enum UTF8Automaton {
  /// Between two letters.
  static let whole: UInt64 = 0
  private static let broken: UInt64 = 6
  /// So many continuation bytes are wanted.
  private static let one: UInt64 = 12
  private static let two: UInt64 = 18
  private static let three: UInt64 = 24
  /// Behind E0, ED, F0 and F4 only some second bytes are allowed.
  private static let behindE0: UInt64 = 30
  private static let behindED: UInt64 = 36
  private static let behindF0: UInt64 = 42
  private static let behindF4: UInt64 = 48

  /// Which bytes lead from one state to another; everything else leads to `broken`, which nothing leaves.
  private static let steps: [(from: UInt64, bytes: ClosedRange<UInt8>, to: UInt64)] = [
    (whole, 0x00...0x7F, whole), (whole, 0xC2...0xDF, one), (whole, 0xE0...0xE0, behindE0), (whole, 0xE1...0xEC, two),
    (whole, 0xED...0xED, behindED), (whole, 0xEE...0xEF, two), (whole, 0xF0...0xF0, behindF0), (whole, 0xF1...0xF3, three),
    (whole, 0xF4...0xF4, behindF4),
    (one, 0x80...0xBF, whole), (two, 0x80...0xBF, one), (three, 0x80...0xBF, two),
    (behindE0, 0xA0...0xBF, one), (behindED, 0x80...0x9F, one), (behindF0, 0x90...0xBF, two), (behindF4, 0x80...0x8F, two),
  ]

  static let rows: [UInt64] = {
    let states = [whole, broken, one, two, three, behindE0, behindED, behindF0, behindF4]
    let allBroken = states.reduce(0) { $0 | broken << $1 }
    var rows = [UInt64](repeating: allBroken, count: 256)
    for step in steps {
      for byte in step.bytes { rows[Int(byte)] = rows[Int(byte)] & ~(63 << step.from) | step.to << step.from }
    }
    return rows
  }()
}
