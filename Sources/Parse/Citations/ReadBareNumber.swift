import Facts
import Model

/// Numbers without a symbol; which figures may be one is told by `BareNumber`.
extension NumberedReader {
  /// "Văn bản số 02 ngày 21/4/2026", "Chỉ thị 05 của Bộ Chính trị (khóa XII)": figures are a number where a type word stands right before them and
  /// a day or a body whose symbol is known right behind.
  func readBare(_ match: NumberMatch, _ own: Range<Int>, _ lead: Lead) -> Mention? {
    guard let phrase = TypeTable.words.matchBackward(tokens, endingAt: lead.before, accents: .required), tokens[phrase.first].isCapitalised,
      BareNumber.types.contains(phrase.value)
    else { return nil }
    if match.number.year != nil, !BareNumber.yearTypes.contains(phrase.value) { return nil }
    var mention = Mention(kind: .numbered, type: phrase.value)
    mention.number = match.number
    mention.numberSpan = match.span
    mention.typeSpan = TextSpan(tokens[phrase.first].start, tokens[phrase.end - 1].end)
    let end = readBehind(own.upperBound, match.number, &mention)
    var issuer = mention.issuerSpan.flatMap { tokens.index(startingAt: $0.start) }.flatMap { IssuerReader.read(tokens, at: $0) }
    // "Xây dựng Nghị định 10/2025 Bộ Y tế": what may be a month needs "số", a day or "của".
    if BareNumber.mayBeMonth(match.number), !lead.hasNumberWord, mention.date?.day ?? 0 == 0 {
      guard own.upperBound < tokens.count, tokens[own.upperBound].is(Word.cua) else { return nil }
    }
    // "Bộ Chính trị ra Nghị quyết số 09 về …"
    if issuer == nil, lead.hasNumberWord { issuer = issuingBody(before: phrase.first) }
    // "Theo Nghị định 38/2024 Bộ Nông nghiệp đã hướng dẫn": decrees are the Government's.
    if phrase.value == .decree, let body = issuer, !BareNumber.isGovernment(tokens, body) {
      issuer = nil
      mention.issuerSpan = nil
    }
    if let organisation = issuer.flatMap({ BareNumber.organisation(tokens, $0) }) ?? BareNumber.organisation(of: phrase.value) {
      guard mention.dateSpan != nil || issuer != nil || match.number.year != nil else { return nil }
      mention.number = BareNumber.number(match.number.serial, year: match.number.year, organisation: organisation)
    } else if !(mention.date?.day ?? 0 > 0 && lead.hasNumberWord || match.number.year != nil && issuer != nil) {
      return nil
    }
    mention.tokens = phrase.first..<end
    return mention
  }

  /// "Bộ Chính trị ra", "UBND tỉnh đã ban hành": never who is named for another reason ("trách nhiệm của Bộ Y tế tại Nghị quyết số 20").
  private func issuingBody(before at: Int) -> IssuerMatch? {
    guard at > 0, !tokens[at - 1].is(Word.tai), let body = SharedParts(tokens: tokens).issuer(before: at) else { return nil }
    return body.first > 0 && tokens[body.first - 1].is(Word.cua) ? nil : body
  }
}
