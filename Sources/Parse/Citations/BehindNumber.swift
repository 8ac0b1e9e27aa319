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
}
