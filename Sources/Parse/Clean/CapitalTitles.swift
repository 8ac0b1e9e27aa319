import Facts
import Model

/// Line ends in titles in capitals. In small letters the words that cannot end a line tell where a sentence goes on, and letters that are small; in
/// capitals, where every line may be a heading, only the number, the day and the body of a paper that the title cites do. Constant in the text.
extension LineWrapping {
  /// "… NGÀY 02⏎THÁNG 10 NĂM 2012", "… THÔNG TƯ SỐ⏎161/2012/TT-BTC", "… NĂM 2012⏎CỦA BỘ TÀI CHÍNH": a title in capitals is cut inside what it cites.
  func cutsCited(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    if isDigit(text[next]) { return cutsBeforeFigures(text, from: lineStart, last: last, next: next) }
    guard let following = word(text, from: next), following.end + 1 < text.count, text[following.end] == 0x20,
      Self.citedWords.contains(letters: following.letters), isCapitals(text, next, following.end),
      isInCapitals(text, endingAt: last, reach: Self.reach)
    else { return false }
    let leadsFigures = isDigit(text[following.end + 1])
    guard isDigit(text[last]) else {
      // "… SỐ 161/2012/TT-BTC⏎NGÀY 02 …"; the line of the own number is none of a title.
      return following.letters == Self.day && leadsFigures && endsNumber(text, from: lineStart, last: last)
    }
    var figures = last
    while figures > lineStart, text[figures - 1] != 0x20 { figures -= 1 }
    guard figures > lineStart + 1, isDigit(text[figures]), let before = word(text, endingAt: figures - 2) else { return false }
    switch following.letters {
    case Self.month: return leadsFigures && before.letters == Self.day
    case Self.year: return leadsFigures && before.letters == Self.month
    // "NĂM 2012⏎CỦA", "NGÀY 2/10/2012⏎CỦA"
    case Self.of: return before.letters == (last - figures == 3 ? Self.year : Self.day) && last - figures > 2
    default: return false
    }
  }

  /// "… NGÀY 02 THÁNG 10 NĂM 2012 CỦA⏎BỘ TÀI CHÍNH", "… NĂM 2012 CỦA BỘ TÀI⏎CHÍNH": the name of the body that issued what a title cites is not at its end.
  func cutsBodyOfCited(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard isUpper(text, next), let first = word(text, from: next), isCapitals(text, next, first.end) else { return false }
    var end = last
    var name: [UInt64] = []
    for _ in 0..<8 {
      guard let word = word(text, endingAt: end), word.start > lineStart + 2, isCapitals(text, word.start, end + 1) else { return false }
      // A date, or a number, stands before it.
      if word.letters == Self.of {
        return endsPaper(text, word.start - 2, from: lineStart) && (name.isEmpty || goesOn(name.reversed(), words(text, from: next)))
      }
      name.append(word.letters)
      end = word.start - 2
    }
    return false
  }

  /// A figure, or a word with a stroke in it: the end of "… NĂM 2012" or of "3/2020/TT-BTC".
  func endsPaper(_ text: Span<UInt8>, _ last: Int, from lineStart: Int) -> Bool {
    if isDigit(text[last]) { return true }
    var at = last
    while at > lineStart, last - at < 24, text[at] != 0x20 {
      if text[at] == 0x2F { return true }
      at -= 1
    }
    return false
  }

  /// SỐ, NGÀY, THÁNG or NĂM in capitals above the figures they lead; "NGÀY" above a column of days leads no date.
  private func cutsBeforeFigures(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard let before = word(text, endingAt: last), before.start > lineStart + 1, isCapitals(text, before.start, last + 1) else {
      return false
    }
    var end = next
    while end < text.count, isDigit(text[end]) { end += 1 }
    guard end < text.count else { return false }
    switch before.letters {
    case Self.number:
      return text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "-")
    case Self.day:
      return text[end] == UInt8(ascii: "/") || text[end] == 0x20 && word(text, from: end + 1)?.letters == Self.month
    case Self.month, Self.year:
      return isDigit(text[before.start - 2]) && end - next == (before.letters == Self.month ? 2 : 4)
    default: return false
    }
  }

  /// Whether the line ends with the number of a cited paper: a word with a slash, behind other words than "Số:".
  private func endsNumber(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Bool {
    var start = last
    while start > lineStart, text[start - 1] != 0x20 { start -= 1 }
    var first = lineStart
    while first < start, text[first] == 0x20 { first += 1 }
    return (start..<last).contains { text[$0] == UInt8(ascii: "/") } && isDigit(text[start]) && first < start
      && word(text, from: first)?.letters != Self.number
  }

  private static let month = Syllable.word("tháng").letters
  private static let year = Syllable.word("năm").letters
  private static let of = Syllable.word("của").letters
  /// What goes on with a date, or with the body behind it.
  private static let citedWords = WordSet(lettersOf: "ngày tháng năm của")
}
