import Facts
import Model

/// Finds the head of a paper in its first lines: number, place and date, type, title. State papers print "Số: 289/KH-UBND" (Decree 30/2020/NĐ-CP
/// Annex I), Party papers "Số 05-NQ/ĐU" without a colon (Guidance 36-HD/VPTW).
struct HeadReader {
  let text: CleanText
  let lines: [TextLine]
  let marks: StructureMarks

  /// How many lines may belong to a head.
  static let reach = 70

  func read() -> Head { datedAtFoot(readHead()) }

  private func readHead() -> Head {
    let head = read(from: 0)
    if head.isTypeFirst, let below = headBelow(head) { return completed(below) }
    guard !head.isOfficial else { return completed(head) }
    // A portal's summary or a story above the paper itself: "… toàn văn như sau:".
    if let motto = laterMotto() {
      let later = read(from: motto)
      if later.number != nil, later.date != nil { return later }
    }
    return MetadataBox(text: text, lines: lines).head() ?? annexHead() ?? NewsHead(text: text, lines: lines, marks: marks).head()
  }

  /// What the head does not tell, from the bracket of an annex that has the motto above it, or from the box that a portal prints above or below the paper.
  private func completed(_ head: Head) -> Head {
    if head.numberSpan == nil, head.type == nil, var annex = annexHead() {
      annex.firstLine = min(annex.firstLine, head.firstLine)
      if annex.issuerLines.isEmpty { annex.issuerLines = head.issuerLines }
      return annex
    }
    if let annexed = annexed(head) { return annexed }
    guard head.number == nil, let box = MetadataBox(text: text, lines: lines).head(), let number = box.number?.number,
      head.blankSymbol.map({ $0.number.organisation == number.organisation && $0.number.symbolType == number.symbolType }) ?? true,
      head.type.map({ bears(number, $0) }) ?? true
    else { return head }
    var whole = head
    (whole.number, whole.numberSpan) = (box.number, box.numberSpan)
    if head.date?.day ?? 0 == 0, let date = box.date, head.date?.agrees(with: date) ?? true { whole.date = date }
    if head.issuerLines.isEmpty { whole.issuerLines = box.issuerLines }
    return whole
  }

  /// Where the lines above the first motto behind a sentence begin; nil where there is none, or no blank line, rule or bar parts them from the story.
  private func laterMotto() -> Int? {
    let mottos = HeadPhrases.firstOfMottos
    for index in lines.indices.prefix(Self.reach * 2) where !isAside(lines[index]) && lines[index].count < 200 {
      guard words(index).contains(where: { mottos.contains(letters: $0.word.letters) }),
        let cell = cells(index).first(where: { isMotto($0.tokens[...]) })
      else { continue }
      var first = index
      while first > 0, index - first < 6, lines[first - 1].count < 80, cell.column == 0, !lines[first - 1].endsSentence(text) { first -= 1 }
      return first
    }
    return nil
  }

