import Facts
import Model

/// The line that names the type of a paper, with what some papers print on it: the body, number and day of a title, a remark in brackets.
struct TypeLine {
  let type: DocumentType
  var clauses = TitleClauses()
  /// Whether its kind follows the type word: "BÁO CÁO KIỂM ĐIỂM".
  var hasPart = false
  /// What stands behind number and day: "VỀ …".
  var subject: TextSpan<Clean>?
}

/// "CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 182/HĐBT NGÀY 27-10-1982": what titles of the time until about 2005 tell beside their subject.
struct TitleClauses {
  var issuer: TextSpan<Clean>?
  var number: NumberMatch?
  var date: PrintedDate?
}

extension HeadReader {
  /// A line that is nothing but a type word ("KẾ HOẠCH"), but for a footnote's figure, a remark ("QUY ĐỊNH (BỔ SUNG)"), or in capitals the body
  /// ("QUYẾT ĐỊNH CỦA UBND TỈNH …") and the number.
  func typeLine(_ cell: HeadCell) -> TypeLine? {
    let tokens = withoutFootnote(cell.tokens)
    guard let match = TypeTable.words.match(tokens, at: 0), tokens[0].isUpper || tokens[0].isCapitalised else { return nil }
    let line = TypeLine(type: match.value)
    if match.end == tokens.count || match.end + 1 == tokens.count && tokens[match.end].kind == .mark { return line }
    guard tokens.allSatisfy({ $0.kind != .word || $0.isUpper || $0.hasDigit }) else { return nil }
    if isKind(tokens[match.end...]) { return goesOn(cell) ? nil : TypeLine(type: match.value, hasPart: true) }
    if tokens[match.end].is(Mark.open), tokens.count - match.end <= 6, tokens[tokens.count - 1].is(Mark.close) { return line }
    return titled(line, tokens, match.end, cell)
  }

  /// "quyết định", "Quyết định của Ủy ban nhân dân tỉnh Nam Định": what print shows in capitals is often typed small, for TCVN3 has no capitals with tone
  /// marks but those of its fonts (.VnTimeH), which plain text does not name. The line is nothing but the type that the number above it tells, and the body.
  func smallTypeLine(_ cell: HeadCell, below head: Head) -> TypeLine? {
    guard head.numberSpan != nil, let first = cell.tokens.first, first.kind == .word, !first.isUpper, cell.tokens.count <= 24 else {
      return nil
    }
    let tokens = inCapitals(cell.tokens)
    guard tokens.count == cell.tokens.count, let type = TypeTable.words.match(tokens, at: 0, accents: .required),
      let number = (head.number ?? head.blankSymbol)?.number, bears(number, type.value)
    else { return nil }
    var line = TypeLine(type: type.value)
    if type.end == tokens.count { return goesOn(cell) ? nil : line }
    guard tokens[type.end].is(Word.cua), IssuerReader.read(tokens, at: type.end + 1)?.end == tokens.count, !goesOn(cell) else { return nil }
    // What is typed small the symbol names too.
    if IssuerReader.read(cell.tokens, at: type.end + 1) != nil {
      line.clauses.issuer = TextSpan(cell.tokens[type.end + 1].start, cell.tokens[tokens.count - 1].end)
    }
    return line
  }

  /// The same words and marks as capitals would have them; their places are those of a copy.
  func inCapitals(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let bytes = Array(slice(TextSpan(first.start, last.end)).uppercased().utf8)
    var capitals: [Token] = []
    bytes.withSpan { tokenise($0, from: 0, to: $0.count, into: &capitals) }
    return capitals
  }

  /// "KIỂM TRA, GIÁM SÁT": words behind the type word that tell its kind, and nothing else.
  private func isKind(_ tokens: ArraySlice<Token>) -> Bool {
    let tokens = Array(tokens)
    var at = 0
    while let part = TypeTable.parts.match(tokens, at: at, accents: .required) {
      at = part.end
      if at + 1 < tokens.count, tokens[at].is(Mark.comma) || tokens[at].is(Word.va) { at += 1 }
    }
    return at == tokens.count
  }

  /// With a number anything may follow it; without one the line ends with the body.
  private func titled(_ line: TypeLine, _ tokens: [Token], _ at: Int, _ cell: HeadCell) -> TypeLine? {
    guard tokens[at].is(Word.cua) || tokens[at].is(Word.so), !goesOn(cell) else { return nil }
    var line = line
    let end = readClauses(tokens, at, &line.clauses)
    if line.clauses.number == nil {
      guard line.clauses.issuer != nil, end == tokens.count, IssuerReader.read(tokens, at: at + 1)?.end == end else { return nil }
    } else if line.clauses.date == nil || cell.line + 1 == lines.count {
      // "KẾ HOẠCH SỐ 53-KH/HU" alone may be a citation.
      return nil
    } else if end < tokens.count {
      line.subject = TextSpan(tokens[end].start, tokens[tokens.count - 1].end)
    }
    return line
  }

