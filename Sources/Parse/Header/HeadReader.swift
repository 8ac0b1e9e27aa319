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

  func read() -> Head {
    var head = Head()
    var lastEvidence = -1
    var firstEvidence = Int.max
    var typeLine: Int?
    var subject: HeadCell?
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
  func news() -> Head {
    var head = Head()
    if let first = lines.first(where: { !isAside($0) }) { head.title = [first.span] }
    head.endLine = 1
    return head
  }

  func slice(_ span: TextSpan<Clean>) -> String {
    String(decoding: text.bytes[span.range], as: UTF8.self)
  }
}

extension TextLine {
  func endsSentence(_ text: CleanText) -> Bool {
    let last = text.bytes[end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
  }
}
