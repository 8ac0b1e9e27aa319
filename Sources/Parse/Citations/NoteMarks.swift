import Model

/// Marks of notes, set by hand behind a number, a day or a body: "(1)", "[*]", "¹⁾", "(a)", "1,2", "*)". They weigh nothing.
struct NoteMarks {
  let tokens: [Token]

  /// Behind the marks that begin at a token; nil where none does. A bracket or a raised figure glued to the word before it is surely one; one that stands
  /// apart only where the sentence goes on with "ngày", "của", "và" or a comma: "(2) Bộ Y tế …" is an item of a list.
  func end(_ from: Int) -> Int? {
    guard from > 0, from < tokens.count else { return nil }
    var (glued, end) = (from, from)
    while let mark = framed(end) ?? (end > from ? joined(end) : nil) {
      if glued == end, (end..<mark).allSatisfy({ !tokens[$0].spaceBefore }) { glued = mark }
      end = mark
    }
    if end > glued, isLed(end) || isJoint(end) || end < tokens.count && tokens[end].is(Word.va) { return end }
    if glued > from { return glued }
    return bare(from).flatMap { isLed($0) ? $0 : nil }
  }

  /// Behind a raised figure, or a bracket that holds nothing but signs.
  private func framed(_ at: Int) -> Int? {
    guard at < tokens.count else { return nil }
    if tokens[at].is(Mark.other) || tokens[at].is(Self.star) && !tokens[at].spaceBefore { return at + 1 }
    if tokens[at].is(Self.caret) { return sign(at) }
    let isRound = tokens[at].is(Mark.open)
    guard isRound || tokens[at].is(Mark.openBracket), var end = sign(at + 1) else { return nil }
    while end + 1 < tokens.count, isJoint(end) || tokens[end].is(Mark.hyphen), let next = sign(end + 1) { end = next }
    return end < tokens.count && tokens[end].is(isRound ? Mark.close : Mark.closeBracket) ? end + 1 : nil
  }

  /// Another mark behind a comma, or the last of several: "¹,²", "(1), (2)", "¹-³".
  private func joined(_ at: Int) -> Int? {
    guard at + 1 < tokens.count, isJoint(at) || tokens[at].is(Mark.hyphen) && !tokens[at].spaceBefore && !tokens[at + 1].spaceBefore else {
      return nil
    }
    return framed(at + 1)
  }

  /// "1", "12", "*", "**", "a", "iv", "1a", "^1".
  private func sign(_ at: Int) -> Int? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    let length = token.end - token.start
    switch token.kind {
    case .number: return length < 4 ? at + 1 : nil
    case .word:
      let isShort = length == 1 || length < 4 && token.hasDigit || length < 5 && RomanNumeral.value(token.word) != nil
      return isShort && !token.isCapitalised ? at + 1 : nil
    case .mark:
      if token.is(Self.caret) { return sign(at + 1) }
      var end = at
      while end < tokens.count, end - at < 4, tokens[end].is(Mark.other) || tokens[end].is(Self.star) { end += 1 }
      return end > at ? end : nil
    }
  }

  /// Behind what no bracket opens: "*" between blanks, "2)", the rest of "NĐ-CP1,2" and of "NĐ-CP1)", whose first figure is glued to the number.
  private func bare(_ from: Int) -> Int? {
    var end = from
    if tokens[from].spaceBefore {
      let isStar = tokens[from].is(Self.star)
      guard isStar || from + 1 < tokens.count && tokens[from + 1].is(Mark.close), let next = sign(from) else { return nil }
      if isStar { return next }
      end = next
    }
    while isJoint(end), end + 1 < tokens.count, !tokens[end + 1].spaceBefore, tokens[end + 1].kind == .number, let next = sign(end + 1) {
      end = next
    }
    let isClosed = end < tokens.count && tokens[end].is(Mark.close) && !tokens[end].spaceBefore && !isOpen(before: end)
    if isClosed { end += 1 }
    return end > from && (isClosed || !tokens[from].spaceBefore) ? end : nil
  }

  /// Whether a round bracket in the same line is still open before a token.
  private func isOpen(before at: Int) -> Bool {
    var closed = 0
    for index in stride(from: at - 1, through: max(0, at - Self.farthest), by: -1) {
      if tokens[index].is(Mark.lineEnd) { return false }
      if tokens[index].is(Mark.close) { closed += 1 }
      guard tokens[index].is(Mark.open) else { continue }
      if closed == 0 { return true }
      closed -= 1
    }
    return false
  }

  /// "ngày 08/9/2020", ", ký ngày …", "năm 2013", "của Chính phủ".
  private func isLed(_ from: Int) -> Bool {
    var at = from < tokens.count && tokens[from].is(Mark.comma) ? from + 1 : from
    guard at < tokens.count else { return false }
    if tokens[at].is(Word.cua) { return IssuerReader.read(tokens, at: at + 1) != nil || IssuerReader.readSmall(tokens, at: at + 1) != nil }
    if tokens[at].is(Word.ky) { at += 1 }
    return at < tokens.count && tokens[at].kind == .word && !tokens[at].isCapitalised && DateReader.read(tokens, at: at) != nil
  }

  private func isJoint(_ at: Int) -> Bool { at < tokens.count && (tokens[at].is(Mark.comma) || tokens[at].is(Mark.semicolon)) }

  private static let star = UInt8(ascii: "*")
  /// Markdown's: "[^1]".
  private static let caret = UInt8(ascii: "^")
  /// So many tokens are looked through for a bracket.
  private static let farthest = 120
}
