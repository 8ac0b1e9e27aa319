/// Walks along a structured field: tokens, quoted strings, comments (RFC 5322 section 3.2).
struct FieldCursor {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Passes over white space and comments, then over one byte if it is there.
  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Up to one of the bytes, white space and comments around it dropped.
  mutating func token(until ends: [UInt8]) -> ArraySlice<UInt8> {
    skipSpace()
    let start = at
    var end = at
    while at < bytes.count, !ends.contains(bytes[at]), bytes[at] != 0x28 {
      at += 1
      if bytes[at - 1] > 0x20 { end = at }
    }
    skipSpace()
    return bytes[start..<end]
  }

  /// A quoted string without its quotes, or everything up to the next semicolon: names with blanks and brackets stand there unquoted.
  mutating func value() -> [UInt8] {
    skipSpace()
    guard at < bytes.count, bytes[at] == 0x22 else {
      let start = at
      while at < bytes.count, bytes[at] != 0x3B { at += 1 }
      var end = at
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      return Array(bytes[start..<end])
    }
    at += 1
    var out: [UInt8] = []
    while at < bytes.count, bytes[at] != 0x22 {
      // A backslash before anything but a quote or another one is a Windows path, not an escape.
      if bytes[at] == 0x5C, at + 1 < bytes.count, bytes[at + 1] == 0x22 || bytes[at + 1] == 0x5C { at += 1 }
      out.append(bytes[at])
      at += 1
    }
    while at < bytes.count, bytes[at] != 0x3B { at += 1 }
    return out
  }

  private mutating func skipSpace() {
    var depth = 0
    while at < bytes.count {
      if bytes[at] == 0x28 {
        depth += 1
      } else if bytes[at] == 0x29, depth > 0 {
        depth -= 1
      } else if depth == 0, bytes[at] > 0x20 {
        return
      } else if bytes[at] == 0x5C {
        at += 1
      }
      at += 1
    }
  }
}
