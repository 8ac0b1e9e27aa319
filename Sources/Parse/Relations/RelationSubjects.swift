import Facts
import Model

/// Whether what a verb says is done by this paper.
extension RelationReader {
  /// "Về việc bãi bỏ …", "Quyết định số … sửa đổi …", "Ban hành Quy chế và bãi bỏ …"; not "Góp ý dự thảo Nghị định sửa đổi …", "… ở bước
  /// điều chỉnh, bổ sung".
  func beginsTitle(_ cue: Int, floor: Int) -> Bool {
    let isDraft = (max(1, cue - 12)..<max(1, cue)).contains {
      tokens[$0].is(RelationCues.thao) && tokens[$0 - 1].looks(like: RelationCues.du) && !isDraftLine($0)
    }
    if isDraft { return false }
    let start = lineStart(cue)
    guard cue - start > 1 else { return true }
    let last = tokens[cue - 1]
    if last.is(Word.va) || last.is(Mark.comma) || last.is(Mark.semicolon) { return true }
    // The whole paper on one line: "… Quyết định này thay thế …".
    if (min(max(start + 1, floor), cue)..<cue).suffix(20).contains(where: { tokens[$0].is(Word.nay) && isPaper($0 - 1) }) { return true }
    // What another paper named in the title does.
    if floor > start { return false }
    // "Về việc", "V/v:", "(Về bãi bỏ"
    if last.kind == .mark || last.looks(like: Word.ve) || last.is(RelationCues.viec) || last.looks(like: RelationCues.v) { return true }
    if let type = TypeTable.words.matchBackward(tokens, endingAt: cue - 1) { return isOwnType(type.value) }
    // "CỦA CHÍNH PHỦ SỐ … NGÀY … SỬA ĐỔI" goes on from the type's line.
    return tokens[start].looks(like: Word.so) || tokens[start].looks(like: Word.cua)
      || (start..<cue).contains { isOwnName($0, isFirst: $0 == start) }
  }

  /// "Quyết định", "Tải về Thông tư số 41/2025/TT-BTC": the paper's type, inside a line with a number behind it.
  private func isOwnName(_ at: Int, isFirst: Bool) -> Bool {
    guard tokens[at].isCapitalised, let type = TypeTable.words.match(tokens, at: at), isOwnType(type.value) else { return false }
    return isFirst || type.end < tokens.count && (tokens[type.end].looks(like: Word.so) || tokens[type.end].kind == .number)
  }

  /// "DỰ THẢO", "DỰ THẢO 3", "Dự thảo lần 2": a line of its own says that the paper is a draft.
  private func isDraftLine(_ at: Int) -> Bool {
    guard at < 2 || tokens[at - 2].kind == .mark else { return false }
    let rest = tokens[(at + 1)...].prefix { !$0.is(Mark.lineEnd) }
    return at + 1 + rest.count < tokens.count && rest.count <= 4
      && rest.allSatisfy { $0.kind != .word || $0.looks(like: Word.lan) || $0.looks(like: Word.thu) || $0.looks(like: Word.so) }
  }

  private func lineStart(_ at: Int) -> Int {
    var start = at
    while start > 0, at - start < 300, !tokens[start - 1].is(Mark.lineEnd) { start -= 1 }
    return start
  }

  /// "Điều 2. Bãi bỏ …", "2. Bãi bỏ …", "… Nghị định này …": the line is a paper's own, where no head says whose.
  func isOwnText(at: Int) -> Bool {
    var last = max(0, at)
    while last > 0, tokens[last].is(Mark.lineEnd) { last -= 1 }
    let start = lineStart(last)
    if start + 2 < tokens.count {
      if tokens[start].looks(like: Word.dieu), tokens[start + 1].kind == .number { return true }
      let isVerb = tokens[start + 2].isCapitalised && RelationCues.table.match(tokens, at: start + 2) != nil
      if tokens[start].kind == .number, isVerb { return true }
    }
    let line = tokens[start...].prefix(300).prefix { !$0.is(Mark.lineEnd) }
    return line.indices.contains { $0 > start && tokens[$0].is(Word.nay) && isPaper($0 - 1) }
  }

