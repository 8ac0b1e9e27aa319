import Facts
import Model

/// Days and years behind a number that are not the cited paper's: the year of the work done by it, the day on which a page put an item of news.
struct OtherDays {
  let tokens: [Token]

  func drop(from mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
    let lists = SharedParts(tokens: tokens)
    var head = mentions.startIndex
    var dropped: [(index: Int, at: Int)] = []
    for index in mentions.indices {
      if index == 0 || !lists.areJoined(mentions[index - 1].tokens, mentions[index].tokens) { head = index }
      guard mentions[index].kind == .numbered, let date = mentions[index].dateSpan, let number = mentions[index].numberSpan,
        date.start >= number.end, let first = tokens.index(startingAt: date.start)
      else { continue }
      let mention = mentions[index]
      if isPosted(first, mention, behind: number), parts.zone(at: number.start) == .sidebar {
        dropped.append((index, first))
      } else if mention.date?.day == 0, isOfWork(mention, in: mentions[head].tokens.lowerBound, parts.head.date?.year) {
        let next = index + 1 < mentions.count ? mentions[index + 1].span.start : text.bytes.count
        if citedTitle(behind: mention, before: max(mention.span.end, next), text.bytes) == nil { dropped.append((index, first)) }
      }
    }
    for (index, first) in dropped { mentions[index].dropDate(from: first) }
  }

  /// Bare figures right behind a number, in brackets or at the end of the item: beside a paper, in lists of news, "<a>Triển khai Chỉ thị số
  /// 23-CT/TW</a> (10/11/2023)", "… 08/11/2023 10:20". Lists of papers give the number first, then day and title.
  private func isPosted(_ first: Int, _ mention: Mention, behind number: TextSpan<Clean>) -> Bool {
    guard tokens[first].kind == .number, first > 0 else { return false }
    let before = tokens[first - 1]
    let isBracketed = before.is(Mark.open) || before.is(Mark.openBracket)
    guard isBracketed || before.end <= number.end, let end = DateReader.read(tokens, at: first)?.end else { return false }
    // "Công văn số 356/UBND-KT (22/02/2022) của UBND tỉnh": the paper in full.
    if let issuer = mention.issuerSpan, issuer.start >= tokens[end - 1].end { return false }
    return (isBracketed || endsItem(end)) && !isRow(mention)
  }

  /// The line ends, or an hour follows.
  private func endsItem(_ at: Int) -> Bool {
    guard at < tokens.count, !tokens[at].is(Mark.lineEnd) else { return true }
    return at + 1 < tokens.count && tokens[at].kind == .number && tokens[at + 1].is(Mark.colon)
  }

  /// Nothing but figures and marks stands before the number in its line: a row of a list of papers.
  private func isRow(_ mention: Mention) -> Bool {
    guard mention.typeSpan == nil else { return false }
    var at = mention.tokens.lowerBound - 1
    while at >= 0, !tokens[at].is(Mark.lineEnd) {
      if tokens[at].kind == .word { return false }
      at -= 1
    }
    return true
  }

  /// "Kết quả thực hiện Chỉ thị số 05-CT/TW năm 2024": a year behind a number without one is that of what is done, where a verb of doing governs it and the
  /// paper that cites is of that year or the next. Where it has no day itself, the words of a report tell, or that the tables know a paper of another term.
  /// It is the cited paper's where a body or a title follows or the tables know one of that year.
  /// - Parameters:
  ///   - list: where the first member of the mention's list begins.
  ///   - own: the year of the paper that cites.
  private func isOfWork(_ mention: Mention, in list: Int, _ own: Int?) -> Bool {
    guard let number = mention.number, number.year == nil, mention.issuerSpan == nil, let year = mention.date,
      own.map({ year.year >= $0 - 1 }) ?? true
    else { return false }
    var before = list - 1
    while before >= 0, tokens[before].is(Word.cac) || tokens[before].is(Word.so) { before -= 1 }
    guard let cue = WorkWords.table.matchBackward(tokens, endingAt: before, accents: .required) else { return false }
    let known = KnownDocuments.documents(number, type: mention.type)
    guard !known.contains(where: { $0.date.map(year.agrees) ?? false }) else { return false }
    return own != nil || cue.value == .result || WorkWords.isResult(tokens, before: cue.first) || number.isParty && !known.isEmpty
  }
}

private enum WorkWords {
  /// What is done with a paper year after year, and what reports sum up.
  enum Kind { case deed, result }

  static let table: PhraseTable<Kind> = PhraseTable(
    ["thực hiện", "triển khai", "thi hành", "quán triệt", "hưởng ứng", "học tập", "triển khai thực hiện"].map { ($0, .deed) }
      + ["sơ kết", "tổng kết"].map { ($0, .result) })

  /// "kết quả" stands before the verb.
  static func isResult(_ tokens: [Token], before at: Int) -> Bool {
    at > 1 && tokens[at - 1].is(qua) && tokens[at - 2].looks(like: ket)
  }

  private static let ket = Syllable.word("kết")
  private static let qua = Syllable.word("quả")
}
