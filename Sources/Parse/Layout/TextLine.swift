import Model

/// One line of the clean text that is not blank, without the blanks around it.
struct TextLine {
  var start: Int
  var end: Int
  /// Columns of blanks before it.
  var indent: Int
  var blankBefore: Bool

  var span: TextSpan<Clean> { TextSpan(start, end) }
  var count: Int { end - start }
}

enum TextLines {
  /// The lines that are not blank. Marks of Markdown and of table bars at both ends are left out. Linear.
  static func split(_ text: CleanText) -> [TextLine] {
    let bytes = text.bytes.span
    var lines: [TextLine] = []
    var at = 0
    var blank = true
    while at < bytes.count {
      let start = at
      at = ByteScan.index(of: 0x0A, in: bytes, from: at)
      var first = start
      while first < at, isMargin(bytes[first]) { first += 1 }
      var last = at
      while last > first, isMargin(bytes[last - 1]) { last -= 1 }
      if first < last {
        lines.append(TextLine(start: first, end: last, indent: first - start, blankBefore: blank))
        blank = false
      } else {
        blank = true
      }
      at += 1
    }
    return lines
  }

  /// Blanks, table bars, emphasis and heading marks.
  private static func isMargin(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_")
  }
}

extension [TextLine] {
  /// A row of a table of three columns or more: the line above or below it has as many bars.
  func isRow(_ index: Int, _ text: CleanText) -> Bool {
    let own = bars(index, text)
    return own >= 2 && (index > 0 && bars(index - 1, text) == own || index + 1 < count && bars(index + 1, text) == own)
  }

  private func bars(_ index: Int, _ text: CleanText) -> Int {
    let bar = UInt8(ascii: "|")
    return ByteScan.count(of: bar...bar, in: text.bytes.span, self[index].start..<Swift.min(self[index].end, self[index].start + 2000))
  }
}
