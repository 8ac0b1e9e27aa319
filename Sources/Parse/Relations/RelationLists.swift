import Facts
import Model

/// Lists whose items take the verb of the sentence above them: "Bãi bỏ các văn bản sau: ⏎ 1. … ⏎ 2. …".
extension RelationReader {
  /// The first token of the line when the mention is the first thing in an item of a list: "1. Quyết định số …", "- Thông tư số …".
  func itemStart(_ mention: Mention) -> Int? {
    let pinpoint = mention.pinpointSpan.flatMap { tokens.index(startingAt: $0.start) } ?? mention.tokens.lowerBound
    var at = min(pinpoint, mention.tokens.lowerBound) - 1
    var steps = 0
    while at >= 0, steps < 5, !tokens[at].is(Mark.lineEnd) {
      guard isItemMark(tokens[at]) else { return nil }
      at -= 1
      steps += 1
    }
    return steps > 0 && steps < 5 ? at + 1 : nil
  }

  /// Whether only items stand between an item's line and one above it: those that name no paper do not end a list, those of
  /// another kind of mark do.
  func isSameList(_ item: Int, _ above: Int) -> Bool {
    var line = item
    guard tokens[item].kind == tokens[above].kind else { return false }
    for _ in 0..<20 {
      guard let before = precedingLine(line), before >= above else { return false }
      if before == above { return true }
      guard tokens[before].kind == tokens[above].kind, isItemMark(tokens[before]), before + 1 < tokens.count,
        isItemMark(tokens[before + 1]) || tokens[before].is(Mark.hyphen)
      else {
        return false
      }
      line = before
    }
    return false
  }

  private func isItemMark(_ token: Token) -> Bool {
    token.kind == .number && token.value < 100 || token.is(Mark.stop) || token.is(Mark.close) || token.is(Mark.hyphen)
      || token.is(UInt8(ascii: "+")) || token.is(Word.cac)
      || token.kind == .word && token.end - token.start <= 2 && !token.isCapitalised
  }

  /// The first token of the line before the one that starts at `line`; what print puts between two pages is none.
  private func precedingLine(_ line: Int) -> Int? {
    var at = line
    repeat {
      guard at >= 2 else { return nil }
      at -= 2
      // Blank lines between paragraphs.
      while at >= 0, tokens[at].is(Mark.lineEnd) { at -= 1 }
      while at >= 0, !tokens[at].is(Mark.lineEnd) { at -= 1 }
      at += 1
    } while line - at < 80 && isFurniture(at)
    return at
  }

  /// "12", "- 2 -", "Trang 3", "2/5", "42 CÔNG BÁO/Số 355 + 356/Ngày 23-3-2023": the number of a page, the running head of the gazette.
  private func isFurniture(_ line: Int) -> Bool {
    let words = tokens[line...].prefix(20).prefix { !$0.is(Mark.lineEnd) }
    guard !words.isEmpty, words.count < 20 else { return false }
    let gazette = words.first?.kind == .number ? words.dropFirst() : words
    if gazette.count > 1, gazette[gazette.startIndex].isUpper, gazette.begin(with: Self.gazette) { return true }
    guard words.count <= 3, words.contains(where: { $0.kind == .number && $0.value < 1000 }) else { return false }
    return words.allSatisfy { $0.kind == .number || $0.is(Mark.hyphen) || $0.is(Mark.slash) || $0.looks(like: Self.page) }
  }

  private static let gazette = Syllable.words("công báo")
  private static let page = Syllable.word("trang")

  /// "Điều 1. Bãi bỏ toàn bộ các quyết định sau đây" right above the first item.
  func headed(_ line: Int) -> Relation? {
    guard let start = precedingLine(line) else { return nil }
    let last = tokens[start..<line].lastIndex { !$0.is(Mark.lineEnd) } ?? start
    let heading = start..<(last + 1)
    let isOpen = heading.last.map { tokens[$0].is(Mark.colon) } ?? false
    guard heading.count <= 60, isOpen || heading.contains(where: { tokens[$0].is(RelationCues.sau) }) else { return nil }
    for at in heading.prefix(8) {
      if let cue = RelationCues.table.match(tokens, at: at), tokens[at].isCapitalised {
        return governs(cue.end, heading.upperBound) ? cue.value : nil
      }
    }
    // "Quyết định này có hiệu lực từ ngày … và bãi bỏ các văn bản sau:"
    for at in heading.reversed() {
      guard let cue = RelationCues.table.matchBackward(tokens, endingAt: at), cue.first >= heading.lowerBound,
        cue.first == 0 || !tokens[cue.first - 1].is(Mark.open)
      else { continue }
      let before = tokens[heading.lowerBound..<cue.first]
      let isOwn =
        before.indices.contains { $0 > before.startIndex && tokens[$0].is(Word.nay) && isPaper($0 - 1) }
        || before.last?.is(RelationCues.now) ?? false || isOwnSubject(sentence(before), of: cue)
      return isOwn && !before.suffix(1).contains { RelationCues.passive.contains($0.word) } && governs(cue.end, heading.upperBound)
        ? cue.value : nil
    }
    return listEnding(heading)
  }

  /// Where the last sentence of a heading begins: "Điều 3. Quyết định có hiệu lực từ ngày 20.7.2024 và thay thế".
  private func sentence(_ words: ArraySlice<Token>) -> Int {
    let stop = words.indices.dropLast().last { words[$0].is(Mark.stop) && words[$0 + 1].isCapitalised }
    return stop.map { $0 + 1 } ?? words.startIndex
  }

  /// Whether the list is what the verb before it is about: nothing else stands between that has a verb or a paper of its own ("… thay thế Quyết định số
  /// 44/QĐ-UBND và được áp dụng cùng các văn bản sau:").
  private func governs(_ from: Int, _ end: Int) -> Bool {
    end - from <= 40 && !isReversed(from)
      && !(from..<end).contains { at in
        let token = tokens[at]
        return token.kind == .word && (RelationCues.otherVerbs.contains(token.word) || token.hasDigit) || token.is(Mark.semicolon)
          || token.is(Mark.stop) || token.is(Mark.slash)
      }
  }
}
