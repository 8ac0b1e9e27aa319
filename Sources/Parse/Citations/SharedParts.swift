import Facts
import Model

/// Parts that one mention shares with its neighbours, or that stand before it in the sentence.
struct SharedParts {
  let tokens: [Token]

  /// Fills issuers and dates of a region's mentions in place. Linear in the mentions.
  func fill(_ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].issuerSpan == nil { readBefore(&mentions[index]) }
    for index in mentions.indices.dropFirst() { takeSameDay(&mentions[index], mentions[index - 1]) }
    takeFromHeads(&mentions)
    for index in mentions.indices.dropLast().reversed() { takeFromClosing(&mentions[index], mentions[index + 1]) }
    for index in mentions.indices where mentions[index].number?.organisation == "TƯ" { settleCommittee(&mentions[index]) }
  }

  /// "57-NQ/TƯ" of the Bộ Chính trị is 57-NQ/TW, "05-CT/TƯ" of a Tỉnh ủy 05-CT/TU. Without a body it stays as printed.
  private func settleCommittee(_ mention: inout Mention) {
    guard let number = mention.number, let span = mention.issuerSpan, let first = tokens.index(startingAt: span.start),
      let issuer = IssuerReader.read(tokens, at: first), let code = BareNumber.organisation(tokens, issuer), code == "TW" || code == "TU"
    else { return }
    func settled(_ text: String) -> String { text.replacing("TƯ", with: code) }
    mention.number = DocumentNumber(
      serial: number.serial, year: number.year, symbol: settled(number.symbol), normalised: settled(number.normalised),
      repaired: number.repaired.map(settled), symbolType: number.symbolType, organisation: code, legislature: nil, isParty: true)
  }

  /// A list under one head: "UBND tỉnh đã ban hành Kế hoạch số A, Quyết định số B"; "các Nghị định của Chính phủ số: A …; B …".
  private func takeFromHeads(_ mentions: inout [Mention]) {
    var head = mentions.startIndex
    for index in mentions.indices.dropFirst() {
      if !isOneSentence(mentions[index - 1].tokens.upperBound, mentions[index].tokens.lowerBound) {
        head = index
        continue
      }
      takeFromHead(&mentions[index], mentions[head], isNext: head == index - 1)
      // What another body's paper or a law is named for in a member's subject does not end the list.
      let isHead = mentions[index].issuerSpan != nil && isHeaded(mentions[index])
      if isHead || isSameOrganisation(mentions[index], mentions[head]) { head = index }
    }
  }

  /// - Parameter isNext: nothing else is cited between the two. Else it may stand in a member's subject, as this mention may: a semicolon or the want of
  ///   a type word tells that the list goes on.
  private func takeFromHead(_ mention: inout Mention, _ head: Mention, isNext: Bool) {
    guard mention.issuerSpan == nil, let issuer = head.issuerSpan, let number = head.numberSpan, issuer.end <= number.start,
      isSameOrganisation(mention, head), isListed(mention), isNext || mention.typeSpan == nil || isBehindSemicolon(mention)
    else { return }
    mention.issuerSpan = issuer
    mention.flags.insert(.sharedPart)
  }

  /// No body, or one that stands before the number.
  private func isHeaded(_ mention: Mention) -> Bool { mention.issuerSpan.map { $0.end <= (mention.numberSpan?.start ?? 0) } ?? true }

  /// A list closed by its issuer or date: "Thông tư số A ngày …, Thông tư số B ngày … và Thông tư số C ngày … của Bộ trưởng Bộ Tài chính".
  private func takeFromClosing(_ mention: inout Mention, _ next: Mention) {
    guard isHeaded(mention), isSameOrganisation(mention, next), isSameType(mention, next) || mention.number?.isParty == false,
      areJoined(mention.tokens, next.tokens)
    else { return }
    let hadDate = mention.dateSpan != nil
    if mention.issuerSpan == nil, let issuer = next.issuerSpan, isGoverned(mention, by: next) {
      mention.issuerSpan = issuer
      mention.flags.insert(.sharedPart)
    }
    guard !hadDate, isSameType(mention, next), let date = next.date, let span = next.dateSpan, isClosed(mention, next) else { return }
    if sharesDay(mention, next) {
      mention.shareDay(date, span)
    } else if mayShareDay(mention, next) {
      mention.offeredDay = (date, span)
    }
  }

  /// A comma, a semicolon or "và" stands before the mention: it is a member of the list, not named in another member's subject.
  private func isListed(_ mention: Mention) -> Bool {
    let at = mention.tokens.lowerBound - 1
    guard at >= 0 else { return false }
    let token = tokens[at]
    return token.is(Mark.comma) || token.is(Mark.semicolon) || token.is(Word.va) || token.is(Word.cac) || token.looks(like: Word.so)
  }

  private func isBehindSemicolon(_ mention: Mention) -> Bool {
    mention.tokens.lowerBound > 0 && tokens[mention.tokens.lowerBound - 1].is(Mark.semicolon)
  }

  /// One type, or one type word for a paper and a letter, whose symbol needs none: "Các Thông báo số 12-TB/TU, 14-CV/TU ngày …".
  private func isSameType(_ mention: Mention, _ next: Mention) -> Bool {
    mention.type == next.type || next.typeSpan == nil && (mention.type == .officialLetter || next.type == .officialLetter)
  }

  /// The first bodies of both symbols are one: UBND and UBND-NV.
  private func isSameOrganisation(_ a: Mention, _ b: Mention) -> Bool {
    guard let first = a.number, let second = b.number else { return false }
    return Self.isSameOrganisation(first, second)
  }

  static func isSameOrganisation(_ a: DocumentNumber, _ b: DocumentNumber) -> Bool {
    let first = a.organisation.utf8
    let second = b.organisation.utf8
    let dash = UInt8(ascii: "-")
    return first.prefix { $0 != dash }.elementsEqual(second.prefix { $0 != dash })
  }

  /// Only commas and "và" between two mentions.
  func areJoined(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.upperBound < b.lowerBound, b.lowerBound - a.upperBound <= 3 else { return false }
    return (a.upperBound..<b.lowerBound).allSatisfy {
      tokens[$0].is(Mark.comma) || tokens[$0].is(Word.va) || tokens[$0].is(Word.cac) || tokens[$0].looks(like: Word.so)
    }
  }

  /// What closes the next member closes this one: "A và B", or nothing but a comma and "số" between them.
  private func isClosed(_ mention: Mention, _ next: Mention) -> Bool {
    areJoinedByAnd(mention, next) || mention.tokens.upperBound + 1 >= next.tokens.lowerBound
  }

  private func areJoinedByAnd(_ a: Mention, _ b: Mention) -> Bool {
    (a.tokens.upperBound..<b.tokens.lowerBound).contains { tokens[$0].is(Word.va) }
  }

  func isOneSentence(_ from: Int, _ to: Int) -> Bool {
    guard from <= to, to - from < 120 else { return false }
    return (from..<to).allSatisfy { !tokens[$0].is(Mark.lineEnd) && !isSentenceEnd($0) }
  }

  private func isSentenceEnd(_ at: Int) -> Bool {
    tokens[at].is(Mark.stop) && at + 1 < tokens.count && (tokens[at + 1].isCapitalised && tokens[at + 1].spaceBefore)
  }
}
