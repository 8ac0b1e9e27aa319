import Facts
import Model

/// Which line ends were made by print and which end a paragraph.
struct LineWrapping {
  /// Columns of a full line where the text is wrapped at a width; nil where lines are paragraphs.
  private let width: Int?
  /// Line ends come from block elements: they end paragraphs, but for numbers and phrases cut in two.
  let isMarkup: Bool
  /// Lines between two pages.
  let pages: PageNumbers
  let alphabet = VietnameseAlphabet.table

  /// Lines that a format's structure made.
  init(ofMarkup: Void) {
    width = nil
    isMarkup = true
    pages = PageNumbers()
  }

  /// How much of a text is looked at: its first part tells the width of all.
  private static let sample = 1 << 18

  /// A text is wrapped when half of its longer lines end near one width. Linear in the first part of the text.
  init(_ text: Span<UInt8>) {
    isMarkup = false
    pages = PageNumbers(text)
    var histogram = [Int](repeating: 0, count: 201)
    var long = 0
    var counted = 0
    var start = 0
    while start < min(text.count, Self.sample) {
      let end = ByteScan.index(of: 0x0A, in: text, from: start)
      let columns = end - start < 40 ? 0 : end - start > 800 ? 201 : ByteScan.scalars(in: text, start..<end)
      if columns > 200 { long += 1 } else if columns >= 40 { histogram[columns] += 1 }
      if columns >= 40 { counted += 1 }
      start = end + 1
    }
    guard counted >= 4, long * 10 < counted else {
      width = nil
      return
    }
    // The margin is the right edge of the band of columns in which most lines end; notes may be set wider.
    var best = (lines: 0, edge: 0)
    var inBand = 0
    for edge in 40...200 {
      inBand += histogram[edge]
      if edge - Self.band >= 40 { inBand -= histogram[edge - Self.band] }
      if inBand > best.lines { best = (inBand, edge) }
    }
    width = best.lines * 2 >= counted ? best.edge : nil
  }

  /// How ragged the right margin of wrapped text is, in columns.
  private static let band = 14

  /// Where the next line goes on if the end of the line `lineStart..<lineEnd` does not end a paragraph: the position of its first letter.
  func continuation(_ text: Span<UInt8>, lineStart: Int, lineEnd: Int) -> Int? {
    let isQuoted = !isMarkup && text[lineStart] == UInt8(ascii: ">")
    var last = lineEnd - 1
    while last >= 0, text[last] == 0x20 || text[last] == 0x0D || text[last] == 0x09 || isNoBreakSpace(text, last) {
      last -= text[last] == 0xA0 ? 2 : 1
    }
    guard last >= 0, text[last] != 0x0A else { return nil }
    guard let begin = begin(text, behind: lineEnd, isQuoted: isQuoted) else {
      return isQuoted ? nil : mentionBeyond(text, from: lineStart, last: last, lineEnd: lineEnd)
    }
    let (next, blankLines) = (begin.at, begin.blankLines)
    guard next < text.count else { return nil }
    if !isQuoted, PageNumbers.isNumber(text, lineFrom: next),
      let beyond = mentionBeyond(text, from: lineStart, last: last, lineEnd: lineEnd)
    {
      return beyond
    }
    if breaksNumber(text, last: last, next: next) || breaksOwnNumber(text, from: lineStart, last: last, next: next) { return next }
    if leadsNextLine(text, from: lineStart, last: last, next: next) { return next }
    // Prose, as most lines are: what is asked next would say no other.
    let isProse = !isMarkup && isLower(text, next) && !isCounter(text, next)
    if !isProse || blankLines > 0, cutsMention(text, from: lineStart, last: last, next: next) { return next }
    guard blankLines == 0 else { return nil }
    if begin.isOnNextPage, cutsPinpoint(text, last: last, next: next) { return next }
    if cutsDashedName(text, from: lineStart, last: last, next: next) { return next }
    if startsItem(text, next) || endsSentence(text[last]) { return nil }
    if hasColumns(text, from: lineStart, endingAt: last) || startsRow(text, next) { return nil }
    if isProse, last - lineStart < 40, isTypeLine(text, from: lineStart, last: last) { return nil }
    if isProse, !endsBlock(text, last: last, next: next) { return next }
    if cutsCited(text, from: lineStart, last: last, next: next) || cutsBodyOfCited(text, from: lineStart, last: last, next: next) {
      return next
    }
    if cutsHeadPhrase(text, from: lineStart, last: last, next: next) || cutsPlaceOfDate(text, from: lineStart, last: last, next: next)
      || cutsBody(text, from: lineStart, last: last, next: next) || cutsName(text, from: lineStart, last: last, next: next)
    {
      return next
    }
    if endsBlock(text, last: last, next: next) { return nil }
    if isProse || endsOpenly(text, last, next: next) { return next }
    if startsWithDay(text, lineStart) && startsWithDay(text, next) || isPageNumber(text, next) { return nil }
    if let width, isFull(text, last: last, next: next, width: width) { return next }
    guard let local = localWidth(text, from: lineStart, last: last) else { return nil }
    return isFull(text, last: last, next: next, width: local) ? next : nil
  }

