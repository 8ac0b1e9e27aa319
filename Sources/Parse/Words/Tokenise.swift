import Model

/// Appends the tokens of bytes `from..<to` of a clean text. Linear; no allocation but the array's.
/// A word cut by `to` is cut in the token too.
func tokenise(_ text: Span<UInt8>, from: Int, to: Int, into tokens: inout [Token]) {
  let letters = VietnameseAlphabet.table
  let table = letters.span
  var at = from
  var blanks = 0
  while at < to {
    let byte = text[at]
    if byte == 0x20 {
      blanks += 1
      at += 1
      continue
    }
    let entry = byte < 0x80 ? table[Int(byte)] : nonASCIIEntry(text, at, table)
    if entry == 0 {
      if blanks >= 4, let last = tokens.last, !last.is(Mark.lineEnd) {
        tokens.append(mark(Mark.gap, at - blanks, at, space: true))
      }
      let length = min(scalarLength(byte), to - at)
      tokens.append(mark(markCode(text, at, length), at, at + length, space: blanks > 0))
      at += length
      blanks = 0
      continue
    }
    if blanks >= 4, let last = tokens.last, !last.is(Mark.lineEnd) {
      tokens.append(mark(Mark.gap, at - blanks, at, space: true))
    }
    var token = Token(start: at, end: at, kind: .number)
    token.spaceBefore = blanks > 0
    blanks = 0
    var index = 0
    var uppers = 0
    var digits = 0
    var value = 0
    while at < to {
      let byte = text[at]
      let entry = byte < 0x80 ? table[Int(byte)] : nonASCIIEntry(text, at, table)
      guard entry != 0 else { break }
      // "12năm 1997": a small-letter word glued to figures is a word of its own; a single letter (30c) is not.
      if digits == index, digits > 0, entry > 0x39, entry >> 13 & 1 == 0, isWordGlued(text, at, to, table) { break }
      let base = UInt8(truncatingIfNeeded: entry)
      if base <= 0x39 {
        digits += 1
        if value < 1_000_000_000_000 { value = value * 10 + Int(base - 0x30) }
      }
      if entry >> 13 & 1 == 1 {
        uppers += 1
        if index == 0 { token.isCapitalised = true }
      }
      token.word.append(base: base, mark: UInt8(entry >> 8 & 3), tone: UInt8(entry >> 10 & 7), index: index)
      index += 1
      at += scalarLength(byte)
    }
    token.end = min(at, to)
    token.hasDigit = digits > 0
    if digits == index {
      token.word = Syllable(letters: UInt64(value))
    } else {
      token.kind = .word
      token.isUpper = uppers + digits == index
    }
    tokens.append(token)
  }
}

/// Whether two small letters follow.
private func isWordGlued(_ text: Span<UInt8>, _ at: Int, _ to: Int, _ table: Span<UInt16>) -> Bool {
  let next = at + scalarLength(text[at])
  guard next < to else { return false }
  let entry = text[next] < 0x80 ? table[Int(text[next])] : nonASCIIEntry(text, next, table)
  return entry > 0x39 && entry >> 13 & 1 == 0
}

private func mark(_ code: UInt8, _ start: Int, _ end: Int, space: Bool) -> Token {
  var token = Token(start: start, end: end, kind: .mark, word: Syllable(letters: UInt64(code)))
  token.spaceBefore = space
  return token
}

/// Bytes of the UTF-8 scalar that begins with `lead`; 1 for a stray byte.
@inline(__always)
func scalarLength(_ lead: UInt8) -> Int {
  lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

@inline(__always)
private func nonASCIIEntry(_ text: Span<UInt8>, _ at: Int, _ table: Span<UInt16>) -> UInt16 {
  let lead = text[at]
  if lead < 0xE0 {
    guard lead >= 0xC2, at + 1 < text.count else { return 0 }
    return table[Int(lead & 0x1F) << 6 | Int(text[at + 1] & 0x3F)]
  }
  guard lead == 0xE1, at + 2 < text.count else { return 0 }
  return table[0x1000 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)]
}

private func markCode(_ text: Span<UInt8>, _ at: Int, _ length: Int) -> UInt8 {
  let lead = text[at]
  if lead < 0x80 {
    return lead == UInt8(ascii: "<") || lead == UInt8(ascii: ">") ? Mark.other : lead
  }
  guard length == 3, lead == 0xE2, text[at + 1] == 0x80 else {
    if length == 2, lead == 0xC2 { return text[at + 1] == 0xAB ? Mark.openQuote : text[at + 1] == 0xBB ? Mark.closeQuote : Mark.other }
    return Mark.other
  }
  switch text[at + 2] {
  case 0x9C, 0x98, 0x9E: return Mark.openQuote
  case 0x9D, 0x99: return Mark.closeQuote
  case 0xA6: return Mark.stop
  default: return Mark.other
  }
}
