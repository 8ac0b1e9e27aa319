import Facts
import Model

/// Reads citations by name out of a run of tokens.
struct NamedReader {
  let tokens: [Token]

  /// The named citation whose type word begins at a token; nil where the words name no paper, or a number follows the name.
  func read(at: Int) -> Mention? {
    if let code = LawTable.abbreviations.match(tokens, at: at) { return abbreviated(code) }
    guard let word = TypeTable.words.match(tokens, at: at) ?? resolution(at), tokens[at].isCapitalised || isLowerCaseLaw(word) else {
      return nil
    }
    let end: Int?
    switch word.value {
    case .law, .code, .ordinance:
      end = nameEnd(word).flatMap { nameInBasis(word, $0) ?? (isCut(word, $0) ? nil : $0) }
    case .constitution: end = tokens[word.first].is(NameWords.hien) || tokens[word.first].word.marks == 0 ? constitution(word.end) : nil
    case .resolution: end = congress(word.end)
    case .project, .programme, .regulation, .other: end = quoted(word)
    default: end = nil
    }
    guard let end else { return nil }
    var mention = Mention(kind: .named, type: word.value)
    mention.typeSpan = TextSpan(tokens[word.first].start, tokens[max(word.first, word.end - 1)].end)
    mention.nameSpan = TextSpan(tokens[word.first].start, tokens[end - 1].end)
    var last = readBehind(end, &mention)
    // "Luật Tổ chức Chính phủngày 25 tháng 12 năm 2001"
    if mention.date == nil, let date = DateReader.glued(tokens, at: end) {
      mention.nameSpan = TextSpan(tokens[word.first].start, tokens[end - 1].end - DateReader.gluedLength)
      mention.take(date, tokens)
      last = date.end
    }
    if isNumbered(last) || mention.date == nil && isFirm(word, end) { return nil }
    mention.tokens = word.first..<last
    if word.end < end, tokens[word.end].is(Mark.colon), let known = LawTable.names.match(tokens, at: word.end + 1, marks: .any) {
      mention.fullName = TypeTable.name(word.value) + " " + known.value.name
    }
    if word.value == .resolution {
      mention.fullName = partyName(word.first..<end)
      mention.nameSpan = beforeOpenTerms(word.first..<end) ?? mention.nameSpan
    }
    return mention
  }

  // MARK: Laws

  /// So many tokens may stand before the first law that an act amends, and so many a list of such laws has.
  static let reach = 60
  static let longestList = 240

  /// "Luật Minh Anh", "Luật An Phát Việt": two or three words, each with a capital, that no table knows and no year follows: a firm of lawyers.
  private func isFirm(_ word: PhraseMatch<DocumentType>, _ end: Int) -> Bool {
    guard word.value == .law, (2...3).contains(end - word.end), word.first == 0 || !tokens[word.first - 1].looks(like: Word.dieu),
      word.first < 2 || tokens[word.first - 1].kind != .number && !tokens[word.first - 1].is(Word.cua),
      LawTable.names.match(tokens, at: word.end, marks: .any) == nil
    else { return false }
    return tokens[word.end..<end].allSatisfy { $0.kind == .word && $0.isCapitalised && !$0.isUpper }
  }

  /// "Điều 60 BLHS 1999". A piece of a number is none, nor is what a bracket declares as short for the name in front of it.
  private func abbreviated(_ code: PhraseMatch<LawName>) -> Mention? {
    let (first, next) = (code.first, code.end)
    guard tokens[first].isUpper,
      first == 0 || tokens[first - 1].kind != .mark || tokens[first - 1].is(Mark.lineEnd) || tokens[first].spaceBefore,
      first == 0 || !tokens[first - 1].is(Mark.open) && !tokens[first - 1].is(Mark.slash) && !tokens[first - 1].is(Word.la),
      next >= tokens.count || !tokens[next].is(Mark.slash) && !tokens[next].is(Mark.hyphen)
    else { return nil }
    var mention = Mention(kind: .named, type: code.value.type)
    mention.nameSpan = TextSpan(tokens[first].start, tokens[next - 1].end)
    mention.fullName = TypeTable.name(code.value.type) + " " + code.value.name
    let last = readBehind(next, &mention)
    if isNumbered(last) { return nil }
    mention.tokens = first..<last
    return mention
  }

