/// The first sixteen letters of the name of an element or attribute in one word.
struct ElementName: Hashable {
  let packed: UInt128

  static let other = ElementName(packed: 0)

  /// Half as much to hash: names are looked up at every tag.
  func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(truncatingIfNeeded: packed) ^ UInt64(truncatingIfNeeded: packed >> 64) &* 0x9E37_79B9_7F4A_7C15)
  }

  init(packed: UInt128) { self.packed = packed }

  init(_ name: StaticString) {
    var packed: UInt128 = 0
    name.withUTF8Buffer { buffer in
      for at in buffer.indices.prefix(16) { packed = packed << 8 | UInt128(unsafe buffer[at]) }
    }
    self.packed = packed
  }

  /// How a prefix ("w:p") is read.
  enum Prefix {
    /// HTML has none: names with one are `other`.
    case foreign
    /// The name is what stands behind it: in office files prefixes are a convention, and names tell enough.
    case ignored
  }

  /// Reads a name that ends with a zero byte.
  init(_ pointer: UnsafePointer<UInt8>, prefix: Prefix) {
    var packed: UInt128 = 0
    var count = 0
    var at = 0
    while unsafe pointer[at] != 0 {
      let byte = unsafe pointer[at]
      at += 1
      if byte == UInt8(ascii: ":") {
        packed = 0
        count = 0
        if prefix == .foreign { break }
      } else if count < 16 {
        packed = packed << 8 | UInt128(byte)
        count += 1
      }
    }
    self.packed = packed
  }

  /// Reads a name of HTML as it stands in a page, in letters of either case; one with a prefix is `other`.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    // The first eight letters by themselves: few names have more.
    var first: UInt64 = 0
    var at = range.lowerBound
    let middle = min(range.upperBound, at + 8)
    var isForeign = false
    while at < middle {
      let byte = text[at]
      isForeign = isForeign || byte == UInt8(ascii: ":")
      first = first << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      at += 1
    }
    var packed = UInt128(first)
    while at < range.upperBound {
      let byte = text[at]
      isForeign = isForeign || byte == UInt8(ascii: ":")
      if at - range.lowerBound < 16 { packed = packed << 8 | UInt128((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      at += 1
    }
    self.packed = isForeign ? 0 : packed
  }
}
