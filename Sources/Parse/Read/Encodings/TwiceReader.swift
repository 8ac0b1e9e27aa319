/// Reads UTF-8 that was encoded once more: each run of characters whose bytes are well-formed UTF-8 becomes the scalar they spell.
enum TwiceReader {
  static func read(_ letters: [EncodedLetter]) -> [EncodedLetter] {
    var out: [EncodedLetter] = []
    out.reserveCapacity(letters.count)
    var at = 0
    while at < letters.count {
      let (scalar, count) = sequence(letters, at) ?? (letters[at].scalar, 1)
      out.add(scalar, end: letters[at + count - 1].end)
      at += count
    }
    return out
  }

  /// A sequence of two or three bytes; longer ones spell no letter of Vietnamese.
  private static func sequence(_ letters: [EncodedLetter], _ at: Int) -> (scalar: UInt32, count: Int)? {
    guard letters[at].scalar >= 0x80, let lead = Windows1252.byte(letters[at].scalar), (0xC2...0xEF).contains(lead) else { return nil }
    let count = lead < 0xE0 ? 2 : 3
    guard at + count <= letters.count else { return nil }
    var scalar = UInt32(lead) & (count == 2 ? 0x1F : 0x0F)
    for next in 1..<count {
      guard let byte = Windows1252.byte(letters[at + next].scalar), byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let isWellFormed = count == 2 || scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
    return isWellFormed ? (scalar, count) : nil
  }
}
