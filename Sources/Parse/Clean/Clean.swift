import Model

/// Makes the text that rules work on: composed letters, one kind of dash, slash and blank, no invisible characters, Đ for its look-alikes,
/// lines that print broke in mid-sentence joined. Linear in the text; stretches without anything to mend are copied whole.
func clean(_ raw: RawText, isMarkup: Bool = false) -> CleanText {
  let bytes = raw.bytes
  let text = bytes.span
  let wrapping = isMarkup ? LineWrapping(ofMarkup: ()) : LineWrapping(text)
  var writer = CleanText.Writer(capacity: bytes.count)
  var at = 0
  var lineStart = 0
  let care = isMarkup ? needCare : needCareInPrint
  // Whether the text prints line ends as "\r\n"; nil until one is met.
  var printsLineEnds: Bool?
  var tabs = ColumnTabs()
  var columns = ColumnBlanks()
  if !isMarkup { at = dropQuote(text, at, &writer) }
  while true {
    at = care.index(in: text, from: at, to: text.count)
    guard at < text.count else { break }
    let lead = text[at]
    switch lead {
    case 0x0A:
      let end = columns.continuation(text, lineEnd: at) ?? wrapping.continuation(text, lineStart: lineStart, lineEnd: at)
      lineStart = at + 1
      guard let end else {
        at += 1
        if !isMarkup, QuotedLines.end(text, at) > at {
          writer.keep(bytes, upTo: at)
          at = dropQuote(text, at, &writer)
        }
        continue
      }
      writer.keep(bytes, upTo: at)
      writer.joinLines(end - at)
      at = end
      // Behind the number of a page the line is another.
      while lineStart < end, let line = lineEnd(text, from: lineStart, to: end) { lineStart = line + 1 }
    case 0x0D, 0x0C, 0x09:
      writer.keep(bytes, upTo: at)
      if lead == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A {
        writer.drop(1)
      } else if lead == 0x09, tabs.parts(text, at: at) {
        writer.rewrite(1, as: UInt8(ascii: "|"))
      } else {
        writer.rewrite(1, as: lead == 0x09 ? 0x20 : 0x0A)
      }
      at += 1
    case 0x20:
      let gap = columns.gap(text, at: at)
      if gap.parts {
        writer.keep(bytes, upTo: at)
        writer.rewrite(gap.end - at, as: UInt8(ascii: "|"))
      }
      at = gap.end
    case UInt8(ascii: "\\"):
      // Markdown made of other formats: \"Chỉ thị số 05/CT-TTg\", Cư M\'gar.
      if at + 1 < text.count, text[at + 1] == UInt8(ascii: "\"") || text[at + 1] == UInt8(ascii: "'") {
        writer.keep(bytes, upTo: at)
        writer.drop(1)
        at += 1
        continue
      }
      let end = PrintedLineEnds.end(text, at)
      if printsLineEnds == nil { printsLineEnds = PrintedLineEnds.areLineEnds(text, from: at) }
      guard printsLineEnds == true, end > at else {
        at += 1
        continue
      }
      writer.keep(bytes, upTo: at)
      let next = PrintedLineEnds.next(text, end)
      let isJoined =
        PrintedLineEnds.goesOn(text, next) && !wrapping.endsItem(text, before: at, next: next)
        || at > 0 && wrapping.cutsHeadPhrase(text, from: lineStart, last: at - 1, next: next)
      writer.rewrite(next - at, as: isJoined ? 0x20 : 0x0A)
      if !isJoined { lineStart = next }
      at = next
    case UInt8(ascii: "<"):
      guard let end = PrintedLineEnds.tagEnd(text, at) else {
        at += 1
        continue
      }
      writer.keep(bytes, upTo: at)
      let next = skipBlanks(text, end)
      let isJoined = wrapping.goesOn(text, behindTagAt: at, from: lineStart, next: next)
      writer.rewrite((isJoined ? next : end) - at, as: isJoined ? 0x20 : 0x0A)
      if !isJoined { lineStart = end }
      at = isJoined ? next : end
    case UInt8(ascii: "*"):
      writer.keep(bytes, upTo: at)
      let end = Emphasis.end(text, at)
      if Emphasis.isMark(text, at, end, behind: writer.out.last) { writer.drop(end - at) }
      at = end
    default:
      at = mend(text, at, bytes, &writer)
    }
  }
  writer.keep(bytes, upTo: bytes.count)
  return writer.finish(rawCount: bytes.count)
}

/// The end of the blanks that begin at a place.
func skipBlanks(_ text: Span<UInt8>, _ from: Int) -> Int {
  var at = from
  while at < text.count, text[at] == 0x20 { at += 1 }
  return at
}

/// Leaves out the marks with which a quoted line begins; returns the place behind them.
private func dropQuote(_ text: Span<UInt8>, _ at: Int, _ writer: inout CleanText.Writer) -> Int {
  let end = QuotedLines.end(text, at)
  if end > at { writer.drop(end - at) }
  return end
}

private func lineEnd(_ text: Span<UInt8>, from: Int, to: Int) -> Int? { (from..<to).first { text[$0] == 0x0A } }

/// What begins something that is not simply kept: control characters, special blanks, combining marks, Cyrillic letters, dashes; Ð and ð; "&amp;".
private let needCare = BytePairs(specials)
/// The same and two blanks, which may part columns.
private let needCareInPrint = BytePairs(specials + [BytePairs.Group([0x20], before: [0x20])])