  /// "pháp Luật" in headings, "Trường Đại học Luật", "ngành Luật": the word belongs to something else.
  private func isPartOfOther(_ word: PhraseMatch<DocumentType>) -> Bool {
    var last = word.first - 1
    if last > 0, tokens[last].is(Mark.lineEnd) { last -= 1 }
    guard word.value == .law, last >= 0, tokens[last].kind == .word else { return false }
    let before = tokens[last]
    if before.looks(like: NameWords.phap) || NameWords.halves.contains(before.word) { return true }
    return last == word.first - 1 && NameWords.schools.contains(before.word)
  }

  /// "luật Tổ chức Chính phủ": in small letters only before a known name; never "pháp luật".
  private func isLowerCaseLaw(_ word: PhraseMatch<DocumentType>) -> Bool {
    guard word.value == .law, word.end - word.first == 1, tokens[word.first].is(NameWords.luat), word.end < tokens.count,
      tokens[word.end].isCapitalised
    else { return false }
    guard word.first == 0 || !tokens[word.first - 1].looks(like: NameWords.phap) && !tokens[word.first - 1].looks(like: NameWords.bo) else {
      return false
    }
    return LawTable.names.match(tokens, at: word.end, marks: .any) != nil
  }

  /// "Luật này", "Luật sư", "Luật của", "các Luật khác": no law is named.
  private func isGeneric(_ word: PhraseMatch<DocumentType>) -> Bool {
    guard word.end < tokens.count, tokens[word.end].kind == .word else { return true }
    if let known = LawTable.names.match(tokens, at: word.end, marks: .any) {
      // "luật gia" is nobody's Luật Giá.
      return known.end - known.first == 1 && !tokens[word.end].isCapitalised && NameWords.notAfterLaw.contains(tokens[word.end].word)
    }
    if tokens[word.end].is(NameWords.quoc), word.end + 1 < tokens.count, tokens[word.end + 1].is(NameWords.te) { return true }
    if NameWords.notAfterLawInSmall.contains(tokens[word.end].word), !tokens[word.end].isCapitalised || tokens[word.end].isUpper {
      return true
    }
    return NameWords.notAfterLaw.contains(tokens[word.end].word)
  }

  /// "Luật Thực hiện" at the end of a line or cell: a known name whose other words stand below, so that no name can be told.
  private func isCut(_ word: PhraseMatch<DocumentType>, _ end: Int) -> Bool {
    guard end < tokens.count, LawTable.names.match(tokens, at: word.end, marks: .any) == nil else { return false }
    return LawTable.names.isCut(tokens, at: word.end)
  }

  /// Where the name of the law whose type word is given ends; nil where no name stands.
  func nameEnd(_ word: PhraseMatch<DocumentType>) -> Int? {
    if let start = overLineEnd(word) ?? overColon(word) { return lawName(start, type: word.value, depth: 0) }
    return isPartOfOther(word) || isGeneric(word) ? nil : lawName(word.end, type: word.value, depth: 0)
  }

  /// "Căn cứ Luật ⏎ Hỗ trợ doanh nghiệp nhỏ và vừa": where a known name begins on the next line, and the type word is the last
  /// of a line with words before it.
  private func overLineEnd(_ word: PhraseMatch<DocumentType>) -> Int? {
    guard word.first > 0, !tokens[word.first - 1].is(Mark.lineEnd), word.end + 1 < tokens.count, tokens[word.end].is(Mark.lineEnd),
      tokens[word.end + 1].isCapitalised, !tokens[word.first].isUpper, !isPartOfOther(word),
      LawTable.names.match(tokens, at: word.end + 1, marks: .any) != nil
    else { return nil }
    return word.end + 1
  }

