import Facts
import Model

/// Who issues a paper and when, said before the paper is named: "Ngày 24/7/2024, Chủ tịch UBND tỉnh có Công văn số …".
extension SharedParts {
  /// "Ngày 24/7/2024, Chủ tịch UBND tỉnh có Công văn số …", "UBND huyện đã ban hành Quyết định số …", "Giám đốc Sở … tại Tờ trình số …".
  func readBefore(_ mention: inout Mention) {
    let first = mention.tokens.lowerBound
    let before = issuer(before: first, of: mention.number) ?? owner(before: first, of: mention.number)
    let issuer = before.flatMap { isPassedOn(mention, $0) ? nil : $0 }
    if let issuer { mention.issuerSpan = TextSpan(tokens[issuer.first].start, tokens[issuer.end - 1].end) }
    guard mention.dateSpan == nil, mention.kind == .numbered || issuer != nil,
      let date = issuer.flatMap({ date(endingAt: $0.first) }) ?? openingDate(mention.tokens.lowerBound, issuer)
    else { return }
    mention.take(date, tokens)
  }

  /// The body that does what the verb right before a token says.
  /// - Parameter number: of the paper that stands there.
  func issuer(before at: Int, of number: DocumentNumber? = nil) -> IssuerMatch? {
    guard let end = verbStart(at) else { return nil }
    if let body = representedBody(end, before: at) { return body }
    // Whose staff a department is issues the papers under its own symbol: "-BCĐ", "-BCH".
    if let organisation = number?.organisation, organisation.hasPrefix("BCĐ") || organisation.hasPrefix("BCH") {
      return issuer(endingAt: end).flatMap(wholeBoard)
    }
    let short = apposition(before: end).flatMap(issuer)
    let named = short ?? issuer(endingAt: end).flatMap { isAddressee($0, verb: end..<at, number) ? nil : $0 }
    return named ?? number.flatMap { abbreviated(endingAt: end, $0) }
  }

  /// Whose papers a colon or bracket lists, or whose words it bears out: "các nghị quyết của Bộ Chính trị: Nghị quyết số …", "theo đề nghị của Sở Nội vụ
  /// (Tờ trình số …)". Nil where the symbol is another body's.
  private func owner(before at: Int, of number: DocumentNumber?) -> IssuerMatch? {
    guard let number, at > 2 else { return nil }
    var last = at - 1
    if tokens[last].is(Word.tai) { last -= 1 }
    guard tokens[last].is(Mark.colon) || tokens[last].is(Mark.open) else { return nil }
    last -= 1
    while last > 0, at - last < 8, VerbWords.introducing.contains(tokens[last].word) || tokens[last].is(Mark.comma) { last -= 1 }
    guard let body = issuer(endingAt: last + 1), body.first > 1, tokens[body.first - 1].is(Word.cua), isSaid(endingAt: body.first - 2),
      fits(number, body)
    else { return nil }
    // "các văn bản của Trung ương: …": a level, whose organs sign the papers.
    if body.end - body.first == 2, tokens[body.first].looks(like: PartyTerms.trung), tokens[body.first + 1].looks(like: PartyTerms.uong) {
      return nil
    }
    return body
  }

  /// Whether what stands before "của" is a paper, or what somebody proposes, thinks or orders.
  private func isSaid(endingAt last: Int) -> Bool {
    if VerbWords.said.contains(tokens[last].word) { return true }
    // "các nghị quyết quan trọng của"
    return (max(0, last - 5)...last).contains { at in
      TypeTable.words.match(tokens, at: at, accents: .required).map { $0.end == tokens.count || tokens[$0.end].kind == .word } ?? false
    }
  }

  /// "BTC đã có Công văn số 3430/BTC-QLNS": letters that the symbol has too.
  private func abbreviated(endingAt end: Int, _ number: DocumentNumber) -> IssuerMatch? {
    end > 0 && IssuerLetters.isBody(tokens, end - 1, number) ? IssuerMatch(first: end - 1, end: end) : nil
  }