  /// A regulation is issued with a decision.
  func isOwnType(_ type: DocumentType) -> Bool {
    type == ownType || [.guidance, .regulation, .provisions, .other, .project, .programme].contains(type)
  }

  /// "Quyết định có hiệu lực kể từ ngày ký và thay thế …", "Có hiệu lực từ ngày ký, thay thế …", "Quyết định thay thế …": the paper's type alone, or
  /// nothing, is the subject of a sentence that replaces or repeals.
  func isOwnSubject(_ start: Int, of verb: PhraseMatch<Relation>, _ mention: Mention) -> Bool {
    guard let at = behindOwnName(start, verb), parts.zone(at: mention.span.start) == .body else { return false }
    guard at == verb.first else { return tellsForce(at, before: verb) }
    // "Quyết định thay thế Quyết định số … được đăng Công báo" is one of which something is told.
    guard at > start, !isReport(at: at), mention.tokens.upperBound < tokens.count else { return false }
    let next = tokens[mention.tokens.upperBound]
    return next.kind == .mark && !next.is(Mark.comma) || next.looks(like: Word.ve) || next.is(Word.va)
  }

  /// The same above a list: "Quyết định có hiệu lực kể từ ngày ký và thay thế các Quyết định sau:".
  func isOwnSubject(_ start: Int, of verb: PhraseMatch<Relation>) -> Bool {
    guard let at = behindOwnName(start, verb), parts.zone(at: tokens[start].start) == .body else { return false }
    return at < verb.first && tellsForce(at, before: verb)
  }

  /// Whether the paper is one that tells what others do.
  private func isReport(at verb: Int) -> Bool { ownType.map { RelationCues.telling(of: $0) } ?? !isOwnText(at: verb) }

  /// The token behind the paper's type, or the first of a sentence that leaves it out.
  private func behindOwnName(_ start: Int, _ verb: PhraseMatch<Relation>) -> Int? {
    guard verb.value == .replaces || verb.value == .repeals, start <= verb.first, tokens[start].isCapitalised else { return nil }
    let isReport = isReport(at: verb.first)
    guard let type = TypeTable.words.match(tokens, at: start) else { return isReport ? nil : start }
    let isIssued = type.value == .regulation || type.value == .provisions || ownType == nil
    return type.value == ownType || !isReport && isIssued ? type.end : nil
  }

  /// "có hiệu lực kể từ ngày ký và": what stands between the paper's type and the verb.
  private func tellsForce(_ at: Int, before verb: PhraseMatch<Relation>) -> Bool {
    guard at < verb.first, RelationCues.force.match(tokens, at: at) != nil else { return false }
    let said = tokens[at..<verb.first]
    // Behind a semicolon the verb goes on with the same subject; any other words may be a subject of their own.
    if let semicolon = said.lastIndex(where: { $0.is(Mark.semicolon) }),
      said[(semicolon + 1)...].contains(where: { $0.kind != .word || !RelationCues.goingOn.contains($0.word) })
    {
      return false
    }
    return !said.contains { $0.kind == .word && RelationCues.conditions.contains($0.word) }
  }

  /// "1. Hướng dẫn thực hiện Nghị định số …" in a plan, and what a cell of its tables says: what others are to do.
  func isTask(_ verb: PhraseMatch<Relation>, _ mention: Mention) -> Bool {
    let isTelling = ownType.map { RelationCues.telling(of: $0) } ?? false
    let isCell = parts.zone(at: mention.span.start) == .table
    return verb.value == .details ? isCell || isTelling && ownType != .guidance : isCell && isTelling
  }

