/// One scalar of a paragraph, as some encoding reads it, and where it ends in the text as it came.
struct EncodedLetter {
  var scalar: UInt32
  /// Bytes from the start of the paragraph up to behind the letter.
  var end: UInt32
}

extension [EncodedLetter] {
  /// Adds a scalar; a combining mark joins the letter before it where Vietnamese has the letter that they make.
  mutating func add(_ scalar: UInt32, end: UInt32) {
    if (0x300...0x36F).contains(scalar), let last, let composed = Composition.compose(last.scalar, scalar) {
      self[count - 1] = EncodedLetter(scalar: composed, end: end)
    } else {
      append(EncodedLetter(scalar: scalar, end: end))
    }
  }
}

/// Scalars of text known to be valid UTF-8.
enum UTF8Text {
  /// The letters of a stretch, one a scalar, nothing composed. Linear.
  static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> [EncodedLetter] {
    var letters: [EncodedLetter] = []
    letters.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let lead = bytes[at]
      let length = Swift.min(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, range.upperBound - at)
      // Four bytes spell nothing that any of the encodings has.
      let scalar = length < 4 ? decodeScalar(bytes, at, length) : 0x10000
      at += length
      letters.append(EncodedLetter(scalar: scalar, end: UInt32(at - range.lowerBound)))
    }
    return letters
  }

  @inline(__always)
  static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    if scalar < 0x80 {
      out.append(UInt8(scalar))
    } else if scalar < 0x800 {
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x1_0000 {
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      out.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