  /// Where the duty begins that a body's name is followed by: "Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo … tại Tờ trình", "Sở Y tế (Thường trực
  /// Ban Chỉ đạo) có …"; nil where none stands before a token. A committee's term is part of its name.
  private func apposition(before end: Int) -> Int? {
    var at = end - 1
    let isBracketed = at > 0 && tokens[at].is(Mark.close)
    while at > 0, end - at < 40, !tokens[at].is(Mark.stop), !tokens[at].is(Mark.semicolon), !tokens[at].is(Mark.lineEnd) {
      if isBracketed {
        if tokens[at].is(Mark.open) { return tokens[at + 1].looks(like: Word.khoa) ? nil : at }
      } else if tokens[at].is(Mark.hyphen) || tokens[at].is(Mark.comma), tokens[(at + 1)...].begin(with: VerbWords.duty) {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// "Ban Chỉ đạo xây dựng mô hình … của Chính phủ đã ban hành Công văn số 05/CV-BCĐ": who stands behind "của" has set the board up. Nil where the
  /// board is not found.
  private func wholeBoard(_ match: IssuerMatch) -> IssuerMatch? {
    guard match.first > 1, tokens[match.first - 1].is(Word.cua) else { return match }
    // "Theo đề nghị của Ban Chỉ huy Quân sự xã", "xét ý kiến của Sở …": who asks stands alone.
    let isBoard = IssuerTable.heads.match(tokens, at: match.first).map { VerbWords.boards.contains($0.text) } ?? false
    let before = tokens[match.first - 2]
    if isBoard || !before.isCapitalised && VerbWords.asking.contains(before.word) { return match }
    var at = match.first - 2
    while at >= 0, match.first - at < 60, !tokens[at].is(Mark.stop), !tokens[at].is(Mark.semicolon), !tokens[at].is(Mark.lineEnd) {
      if tokens[at].isCapitalised, !IssuerReader.isInSymbol(tokens, at), let head = IssuerTable.heads.match(tokens, at: at),
        VerbWords.boards.contains(head.text)
      {
        return IssuerMatch(first: at, end: match.end)
      }
      at -= 1
    }
    return nil
  }

  /// "Thay mặt Bộ Chính trị, đồng chí …, Thường trực Ban Bí thư vừa ký ban hành Kết luận số …"
  private func representedBody(_ end: Int, before paper: Int) -> IssuerMatch? {
    guard issues(end..<paper) else { return nil }
    var at = end - 1
    while at > 0, end - at < 40, !tokens[at].is(Mark.stop), !tokens[at].is(Mark.semicolon), !tokens[at].is(Mark.lineEnd) {
      if tokens[at].is(VerbWords.mat), tokens[at - 1].looks(like: Word.thay), let body = IssuerReader.read(tokens, at: at + 1),
        body.end < end, tokens[body.end].is(Mark.comma)
      {
        return body
      }
      at -= 1
    }
    return nil
  }

  /// "Thủ tướng Chính phủ tại Công văn số 2694/VPCP-KGXV": a central office passes on what somebody else has said.
  private func isPassedOn(_ mention: Mention, _ issuer: IssuerMatch) -> Bool {
    guard let number = mention.number, let body = IssuingBodyTable.body(ofOrganisation: number.organisation),
      body.level == .central, body.name.utf8.starts(with: "Văn phòng".utf8)
    else { return false }
    return !tokens[issuer.first].looks(like: Word.van) && !tokens[issuer.first].isUpper
  }

  /// Index of the first token of the verb that ends right before `at`: ban hành, có, tại, ra, ký.
  private func verbStart(_ at: Int) -> Int? {
    var index = at - 1
    index = skipIntroduction(index)
    guard index > 0 else { return nil }
    if isVerbOfTwoWords(index) {
      index -= 2
    } else if VerbWords.issuing.contains(tokens[index].word) {
      let isTold = tokens[index].is(Word.tai)
      // "Đảng ủy Chính phủ báo cáo (tại Tờ trình số …)"
      if isTold, tokens[index - 1].is(Mark.open) { index -= 1 }
      index = (isTold ? sayingVerb(endingAt: index) : nil) ?? index - 1
    } else {
      return nil
    }
    var steps = 0
    while index >= 0, steps < 4, VerbWords.auxiliary.contains(tokens[index].word) {
      index -= 1
      steps += 1
    }
    return index + 1
  }

  /// "Sở Tài chính báo cáo tại Văn bản số …": index of the token before a verb of saying that ends right before "tại".
  func sayingVerb(endingAt at: Int) -> Int? {
    guard let verb = VerbWords.saying.matchBackward(tokens, endingAt: at - 1, accents: .required), verb.first > 0 else { return nil }
    // "theo Tờ trình, Báo cáo tại": a paper.
    return tokens[verb.first].isCapitalised ? nil : verb.first - 1
  }

  /// Whether a verb of issuing or signing is among some words: not "có", "tại".
  private func issues(_ words: Range<Int>) -> Bool { words.contains { tokens[$0].is(Word.ky) || isVerbOfTwoWords($0) } }

  /// "ban hành", "phát hành", "thông qua", by their second word.
  private func isVerbOfTwoWords(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    if tokens[at].is(Word.hanh) { return tokens[at - 1].looks(like: Word.ban) || tokens[at - 1].is(VerbWords.phat) }
    return tokens[at].is(NameWords.qua) && tokens[at - 1].is(Word.thong)
  }

  /// "ban hành 04 văn bản, gồm:", "ban hành các văn bản sau:" in front of a list.
  private func skipIntroduction(_ from: Int) -> Int {
    var index = from
    while index > 0, from - index < 8 {
      let token = tokens[index]
      // "ban hành các kế hoạch: Kế hoạch số …"
      if index < from, tokens[index + 1].is(Mark.colon),
        let type = TypeTable.words.matchBackward(tokens, endingAt: index, accents: .required),
        type.first > 0, tokens[type.first - 1].is(Word.cac) || tokens[type.first - 1].kind == .number
      {
        index = type.first - 1
        continue
      }
      guard
        token.is(Word.cac) || token.is(Mark.colon) || token.is(Mark.comma) && index < from
          || token.kind == .number && token.end - token.start <= 2 || VerbWords.introducing.contains(token.word)
      else { break }
      index -= 1
    }
    return index
  }

  /// The longest issuer that ends right before a token.
  func issuer(endingAt end: Int) -> IssuerMatch? {
    var first: IssuerMatch?
    var at = end - 1
    while at >= 0, end - at <= 18 {
      let token = tokens[at]
      if token.is(Mark.stop) || token.is(Mark.semicolon) || token.is(Mark.lineEnd) || token.is(Mark.colon) { break }
      if token.isCapitalised, let match = IssuerReader.read(tokens, at: at) {
        if match.end == end || isOpen(at, end) {
          first = IssuerMatch(first: at, end: end)
        } else if isPerson(match, before: end) {
          first = match
        }
      }
      at -= 1
    }
    return first
  }

  /// "Bộ trưởng Bộ Y tế Đào Hồng Lan ký": who holds the office stands between it and the verb.
  private func isPerson(_ match: IssuerMatch, before end: Int) -> Bool {
    guard (2...4).contains(end - match.end), IssuerTable.heads.match(tokens, at: match.first)?.value.continuation == .person else {
      return false
    }
    return (match.end..<end).allSatisfy { tokens[$0].kind == .word && tokens[$0].isCapitalised && !tokens[$0].isUpper }
  }

  /// A company's or school's name runs on to the verb whatever words it has: "Công ty cổ phần Xây dựng giao thông Yên Bái tại Văn bản số …".
  private func isOpen(_ at: Int, _ end: Int) -> Bool {
    guard let head = IssuerTable.heads.match(tokens, at: at), head.value.continuation == .open, head.end <= end else { return false }
    // "Ngay sau Đại hội, Bộ Chính trị đã ban hành …": another body stands behind the comma.
    return (head.end..<end).allSatisfy { at in
      tokens[at].kind != .mark && !namesAnother(at, before: end)
        || tokens[at].joinsNames && !(tokens[at].is(Mark.comma) && IssuerReader.read(tokens, at: at + 1)?.end == end)
    }
  }

  private func date(endingAt end: Int) -> DateMatch? {
    var last = end
    if last > 0, tokens[last - 1].is(Mark.comma) { last -= 1 }
    var at = last - 1
    while at >= 0, last - at <= 7 {
      if tokens[at].looks(like: Word.ngay), let match = DateReader.read(tokens, at: at), match.end == last { return match }
      at -= 1
    }
    return nil
  }

  /// "Ngày 11/8/2020, thay mặt UBND tỉnh, Phó Chủ tịch … đã ký ban hành Văn bản số …": the day that opens the sentence whose verb issues the paper.
  private func openingDate(_ paper: Int, _ issuer: IssuerMatch?) -> DateMatch? {
    guard let verb = verbStart(paper), issues(verb..<paper) else { return nil }
    var at = verb - 1
    while at >= 0, verb - at < 50, !tokens[at].is(Mark.stop), !tokens[at].is(Mark.semicolon), !tokens[at].is(Mark.lineEnd) {
      if tokens[at].looks(like: Word.ngay), tokens[at].isCapitalised, let date = DateReader.read(tokens, at: at), date.date?.day ?? 0 > 0 {
        guard date.end < verb, tokens[date.end].is(Mark.comma) else { return nil }
        let between = (date.end + 1)..<max(date.end + 1, min(issuer?.first ?? verb, verb))
        let isAnother = between.contains { VerbWords.otherMatter.contains(tokens[$0].word) || TypeTable.words.match(tokens, at: $0) != nil }
        return isAnother ? nil : date
      }
      if at > 0, tokens[at].is(Mark.slash), tokens[at - 1].kind != .number { return nil }
      at -= 1
    }
    return nil
  }
}

enum VerbWords {
  /// What an issuer does with a paper named next. "ban hành" is looked for apart.
  static let issuing = WordSet("có tại ra ký gửi")
  /// What somebody says in a paper named behind "tại"; not what others have laid down or approved there ("quy định tại", "phê duyệt tại"), of which
  /// the word before need not be the subject.
  static let saying: PhraseTable<Bool> = PhraseTable(
    [
      "báo cáo", "trình", "trình bày", "đề xuất", "đề nghị", "kiến nghị", "kết luận", "thẩm tra", "thẩm định", "tham mưu", "giải trình",
      "báo cáo đề xuất", "chỉ đạo", "có ý kiến chỉ đạo", "cho ý kiến", "hướng dẫn", "trả lời", "yêu cầu",
      "tham mưu đề xuất", "báo cáo giải trình", "báo cáo kết quả thẩm định", "có ý kiến",
    ].map { ($0, true) })
  /// What one body tells another to do.
  static let orders: PhraseTable<Bool> = PhraseTable(
    ["chỉ đạo", "yêu cầu", "đề nghị", "kiến nghị", "phân công", "đôn đốc", "đối với"].map { ($0, true) })
  static let hand = Syllable.word("bàn")
  static let giao = Syllable.word("giao")
  static let cho = Syllable.word("cho")
  static let phat = Syllable.word("phát")
  static let lien = Syllable.word("liên")
  static let nganh = Syllable.word("ngành")
  /// What a department is for a board beside its own work.
  static let duty = Syllable.words("cơ quan thường trực")
  static let boards: Set = ["Ban Chỉ đạo", "BCĐ", "Ban Chỉ huy", "Bộ Chỉ huy"]
  /// How bodies begin that belong to another without being it.
  static let offices = ["Văn phòng", "Ban cán sự", "Đảng đoàn", "Công đoàn"]
  /// The last words of đề nghị, ý kiến, yêu cầu, đề xuất.
  static let asking = WordSet("nghị kiến cầu xuất")
  /// The last words of đề nghị, ý kiến, yêu cầu, đề xuất, chỉ đạo, hướng dẫn, kết luận, báo cáo, tờ trình, văn bản, thông báo, trả lời.
  static let said = WordSet("nghị kiến cầu xuất đạo dẫn luận cáo trình bản báo lời")
  /// Words between the day that opens a sentence and the verb of issuing that tell of something else.
  static let otherMatter = WordSet("có tại về việc theo sau khi tiếp nhận trình nghe họp quán")
  static let mat = Syllable.word("mặt")
  static let introducing = WordSet("gồm văn bản như sau cụ thể là sau đây một")
  static let auxiliary = WordSet("đã vừa cũng sẽ tiếp tục kịp thời mới được lại đây")
}
