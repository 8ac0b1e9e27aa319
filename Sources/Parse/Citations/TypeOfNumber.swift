import Facts
import Model

/// What type of paper a number belongs to where no type word stands right before it, and what its symbol says against the word.
extension NumberedReader {
  /// "Luật Ngân sách nhà nước số 01/2002/QH11", "Quyết định chấp thuận chủ trương đầu tư số 2441/QĐ-UBND": the type word stands before the name.
  func namedBefore(_ document: DocumentNumber, _ lead: Lead, from first: Int) -> (Int, Int, DocumentType)? {
    if document.legislature != nil, let law = lawBefore(lead, document, from: first) { return law }
    guard lead.hasNumberWord else { return nil }
    var at = lead.before
    while at >= first, lead.before - at < 30 {
      let token = tokens[at]
      if token.kind == .number && token.end - token.start > 4 || token.is(Mark.semicolon) || token.is(Mark.stop) || token.is(Mark.lineEnd)
        || token.is(Mark.colon)
        || token.is(Mark.gap) || token.is(Word.cua)
      {
        return nil
      }
      if token.isCapitalised || isKnownLaw(at, endingAt: lead.before), at == 0 || !tokens[at - 1].looks(like: NameWords.phap),
        let match = TypeTable.words.match(tokens, at: at), agrees(match.value, document)
      {
        return (match.first, match.end, match.value)
      }
      at -= 1
    }
    return nil
  }

  /// "Luật sửa đổi, bổ sung một số điều của Luật X và Luật Y số 52/2019/QH14", "Luật Hoạt động giám sát của Quốc hội và … số …", "Luật Đất đai
  /// (31/2024/QH15)": the first law whose name reaches up to the number. "BLHS số 100/2015/QH13" has no other name.
  private func lawBefore(_ lead: Lead, _ document: DocumentNumber, from first: Int) -> (Int, Int, DocumentType)? {
    let names = NamedReader(tokens: tokens)
    var found: (Int, Int, DocumentType)?
    var last = lead.before
    if !lead.hasNumberWord, last >= first, tokens[last].is(Mark.open) { last -= 1 }
    guard last >= first else { return nil }
    if let code = LawTable.abbreviations.match(tokens, at: last), code.end == last + 1, tokens[last].isUpper {
      return (last, last + 1, code.value.type)
    }
    var at = last
    var near = last
    while at >= first, near - at < NamedReader.reach, last - at < NamedReader.longestList, !tokens[at].is(Mark.semicolon),
      !tokens[at].is(Mark.stop), !tokens[at].is(Mark.lineEnd)
    {
      if tokens[at].isCapitalised, at != enacted, let word = TypeTable.words.match(tokens, at: at), word.value.isLegislation {
        near = at
        if agrees(word.value, document), names.nameEnd(word) == last + 1 {
          // "Luật sửa đổi … của Luật Đất đai số 31/2024/QH15, …": the number is the inner law's own.
          if let inner = found, isTitle(inner.0...last, of: document, inner.2) { return inner }
          found = (word.first, word.end, word.value)
        }
      }
      at -= 1
    }
    return found
  }

  /// Whether some words are the name that the tables know a law by.
  private func isTitle(_ name: ClosedRange<Int>, of document: DocumentNumber, _ type: DocumentType) -> Bool {
    let words = tokens[name].lazy.filter { $0.kind != .mark }.map(\.word.letters)
    return KnownDocuments.documents(document, type: type).contains { Syllable.words($0.title).map(\.letters).elementsEqual(words) }
  }

  /// "luật doanh nghiệp số 59/2020/QH14": all in small letters, a name that the tables know.
  private func isKnownLaw(_ at: Int, endingAt last: Int) -> Bool {
    guard tokens[at].is(NameWords.luat), at == 0 || !tokens[at - 1].looks(like: NameWords.bo) else { return false }
    return LawTable.names.match(tokens, at: at + 1, marks: .any)?.end == last + 1
  }

  /// "các Nghị định của Chính phủ số: 43/2014/NĐ-CP", "các Quyết định của Thủ tướng Chính phủ: 263/QĐ-TTg": type word and issuer stand before
  /// the number.
  func issuedBefore(_ number: Int, _ lead: Lead) -> (type: (Int, Int, DocumentType), issuer: IssuerMatch)? {
    guard lead.hasNumberWord || number > 1 && tokens[number - 1].is(Mark.colon) else { return nil }
    let last = lead.hasNumberWord ? lead.before : number - 2
    var at = last
    while at > 0, last - at < 16,
      tokens[at].kind == .word || tokens[at].joinsNames || tokens[at].is(Mark.open) || tokens[at].is(Mark.close)
    {
      if tokens[at].is(Word.cua) || tokens[at].is(Word.giua),
        let issuer = tokens[at].is(Word.cua) ? IssuerReader.read(tokens, at: at + 1) : IssuerReader.readJoint(tokens, at: at + 1),
        issuer.end == last + 1,
        let type = TypeTable.words.matchBackward(tokens, endingAt: at - 1)
      {
        return ((type.first, type.end, type.value), issuer)
      }
      at -= 1
    }
    return nil
  }

  func agrees(_ type: DocumentType, _ number: DocumentNumber) -> Bool {
    if let symbol = number.symbolType { return symbol == type }
    return number.legislature != nil && [.law, .code, .ordinance, .resolution].contains(type)
  }

  /// The symbol beats the word, but for the words that papers of that symbol rightly bear.
  func settledType(word: DocumentType?, _ number: DocumentNumber, _ flags: inout MentionFlags, isOwnWord: Bool) -> DocumentType {
    guard let word else { return number.symbolType ?? .other }
    guard let symbol = number.symbolType, symbol != word, symbol != .other else { return word }
    if TypeWordRights.bears(word, symbol) || TypeWordRights.bearsAlone(word, symbol, number)
      || TypeWordRights.bearsWithoutYear(word, symbol, number)
    {
      return word
    }
    // A list of papers of several types: "Báo cáo số 12-BC/TU, 34-CV/TU".
    if !isOwnWord, number.symbol.hasPrefix("CV") { return symbol }
    if TypeWordRights.makesKnown(word, symbol) { return symbol }
    if isOwnWord, word != .officialLetter, symbol != .officialLetter { flags.insert(.typeConflict) }
    return symbol == .officialLetter || isTaxOffice(number, word) ? word : symbol
  }

  /// "công văn số 636/CT-THNVDT": CT is the tax office that writes where no body stands behind it.
  private func isTaxOffice(_ number: DocumentNumber, _ word: DocumentType) -> Bool {
    word == .officialLetter && number.symbolType == .directive && !number.organisation.isEmpty
      && IssuingBodyTable.body(ofOrganisation: number.organisation) == nil
  }
}
