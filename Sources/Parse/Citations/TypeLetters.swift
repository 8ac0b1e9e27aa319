import Facts
import Model

/// Letters that stand for a type word in front of a number: "QĐ 25/2018/QĐ-UBND", "NĐ số 15/2020/NĐ-CP", "CV2143/BKHĐT-QLKKT".
extension NumberedReader {
  /// The letters must be those of the number's own type: TT, CT, KH and HD are much else too. "CV 15/BVĐK-KHTH": the symbol of an official letter
  /// leaves its type out.
  func letters(_ at: Int, of match: NumberMatch) -> (Int, Int, DocumentType)? {
    guard at >= 0, let type = TypeLetters.type(tokens[at], before: match.span.start), at == 0 || !isPiece(at) else { return nil }
    if type == .officialLetter {
      // "90 CV" are horsepower; "EV-04 CV" is a letter behind a mark of a list.
      if at > 0, tokens[at].end <= match.span.start, tokens[at - 1].kind == .number, at < 2 || !tokens[at - 2].is(Mark.hyphen) {
        return nil
      }
      return (at, at + 1, type)
    }
    return agrees(type, match.number) || match.number.symbolType.map { TypeWordRights.bears(type, $0) } ?? false ? (at, at + 1, type) : nil
  }

  /// The same in front of a number without a symbol: "TT 96/2015", "NĐ 37/2014".
  func bareLetters(_ at: Int, of match: NumberMatch) -> (Int, Int, DocumentType)? {
    guard at >= 0, let type = TypeLetters.yearType(tokens[at], before: match.span.start), at == 0 || !isPiece(at) else { return nil }
    return (at, at + 1, type)
  }

  /// TT is a town, a centre or a lot of land too: "Lô TT 15/2021", "1|TT 15/2019". Number and year alone are a citation behind a word that leads to
  /// one, or behind another paper.
  func isLed(_ at: Int) -> Bool {
    var last = at - 1
    if last > 0, tokens[last].is(Mark.lineEnd) { last -= 1 }
    guard last >= 0 else { return false }
    if tokens[last].is(Mark.comma) || tokens[last].is(Mark.semicolon) { return last > 0 && tokens[last - 1].kind == .number }
    if tokens[last].kind == .number { return last > 0 && tokens[last - 1].looks(like: Word.dieu) }
    return TypeLetters.leads.contains(tokens[last].word) && tokens[last].kind == .word
  }

  /// "12/QĐ 13/…": letters behind a stroke are those of another number.
  private func isPiece(_ at: Int) -> Bool {
    !tokens[at].spaceBefore && (tokens[at - 1].is(Mark.slash) || tokens[at - 1].is(Mark.hyphen))
  }
}

enum TypeLetters {
  /// The type that a token's letters mean, those of figures glued to them left out; nil for words in small letters and for codes of one letter.
  static func type(_ token: Token, before number: Int) -> DocumentType? {
    guard token.kind == .word, token.isCapitalised, token.end - token.start >= 2 else { return nil }
    let figures = token.end - number
    guard figures > 0 else { return token.hasDigit ? nil : type(token.word) }
    guard figures < 6, token.end - token.start <= 9 else { return nil }
    return type(Syllable(letters: token.word.letters >> UInt64(8 * figures), marks: token.word.marks))
  }

  /// The same for papers that are cited by number and year: "TT 96/2015".
  static func yearType(_ token: Token, before number: Int) -> DocumentType? { type(token, before: number).flatMap(citedByYear) }

  static func yearType(_ word: Syllable) -> DocumentType? { type(word).flatMap(citedByYear) }

  private static func citedByYear(_ type: DocumentType) -> DocumentType? { BareNumber.yearTypes.contains(type) ? type : nil }

  /// The last words of "theo", "căn cứ", "thực hiện", "bãi bỏ" and the like.
  static let leads = WordSet("theo tại của và với bằng hoặc trong cứ hiện các vào dụng bỏ thế định hành đổi sung dẫn")

  /// The type of a code of two letters or more.
  static func type(_ word: Syllable) -> DocumentType? {
    guard word.letters > 0xFF, let code = TypeTable.codes.find(word), code.code != "Tr", code.value != .other else { return nil }
    return code.value
  }
}
