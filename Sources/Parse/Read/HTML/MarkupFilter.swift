/// Takes out of an HTML or XML file what libxml2 reads badly: `<![if …]>` marks of Word, which it prints as text, and attributes beyond a cap,
/// which cost it time with the square of their number. Linear.
enum MarkupFilter {
  /// Attributes kept on one tag. Real pages have fewer than thirty.
  static let attributeCap = 256
  /// The bytes to parse; the input itself where nothing has to be taken out.
  /// - Parameter isXML: `<![CDATA[…]]>` is text and no mark of Word.
  static func filter(_ bytes: [UInt8], isXML: Bool = false) -> [UInt8] {
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
      } else if next == UInt8(ascii: "!"), !isXML, at + 2 < text.count, text[at + 2] == UInt8(ascii: "[") {
        let end = endOfMark(text, at)
        out.append(contentsOf: bytes[kept..<at])
        kept = end
        at = end
      } else if isLetter(next) {
        let tag = tag(text, at)
        if let excess = tag.excess {
          out.append(contentsOf: bytes[kept..<excess])
          kept = tag.end
        }
        at = max(at + 1, tag.end)
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

  /// Where a tag ends, its closing bracket or the next tag's opening one, and where its attributes exceed the cap. Each byte is looked at once.
  private static func tag(_ text: Span<UInt8>, _ at: Int) -> (end: Int, excess: Int?) {
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
        if attributes > attributeCap, excess == nil { excess = end }
      }
      end += 1
    }
    return (end, excess)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte > 0x40 }
}
