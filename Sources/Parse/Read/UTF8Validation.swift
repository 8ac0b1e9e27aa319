/// Well-formed UTF-8 (Unicode 15 table 3-7), eight ASCII bytes at a time.
enum UTF8Validation {
  static func isValid(_ text: Span<UInt8>) -> Bool {
    var at = 0
    let count = text.count
    while at < count {
      let lead = text[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = sequence(text, at)
      guard length > 0 else { return false }
      at += length
    }
    return true
  }

  /// Bytes of the well-formed sequence at a lead byte; 0 where there is none.
  @inline(__always)
  private static func sequence(_ text: Span<UInt8>, _ at: Int) -> Int {
    let lead = text[at]
    let left = text.count - at
    switch lead {
    case 0xC2...0xDF:
      return left >= 2 && isTail(text[at + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, isTail(text[at + 1]), isTail(text[at + 2]) else { return 0 }
      return (lead == 0xE0 && text[at + 1] < 0xA0) || (lead == 0xED && text[at + 1] > 0x9F) ? 0 : 3
    case 0xF0...0xF4:
      guard left >= 4, isTail(text[at + 1]), isTail(text[at + 2]), isTail(text[at + 3]) else { return 0 }
      return (lead == 0xF0 && text[at + 1] < 0x90) || (lead == 0xF4 && text[at + 1] > 0x8F) ? 0 : 4
    default:
      return 0
    }
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
