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
      if head.title.isEmpty, isMeeting(tokens, above: at + 1) {
        at += 1
        continue
      }
      if isAuthority(tokens, at) {
        head.authority = line.span
        break
      }
      if endsTitle(tokens, line, head) { break }
      head.title.append(line.span)
      length += line.count
      at += 1
      if length > 1500 { break }
    }
    return at
  }

  /// "NGHỊ QUYẾT / HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ / về …": the meeting that passed a Party resolution stands above its title.
  private func isMeeting(_ tokens: [Token], above next: Int) -> Bool {
    guard tokens.count > 2, tokens[0].looks(like: Word.hoi), tokens[1].looks(like: Word.nghi), next < lines.count,
      tokens.allSatisfy({ $0.kind != .word || $0.isUpper })
    else { return false }
    var below: [Token] = []
    text.bytes.withSpan { tokenise($0, from: lines[next].start, to: min(lines[next].end, lines[next].start + 20), into: &below) }
    return below.first?.looks(like: Word.ve) ?? false
  }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" above the basis: the line names a body, is in capitals, and a clause of the basis follows it or the one line
  /// of its session ("KHÓA XIII, KỲ HỌP THỨ 7").
  private func isAuthority(_ tokens: [Token], _ at: Int) -> Bool {
    guard let first = tokens.first, first.isUpper, tokens.allSatisfy({ $0.kind != .word || $0.isUpper }),
      IssuerReader.read(tokens, at: 0)?.end == tokens.count
    else { return false }
    for index in (at + 1)..<max(at + 1, min(lines.count, at + 3)) {
      var below: [Token] = []
      text.bytes.withSpan { tokenise($0, from: lines[index].start, to: min(lines[index].end, lines[index].start + 60), into: &below) }
      if LineCues.table.match(below, at: 0)?.value == .basis, !(below[0].isUpper && below.count > 1 && below[1].isUpper) { return true }
      guard below.allSatisfy({ $0.kind != .word || $0.isUpper }) else { return false }
    }
    return false
  }

  /// Papers until about 2005 print the number in the title, often nowhere else: "QUYẾT ĐỊNH / CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 182/HĐBT NGÀY 27-10-1982 VỀ …".
  func takeTitledNumber(_ head: inout Head) {
    guard let line = head.title.first else { return }
    var tokens: [Token] = []
    text.bytes.withSpan { tokenise($0, from: line.start, to: min(line.end, line.start + 200), into: &tokens) }
    guard let first = tokens.first, first.is(Word.cua), first.isCapitalised, let issuer = IssuerReader.read(tokens, at: 1),
      issuer.end + 1 < tokens.count, tokens[issuer.end].is(Word.so),
      let match = NumberGrammar.match(text.bytes, at: tokens[issuer.end + 1].start, isExpected: true)
    else { return }
    head.number = match
    head.numberSpan = match.span
    if head.issuerLines.isEmpty { head.issuerLines = [TextSpan(tokens[issuer.first].start, tokens[issuer.end - 1].end)] }
    guard head.date == nil, let day = tokens.firstIndex(where: { $0.start >= match.span.end && $0.looks(like: Word.ngay) }) else { return }
    head.date = DateReader.read(tokens, at: day)?.date
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
