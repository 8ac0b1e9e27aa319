/// Takes out of an HTML file what libxml2 reads badly: `<![if …]>` marks of Word, which it prints as text, and attributes beyond a cap,
/// which cost it time with the square of their number. Linear.
enum MarkupFilter {
  /// Attributes kept on one tag. Real pages have fewer than thirty.
  static let attributeCap = 256
  /// Bytes of one tag; what is longer is no tag but data, and is cut.
  static let tagCap = 1 << 20

  /// The bytes to parse; the input itself where nothing has to be taken out.
  static func filter(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.span
    var out: [UInt8] = []
    var kept = 0
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "<"), at + 1 < text.count else {
        at += 1
        continue
      }
      let next = text[at + 1]
      if next == UInt8(ascii: "!"), isComment(text, at) {
        at = endOfComment(text, at)
      } else if next == UInt8(ascii: "!"), at + 2 < text.count, text[at + 2] == UInt8(ascii: "[") {
        let end = endOfMark(text, at)
        out.append(contentsOf: bytes[kept..<at])
        kept = end
        at = end
      } else if isLetter(next), let cut = excess(text, at) {
        out.append(contentsOf: bytes[kept..<cut.from])
        kept = cut.to
        at = cut.to
      } else {
        at += 1
      }
    }
    guard kept > 0 else { return bytes }
    out.append(contentsOf: bytes[kept...])
    return out
  }

  private static func isComment(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 3 < text.count && text[at + 2] == UInt8(ascii: "-") && text[at + 3] == UInt8(ascii: "-")
  }

  /// Behind "-->"; conditional comments of Word end so too.
  private static func endOfComment(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at + 4
    while end + 2 < text.count {
      if text[end] == UInt8(ascii: "-"), text[end + 1] == UInt8(ascii: "-"), text[end + 2] == UInt8(ascii: ">") { return end + 3 }
      end += 1
    }
    return text.count
  }

  private static func endOfMark(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at + 3
    while end < text.count, text[end] != UInt8(ascii: ">"), end - at < 512 { end += 1 }
    return min(text.count, end + 1)
  }

  /// The part of a tag behind its last allowed attribute, the closing bracket left in place; nil for usual tags.
  private static func excess(_ text: Span<UInt8>, _ at: Int) -> (from: Int, to: Int)? {
    var end = at + 1
    var equals = 0
    var blanks = 0
    var from: Int?
    var quote: UInt8 = 0
    while end < text.count, end - at < tagCap {
      let byte = text[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return from.map { ($0, end) }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        equals += 1
      } else if byte == 0x20 || byte == 0x0A {
        blanks += 1
        if from == nil, equals > attributeCap || blanks > attributeCap * 4 { from = end }
      }
      end += 1
    }
    return (from ?? end, end)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte > 0x40 }
}
