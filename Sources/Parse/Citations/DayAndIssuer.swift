import Facts
import Model

/// The day and the body that stand behind a number.
extension NumberedReader {
  /// Reads date and issuer behind the number in any order; returns the token behind the last part.
  func readBehind(_ from: Int, _ number: DocumentNumber, _ mention: inout Mention) -> Int {
    var at = behindUnit(from) ?? behindLink(from) ?? from
    let marks = NoteMarks(tokens: tokens)
    for _ in 0..<4 {
      at = marks.end(at) ?? at
      if let end = behindTerm(at) {
        // "Thực hiện Nghị quyết số 18-NQ/TW (khóa XII) Tỉnh ủy đã ban hành …": who follows at once does something else.
        let isPart = end == tokens.count || tokens[end].looks(like: Word.ngay) || tokens[end].looks(like: Word.cua)
        if !isPart, tokens[end].isCapitalised { return end }
        at = end
      }
      at = marks.end(at) ?? at
      if mention.dateSpan == nil, let date = dateBehind(at, number), !isPosted(date, at, number) {
        mention.take(date, tokens)
        if date.isImpossible { mention.flags.insert(.impossibleDate) }
        at = date.end + date.frame
        continue
      }
      if mention.dateSpan == nil, !mention.isOfSameDay, at + 2 < tokens.count, tokens[at].is(Word.cung), tokens[at + 1].is(Word.ngay),
        tokens[at + 2].kind != .number
      {
        mention.isOfSameDay = true
        at += 2
        continue
      }
      if mention.dateSpan == nil, let end = DateReader.endOfUnread(tokens, at: at), issuerBehind(end, number) != nil {
        // A day without its year is no misprint.
        if tokens[end - 1].end - tokens[end - 1].start > 2 {
          mention.dateSpan = TextSpan(tokens[at].start, tokens[end - 1].end)
          mention.flags.insert(.impossibleDate)
        }
        at = end
      }
      if mention.issuerSpan == nil, let issuer = issuerBehind(at, number) {
        mention.issuerSpan = TextSpan(tokens[issuer.first].start, tokens[issuer.end - 1].end)
        at = issuer.end
        // "Quyết định số … được UBND tỉnh phê duyệt ngày …": who approves a decision makes it; other papers are approved by others.
        if mention.type == .decision, issuer.first > 0, tokens[issuer.first - 1].is(Word.by) || tokens[issuer.first - 1].is(Word.duoc),
          let approved = Self.approvals.match(tokens, at: at), approved.end < tokens.count, tokens[approved.end].is(Word.ngay)
        {
          at = approved.end
        }
        continue
      }
      break
    }
    return at
  }

  /// "97/2007/NĐ-CP (29/07/2010)": bare figures in brackets of another year than the number's are the day a page was filled.
  private func isPosted(_ date: DateMatch, _ at: Int, _ number: DocumentNumber) -> Bool {
    guard tokens[at].is(Mark.open), tokens[date.first].kind == .number, let year = number.year else { return false }
    return date.date?.year != year
  }

  /// What a body does on the day of its paper; false where many other things may be meant unless "ngày" follows.
  private static let deeds: PhraseTable<Bool> = PhraseTable(
    [("ký", true), ("ban hành", true), ("ký ban hành", true), ("ký và ban hành", true), ("cấp", false)]
      + ["ký", "ban hành", "ký ban hành", "cấp"].flatMap { [("được " + $0, false), ("đã được " + $0, false)] })
  private static let approvals: PhraseTable<Bool> = PhraseTable([("phê duyệt", true), ("ký phê duyệt", true)])

  /// The token behind "ký", "ban hành", "cấp", "được cấp" in front of a day.
  private func behindDeed(_ at: Int) -> Int? {
    guard let deed = Self.deeds.match(tokens, at: at, accents: .required), deed.end < tokens.count else { return nil }
    return deed.value || tokens[deed.end].is(Word.ngay) ? deed.end : nil
  }

  /// "ngày 26/11/2021", ", ngày …", "ký ngày …", "cấp ngày …", "(ngày …)", "[ngày …]", "năm 2013", bare figures.
  private func dateBehind(_ from: Int, _ number: DocumentNumber) -> DateMatch? {
    var at = from
    guard at < tokens.count else { return nil }
    let isOpened = tokens[at].is(Mark.open) || tokens[at].is(Mark.openBracket)
    if tokens[at].is(Mark.comma) || isOpened {
      at += 1
      // (khóa IX, ngày 12/3/2003)
      if let end = ordinals(at), end < tokens.count, tokens[end].is(Mark.comma) { at = end + 1 }
      if at < tokens.count, tokens[at].kind == .number { return isOpened ? bracketed(at) : closingDay(at) }
      if at + 1 < tokens.count, tokens[at].is(Word.cung), tokens[at + 1].is(Word.ngay) { at += 1 }
      guard at < tokens.count, tokens[at].looks(like: Word.ngay) || behindDeed(at) != nil else { return nil }
    }
    if tokens[at].is(Word.cung) { at += 1 }
    at = behindDeed(at) ?? at
    guard at < tokens.count, !tokens[at].looks(like: Word.thang) || tokens[at].spaceBefore else { return nil }
    let read =
      DateReader.read(tokens, at: at) ?? DateReader.glued(tokens, at: at)
      ?? DateReader.short(tokens, at: at, of: number, citedOn: paperDate)
    guard var date = read else { return nextCell(from) }
    if isOpened, date.end < tokens.count, isClosing(tokens[date.end]) { date.frame = 1 }
    return date
  }

