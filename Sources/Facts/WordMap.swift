import Model

/// A fixed map from words without accents to values: open addressing over a power-of-two table, at most half full.
/// A look-up is one multiplication and usually one comparison; the standard dictionary's keyed hash costs ten times that here.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let keys: [UInt64]
  @usableFromInline let values: [Value?]
  @usableFromInline let shift: UInt64
  /// A bit for the first six bits of each key's hash: most look-ups in a small map are in vain and end here.
  @usableFromInline let met: UInt64

  /// Of two equal keys the later value stands. Linear.
  @inlinable
  public init(_ entries: [(UInt64, Value)]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << bits)
    var values = [Value?](repeating: nil, count: 1 << bits)
    let shift = 64 - bits
    var met: UInt64 = 0
    for (key, value) in entries {
      let hash = key &* 0x9E37_79B9_7F4A_7C15
      met |= 1 << (hash >> 58)
      var slot = Int(hash >> shift)
      while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    self.shift = shift
    self.met = met
  }

  /// Constant time. The key 0, no word, is never found.
  @inlinable
  public subscript(key: UInt64) -> Value? {
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    guard met &>> (hash &>> 58) & 1 != 0 else { return nil }
    var slot = Int(hash &>> shift)
    while true {
      let other = keys[slot]
      if other == key { return values[slot] }
      if other == 0 { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }
}
