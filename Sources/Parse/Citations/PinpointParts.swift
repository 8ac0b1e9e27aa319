import Facts
import Model

/// What a provision consists of: điểm, khoản, Điều, mục, chương, phần, phụ lục, mẫu, with ranges and lists.
extension PinpointReader {
  func isPart(_ at: Int) -> Bool {
    let token = tokens[at]
    // One line end may stand between a value and the next unit, or a unit and its value.
    if token.is(Mark.lineEnd) {
      guard at > 1, at + 1 < tokens.count else { return false }
      return isUnit(at - 1) || isUnit(at + 1) && (isValue(tokens[at - 1]) || tokens[at - 1].is(Mark.comma) && isValue(tokens[at - 2]))
    }
    if isUnit(at) || token.kind == .number && token.end - token.start <= 3 { return true }
    if isSeparator(token) || token.is(Word.den) || isPoint(at) || isFrom(at) { return true }
    guard token.kind == .word else { return false }
    if at > 0, isSecondWord(token, of: tokens[at - 1]) { return true }
    if token.hasDigit, token.end - token.start <= 4 { return true }
    if RomanNumeral.value(token.word) != nil, token.isUpper { return true }
    if token.is(Word.cac), at + 1 < tokens.count, isUnit(at + 1) { return true }
    // A point's letter, or an annex's.
    return token.end - token.start <= 2 && token.word.letters < 0x100
  }

  private func isSeparator(_ token: Token) -> Bool {
    token.is(Mark.comma) || token.is(Word.va) || token.is(Word.hoac) || token.is(Mark.hyphen) || token.is(Mark.semicolon)
      || token.is(Word.cua)
  }

  /// Where the words end that no separator follows.
  func withoutSeparators(_ words: Range<Int>) -> Int {
    var end = words.upperBound
    while end > words.lowerBound, isSeparator(tokens[end - 1]) || tokens[end - 1].is(Word.cac) { end -= 1 }
    return end
  }

  /// "điểm 2.3", "điểm 1.2.d.1", "mục II.1": the stop between two figures, letters or numerals.
  private func isPoint(_ at: Int) -> Bool {
    tokens[at].is(Mark.stop) && at > 0 && at + 1 < tokens.count && isValue(tokens[at - 1]) && isValue(tokens[at + 1])
      && !tokens[at].spaceBefore && !tokens[at + 1].spaceBefore
  }

  /// "…, Điều 6, từ Điều 24 đến Điều 27", "và từ điểm a đến điểm d", "các điều từ 24 đến 27": the beginning of a range inside a list.
  private func isFrom(_ at: Int) -> Bool {
    guard tokens[at].is(Word.tu), at > 0, at + 2 < tokens.count else { return false }
    if isUnit(at + 1) { return isSeparator(tokens[at - 1]) && !tokens[at - 1].is(Word.cua) }
    return PinpointWords.units.contains(tokens[at - 1].word) && isRange(at)
  }

  /// "từ 24 đến 27"
  private func isRange(_ from: Int) -> Bool {
    from + 3 < tokens.count && tokens[from].is(Word.tu) && isValue(tokens[from + 1]) && tokens[from + 2].is(Word.den)
      && isValue(tokens[from + 3])
  }

  /// "lục" of "phụ lục", "số" of "mẫu số", the rest of "số thứ tự".
  private func isSecondWord(_ token: Token, of first: Token) -> Bool {
    if token.looks(like: Word.luc) { return first.looks(like: Word.phu) }
    if token.is(Word.so) { return first.looks(like: Word.luc) || PinpointWords.forms.contains(first.word) }
    return token.is(Word.thu) && first.looks(like: Word.so) || token.is(PinpointWords.tu) && first.is(Word.thu)
  }

  /// The word of a provision's level; "phụ" of "phụ lục", "số" of "số thứ tự".
  func isUnit(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    guard PinpointWords.units.contains(token.word) else { return isLesserUnit(token, at, next) }
    if token.is(Word.phu) { return next.looks(like: Word.luc) }
    // "Điều ⏎ 136", but no heading's number: "Điều ⏎ 2. …".
    if next.is(Mark.lineEnd), at + 3 < tokens.count, tokens[at + 2].kind == .number {
      return isValue(tokens[at + 2]) && !tokens[at + 3].is(Mark.stop) && !tokens[at + 3].is(Mark.close)
    }
    return isValue(next) || token.is(Word.tieu) && next.is(Word.muc) || isRange(at + 1)
  }

