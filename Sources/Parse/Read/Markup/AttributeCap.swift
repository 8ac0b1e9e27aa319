import Model

/// Takes out of XML the attributes of a tag beyond a cap, which cost libxml2 time with the square of their number. Linear.
enum AttributeCap {
  /// Attributes kept on one tag. Real papers have fewer than thirty.
  static let most = 256
  private static let comment = Array("<!--".utf8)

  /// The bytes to parse; the input itself where nothing has to be taken out.
  static func filter(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.span
    var out: [UInt8] = []
    var kept = 0
    var at = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: 0)
    while at + 1 < text.count {
      if starts(text, at, with: comment) {
        at = endOfComment(text, at)
      } else {
        // No sign of XML has "<" in it but comments and the like: up to the next one there is no room for so many attributes.
        let end = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: at + 1)
        if end - at > 2 * most, isASCIILetter(text[at + 1]), let excess = excess(text, at) {
          out.append(text, kept..<excess.lowerBound)
          kept = excess.upperBound
          at = excess.upperBound
        } else {
          at = end
        }
      }
      at = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: at)
    }
    guard kept > 0 else { return bytes }
    out.append(text, kept..<text.count)
    return out
  }

  private static func endOfComment(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at + 5
    while true {
      end = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end + 1)
      guard end < text.count else { return text.count }
      if text[end - 1] == UInt8(ascii: "-"), text[end - 2] == UInt8(ascii: "-") { return end + 1 }
    }
  }

  /// From the first attribute beyond the cap up to the tag's closing bracket or the next tag. Each byte is looked at once.
  private static func excess(_ text: Span<UInt8>, _ at: Int) -> Range<Int>? {
    var end = at + 1
    var attributes = 0
    var excess: Int?
    var quote: UInt8 = 0
    while end < text.count {
      let byte = text[end]
      if quote != 0, excess == nil {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte <= 0x20, text[end - 1] > 0x20 {
        attributes += 1
        if attributes > most, excess == nil { excess = end }
      }
      end += 1
    }
    return excess.map { $0..<end }
  }
}
