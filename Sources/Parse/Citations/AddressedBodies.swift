import Facts
import Model

/// Bodies that stand where an issuer may, but are told to do something: "giao Sở Nội vụ tại Văn bản số 55/UBND-NC".
extension SharedParts {
  /// Whether the body in front of "tại" only answers the paper or carries it out: "giao Sở Nội vụ, Sở Tài chính tại Văn bản số 55/UBND-NC", "chỉ đạo
  /// Sở Tài chính báo cáo tại Văn bản số 555/UBND-NC". The symbol decides where it names a body.
  func isAddressee(_ match: IssuerMatch, verb: Range<Int>, _ number: DocumentNumber?) -> Bool {
    guard let at = verb.last(where: { tokens[$0].is(Word.tai) }) else { return false }
    let symbolNames = number.flatMap { self.symbol($0, names: match) }
    if symbolNames == false, sayingVerb(endingAt: at) != nil { return true }
    return symbolNames != true && isCharged(match, byAnyVerb: symbolNames == false)
  }

  /// Whether a verb of charging stands before a body, or before the row of bodies it ends.
  private func isCharged(_ match: IssuerMatch, byAnyVerb: Bool) -> Bool {
    var first = match.first
    for _ in 0..<6 {
      guard first > 1 else { return false }
      let verb = tokens[first - 1].is(VerbWords.cho) ? first - 2 : first - 1
      // "bàn giao": no order.
      if tokens[verb].is(VerbWords.giao) { return verb == 0 || !tokens[verb - 1].looks(like: VerbWords.hand) }
      // "theo đề nghị Sở Nội vụ tại": nobody stands before the verb.
      if let order = order(endingAt: verb), byAnyVerb || issuer(endingAt: order.first) != nil { return true }
      guard tokens[first - 1].is(Mark.comma) || tokens[first - 1].is(Word.va), let other = issuer(endingAt: first - 1),
        !isSame(other, match)
      else { return false }
      first = other.first
    }
    return false
  }

  private func order(endingAt last: Int) -> PhraseMatch<Bool>? {
    VerbWords.orders.matchBackward(tokens, endingAt: last, accents: .required)
  }

  /// "giao Sở Y tế, Sở Y tế đã …": the second one begins the sentence's next part.
  private func isSame(_ one: IssuerMatch, _ other: IssuerMatch) -> Bool {
    (one.first..<one.end).map { tokens[$0].word } == (other.first..<other.end).map { tokens[$0].word }
  }

  /// Whether a number's symbol is certainly that of a body.
  func fits(_ number: DocumentNumber, _ match: IssuerMatch) -> Bool {
    let code = String(number.organisation.prefix { $0 != "-" })
    if let own = BareNumber.organisation(tokens, match) {
      let isAssembly = number.legislature != nil && (own == "QH" || own == "UBTVQH")
      return own == code || isAssembly || BareNumber.isCabinet(own) && BareNumber.isCabinet(code)
    }
    guard let body = IssuingBodyTable.body(ofOrganisation: code) else { return hasInitials(code, match) }
    // "Đảng ủy UBND tỉnh", "Văn phòng UBND tỉnh" write under letters of their own.
    let first = body.system == .state ? IssuerTable.heads.match(tokens, at: match.first) : nil
    if let first, first.value.continuation == .party || VerbWords.offices.contains(where: first.text.hasPrefix) {
      return hasInitials(code, match)
    }
    return names(code, body, match, by: 3)
  }

  /// Whether a symbol of the state has the code of a body: false where the code is known and another's, nil where no list has it.
  private func symbol(_ number: DocumentNumber, names match: IssuerMatch) -> Bool? {
    let code = String(number.organisation.prefix { $0 != "-" })
    guard !number.isParty, let body = IssuingBodyTable.body(ofOrganisation: code), body.system == .state else { return nil }
    return names(code, body, match, by: 2)
  }

  /// A code no list has: the first letters of the body's words.
  private func hasInitials(_ code: String, _ match: IssuerMatch) -> Bool {
    let letters = bytes(Syllable.word(code))
    return letters.count > 1 && initials(match.first..<match.end).starts(with: letters)
  }

  /// - Parameter count: so many words of the body's name are asked for.
  private func names(_ code: String, _ body: IssuingBody, _ match: IssuerMatch, by count: Int) -> Bool {
    let letters = bytes(Syllable.word(code))
    let words = Syllable.words(body.name).prefix(count).map(\.letters)
    for at in match.first..<match.end where tokens[at].kind == .word && tokens[at].isCapitalised {
      if tokens[at].word == Syllable.word(code) || IssuerTable.heads.match(tokens, at: at)?.value.short == body.code { return true }
      if at + words.count <= match.end, words.indices.allSatisfy({ tokens[at + $0].word.letters == words[$0] }) { return true }
      if initials(at..<match.end).starts(with: letters) { return true }
    }
    return false
  }

  /// The first letters of some words, of short forms all: "vpubnd" of "Văn phòng UBND".
  private func initials(_ words: Range<Int>) -> [UInt8] {
    words.flatMap { at -> [UInt8] in
      guard tokens[at].kind == .word, !tokens[at].is(Word.va) else { return [] }
      return tokens[at].isUpper ? bytes(tokens[at].word) : Array(bytes(tokens[at].word).prefix(1))
    }
  }

  /// The letters of a word, marks aside.
  private func bytes(_ word: Syllable) -> [UInt8] {
    (0..<8).reversed().compactMap { place in
      let byte = UInt8(truncatingIfNeeded: word.letters >> UInt64(8 * place))
      return byte > 0 ? byte : nil
    }
  }

  /// "Đoàn thanh tra kiến nghị | Sở Y tế kết luận tại": a verb, and whom it is said to.
  func namesAnother(_ at: Int, before end: Int) -> Bool {
    tokens[at].isCapitalised && at > 1 && !tokens[at - 1].isCapitalised
      && (order(endingAt: at - 1) != nil || tokens[at - 1].is(VerbWords.giao))
      && IssuerReader.read(tokens, at: at)?.end == end
  }
}