private let specials = [
  BytePairs.Group(Array(0..<0x20)),
  BytePairs.Group([0xC2, 0xCC, 0xCD]),
  BytePairs.Group([0xD0, 0xD1]),
  BytePairs.Group([0xE2, 0xEF]),
  BytePairs.Group([0xC3], before: [0x90, 0xB0]),
  BytePairs.Group([UInt8(ascii: "*"), UInt8(ascii: "&")]),
  // "\\r", "<br>", "\""; what else these letters make is kept.
  BytePairs.Group([UInt8(ascii: "\\"), UInt8(ascii: "<")], before: Array("rbB\"'".utf8)),
]

extension CleanText.Writer {
  /// Writes one blank for a line end and the indentation behind it; nothing where a dash or slash stands before it.
  mutating func joinLines(_ count: Int) {
    if let last = out.last, last == 0x2D || last == 0x2F || last == 0x20 { drop(count) } else { rewrite(count, as: 0x20) }
  }
}

private let ampersandRest = Array("amp;".utf8)

/// Mends one scalar; returns the position behind it. What needs no mending is left for the next `keep`.
private func mend(_ text: Span<UInt8>, _ at: Int, _ bytes: [UInt8], _ writer: inout CleanText.Writer) -> Int {
  let lead = text[at]
  let length = scalarLength(lead)
  guard at + length <= text.count else { return at + 1 }
  let second = length > 1 ? text[at + 1] : 0
  let third = length > 2 ? text[at + 2] : 0
  switch (lead, second, third) {
  case (0xC2, 0xA0, _):
    writer.keep(bytes, upTo: at)
    writer.rewrite(2, as: 0x20)
  case (UInt8(ascii: "&"), _, _):
    // "&amp;" is left in texts that were taken out of pages.
    guard starts(text, at + 1, with: ampersandRest) else { break }
    writer.keep(bytes, upTo: at + 1)
    writer.drop(ampersandRest.count)
    return at + 1 + ampersandRest.count
  case (0xC2, 0xAD, _):
    writer.keep(bytes, upTo: at)
    if isHyphenation(text, at) { writer.drop(2) } else { writer.rewrite(2, as: 0x2D) }
  case (0xC3, 0x90, _), (0xC3, 0xB0, _):
    writer.keep(bytes, upTo: at)
    writer.rewriteLetter(as: 0xC4, second == 0x90 ? 0x90 : 0x91)
  case (0xCC, _, _), (0xCD, _, _):
    composeLast(text, at, bytes, &writer)
  case (0xD0, _, _), (0xD1, _, _):
    let scalar = Int(lead & 0x1F) << 6 | Int(second & 0x3F)
    guard scalar >= 0x400, scalar < 0x460, LookAlikes.cyrillic[scalar - 0x400] != 0 else { break }
    writer.keep(bytes, upTo: at)
    writer.rewrite(2, as: LookAlikes.cyrillic[scalar - 0x400])
  case (0xE2, _, _), (0xEF, _, _):
    guard let plain = plainForm(lead, second, third) else { break }
    writer.keep(bytes, upTo: at)
    if plain == 0 { writer.drop(3) } else { writer.rewrite(3, as: plain) }
  default:
    break
  }
  return at + length
}

/// Whether a soft hyphen only marks where a word or number may be broken: beside a printed separator or between small letters.
private func isHyphenation(_ text: Span<UInt8>, _ at: Int) -> Bool {
  guard at > 0, at + 2 < text.count else { return true }
  let before = text[at - 1]
  let after = text[at + 2]
  let isSeparator = { (byte: UInt8) in byte == 0x2D || byte == 0x2F || byte == 0x20 || byte == 0x0A }
  return isSeparator(before) || isSeparator(after) || (0x61...0x7A).contains(after) || (0x61...0x7A).contains(before)
}

/// The ASCII form of a special blank, dash or slash; 0 for what is dropped; nil for what is kept.
private func plainForm(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
  switch (lead, second, third) {
  case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): 0x20
  case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4), (0xEF, 0xBB, 0xBF): 0
  case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D), (0xEF, 0xB9, 0xA3): 0x2D
  case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): 0x0A
  case (0xE2, 0x81, 0x84), (0xE2, 0x88, 0x95), (0xEF, 0xBC, 0x8F): 0x2F
  default: nil
  }
}

/// Joins a combining mark to the letter written before it. A mark that makes no Vietnamese letter is kept.
private func composeLast(_ text: Span<UInt8>, _ at: Int, _ bytes: [UInt8], _ writer: inout CleanText.Writer) {
  writer.keep(bytes, upTo: at)
  let combining = UInt32(text[at] & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
  var start = writer.out.count - 1
  while start > 0, writer.out[start] & 0xC0 == 0x80 { start -= 1 }
  guard start >= 0 else { return }
  let length = writer.out.count - start
  if let composed = Composition.compose(decodeScalar(writer.out, start, length), combining) {
    writer.compose(last: length, with: 2, as: encodeScalar(composed))
  }
}

func decodeScalar(_ bytes: [UInt8], _ at: Int, _ length: Int) -> UInt32 {
  switch length {
  case 1: UInt32(bytes[at])
  case 2: UInt32(bytes[at] & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
  case 3: UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
  default: 0xFFFD
  }
}

func encodeScalar(_ scalar: UInt32) -> [UInt8] {
  Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? []
}
