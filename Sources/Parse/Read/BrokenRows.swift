import Model

/// Rows of Markdown tables whose cells hold `<br>`: each is one line of the file, but several lines of text, of which only the first might show its bars.
enum BrokenRows {
  /// The rows of three cells or more, as places of the raw text. Linear; nothing but a scan where no tag stands.
  static func zones(_ bytes: [UInt8]) -> [(span: TextSpan<Raw>, zone: Zone)] {
    let text = bytes.span
    var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
    var at = 0
    while true {
      at = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: at)
      guard at < text.count else { return zones }
      guard PrintedLineEnds.tagEnd(text, at) != nil else {
        at += 1
        continue
      }
      // Tags of one line are looked at once: `at` is behind the last line met.
      var start = at
      while start > 0, text[start - 1] != 0x0A { start -= 1 }
      let end = ByteScan.index(of: 0x0A, in: text, from: at)
      while start < end, text[start] == 0x20 { start += 1 }
      if text[start] == UInt8(ascii: "|"), (start..<end).count(where: { text[$0] == UInt8(ascii: "|") }) > 3 {
        zones.append((TextSpan(start, end), .table))
      }
      at = end
    }
  }
}
