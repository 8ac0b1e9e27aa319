import Facts
import Model

/// What the paper itself says it does to the papers it cites: replaces, repeals, amends, details, corrects, consolidates.
/// Only the paper's own words count: in its title, or in a sentence that begins with the verb or has "này" as its subject. What it reports of other papers is "cites".
struct RelationReader {
  let tokens: [Token]
  let parts: DocumentParts

  func fill(_ mentions: inout [Mention]) {
    let hasHead = parts.head.isOfficial || parts.head.number != nil || parts.head.type != nil
    fillConsolidated(&mentions)
    var list: (relation: Relation, line: Int)?
    for index in mentions.indices {
      guard mentions[index].relation != .consolidates else { continue }
      let mention = mentions[index]
      // Where the words of the one before end, and that one itself where the paper does something to it.
      let end = index > 0 ? mentions[index - 1].tokens.upperBound : 0
      let before = end <= mention.tokens.lowerBound ? end : 0
      let previous = index > 0 && mentions[index - 1].relation != .cites ? mentions[index - 1] : nil
      let next = index + 1 < mentions.count ? mentions[index + 1].tokens.lowerBound : tokens.count
      let item = itemStart(mention)
      let known = item.flatMap { item in list.flatMap { isSameList(item, $0.line) ? $0.relation : nil } }
      let fromList = known ?? item.flatMap(headed)
      guard
        let relation = fromList ?? own(mention, from: before, previous) ?? inherited(mention, previous) ?? ended(mention, next: next)
          ?? listedAsEnded(mention)
      else { continue }
      // A page without a paper's head reports what others do.
      let line = fromList == nil ? mention.tokens.lowerBound : (item ?? 0) - 1
      guard hasHead || known != nil || isOwnText(at: line) else { continue }
      mentions[index].relation = relation
      if let item, let fromList { list = (fromList, item) }
    }
  }

