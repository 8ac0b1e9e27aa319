import Facts
import Model

/// Names of communes, wards, towns and special zones. They begin with any word and hold any: "xã Trường Sơn", "phường Bồ Đề", "xã Yên Từ". So
/// the list of the units is asked first, then what names look like, and only then what words are elsewhere.
extension IssuerReader {
  /// The end of the name behind a level, which ends right before a token.
  static func unitName(_ tokens: [Token], _ at: Int) -> Int? {
    isBehindCommuneLevel(tokens, at) ? communeName(tokens, at) : placeName(tokens, at)
  }

  /// Whether xã, phường, thị trấn or đặc khu stands right before a token; not "thị xã".
  static func isBehindCommuneLevel(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0, at <= tokens.count, tokens[at - 1].kind == .word, CommuneWords.levels.contains(tokens[at - 1].word) else { return false }
    return !tokens[at - 1].is(SocietyWord.xa) || at < 2 || !tokens[at - 2].is(CommuneWords.thi)
  }

  /// The end of the name of a commune. Its level stands before it.
  static func communeName(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isCapitalised || tokens[at].kind == .number else { return nil }
    let known = max(listedName(tokens, at)?.end ?? at, wideName(tokens, at) ?? at)
    if known > at { return known + goingOn(tokens, at, known) }
    return wholeName(tokens, at) ?? placeName(tokens, at) ?? nameLikeAHead(tokens, at)
  }

  /// The longest name of a unit since July 2025 that begins at a token, and its usual letter case: "Bảo Lâm 1", "1 Bảo Lộc", "Cư M'gar",
  /// "Văn Miếu - Quốc Tử Giám". A figure behind other names is no part of them ("xã Tân Tiến 5 năm 2021-2025").
  static func listedName(_ tokens: [Token], _ at: Int) -> (end: Int, name: String)? {
    var words: [Syllable] = []
    var ends: [Int] = []
    var next = at
    while next < tokens.count, words.count < 6 {
      let token = tokens[next]
      if token.kind == .word, token.isCapitalised || next > at && tokens[next - 1].kind == .mark && !token.spaceBefore {
        words.append(token.word)
      } else if token.kind == .number, token.end - token.start <= 2, let figure = Syllable.words(String(token.value)).first {
        words.append(figure)
      } else if next > at, token.is(Mark.hyphen) && token.spaceBefore || behindApostrophe(tokens, next) != nil {
        next += 1
        continue
      } else {
        break
      }
      next += 1
      ends.append(next)
    }
    for count in stride(from: words.count, to: 0, by: -1) {
      let end = ends[count - 1]
      if let name = CommuneTable.name(words[..<count]), !isOfNextBody(tokens, end) { return (end, name) }
    }
    return nil
  }

  /// "XÃ TÂN AN / HỘI NÔNG DÂN", though there is a commune Tân An Hội: the word before a token begins a body's name, whose second word has the case
  /// of that name; not "xã Ái Quốc Hội Nông dân".
  private static func isOfNextBody(_ tokens: [Token], _ end: Int) -> Bool {
    guard let head = IssuerTable.heads.match(tokens, at: end - 1, accents: .required), head.end > end else { return false }
    let second = head.text.drop { $0 != " " }.dropFirst().first
    return tokens[end].isUpper || tokens[end].isCapitalised == second?.isUppercase
  }

