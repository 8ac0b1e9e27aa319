import Facts
import Model

/// Where the title of a paper, or the subject of a letter, begins and ends.
extension HeadReader {
  /// The subject of a letter goes on over the left column's next lines.
  func readSubject(_ subject: HeadCell, _ head: inout Head) {
    head.title = [subject.span]
    for line in (subject.line + 1)..<max(subject.line + 1, min(lines.count, subject.line + 6)) {
      guard !lines[line].blankBefore, let cell = cells(line).first, !startsBody(cell), ownNumber(cell) == nil, datedPlace(cell) == nil,
        !isMotto(cell.tokens[...]), !isRule(cell.tokens)
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
      if lines.isRow(at, text), cells(at).count > 2 { break }
      var tokens: [Token] = []
      text.tokenise(from: line.start, to: min(line.end, line.start + 500), into: &tokens)
      let isUntitled = head.title.isEmpty && head.typePart == nil
      if isRule(tokens) {
        at += 1
        if isUntitled { continue }
        takeAuthority(at, &head)
        break
      }
      if head.title.isEmpty, head.typeLine == nil, isAnnexLead(tokens, line, at, head) {
        at += 1
        continue
      }
      // A date line is no title, nor is the type word a page prints twice.
      if head.title.isEmpty, isHeadLine(at, &head) {
        at += 1
        continue
      }
      // "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY": the issuer below the type line is no title.
      if isUntitled, tokens.first?.is(Word.cua) ?? false, tokens.allSatisfy({ $0.kind == .mark || $0.isUpper }),
        IssuerReader.read(tokens, at: 1)?.end == tokens.count
      {
        at += 1
        continue
      }
      if head.title.isEmpty, isMeeting(tokens, above: at + 1) {
        at += 1
        continue
      }
      let isOpen = wantsMore(head.title.last ?? head.typePart)
      // "LUẬT / THANH TRA": laws are called like bodies.
      let isLawsName = head.title.isEmpty && head.type?.isLegislation ?? false
      if !isOpen, !isLawsName, isAuthority(tokens, at) {
        head.authority = line.span
        break
      }
      if let short = beforeBracket(tokens, head) {
        head.title.append(short)
        at += 1
        break
      }
      if isOpen ? startsBodyLine(tokens) : endsTitle(tokens, line, head) { break }
      head.title.append(line.span)
      length += line.count
      at += 1
      if length > 1500 { break }
    }
    return at
  }

  /// "Hà Nội, ngày 5 tháng 6 năm 2010" below the type line, or the type line again.
  private func isHeadLine(_ at: Int, _ head: inout Head) -> Bool {
    let cells = cells(at)
    guard cells.count == 1, let cell = cells.first else { return false }
    if let dated = datedPlace(cell), cell.tokens.contains(where: { $0.is(Mark.comma) }) {
      if head.place == nil { (head.place, head.date) = (dated.place, dated.date ?? head.date) }
      return true
    }
    guard let type = typeLine(cell), type.type == head.type else { return false }
    return type.clauses.number == nil && type.clauses.issuer == nil && !type.hasPart
  }

  /// A title line that ends with "CỦA" or "VỀ" goes on, whatever the next begins with.
  private func wantsMore(_ line: TextSpan<Clean>?) -> Bool {
    guard let line else { return false }
    var tokens: [Token] = []
    text.tokenise(from: max(line.start, line.end - 12), to: line.end, into: &tokens)
    return tokens.last.map { Self.openEnds.contains($0.word) && $0.kind == .word } ?? false
  }

  private static let openEnds = WordSet("của về và tại với cho các những do")

  private func startsBodyLine(_ tokens: [Token]) -> Bool {
    LineCues.table.match(tokens, at: 0).map { $0.value == .basis } ?? tokens.isEmpty
  }

  /// "… TRÊN ĐỊA BÀN TỈNH (Ban hành kèm theo Quyết định số …)" on one line: the capitals before the bracket are the title's last.
  private func beforeBracket(_ tokens: [Token], _ head: Head) -> TextSpan<Clean>? {
    guard let bracket = tokens.firstIndex(where: { $0.is(Mark.open) }), bracket > 1, bracket + 2 < tokens.count,
      tokens[bracket + 1].looks(like: Word.ban) || tokens[bracket + 1].looks(like: Word.kem), !tokens[bracket + 1].isUpper,
      tokens[..<bracket].allSatisfy({ $0.kind != .word || $0.isUpper })
    else { return nil }
    return TextSpan(tokens[0].start, tokens[bracket - 1].end)
  }

  /// "NGHỊ QUYẾT / HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ / về …": the meeting that passed a Party resolution stands above its title.
  private func isMeeting(_ tokens: [Token], above next: Int) -> Bool {
    guard tokens.count > 2, tokens[0].looks(like: Word.hoi), tokens[1].looks(like: Word.nghi), next < lines.count,
      tokens.allSatisfy({ $0.kind != .word || $0.isUpper })
    else { return false }
    var below: [Token] = []
    text.tokenise(from: lines[next].start, to: min(lines[next].end, lines[next].start + 20), into: &below)
    return below.first?.looks(like: Word.ve) ?? false
  }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" above the basis: the line names a body, is in capitals, and a clause of the basis follows it or the one line
  /// of its session ("KHÓA XIII, KỲ HỌP THỨ 7").
  private func isAuthority(_ tokens: [Token], _ at: Int) -> Bool {
    guard let first = tokens.first, first.isUpper, tokens.allSatisfy({ $0.kind != .word || $0.isUpper }),
      let body = IssuerReader.read(tokens, at: 0), isSession(tokens[body.end...])
    else { return false }
    for index in (at + 1)..<max(at + 1, min(lines.count, at + 3)) {
      var below: [Token] = []
      text.tokenise(from: lines[index].start, to: min(lines[index].end, lines[index].start + 60), into: &below)
      if LineCues.table.match(below, at: 0)?.value == .basis, !(below[0].isUpper && below.count > 1 && below[1].isUpper) { return true }
      guard below.allSatisfy({ $0.kind != .word || $0.isUpper }) else { return false }
    }
    return false
  }