  /// A line of the head or a heading, or one above the legal basis.
  func endsBlock(_ text: Span<UInt8>, last: Int, next: Int) -> Bool {
    isHead(text, last: last, next: next) || endsHeading(text, last: last, next: next) || beginsBasis(text, next)
  }

  /// In a text whose tables are wider than its paragraphs, or that is too short to tell: the width of this line and the one above, if they are near.
  private func localWidth(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Int? {
    guard !isMarkup, lineStart > 1, last - lineStart >= 54 else { return nil }
    let own = ByteScan.scalars(in: text, lineStart..<(last + 1))
    guard (55...130).contains(own) else { return nil }
    let above = columns(text, endingAt: lineStart - 2)
    return abs(above - own) <= Self.band ? max(own, above) : nil
  }

  /// A line is full when the next line's first word had no room on it: near the margin, or as wide as the next line (notes are set wider than the text).
  private func isFull(_ text: Span<UInt8>, last: Int, next: Int, width: Int) -> Bool {
    let own = columns(text, endingAt: last)
    if own * 10 >= width * 9 { return true }
    guard own * 2 >= width else { return false }
    var word = 0
    var at = next
    while at < text.count, text[at] != 0x20, text[at] != 0x0A, word < 40 {
      if text[at] & 0xC0 != 0x80 { word += 1 }
      at += 1
    }
    var end = at
    while end < text.count, text[end] != 0x0A, end - at < 1200 { end += 1 }
    return own + word + 8 >= columns(text, endingAt: end - 1)
  }

  /// A number cut behind its dash or slash: `10-⏎NQ/TW`.
  func breaksNumber(_ text: Span<UInt8>, last: Int, next: Int) -> Bool {
    guard text[last] == 0x2D || text[last] == 0x2F, last > 0 else { return false }
    let before = text[last - 1]
    let after = text[next]
    let joinsDigit = (0x30...0x39).contains(before) || (0x41...0x5A).contains(before) || before >= 0x80 || (0x61...0x7A).contains(before)
    return joinsDigit && ((0x41...0x5A).contains(after) || (0xC3...0xC4).contains(after) || (0x30...0x39).contains(after))
  }

  /// Whether a line ends a sentence, or the next begins an item.
  func endsItem(_ text: Span<UInt8>, before end: Int, next: Int) -> Bool {
    var last = end - 1
    while last > 0, text[last] == 0x20 { last -= 1 }
    return last < 0 || endsSentence(text[last]) || startsItem(text, next)
  }

  /// Whether a sentence goes on behind the tag `<br>` of a cell: with a small letter, or with the rest of a name or number.
  func goesOn(_ text: Span<UInt8>, behindTagAt tag: Int, from lineStart: Int, next: Int) -> Bool {
    var last = tag - 1
    while last > lineStart, text[last] == 0x20 { last -= 1 }
    guard next < text.count, last > lineStart, !endsSentence(text[last]), !startsItem(text, next) else { return false }
    if isInCapitals(text, endingAt: last, reach: 16) { return false }
    return isLower(text, next) || endsOpenly(text, last, next: next) || cutsName(text, from: lineStart, last: last, next: next)
  }

  func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Lines of a paper's head stand alone: the motto, the own number, a heading in capitals above a title in small letters.
  private func isHead(_ text: Span<UInt8>, last: Int, next: Int) -> Bool {
    // "… VIỆT NAM", "… Hạnh phúc"; "Ủy ban MTTQ Việt Nam⏎tỉnh Cà Mau" is no motto.
    let letter = text[last] | 0x20
    if letter == UInt8(ascii: "m") || letter == UInt8(ascii: "c"), let ending = word(text, endingAt: last),
      Self.headEnds.contains(letters: ending.letters),
      ending.letters == Self.happiness
        || text[ending.start] == UInt8(ascii: "N") && (!isLower(text, next) || isCapitals(text, ending.start, last + 1))
    {
      return true
    }
    if text[next] == UInt8(ascii: "S"), let start = word(text, from: next), start.letters == Self.number {
      var at = start.end
      while at < text.count, text[at] == 0x20 { at += 1 }
      // "Số: …", and "Số hiệu: …" in the box of a portal.
      if at < text.count, text[at] == UInt8(ascii: ":") || word(text, from: at)?.letters == Self.symbol { return true }
    }
    return isLower(text, next) && isInCapitals(text, endingAt: last)
  }

  private static let headEnds = WordSet(lettersOf: "NAM phúc")
  private static let happiness = Syllable.word("phúc").letters
  static let number = Syllable.word("Số").letters
  private static let symbol = Syllable.word("hiệu").letters

  /// The line ends with a word that nothing can follow but the rest of its phrase: của, số, ngày, và …
  private func endsOpenly(_ text: Span<UInt8>, _ last: Int, next: Int) -> Bool {
    guard let word = word(text, endingAt: last), word.start > 0, text[word.start - 1] != 0x0A, (0x61...0x7A).contains(text[word.start])
    else { return false }
    // "Tải về": a button.
    if word.letters == Self.about, let verb = self.word(text, endingAt: word.start - 2), verb.letters == Self.load { return false }
    return Self.openWords.contains(letters: word.letters) || isDigit(text[next]) && Self.figureWords.contains(letters: word.letters)
  }

  private static let openWords = WordSet(lettersOf: "của và các giữa tại theo về")
  private static let about = Syllable.word("về").letters
  private static let load = Syllable.word("tải").letters
  /// Words that figures complete: số ⏎ 33/CT-TTg, ngày ⏎ 26/11/2021.
  private static let figureWords = WordSet(lettersOf: "số ngày tháng năm")

  /// A gap of four blanks or more inside the line, or a tab: two columns side by side.
  func hasColumns(_ text: Span<UInt8>, from lineStart: Int, endingAt last: Int) -> Bool {
    if !isMarkup, ColumnTabs.areColumns(text, from: lineStart, endingAt: last) { return true }
    let first = max(lineStart, last - 399)
    guard first < last, ColumnBlanks.twoBlanks.index(in: text, from: first, to: last) < last else { return false }
    // Of four blanks in a row one is every fourth byte.
    var at = last - 3
    while at > first {
      if text[at] == 0x20 {
        var start = at
        while start > first, text[start - 1] == 0x20 { start -= 1 }
        var end = at + 1
        while end < last, text[end] == 0x20 { end += 1 }
        // The indentation of the line is no gap: something must stand before it.
        if end - start >= 4, start > first { return true }
        at = min(at, start)
      }
      at -= 4
    }
    return false
  }
}
