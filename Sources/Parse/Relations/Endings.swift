import Facts
import Model

/// Papers that a sentence says end: "Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực", "Các văn bản sau đây hết hiệu lực: …".
extension RelationReader {
  func ended(_ mention: Mention, next: Int) -> Relation? {
    guard let relation = ending(mention, next: next) else { return nil }
    return isQuoted(mention.tokens.lowerBound) ? nil : relation
  }

  private func ending(_ mention: Mention, next: Int) -> Relation? {
    // "… được sửa đổi theo Luật số … hết hiệu lực": another is the subject.
    if mention.tokens.lowerBound > 0, RelationCues.agents.contains(tokens[mention.tokens.lowerBound - 1].word) { return nil }
    var at = mention.tokens.upperBound
    var steps = 0
    let ending = RelationCues.ending
    while at + 2 < tokens.count, steps < 60 {
      let token = tokens[at]
      guard token.kind == .mark || ending.contains(letters: token.word.letters) else {
        at += 1
        steps += 1
        continue
      }
      if token.is(Mark.stop) || token.is(Mark.semicolon) || token.is(Mark.lineEnd) { return nil }
      if let end = RelationCues.ends.match(tokens, at: at) {
        guard !RelationCues.reported.contains(tokens[at - 1].word) else {
          return tokens[at - 1].is(RelationCues.will) && namesItself(clause(from: end.end)) ? .repeals : nil
        }
        return ends(mention, behind: end.end) ? .repeals : nil
      }
      // "Quyết định số … và Quyết định số … bị bãi bỏ kể từ ngày Quyết định này có hiệu lực".
      if token.is(RelationCues.bi), let cue = RelationCues.table.match(tokens, at: at + 1), cue.value == .repeals || cue.value == .replaces
      {
        let rest = clause(from: cue.end)
        if rest.contains(where: { tokens[$0].is(Word.nay) && isPaper($0 - 1) }) { return cue.value }
        return !RelationCues.reported.contains(tokens[at - 1].word) && isOfClosing(mention, rest) ? cue.value : nil
      }
      // "… ghi là “chợ hạng 1”, nay đính chính lại là …"
      if token.is(RelationCues.now) || token.is(RelationCues.xin),
        RelationCues.table.match(tokens, at: at + 1)?.value == .corrects
      {
        return .corrects
      }
      // "Luật Viễn thông …, thay thế Pháp lệnh số … hết hiệu lực": the paper behind the verb ends.
      if at < next, next < tokens.count, token.looks(like: Word.thay) || token.looks(like: RelationCues.bai),
        !RelationCues.passive.contains(tokens[at - 1].word),
        let cue = RelationCues.table.match(tokens, at: at), cue.value == .replaces || cue.value == .repeals, cue.end + 8 >= next
      {
        return nil
      }
      at += 1
      steps += 1
    }
    return nil
  }

  /// "… kể từ ngày Thông tư này có hiệu lực", in a circular.
  private func namesItself(_ clause: Range<Int>) -> Bool {
    clause.contains {
      guard tokens[$0].is(Word.nay), isPaper($0 - 1) else { return false }
      return TypeTable.words.matchBackward(tokens, endingAt: $0 - 1).map { isOwnType($0.value) } ?? true
    }
  }

  /// Whether it is this paper that ends the other: it names itself, or it is one that can and says nothing else in the sentence.
  /// - Parameter from: the token behind "hết hiệu lực".
  private func ends(_ mention: Mention, behind from: Int) -> Bool {
    let rest = clause(from: from)
    // "kể từ ngày Quyết định này có hiệu lực", "kể từ ngày ký"
    if rest.contains(where: { tokens[$0].is(Word.nay) || tokens[$0].is(Word.ky) }) { return true }
    if rest.contains(where: { tokens[$0].is(Word.ke) }) { return mayEnd(mention) }
    // "Thông tư số … hết hiệu lực do bị thay thế bởi …" gives a reason: a report.
    guard rest.isEmpty || tokens[rest.lowerBound].is(Word.tu), parts.zone(at: mention.span.start) == .body else { return false }
    let lead = tokens[sentenceStart(mention)..<mention.tokens.lowerBound].drop { $0.is(Word.cac) }
    guard let first = lead.first else { return mayEnd(mention) }
    guard first.isCapitalised, first.is(Word.ke) || first.is(Word.tu) || first.is(RelationCues.when) else { return false }
    // "Kể từ ngày Thông tư này có hiệu lực thi hành, …", "Khi Thông tư này có hiệu lực thì …"
    if lead.indices.contains(where: { $0 > lead.startIndex && tokens[$0].is(Word.nay) && isPaper($0 - 1) }) { return true }
    // "Từ ngày 01/01/2022, …"
    guard let day = lead.indices.first(where: { tokens[$0].looks(like: Word.ngay) }), let date = DateReader.read(tokens, at: day),
      date.end <= lead.endIndex
    else { return false }
    return mayEnd(mention) && tokens[date.end..<lead.endIndex].allSatisfy { $0.is(Mark.comma) || $0.is(Word.cac) }
  }

