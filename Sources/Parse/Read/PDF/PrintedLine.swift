import Model

/// One line of a page as `pdftotext -layout` prints it: blanks stand for the distances on paper.
struct PrintedLine {
  /// Without the blanks at both ends.
  private(set) var text: [UInt8]
  /// Columns of blanks before it.
  let indent: Int
  /// The column behind its last letter.
  let end: Int
  /// Whether two blanks or more stand between its words.
  let hasGap: Bool
  /// Blank lines above it on its page.
  let blanksAbove: Int

  init(text: [UInt8], indent: Int, blanksAbove: Int) {
    self.text = text
    self.indent = indent
    self.blanksAbove = blanksAbove
    end = indent + columns(text)
    hasGap = Self.gaps.index(in: text.span, from: 0, to: text.count) < text.count
  }

  private static let gaps = BytePairs([BytePairs.Group([0x20], before: [0x20])])

  /// Letters, figures and marks. Linear.
  var letters: Int { end - indent - ByteScan.count(of: 0x00...0x20, in: text.span) }

  /// Puts other figures in the place of some, as many letters.
  mutating func replace(_ range: Range<Int>, with figures: [UInt8]) {
    text.replaceSubrange(range, with: figures)
  }

  /// Puts blanks in the place of some words, what is left stays in its columns.
  mutating func blank(_ range: Range<Int>) {
    let range = range.clamped(to: text.indices)
    let width = columns(text, range)
    text.replaceSubrange(range, with: repeatElement(0x20, count: width))
    let before = text.prefix { $0 == 0x20 }.count
    let words = text.dropFirst(before)
    let length = (words.lastIndex { $0 != 0x20 } ?? words.startIndex - 1) + 1 - words.startIndex
    self = PrintedLine(text: Array(words.prefix(length)), indent: indent + before, blanksAbove: blanksAbove)
  }

  /// A stretch of words with no wide gap inside, and the column it begins at.
  struct Segment {
    var column: Int
    var text: ArraySlice<UInt8>
    var end: Int
  }

  /// Cut at gaps of so many blanks or more.
  func segments(gap: Int) -> [Segment] {
    if gap > 1, !hasGap { return [Segment(column: indent, text: text[...], end: end)] }
    var segments: [Segment] = []
    var (start, from) = (0, 0)
    var column = indent
    while true {
      let blank =
        gap > 1
        ? Self.gaps.index(in: text.span, from: from, to: text.count) : ByteScan.index(of: 0x20, in: text.span, from: from)
      var next = blank
      while next < text.count, text[next] == 0x20 { next += 1 }
      if next < text.count, next - blank < gap {
        from = next
        continue
      }
      let end = column + columns(text, start..<blank)
      segments.append(Segment(column: column, text: text[start..<blank], end: end))
      if next == text.count { return segments }
      column = end + next - blank
      (start, from) = (next, next)
    }
  }

  /// The line's words without accents, in small letters, for comparing with what lines may say.
  var folded: String { fold(String(decoding: text, as: UTF8.self)) }
}

/// Columns of UTF-8: combining marks stand above the letter before. Linear.
/// - Parameter range: of bytes; nil: all.
func columns(_ text: [UInt8], _ range: Range<Int>? = nil) -> Int {
  let span = text.span
  let range = range ?? 0..<text.count
  // Each byte of ASCII is a column.
  let first = ByteScan.indexOfNonASCII(in: span, from: range.lowerBound, to: range.upperBound)
  if first == range.upperBound { return range.count }
  var columns = first - range.lowerBound + ByteScan.scalars(in: span, first..<range.upperBound)
  var at = combiningMarks.index(in: span, from: first, to: range.upperBound)
  while at < range.upperBound {
    columns -= 1
    at = combiningMarks.index(in: span, from: at + 1, to: range.upperBound)
  }
  return columns
}

/// U+0300 to U+036F.
private let combiningMarks = BytePairs([BytePairs.Group([0xCC]), BytePairs.Group([0xCD], before: Array(0x00...0xAF))])

/// A page of print.
struct PrintedPage {
  var lines: [PrintedLine]

  /// Pages are divided by form feeds. Linear.
  static func split(_ bytes: [UInt8]) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var page = PrintedPage(lines: [])
    // Of the open line: where it begins, blank lines above it, whether it has blanks of other kinds.
    var (start, blanks, isOdd) = (0, 0, false)
    var at = 0
    while true {
      at = stops.index(in: bytes.span, from: at, to: bytes.count)
      let stop = at < bytes.count ? bytes[at] : 0x0A
      guard stop == 0x0A || stop == 0x0C else {
        isOdd = true
        at += 1
        continue
      }
      if let line = isOdd ? line(tidy(bytes[start..<at])[...], blanks) : line(bytes[start..<at], blanks) {
        page.lines.append(line)
        blanks = 0
      } else {
        blanks += 1
      }
      if stop == 0x0C {
        pages.append(page)
        (page, blanks) = (PrintedPage(lines: []), 0)
      }
      if at >= bytes.count { break }
      at += 1
      (start, isOdd) = (at, false)
    }
    if !page.lines.isEmpty { pages.append(page) }
    return pages
  }

  /// Ends of lines and pages, tabs and other control characters, the no-break space.
  private static let stops = BytePairs([BytePairs.Group(Array(0x00..<0x20)), BytePairs.Group([0xC2], before: [0xA0])])

  /// Nil for a blank one.
  private static func line(_ bytes: ArraySlice<UInt8>, _ blanksAbove: Int) -> PrintedLine? {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
    return PrintedLine(text: Array(bytes[first...last]), indent: first - bytes.startIndex, blanksAbove: blanksAbove)
  }

  /// No-break spaces and tabs as blanks.
  private static func tidy(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(line.count)
    for byte in line {
      if byte == 0xA0, out.last == 0xC2 { out[out.count - 1] = 0x20 } else { out.append(byte < 0x20 ? 0x20 : byte) }
    }
    return out
  }

  /// Letters, figures and marks, as far as `most`.
  func letters(most: Int) -> Int {
    var count = 0
    for line in lines where count < most { count += line.letters }
    return min(count, most)
  }

  /// The edges of the page's text.
  var margins: Margins { Margins(lines) }

  struct Margins {
    /// The column most full lines begin at.
    var left = 0
    /// The column most full lines end at.
    var right = 80
    /// Blank lines between two lines of one paragraph.
    var spacing = 0
    /// First lines of paragraphs stand farther right than the others.
    var isIndented = false

    init(_ lines: [PrintedLine]) {
      let full = lines.filter { $0.end - $0.indent >= 40 }
      guard full.count >= 3 else {
        left = lines.map(\.indent).min() ?? 0
        right = max(40, lines.map(\.end).max() ?? 80)
        return
      }
      let ends = full.map(\.end).sorted()
      right = ends[ends.count * 9 / 10]
      let indents = full.map(\.indent).sorted()
      left = indents[indents.count / 10]
      let spaced = full.dropFirst().count { $0.blanksAbove > 0 }
      spacing = spaced * 10 >= full.count * 6 ? 1 : 0
      let indented = full.count { $0.indent > left + 2 }
      isIndented = indented > 0 && indented * 5 <= full.count * 4
    }
  }
}
