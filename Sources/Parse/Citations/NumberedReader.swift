import Facts
import Model

/// Reads one numbered citation out of a run of tokens: the type word before the number, date and issuer around it.
struct NumberedReader {
  let tokens: [Token]
  /// Of the paper that cites, as its head prints it.
  let paperDate: PrintedDate?
  /// The type word by which a law names itself, in the sentence that enacts it: it has no number there.
  var enacted: Int?

  /// The citation of a number, and before it those of bare numbers that share its symbol: "số 12, 13/QĐ-UBND".
  func readWithList(_ match: NumberMatch, tokens own: Range<Int>, previous: Mention.Neighbour?) -> [Mention] {
    if match.number.symbol.isEmpty, match.number.year == nil {
      let list = readBareList(match, own)
      if !list.isEmpty { return list }
    }
    let bare = bareNumbers(before: own.lowerBound, match)
    guard let first = bare.first else { return read(match, tokens: own, previous: previous).map { [$0] } ?? [] }
    var mentions: [Mention] = []
    for (index, at) in (bare + [own.lowerBound]).enumerated() {
      let isLast = at == own.lowerBound
      let number = isLast ? match : match.withSerial(tokens[at])
      let range = isLast ? own : at..<(at + 1)
      guard var mention = read(number, tokens: range, previous: index == 0 ? previous : mentions.last?.neighbour) else {
        return index == 0 ? [] : mentions
      }
      if at != first { mention.typeSpan = nil }
      mention.sharesSymbol = !isLast
      if index > 0 { mention.flags.insert(.sharedPart) }
      mentions.append(mention)
    }
    return mentions
  }

  /// Members of a list under one symbol or body: more stand in no sentence.
  static let longestList = 32

  /// Token indices of bare figures in front of a number, joined by commas and "và" and led by "số" or a type word.
  private func bareNumbers(before number: Int, _ match: NumberMatch) -> [Int] {
    var found: [Int] = []
    var at = number
    while at >= 2, found.count < Self.longestList {
      var joint = at - 1
      if tokens[joint].is(Word.so) { joint -= 1 }
      guard joint >= 1, tokens[joint].is(Mark.comma) || tokens[joint].is(Word.va) || tokens[joint].is(Mark.semicolon),
        tokens[joint - 1].kind == .number,
        tokens[joint - 1].end - tokens[joint - 1].start <= 5
      else { break }
      found.append(joint - 1)
      at = joint - 1
    }
    found.reverse()
    guard let first = found.first else { return [] }
    let lead = lead(first)
    let hasType = TypeTable.words.matchBackward(tokens, endingAt: lead.before) != nil || letters(lead.before, of: match) != nil
    return lead.hasNumberWord || hasType ? found : []
  }

  /// The citation of a number; nil where the surroundings say that it is a form, a standard or no number of a paper at all.
  func read(_ match: NumberMatch, tokens own: Range<Int>, previous: Mention.Neighbour?) -> Mention? {
    let lead = lead(own.lowerBound)
    if isForm(lead) { return nil }
    if match.number.symbol.isEmpty { return readBare(match, own, lead) }
    let phrase = TypeTable.words.matchBackward(tokens, endingAt: lead.before)
    var type = phrase.map { ($0.first, $0.end, $0.value) }
    if let (first, _, _) = type, !isTypeWord(first, hasNumberWord: lead.hasNumberWord) || isLawsName(first) || isLegal(first) { type = nil }
    if type == nil { type = letters(lead.before, of: match) }
    let continuation = previous.map { continues($0, own.lowerBound) } ?? false
    guard match.strength == .certain || lead.hasNumberWord || type != nil || continuation else { return nil }
    if match.strength == .needsContext, type == nil, isAddress(own.upperBound) { return nil }
    var mention = Mention(kind: .numbered, type: .other)
    var isListed = false
    if type == nil, !continuation {
      if let head = issuedBefore(own.lowerBound, lead) {
        type = head.type
        mention.issuerSpan = TextSpan(tokens[head.issuer.first].start, tokens[head.issuer.end - 1].end)
      } else {
        type = namedBefore(match.number, lead, from: previous?.kind == .numbered ? previous?.end ?? 0 : 0)
        isListed = type == nil && isListedLaw(match.number, lead, previous)
      }
    }
    mention.number = match.number
    mention.numberSpan = match.span
    if let type { mention.typeSpan = TextSpan(tokens[type.0].start, min(tokens[type.1 - 1].end, match.span.start)) }
    mention.type = settledType(
      word: type?.2 ?? (continuation || isListed ? previous?.type : nil), match.number, &mention.flags, isOwnWord: type != nil)
    if match.number.repaired != nil { mention.flags.insert(.malformedNumber) }
    if match.isDamaged, match.number.repaired == nil { mention.flags.insert(.damagedPrint) }
    let first = type?.0 ?? (lead.hasNumberWord ? lead.numberWord : own.lowerBound)
    let behind = type.flatMap { closing($0.1, own) } ?? own.upperBound
    var end = readBehind(behind, match.number, &mention)
    if end == behind, let unquoted = behindQuotes(first..<end) {
      let last = readBehind(unquoted, match.number, &mention)
      if last > unquoted { end = last }
    }
    mention.tokens = first..<end
    if type == nil, continuation || isListed { mention.flags.insert(.sharedPart) }
    return mention
  }