  func read(from start: Int) -> Head {
    var head = Head()
    var lastEvidence = -1
    var firstEvidence = Int.max
    var subject: HeadCell?
    // Behind place and day no more of the body's name follows.
    var hasIssuer = false
    var hasMotto = false
    var hasRow = false
    scan: for index in lines.indices.dropFirst(start).prefix(Self.reach)
    where !isAside(lines[index]) && !MetadataBox.isRow(lines[index], text) {
      let row = cells(index)
      hasRow = hasRow || row.count > 2 && lines.isRow(index, text)
      for cell in row {
        if head.typeLine != nil, lastEvidence >= 0, cell.line > lastEvidence + 6 { break scan }
        if lastEvidence >= 0, startsBody(cell) { break scan }
        var isEvidence = true
        if isMotto(cell.tokens[...]) {
          head.isOfficial = true
          hasMotto = true
        } else if head.union == nil, isUnion(cell), !head.issuerLines.isEmpty || cell.column > 0 {
          head.isOfficial = true
          head.union = cell.span
        } else if head.numberSpan == nil, let own = ownNumber(cell), !isListed(cell.line) {
          head.isOfficial = true
          (head.number, head.blankSymbol) = (own.number, own.blank)
          head.numberSpan = TextSpan(cell.tokens.first?.start ?? 0, cell.tokens.last?.end ?? 0)
        } else if let number = head.number, let span = head.numberSpan, head.typeLine == nil, subject == nil, cell.line <= lastEvidence + 4,
          isNumberOfAnother(cell, than: number), !isListed(cell.line)
        {
          head.numberSpan = TextSpan(span.start, cell.tokens[cell.tokens.count - 1].end)
        } else if head.place == nil, let dated = datedPlace(cell) {
          head.isOfficial = true
          head.place = dated.place
          head.date = dated.date
          hasIssuer = !head.issuerLines.isEmpty
        } else if head.typeLine == nil, let type = typeLine(cell) ?? (subject == nil ? smallTypeLine(cell, below: head) : nil),
          type.clauses.number == nil || head.numberSpan == nil,
          // "QUYẾT ĐỊNH:" stands below the basis, whose head is lost; "THÔNG BÁO" below a list of papers heads another part of the page.
          head.isOfficial || !(cell.tokens.last?.is(Mark.colon) ?? false) && !hasRow,
          head.isOfficial || !type.hasPart || !head.issuerLines.isEmpty, isOfHead(row, but: cell)
        {
          head.isOfficial = true
          head.isTypeFirst = head.numberSpan == nil && !hasMotto
          head.typeLine = cell.line
          if type.hasPart { head.typePart = cell.span }
          take(type, &head)
        } else if subject == nil, isSubject(cell), head.typeLine.map({ $0 != lastEvidence }) ?? true,
          // Below the number a mark or a tick may stand in the other columns.
          isOfHead(row, but: cell) || cell.column == 0 && head.numberSpan != nil && row.dropFirst().allSatisfy({ $0.tokens.count < 3 })
        {
          subject = cell
        } else if head.typeLine == nil, head.numberSpan == nil, !hasIssuer, row.count < 3 || !hasRow,
          isIssuerLine(cell, after: head.issuerLines.last)
        {
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
    guard head.isOfficial else { return head }
    head.firstLine = firstEvidence
    if let subject {
      readSubject(subject, &head)
      head.type = head.type ?? .officialLetter
      head.endLine = max(lastEvidence, subject.line) + 1
    } else {
      head.endLine = readTitle(after: lastEvidence, typeLine: head.typeLine, &head)
      takeTitledNumber(&head)
      if let part = head.typePart { head.title.insert(part, at: 0) }
    }
    if head.issuerLines.isEmpty, head.number == nil, head.blankSymbol == nil, let body = head.authority.flatMap(bodyOfAuthority) {
      head.issuerLines = [body]
    }
    return head
  }

  private func take(_ line: TypeLine, _ head: inout Head) {
    head.type = line.type
    take(line.clauses, &head)
    if let subject = line.subject { head.title = [subject] }
  }

  /// What a title tells beside its subject, as far as the head does not tell it itself.
  func take(_ clauses: TitleClauses, _ head: inout Head) {
    if let number = clauses.number {
      head.number = number
      head.numberSpan = number.span
    }
    if head.issuerLines.isEmpty, let issuer = clauses.issuer { head.issuerLines = [issuer] }
    if head.date == nil { head.date = clauses.date }
  }

  /// Whether structure marks a line as beside the paper.
  func isAside(_ line: TextLine) -> Bool { marks.isAside(line.start) }

  func slice(_ span: TextSpan<Clean>) -> String {
    String(known: text.bytes, span.range)
  }
}

extension TextLine {
  func endsSentence(_ text: CleanText) -> Bool {
    let last = text.bytes[end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
  }
}