  /// The end of the longest name of a province or district that begins at a token: "Điện Biên Phủ". Many communes bear one.
  static func wideName(_ tokens: [Token], _ at: Int) -> Int? {
    let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required)?.end ?? at
    let district = PlaceTable.districtNames.match(tokens, at: at, accents: .required)?.end ?? at
    let end = max(province, district)
    return end > at && isCapitalised(tokens, at, end) ? end : nil
  }

  /// By how many words an older name goes on behind a known one: "xã Tân Thành Bình về …". Capitals of a line do not tell where it ends, but for the
  /// line; in a sentence it is one word, and the sentence goes on behind it: not "phường Lào Cai Thành lập tổ", "xã Hòa Bình Nguyễn Văn A".
  private static func goingOn(_ tokens: [Token], _ at: Int, _ known: Int) -> Int {
    var end = known
    while end < tokens.count, end - at < 4, tokens[end].kind == .word, tokens[end].isCapitalised, tokens[end].isUpper == tokens[at].isUpper,
      !isStop(tokens[end]), !beginsMatter(tokens, end), LevelWords.level(tokens, at: end) == nil, !beginsBody(tokens, end),
      wideName(tokens, end) == nil
    {
      end += 1
    }
    if tokens[at].isUpper { return end < tokens.count ? 0 : end - known }
    guard end == known + 1 else { return 0 }
    guard end < tokens.count, tokens[end].kind == .word else { return 1 }
    return !tokens[end].isCapitalised && (StopWords.verbs.contains(tokens[end].word) || tokens[end].is(Word.va)) ? 1 : 0
  }

  /// An unlisted name with words that end names elsewhere: "xã Quyết Tiến", "xã Xuân Giao". Two to four capitalised words, behind which the sentence
  /// plainly goes on; nil for "UBND xã Giao Ban Công an …" and where a paper or another body is named.
  private static func wholeName(_ tokens: [Token], _ at: Int) -> Int? {
    guard tokens[at].kind == .word else { return nil }
    var end = at
    while end < tokens.count, end - at < 4, tokens[end].kind == .word, tokens[end].isCapitalised, tokens[end].isUpper == tokens[at].isUpper,
      LevelWords.level(tokens, at: end) == nil
    {
      let isBody = tokens[at].isUpper ? beginsBody(tokens, end) : IssuerTable.heads.match(tokens, at: end).map { $0.end - end > 1 } ?? false
      guard !isBody, !beginsMatter(tokens, end) else { return nil }
      end += 1
    }
    guard end - at > 1 else { return nil }
    guard end < tokens.count else { return end }
    // In a line of capitals anything may follow.
    guard !tokens[at].isUpper else { return nil }
    let next = tokens[end]
    let goesOn = next.kind == .word && (next.isCapitalised || !isStop(next) && !StopWords.verbs.contains(next.word) && !next.is(Word.va))
    return goesOn && LevelWords.level(tokens, at: end) == nil ? nil : end
  }

  /// Whether a paper is named at a token, or a clause begins: "Kế Hoạch", "Căn cứ", "Thực Hiện".
  private static func beginsMatter(_ tokens: [Token], _ at: Int) -> Bool {
    beginsPaper(tokens, at) || LineCues.table.match(tokens, at: at, accents: .required) != nil
  }

  /// Whether the name of a body begins at a token: "Phòng", not "Phong".
  static func beginsBody(_ tokens: [Token], _ at: Int) -> Bool {
    guard let head = IssuerTable.heads.match(tokens, at: at) else { return false }
    return head.end - at > 1 || IssuerTable.heads.match(tokens, at: at, accents: .required) != nil
  }

  /// "xã Hội Sơn": behind a level the first word of a name may be one that begins bodies' names.
  private static func nameLikeAHead(_ tokens: [Token], _ at: Int) -> Int? {
    guard at + 1 < tokens.count, tokens[at].is(SocietyWord.hoi), tokens[at].isCapitalised, tokens[at + 1].kind == .word,
      tokens[at + 1].isCapitalised, !isStop(tokens[at + 1])
    else { return nil }
    return at + 2
  }

  private static func isCapitalised(_ tokens: [Token], _ first: Int, _ end: Int) -> Bool {
    (first..<end).allSatisfy { tokens[$0].kind == .mark || tokens[$0].isCapitalised }
  }

  /// Behind an apostrophe inside a name of the highlands, and the letters that follow it: "Cư M'gar", "Ea H’Leo", "B'Lao".
  static func behindApostrophe(_ tokens: [Token], _ at: Int) -> Int? {
    guard at + 1 < tokens.count, at > 0, !tokens[at].spaceBefore, !tokens[at + 1].spaceBefore, tokens[at + 1].kind == .word,
      tokens[at - 1].kind == .word, tokens[at - 1].end - tokens[at - 1].start == 1
    else { return nil }
    let isApostrophe = [UInt8(ascii: "'"), UInt8(ascii: "`"), Mark.openQuote, Mark.closeQuote].contains { tokens[at].is($0) }
    return isApostrophe ? at + 2 : nil
  }
}

enum CommuneWords {
  /// The last words of the levels xã, phường, thị trấn, đặc khu.
  static let levels = WordSet("xã phường trấn khu")
  /// The last words of the levels above: tỉnh, thành phố, TP, huyện, quận, thị xã.
  static let wide = WordSet("tỉnh phố tp huyện quận xã")
  static let thi = Syllable.word("thị")
}
