import Facts
import Model

/// What may stand between a number and its date or body, and weighs nothing.
extension NumberedReader {
  /// "1279/2004/QĐ-BCA(A11) ngày …": the unit that wrote the paper, in brackets between its number and its date or body.
  func behindUnit(_ at: Int) -> Int? {
    guard at + 3 < tokens.count, tokens[at].is(Mark.open), tokens[at + 1].kind == .word, tokens[at + 1].hasDigit, tokens[at + 1].isUpper,
      tokens[at + 2].is(Mark.close), tokens[at + 3].is(Word.ngay) || tokens[at + 3].is(Word.cua)
    else { return nil }
    return at + 3
  }

  /// "[Nghị định số 12/2025/NĐ-CP](https://…) ngày …", "`12/2025/NĐ-CP` ngày …": the address and the mark that Markdown prints behind a number.
  func behindLink(_ at: Int) -> Int? {
    guard at + 1 < tokens.count else { return nil }
    if tokens[at].is(UInt8(ascii: "`")) { return at + 1 }
    guard tokens[at].is(Mark.closeBracket), tokens[at + 1].is(Mark.open) else { return nil }
    var end = at + 2
    while end < tokens.count, end - at < 80, !tokens[end].spaceBefore, !tokens[end].is(Mark.lineEnd) {
      if tokens[end].is(Mark.close) { return end + 1 }
      end += 1
    }
    return nil
  }

  /// "18-NQ/TW (khóa XII), ngày …", "26-NQ/TW khóa X ngày …", "12/QĐ-UBND (lần 2) của …": the term, session or turn a paper is of.
  func behindTerm(_ from: Int) -> Int? {
    let first = from < tokens.count && tokens[from].is(Mark.comma) ? from + 1 : from
    guard first < tokens.count else { return nil }
    guard tokens[first].is(Mark.open) else {
      // A turn without brackets may be one of the doing: "thực hiện Quyết định số 12/QĐ-UBND lần 2".
      guard let end = ordinals(first), end < tokens.count else { return nil }
      let day = tokens[end].is(Mark.comma) ? end + 1 : end
      let isLed = day < tokens.count && (tokens[day].is(Word.ngay) || tokens[day].is(Word.cua))
      return isLed || tokens[first].looks(like: Word.khoa) ? end : nil
    }
    guard let end = ordinals(first + 1), end < tokens.count, tokens[end].is(Mark.close) else { return nil }
    return end + 1
  }

  /// Behind "khóa XII", "lần 2", "lần thứ hai", "khóa XIV, kỳ họp thứ 5", "nhiệm kỳ 2021-2026"; nil where none stands at a token.
  func ordinals(_ from: Int) -> Int? {
    var end: Int?
    var at = from
    for _ in 0..<3 {
      guard let word = OrdinalWords.table.match(tokens, at: at, accents: .required), let next = ordinal(word.end) else { break }
      end = next
      at = next < tokens.count && (tokens[next].is(Mark.comma) || tokens[next].is(Mark.hyphen)) ? next + 1 : next
    }
    return end
  }

  /// "XII", "5", "thứ năm", "2021-2026".
  private func ordinal(_ at: Int) -> Int? {
    guard at < tokens.count else { return nil }
    if tokens[at].is(Word.thu) { return at + 1 < tokens.count && tokens[at + 1].kind != .mark ? at + 2 : nil }
    if IssuerReader.isOrdinal(tokens[at]) { return at + 1 }
    let isPeriod =
      at + 2 < tokens.count && tokens[at].kind == .number && tokens[at + 1].is(Mark.hyphen) && tokens[at + 2].kind == .number
    return isPeriod ? at + 3 : nil
  }
}

private enum OrdinalWords {
  /// Words that an ordinal of a term, a session or a turn follows.
  static let table: PhraseTable<Bool> = PhraseTable(["khóa", "lần", "kỳ họp", "phiên họp", "nhiệm kỳ"].map { ($0, true) })
}