  /// "các Luật: Tổ chức Chính phủ số 76/2015/QH13, Đầu tư công số 39/2019/QH14": a further law of a list.
  private func isListedLaw(_ document: DocumentNumber, _ lead: Lead, _ previous: Mention.Neighbour?) -> Bool {
    guard document.legislature != nil, lead.hasNumberWord, let previous, previous.type.isLegislation,
      (2...20).contains(lead.numberWord - previous.end)
    else { return false }
    return NamedReader(tokens: tokens).isNextLaw(previous.end..<lead.numberWord)
  }

  /// Behind the bracket that closes "Luật Đất đai (31/2024/QH15)".
  private func closing(_ typeEnd: Int, _ own: Range<Int>) -> Int? {
    let isOpened = typeEnd < own.lowerBound && tokens[own.lowerBound - 1].is(Mark.open)
    return isOpened && own.upperBound < tokens.count && tokens[own.upperBound].is(Mark.close) ? own.upperBound + 1 : nil
  }

  /// Behind the quotation mark that closes “Chỉ thị số 05/CT-TTg”, where one opens right before it and a day or a body follows with its word: behind a comma
  /// or without one another clause begins.
  private func behindQuotes(_ words: Range<Int>) -> Int? {
    guard words.lowerBound > 0, words.upperBound + 1 < tokens.count, Self.behindNames.contains(tokens[words.upperBound + 1].word)
    else { return nil }
    let (opening, closing) = (tokens[words.lowerBound - 1], tokens[words.upperBound])
    guard opening.isQuote, !opening.is(Mark.closeQuote), closing.isQuote, !closing.is(Mark.openQuote) else { return nil }
    return words.upperBound + 1
  }

  private static let behindNames = WordSet("ngày của do ký ban")

  /// What stands right before a number: "số", a colon, a bracket.
  struct Lead {
    /// Index of the last token before all that.
    var before: Int
    var hasNumberWord = false
    var numberWord = 0
  }

  func lead(_ number: Int) -> Lead {
    var lead = Lead(before: number - 1)
    if lead.before >= 0, tokens[lead.before].is(Mark.colon) { lead.before -= 1 }
    if lead.before >= 0, isNumberWord(tokens[lead.before]) {
      lead.hasNumberWord = true
      lead.numberWord = lead.before
      lead.before -= 1
      if lead.before >= 0, tokens[lead.before].is(Mark.open) || tokens[lead.before].is(Mark.colon) { lead.before -= 1 }
    } else if lead.before != number - 1 {
      lead.before = number - 1
    }
    return lead
  }

  /// "số", "Số", unaccented "so"; never "Sở".
  private func isNumberWord(_ token: Token) -> Bool {
    token.looks(like: Word.so) && (token.word == Word.so || token.word.marks == 0 || token.word.marks == Word.soWithWrongTone.marks)
  }

  /// "Mẫu số 01/TB-…", "Biểu số …", "QCVN 06:2022/BXD".
  private func isForm(_ lead: Lead) -> Bool {
    guard lead.before >= 0, tokens[lead.before].kind == .word else { return false }
    // "Thành phố số 25/NQ-HĐND" is no street.
    let isCity = lead.before > 0 && tokens[lead.before].is(Word.pho) && tokens[lead.before - 1].looks(like: Word.thanh)
    if !isCity, FormWords.set.contains(tokens[lead.before].word) { return true }
    // "mẫu sổ số 03/TCD", "mẫu thống kê số …": the form's name stands between.
    guard lead.hasNumberWord, TypeTable.words.matchBackward(tokens, endingAt: lead.before) == nil else { return false }
    return (max(0, lead.before - 3)..<lead.before).contains { at in
      // "đại biểu HĐND số …" is no form.
      FormWords.forms.contains(tokens[at].word) && tokens[at].kind == .word && !(at > 0 && tokens[at - 1].looks(like: Word.dai))
    }
  }

  /// "số 36/C7 đường Lê Lợi".
  private func isAddress(_ behind: Int) -> Bool {
    behind < tokens.count && tokens[behind].kind == .word && FormWords.streets.contains(tokens[behind].word)
  }

  /// A type word in small letters counts only in front of "số": "theo quy định 12/…" is none.
  private func isTypeWord(_ at: Int, hasNumberWord: Bool) -> Bool {
    hasNumberWord || tokens[at].isCapitalised || tokens[at].looks(like: Word.cong) || tokens[at].looks(like: Word.van)
      || tokens[at].looks(like: Word.nghi)
      || tokens[at].looks(like: Word.quyet) || tokens[at].looks(like: Word.thong)
  }

  /// "Luật Quy hoạch số 21/2017/QH14": the type word is the name of a law.
  private func isLawsName(_ at: Int) -> Bool { at > 0 && tokens[at - 1].is(NameWords.luat) && tokens[at - 1].isCapitalised }

  /// "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13": the last word of a name.
  private func isLegal(_ at: Int) -> Bool {
    at > 0 && tokens[at].looks(like: NameWords.luat) && tokens[at - 1].looks(like: NameWords.phap)
  }

  /// Whether only "và", commas and the like stand between the previous citation and this number.
  private func continues(_ previous: Mention.Neighbour, _ number: Int) -> Bool {
    guard previous.kind == .numbered, previous.end <= number, number - previous.end <= 3 else { return false }
    return (previous.end..<number).allSatisfy { index in
      let token = tokens[index]
      return token.is(Word.va) || token.is(Word.hoac) || token.is(Mark.comma) || token.is(Mark.semicolon) || isNumberWord(token)
        || token.is(Mark.colon)
        || token.is(Mark.hyphen) || token.is(Mark.lineEnd)
    }
  }
}
