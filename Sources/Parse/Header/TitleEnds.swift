import Facts
import Model

/// Where the lines of a title end.
extension HeadReader {
  /// A ruled line: "-----", "* * *".
  func isRule(_ tokens: [Token]) -> Bool { tokens.allSatisfy { $0.kind == .mark } }

  func endsTitle(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
    guard let first = tokens.first, !Addressees.isTelegram(tokens) else { return true }
    if let cue = LineCues.table.match(tokens, at: 0) {
      let isSentence = tokens.count > 6 && !(first.isUpper && tokens[1].isUpper)
      switch cue.value {
      case .basis: if isSentence, !head.title.isEmpty || line.endsSentence(text) || isBasisOfAct(tokens, behind: cue.end) { return true }
      case .annex: if isAnnexHeading(tokens, behind: cue.end, line, head) { return true }
      default: return true
      }
    }
    // Numbered headings and articles.
    if first.kind == .number, tokens.count > 1, tokens[1].is(Mark.stop) || tokens[1].is(Mark.close) { return true }
    if let chapter = RomanNumeral.value(first.word), first.isUpper, tokens.count > 1,
      tokens[1].is(Mark.stop) || tokens[1].is(Mark.hyphen) || tokens[1].is(Mark.slash) && chapter == 1
    {
      return true
    }
    // "A. MỤC ĐÍCH", "A/ NỘI DUNG"; other letters begin "V/V …" and "H. CỦ CHI".
    if first.is(HeadPhrases.firstLetter), first.isUpper, tokens.count > 2, tokens[2].isCapitalised,
      tokens[1].is(Mark.stop) || tokens[1].is(Mark.slash) || tokens[1].is(Mark.hyphen)
    {
      return true
    }
    if first.looks(like: Word.dieu), tokens.count > 1, tokens[1].kind == .number { return true }
    if first.looks(like: Word.phan) || first.looks(like: Word.chuong), tokens.count > 1, RomanNumeral.value(tokens[1].word) != nil {
      return true
    }
    if first.is(Mark.open) || first.is(Mark.openBracket) { return true }
    if first.is(Mark.hyphen) { return !goesOnInCapitals(tokens, line, head) }
    if let opening = HeadPhrases.openings.first(where: { tokens[...].begin(with: $0) }),
      first.isUpper || first.isCapitalised && tokens.count <= opening.count + 1
    {
      return true
    }
    if isHeadingAlone(tokens, line, head) { return true }
    // Behind a type line that tells its kind a sentence may begin at once.
    guard !head.title.isEmpty else {
      guard head.typePart != nil else { return line.count > 1200 }
      return line.endsSentence(text) || line.count > 400 || tokens.contains { $0.is(UInt8(ascii: "|")) }
    }
    if beginsConsolidated(tokens, head) { return true }
    if first.isUpper, let authority = IssuerReader.read(tokens, at: 0), tokens.allSatisfy({ $0.kind != .word || $0.isUpper }),
      authority.end >= min(tokens.count, 4), line.blankBefore || authority.end == tokens.count
    {
      return true
    }
    // Behind a title in capitals a sentence begins the body.
    let titleIsUpper = head.title.first.map { isUpperText($0) } ?? false
    if titleIsUpper, goesOnSmall(tokens, line, head) { return false }
    if titleIsUpper, !isInCapitals(beforeRemark(tokens)) {
      return line.endsSentence(text) || !first.is(Word.ve) || !wantsSubject(head)
    }
    // A line that begins with a small letter goes on from the one above.
    if first.kind == .word, !first.isCapitalised, !titleIsUpper, let last = head.title.last, !endsSentence(last) { return false }
    if line.endsSentence(text) && (line.blankBefore || line.count > 200) && head.title.count > 0 { return true }
    return line.blankBefore && head.title.count > 0 && tokens.count > 12
  }

  /// "MỤC LỤC", "PHẦN MỞ ĐẦU:" and nothing else. Behind a title line in the same letters, without a blank line between, it may be that line's last word:
  /// "VỀ ĐIỀU CHỈNH MỘT SỐ / NỘI DUNG".
  private func isHeadingAlone(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
    guard let first = tokens.first, first.isCapitalised else { return false }
    let words = tokens.last?.kind == .mark ? tokens.dropLast() : tokens[...]
    guard HeadPhrases.headings.contains(where: { words.count == $0.count && words.begin(with: $0) }) else { return false }
    guard first.looks(like: HeadPhrases.content), let last = head.title.last, !line.blankBefore else { return true }
    return isUpperText(last) != first.isUpper
  }

  /// "Thực hiện Quy định số 22-QĐ/TW ngày … của …, Đảng ủy xây dựng kế hoạch": a paper with number and day, and behind a comma a body that does something.
  private func isBasisOfAct(_ tokens: [Token], behind at: Int) -> Bool {
    guard let type = TypeTable.words.match(tokens, at: at),
      let number = tokens[type.end...].prefix(3).firstIndex(where: { $0.kind == .number || $0.hasDigit }),
      let day = tokens[number...].prefix(16).firstIndex(where: { $0.is(Word.ngay) })
    else { return false }
    return tokens.indices.dropFirst(day + 1).contains { comma in
      guard tokens[comma].is(Mark.comma), let body = IssuerReader.read(tokens, at: comma + 1) else { return false }
      return Self.acts.match(tokens, at: body.end, accents: .required) != nil
    }
  }

