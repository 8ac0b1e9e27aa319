import Facts
import Model

/// Days and years behind a number that are not the cited paper's: the year of the work done by it, the day on which a page put an item of news.
struct OtherDays {
  let tokens: [Token]

  func drop(from mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
    for index in mentions.indices where mentions[index].kind == .numbered {
      guard let date = mentions[index].dateSpan, let number = mentions[index].numberSpan, date.start >= number.end,
        let first = tokens.index(startingAt: date.start)
      else { continue }
      if isPosted(first, mentions[index], behind: number), parts.zone(at: number.start) == .sidebar {
        mentions[index].dropDate(from: first)
      } else if mentions[index].date?.day == 0, isOfWork(mentions, index, text) {
        mentions[index].dropDate(from: first)
      }
    }
  }

  /// Bare figures right behind a number, in brackets or at the end of the item: beside a paper, in lists of news, "<a>Triển khai Chỉ thị số
  /// 23-CT/TW</a> (10/11/2023)", "… 08/11/2023 10:20". Lists of papers give the number first, then day and title.
  private func isPosted(_ first: Int, _ mention: Mention, behind number: TextSpan<Clean>) -> Bool {
    guard tokens[first].kind == .number, first > 0 else { return false }
    let before = tokens[first - 1]
    let isBracketed = before.is(Mark.open) || before.is(Mark.openBracket)
    guard isBracketed || before.end <= number.end, let end = DateReader.read(tokens, at: first)?.end else { return false }
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

  /// "Kết quả thực hiện Chỉ thị số 05-CT/TW năm 2024": a year behind a number without one is that of what is done, where a verb of doing governs it. It is
  /// the paper's where a body or a title follows or the tables know a paper of that year.
  private func isOfWork(_ mentions: [Mention], _ index: Int, _ text: CleanText) -> Bool {
    let mention = mentions[index]
    guard let number = mention.number, number.year == nil, mention.issuerSpan == nil, let year = mention.date else { return false }
    var first = index
    let lists = SharedParts(tokens: tokens)
    while first > 0, lists.areJoined(mentions[first - 1], mentions[first]) { first -= 1 }
    var before = mentions[first].tokens.lowerBound - 1
    while before >= 0, tokens[before].is(Word.cac) || tokens[before].is(Word.so) { before -= 1 }
    guard WorkWords.table.matchBackward(tokens, endingAt: before, accents: .required) != nil else { return false }
    let next = index + 1 < mentions.count ? mentions[index + 1].span.start : text.bytes.count
    return citedTitle(behind: mention, before: max(mention.span.end, next), text.bytes) == nil
      && !KnownDocuments.documents(number, type: mention.type).contains { $0.date.map(year.agrees) ?? false }
  }
}

private enum WorkWords {
  /// What is done with a paper year after year.
  static let table: PhraseTable<Bool> = PhraseTable(
    ["thực hiện", "triển khai", "thi hành", "quán triệt", "sơ kết", "tổng kết", "hưởng ứng", "học tập"].map { ($0, true) })
}
