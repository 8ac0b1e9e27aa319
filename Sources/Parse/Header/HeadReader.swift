import Facts
import Model

/// Finds the head of a paper in its first lines: number, place and date, type, title. State papers print "Số: 289/KH-UBND" (Decree 30/2020/NĐ-CP
/// Annex I), Party papers "Số 05-NQ/ĐU" without a colon (Guidance 36-HD/VPTW).
struct HeadReader {
  let text: CleanText
  let lines: [TextLine]
  /// Lines that structure marks as beside the paper.
  let isAside: (TextLine) -> Bool

  /// How many lines may belong to a head.
  static let reach = 70

  private struct Cell {
    let line: Int
    let tokens: [Token]
    /// 0 for the left or only column.
    let column: Int
  }

  func read() -> Head {
    var head = Head()
    var lastEvidence = -1
    var firstEvidence = Int.max
    var typeLine: Int?
    var subject: Cell?
    scan: for index in lines.indices.prefix(Self.reach) where !isAside(lines[index]) {
      for cell in cells(index) {
        if typeLine != nil, lastEvidence >= 0, cell.line > lastEvidence + 6 { break scan }
        if lastEvidence >= 0, startsBody(cell) { break scan }
        var isEvidence = true
        if isMotto(cell.tokens[...]) {
          head.isOfficial = true
        } else if head.numberSpan == nil, let own = ownNumber(cell), !isListed(cell.line) {
          head.isOfficial = true
          (head.number, head.blankSymbol) = (own.number, own.blank)
          head.numberSpan = TextSpan(cell.tokens.first?.start ?? 0, cell.tokens.last?.end ?? 0)
        } else if head.place == nil, let dated = datedPlace(cell) {
          head.isOfficial = true
          head.place = dated.place
          head.date = dated.date
        } else if typeLine == nil, let type = typeOfLine(cell) {
          head.isOfficial = true
          head.type = type
          typeLine = cell.line
        } else if subject == nil, isSubject(cell) {
          subject = cell
        } else if typeLine == nil, head.numberSpan == nil, isIssuerLine(cell, after: head.issuerLines.last) {
          head.issuerLines.append(TextSpan(cell.tokens[0].start, cell.tokens[cell.tokens.count - 1].end))
        } else {
          isEvidence = false
        }
        if isEvidence {
          lastEvidence = max(lastEvidence, cell.line)
          firstEvidence = min(firstEvidence, cell.line)
        }
      }
      // A long sentence is the paper's text, or the news': nothing of the head stands behind it.
      if lines[index].count > (lastEvidence < 0 ? 250 : 700), lines[index].endsSentence(text) { break }
    }
    guard head.isOfficial else { return MetadataBox(text: text, lines: lines).head() ?? news() }
    head.firstLine = firstEvidence
    if let subject {
      readSubject(subject, &head)
      head.type = head.type ?? .officialLetter
      head.endLine = max(lastEvidence, subject.line) + 1
    } else {
      head.endLine = readTitle(after: lastEvidence, typeLine: typeLine, &head)
    }
    return head
  }

  /// A page without a head: its first line is the title.
  private func news() -> Head {
    var head = Head()
    if let first = lines.first(where: { !isAside($0) }) { head.title = [first.span] }
    head.endLine = 1
    return head
  }

  /// The cells of a line, from left to right.
  private func cells(_ index: Int) -> [Cell] {
    let line = lines[index]
    var tokens: [Token] = []
    text.bytes.withSpan { tokenise($0, from: line.start, to: min(line.end, line.start + 300), into: &tokens) }
    var cells: [Cell] = []
    for part in parts(of: tokens.filter { !$0.is(UInt8(ascii: "*")) && !$0.is(UInt8(ascii: "_")) }) {
      for cell in columns(Array(part)) { cells.append(Cell(line: index, tokens: cell, column: cells.count)) }
    }
    return cells
  }

  /// Cut at bars and wide gaps, but for the blanks left for a number or a day: "Số:      /KH-SCT", "ngày      tháng 6".
  private func parts(of tokens: [Token]) -> [ArraySlice<Token>] {
    var parts: [ArraySlice<Token>] = []
    var start = 0
    for (at, token) in tokens.enumerated() where token.is(UInt8(ascii: "|")) || token.is(Mark.gap) && !isBlank(tokens, at) {
      if start < at { parts.append(tokens[start..<at]) }
      start = at + 1
    }
    if start < tokens.count { parts.append(tokens[start...]) }
    return parts
  }