  private static let acts: PhraseTable<Bool> = PhraseTable(
    ["xây dựng", "ban hành", "triển khai", "tổ chức", "báo cáo", "đề nghị", "yêu cầu", "hướng dẫn", "thông báo", "quyết định"]
      .map { ($0, true) })

  /// "Nghị định số 64/2014/NĐ-CP …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:", the first sentence of a consolidated text: of a paper's force
  /// no title tells.
  private func beginsConsolidated(_ tokens: [Token], _ head: Head) -> Bool {
    guard head.number?.number.symbolType == .consolidatedText, let type = TypeTable.words.match(tokens, at: 0), type.value == head.type
    else { return false }
    return tokens.indices.contains { RelationCues.force.match(tokens, at: $0) != nil }
  }

  /// "PHỤ LỤC I" above the title of an annex, in capitals, that prints its paper's head.
  func isAnnexLead(_ tokens: [Token], _ line: TextLine, _ at: Int, _ head: Head) -> Bool {
    guard let first = tokens.first, first.isUpper, tokens.count <= 4, at + 1 < lines.count,
      let cue = LineCues.table.match(tokens, at: 0), cue.value == .annex, isAnnexHeading(tokens, behind: cue.end, line, head)
    else { return false }
    let below = text.tokens(from: lines[at + 1].start, to: min(lines[at + 1].end, lines[at + 1].start + 100))
    return below.count > 1 && below.allSatisfy { $0.kind != .word || $0.isUpper }
  }

  /// "PHỤ LỤC", "DANH MỤC 1", "Mẫu số 02": an annex begins; not "THÔNG BÁO / danh mục văn bản không mật …", "… BAN HÀNH / DANH MỤC NGHỀ …".
  private func isAnnexHeading(_ tokens: [Token], behind end: Int, _ line: TextLine, _ head: Head) -> Bool {
    guard tokens[0].isCapitalised else { return false }
    guard end < tokens.count, tokens[end].kind == .word, !tokens[end].hasDigit, !tokens[end].is(Word.so),
      !RomanNumeral.isFigure(tokens[end].word)
    else { return true }
    guard let last = head.title.last else { return false }
    return !(tokens[0].isUpper && tokens[end].isUpper && !line.blankBefore && isUpperText(last))
  }

  /// "BÁO CÁO KIỂM ĐIỂM TẬP THỂ BAN THƯỜNG VỤ / năm 2024": no sentence begins with a small letter, so that the line belongs to the title in capitals
  /// above. "ngày 28 tháng 12 năm 2021" is a line of its own.
  private func goesOnSmall(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
    guard let first = tokens.first, first.kind == .word, !first.isCapitalised, line.count < 400, !line.endsSentence(text),
      let last = head.title.last, !endsSentence(last), tokens.count > 1, tokens[1].kind != .mark
    else { return false }
    return !first.is(Word.ngay) || DateReader.read(tokens, at: 0)?.end != tokens.count
  }

  /// "THÔNG BÁO / KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY / Về …": whether the title so far says only what is made known and whose it is.
  private func wantsSubject(_ head: Head) -> Bool {
    guard head.title.count == 1, let line = head.title.first else { return false }
    var tokens: [Token] = []
    text.tokenise(from: line.start, to: line.end, into: &tokens)
    guard let type = TypeTable.words.match(tokens, at: 0), type.end < tokens.count, tokens[type.end].is(Word.cua) else { return false }
    return IssuerReader.read(tokens, at: type.end + 1)?.end == tokens.count
  }

  /// Words in capitals, figures and symbols: "QUYẾT ĐỊNH SỐ 84/TTg NGÀY 4-3-1993".
  private func isInCapitals(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.allSatisfy { at in
      let token = tokens[at]
      return token.kind != .word || token.isUpper || token.hasDigit
        || at > tokens.startIndex && !token.spaceBefore && (tokens[at - 1].is(Mark.slash) || tokens[at - 1].is(Mark.hyphen))
    }
  }

  /// "… THÀNH PHỐ HÀ NỘI (Giai đoạn: 2021 - 2025)": a line without the remark in brackets at its end.
  private func beforeRemark(_ tokens: [Token]) -> ArraySlice<Token> {
    guard tokens.last?.is(Mark.close) ?? false, let open = tokens.lastIndex(where: { $0.is(Mark.open) }), open > 2 else {
      return tokens[...]
    }
    return tokens[..<open]
  }

  /// "… TỈNH BÀ RỊA / - VŨNG TÀU GIAI ĐOẠN 2021 - 2025": a title in capitals that is broken before a dash.
  private func goesOnInCapitals(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
    guard let last = head.title.last, !line.blankBefore, isUpperText(last), !endsSentence(last) else { return false }
    return tokens.allSatisfy { $0.kind != .word || $0.isUpper || $0.hasDigit } && tokens.count > 2
  }

  private func endsSentence(_ span: TextSpan<Clean>) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text.bytes[span.end - 1])
  }

  func isUpperText(_ span: TextSpan<Clean>) -> Bool {
    var tokens: [Token] = []
    text.tokenise(from: span.start, to: min(span.end, span.start + 300), into: &tokens)
    let words = tokens.filter { $0.kind == .word }
    return words.filter(\.isUpper).count * 4 >= words.count * 3
  }
}
