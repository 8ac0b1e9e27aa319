import Facts
import Model

/// Reads the provision a citation points at: điểm, khoản, Điều, mục, chương, phần, phụ lục, with ranges and lists, before the type word.
struct PinpointReader {
  let tokens: [Token]

  func read(_ mention: inout Mention, previous: Mention?) {
    let floor = previous.map { $0.tokens.upperBound <= mention.tokens.lowerBound ? $0.tokens.upperBound : 0 } ?? 0
    guard let span = before(mention.tokens.lowerBound, floor: floor) else { return }
    mention.pinpointSpan = TextSpan(tokens[span.lowerBound].start, tokens[span.upperBound - 1].end)
  }

  /// "khoản 2 Điều 5", "các Điều 11, 12 và 13 của", "điểm b khoản 2 Điều 5" right before a token.
  private func before(_ at: Int, floor: Int) -> Range<Int>? {
    var end = at
    while end > floor, isJoint(tokens[end - 1]) { end -= 1 }
    var first = end
    var unit: Int?
    while first > floor, end - first < 40, isPart(first - 1) {
      first -= 1
      if isUnit(first) { unit = first }
    }
    guard let unit, unit < end, hasValue(unit, end) else { return nil }
    var last = end
    while last > unit, tokens[last - 1].is(Mark.comma) || tokens[last - 1].is(Word.va) { last -= 1 }
    return unit..<last
  }

  /// Words between the provision and the paper: của, các, ban hành kèm theo.
  private func isJoint(_ token: Token) -> Bool {
    token.is(Word.cua) || token.is(Word.cac) || token.is(Mark.open) || PinpointWords.joints.contains(token.word) && token.kind == .word
  }

  private func isPart(_ at: Int) -> Bool {
    let token = tokens[at]
    // One line end may stand between a value and the next unit, or a unit and its value.
    if token.is(Mark.lineEnd) {
      return at > 0 && at + 1 < tokens.count && (isUnit(at + 1) && isValue(tokens[at - 1]) || isUnit(at - 1))
    }
    if isUnit(at) || token.kind == .number && token.end - token.start <= 3 { return true }
    if token.is(Mark.comma) || token.is(Word.va) || token.is(Word.den) || token.is(Word.hoac) || token.is(Mark.hyphen)
      || token.is(Mark.semicolon) || token.is(Word.cua)
    {
      return true
    }
    guard token.kind == .word else { return false }
    if token.looks(like: Word.luc), at > 0, tokens[at - 1].looks(like: Word.phu) { return true }
    if token.hasDigit, token.end - token.start <= 4 { return true }
    if RomanNumeral.value(token.word) != nil, token.isUpper { return true }
    if token.is(Word.cac), at + 1 < tokens.count, isUnit(at + 1) { return true }
    // A point's letter, or an annex's.
    return token.end - token.start <= 2 && token.word.letters < 0x100
  }

  /// The word of a provision's level; "phụ" of "phụ lục".
  private func isUnit(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, PinpointWords.units.contains(token.word), at + 1 < tokens.count else { return false }
    if token.is(Word.phu) { return tokens[at + 1].looks(like: Word.luc) }
    // "Điều ⏎ 136", but no heading's number: "Điều ⏎ 2. …".
    if tokens[at + 1].is(Mark.lineEnd), at + 3 < tokens.count, tokens[at + 2].kind == .number {
      return isValue(tokens[at + 2]) && !tokens[at + 3].is(Mark.stop) && !tokens[at + 3].is(Mark.close)
    }
    return isValue(tokens[at + 1]) || token.is(Word.tieu) && tokens[at + 1].is(Word.muc)
  }

  /// A figure, a point's letter, a Roman numeral, 3a, 1.2.
  private func isValue(_ token: Token) -> Bool {
    if token.kind == .number { return token.end - token.start <= 3 }
    guard token.kind == .word else { return false }
    return token.hasDigit && token.end - token.start <= 4 || token.word.letters < 0x100
      || token.isUpper && RomanNumeral.value(token.word) != nil
  }

  private func hasValue(_ unit: Int, _ end: Int) -> Bool {
    let value = tokens[unit].looks(like: Word.phu) ? unit + 2 : unit + 1
    return value < end || tokens[unit].looks(like: Word.phu) && unit + 2 == end
  }
}

enum PinpointWords {
  static let units = WordSet("điểm khoản điều mục chương phần phụ tiết tiểu")
  static let joints = WordSet("thuộc kèm theo ban hành tại")
}