  /// Bare figures that fill a bracket.
  private func bracketed(_ at: Int) -> DateMatch? {
    guard var date = DateReader.read(tokens, at: at), date.end < tokens.count, isClosing(tokens[date.end]) else { return nil }
    date.frame = 1
    return date
  }

  private func isClosing(_ token: Token) -> Bool { token.is(Mark.close) || token.is(Mark.closeBracket) }

  /// "263/QĐ-TTg, 22/02/2022 của Thủ tướng Chính phủ": bare figures behind a comma, where a body or the end of the clause follows; else the day may be
  /// that of what comes next.
  private func closingDay(_ at: Int) -> DateMatch? {
    guard let date = DateReader.read(tokens, at: at), date.date?.day ?? 0 > 0 else { return nil }
    guard date.end < tokens.count else { return date }
    let next = tokens[date.end]
    if next.is(Word.cua) { return IssuerReader.read(tokens, at: date.end + 1) == nil ? nil : date }
    return next.is(Mark.semicolon) || next.is(Mark.stop) || isClosing(next) || isCellEnd(next) ? date : nil
  }

  /// The date in the cell behind a cell that holds only the number, with or without a label: "Ngày: 22/09/2025", "Ngày ban hành: 22/09/2025".
  private func nextCell(_ from: Int) -> DateMatch? {
    guard from + 1 < tokens.count, isCellEnd(tokens[from]) else { return nil }
    // "Ngày ban hành: 22/9/2025"; not the day of receipt or of a meeting.
    var colon: Int?
    if tokens[from + 1].looks(like: Word.ngay) {
      var end = from + 2
      while end < tokens.count, end - from < 5, tokens[end].kind == .word, Self.dayLabels.contains(tokens[end].word) { end += 1 }
      if end < tokens.count, tokens[end].is(Mark.colon) { colon = end }
    }
    guard let date = DateReader.read(tokens, at: (colon ?? from) + 1), date.date?.day ?? 0 > 0,
      date.end >= tokens.count || isCellEnd(tokens[date.end])
    else { return nil }
    var first = from - 1
    while first > 0, !isCellEnd(tokens[first - 1]), from - first < 12 { first -= 1 }
    guard first == 0 || isCellEnd(tokens[first - 1]) else { return nil }
    return date
  }

  private static let dayLabels = WordSet("ban hành ký văn bản")

  private func isCellEnd(_ token: Token) -> Bool { token.is(Mark.lineEnd) || token.is(UInt8(ascii: "|")) }

  /// "của Bộ Chính trị", "giữa A và B", ", của …", or the body right behind the number or date.
  private func issuerBehind(_ from: Int, _ number: DocumentNumber) -> IssuerMatch? {
    var at = from
    guard at < tokens.count else { return nil }
    if tokens[at].is(Mark.comma) {
      at += 1
      // "…, Hội nghị lần thứ tám Ban Chấp hành Trung ương": resolutions of the Party bear the meeting's name.
      guard at + 1 < tokens.count, tokens[at].is(Word.cua) || tokens[at].is(Word.hoi) && tokens[at + 1].is(Word.nghi) else { return nil }
    }
    if tokens[at].is(Mark.hyphen) { return noted(at + 1, number) }
    let isJoint = tokens[at].is(Word.giua) || number.isJoint
    // "cua", "cùa": what scanners make of "của".
    if tokens[at].looks(like: Word.cua) || tokens[at].is(Word.giua) || tokens[at].is(Word.by) || tokens[at].is(Word.duoc) {
      at += 1
    }
    if let bodies = IssuerReader.readJointly(tokens, at: at) { return bodies }
    if isJoint { return IssuerReader.readJoint(tokens, at: at) }
    if at > from, tokens[at - 1].is(Word.by) { return IssuerReader.read(tokens, at: at).flatMap { isForeign($0, number) ? nil : $0 } }
    if let issuer = IssuerReader.read(tokens, at: at) { return issuer }
    guard at > from, at < tokens.count, tokens[at - 1].is(Word.cua) else { return nil }
    return IssuerReader.readSmall(tokens, at: at)
      ?? (IssuerLetters.isBody(tokens, at, number) ? IssuerMatch(first: at, end: at + 1) : nil)
  }

  /// "79-NQ/TW — Bộ Chính trị (06/01/2026)": in notes a dash stands for "của". Nothing but the day may follow, else another clause begins.
  private func noted(_ at: Int, _ number: DocumentNumber) -> IssuerMatch? {
    guard at < tokens.count, tokens[at - 1].spaceBefore, tokens[at].spaceBefore, let issuer = IssuerReader.read(tokens, at: at),
      !isForeign(issuer, number)
    else { return nil }
    let next = issuer.end
    guard next < tokens.count, !isCellEnd(tokens[next]) else { return issuer }
    return tokens[next].is(Mark.open) && DateReader.read(tokens, at: next + 1) != nil ? issuer : nil
  }

  /// "Kế hoạch 99/KH-UBND thực hiện Nghị quyết 57-NQ/TW do UBND tỉnh ban hành": who issued the first paper of a heading, where the symbol before it names
  /// a central body.
  private func isForeign(_ issuer: IssuerMatch, _ number: DocumentNumber) -> Bool {
    guard let code = BareNumber.organisation(tokens, issuer) else { return false }
    let own = number.legislature == nil ? String(number.organisation.prefix { $0 != "-" }) : "QH"
    guard code != own, IssuingBodyTable.body(ofOrganisation: own)?.level == .central else { return false }
    // Who heads the Government is often named for it.
    return !(BareNumber.isCabinet(code) && BareNumber.isCabinet(own))
  }
}
