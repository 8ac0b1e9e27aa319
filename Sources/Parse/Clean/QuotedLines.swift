/// Lines that a mail quotes: each begins with "> ", which is no part of what it says.
enum QuotedLines {
  /// The place behind the marks with which a line begins; the place itself where it begins otherwise.
  static func end(_ text: Span<UInt8>, _ start: Int) -> Int {
    var (at, end) = (start, start)
    while at < text.count, text[at] == UInt8(ascii: ">") {
      at += 1
      if at < text.count, text[at] == 0x20 { at += 1 }
      end = at
    }
    // ">5" and ">=" are figures.
    guard end > start, end == text.count || text[end - 1] == 0x20 || text[end] == 0x0A || text[end] == 0x0D else { return start }
    return end
  }
}