  /// Whether the line goes on from a title above it: "KẾ HOẠCH THỰC HIỆN / NGHỊ QUYẾT SỐ …" cites.
  private func goesOn(_ cell: HeadCell) -> Bool {
    guard cell.line > 0, !lines[cell.line].blankBefore else { return false }
    let above = cells(cell.line - 1)
    return !above.contains {
      isMotto($0.tokens[...]) || datedPlace($0) != nil || isIssuerLine($0, after: nil) || isRule($0.tokens) || ownNumber($0) != nil
        || $0.tokens[0].isUpper && LevelWords.table.match($0.tokens, at: 0, accents: .required) != nil
    }
  }

  /// CỦA …, SỐ …, NGÀY … in any order; the token behind them.
  func readClauses(_ tokens: [Token], _ start: Int, _ clauses: inout TitleClauses) -> Int {
    var at = start
    while at + 1 < tokens.count {
      if clauses.issuer == nil, clauses.number == nil || clauses.date != nil, tokens[at].is(Word.cua) {
        let next = tokens[(at + 1)...].firstIndex { $0.is(Word.so) || $0.is(Word.ngay) } ?? tokens.count
        let end = IssuerReader.read(tokens, at: at + 1).map { endOfBodies(tokens, $0.end) } ?? next
        // A body whose words are glued is read up to the number, unless a sentence stands there.
        guard end > at + 1, !(at..<end).dropFirst().contains(where: { isOfSentence(tokens, $0) }), end - at < 16,
          end == tokens.count || end == next || clauses.date != nil && tokens[end].looks(like: Word.ve)
        else { return at }
        clauses.issuer = TextSpan(tokens[at + 1].start, tokens[end - 1].end)
        at = end
      } else if clauses.number == nil, tokens[at].is(Word.so),
        let figure = tokens[(at + 1)...].prefix(2).firstIndex(where: { $0.kind == .number || $0.hasDigit }),
        let match = NumberGrammar.match(text.bytes, at: tokens[figure].start, isExpected: true)
      {
        clauses.number = match
        at = tokens.firstIndex { $0.start >= match.span.end } ?? tokens.count
      } else if clauses.number != nil, clauses.date == nil, tokens[at].is(Word.ngay), let date = DateReader.read(tokens, at: at) {
        clauses.date = date.date
        at = date.end
      } else {
        return at
      }
    }
    return at
  }

  /// "CỦA BỘ TÀI CHÍNH - BỘ Y TẾ", "CỦA BỘ NỘI VỤ, BỘ TÀI CHÍNH VÀ BỘ Y TẾ": where the last body of several ends.
  private func endOfBodies(_ tokens: [Token], _ end: Int) -> Int {
    var end = end
    while end < tokens.count, tokens[end].is(Mark.hyphen) || tokens[end].is(Mark.comma) || tokens[end].is(Word.va),
      let next = IssuerReader.read(tokens, at: end + 1)
    {
      end = next.end
    }
    return end
  }

  private func isOfSentence(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].is(Word.theo) || TypeTable.words.match(tokens, at: at, accents: .required) != nil
  }

  /// "NGHỊ ĐỊNH1", "QUYẾT ĐỊNH[1]", "THÔNG TƯ(a)", "KẾ HOẠCH¹⁾": the mark of a footnote behind the last word.
  private func withoutFootnote(_ own: [Token]) -> [Token] {
    var tokens = own
    while tokens.count > 1, let last = tokens.last, last.is(Mark.other) { tokens.removeLast() }
    if tokens.count > 3, let last = tokens.last, last.is(Mark.close) || last.is(Mark.closeBracket) {
      let (opening, sign) = (tokens[tokens.count - 3], tokens[tokens.count - 2])
      let isSign = sign.end - sign.start < 3 && (sign.kind != .word || sign.end - sign.start == 1 && !sign.isCapitalised)
      if isSign, opening.is(Mark.open) || opening.is(Mark.openBracket) { return tokens.dropLast(3) }
    }
    // "NGHỊ ĐỊNH1)"
    if tokens.count > 2, tokens[tokens.count - 1].is(Mark.close), tokens[tokens.count - 2].hasDigit,
      !tokens.contains(where: { $0.is(Mark.open) })
    {
      tokens.removeLast()
    }
    guard let last = tokens.last, last.kind == .word, last.hasDigit, tokens.count > 1 else { return tokens }
    var end = last.end
    while end > last.start, isDigit(text.bytes[end - 1]) { end -= 1 }
    guard end < last.end, end > last.start else { return tokens }
    var made: [Token] = []
    text.tokenise(from: tokens[0].start, to: end, into: &made)
    return made
  }
}
