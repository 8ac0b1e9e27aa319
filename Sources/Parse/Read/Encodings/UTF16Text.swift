/// Text in UTF-16 (RFC 2781). Swift's own decoder goes unit by unit through protocols, some four hundred instructions for a letter; a page of Word's was
/// three quarters of its reading.
enum UTF16Text {
  /// As UTF-8, without the mark of the byte order. Halves of pairs that stand alone become U+FFFD, a last odd byte is left out. Linear.
  static func utf8(_ bytes: [UInt8], littleEndian: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let (low, high) = littleEndian ? (0, 1) : (1, 0)
    let end = bytes.count & ~1
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low]) }
    var at = end >= 2 && unit(0) == 0xFEFF ? 2 : 0
    while at < end {
      let first = unit(at)
      at += 2
      switch first {
      case 0xD800...0xDBFF where at < end && (0xDC00...0xDFFF).contains(unit(at)):
        append(0x1_0000 + (first - 0xD800) << 10 + (unit(at) - 0xDC00), to: &out)
        at += 2
      case 0xD800...0xDFFF: append(0xFFFD, to: &out)
      default: append(first, to: &out)
      }
    }
    return out
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: out.append(UInt8(scalar))
    case 0x80..<0x800:
      out.append(0xC0 | UInt8(scalar >> 6))
      out.append(tail(0))
    case 0x800..<0x1_0000:
      out.append(0xE0 | UInt8(scalar >> 12))
      out.append(tail(6))
      out.append(tail(0))
    default:
      out.append(0xF0 | UInt8(scalar >> 18))
      out.append(tail(12))
      out.append(tail(6))
      out.append(tail(0))
    }
  }
}