  private func isBlank(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count else { return false }
    let before = tokens[at - 1]
    let after = tokens[at + 1]
    if after.is(Mark.slash) || after.is(Mark.hyphen) { return before.looks(like: Word.so) || before.is(Mark.colon) }
    return before.looks(like: Word.ngay) && after.looks(like: Word.thang) || before.looks(like: Word.thang) && after.looks(like: Word.nam)
  }

  /// Two columns that lost the gap between them: cut before the motto and behind the own number.
  private func columns(_ tokens: [Token]) -> [[Token]] {
    if let motto = tokens.indices.dropFirst().first(where: { isMotto(tokens[$0...]) }) {
      return [Array(tokens[..<motto]), Array(tokens[motto...])]
    }
    guard let day = tokens.firstIndex(where: { $0.looks(like: Word.ngay) }), day > 3, tokens[0].looks(like: Word.so),
      tokens[0].isCapitalised, tokens[day - 1].is(Mark.comma)
    else { return [tokens] }
    var place = day - 1
    while place > 1, tokens[place - 1].kind == .word, tokens[place - 1].isCapitalised, !tokens[place - 1].isUpper, day - place < 6 {
      place -= 1
    }
    return place < day - 1 && place > 1 ? [Array(tokens[..<place]), Array(tokens[place...])] : [tokens]
  }

  private func isMotto(_ tokens: ArraySlice<Token>) -> Bool {
    HeadPhrases.mottos.contains { phrase in tokens.count >= phrase.count && zip(phrase, tokens).allSatisfy { $1.word.letters == $0.letters }
    }
  }

  /// "lượt xem" within four lines: the number belongs to a list of the page.
  private func isListed(_ line: Int) -> Bool {
    SidebarWords.isCounter(in: lines[min(line + 1, lines.count)..<min(lines.count, line + 5)], text)
  }

  /// "Số: 289/KH-UBND", "Số 15-CT/TU", "Số:   /KH-SCT".
  private func ownNumber(_ cell: Cell) -> (number: NumberMatch?, blank: NumberMatch?)? {
    guard let first = cell.tokens.first, cell.tokens.count <= 16, first.looks(like: Word.so), first.isCapitalised, cell.tokens.count > 1,
      first.word == Word.so || first.word.marks == 0
    else { return nil }
    let end = cell.tokens[cell.tokens.count - 1].end
    for token in cell.tokens.dropFirst().prefix(4) where token.kind == .number || token.hasDigit {
      guard let match = NumberGrammar.match(text.bytes, at: token.start, isExpected: true), match.span.end <= end else { continue }
      return end - match.span.end <= 60 ? (match, nil) : nil
    }
    // Blank figures: put a figure where the separator is and read the rest.
    for token in cell.tokens.dropFirst() where token.is(Mark.slash) || token.is(Mark.hyphen) {
      let bytes = [UInt8(ascii: "1")] + text.bytes[token.start..<end]
      guard let match = NumberGrammar.match(bytes, at: 0, isExpected: true) else { continue }
      return (nil, match)
    }
    return nil
  }

  /// "Quảng Bình, ngày 26 tháng 02 năm 2025"; the day may be blank.
  private func datedPlace(_ cell: Cell) -> (place: String?, date: PrintedDate?)? {
    let cell = Cell(line: cell.line, tokens: cell.tokens.filter { !$0.is(Mark.gap) }, column: cell.column)
    guard cell.tokens.count <= 24, let day = cell.tokens.firstIndex(where: { $0.looks(like: Word.ngay) }), day <= 10 else { return nil }
    guard day > 0, let first = cell.tokens.first, first.isCapitalised, cell.tokens[day - 1].is(Mark.comma) || day <= 5 else { return nil }
    // "Thành phố Hồ Chí Minh, ngày …", "TP. Hồ Chí Minh, ngày …"
    let level = LevelWords.table.match(cell.tokens, at: 0, accents: .required)?.end ?? 0
    let words = cell.tokens[..<day].filter { !$0.is(Mark.comma) }
    let isName = words.indices.allSatisfy { at in
      let word = words[at]
      return at < level || word.kind == .word && (word.isCapitalised || at > 0 && words[at - 1].isApostrophe) || word.is(Mark.hyphen)
        || word.is(Mark.stop) || word.isApostrophe || word.kind == .number && at > 0
    }
    guard isName, !words.isEmpty else { return nil }
    let place = slice(TextSpan(words[0].start, words[words.count - 1].end))
    return (place, blankable(cell.tokens, day))
  }

