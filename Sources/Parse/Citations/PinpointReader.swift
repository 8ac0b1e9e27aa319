import Facts
import Model

/// Reads the provision a citation points at: before the paper ("khoản 2 Điều 5 Nghị định số …") or behind it ("Luật Đất đai tại Điều 62").
struct PinpointReader {
  let tokens: [Token]

  /// Gives each mention of a region its provision. What stands between two papers belongs to one of them alone.
  func fill(_ mentions: inout [Mention]) {
    for index in mentions.indices {
      let paper = mentions[index].tokens
      var floor = 0
      if index > 0, mentions[index - 1].tokens.upperBound <= paper.lowerBound {
        floor = takeBehind(&mentions[index - 1], upTo: paper.lowerBound)
      }
      if let span = before(paper.lowerBound, floor: floor) { mentions[index].pinpointSpan = place(span) }
    }
    if let last = mentions.indices.last { _ = takeBehind(&mentions[last], upTo: tokens.count) }
  }

  /// Returns where the words end that are the mention's own.
  private func takeBehind(_ mention: inout Mention, upTo next: Int) -> Int {
    let from = mention.tokens.upperBound
    guard mention.pinpointSpan == nil else { return from }
    switch behind(mention.tokens, upTo: next) {
    case .own(let span):
      mention.pinpointSpan = place(span)
      return span.upperBound
    case .anybodys(let span): return span.upperBound
    case nil: return from
    }
  }

  private func place(_ span: Range<Int>) -> TextSpan<Clean> { TextSpan(tokens[span.lowerBound].start, tokens[span.upperBound - 1].end) }

  // MARK: Before the paper

  /// "khoản 2 Điều 5", "các Điều 11, 12 và 13 của", "điểm b khoản 2 Điều 5" right before a token.
  private func before(_ at: Int, floor: Int) -> Range<Int>? {
    var end = at
    while end > floor, isJoint(tokens[end - 1]) || isWrapped(end - 1, floor) { end -= 1 }
    end = beforeBracket(end, floor) ?? beforeIssued(end, joints: end..<at, floor) ?? end
    var first = end
    var unit: Int?
    while first > floor, end - first < 40, isPart(first - 1) {
      first -= 1
      if isUnit(first) { unit = first }
    }
    guard let unit, unit < end, hasValue(unit, end) else { return nil }
    let last = withoutSeparators(unit..<end)
    // "Điều 62; Luật Nhà ở", "Điều 5 và Luật Giá": the provision belongs to what stands before it.
    guard !tokens[last..<end].contains(where: { $0.is(Mark.semicolon) || $0.is(Word.va) || $0.is(Word.hoac) }) else { return nil }
    return (partOf(unit, floor: floor) ?? unit)..<last
  }

  /// Words between the provision and the paper: của, các, ban hành kèm theo.
  private func isJoint(_ token: Token) -> Bool {
    token.is(Word.cua) || token.is(Word.cac) || token.is(Mark.open) || PinpointWords.joints.contains(token.word) && token.kind == .word
  }

  /// "Bãi bỏ khoản 2 Điều 1 ⏎ Nghị quyết số …": the end of a printed line in the sentence. A short line may be a cell or a heading.
  private func isWrapped(_ at: Int, _ floor: Int) -> Bool {
    guard tokens[at].is(Mark.lineEnd), at > floor + 1, isValue(tokens[at - 1]) || tokens[at - 1].is(Word.cua) else { return false }
    var first = at
    while first > 0, at - first < 60, !tokens[first - 1].is(Mark.lineEnd) { first -= 1 }
    return tokens[at].start - tokens[first].start >= 60
  }

  /// "Chương IV (từ Điều 20 đến Điều 25) Luật Giá": a bracket behind the provision is passed over.
  private func beforeBracket(_ end: Int, _ floor: Int) -> Int? {
    guard end > floor, tokens[end - 1].is(Mark.close) else { return nil }
    let open = (max(floor, end - 14)..<end).last { tokens[$0].is(Mark.open) }
    return open.flatMap { $0 > floor && isValue(tokens[$0 - 1]) ? $0 : nil }
  }

  /// "Điều 7 Quy chế phối hợp ban hành kèm theo Quyết định số …": the provision is one of what the paper issues.
  private func beforeIssued(_ end: Int, joints: Range<Int>, _ floor: Int) -> Int? {
    guard tokens[joints].contains(where: { $0.is(Word.kem) || $0.is(Word.hanh) }) else { return nil }
    var at = end - 1
    while at > floor, end - at <= 24 {
      let token = tokens[at]
      guard token.kind == .mark ? token.joinsNames : !PinpointWords.notInTitles.contains(token.word) else { return nil }
      if token.isCapitalised, PinpointWords.issued.contains(token.word), !isUnit(at) {
        let value = at > floor + 1 && isJoint(tokens[at - 1]) ? at - 1 : at
        if value > floor, isValue(tokens[value - 1]) || tokens[value - 1].looks(like: Word.luc) { return value }
      }
      at -= 1
    }
    return nil
  }

  // MARK: Behind the paper

  private enum Behind {
    case own(Range<Int>)
    /// "Luật Giá, Điều 5, Luật Nhà ở": of the one or of the other.
    case anybodys(Range<Int>)
  }

  /// What joins a paper and the provision behind it.
  private enum Lead { case at, mark, bracket }

