import Facts
import Model

/// Resolutions of the Party called by letters ("NQTW 4 khóa XII", "NQ ĐH XIII của Đảng") or for several terms at once ("Nghị quyết Trung ương 4 khóa XI,
/// XII").
extension NamedReader {
  /// "NQ", and the first two letters of "NQTW": they stand for the type word in front of a name.
  func resolution(_ at: Int) -> PhraseMatch<DocumentType>? {
    let token = tokens[at]
    guard token.isUpper, at == 0 || token.spaceBefore || tokens[at - 1].kind != .mark || tokens[at - 1].is(Mark.lineEnd) else { return nil }
    if token.looks(like: PartyTerms.nq) { return PhraseMatch(first: at, end: at + 1, text: "NQ", value: .resolution) }
    return PartyTerms.conference(token) != nil ? PhraseMatch(first: at, end: at, text: "NQ", value: .resolution) : nil
  }

  /// The name in full, where letters stand for it or several terms share it; nil where it is printed so.
  func partyName(_ words: Range<Int>) -> String? {
    let term = words.indices.dropFirst().last { tokens[$0 - 1].looks(like: Word.khoa) && RomanNumeral.value(tokens[$0].word) != nil }
    guard let conference = conference(words) else {
      // "NQ ĐH XIII của Đảng", "Nghị quyết ĐHĐB toàn quốc lần thứ XIII của Đảng"
      let isShort = words.contains { PartyTerms.congress.contains(tokens[$0].word) } || tokens[words.lowerBound].looks(like: PartyTerms.nq)
      let isLocal = words.contains { tokens[$0].is(NameWords.bo) || LevelWords.table.match(tokens, at: $0, accents: .required) != nil }
      let numerals = words.compactMap { tokens[$0].isUpper ? RomanNumeral.value(tokens[$0].word) : nil }
      guard isShort, !isLocal, let congress = numerals.first, numerals.count == 1 else { return nil }
      return "Nghị quyết Đại hội \(PartyTerms.roman(congress)) của Đảng"
    }
    let isShort = words.contains { PartyTerms.conference(tokens[$0]) != nil || tokens[$0].looks(like: PartyTerms.tw) }
    let isOpen =
      words.upperBound < tokens.count && tokens[words].contains { $0.is(Mark.open) } && !tokens[words].contains { $0.is(Mark.close) }
    guard isShort || isOpen || tokens[words.lowerBound].looks(like: PartyTerms.nq) else { return nil }
    let name = "Nghị quyết Trung ương \(conference)"
    return term.flatMap { RomanNumeral.value(tokens[$0].word) }.map { "\(name) khóa \(PartyTerms.roman($0))" } ?? name
  }

  /// "Trung ương 4", "TW 4", "TW4", "NQTW 4".
  private func conference(_ words: Range<Int>) -> Int? {
    for at in words {
      if let glued = PartyTerms.conference(tokens[at]), glued > 0 { return glued }
      let isCommittee =
        PartyTerms.conference(tokens[at]) != nil || tokens[at].looks(like: PartyTerms.tw)
        || tokens[at].is(PartyTerms.uong) && at > words.lowerBound && tokens[at - 1].looks(like: PartyTerms.trung)
      if isCommittee, at + 1 < words.upperBound, tokens[at + 1].kind == .number, tokens[at + 1].value < 30 { return tokens[at + 1].value }
    }
    return nil
  }

  /// "Nghị quyết Trung ương 4 (khóa XI, XII)": the name up to the bracket in which further terms follow; nil where none is open.
  func beforeOpenTerms(_ words: Range<Int>) -> TextSpan<Clean>? {
    guard let open = words.last(where: { tokens[$0].is(Mark.open) }), open > words.lowerBound,
      !tokens[open..<words.upperBound].contains(where: { $0.is(Mark.close) })
    else { return nil }
    return TextSpan(tokens[words.lowerBound].start, tokens[open - 1].end)
  }

  /// The resolutions of further terms behind one: "… khóa XI, XII", "… khóa XI và khóa XII".
  func furtherTerms(behind mention: Mention) -> [Mention] {
    guard mention.kind == .named, mention.type == .resolution, mention.nameSpan != nil, mention.dateSpan == nil,
      let conference = conference(mention.tokens),
      tokens[mention.tokens].contains(where: { $0.looks(like: Word.khoa) })
    else { return [] }
    var found: [Mention] = []
    var at = mention.tokens.upperBound
    while at + 1 < tokens.count, found.count < PartyTerms.most, PartyTerms.joins(tokens[at]) {
      var term = at + 1
      if tokens[term].is(Mark.open) { term += 1 }
      let first = term
      if term < tokens.count, tokens[term].looks(like: Word.khoa) { term += 1 }
      guard term < tokens.count, tokens[term].kind == .word, tokens[term].isUpper, let value = RomanNumeral.value(tokens[term].word),
        value > 3
      else {
        break
      }
      var next = Mention(kind: .named, type: .resolution)
      next.nameSpan = TextSpan(tokens[first].start, tokens[term].end)
      next.fullName = "Nghị quyết Trung ương \(conference) khóa \(PartyTerms.roman(value))"
      next.flags = [.sharedPart]
      next.tokens = first..<(term + 1)
      found.append(next)
      at = term + 1
      if at < tokens.count, tokens[at].is(Mark.close) { at += 1 }
    }
    return found
  }
}

enum PartyTerms {
  /// Terms that one name is followed by.
  static let most = 8
  static let nq = Syllable.word("NQ")
  static let tw = Syllable.word("TW")
  static let trung = Syllable.word("trung")
  static let uong = Syllable.word("ương")
  /// ĐH, ĐHĐB for "Đại hội", "Đại hội đại biểu".
  static let congress = WordSet("ĐH ĐHĐB")

  static func joins(_ token: Token) -> Bool { token.is(Mark.comma) || token.is(Word.va) || token.is(Mark.semicolon) }

  /// The conference's figure in "TW4" and "NQTW4", 0 for "NQTW"; nil for other words.
  static func conference(_ token: Token) -> Int? { token.kind == .word && token.isUpper ? conferences[token.word.letters] : nil }

  private static let conferences = WordMap(
    [(Syllable.word("NQTW").letters, 0)]
      + (1...15).flatMap { [(Syllable.word("TW\($0)").letters, $0), (Syllable.word("NQTW\($0)").letters, $0)] })

  static func roman(_ value: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: value / 10) + ones[value % 10]
  }
}