  /// "Về việc … / ----- / BỘ TRƯỞNG BỘ Y TẾ / Căn cứ …": a rule parts the title from the body.
  private func takeAuthority(_ at: Int, _ head: inout Head) {
    guard at < lines.count, lines[at].count < 300 else { return }
    var tokens: [Token] = []
    text.tokenise(from: lines[at].start, to: lines[at].end, into: &tokens)
    if isAuthority(tokens, at) { head.authority = lines[at].span }
  }

  /// The body of the line above the basis, without the title of its head: all that pages tell which print neither number nor body above the type word.
  func bodyOfAuthority(_ line: TextSpan<Clean>) -> TextSpan<Clean>? {
    var tokens: [Token] = []
    text.tokenise(from: line.start, to: line.end, into: &tokens)
    var at = 0
    while let office = IssuerTable.heads.match(tokens, at: at), office.value.continuation == .person {
      at = office.end
      while at < tokens.count, tokens[at].kind == .mark { at += 1 }
    }
    guard let body = IssuerReader.read(tokens, at: at) else { return nil }
    return TextSpan(tokens[at].start, tokens[body.end - 1].end)
  }

  /// Nothing, or "KHÓA X, NHIỆM KỲ 2021 - 2026, KỲ HỌP THỨ 5" behind the name of a council.
  private func isSession(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first(where: { $0.kind == .word }) else { return tokens.count <= 1 }
    return first.looks(like: Word.khoa) || first.looks(like: NameWords.nhiem)
      || HeadPhrases.session.contains { tokens.drop { $0.kind == .mark }.begin(with: $0) }
  }

  /// Papers until about 2005 print the number in the title, often nowhere else: "QUYẾT ĐỊNH / CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 182/HĐBT NGÀY 27-10-1982 VỀ …".
  /// It is no part of the title.
  func takeTitledNumber(_ head: inout Head) {
    var tokens: [Token] = []
    let lines = head.title.prefix(2)
    for line in lines {
      text.tokenise(from: line.start, to: min(line.end, line.start + 200), into: &tokens)
    }
    guard let first = tokens.first, first.is(Word.cua), first.isCapitalised else { return }
    var clauses = TitleClauses()
    let end = readClauses(tokens, 0, &clauses)
    guard let number = clauses.number, head.number.map({ $0.number.bucket == number.number.bucket }) ?? true else { return }
    if head.number != nil { clauses.number = nil }
    take(clauses, &head)
    // "…, VỀ VIỆC …"
    guard let rest = tokens[end...].firstIndex(where: { $0.kind == .word }) else {
      if head.title.count > lines.count, tokens.last.map({ $0.end >= lines[lines.count - 1].end }) ?? false {
        head.title.removeFirst(lines.count)
      }
      return
    }
    // "NGÀY 15 THÁNG 8 NĂM 1998VỀ CÔNG TÁC …": a day that is glued to the subject.
    guard !tokens[rest].is(Word.ngay) else { return }
    let line = lines.firstIndex { tokens[rest].start < $0.end } ?? 0
    head.title = [TextSpan(tokens[rest].start, lines[line].end)] + head.title.dropFirst(line + 1)
  }

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
    // Behind a type line that tells its kind a sentence may begin at once.
    guard !head.title.isEmpty else {
      guard head.typePart != nil else { return line.count > 1200 }
      return line.endsSentence(text) || line.count > 400 || tokens.contains { $0.is(UInt8(ascii: "|")) }
    }
    if first.isUpper, let authority = IssuerReader.read(tokens, at: 0), tokens.allSatisfy({ $0.kind != .word || $0.isUpper }),
      authority.end >= min(tokens.count, 4), line.blankBefore || authority.end == tokens.count
    {
      return true
    }
    // Behind a title in capitals a sentence begins the body.
    let titleIsUpper = head.title.first.map { isUpperText($0) } ?? false
    if titleIsUpper, goesOnSmall(tokens, line, head) { return false }
    if titleIsUpper, !beforeRemark(tokens).allSatisfy({ $0.kind != .word || $0.isUpper || $0.hasDigit }) {
      return line.endsSentence(text) || !first.is(Word.ve) || !wantsSubject(head)
    }
    // A line that begins with a small letter goes on from the one above.
    if first.kind == .word, !first.isCapitalised, !titleIsUpper, let last = head.title.last, !endsSentence(last) { return false }
    if line.endsSentence(text) && (line.blankBefore || line.count > 200) && head.title.count > 0 { return true }
    return line.blankBefore && head.title.count > 0 && tokens.count > 12
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

  /// "PHỤ LỤC I" above the title of an annex, in capitals, that prints its paper's head.
  private func isAnnexLead(_ tokens: [Token], _ line: TextLine, _ at: Int, _ head: Head) -> Bool {
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
