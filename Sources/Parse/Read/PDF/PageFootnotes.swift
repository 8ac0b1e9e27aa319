import Model

/// Footnotes at the foot of a page: "1 Công văn số …", where a word above bears the mark 1.
struct PageFootnotes {
  /// The first line of them; nil: the page has none.
  var start: Int?
  /// Number of the last one, for papers that count on.
  var last: Int

  /// Finds the notes and makes their marks in the text superscript again: print in columns shows "26/11/2021²" as "26/11/20212".
  /// - Parameter before: number of the last note of the pages before.
  static func find(in page: inout PrintedPage, before: Int) -> PageFootnotes {
    let lines = page.lines
    var start: Int?
    var at = lines.count - 1
    var first = Int.max
    // From the foot upward: the topmost line that can begin the first note of this page.
    while at >= 0, at >= lines.count - 40 {
      if let number = number(lines[at]) ?? markAbove(lines, at), number < first {
        first = number
        if number == 1 || number == before + 1, isGlued(lines[at]) || mark(number, in: lines[..<at]) != nil {
          start = at
          break
        }
      }
      at -= 1
    }
    guard let start else { return PageFootnotes(start: nil, last: before) }
    joinMarks(&page.lines, from: start, first)
    var next = first
    var from = (line: 0, byte: 0)
    for index in start..<page.lines.count where number(page.lines[index]) == next {
      if let place = mark(next, in: page.lines[..<start], from: from) {
        raise(&page.lines[place.line], at: place.byte, next)
        from = (place.line, place.byte + 1)
      }
      next += 1
    }
    return PageFootnotes(start: start, last: next - 1)
  }

  /// "1 Công văn", "[1] Công văn", "1Công văn", "(1) Công văn".
  static func number(_ line: PrintedLine) -> Int? {
    var text = line.text[...]
    let isBracketed = text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "(")
    if isBracketed { text = text.dropFirst() }
    let digits = text.prefix { isDigit($0) }
    guard (1...3).contains(digits.count), digits.first != 0x30 else { return nil }
    text = text.dropFirst(digits.count)
    if isBracketed {
      guard text.first == UInt8(ascii: "]") || text.first == UInt8(ascii: ")") else { return nil }
      text = text.dropFirst()
    }
    return beginsLarge(text.drop { $0 == 0x20 }) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func beginsLarge(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// A mark raised so far that it stands on a line of its own above its note: "1", "[1]".
  private static func markAbove(_ lines: [PrintedLine], _ at: Int) -> Int? {
    guard lines[at].text.count <= 5, at + 1 < lines.count else { return nil }
    let note = lines[at + 1]
    // In a table the words beside a counter stand farther off.
    let room = lines[at].indent...lines[at].end + 3
    guard note.blanksAbove == 0, room.contains(note.indent), beginsLarge(note.text[...]) else { return nil }
    let figures = lines[at].text.filter { isDigit($0) }
    guard lines[at].text == figures || lines[at].text == [UInt8(ascii: "[")] + figures + [UInt8(ascii: "]")] else { return nil }
    return figures.count <= 3 && figures.first != 0x30 ? Int(String(decoding: figures, as: UTF8.self)) : nil
  }

  /// Puts marks that stand above their notes before them.
  private static func joinMarks(_ lines: inout [PrintedLine], from start: Int, _ first: Int) {
    var at = start
    var next = first
    while at < lines.count {
      if markAbove(lines, at) == next {
        let mark = lines[at]
        let words = mark.text + [0x20] + lines[at + 1].text
        lines[at] = PrintedLine(text: words, indent: mark.indent, blanksAbove: mark.blanksAbove)
        lines.remove(at: at + 1)
        next += 1
      } else if number(lines[at]) == next {
        next += 1
      }
      at += 1
    }
  }

  /// "1Công văn": raised figures come out so.
  private static func isGlued(_ line: PrintedLine) -> Bool {
    let rest = line.text.drop { isDigit($0) }
    return rest.count < line.text.count && rest.first.map { $0 >= 0x41 && $0 != UInt8(ascii: "]") } ?? false
  }

  /// Where a figure is glued to a word, a year or a closing mark, as notes are.
  private static func mark(_ number: Int, in lines: ArraySlice<PrintedLine>, from: (line: Int, byte: Int) = (0, 0)) -> (
    line: Int, byte: Int
  )? {
    let figures = Array(String(number).utf8)
    for index in lines.indices where index >= from.line {
      let text = lines[index].text
      var at = index == from.line ? max(from.byte, 1) : 1
      while at + figures.count <= text.count {
        if text[at] == figures[0], Array(text[at..<(at + figures.count)]) == figures, isMark(text, at, figures.count) { return (index, at) }
        at += 1
      }
    }
    return nil
  }

  private static func isMark(_ text: [UInt8], _ at: Int, _ count: Int) -> Bool {
    let end = at + count
    if end < text.count, isDigit(text[end]) || text[end] >= 0x41 || text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "-") {
      return false
    }
    let before = text[at - 1]
    if isDigit(before) {
      // "/2021" and "năm 2021": a year of four figures stands before the mark.
      guard at >= 5, (at - 4..<at).allSatisfy({ isDigit(text[$0]) }), !isDigit(text[at - 5]) else { return false }
      return (text[at - 4] == 0x31 && text[at - 3] == 0x39 || text[at - 4] == 0x32 && text[at - 3] == 0x30)
        && (text[at - 5] == UInt8(ascii: "/") || text[at - 5] == 0x20 || text[at - 5] == UInt8(ascii: "-"))
    }
    // "tình hình mới 1, Ủy ban": a raised figure a little apart, but not "khoản 1,".
    if before == 0x20 {
      guard end < text.count, ",.;:)".utf8.contains(text[end]), at >= 2, text[at - 2] >= 0x61 else { return false }
      let word = text[(text[..<(at - 1)].lastIndex(of: 0x20).map { $0 + 1 } ?? 0)..<(at - 1)]
      return !counted.contains(fold(String(decoding: word, as: UTF8.self)))
    }
    // 87/2025/QH15 bears its legislature.
    if before == UInt8(ascii: "H"), at >= 2, text[at - 2] == UInt8(ascii: "Q") || text[at - 2] == UInt8(ascii: "T") { return false }
    return before >= 0x80 || (0x41...0x5A).contains(before) || (0x61...0x7A).contains(before) || ".,;:)".utf8.contains(before)
  }

  /// Words whose number stands behind them.
  private static let counted = Set(
    """
    dieu khoan diem so muc chuong phan luc bieu mau bang hinh ngay thang nam quy ky dot lan cap loai hang to khu nhom tap quyen trang vong buoc cot dong
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func raise(_ line: inout PrintedLine, at: Int, _ number: Int) {
    let figures = String(number).utf8
    let raised = figures.flatMap(RaisedMark.superscript)
    line.replace(at..<(at + figures.count), with: raised)
  }
}
