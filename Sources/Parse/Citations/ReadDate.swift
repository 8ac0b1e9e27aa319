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
  /// Letters stand for figures: "l5/3/2019".
  var isDamaged = false
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
    // "ngày 1 6 tháng 01": figures set apart.
    let isSplit =
      at + 2 < tokens.count && tokens[at + 2].looks(like: Word.thang) && isLoneFigure(tokens[at]) && isLoneFigure(tokens[at + 1])
    let last = isSplit ? at + 1 : at
    guard last + 1 < tokens.count, tokens[last + 1].looks(like: Word.thang), let figures = PrintedFigures(tokens[last]),
      case let day = isSplit ? tokens[at].value * 10 + figures.value : figures.value, (1...31).contains(day),
      let rest = month(tokens, from: from, figures: last + 2), let month = rest.date, month.month > 0
    else { return nil }
    return DateMatch(
      first: from, end: rest.end, date: PrintedDate(year: month.year, month: month.month, day: day),
      isDamaged: isSplit || figures.isDamaged || rest.isDamaged)
  }

  private static func isLoneFigure(_ token: Token) -> Bool { token.kind == .number && token.end - token.start == 1 }

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
    if joint.looks(like: Word.nam), let year = damagedYear(tokens, at + 2) {
      return DateMatch(first: from, end: year.end, date: PrintedDate(year: year.value, month: tokens[at].value), isDamaged: true)
    }
    guard joint.looks(like: Word.nam) || joint.is(Mark.slash) || joint.is(Mark.hyphen), let value = yearValue(tokens, at + 2) else {
      return nil
    }
    return DateMatch(first: from, end: at + 3, date: PrintedDate(year: value, month: tokens[at].value))
  }

  /// "2 024", "20 24", "l999" behind "tháng … năm": four figures with blanks between, or letters for some.
  private static func damagedYear(_ tokens: [Token], _ at: Int) -> (value: Int, end: Int)? {
    guard at < tokens.count else { return nil }
    if let letters = PrintedFigures(tokens[at]), letters.isDamaged, letters.count == 4 {
      return (1945...2100).contains(letters.value) ? (letters.value, at + 1) : nil
    }
    var end = at
    var value = 0
    var count = 0
    while end < tokens.count, count < 4, tokens[end].kind == .number, end == at || tokens[end].start == tokens[end - 1].end + 1 {
      let length = tokens[end].end - tokens[end].start
      guard count + length <= 4 else { return nil }
      for _ in 0..<length { value *= 10 }
      value += tokens[end].value
      count += length
      end += 1
    }
    return count == 4 && end > at + 1 && (1945...2100).contains(value) ? (value, end) : nil
  }

  private static func year(_ tokens: [Token], from: Int) -> DateMatch? {
    guard let value = yearValue(tokens, from + 1) else { return nil }
    return DateMatch(first: from, end: from + 2, date: PrintedDate(year: value))
  }

  /// "ngày 03-12-04": a day of this century whose year has two figures, which might be the last one's. Certain are they where the number's own year
  /// ends so, or, of a number without a year, where the paper that cites it is not older.
  static func short(_ tokens: [Token], at: Int, of number: DocumentNumber, citedOn paper: PrintedDate?) -> DateMatch? {
    guard at < tokens.count, tokens[at].looks(like: Word.ngay) else { return nil }
    let match = figures(tokens, from: at, at + 1) { twoFigures(tokens, $0).flatMap { $0 < 45 ? 2000 + $0 : nil } }
    guard let date = match?.date else { return nil }
    if let year = number.year { return year == date.year ? match : nil }
    guard let paper, date <= paper || date.agrees(with: paper) else { return nil }
    return match
  }

  private static func figures(_ tokens: [Token], from: Int, _ at: Int) -> DateMatch? {
    figures(tokens, from: from, at) { yearValue(tokens, $0) ?? (from < at ? shortYear(tokens, $0) : nil) }
  }

  /// d/m/yyyy with /, - or . between. Behind "ngày" letters may stand for figures.
  private static func figures(_ tokens: [Token], from: Int, _ at: Int, year: (Int) -> Int?) -> DateMatch? {
    guard at + 4 < tokens.count, tokens[at + 1].kind == .mark, isDateMark(tokens[at + 1]), isDateMark(tokens[at + 3]) else { return nil }
    let isLed = from < at
    guard let day = isLed ? PrintedFigures(tokens[at]) : PrintedFigures(plain: tokens[at]),
      let month = isLed ? PrintedFigures(tokens[at + 2]) : PrintedFigures(plain: tokens[at + 2]), day.count <= 2, month.count <= 2
    else { return nil }
    var isDamaged = day.isDamaged || month.isDamaged
    var value = year(at + 4)
    if value == nil, isLed, let letters = PrintedFigures(tokens[at + 4]), letters.isDamaged, letters.count == 4,
      (1900...2100).contains(letters.value)
    {
      (value, isDamaged) = (letters.value, true)
    }
    guard let value else { return nil }
    // No month is the thirteenth, no day the 99th: figures of nought are no day of the calendar.
    return DateMatch(
      first: from, end: at + 5,
      date: PrintedDate(year: value, month: month.value == 0 ? 13 : month.value, day: day.value == 0 ? 99 : day.value), isDamaged: isDamaged
    )
  }

  private static func isDateMark(_ token: Token) -> Bool {
    token.is(Mark.slash) || token.is(Mark.hyphen) || token.is(Mark.stop)
  }

  /// "ngày 19-10-91": two figures of the last century, which papers before 1997 print.
  private static func shortYear(_ tokens: [Token], _ at: Int) -> Int? {
    twoFigures(tokens, at).flatMap { (45...99).contains($0) ? 1900 + $0 : nil }
  }

  /// The value of two figures that do not go on: "91", not "91-95".
  private static func twoFigures(_ tokens: [Token], _ at: Int) -> Int? {
    let token = tokens[at]
    let goesOn =
      at + 1 < tokens.count && tokens[at + 1].kind == .mark && isDateMark(tokens[at + 1]) && at + 2 < tokens.count
      && !tokens[at + 2].spaceBefore && tokens[at + 2].kind == .number
    return token.kind == .number && token.end - token.start == 2 && !goesOn ? token.value : nil
  }

  /// Four figures of a plausible year; a fifth is a footnote's mark glued to it.
  private static func yearValue(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].kind == .number else { return nil }
    let length = tokens[at].end - tokens[at].start
    let value = length == 5 ? tokens[at].value / 10 : length == 6 ? tokens[at].value / 100 : tokens[at].value
    return length >= 4 && (1900...2100).contains(value) ? value : nil
  }
}
