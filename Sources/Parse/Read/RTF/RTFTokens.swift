import Model

/// What RTF is made of (Rich Text Format Specification 1.9.1, "RTF Syntax").
enum RTFToken {
  case open
  case close
  /// `\par`, `\u7897`: the number is 1 where none is written.
  case word(String, Int)
  /// `\~`, `\-`, `\*`.
  case symbol(UInt8)
  /// A byte in the font's character set, written as itself or as `\'e1`.
  case byte(UInt8)
}

/// Cuts RTF into tokens. Linear; line ends in the file mean nothing.
struct RTFTokens {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter skipsText: nothing but groups and control words is of interest: pictures are passed over quickly.
  mutating func next(skipsText: Bool) -> RTFToken? {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      case 0x0A, 0x0D, 0: continue
      default: if !skipsText { return .byte(byte) }
      }
    }
    return nil
  }

  private mutating func control() -> RTFToken? {
    guard at < bytes.count else { return nil }
    let first = bytes[at]
    guard isLetter(first) else {
      at += 1
      if first == 0x0A || first == 0x0D { return .word("par", 1) }
      guard first == UInt8(ascii: "'") else { return .symbol(first) }
      guard at + 2 <= bytes.count, let value = UInt8(String(decoding: bytes[at..<(at + 2)], as: UTF8.self), radix: 16) else {
        return .symbol(first)
      }
      at += 2
      return .byte(value)
    }
    let start = at
    while at < bytes.count, at - start < 32, isLetter(bytes[at]) { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    let number = number()
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    // Raw bytes of a picture follow.
    if name == "bin" { at = min(bytes.count, at + max(0, number ?? 0)) }
    return .word(name, number ?? 1)
  }

  private mutating func number() -> Int? {
    var end = at
    let isNegative = end < bytes.count && bytes[end] == UInt8(ascii: "-")
    if isNegative { end += 1 }
    let start = end
    var value = 0
    while end < bytes.count, end - start < 10, isDigit(bytes[end]) {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end > start else { return nil }
    at = end
    return isNegative ? -value : value
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) }
}
