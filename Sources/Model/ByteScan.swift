/// The loops that touch every byte of a text. They read through buffers whose bounds are checked once, before the loop; all other code reads
/// through spans and arrays.
public enum ByteScan {
  /// The first place in `from..<to` that holds a byte; `to` where none does. Without `to`, up to the end of the text.
  public static func index(of byte: UInt8, in text: Span<UInt8>, from: Int, to: Int? = nil) -> Int {
    let count = to ?? text.count
    precondition(from >= 0 && count <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var at = from
      let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
      // Eight bytes at a time: a byte of the difference is zero where the wanted byte stands.
      while at &+ 8 <= count {
        let word = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + at).loadUnaligned(as: UInt64.self) ^ pattern
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
        at &+= 8
      }
      while at < count, unsafe bytes[at] != byte { at &+= 1 }
      return min(at, max(count, from))
    }
  }

  /// The first place at or behind `from` whose byte is flagged in a table of 256; the count where none is.
  public static func index(flagged flags: [Bool], in text: Span<UInt8>, from: Int, to: Int? = nil) -> Int {
    precondition(from >= 0 && flags.count == 256)
    return unsafe text.withUnsafeBufferPointer { bytes in
      unsafe flags.withUnsafeBufferPointer { flags in
        var at = from
        let count = min(to ?? bytes.count, bytes.count)
        // Four bytes a step; which of them it was is found out behind the loop.
        while at &+ 4 <= count {
          let any = unsafe flags[Int(bytes[at])] || flags[Int(bytes[at &+ 1])] || flags[Int(bytes[at &+ 2])] || flags[Int(bytes[at &+ 3])]
          if any { break }
          at &+= 4
        }
        while at < count, unsafe !flags[Int(bytes[at])] { at &+= 1 }
        return min(at, max(count, from))
      }
    }
  }

  /// How many scalars begin in a range of valid UTF-8.
  public static func scalars(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var count = 0
      for at in range { count &+= unsafe bytes[at] & 0xC0 != 0x80 ? 1 : 0 }
      return count
    }
  }

  /// Well-formed UTF-8 (Unicode 15, table 3-7). Made for Vietnamese, where every third letter takes two or three bytes: the usual lead bytes come first.
  public static func isUTF8(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var at = 0
      while at < count {
        let lead = unsafe bytes[at]
        if lead < 0x80 {
          at &+= 1
        } else if lead == 0xE1 {
          guard at &+ 2 < count, unsafe bytes[at &+ 1] & 0xC0 == 0x80, unsafe bytes[at &+ 2] & 0xC0 == 0x80 else { return false }
          at &+= 3
        } else if lead < 0xE0 {
          guard lead >= 0xC2, at &+ 1 < count, unsafe bytes[at &+ 1] & 0xC0 == 0x80 else { return false }
          at &+= 2
        } else {
          let length = unsafe longSequence(bytes, at)
          guard length > 0 else { return false }
          at &+= length
        }
      }
      return true
    }
  }

  /// Bytes of a well-formed sequence of three or four bytes; 0 where there is none.
  private static func longSequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = unsafe bytes[at]
    let length = lead < 0xF0 ? 3 : 4
    guard lead <= 0xF4, at + length <= bytes.count else { return 0 }
    for tail in (at + 1)..<(at + length) where unsafe bytes[tail] & 0xC0 != 0x80 { return 0 }
    let second = unsafe bytes[at + 1]
    switch lead {
    case 0xE0: return second < 0xA0 ? 0 : 3
    case 0xED: return second > 0x9F ? 0 : 3
    case 0xF0: return second < 0x90 ? 0 : 4
    case 0xF4: return second > 0x8F ? 0 : 4
    default: return length
    }
  }
}