  /// Where a law's name ends; nil where no name stands. Known names first; else the words up to the rest of the sentence.
  private func lawName(_ at: Int, type: DocumentType, depth: Int) -> Int? {
    guard at < tokens.count, depth < 4 else { return nil }
    if let end = amendingName(at, depth) { return end }
    // "Dự án Luật sửa đổi": no law is named.
    if at + 1 < tokens.count, tokens[at].looks(like: NameWords.sua), tokens[at + 1].looks(like: NameWords.doi) { return nil }
    let start = at < tokens.count && tokens[at].is(Word.ve) ? at + 1 : at
    let known = LawTable.names.match(tokens, at: start, marks: .any)
    let free = freeName(start)
    guard let known else { return free }
    let end = longerName(known, free)
    // "… (HIV/AIDS)": the bracket that a name opens closes it.
    return end < tokens.count && tokens[end].is(Mark.close) && tokens[known.first..<end].contains { $0.is(Mark.open) } ? end + 1 : end
  }

  /// "Căn cứ Luật Tổ chức ⏎ Chính phủ ngày 25 tháng 12 năm 2001", "Căn cứ Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của … ngày …": where an item
  /// of the legal basis goes on with a day, all words up to it are the name. Nil where the name that was read is followed by anything else.
  private func nameInBasis(_ word: PhraseMatch<DocumentType>, _ end: Int) -> Int? {
    guard word.first > 0, tokens[word.first - 1].looks(like: NameWords.cu), end < tokens.count,
      tokens[end].is(Mark.lineEnd) || tokens[end].is(Mark.comma) || tokens[end].is(Word.va) || tokens[end].kind == .word
    else { return nil }
    let isLong = tokens[word.end].is(Word.ve)
    var at = end
    var lines = 0
    while at < tokens.count, at - end < 24 {
      let token = tokens[at]
      if token.looks(like: Word.ngay) {
        guard at > end, let date = DateReader.read(tokens, at: at), date.date?.day ?? 0 > 0 else { return nil }
        return at
      }
      if token.is(Mark.lineEnd) { lines += 1 }
      let isWord = token.kind == .word && (!NameWords.notBeforeDay.contains(token.word) || isLong && token.is(Word.cua))
      let mayBeType = token.isCapitalised || tokens[at - 1].kind == .mark || tokens[at - 1].is(Word.va)
      guard isWord || token.is(Mark.comma) || token.is(Mark.lineEnd) && lines == 1,
        !mayBeType || TypeTable.words.match(tokens, at: at) == nil
      else { return nil }
      at += 1
    }
    return nil
  }

  /// A longer name than any known one, where the words plainly go on: capitals behind "và", a word that no stop word is.
  private func longerName(_ known: PhraseMatch<LawName>, _ free: Int?) -> Int {
    guard let free, free > known.end, free - known.end <= 6, known.end < tokens.count else { return known.end }
    let next = tokens[known.end]
    return next.kind == .word && !next.is(Word.va) && !next.isCapitalised && NameWords.goesOn.contains(next.word) ? free : known.end
  }

  /// "sửa đổi, bổ sung một số điều của Luật X và Luật Y": the amended laws belong to the name.
  private func amendingName(_ at: Int, _ depth: Int) -> Int? {
    var index = at
    if tokens[index].is(Word.ve) { index += 1 }
    guard index + 1 < tokens.count, tokens[index].looks(like: NameWords.sua), tokens[index + 1].looks(like: NameWords.doi) else {
      return nil
    }
    let from = index
    // Behind each law of a list as far again, as long as the list is one.
    var near = index
    var end: Int?
    while index < tokens.count, index - near < Self.reach, index - from < Self.longestList {
      let token = tokens[index]
      if token.is(Mark.semicolon) || token.is(Mark.stop) || token.is(Mark.lineEnd) || token.is(Mark.open) || token.is(Mark.colon) { break }
      if let word = TypeTable.words.match(tokens, at: index), word.value.isLegislation,
        !isGeneric(word),
        let inner = lawName(word.end, type: word.value, depth: depth + 1)
      {
        end = inner
        guard joinsNextLaw(inner) else { return inner }
        index = inner + 1
        near = index
        continue
      }
      if token.looks(like: Word.ngay) || token.looks(like: Word.so) && tokens[min(index + 1, tokens.count - 1)].is(Word.so) { break }
      index += 1
    }
    return end ?? plainAmending(from)
  }

