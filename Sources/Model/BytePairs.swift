import CByteScan

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
  /// All tables as the processor's vector instructions want them; nil where it has none.
  private let wide: [UInt8]?

  /// - Parameter groups: eight at most. Vectors look at the halves of a byte: a group whose bytes are all pairs of some first and some second
  ///   halves stops them for nothing else.
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
    wide = cite_has_wide_vectors() ? Self.halves(first) + Self.halves(second) + first + second : nil
  }

  /// What stands at a byte, at its low half and at its high half.
  private static func halves(_ table: [UInt8]) -> [UInt8] {
    var low = [UInt8](repeating: 0, count: 16)
    var high = [UInt8](repeating: 0, count: 16)
    for (byte, groups) in table.enumerated() {
      low[byte & 15] |= groups
      high[byte >> 4] |= groups
    }
    return low + high
  }

  /// Whether the pair that begins at a place is one of these: the plain rule of `index(in:from:to:)`.
  public func begins(_ text: Span<UInt8>, _ at: Int) -> Bool {
    first[Int(text[at])] & (at + 1 < text.count ? second[Int(text[at + 1])] : alone) != 0
  }

  /// The first place in `from..<to` where a pair begins; `to` where none does. Linear: 32 bytes at a time where the processor can.
  public func index(in text: Span<UInt8>, from: Int, to: Int) -> Int {
    precondition(from >= 0 && to <= text.count)
    guard let wide else { return scan(text, from: from, to: to) }
    // The byte behind the last one must be there.
    let last = min(to, text.count - 1)
    var found = from
    if from < last {
      unsafe found = text.withUnsafeBufferPointer { bytes in
        unsafe wide.withUnsafeBytes { tables in
          guard let bytes = bytes.baseAddress, let tables = tables.baseAddress else { return from }
          return unsafe cite_index_of_pair(bytes, from, last, tables.assumingMemoryBound(to: cite_byte_pairs.self))
        }
      }
    }
    return settled(found, text, from: from, to: to)
  }

  /// The same, byte by byte through two tables: for other processors, and to test the fast way.
  func scan(_ text: Span<UInt8>, from: Int, to: Int) -> Int {
    precondition(from >= 0 && to <= text.count)
    let found = unsafe text.withUnsafeBufferPointer { bytes in
      unsafe first.withUnsafeBufferPointer { first in
        unsafe second.withUnsafeBufferPointer { second in
          var at = from
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
    return settled(found, text, from: from, to: to)
  }

  /// The last byte of a text has none behind it.
  private func settled(_ found: Int, _ text: Span<UInt8>, from: Int, to: Int) -> Int {
    if found < to, !begins(text, found) { return to }
    return max(found, min(from, to))
  }
}
