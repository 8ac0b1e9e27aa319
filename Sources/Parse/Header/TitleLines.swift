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
      if !isOpen, !isLawsName, isAuthority(tokens, at, head) {
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
    guard let last = tokens.last, last.kind == .word else { return false }
    return Self.openEnds.contains(last.word) || last.is(Word.so) && tokens.dropLast().last?.looks(like: Self.mot) ?? false
  }

  private static let openEnds = WordSet("của về và tại với cho các những do thuộc giữa")
  private static let mot = Syllable.word("một")

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
  /// of its session ("KHÓA XIII, KỲ HỌP THỨ 7"). In other letters ("Ủy ban nhân dân tỉnh Thái Bình") it is the paper's own body, and no more of a list
  /// of bodies in the title.
  private func isAuthority(_ tokens: [Token], _ at: Int, _ head: Head) -> Bool {
    guard let first = tokens.first, first.kind == .word, tokens.count <= 40 else { return false }
    let isUpper = first.isUpper && tokens.allSatisfy { $0.kind != .word || $0.isUpper }
    guard isUpper || lines[at].count < 120 && IssuerTable.heads.match(tokens, at: 0, accents: .required) != nil else { return false }
    let words = isUpper ? tokens : inCapitals(tokens)
    guard isUpper && isOffice(tokens) || IssuerReader.read(words, at: 0).map({ isSession(words[$0.end...]) }) ?? false,
      isUpper || isOwnBody(words, lines[at].span, head) && !(head.title.last.map { wantsBody($0, lines[at]) } ?? false)
    else { return false }
    for index in (at + 1)..<max(at + 1, min(lines.count, at + 3)) {
      var below: [Token] = []
      text.tokenise(from: lines[index].start, to: min(lines[index].end, lines[index].start + 60), into: &below)
      // "- Căn cứ …"
      if below.count > 1, below[0].is(Mark.hyphen) { below.removeFirst() }
      if LineCues.table.match(below, at: 0)?.value == .basis, !(below[0].isUpper && below.count > 1 && below[1].isUpper) { return true }
      guard isUpper ? below.allSatisfy({ $0.kind != .word || $0.isUpper }) : isSession(below[...]) else { return false }
    }
    return false
  }

  /// "Về việc quy định chức năng, nhiệm vụ, cơ cấu tổ chức / Sở Y tế", "Quy chế làm việc / …": a title goes on with the body that it is about.
  private func wantsBody(_ title: TextSpan<Clean>, _ line: TextLine) -> Bool {
    if text.bytes[title.end - 1] == UInt8(ascii: ",") { return true }
    let words = text.tokens(from: max(title.start, title.end - 20), to: title.end)
    return !line.blankBefore && (words.last.map { $0.kind == .word && Self.aboutBodies.contains($0.word) } ?? false)
  }

  /// Last words of tổ chức, làm việc, hoạt động, bộ máy.
  private static let aboutBodies = WordSet("chức việc động máy")

  /// Whether a line names the body that the lines above the number name, or where there are none in capitals, the symbol.
  private func isOwnBody(_ tokens: [Token], _ line: TextSpan<Clean>, _ head: Head) -> Bool {
    guard head.issuerLines.isEmpty else { return !contradict(head.issuerLines, [line]) }
    guard let number = (head.number ?? head.blankSymbol)?.number,
      let own = IssuingBodyTable.body(ofOrganisation: number.organisation)
    else { return false }
    return tokens.indices.contains { at in
      guard let head = IssuerTable.heads.match(tokens, at: at, accents: .required) else { return false }
      return head.value.continuation != .person && own.name.hasPrefix(head.text)
    }
  }

  /// "TRƯỞNG BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ", "TRƯỞNG BAN": who heads a board, which is called after its task.
  private func isOffice(_ tokens: [Token]) -> Bool { Self.offices.contains { tokens[...].begin(with: $0) } }

  private static let offices = ["Trưởng ban", "Trưởng đoàn", "Trưởng phòng", "Trưởng tiểu ban"].map { Syllable.words($0) }

  /// "Về việc … / ----- / BỘ TRƯỞNG BỘ Y TẾ / Căn cứ …": a rule parts the title from the body.
  private func takeAuthority(_ at: Int, _ head: inout Head) {
    guard at < lines.count, lines[at].count < 300 else { return }
    var tokens: [Token] = []
    text.tokenise(from: lines[at].start, to: lines[at].end, into: &tokens)
    if isAuthority(tokens, at, head) { head.authority = lines[at].span }
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
}
