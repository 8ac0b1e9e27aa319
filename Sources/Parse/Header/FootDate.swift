import Facts
import Model

/// Place and day above the signature: resolutions of the Standing Committee of the National Assembly, old decrees and reports of companies print them there,
/// and none in their heads.
extension HeadReader {
  /// The head with place and day of the paper's first signature; unchanged where it prints a place itself, or another day, or where another paper begins
  /// before the signature. Linear in the short lines of papers that print none.
  func datedAtFoot(_ head: Head) -> Head {
    guard head.isOfficial, head.place == nil, head.number != nil || head.typeLine != nil else { return head }
    for index in lines.indices.dropFirst(max(head.endLine, head.typeLine ?? 0)) where lines[index].count < 200 && !isAside(lines[index]) {
      let cells = cells(index)
      guard !cells.contains(where: { isMotto($0.tokens[...]) || isAnnexHeading($0) || isSignature($0) }) else { return head }
      // "Nơi nhận:" stands beside the day, too.
      if cells.contains(where: beginsOther), !cells.contains(where: { datedPlace($0) != nil }) { return head }
      guard let dated = cells.lazy.compactMap({ datedPlace($0) }).first, let date = dated.date, date.day > 0,
        lines[(index + 1)...].indices.prefix(2).contains(where: { self.cells($0).contains(where: isSignature) })
      else { continue }
      // The authority of another paper, above its basis.
      guard !lines[(index + 1)...].indices.prefix(4).contains(where: { self.cells($0).contains(where: isBasis) }) else { return head }
      guard head.number?.number.year.map({ $0 == date.year }) ?? true, head.date.map({ $0 == date }) ?? true else { return head }
      var whole = head
      (whole.place, whole.date) = (dated.place, date)
      return whole
    }
    return head
  }

  /// "TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI", "KT. BỘ TRƯỞNG", "CHỦ TỊCH", "TỔNG GIÁM ĐỐC": in capitals.
  private func isSignature(_ cell: HeadCell) -> Bool {
    let tokens = cell.tokens
    guard let first = tokens.first, first.isUpper, tokens.count <= 16, tokens.allSatisfy({ $0.kind != .word || $0.isUpper }) else {
      return false
    }
    if LineCues.table.match(tokens, at: 0)?.value == .signature { return tokens.count > 1 && tokens[1].is(Mark.stop) }
    return IssuerTable.heads.match(tokens, at: 0)?.value.continuation == .person
  }

  /// "Nơi nhận: …", "MẪU ĐƠN …", "Số: …", "Trích …": what follows is no longer the paper's own text.
  private func beginsOther(_ cell: HeadCell) -> Bool {
    let tokens = cell.tokens
    if tokens.count > 1, tokens[0].isCapitalised, tokens[0].looks(like: Word.so), tokens[1].is(Mark.colon) { return true }
    return tokens[0].isCapitalised && Self.others.contains(tokens[0].word) || LineCues.table.match(tokens, at: 0)?.value == .recipients
  }

  private func isBasis(_ cell: HeadCell) -> Bool {
    cell.tokens[0].isCapitalised && LineCues.table.match(cell.tokens, at: 0)?.value == .basis
  }

  private static let others = WordSet("mẫu biểu trích")

  /// "PHỤ LỤC I"
  private func isAnnexHeading(_ cell: HeadCell) -> Bool {
    cell.tokens[0].isUpper && LineCues.table.match(cell.tokens, at: 0)?.value == .annex
  }
}
