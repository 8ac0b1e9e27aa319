import Facts
import Model

/// The head of a paper below a line that is nothing but a type word: an item of a portal's menu ("Thông báo", "Kế hoạch"), the heading of a page, a cover.
extension HeadReader {
  /// How many lines of menus may stand above the head.
  private static let menus = 140

  /// The head that begins with the next motto or number below the type word of another; nil where the type word is the paper's own.
  func headBelow(_ first: Head) -> Head? {
    guard let typeLine = first.typeLine else { return nil }
    for index in lines.indices.dropFirst(typeLine + 1).prefix(Self.menus)
    where !isAside(lines[index]) && !MetadataBox.isRow(lines[index], text) {
      let cells = cells(index)
      if isText(lines[index], cells) { return nil }
      guard cells.contains(where: { isMotto($0.tokens[...]) || ownNumber($0) != nil && !isListed($0.line) }) else { continue }
      let later = read(from: top(of: index, below: typeLine))
      return tellsItsType(later, from: index, below: first.type) ? later : nil
    }
    return nil
  }

  /// A sentence, a numbered heading, a clause of the basis, an addressee or a list of recipients: the paper that the type word began has a text, and
  /// heads behind it are those of its annexes.
  private func isText(_ line: TextLine, _ cells: [HeadCell]) -> Bool {
    guard let first = cells.first?.tokens else { return false }
    if first.count > 2, first[1].is(Mark.stop), first[2].kind == .word,
      first[0].kind == .number || first[0].isUpper && RomanNumeral.value(first[0].word) != nil
    {
      return true
    }
    if first.count > 1, first[0].looks(like: Word.dieu), first[1].kind == .number { return true }
    switch LineCues.table.match(first, at: 0)?.value {
    case .addressee, .recipients: return true
    case .basis where line.endsSentence(text): return true
    default: return line.endsSentence(text) && line.count > 80
    }
  }

  /// The first of the lines above motto or number that name the body, with what may stand between them.
  private func top(of index: Int, below typeLine: Int) -> Int {
    var first = index
    while first > typeLine + 1, index - first < 8, isAside(lines[first - 1]) || isTop(lines[first - 1], cells(first - 1)) { first -= 1 }
    return first
  }

  private func isTop(_ line: TextLine, _ cells: [HeadCell]) -> Bool { cells.allSatisfy { isTop($0, line) } }

  private func isTop(_ cell: HeadCell, _ line: TextLine) -> Bool {
    isRule(cell.tokens) || isMotto(cell.tokens[...]) || ownNumber(cell) != nil || datedPlace(cell) != nil
      || typeLine(cell) == nil && isIssuerLine(cell, after: line.span)
  }

  /// Whether a cell stands alone in its row, or beside others of a head. "1 | Thực hiện Nghị định số … | Báo cáo" is a row of a table, and so is an entry
  /// of a list of papers: "2 | 13/QĐ-UBND | 06/01/2024 | V/v …".
  func isOfHead(_ row: [HeadCell], but cell: HeadCell) -> Bool {
    row.count == 1 || row.allSatisfy { $0.column == cell.column || isTop($0, lines[cell.line]) }
  }

  /// Whether the head has a type line of its own, or a number or a letter's subject that contradicts the type word above. A type word in front of a
  /// head that has none is its own: text boxes and columns come in any order, and "QUY CHẾ" below "QUYẾT ĐỊNH / Số: 12/QĐ-UBND" is a word of the title.
  private func tellsItsType(_ later: Head, from index: Int, below above: DocumentType?) -> Bool {
    let number = (later.number ?? later.blankSymbol)?.number
    let isOfAbove = number.map { bears($0, above) } ?? false
    if let typeLine = later.typeLine {
      // "QUYẾT ĐỊNH:" stands below the basis.
      guard typeLine > index, !lines[typeLine].endsSentence(text), later.type == above || !isOfAbove else { return false }
      let between = (index..<typeLine).filter { !isTop(lines[$0], cells($0)) }
      return between.count <= 4 && !between.contains { isText(lines[$0], cells($0)) }
    }
    guard let number, later.place != nil, !isOfAbove else { return false }
    return later.type != nil || number.symbolType.map { $0 != .officialLetter } ?? false
  }

  /// "12/BC-UBND", and of old "12/BYT-TT".
  func bears(_ number: DocumentNumber, _ type: DocumentType?) -> Bool {
    guard let type else { return false }
    if let symbol = number.symbolType, symbol == type || TypeWordRights.bears(type, symbol) { return true }
    return Syllable.words(number.symbol).contains { TypeTable.codes.find($0)?.value == type }
  }
}
