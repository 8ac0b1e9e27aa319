import Model

/// A date met in a run of tokens.
struct DateMatch {
  /// Token indices, half-open, "ngày" included.
  let first: Int
  let end: Int
  /// How many tokens behind the date belong to its frame: the closing bracket.
  var frame = 0
  /// Nil where the print is no day of the calendar (31/02) or the day and the month are blank.
  let date: PrintedDate?
  var isImpossible: Bool { date == nil }
}

/// Dates in every printed form: 26/11/2021, 26-11-2021, 26.11.2021, ngày 26 tháng 11 năm 2021, tháng 4/2026, năm 2013.
/// Day and month are never swapped (Decree 30/2020/NĐ-CP Annex I).
enum DateReader {
  /// A date that begins at a token: "ngày", "tháng", "năm" or figures with separators.
  static func read(_ tokens: [Token], at: Int) -> DateMatch? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    if token.looks(like: Word.ngay) { return day(tokens, from: at, figures: at + 1) }
    if token.looks(like: Word.thang) { return month(tokens, from: at, figures: at + 1) }
    if token.looks(like: Word.nam) { return year(tokens, from: at) }
    return token.kind == .number ? figures(tokens, from: at, at) : nil
  }

  /// "TWngày 06 tháng 01 năm 2012": the figures of a day whose word is glued to the word before it.
  static func glued(_ tokens: [Token], at: Int) -> DateMatch? {
    guard at > 0, at < tokens.count, tokens[at].kind == .number, tokens[at - 1].kind == .word else { return nil }
    let word = tokens[at - 1].word
    // Words of nine letters and more are hashed.
    guard word.letters & 0xFFFF_FFFF == Word.ngay.letters, word.letters > 0xFFFF_FFFF, word.marks & 7 == Word.ngay.marks & 7 else {
      return nil
    }
    return day(tokens, from: at, figures: at)
  }

  /// The bytes of "ngày".
  static let gluedLength = 5

  /// Where figures end that no rule reads as a day and behind which "của" stands: "ngày 15/8/5014 của", "ngày 10 tháng 9 nhăm 2009 của".
  static func endOfUnread(_ tokens: [Token], at: Int) -> Int? {
    guard at + 1 < tokens.count, tokens[at].is(Word.ngay), tokens[at + 1].kind == .number else { return nil }
    var end = at + 2
    var words = 0
    while end < tokens.count, end - at <= 8, !tokens[end].is(Word.cua) {
      let token = tokens[end]
      if token.kind == .word { words += 1 }
      guard token.kind == .number || isDateMark(token) || token.kind == .word && !token.isCapitalised, words < 4 else { return nil }
      end += 1
    }
    return end < tokens.count && tokens[end].is(Word.cua) && end - at > 2 && tokens[end - 1].kind == .number ? end : nil
  }

  private static func day(_ tokens: [Token], from: Int, figures at: Int) -> DateMatch? {
    guard at < tokens.count else { return nil }
    if let match = figures(tokens, from: from, at) { return match }
    // ngày tháng 02 năm 2024: the day is blank.
    if tokens[at].looks(like: Word.thang) { return month(tokens, from: from, figures: at + 1) }
    guard tokens[at].kind == .number, (1...31).contains(tokens[at].value), at + 1 < tokens.count, tokens[at + 1].looks(like: Word.thang),
      let rest = month(tokens, from: from, figures: at + 2)
    else { return nil }
    guard let month = rest.date, month.month > 0 else { return nil }
    return DateMatch(first: from, end: rest.end, date: PrintedDate(year: month.year, month: month.month, day: tokens[at].value))
  }

  /// "4/2026", "4 năm 2026", "năm 2026" behind "tháng".
  private static func month(_ tokens: [Token], from: Int, figures at: Int) -> DateMatch? {
    guard at < tokens.count else { return nil }
    if tokens[at].looks(like: Word.nam) {
      // Day and month blank: ngày … tháng … năm 2024.
      guard let value = yearValue(tokens, at + 1) else { return nil }
      return DateMatch(first: from, end: at + 2, date: PrintedDate(year: value))
    }
    guard tokens[at].kind == .number, (1...12).contains(tokens[at].value), at + 2 < tokens.count else { return nil }
    let joint = tokens[at + 1]
    guard joint.looks(like: Word.nam) || joint.is(Mark.slash) || joint.is(Mark.hyphen), let value = yearValue(tokens, at + 2) else {
      return nil
    }
    return DateMatch(first: from, end: at + 3, date: PrintedDate(year: value, month: tokens[at].value))
  }

  private static func year(_ tokens: [Token], from: Int) -> DateMatch? {
    guard let value = yearValue(tokens, from + 1) else { return nil }
    return DateMatch(first: from, end: from + 2, date: PrintedDate(year: value))
  }

  /// d/m/yyyy with /, - or . between.
  private static func figures(_ tokens: [Token], from: Int, _ at: Int) -> DateMatch? {
    guard at + 4 < tokens.count, tokens[at].kind == .number, tokens[at + 2].kind == .number, tokens[at + 1].kind == .mark,
      tokens[at + 1].word == tokens[at + 3].word || isDateMark(tokens[at + 1]) && isDateMark(tokens[at + 3]),
      isDateMark(tokens[at + 1]), let year = yearValue(tokens, at + 4) ?? (from < at ? shortYear(tokens, at + 4) : nil),
      tokens[at].end - tokens[at].start <= 2, tokens[at + 2].end - tokens[at + 2].start <= 2
    else { return nil }
    return DateMatch(
      first: from, end: at + 5,
      date: PrintedDate(
        year: year, month: max(tokens[at + 2].value, 13 * (tokens[at + 2].value == 0 ? 1 : 0)),
        day: max(tokens[at].value, tokens[at].value == 0 ? 99 : 0)))
  }

  private static func isDateMark(_ token: Token) -> Bool {
    token.is(Mark.slash) || token.is(Mark.hyphen) || token.is(Mark.stop)
  }

  /// "ngày 19-10-91": two figures of the last century, which papers before 1997 print.
  private static func shortYear(_ tokens: [Token], _ at: Int) -> Int? {
    let token = tokens[at]
    let goesOn =
      at + 1 < tokens.count && tokens[at + 1].kind == .mark && isDateMark(tokens[at + 1]) && at + 2 < tokens.count
      && !tokens[at + 2].spaceBefore && tokens[at + 2].kind == .number
    return token.kind == .number && token.end - token.start == 2 && (45...99).contains(token.value) && !goesOn ? 1900 + token.value : nil
  }

  /// Four figures of a plausible year; a fifth is a footnote's mark glued to it.
  private static func yearValue(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].kind == .number else { return nil }
    let length = tokens[at].end - tokens[at].start
    let value = length == 5 ? tokens[at].value / 10 : length == 6 ? tokens[at].value / 100 : tokens[at].value
    return length >= 4 && (1900...2100).contains(value) ? value : nil
  }
}
