/// Pairs of neighbouring bytes that a scan stops at, as two tables: what may stand first and what may stand behind it.
///
/// A first byte belongs to some of at most eight groups, a second byte follows some of them; the pair is met where both share a group. So "Lu", "Qu" and "Ph"
/// cost two lookups a byte, and a scan runs over most of a text without a stop.
public struct BytePairs: Sendable {
  /// One group: any of `first`, and behind it any of `second`; nil: whatever stands there, also the end of the text.
  public struct Group: Sendable {
    public var first: [UInt8]
    public var second: [UInt8]?

    public init(_ first: [UInt8], before second: [UInt8]? = nil) {
      self.first = first
      self.second = second
    }
  }

  let first: [UInt8]
  let second: [UInt8]
  /// Groups that ask for no second byte.
  let alone: UInt8

  /// - Parameter groups: eight at most.
  public init(_ groups: [Group]) {
    precondition(groups.count <= 8, "a byte has eight bits")
    var first = [UInt8](repeating: 0, count: 256)
    var second = [UInt8](repeating: 0, count: 256)
    var alone: UInt8 = 0
    for (number, group) in groups.enumerated() {
      let bit = UInt8(1) << UInt8(number)
      for byte in group.first { first[Int(byte)] |= bit }
      for byte in group.second ?? Array(0...255) { second[Int(byte)] |= bit }
      if group.second == nil { alone |= bit }
    }
    (self.first, self.second, self.alone) = (first, second, alone)
  }

  /// Whether the pair that begins at a place is one of these: the plain rule of `index(in:from:to:)`.
  public func begins(_ text: Span<UInt8>, _ at: Int) -> Bool {
    first[Int(text[at])] & (at + 1 < text.count ? second[Int(text[at + 1])] : alone) != 0
  }

  /// The first place in `from..<to` where a pair begins; `to` where none does. Linear, two lookups a byte.
  public func index(in text: Span<UInt8>, from: Int, to: Int) -> Int {
    precondition(from >= 0 && to <= text.count)
    let found = unsafe text.withUnsafeBufferPointer { bytes in
      unsafe first.withUnsafeBufferPointer { first in
        unsafe second.withUnsafeBufferPointer { second in
          var at = from
          // The byte behind the last one must be there.
          let last = min(to, bytes.count &- 1)
          while at &+ 4 <= last {
            let one = unsafe first[Int(bytes[at])] & second[Int(bytes[at &+ 1])]
            let two = unsafe first[Int(bytes[at &+ 1])] & second[Int(bytes[at &+ 2])]
            let three = unsafe first[Int(bytes[at &+ 2])] & second[Int(bytes[at &+ 3])]
            let four = unsafe first[Int(bytes[at &+ 3])] & second[Int(bytes[at &+ 4])]
            if one | two | three | four != 0 { break }
            at &+= 4
          }
          while at < last, unsafe first[Int(bytes[at])] & second[Int(bytes[at &+ 1])] == 0 { at &+= 1 }
          return at
        }
      }
    }
    if found < to, !begins(text, found) { return to }
    return max(found, min(from, to))
  }
}
