import Facts
import Model

/// Numbers without a symbol; which figures may be one is told by `BareNumber`.
extension NumberedReader {
  /// "Văn bản số 02 ngày 21/4/2026", "Chỉ thị 05 của Bộ Chính trị (khóa XII)": figures are a number where a type word stands right before them and
  /// a day or a body whose symbol is known right behind.
  /// - Parameter last: the token behind the figures, or behind those of a list that they begin.
  func readBare(_ match: NumberMatch, _ own: Range<Int>, _ lead: Lead, behind last: Int? = nil) -> Mention? {
    let last = last ?? own.upperBound
    let spelled = bareWord(lead.before)
    guard let word = spelled ?? bareLetters(lead.before, of: match) else { return nil }
    let (first, type) = (word.0, word.2)
    if match.number.year != nil, !BareNumber.yearTypes.contains(type) { return nil }
    var mention = Mention(kind: .numbered, type: type)
    mention.number = match.number
    mention.numberSpan = match.span
    mention.typeSpan = TextSpan(tokens[first].start, min(tokens[word.1 - 1].end, match.span.start))
    let end = readBehind(last, match.number, &mention)
    var issuer = mention.issuerSpan.flatMap { tokens.index(startingAt: $0.start) }.flatMap { IssuerReader.read(tokens, at: $0) }
    // "Xây dựng Nghị định 10/2025 Bộ Y tế": what may be a month needs "số", a day or "của".
    if BareNumber.mayBeMonth(match.number), !lead.hasNumberWord, mention.date?.day ?? 0 == 0 {
      guard last < tokens.count, tokens[last].is(Word.cua) else { return nil }
    }
    // "Bộ Chính trị ra Nghị quyết số 09 về …", "Sở Y tế đã phát hành Công văn số 3927": who issues it stands before.
    var isIssuedBefore = false
    if issuer == nil, lead.hasNumberWord {
      issuer = issuingBody(before: first)
      isIssuedBefore = issuer != nil
    }
    // "Theo Nghị định 38/2024 Bộ Nông nghiệp đã hướng dẫn": decrees are the Government's.
    if type == .decree, let body = issuer, !BareNumber.isGovernment(tokens, body) {
      issuer = nil
      mention.issuerSpan = nil
    }
    if let organisation = issuer.flatMap({ BareNumber.organisation(tokens, $0) }) ?? BareNumber.organisation(of: type) {
      guard mention.dateSpan != nil || issuer != nil || match.number.year != nil else { return nil }
      mention.number = BareNumber.number(match.number.serial, year: match.number.year, organisation: organisation)
    } else if !(mention.date?.day ?? 0 > 0 && lead.hasNumberWord || match.number.year != nil && issuer != nil || isIssuedBefore
      || BareNumber.standsByYear(type, match.number) && (spelled != nil || isLed(first)))
    {
      return nil
    }
    mention.tokens = first..<end
    return mention
  }

  /// The type word in full, its first token and the one behind it.
  private func bareWord(_ last: Int) -> (Int, Int, DocumentType)? {
    guard let phrase = TypeTable.words.matchBackward(tokens, endingAt: last, accents: .required), tokens[phrase.first].isCapitalised,
      BareNumber.types.contains(phrase.value) || phrase.text == "Thông tri"
    else { return nil }
    return (phrase.first, phrase.end, phrase.value)
  }

  /// "các Kết luận 174, 186 và 206 của Bộ Chính trị": one type word and one body for several; empty where the figures stand alone.
  func readBareList(_ match: NumberMatch, _ own: Range<Int>) -> [Mention] {
    var others: [Int] = []
    var at = own.upperBound
    while at + 1 < tokens.count, others.count < Self.longestList, tokens[at].is(Mark.comma) || tokens[at].is(Word.va) {
      let next = tokens[at + 1].is(Word.so) ? at + 2 : at + 1
      guard next < tokens.count, tokens[next].kind == .number, tokens[next].end - tokens[next].start <= 4 else { break }
      others.append(next)
      at = next + 1
    }
    guard let last = others.last, var first = readBare(match, own, lead(own.lowerBound), behind: last + 1), first.issuerSpan != nil else {
      return []
    }
    let end = first.tokens.upperBound
    first.tokens = first.tokens.lowerBound..<own.upperBound
    var list =
      [first]
      + others.map { at in
        var mention = first
        mention.number = BareNumber.number(tokens[at].figures, organisation: first.number?.organisation ?? "")
        mention.numberSpan = TextSpan(tokens[at].start, tokens[at].end)
        mention.typeSpan = nil
        mention.flags.insert(.sharedPart)
        mention.tokens = at..<(at == last ? end : at + 1)
        return mention
      }
    // The day is the last one's, and those before it have it from one another.
    let lists = SharedParts(tokens: tokens)
    for index in list.indices.dropLast().reversed() {
      list[index].sharesDay = list[index + 1].date != nil && lists.sharesDay(list[index], list[index + 1])
      if !list[index].sharesDay { (list[index].date, list[index].dateSpan) = (nil, nil) }
    }
    return list
  }

  /// "Bộ Chính trị ra", "UBND tỉnh đã ban hành": never who is named for another reason ("trách nhiệm của Bộ Y tế tại Nghị quyết số 20").
  private func issuingBody(before at: Int) -> IssuerMatch? {
    guard at > 0, !tokens[at - 1].is(Word.tai), let body = SharedParts(tokens: tokens).issuer(before: at) else { return nil }
    return body.first > 0 && tokens[body.first - 1].is(Word.cua) ? nil : body
  }
}
