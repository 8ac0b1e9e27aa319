import Facts
import Model

/// An annex in a file of its own: the body that issued the paper it belongs to, "PHỤ LỤC", a title in capitals, and in brackets that paper: "(Kèm theo Kế hoạch
/// số 12/KH-UBND ngày 09/10/2025 của UBND xã)". It has neither number nor day; the bracket's are the other paper's.
extension HeadReader {
  /// How many lines may stand above the bracket.
  private static let annexReach = 14

  /// The head of an annex; nil where no bracket names its paper, or no title stands above it.
  func annexHead() -> Head? {
    guard let bracket = lines.indices.prefix(Self.annexReach).first(where: { isAnnexBracket(lines[$0]) }) else { return nil }
    var head = Head()
    for index in lines.indices.prefix(bracket) where !isAside(lines[index]) {
      guard let cell = cells(index).first else { continue }
      if isRule(cell.tokens) { continue }
      // Anything but capitals between: a page, a story, a paper.
      let isHeading = head.title.isEmpty && isHeading(cell)
      guard isHeading || cell.tokens.allSatisfy({ $0.kind != .word || $0.isUpper }), cells(index).count == 1 else { return nil }
      if isHeading {
        head.endLine = index + 1
      } else if head.title.isEmpty, head.endLine == 0, isBody(cell, after: head.issuerLines.last) {
        head.issuerLines.append(cell.span)
      } else {
        head.title.append(cell.span)
      }
    }
    guard !head.title.isEmpty, head.title.count <= 6, head.endLine > 0 || !head.issuerLines.isEmpty else { return nil }
    head.endLine = bracket
    return head
  }

  /// "PHỤ LỤC", "PHỤ LỤC II", "Mẫu số 01": nothing but the word and its figure.
  private func isHeading(_ cell: HeadCell) -> Bool {
    guard let cue = LineCues.table.match(cell.tokens, at: 0), cue.value == .annex, cell.tokens[0].isCapitalised else { return false }
    return cell.tokens[cue.end...].allSatisfy { $0.kind != .word || RomanNumeral.isFigure($0.word) || $0.end - $0.start == 1 }
  }

  /// A body, or below one its level and place.
  private func isBody(_ cell: HeadCell, after: TextSpan<Clean>?) -> Bool {
    guard isIssuerLine(cell, after: nil) || after != nil && LevelWords.level(cell.tokens, at: 0) != nil else { return false }
    return TypeTable.words.match(cell.tokens, at: 0, accents: .required) == nil
  }

  private func isAnnexBracket(_ line: TextLine) -> Bool {
    guard text.bytes[line.start] == UInt8(ascii: "(") else { return false }
    let words = text.tokens(from: line.start, to: min(line.end, line.start + 48))
    return words.indices.dropLast().prefix(5).contains { words[$0].looks(like: Word.kem) && words[$0 + 1].looks(like: Word.theo) }
  }
}