  /// "b) Thông tư số … bị bãi bỏ.", "2. Thông tư số … bị bãi bỏ kể từ ngày 01/01/2006.": all that the sentence of a decision or circular says.
  private func isOfClosing(_ mention: Mention, _ rest: Range<Int>) -> Bool {
    // A circular ends no decree, a committee's decision no resolution of a council: such lines report.
    let isHigher = mention.type.isLegislation || mention.type == .decree || mention.type == .resolution
    guard mayEndOthers, ownType != nil, !isHigher || mention.type == ownType, parts.zone(at: mention.span.start) == .body,
      tokens[sentenceStart(mention)..<mention.tokens.lowerBound].allSatisfy({ $0.is(Word.cac) || isOfPinpoint($0, mention) })
    else { return false }
    guard let first = rest.first else { return true }
    return (tokens[first].is(Word.ke) || tokens[first].is(Word.tu)) && !rest.contains { tokens[$0].is(Mark.comma) }
  }

  private func isOfPinpoint(_ token: Token, _ mention: Mention) -> Bool {
    mention.pinpointSpan.map { $0.start <= token.start && token.end <= $0.end } ?? false
  }

  /// "Các văn bản sau đây hết hiệu lực: Thông tư số …; Quyết định số …": the first of the list.
  func listedAsEnded(_ mention: Mention) -> Relation? {
    let pinpoint = mention.pinpointSpan.flatMap { tokens.index(startingAt: $0.start) } ?? mention.tokens.lowerBound
    var colon = min(pinpoint, mention.tokens.lowerBound) - 1
    if colon > 0, tokens[colon].is(Word.cac) { colon -= 1 }
    guard colon > 2, tokens[colon].is(Mark.colon) else { return nil }
    var start = colon
    while start > 0, colon - start < 60, !tokens[start - 1].is(Mark.lineEnd), !tokens[start - 1].is(Mark.semicolon),
      !isSentenceEnd(start - 1)
    {
      start -= 1
    }
    return listEnding(start..<colon, of: mention) != nil && !isQuoted(start) ? .repeals : nil
  }

  /// Whether words in front of a list say that its papers end: "Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực".
  /// - Parameter first: the first of the list, where it stands in the same line.
  func listEnding(_ heading: Range<Int>, of first: Mention? = nil) -> Relation? {
    for at in heading where at > 0 && RelationCues.ending.contains(letters: tokens[at].word.letters) {
      guard let end = RelationCues.ends.match(tokens, at: at), end.end <= heading.upperBound else { continue }
      guard tokens[heading].contains(where: { $0.is(RelationCues.sau) || RelationCues.several.contains($0.word) && $0.kind == .word }),
        !RelationCues.reported.contains(tokens[at - 1].word)
      else { return nil }
      return tokens[end.end..<heading.upperBound].contains { $0.is(Word.nay) } || first.map(mayEnd) ?? mayEndOthers ? .repeals : nil
    }
    return nil
  }

  /// Plans, reports and letters tell which papers have ended; others end them.
  private var mayEndOthers: Bool { ownType.map { !RelationCues.telling(of: $0) } ?? true }

  /// A plan ends plans of its own body, a guidance guidances.
  private func mayEnd(_ mention: Mention) -> Bool {
    if mayEndOthers { return true }
    guard mention.type == ownType, let number = mention.number else { return false }
    return parts.head.number.map { SharedParts.isSameOrganisation($0.number, number) } ?? true
  }

  /// The first token of the mention's sentence, behind the mark of an item.
  private func sentenceStart(_ mention: Mention) -> Int {
    let own = mention.tokens.lowerBound
    let first = min(mention.pinpointSpan.flatMap { tokens.index(startingAt: $0.start) } ?? own, own)
    var at = first
    while at > 0, first - at < 40 {
      let token = tokens[at - 1]
      if token.is(Mark.lineEnd) || token.is(Mark.semicolon) || token.is(Mark.colon) || token.is(Mark.close) || token.is(Mark.stop)
        || token.is(Mark.hyphen) && at > 1 && tokens[at - 2].is(Mark.lineEnd)
      {
        break
      }
      at -= 1
    }
    return at
  }

  private func isSentenceEnd(_ at: Int) -> Bool {
    tokens[at].is(Mark.stop) && at + 1 < tokens.count && tokens[at + 1].isCapitalised && tokens[at + 1].spaceBefore
  }

  /// Up to twenty tokens of the same clause.
  private func clause(from: Int) -> Range<Int> {
    var end = from
    while end < tokens.count, end - from < 20, !tokens[end].is(Mark.stop), !tokens[end].is(Mark.semicolon), !tokens[end].is(Mark.lineEnd) {
      end += 1
    }
    return from..<end
  }
}