  /// "mẫu số 37", "Bảng 2"; "đoạn 2 điểm a" and "số thứ tự 5 mục II" only within a larger provision.
  private func isLesserUnit(_ token: Token, _ at: Int, _ next: Token) -> Bool {
    if PinpointWords.forms.contains(token.word) {
      // "Biểu mẫu số 1"
      if token.is(Word.bieu), next.is(Word.mau) { return isUnit(at + 1) }
      return isValue(next) || next.is(Word.so) && at + 2 < tokens.count && isValue(tokens[at + 2])
    }
    var value = token.is(PinpointWords.doan) ? at + 1 : token.looks(like: Word.so) && next.is(Word.thu) ? at + 3 : tokens.count
    guard value + 1 < tokens.count, isValue(tokens[value]), value == at + 1 || tokens[at + 2].is(PinpointWords.tu) else { return false }
    // "số thứ tự 3, 4 mục II"
    while value + 3 < tokens.count, isSeparator(tokens[value + 1]), isValue(tokens[value + 2]) { value += 2 }
    return PinpointWords.units.contains(tokens[value + 1].word) && isUnit(value + 1)
  }

  /// Where "gạch đầu dòng thứ hai", "nội dung thứ 5 tại", "đoạn thứ nhất của" begin that end right before a provision.
  func partOf(_ unit: Int, floor: Int) -> Int? {
    var last = unit - 1
    if last > floor, tokens[last].is(Word.tai) || tokens[last].is(Word.cua) { last -= 1 }
    guard last - 2 > floor, tokens[last - 1].is(Word.thu), isValue(tokens[last]) || PinpointWords.ordinals.contains(tokens[last].word)
    else {
      return nil
    }
    return PinpointWords.parts.matchBackward(tokens, endingAt: last - 2, accents: .required).flatMap { $0.first >= floor ? $0.first : nil }
  }

  /// A figure, a point's letter, a Roman numeral, 3a.
  func isValue(_ token: Token) -> Bool {
    if token.kind == .number { return token.end - token.start <= 3 }
    guard token.kind == .word else { return false }
    return token.hasDigit && token.end - token.start <= 4 || token.word.letters < 0x100
      || token.isUpper && RomanNumeral.value(token.word) != nil
  }

  func hasValue(_ unit: Int, _ end: Int) -> Bool {
    let value = tokens[unit].looks(like: Word.phu) ? unit + 2 : unit + 1
    return value < end || tokens[unit].looks(like: Word.phu) && unit + 2 == end
  }
}

enum PinpointWords {
  static let units = WordSet("điểm khoản điều mục chương phần phụ tiết tiểu")
  static let forms = WordSet("mẫu biểu bảng")
  static let doan = Syllable.word("đoạn")
  /// Counted parts of a provision that have no letter or figure of their own.
  static let parts: PhraseTable<Bool> = PhraseTable(
    ["gạch đầu dòng", "đầu dòng", "dòng", "nội dung", "đoạn", "câu", "ý", "dấu cộng"].map { ($0, true) })
  static let ordinals = WordSet("nhất hai ba bốn tư năm sáu bảy tám chín mười cuối")
  static let tu = Syllable.word("tự")
  static let quy = Syllable.word("quy")
  static let joints = WordSet("thuộc kèm theo ban hành tại")
  /// Words that go on with the sentence behind "Luật Giá tại Điều 5".
  static let verbs = WordSet("thì có đã về được cho không là phải cũng như nêu ghi để nhưng mà khi nếu do trừ gồm bao với đối nên vì chỉ")
  /// First words of what is issued with a paper: Quy chế, Điều lệ, Danh mục, Biểu mức thu, Kế hoạch, Đề án, Chương trình, Phương án, Nội quy.
  static let issued = WordSet("quy điều danh biểu bảng kế đề chương phương nội định đơn")
  /// Words that the name of such a thing does not hold.
  static let notInTitles = WordSet("này đó theo tại thì")
}