  /// "Luật Đất đai năm 2013 tại Điều 62", "Luật Giá, khoản 3 Điều 62;", "Luật Giá (Điều 5)".
  private func behind(_ paper: Range<Int>, upTo next: Int) -> Behind? {
    guard let (lead, start) = lead(paper.upperBound), start < next, isUnit(start) else { return nil }
    var end = start
    while end < next, end - start < 40, isPart(end), !isHeading(end, behind: start) { end += 1 }
    var last = withoutSeparators(start..<end)
    if tokens[last - 1].is(Mark.lineEnd) { last -= 1 }
    let span = start..<last
    guard hasValue(start, span.upperBound) else { return nil }
    if lead == .bracket {
      let isClosed = end == span.upperBound && end < next && tokens[end].is(Mark.close)
      return isClosed && isProvision(start) && !isAmended(paper) ? .own(span) : nil
    }
    if end < next, isHeading(end, behind: start) { return own(span, lead) }
    guard end == tokens.count || !isPaper(end, next) else { return between(span, end, lead) }
    // "tại khoản 1, khoản 2 Điều này", "tại Điều 5 của dự thảo".
    if end < tokens.count, PinpointWords.units.contains(tokens[end].word) { return nil }
    if tokens[end - 1].is(Word.cua), IssuerReader.read(tokens, at: end) == nil { return nil }
    if end < tokens.count, end == span.upperBound, tokens[end].kind != .mark {
      // "Điều 5, 03 ngày": a figure of something else.
      let isVerb = tokens[end].looks(like: PinpointWords.quy) || lead == .at && PinpointWords.verbs.contains(tokens[end].word)
      return isVerb && !tokens[end].isCapitalised ? own(span, lead) : nil
    }
    // "Điều 5/2014", "5%": figures of something else.
    return end < tokens.count && end == span.upperBound && !isClauseEnd(tokens[end]) ? nil : own(span, lead)
  }

  /// "Sửa đổi một số điều của Luật Giá (Điều 1)": the article of the paper that amends it.
  private func isAmended(_ paper: Range<Int>) -> Bool {
    let at = paper.lowerBound
    return at > 0 && tokens[at - 1].is(Word.cua) && (max(0, at - 16)..<at).contains { RelationCues.table.match(tokens, at: $0) != nil }
  }

  private func own(_ span: Range<Int>, _ lead: Lead) -> Behind? { lead == .at || isProvision(span.lowerBound) ? .own(span) : nil }

  /// Another paper follows the provision: nothing between them makes it that one's, a semicolon or "và" this one's.
  private func between(_ span: Range<Int>, _ end: Int, _ lead: Lead) -> Behind? {
    let separators = tokens[span.upperBound..<end]
    if separators.isEmpty || separators.contains(where: { $0.is(Word.cua) }) {
      // "tại Điều 62; Điều 5 Luật Nhà ở"
      guard let cut = span.last(where: { tokens[$0].is(Mark.semicolon) }) else { return nil }
      return own(span.lowerBound..<cut, lead)
    }
    guard lead == .mark, separators.allSatisfy({ $0.is(Mark.comma) }) else { return own(span, lead) }
    let units = span.filter { isUnit($0) }
    // Who writes "điểm c, khoản 1, Điều 16, Thông tư" puts commas everywhere; who writes "khoản 3 Điều 62, Luật" ends with one.
    guard let last = units.last, units.count > 1 else { return .anybodys(span) }
    if tokens[last].is(Word.khoan) || tokens[last].is(Word.diem), units.contains(where: { tokens[$0].looks(like: Word.dieu) }) {
      return own(span, lead)
    }
    return tokens[span].contains { $0.is(Mark.comma) } ? nil : own(span, lead)
  }

  /// The mark or word directly behind a paper, and the token behind it.
  private func lead(_ from: Int) -> (Lead, Int)? {
    var at = from
    guard at + 2 < tokens.count else { return nil }
    var lead: Lead?
    if tokens[at].is(Mark.comma) || tokens[at].is(Mark.colon) { lead = .mark } else if tokens[at].is(Mark.open) { lead = .bracket }
    if lead != nil || tokens[at].is(Mark.lineEnd) { at += 1 }
    if tokens[at].is(Word.tai) {
      at += 1
      if lead != .bracket { lead = .at }
      if tokens[at].is(Mark.lineEnd) { at += 1 }
    }
    if at < tokens.count, tokens[at].is(Word.cac) { at += 1 }
    return at < tokens.count ? lead.map { ($0, at) } : nil
  }

  /// "… tại Điều 62 ⏎ Điều 2. Tổ chức thực hiện": the same unit again on a new line, with nothing between, begins something else.
  private func isHeading(_ at: Int, behind start: Int) -> Bool {
    at > start && tokens[at - 1].is(Mark.lineEnd) && isUnit(at) && withoutSeparators(start..<at) == at
      && tokens[start..<at].contains { $0.word == tokens[at].word }
  }

  /// Whether a paper is named at a token: the next citation, or one by its type alone ("Nghị định này"). "quy định chợ" is a verb.
  private func isPaper(_ at: Int, _ next: Int) -> Bool {
    if at >= next { return true }
    guard let type = TypeTable.words.match(tokens, at: at) else { return false }
    return tokens[at].isCapitalised || type.end < tokens.count && tokens[type.end].is(Word.nay)
  }

  private func isClauseEnd(_ token: Token) -> Bool {
    token.is(Mark.stop) || token.is(Mark.colon) || token.is(Mark.close) || token.is(Mark.open) || token.is(Mark.lineEnd) || token.isQuote
  }

  /// An annex in brackets or behind a comma may be the citing paper's own.
  private func isProvision(_ unit: Int) -> Bool {
    PinpointWords.units.contains(tokens[unit].word) && !tokens[unit].looks(like: Word.phu)
  }
}
