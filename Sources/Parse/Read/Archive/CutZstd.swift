/// A file packed by zstd that ends inside a frame, closed behind its last whole block so that it can be unpacked (RFC 8878, section 3.1.1). Frames before are
/// left as they are. Nil where no block is whole, or the file is not of this kind. Linear.
func closedZstd(_ bytes: [UInt8]) -> [UInt8]? {
  var start = 0
  while let frame = ZstdFrame(bytes, at: start) {
    if let end = frame.end {
      start = end
      continue
    }
    // No length and no checksum: both are those of the whole. An empty block says that it is the last.
    let head = Magic.zstd + [frame.descriptor & 3, frame.window] + bytes[frame.dictionary]
    let whole = bytes[..<start] + head + bytes[frame.blocks] + [1, 0, 0]
    return start == 0 && frame.blocks.isEmpty ? nil : Array(whole)
  }
  return start == 0 ? nil : Array(bytes[..<start])
}

/// Where the parts of one frame lie.
private struct ZstdFrame {
  let descriptor: UInt8
  /// Enough for what the header promises.
  let window: UInt8
  let dictionary: Range<Int>
  /// Those that are whole.
  let blocks: Range<Int>
  /// Where the frame ends; nil where the file does before.
  let end: Int?

  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes[start...].starts(with: Magic.zstd), start + 6 <= bytes.count else { return nil }
    descriptor = bytes[start + 4]
    let isSingle = descriptor & 0x20 != 0
    dictionary = (start + (isSingle ? 5 : 6)).upTo([0, 1, 2, 4][Int(descriptor & 3)])
    let length = dictionary.upperBound.upTo([isSingle ? 1 : 0, 2, 4, 8][Int(descriptor >> 6)])
    guard length.upperBound <= bytes.count else { return nil }
    window = isSingle ? Self.window(for: bytes[length].reversed().reduce(0) { ($0 & 0xFF_FFFF) << 8 | Int($1) }) : bytes[start + 5]
    var at = length.upperBound
    var isLast = false
    while !isLast, at + 3 <= bytes.count {
      let head = Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16
      // A block of one byte many times over holds that byte.
      let next = at + 3 + (head >> 1 & 3 == 1 ? 1 : head >> 3)
      guard next <= bytes.count else { break }
      isLast = head & 1 == 1
      at = next
    }
    blocks = length.upperBound..<at
    let checked = at + (descriptor & 4 == 0 ? 0 : 4)
    end = isLast && checked <= bytes.count ? checked : nil
  }

  /// Section 3.1.1.1.2: the least power of two, from a kibibyte to 128 MiB.
  private static func window(for length: Int) -> UInt8 {
    UInt8((0...17).first { length <= 1 << (10 + $0) } ?? 17) << 3
  }
}

extension Int {
  fileprivate func upTo(_ count: Int) -> Range<Int> { self..<(self + count) }
}
