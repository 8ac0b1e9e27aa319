import Facts
import Model

/// Line ends in the head of a paper. Its cells are narrow: portals and converters break "Số:⏎80/NQ-CP", "Bình⏎Định, ngày 7 tháng 9 năm 2022",
/// "CỘNG⏎HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" where a paragraph of the text would be joined by other rules. All rules are constant in the length
/// of the text: they look at no more than `reach` bytes of a line.
extension LineWrapping {
  static let reach = 300

  /// "Số:" or "Căn cứ" alone on a line: what it leads stands on the next one.
  func leadsNextLine(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard last - lineStart < 40 else { return false }
    var start = lineStart
    while start < last, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    if isDigit(text[next]) {
      var end = last
      while end > start, text[end] == UInt8(ascii: ":") || text[end] == 0x20 { end -= 1 }
      return text[start] == UInt8(ascii: "S") && matches(text, Self.numberWords, from: start, to: end + 1)
    }
    return text[start] == UInt8(ascii: "C") && isUpper(text, next) && matches(text, Self.basis, from: start, to: last + 1)
  }

  /// "Số: 16 -⏎HD/BTCTW", "Số: 31/KH -⏎UBND", "Số: 16⏎-HD/BTCTW": the own number is cut at a dash with a blank beside it. A bullet has a blank behind
  /// it, and a ruled line goes on with dashes.
  func breaksOwnNumber(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    let dash = UInt8(ascii: "-")
    guard text[last] == dash || text[next] == dash, last - lineStart < 40, last > lineStart + 3 else { return false }
    var start = lineStart
    while start < last, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    guard text[start] == UInt8(ascii: "S"), word(text, from: start)?.letters == Self.number else { return false }
    if text[next] == dash { return isDigit(text[last]) && symbolEnd(text, next + 1) == UInt8(ascii: "/") }
    guard text[last - 1] == 0x20, let end = symbolEnd(text, next) else { return false }
    return end == UInt8(ascii: "/") || end <= 0x20 && (start..<last).contains { text[$0] == UInt8(ascii: "/") }
  }

  /// The byte behind a run of two capitals or more, a line end for the end of the text; nil where no such run begins.
  private func symbolEnd(_ text: Span<UInt8>, _ from: Int) -> UInt8? {
    var at = from
    while at < text.count, isUpper(text, at) { at += scalarLength(text[at]) }
    return at - from < 2 ? nil : at < text.count ? text[at] : 0x0A
  }

  /// Two words of the motto or of a body's name in capitals, one at the end of the line, the other at the beginning of the next.
  func cutsHeadPhrase(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard isUpper(text, next), let before = word(text, endingAt: last), isUpper(text, before.start), last > before.start,
      let first = word(text, from: next), isCapitals(text, next, first.end), isCapitals(text, before.start, last + 1)
    else { return false }
    let second = first.end + 1 < text.count && text[first.end] == 0x20 ? word(text, from: first.end + 1)?.letters : nil
    return Self.headPhrases.contains { phrase in
      phrase.before == before.letters && phrase.first == first.letters && (phrase.second == nil || phrase.second == second)
        // "HUYỆN ỦY⏎BAN DÂN VẬN" are two bodies.
        && (!phrase.isWholeLine || isBlank(text, lineStart, before.start))
    }
  }

  /// "Tam⏎Kỳ, ngày 19 tháng 6 năm 2007": nothing but the first words of the place's name stand on the line.
  func cutsPlaceOfDate(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard last - lineStart < 24, isUpper(text, next), let end = capitalisedWords(text, from: next, atMost: 3), end + 6 < text.count,
      text[end] == UInt8(ascii: ","), text[end + 1] == 0x20, let day = word(text, from: end + 2), day.letters == Self.day,
      text[end + 2] == UInt8(ascii: "n")
    else { return false }
    var start = lineStart
    while start < last, text[start] == 0x20 { start += 1 }
    return capitalisedWords(text, from: start, atMost: 4) == last + 1
  }

  /// "theo đề nghị của Giám đốc Sở⏎Giao thông vận tải", "… của Giám đốc⏎Sở Giao thông vận tải": a body's name cut behind or before its first word.
  func cutsBody(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard isUpper(text, next), let before = word(text, endingAt: last), before.start > lineStart + 12 else { return false }
    if isBodyWord(text, from: before.start, to: last + 1) {
      guard let first = word(text, from: next) else { return false }
      return first.end - next == 1 || !isCapitals(text, next, first.end)
    }
    guard Self.heads.contains(letters: before.letters), isLower(text, before.start), let first = word(text, from: next) else {
      return false
    }
    return isBodyWord(text, from: next, to: first.end)
  }

  /// "Sở" or "Bộ".
  private func isBodyWord(_ text: Span<UInt8>, from: Int, to: Int) -> Bool {
    guard to - from == 4, text[from + 1] == 0xE1, text[from + 2] == 0xBB else { return false }
    return text[from] == UInt8(ascii: "S") && text[from + 3] == 0x9F || text[from] == UInt8(ascii: "B") && text[from + 3] == 0x99
  }

  private static let heads = WordSet(lettersOf: "đốc trưởng")