  /// "Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản": ends as any name does.
  private func plainAmending(_ at: Int) -> Int? {
    var end = at
    while end < tokens.count, end - at < 30 {
      let token = tokens[end]
      if token.kind == .mark, !(token.is(Mark.comma) && end < at + 4) { break }
      // "của 37 Luật có liên quan đến quy hoạch"
      if token.kind == .number, end + 1 < tokens.count, tokens[end + 1].is(NameWords.luat) {
        end += 2
        continue
      }
      if token.kind == .number || token.looks(like: Word.ngay) || token.is(Word.so) && end > at + 6 || token.is(Word.nam) { break }
      end += 1
    }
    return end > at + 3 ? end : nil
  }

  /// ", Luật Y" and "và Luật Y" behind an amended law, or "và Điều 121 của Luật Y".
  private func joinsNextLaw(_ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at].is(Word.va) || tokens[at].is(Mark.comma) else { return false }
    let next = tokens[at + 1]
    if next.looks(like: Word.dieu) { return true }
    guard let word = TypeTable.words.match(tokens, at: at + 1) else { return false }
    return word.value.isLegislation
  }

  /// An unknown name: words up to a mark, a figure or a word that begins the rest of the sentence; 16 at most.
  private func freeName(_ at: Int) -> Int? {
    var end = at
    while end < tokens.count, end - at < 16 {
      let token = tokens[end]
      if token.is(Mark.comma) {
        guard commaGoesOn(end, from: at) else { break }
        end += 1
        continue
      }
      guard token.kind == .word, !NameWords.ends.contains(token.word) || end == at && NameWords.mayBegin.contains(token.word) else { break }
      if token.is(Word.va), !andGoesOn(end) || isAbbreviated(at, end) { break }
      if end > at, token.isCapitalised, TypeTable.words.match(tokens, at: end) != nil { break }
      end += 1
    }
    while end > at, tokens[end - 1].is(Mark.comma) || tokens[end - 1].is(Word.va) { end -= 1 }
    return end > at ? end : nil
  }

  /// "Luật PBGDPL và tổng kết …": letters for the whole name.
  private func isAbbreviated(_ at: Int, _ end: Int) -> Bool {
    end == at + 1 && tokens[at].isUpper && tokens[at].end - tokens[at].start > 2 && !tokens[min(end + 1, tokens.count - 1)].isUpper
  }

  /// "Luật Phòng, chống …": a comma inside a name joins short words of which a further one is joined by "và" or that are a usual pair.
  private func commaGoesOn(_ at: Int, from start: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].kind == .word, at - start <= 8 else { return false }
    return tokens[at + 1].looks(like: NameWords.chong) && tokens[at - 1].looks(like: NameWords.phong)
      || tokens[at + 1].looks(like: NameWords.su) && tokens[at - 1].looks(like: NameWords.ly)
  }

  private func andGoesOn(_ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].kind == .word else { return false }
    let next = tokens[at + 1]
    return !NameWords.notAfterAnd.contains(next.word) && !NameWords.ends.contains(next.word)
      && TypeTable.words.match(tokens, at: at + 1) == nil
  }

  // MARK: Constitution

  /// "Hiến pháp", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam".
  private func constitution(_ at: Int) -> Int? {
    ConstitutionName.table.match(tokens, at: at)?.end ?? at
  }

  // MARK: Date behind the name

  /// A number behind the name makes it a numbered citation.
  func isNumbered(_ at: Int) -> Bool {
    var next = at
    if next < tokens.count, tokens[next].is(Mark.open) { next += 1 }
    guard next + 1 < tokens.count, tokens[next].is(Word.so) || tokens[next].looks(like: Word.so) && tokens[next].word.marks == 0 else {
      return false
    }
    let figure = tokens[next + 1].is(Mark.colon) ? next + 2 : next + 1
    return figure < tokens.count && (tokens[figure].kind == .number || tokens[figure].is(Mark.slash))
  }
}
