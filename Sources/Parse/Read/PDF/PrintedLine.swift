import Model

/// One line of a page as `pdftotext -layout` prints it: blanks stand for the distances on paper.
struct PrintedLine {
  /// Without the blanks at both ends.
  private(set) var text: [UInt8]
  /// Columns of blanks before it.
  let indent: Int
  /// The column behind its last letter.
  let end: Int
  /// Letters, figures and marks.
  let letters: Int
  /// Blank lines above it on its page.
  let blanksAbove: Int

  init(text: [UInt8], indent: Int, blanksAbove: Int) {
    self.text = text
    self.indent = indent
    self.blanksAbove = blanksAbove
    var (all, blanks) = (0, 0)
    let bytes = text[...]
    for at in bytes.indices where isColumn(bytes[at], bytes, at) {
      all += 1
      if bytes[at] <= 0x20 { blanks += 1 }
    }
    end = indent + all
    letters = all - blanks
  }

  /// Puts other figures in the place of some, as many letters.
  mutating func replace(_ range: Range<Int>, with figures: [UInt8]) {
    text.replaceSubrange(range, with: figures)
  }

  /// A stretch of words with no wide gap inside, and the column it begins at.
  struct Segment {
    var column: Int
    var text: [UInt8]
    var end: Int
  }

  /// Cut at gaps of so many blanks or more.
  func segments(gap: Int) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    var at = 0
    var column = indent
    var startColumn = indent
    while at < text.count {
      var blanks = 0
      while at + blanks < text.count, text[at + blanks] == 0x20 { blanks += 1 }
      if blanks >= gap {
        segments.append(Segment(column: startColumn, text: Array(text[start..<at]), end: column))
        (start, startColumn) = (at + blanks, column + blanks)
      }
      if blanks > 0 {
        at += blanks
        column += blanks
      } else {
        if isColumn(text[at], text[...], at) { column += 1 }
        at += 1
      }
    }
    segments.append(Segment(column: startColumn, text: Array(text[start...]), end: column))
    return segments
  }

  /// The line's words without accents, in small letters, for comparing with what lines may say.
  var folded: String { fold(String(decoding: text, as: UTF8.self)) }
}

/// Columns of a stretch of UTF-8.
func columns(_ text: ArraySlice<UInt8>) -> Int {
  var columns = 0
  for at in text.indices where isColumn(text[at], text, at) { columns += 1 }
  return columns
}

func columns(_ text: [UInt8]) -> Int { columns(text[...]) }

/// Whether a letter begins here that takes a column: combining marks stand above the letter before.
@inline(__always)
private func isColumn(_ byte: UInt8, _ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
  if byte < 0x80 { return true }
  guard byte & 0xC0 != 0x80 else { return false }
  return !(byte == 0xCC || byte == 0xCD && at + 1 < text.endIndex && text[at + 1] < 0xB0)
}

/// A page of print.
struct PrintedPage {
  var lines: [PrintedLine]

  /// Pages are divided by form feeds. Linear.
  static func split(_ bytes: [UInt8]) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var page = PrintedPage(lines: [])
    var blanks = 0
    // Of the open line: where it begins, its first and last letter, whether it has blanks of other kinds.
    var (start, first, last, isOdd) = (0, -1, -1, false)
    func endLine() {
      if isOdd {
        tidied(bytes[start...last], &page, &blanks)
      } else if first < 0 {
        blanks += 1
      } else {
        page.lines.append(PrintedLine(text: Array(bytes[first...last]), indent: first - start, blanksAbove: blanks))
        blanks = 0
      }
    }
    for at in bytes.indices {
      let byte = bytes[at]
      if byte > 0x20 {
        if first < 0 { first = at }
        last = at
        if byte == 0xA0, at > start, bytes[at - 1] == 0xC2 { isOdd = true }
      } else if byte == 0x0A || byte == 0x0C {
        endLine()
        (start, first, last, isOdd) = (at + 1, -1, at, false)
        if byte == 0x0C {
          pages.append(page)
          (page, blanks) = (PrintedPage(lines: []), 0)
        }
      } else if byte < 0x20 {
        (isOdd, last) = (true, at)
      }
    }
    endLine()
    if !page.lines.isEmpty { pages.append(page) }
    return pages
  }

  /// A line with no-break spaces or tabs.
  private static func tidied(_ bytes: ArraySlice<UInt8>, _ page: inout PrintedPage, _ blanks: inout Int) {
    let line = tidy(bytes)
    guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }) else {
      blanks += 1
      return
    }
    page.lines.append(PrintedLine(text: Array(line[first...last]), indent: first, blanksAbove: blanks))
    blanks = 0
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

  /// Letters and figures, blanks not counted.
  var letters: Int { lines.reduce(0) { $0 + $1.letters } }

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
