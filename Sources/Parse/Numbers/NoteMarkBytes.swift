import Model

/// A note's mark glued to figures that stand without a symbol: "Chỉ thị số 05¹ của …", "Nghị quyết 57(*) ngày …".
enum NoteMarkBytes {
  /// Behind raised figures, or a bracket with figures, stars or one small letter, that begin at a place; the place itself where none do. Constant time.
  static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    guard start < bytes.count else { return start }
    var at = start
    while at - start < longest, let next = raised(bytes, at) { at = next }
    if at > start { return at }
    guard let closing = bytes[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : nil
    else {
      return start
    }
    at = start + 1
    while at < bytes.count, at - start < 3, isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "*") { at += 1 }
    if at == start + 1, at < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[at]) { at += 1 }
    return at > start + 1 && at < bytes.count && bytes[at] == closing ? at + 1 : start
  }

  /// "⁰" to "⁹", "⁽", "⁾".
  private static func raised(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    guard at + 1 < bytes.count else { return nil }
    if bytes[at] == 0xC2 { return bytes[at + 1] == 0xB9 || bytes[at + 1] == 0xB2 || bytes[at + 1] == 0xB3 ? at + 2 : nil }
    guard bytes[at] == 0xE2, bytes[at + 1] == 0x81, at + 2 < bytes.count else { return nil }
    return (0xB0...0xB9).contains(bytes[at + 2]) || bytes[at + 2] == 0xBD || bytes[at + 2] == 0xBE ? at + 3 : nil
  }

  private static let longest = 12
}
