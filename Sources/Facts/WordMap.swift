import Model

/// A fixed map from words without accents to values: open addressing over a power-of-two table, at most half full.
/// A look-up is one multiplication and usually one comparison; the standard dictionary's keyed hash costs ten times that here.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let keys: [UInt64]
  @usableFromInline let values: [Value?]
  @usableFromInline let shift: UInt64

  /// Of two equal keys the later value stands. Linear.
  @inlinable
  public init(_ entries: [(UInt64, Value)]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << bits)
    var values = [Value?](repeating: nil, count: 1 << bits)
    let shift = 64 - bits
    for (key, value) in entries {
      var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    self.shift = shift
  }

  /// Constant time. The key 0, no word, is never found.
  @inlinable
  public subscript(key: UInt64) -> Value? {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let met = keys[slot]
      if met == key { return values[slot] }
      if met == 0 { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }
}
