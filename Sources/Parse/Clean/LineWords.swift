import Facts
import Model

/// The words at the ends of lines, before anything is composed or mended.
extension LineWrapping {
  /// Letters of the last word, accents and combining marks left out: the text may be decomposed, and nothing is composed yet. Nil where a mark ends the line.
  func word(_ text: Span<UInt8>, endingAt last: Int) -> (letters: UInt64, start: Int)? {
    var first = last
    while first > 0, last - first < 16, text[first - 1] != 0x20, text[first - 1] != 0x0A, !isNoBreakSpace(text, first - 1) { first -= 1 }
    guard let word = word(text, from: first), word.end > last else { return nil }
    return (word.letters, first)
  }

  func word(_ text: Span<UInt8>, from first: Int) -> (letters: UInt64, end: Int)? {
    var word = Syllable()
    var index = 0
    var at = first
    while at < text.count, index < 9 {
      let small = text[at] | 0x20
      if (0x61...0x7A).contains(small) {
        word.append(base: small, mark: 0, tone: 0, index: index)
        index += 1
        at += 1
        continue
      }
      let isFigure = text[at] &- 0x30 <= 9
      let base = text[at] < 0x80 ? isFigure ? text[at] : 0 : VietnameseAlphabet.base(in: text, at: at, alphabet)
      if base != 0 {
        word.append(base: base, mark: 0, tone: 0, index: index)
        index += 1
      } else if text[at] != 0xCC, text[at] != 0xCD {
        break
      }
      at += scalarLength(text[at])
    }
    return index > 0 ? (word.letters, at) : nil
  }

  /// A short line without small ASCII letters.
  func isInCapitals(_ text: Span<UInt8>, endingAt last: Int, reach: Int = 80) -> Bool {
    var at = last
    while at >= 0, text[at] != 0x0A {
      if (0x61...0x7A).contains(text[at]) || last - at > reach { return false }
      at -= 1
    }
    return last - at > 3
  }

  func isNoBreakSpace(_ text: Span<UInt8>, _ last: Int) -> Bool {
    text[last] == 0xA0 && last > 0 && text[last - 1] == 0xC2
  }

  /// A lower-case letter: ASCII, or a Vietnamese one.
  func isLower(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return (0x61...0x7A).contains(byte) }
    guard at + 2 < text.count else { return false }
    switch byte {
    case 0xC3: return text[at + 1] >= 0xA0
    case 0xC4: return text[at + 1] & 1 == 1 && text[at + 1] != 0x90 || text[at + 1] == 0x91 || text[at + 1] == 0x83
    case 0xC6: return text[at + 1] == 0xA1 || text[at + 1] == 0xB0
    case 0xE1: return (text[at + 1] == 0xBA || text[at + 1] == 0xBB) && text[at + 2] & 1 == 1
    default: return false
    }
  }

  /// Visible columns of the line that ends with a byte, indentation included.
  func columns(_ text: Span<UInt8>, endingAt last: Int) -> Int {
    var at = last
    var columns = 0
    while at >= 0, text[at] != 0x0A, columns <= 400 {
      if text[at] & 0xC0 != 0x80 { columns += 1 }
      at -= 1
    }
    return columns
  }
}