  /// The verb before the mention, in the same clause, with no other citation between.
  private func own(_ mention: Mention, from floor: Int, _ previous: Mention?) -> Relation? {
    let isTitle = parts.zone(at: mention.span.start) == .header
    var at = mention.tokens.lowerBound - 1
    var steps = 0
    var isInside = false
    var isBehindQuotes = false
    let telling = RelationCues.telling
    while at >= floor, steps < 60 {
      let token = tokens[at]
      guard token.kind == .mark || telling.contains(letters: token.word.letters) else {
        at -= 1
        steps += 1
        continue
      }
      // A printed line may end within the provision or behind it.
      if token.is(Mark.lineEnd), let pinpoint = mention.pinpointSpan, pinpoint.start < token.start {
        at -= 1
        continue
      }
      if token.is(Mark.lineEnd)
        || token.is(Mark.stop) && at + 1 < tokens.count && tokens[at + 1].isCapitalised && tokens[at + 1].spaceBefore && !isHeading(at)
      {
        return nil
      }
      if token.looks(like: RelationCues.chinh) || token.looks(like: RelationCues.sung),
        let cue = RelationCues.adjusting.matchBackward(tokens, endingAt: at)
      {
        if isAdjustment(cue.end, mention), goesOn(cue, behind: previous) || isOwnAct(cue, mention, isTitle: isTitle, floor: floor) {
          return .amends
        }
        at = cue.first - 1
        continue
      }
      if let cue = RelationCues.table.matchBackward(tokens, endingAt: at) {
        if isQuoted(cue.first) || isReversed(cue.end) { return nil }
        if goesOn(cue, behind: previous) { return settled(cue.value, between: cue.end, mention) }
        guard isOwnAct(cue, mention, isTitle: isTitle, floor: floor), cue.text != "thay cho" || !tokens[cue.first].isCapitalised else {
          return nil
        }
        if cue.value == .consolidates, namesAnother(cue.end..<mention.tokens.lowerBound) { return nil }
        let relation = isAmendment(cue) ? .amends : settled(cue.value, between: cue.end, mention)
        let mayBeInside = relation == .amends || relation == .corrects || isProvisions(cue.end, before: mention.tokens.lowerBound)
        return isInside && !mayBeInside ? nil : relation
      }
      // "Quy định này thay Quy định số 12-QĐ/TU"
      if at == mention.tokens.lowerBound - 1, token.is(Word.thay), at >= floor,
        at == 0 || !RelationCues.reported.contains(tokens[at - 1].word)
      {
        let cue = PhraseMatch(first: at, end: at + 1, text: "thay", value: Relation.replaces)
        return !isTitle && !isQuoted(at) && isOwnAct(cue, mention, isTitle: false, floor: floor) ? .replaces : nil
      }
      // The words that are taken out or put in are no papers: cụm từ “Thông tư số …”.
      if token.isQuote {
        if !isBehindQuotes, at > 1, tokens[at - 1].is(Word.tu), tokens[at - 2].looks(like: RelationCues.cum) { return nil }
        isBehindQuotes = true
      }
      // "thay cụm từ … tại khoản 4 Điều 12 của …": the verb stands before the place.
      if token.is(Word.tai) {
        // "Bãi bỏ nội dung thứ 5 tại Phụ lục 1 …": the word is part of the provision.
        let isPinpoint = mention.pinpointSpan.map { $0.start <= token.start && token.end <= $0.end } ?? false
        if !isPinpoint { isInside = true }
        at -= 1
        continue
      }
      if RelationCues.passive.contains(token.word), token.kind == .word, !(at > 0 && tokens[at - 1].is(RelationCues.kem)) { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// "Thay thế Quyết định A; bãi bỏ Quyết định B": the next verb of the same sentence.
  private func goesOn(_ cue: PhraseMatch<Relation>, behind previous: Mention?) -> Bool {
    guard previous != nil, cue.first > 0 else { return false }
    return tokens[cue.first - 1].is(Mark.semicolon) || tokens[cue.first - 1].is(Word.va)
  }

  /// "bãi bỏ các quy định tại Điều 5 của …", "thay thế các quy định về … tại khoản 1 …": the provisions of that place as such.
  private func isProvisions(_ from: Int, before end: Int) -> Bool {
    guard !tokens[from..<end].contains(where: { $0.is(RelationCues.against) }) else { return false }
    let at = from < tokens.count && RelationCues.several.contains(tokens[from].word) ? from + 1 : from
    return at + 1 < tokens.count && tokens[at].looks(like: RelationCues.quy) && tokens[at + 1].is(RelationCues.dinh)
      && !tokens[at].isCapitalised
  }

  /// "Hợp nhất Nghị định hướng dẫn Luật Giá": the paper that is put together is called by its type alone.
  private func namesAnother(_ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].isCapitalised && TypeTable.words.match(tokens, at: $0) != nil }
  }

  /// "Điều 1. Sửa đổi": the stop belongs to a heading.
  private func isHeading(_ at: Int) -> Bool { at > 0 && (tokens[at - 1].kind == .number || tokens[at - 1].end - tokens[at - 1].start == 1) }

  /// In a title the cue must begin it or follow the paper's own name; in a sentence it must begin it or have "này" before it.
  private func isOwnAct(_ verb: PhraseMatch<Relation>, _ mention: Mention, isTitle: Bool, floor: Int) -> Bool {
    let cue = verb.first
    let before = cue > 0 && tokens[cue - 1].kind == .word ? tokens[cue - 1].word : Syllable()
    // "Về việc bãi bỏ …" in a title is the paper's own act; in a sentence "việc bãi bỏ" is anybody's.
    if RelationCues.passive.contains(before), !(isTitle && before == RelationCues.viec) { return false }
    if isTitle { return beginsTitle(cue, floor: floor) }
    if isEnacted(cue) || verb.value == .corrects && isCorrection(cue) { return true }
    var at = cue - 1
    var steps = 0
    while at >= floor, steps < 40 {
      let token = tokens[at]
      if token.is(Word.nay), at > 0, tokens[at - 1].kind == .word { return isPaper(at - 1) }
      // "Nay bãi bỏ …", "Từ nay bãi bỏ …"
      if steps == 0, token.is(RelationCues.now),
        token.isCapitalised || at > 0 && tokens[at - 1].is(Word.tu) && tokens[at - 1].isCapitalised
      {
        return true
      }
      // "sau 10 (mười) ngày"
      if token.is(Mark.close), steps > 0, let open = (max(floor, at - 4)..<at).last(where: { tokens[$0].is(Mark.open) }) {
        at = open - 1
        steps += 3
        continue
      }
      if token.is(Mark.lineEnd) || token.is(Mark.stop) && !isInDay(at) || token.is(Mark.close) || token.is(Mark.hyphen) && steps == 0 {
        if isTask(verb, mention) { return false }
        return tokens[cue].isCapitalised || steps == 0 || leadingCue(at + 1, before: cue) != nil || isOwnSubject(at + 1, of: verb, mention)
      }
      // "Quy định số 124-QĐ/TW (thay thế Quy định số 132-QĐ/TW)": what a cited paper does.
      if token.is(Mark.open), floor > 0, !tokens[floor..<at].contains(where: { $0.is(Mark.stop) || $0.is(Mark.lineEnd) }) { return false }
      if token.is(Mark.open) { return steps == 0 && tokens[cue].looks(like: Word.thay) && mayReplace(mention) }
      at -= 1
      steps += 1
    }
    return at < floor && floor == 0 && steps < 40 && tokens[cue].isCapitalised
  }

  /// "Sửa đổi khoản 2 Điều 3, bãi bỏ điểm c …": the first of several verbs, which begins the sentence.
  private func leadingCue(_ start: Int, before cue: Int) -> PhraseMatch<Relation>? {
    guard start < cue, tokens[start].isCapitalised,
      tokens[cue - 1].is(Mark.comma) || tokens[cue - 1].is(Mark.semicolon) || tokens[cue - 1].is(Word.va),
      let first = RelationCues.table.match(tokens, at: start), first.end < cue
    else { return nil }
    return first
  }

  /// "20.7.2024": the stop between two figures.
  private func isInDay(_ at: Int) -> Bool {
    at > 0 && at + 1 < tokens.count && tokens[at - 1].kind == .number && tokens[at + 1].kind == .number && !tokens[at + 1].spaceBefore
  }

  /// A paper of which some provisions are changed and others repealed is amended.
  private func isAmendment(_ cue: PhraseMatch<Relation>) -> Bool {
    guard cue.value == .repeals, !tokens[cue.first].isCapitalised || tokens[cue.first].isUpper else { return false }
    var start = cue.first
    while start > 0, cue.first - start < 40, !tokens[start - 1].is(Mark.lineEnd), !tokens[start - 1].is(Mark.stop) { start -= 1 }
    // "Về việc sửa đổi, bổ sung, bãi bỏ …"
    while start < cue.first, tokens[start].looks(like: Word.ve) || tokens[start].looks(like: RelationCues.viec) { start += 1 }
    return leadingCue(start, before: cue.first)?.value == .amends
  }

  /// "Kế hoạch này", "Quyết định này": the word before "này" is a type word's last.
  func isPaper(_ at: Int) -> Bool {
    RelationCues.paperWords.contains(letters: tokens[at].word.letters)
      || tokens[at].kind == .word && TypeTable.words.matchBackward(tokens, endingAt: at) != nil
  }

  /// Words taken out of or put for others in a provision amend it; a whole paper or provision is repealed.
  private func settled(_ relation: Relation, between from: Int, _ mention: Mention) -> Relation {
    guard relation == .repeals || relation == .replaces else { return relation }
    let words = tokens[from..<max(from, mention.tokens.lowerBound)]
    let isWording = words.contains { $0.looks(like: RelationCues.cum) || $0.is(Mark.openQuote) || $0.is(Mark.quote) }
    return isWording ? .amends : relation
  }

  /// The next member of a list takes the relation: "sửa đổi … Thông tư A …; Thông tư B …", "bãi bỏ Quyết định A và Quyết định B".
  private func inherited(_ mention: Mention, _ previous: Mention?) -> Relation? {
    guard let previous, previous.tokens.upperBound <= mention.tokens.lowerBound else { return nil }
    // "Quyết định A (Điều 5), Quyết định B": the provision behind the previous paper is no joint.
    var from = previous.tokens.upperBound
    while let own = previous.pinpointSpan, from < mention.tokens.lowerBound, tokens[from].start < own.end, own.start >= previous.span.end {
      from += 1
    }
    if from > previous.tokens.upperBound, from < mention.tokens.lowerBound, tokens[from].is(Mark.close) { from += 1 }
    let between = tokens[from..<mention.tokens.lowerBound]
    let pinpoint = mention.pinpointSpan
    let own = pinpoint?.start ?? mention.span.start
    let isBroken = between.contains { $0.is(Mark.lineEnd) && $0.start < own }
    guard between.count < 80, !isBroken || between.count <= 6 else { return nil }
    var joints = between.filter { token in !(pinpoint.map { $0.start <= token.start && token.end <= $0.end } ?? false) }
    // "…; Phụ lục 1 ban hành kèm theo Thông tư B"
    if let pinpoint, let last = joints.firstIndex(where: { $0.start >= pinpoint.end }),
      joints[last...].allSatisfy({ $0.is(Word.cua) || $0.is(Word.cac) || $0.kind == .word && PinpointWords.joints.contains($0.word) })
    {
      joints.removeSubrange(last...)
    }
    if joints.allSatisfy({
      $0.is(Mark.comma) || $0.is(Word.va) || $0.is(Mark.semicolon) || $0.is(Word.cac) || $0.is(Word.cua) || $0.is(Mark.lineEnd)
        || $0.is(Mark.hyphen) || $0.is(Word.so)
    }) {
      return previous.relation
    }
    guard let last = joints.last, last.is(Mark.semicolon) || isNextOfList(mention, last, between),
      !joints.contains(where: { RelationCues.passive.contains($0.word) && $0.kind == .word && !$0.is(RelationCues.viec) })
    else { return nil }
    return previous.type == mention.type ? previous.relation : nil
  }

  /// "Bãi bỏ Quyết định A về thu phí và Quyết định B về lệ phí": a type word right behind the comma or "và", no verb between.
  private func isNextOfList(_ mention: Mention, _ last: Token, _ between: ArraySlice<Token>) -> Bool {
    guard last.is(Mark.comma) || last.is(Word.va), mention.typeSpan?.start == tokens[mention.tokens.lowerBound].start else { return false }
    return !between.indices.contains { at in
      tokens[at].is(Mark.stop) || tokens[at].is(Mark.semicolon) || tokens[at].is(Mark.lineEnd) || tokens[at].is(Mark.colon)
        || RelationCues.otherDeeds.contains(tokens[at].word) && tokens[at].kind == .word || RelationCues.table.match(tokens, at: at) != nil
    }
  }
}