  /// The date behind "ngày", dots for blanks skipped: "ngày … tháng 02 năm 2024" gives the month.
  private func blankable(_ tokens: [Token], _ day: Int) -> PrintedDate? {
    var rest = tokens[day...].filter { $0.kind != .mark || $0.is(Mark.slash) || $0.is(Mark.hyphen) }
    if rest.count > 3, rest[1].is(Mark.slash) || rest[1].is(Mark.hyphen) {
      // "ngày …/6/2022": the month and the year behind the blank day.
      let month = rest[2].value
      return rest[3].kind == .mark && rest.count > 4 ? PrintedDate(year: rest[4].value, month: month) : nil
    }
    rest.removeAll { $0.is(Mark.gap) }
    guard let date = DateReader.read(Array(rest), at: 0), date.end <= rest.count else { return nil }
    return date.date
  }

  /// A line that is nothing but a type word: "KẾ HOẠCH".
  private func typeOfLine(_ cell: Cell) -> DocumentType? {
    guard let match = TypeTable.words.match(cell.tokens, at: 0), cell.tokens[0].isUpper || cell.tokens[0].isCapitalised,
      match.end == cell.tokens.count || (match.end + 1 == cell.tokens.count && cell.tokens[match.end].kind == .mark)
    else { return nil }
    return match.value
  }

  /// "V/v …", "Về việc …" in a letter's left column.
  private func isSubject(_ cell: Cell) -> Bool {
    guard cell.tokens.count > 3, cell.tokens[0].looks(like: HeadPhrases.v), cell.tokens[1].is(Mark.slash),
      cell.tokens[2].looks(like: HeadPhrases.v)
    else { return false }
    return true
  }

  private func isIssuerLine(_ cell: Cell, after: TextSpan<Clean>?) -> Bool {
    guard cell.column == 0, let first = cell.tokens.first, first.isUpper, cell.tokens.count <= 20,
      cell.tokens.allSatisfy({ $0.kind == .mark || $0.isUpper })
    else { return false }
    if IssuerTable.heads.match(cell.tokens, at: 0) != nil { return true }
    // "TỈNH LÀO CAI", "THÁP MƯỜI" below the body's first line.
    return after != nil && (LevelWords.table.match(cell.tokens, at: 0) != nil || cell.tokens.count <= 8)
  }

  /// A line with which the paper itself begins.
  private func startsBody(_ cell: Cell) -> Bool {
    if let cue = LineCues.table.match(cell.tokens, at: 0), cell.tokens.count > 6, cue.value == .basis, !cell.tokens[0].isUpper {
      return true
    }
    return LineCues.table.match(cell.tokens, at: 0)?.value == .addressee
  }

  /// The subject of a letter goes on over the left column's next lines.
  private func readSubject(_ subject: Cell, _ head: inout Head) {
    head.title = [span(subject)]
    for line in (subject.line + 1)..<max(subject.line + 1, min(lines.count, subject.line + 6)) {
      guard !lines[line].blankBefore, let cell = cells(line).first, !startsBody(cell), ownNumber(cell) == nil, datedPlace(cell) == nil
      else { break }
      head.title.append(span(cell))
    }
  }

  private func span(_ cell: Cell) -> TextSpan<Clean> { TextSpan(cell.tokens[0].start, cell.tokens[cell.tokens.count - 1].end) }

  /// The lines behind the type line up to the paper's first sentence.
  private func readTitle(after last: Int, typeLine: Int?, _ head: inout Head) -> Int {
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
  private func isRule(_ tokens: [Token]) -> Bool { tokens.allSatisfy { $0.kind == .mark } }

  private func endsTitle(_ tokens: [Token], _ line: TextLine, _ head: Head) -> Bool {
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

  private func isUpperText(_ span: TextSpan<Clean>) -> Bool {
    var tokens: [Token] = []
    text.bytes.withSpan { tokenise($0, from: span.start, to: min(span.end, span.start + 300), into: &tokens) }
    let words = tokens.filter { $0.kind == .word }
    return words.filter(\.isUpper).count * 4 >= words.count * 3
  }

  func slice(_ span: TextSpan<Clean>) -> String {
    String(decoding: text.bytes[span.range], as: UTF8.self)
  }
}

enum HeadPhrases {
  static let mottos = ["Cộng hòa xã hội", "Chủ nghĩa Việt Nam", "Độc lập", "Đảng Cộng sản Việt Nam"].map { Syllable.words($0) }
  static let v = Syllable.word("v")
}

extension TextLine {
  func endsSentence(_ text: CleanText) -> Bool {
    let last = text.bytes[end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
  }
}