  /// "Thay thế bằng Kế hoạch số …", "Nay thay thế bởi …": what stands behind the verb takes the place of this paper or of one named before.
  func isReversed(_ behind: Int) -> Bool {
    guard behind < tokens.count, tokens[behind].kind == .word else { return false }
    return tokens[behind].is(RelationCues.bang) || tokens[behind].is(RelationCues.boi)
  }

  /// "(thay thế Quyết định số …)": what a decision says of itself a report says of decisions.
  func mayReplace(_ mention: Mention) -> Bool { mention.type == ownType || !(ownType.map { RelationCues.telling(of: $0) } ?? false) }

  var ownType: DocumentType? { parts.head.type ?? parts.head.number?.number.symbolType }

  /// "Bộ trưởng Bộ Tài chính ban hành Thông tư sửa đổi, bổ sung …": the paper names itself by its type in the sentence behind its basis.
  func isEnacted(_ cue: Int) -> Bool {
    guard let own = TypeTable.words.matchBackward(tokens, endingAt: cue - 1), own.value == ownType else { return false }
    var at = own.first - 1
    if at > 0, tokens[at].is(Mark.lineEnd) { at -= 1 }
    guard at > 0, tokens[at].is(Word.hanh), tokens[at - 1].looks(like: Word.ban) else { return false }
    at -= 2
    var isClause = true
    while at > 0, own.first - at < 80 {
      let token = tokens[at]
      if token.is(Mark.comma) || token.is(Mark.semicolon) || token.is(Mark.stop) { isClause = false }
      if isClause, token.kind == .word, !token.isCapitalised, RelationCues.proposing.contains(token.word) { return false }
      if token.is(Mark.lineEnd), tokens[at - 1].kind == .mark || tokens[at - 1].isUpper { break }
      at -= 1
    }
    let line = min(at + 1, own.first)
    if tokens[line].looks(like: Word.dieu), tokens[line + 1].kind == .number { return false }
    return isBeforeArticles(tokens[line].start) || isBeforeArticles(tokens[max(0, at - 1)].start)
  }

  private func isBeforeArticles(_ place: Int) -> Bool {
    let zone = parts.zone(at: place)
    return zone == .basis || zone == .header
  }

  /// "Bộ Y tế xin đính chính …", "Bộ Y tế đính chính …" where a letter's sentence begins.
  func isCorrection(_ cue: Int) -> Bool {
    guard cue > 0, tokens[cue - 1].kind == .word else { return false }
    if tokens[cue - 1].is(RelationCues.now) || tokens[cue - 1].is(RelationCues.xin) { return true }
    var start = cue
    while start > 0, cue - start < 20, tokens[start - 1].kind == .word || tokens[start - 1].joinsNames { start -= 1 }
    return IssuerReader.read(tokens, at: start)?.end == cue
  }

  /// "Điều chỉnh, bổ sung Quyết định số …", "Điều chỉnh khoản 2 Điều 5 của …"; not "Điều chỉnh dự án theo Quyết định số …".
  func isAdjustment(_ from: Int, _ mention: Mention) -> Bool {
    (from..<max(from, mention.tokens.lowerBound)).allSatisfy { at in
      let token = tokens[at]
      if let pinpoint = mention.pinpointSpan, pinpoint.start <= token.start, token.end <= pinpoint.end { return true }
      return token.kind == .word && RelationCues.partly.contains(token.word)
    }
  }

  /// Words in quotation marks that open in the same line are another paper's.
  func isQuoted(_ at: Int) -> Bool {
    var isOpen = false
    var straight = 0
    var index = at - 1
    while index >= 0, at - index < 300, !tokens[index].is(Mark.lineEnd) {
      let token = tokens[index]
      if token.is(Mark.openQuote) {
        isOpen = true
        break
      }
      if token.is(Mark.closeQuote) { break }
      if token.is(Mark.quote) { straight += 1 }
      index -= 1
    }
    return isOpen || straight % 2 == 1
  }
}
