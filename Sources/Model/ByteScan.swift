import CByteScan

/// The loops that touch every byte of a text. They read through buffers whose bounds are checked once, before the loop; all other code reads
/// through spans and arrays.
public enum ByteScan {
  /// The first place in `from..<to` that holds a byte; `to` where none does. Without `to`, up to the end of the text.
  public static func index(of byte: UInt8, in text: Span<UInt8>, from: Int, to: Int? = nil) -> Int {
    let count = to ?? text.count
    precondition(from >= 0 && count <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard from < count, let start = bytes.baseAddress else { return count }
      return unsafe cite_index_of_byte(start, from, count, byte)
    }
  }

  /// The first place at or behind `from` that holds one byte or the other; the count where none does.
  public static func index(of one: UInt8, or other: UInt8, in text: Span<UInt8>, from: Int) -> Int {
    precondition(from >= 0)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var at = from
      let count = bytes.count
      let ones = UInt64(one) &* 0x0101_0101_0101_0101
      let others = UInt64(other) &* 0x0101_0101_0101_0101
      while at &+ 8 <= count {
        let word = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + at).loadUnaligned(as: UInt64.self)
        let (first, second) = (word ^ ones, word ^ others)
        let zeros = (first &- 0x0101_0101_0101_0101) & ~first | (second &- 0x0101_0101_0101_0101) & ~second
        if zeros & 0x8080_8080_8080_8080 != 0 { break }
        at &+= 8
      }
      while at < count, unsafe bytes[at] != one && bytes[at] != other { at &+= 1 }
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

  /// The first place in `from..<to` whose byte is no ASCII; `to` where all are.
  public static func indexOfNonASCII(in text: Span<UInt8>, from: Int, to: Int) -> Int {
    precondition(from >= 0 && to <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var at = from
      while at &+ 8 <= to {
        let word = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + at).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        at &+= 8
      }
      while at < to, unsafe bytes[at] < 0x80 { at &+= 1 }
      return at
    }
  }

  /// How many bytes are of a range. Linear: the compiler makes vectors of it, for it counts in bytes.
  public static func count(of range: ClosedRange<UInt8>, in text: Span<UInt8>, _ places: Range<Int>? = nil) -> Int {
    let (low, width) = (range.lowerBound, range.upperBound - range.lowerBound)
    let places = places ?? 0..<text.count
    precondition(places.lowerBound >= 0 && places.upperBound <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var count = 0
      var at = places.lowerBound
      while at < places.upperBound {
        let end = min(at &+ 255, places.upperBound)
        var few: UInt8 = 0
        while at < end {
          few &+= unsafe bytes[at] &- low <= width ? 1 : 0
          at &+= 1
        }
        count &+= Int(few)
      }
      return count
    }
  }

  /// The first place at or behind `from` where a stretch of bytes stands; the count where it does not.
  public static func index(of stretch: StaticString, in text: Span<UInt8>, from: Int = 0) -> Int {
    stretch.withUTF8Buffer { wanted in
      guard let first = unsafe wanted.first else { return from }
      var at = index(of: first, in: text, from: from)
      while at &+ wanted.count <= text.count {
        var same = 1
        while same < wanted.count, unsafe text[at &+ same] == wanted[same] { same &+= 1 }
        if same == wanted.count { return at }
        at = index(of: first, in: text, from: at &+ 1)
      }
      return text.count
    }
  }

  /// How many scalars begin in a range of valid UTF-8.
  public static func scalars(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    range.count - count(of: 0x80...0xBF, in: text, range)
  }

  private static let hasWideVectors = cite_has_wide_vectors()

  /// Well-formed UTF-8 (Unicode 15, table 3-7). Linear: 32 bytes at a time where the processor can.
  public static func isUTF8(_ text: Span<UInt8>) -> Bool {
    guard hasWideVectors else { return isUTF8ByteByByte(text) }
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe cite_is_utf8(start, bytes.count)
    }
  }

  /// The same for other processors, and to test the fast way. One shift a byte; stretches of ASCII, as markup is, are passed over sixteen bytes
  /// at a time.
  static func isUTF8ByteByByte(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe UTF8Automaton.rows.withUnsafeBufferPointer { rows in
        var state = UTF8Automaton.whole
        var at = 0
        while at &+ 16 <= bytes.count {
          let start = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + at)
          let words = unsafe start.loadUnaligned(as: UInt64.self) | start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
          if words & 0x8080_8080_8080_8080 == 0, state & 63 == UTF8Automaton.whole {
            at &+= 16
            continue
          }
          for _ in 0..<4 {
            state = unsafe rows[Int(bytes[at])] &>> state
            state = unsafe rows[Int(bytes[at &+ 1])] &>> state
            state = unsafe rows[Int(bytes[at &+ 2])] &>> state
            state = unsafe rows[Int(bytes[at &+ 3])] &>> state
            at &+= 4
          }
        }
        while at < bytes.count {
          state = unsafe rows[Int(bytes[at])] &>> state
          at &+= 1
        }
        return state & 63 == UTF8Automaton.whole
      }
    }
  }
}
