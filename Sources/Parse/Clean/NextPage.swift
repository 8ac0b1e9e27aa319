import Facts
import Model

/// Line ends with the number of a page behind them.
extension LineWrapping {
  /// Where the text goes on behind a line end, and how many blank lines stand between. The number of a page, a form feed and what is blank around them are a
  /// line end and nothing more. Nil behind two blank lines.
  func begin(_ text: Span<UInt8>, behind lineEnd: Int, isQuoted: Bool) -> (at: Int, blankLines: Int, isOnNextPage: Bool)? {
    var next = isQuoted ? QuotedLines.end(text, lineEnd + 1) : lineEnd + 1
    var blankLines = 0
    var (isOnNextPage, isNumbered) = (false, false)
    while next < text.count, next - lineEnd < 200 {
      let byte = text[next]
      if byte == 0x0A {
        blankLines += 1
        if blankLines > 1, !isOnNextPage, !breaksPage(text, next..<min(text.count, lineEnd + 200)) { return nil }
        if isQuoted { next = QuotedLines.end(text, next + 1) - 1 }
      } else if let end = pages.isEmpty || isNumbered ? nil : pages.end(at: next) {
        (next, blankLines, isOnNextPage, isNumbered) = (end, 0, true, true)
      } else if byte == 0x0C {
        (blankLines, isOnNextPage) = (0, true)
      } else if byte != 0x20 && byte != 0x09 && byte != 0x0D {
        break
      }
      next += 1
    }
    if isOnNextPage { return (next, 0, true) }
    return blankLines > 1 ? nil : (next, blankLines, false)
  }

  /// Whether a page ends in a stretch of blank lines: with a form feed, or with its number.
  private func breaksPage(_ text: Span<UInt8>, _ blank: Range<Int>) -> Bool {
    if !pages.isEmpty, pages.begin(within: blank) { return true }
    return blank.first { text[$0] > 0x20 || text[$0] == 0x0C }.map { text[$0] == 0x0C } ?? false
  }

  /// Where the text goes on behind blank lines and one line of figures that may be the number of a page, though no series tells, and where that line begins.
  func beginFar(_ text: Span<UInt8>, behind lineEnd: Int) -> (at: Int, number: Int?)? {
    var next = lineEnd + 1
    var number: Int?
    while next < text.count, next - lineEnd < 200 {
      if text[next] > 0x20 {
        guard number == nil, PageNumbers.isNumber(text, lineFrom: next) else { return (next, number) }
        number = next
        next = ByteScan.index(of: 0x0A, in: text, from: next)
      }
      next += 1
    }
    return nil
  }

  /// "khoản 2", and on the next page "Điều 5 Nghị định …"; "Điều 5. …" is an article.
  func cutsPinpoint(_ text: Span<UInt8>, last: Int, next: Int) -> Bool {
    var figure = last
    while figure > 1, text[figure] != 0x20, last - figure < 4 { figure -= 1 }
    guard text[figure] == 0x20, let unit = word(text, endingAt: figure - 1), Self.units.contains(letters: unit.letters),
      let above = word(text, from: next), Self.units.contains(letters: above.letters), above.end < text.count, text[above.end] == 0x20
    else { return false }
    var end = above.end + 1
    while end < text.count, isDigit(text[end]) { end += 1 }
    return end > above.end + 1 && end < text.count && text[end] != UInt8(ascii: ".")
  }

  private static let units = WordSet(lettersOf: "điểm khoản điều mục")
}
