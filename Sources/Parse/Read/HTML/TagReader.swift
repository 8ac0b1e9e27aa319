import Model

/// Reads the attributes of one start tag. A quotation mark that nothing closes is a letter like any other, and a tag that another begins in has ended, so
/// that the text behind them is read. Linear.
struct TagReader {
  struct Attribute {
    var name: Range<Int>
    /// Without its quotation marks; empty where there is none.
    var value: Range<Int>
  }

  private var at: Int
  /// Behind the tag; nil while it is read and where the text ends first.
  private(set) var end: Int?
  /// Ends with "/>".
  private(set) var closesItself = false

  /// - Parameter nameEnd: behind the tag's name.
  init(from nameEnd: Int) {
    at = nameEnd
  }

  mutating func next(_ text: Span<UInt8>) -> Attribute? {
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: ">"):
        closesItself = at - 1 == slash
        end = at + 1
        return nil
      case UInt8(ascii: "<"):
        end = at
        return nil
      case UInt8(ascii: "/"):
        slash = at
        at += 1
      case let byte where byte <= 0x20:
        at += 1
      default:
        return attribute(text)
      }
    }
    return nil
  }

  /// The last slash that is no part of an attribute.
  private var slash = -1

  private mutating func attribute(_ text: Span<UInt8>) -> Attribute {
    let start = at
    at += 1
    while at < text.count, !Self.endsName(text[at]) { at += 1 }
    let name = start..<at
    var next = at
    while next < text.count, text[next] <= 0x20 { next += 1 }
    guard next < text.count, text[next] == UInt8(ascii: "=") else { return Attribute(name: name, value: at..<at) }
    at = next + 1
    while at < text.count, text[at] <= 0x20 { at += 1 }
    let value = value(text)
    return Attribute(name: name, value: value)
  }

  private mutating func value(_ text: Span<UInt8>) -> Range<Int> {
    let start = at
    if at < text.count, text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") {
      let close = ByteScan.index(of: text[at], in: text, from: at + 1)
      if close < text.count {
        at = close + 1
        return start + 1..<close
      }
    }
    while at < text.count, text[at] > 0x20, text[at] != UInt8(ascii: ">") { at += 1 }
    return start..<at
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
  }
}
