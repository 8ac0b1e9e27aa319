import Model

/// What follows the name of a law: a note's mark, "(sửa đổi)", a day, a year.
extension NamedReader {
  /// - Parameter remarks: so many brackets may stand before the day.
  func readBehind(_ from: Int, _ mention: inout Mention, remarks: Int = 2) -> Int {
    var at = from
    guard at < tokens.count else { return at }
    // "Luật Đất đai(1) năm 2024"
    if let behind = NoteMarks(tokens: tokens).end(at) {
      let end = readBehind(behind, &mention, remarks: remarks)
      return mention.date == nil ? from : end
    }
    if let date = PassingDate.read(tokens, at: at) {
      mention.take(date, tokens)
      return date.end
    }
    // "(sửa đổi, bổ sung)", "(BLTTDS) năm 2015", "(sau đây gọi là BLDS) năm 2015"
    if remarks > 0, let behind = amendedMark(at) ?? remark(at) {
      let end = readBehind(behind, &mention, remarks: remarks - 1)
      return mention.date == nil ? from : end
    }
    var next = at
    let isBracketed = tokens[next].is(Mark.open)
    if isBracketed || tokens[next].is(Mark.comma) { next += 1 }
    guard next < tokens.count else { return at }
    if let date = DateReader.read(tokens, at: next), tokens[next].kind == .word, date.date != nil,
      next == at || tokens[next].looks(like: Word.ngay) || isBracketed
    {
      let end = isBracketed ? closing(date.end) : date.end
      guard let end else { return at }
      mention.take(date, tokens)
      at = end
    } else if isBracketed, isYear(next), next + 1 < tokens.count, tokens[next + 1].is(Mark.close) {
      mention.date = PrintedDate(year: tokens[next].value)
      mention.dateSpan = TextSpan(tokens[next].start, tokens[next].end)
      at = next + 2
    } else if next == at, isYear(at),
      !(at + 1 < tokens.count && (tokens[at + 1].is(Mark.slash) || tokens[at + 1].is(Mark.hyphen)))
    {
      mention.date = PrintedDate(year: tokens[at].value)
      mention.dateSpan = TextSpan(tokens[at].start, tokens[at].end)
      at += 1
    }
    return at
  }

  /// "(sửa đổi)", "(sửa đổi, bổ sung)" between the name and the date.
  private func amendedMark(_ at: Int) -> Int? {
    guard at + 3 < tokens.count, tokens[at].is(Mark.open), tokens[at + 1].is(NameWords.sua), tokens[at + 2].is(NameWords.doi) else {
      return nil
    }
    return (at + 3..<min(tokens.count, at + 7)).first { tokens[$0].is(Mark.close) }.map { $0 + 1 }
  }

  /// A bracket of a few words without figures.
  private func remark(_ at: Int) -> Int? {
    guard tokens[at].is(Mark.open) else { return nil }
    for index in (at + 1)..<min(tokens.count, at + 10) {
      if tokens[index].is(Mark.close) { return index + 1 }
      guard tokens[index].kind == .word || tokens[index].is(Mark.ampersand) || tokens[index].is(Mark.colon) else { return nil }
    }
    return nil
  }

  func isYear(_ at: Int) -> Bool {
    tokens[at].kind == .number && tokens[at].end - tokens[at].start == 4 && (1945...2100).contains(tokens[at].value)
  }

  private func closing(_ at: Int) -> Int? {
    at < tokens.count && tokens[at].is(Mark.close) ? at + 1 : nil
  }
}
