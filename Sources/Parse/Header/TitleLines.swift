import Model

/// Where the title of a paper, or the subject of a letter, begins and ends.
extension HeadReader {
  /// The subject of a letter goes on over the left column's next lines.
  func readSubject(_ subject: HeadCell, _ head: inout Head) {
    head.title = [subject.span]
    for line in (subject.line + 1)..<max(subject.line + 1, min(lines.count, subject.line + 6)) {
      guard !lines[line].blankBefore, let cell = cells(line).first, !startsBody(cell), ownNumber(cell) == nil, datedPlace(cell) == nil
      else { break }
      head.title.append(cell.span)
    }
  }

  /// The lines behind the type line up to the paper's first sentence.
  func readTitle(after last: Int, typeLine: Int?, _ head: inout Head) -> Int {
    var at = (typeLine ?? last) + 1
    // Where the date stands below the type line, the title is behind it.
    if let typeLine, last > typeLine, lines.indices.contains(typeLine + 1), lines[typeLine + 1].start > 0, typeLine + 1 == last {
      at = last + 1
    }
    var length = 0
    while at < lines.count, head.title.count < 10 {
      let line = lines[at]
      if isAside(line) {
        at += 1
        continue
      }
      var tokens: [Token] = []
      text.bytes.withSpan { tokenise($0, from: line.start, to: min(line.end, line.start + 500), into: &tokens) }
      if isRule(tokens) {
        at += 1
        if head.title.isEmpty { continue } else { break }
      }
      // "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY": the issuer below the type line is no title.
      if head.title.isEmpty, tokens.first?.is(Word.cua) ?? false, tokens.allSatisfy({ $0.kind == .mark || $0.isUpper }),
        IssuerReader.read(tokens, at: 1)?.end == tokens.count
      {
        at += 1
        continue
      }
      if endsTitle(tokens, line, head) { break }
      head.title.append(line.span)
      length += line.count
      at += 1
      if length > 1500 { break }
    }
    return at
  }

  /// A ruled line: "-----", "* * *".
  func isRule(_ tokens: [Token]) -> Bool { tokens.allSatisfy { $0.kind == .mark } }

  func endsTitle(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
    guard let first = tokens.first else { return true }
    if let cue = LineCues.table.match(tokens, at: 0) {
      let isSentence = tokens.count > 6 && !(first.isUpper && tokens[1].isUpper)
      if cue.value != .basis || isSentence && !(head.title.isEmpty && !line.endsSentence(text)) { return true }
    }
    // Numbered headings and articles.
    if first.kind == .number, tokens.count > 1, tokens[1].is(Mark.stop) || tokens[1].is(Mark.close) { return true }
    if RomanNumeral.value(first.word) != nil, first.isUpper, tokens.count > 1, tokens[1].is(Mark.stop) || tokens[1].is(Mark.hyphen) {
      return true
    }
    if first.looks(like: Word.dieu), tokens.count > 1, tokens[1].kind == .number { return true }
    if first.looks(like: Word.phan) || first.looks(like: Word.chuong), tokens.count > 1, RomanNumeral.value(tokens[1].word) != nil {
      return true
    }
    if first.is(Mark.open) || first.is(Mark.openBracket) { return true }
    if first.is(Mark.hyphen) { return true }
    guard !head.title.isEmpty else { return line.count > 1200 }
    if first.isUpper, let authority = IssuerReader.read(tokens, at: 0), tokens.allSatisfy({ $0.kind != .word || $0.isUpper }),
      authority.end >= min(tokens.count, 4), line.blankBefore || authority.end == tokens.count
    {
      return true
    }
    // Behind a title in capitals a sentence begins the body.
    let titleIsUpper = head.title.first.map { isUpperText($0) } ?? false
    if titleIsUpper != tokens.allSatisfy({ $0.kind != .word || $0.isUpper || $0.hasDigit }) && titleIsUpper { return true }
    if line.endsSentence(text) && (line.blankBefore || line.count > 200) && head.title.count > 0 { return true }
    return line.blankBefore && head.title.count > 0 && tokens.count > 12
  }

  func isUpperText(_ span: TextSpan<Clean>) -> Bool {
    var tokens: [Token] = []
    text.bytes.withSpan { tokenise($0, from: span.start, to: min(span.end, span.start + 300), into: &tokens) }
    let words = tokens.filter { $0.kind == .word }
    return words.filter(\.isUpper).count * 4 >= words.count * 3
  }
}