  /// Headings end where a sentence begins: a line in capitals above one in small letters, and the body that issues the paper above its basis.
  func endsHeading(_ text: Span<UInt8>, last: Int, next: Int) -> Bool {
    guard isUpper(text, next) else { return false }
    if isLabelled(text, next) { return true }
    guard isInCapitals(text, endingAt: last, reach: Self.reach) else { return isLineInCapitals(text, from: next) }
    guard let first = word(text, from: next) else { return false }
    if first.end - next > 2, !isCapitals(text, next, first.end) { return true }
    guard Self.authorities.contains(letters: first.letters) else { return false }
    // The body's line, one more line in capitals at most (KHÓA XIII, KỲ HỌP THỨ 7), and the first clause of the basis.
    var start = next
    for _ in 0..<2 {
      var end = start
      while end < text.count, text[end] != 0x0A {
        if (0x61...0x7A).contains(text[end]) || end - start > Self.reach { return false }
        end += 1
      }
      start = end
      while start < text.count, text[start] <= 0x20, start - end < 40 { start += 1 }
      if beginsBasis(text, start) { return true }
    }
    return false
  }

  /// "Cơ quan ban hành: …": a capital and a colon after a few words.
  private func isLabelled(_ text: Span<UInt8>, _ from: Int) -> Bool {
    var at = from
    while at < text.count, at - from < 22, text[at] != 0x0A, !isDigit(text[at]) {
      if text[at] == UInt8(ascii: ":") { return true }
      at += 1
    }
    return false
  }

  /// The first line of a head or a heading behind a line in small letters: some words without a small letter.
  private func isLineInCapitals(_ text: Span<UInt8>, from: Int) -> Bool {
    var at = from
    var blanks = 0
    while at < text.count, text[at] != 0x0A {
      if (0x61...0x7A).contains(text[at]) || isDigit(text[at]) || at - from > Self.reach { return false }
      if text[at] == 0x20 { blanks += 1 }
      at += 1
    }
    return blanks > 1
  }

  /// "Căn cứ …" always begins a paragraph.
  func beginsBasis(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at < text.count, text[at] == UInt8(ascii: "C"), let first = word(text, from: at), first.letters == Self.basisWords[0],
      text[first.end - 1] == UInt8(ascii: "n"), first.end < text.count, text[first.end] == 0x20 || text[first.end] == 0x0A,
      let second = word(text, from: first.end + 1)
    else { return false }
    return second.letters == Self.basisWords[1]
  }

  /// The end of a run of words that begin with a capital and go on in small letters; nil where another word stands there or there are more.
  private func capitalisedWords(_ text: Span<UInt8>, from start: Int, atMost most: Int) -> Int? {
    var at = start
    for _ in 0..<most {
      guard at < text.count, isUpper(text, at), let word = word(text, from: at) else { return nil }
      // "TP Hồ Chí Minh", "Tp. Hồ Chí Minh"
      guard word.end - at > 1, word.letters == Self.city || !isCapitals(text, at, word.end) else { return nil }
      at = word.end
      if at < text.count, text[at] == UInt8(ascii: "."), word.letters == Self.city { at += 1 }
      guard at < text.count, text[at] == 0x20, at + 1 < text.count, isUpper(text, at + 1) else { return at }
      at += 1
    }
    return nil
  }

  private func matches(_ text: Span<UInt8>, _ words: [UInt64], from start: Int, to end: Int) -> Bool {
    var at = start
    for (index, letters) in words.enumerated() {
      guard at < end, let word = word(text, from: at), word.letters == letters else { return false }
      at = word.end
      if index + 1 < words.count { at += 1 }
    }
    return at == end
  }

  private func isBlank(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    (from..<to).allSatisfy { text[$0] == 0x20 || text[$0] == 0x09 }
  }

  func isCapitals(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      if isLower(text, at) { return false }
      at += scalarLength(text[at])
    }
    return true
  }

  /// A capital: a letter that is no small one.
  func isUpper(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at < text.count && !isLower(text, at) && VietnameseAlphabet.letter(in: text, at: at) != nil
  }

  private static let numberWords = [number]
  private static let basis = basisWords
  private static let basisWords = [LineCues.can.letters, LineCues.cu.letters]
  static let day = Syllable.word("ngày").letters
  private static let city = Syllable.word("TP").letters
  private static let authorities = WordSet(lettersOf: "ỦY UBND HỘI HĐND CHỦ GIÁM BỘ THỦ CHÍNH")

  private struct HeadPhrase {
    let before: UInt64
    let first: UInt64
    let second: UInt64?
    let isWholeLine: Bool
  }

  /// The last word of a line | the first words of the next; = where nothing may stand before the word.
  private static let headPhrases: [HeadPhrase] = """
    CỘNG | HÒA XÃ
    HÒA | XÃ HỘI
    XÃ | HỘI CHỦ
    HỘI | CHỦ NGHĨA
    CHỦ | NGHĨA VIỆT
    NGHĨA | VIỆT NAM
    VIỆT | NAM
    SẢN | VIỆT NAM
    CỘNG | SẢN VIỆT
    =ỦY | BAN NHÂN
    BAN | NHÂN DÂN
    NHÂN | DÂN
    HỘI | ĐỒNG NHÂN
    ĐỒNG | NHÂN DÂN
    CHÍNH | PHỦ
    THỦ | TƯỚNG CHÍNH
    TƯỚNG | CHÍNH PHỦ
    NHÀ | NƯỚC
    NGHỊ | QUYẾT
    NGHỊ | ĐỊNH
    QUYẾT | ĐỊNH
    THÔNG | TƯ
    CHỈ | THỊ
    """.split(separator: "\n").map { row in
      let words = Syllable.words(String(row)).map(\.letters)
      return HeadPhrase(before: words[0], first: words[1], second: words.count > 2 ? words[2] : nil, isWholeLine: row.hasPrefix("="))
    }
}
