import Facts
import Model

/// An annex in a file of its own: "PHỤ LỤC I / DANH MỤC … / (Ban hành kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND huyện Chư Sê)".
/// The bracket names the paper it belongs to: its number, day and body are the annex's own.
extension HeadReader {
  /// How many lines may stand above the bracket.
  private static let annexReach = 9

  /// The head of such an annex; nil where the first lines are none, or where they head a form ("Mẫu số 01"), which others fill in.
  func annexHead() -> Head? {
    let shown = lines.indices.prefix(Self.annexReach * 3).filter { !isAside(lines[$0]) }.prefix(Self.annexReach + 1)
    guard let bracket = shown.first(where: { text.bytes[lines[$0].start] == UInt8(ascii: "(") }), let first = shown.first, first < bracket
    else { return nil }
    let above = shown.prefix { $0 < bracket }
    let bodies = bodyLines(above)
    let headings = above.dropFirst(bodies.count)
    guard let heading = headings.first(where: { isAnnexWord(words($0)) }) ?? headings.first(where: isInCapitals),
      headings.allSatisfy({ isHeading($0) })
    else { return nil }
    var head = Head()
    guard readOwn(bracket, &head) || !bodies.isEmpty else { return nil }
    // "ỦY BAN NHÂN DÂN / XÃ EA KAR" tells more than "của UBND xã".
    if !bodies.isEmpty { head.issuerLines = bodies }
    head.title = headings.filter { $0 >= heading && !isAnnexNumber($0) }.map { lines[$0].span }
    head.firstLine = above[above.startIndex]
    head.endLine = bracket + 1
    return head
  }

  /// The body above the heading, with the lines of its level and place.
  private func bodyLines(_ above: ArraySlice<Int>) -> [TextSpan<Clean>] {
    var bodies: [TextSpan<Clean>] = []
    for index in above {
      guard let cell = cells(index).first, cells(index).count == 1, isBody(cell, after: bodies.last) else { break }
      bodies.append(cell.span)
    }
    return bodies
  }

  /// A body, or below one its level and place.
  private func isBody(_ cell: HeadCell, after: TextSpan<Clean>?) -> Bool {
    guard isIssuerLine(cell, after: nil) || after != nil && LevelWords.level(cell.tokens, at: 0) != nil else { return false }
    return TypeTable.words.match(cell.tokens, at: 0, accents: .required) == nil && !isAnnexWord(cell.tokens)
  }

  /// "DANH MỤC VĂN BẢN …"
  private func isInCapitals(_ index: Int) -> Bool {
    let words = words(index)
    return words.contains { $0.kind == .word } && words.allSatisfy { $0.kind != .word || $0.isUpper }
  }

  /// "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 02:"
  private func isAnnexNumber(_ index: Int) -> Bool {
    let words = words(index)
    return isAnnexWord(words) && words.count <= 4
  }

  private func isAnnexWord(_ words: some RandomAccessCollection<Token>) -> Bool {
    words.count > 1 && words[words.startIndex].looks(like: Word.phu) && words[words.index(after: words.startIndex)].looks(like: Word.luc)
  }

  /// No sentence, and not the head of a form: "Mẫu số 01", "Biểu 2", but "BIỂU TỔNG HỢP".
  private func isHeading(_ index: Int) -> Bool {
    let words = words(index)
    guard lines[index].count < 400, text.bytes[lines[index].end - 1] != UInt8(ascii: "."), let first = words.first else { return false }
    guard first.looks(like: Word.mau) || first.looks(like: Word.bieu) else { return true }
    return !words.dropFirst().prefix(2).contains { $0.kind == .number || $0.hasDigit }
  }

  /// Type, number, day and body of the paper in the bracket.
  private func readOwn(_ line: Int, _ head: inout Head) -> Bool {
    let words = words(line)
    guard let with = words.prefix(5).firstIndex(where: { $0.looks(like: Word.kem) }), with + 1 < words.count,
      words[with + 1].looks(like: Word.theo), let type = TypeTable.words.match(words, at: with + 2),
      let figure = words[type.end...].prefix(3).first(where: { $0.kind == .number || $0.hasDigit }),
      let number = NumberGrammar.match(text.bytes, at: figure.start, isExpected: true), number.span.end <= lines[line].end
    else { return false }
    head.type = type.value
    head.number = number
    head.numberSpan = number.span
    guard let behind = words.firstIndex(where: { $0.start >= number.span.end }) else { return true }
    let date = DateReader.read(words, at: behind)
    head.date = date?.date
    let next = date?.end ?? behind
    if next < words.count, words[next].is(Word.cua), let body = IssuerReader.read(words, at: next + 1) {
      head.issuerLines = [TextSpan(words[next + 1].start, words[body.end - 1].end)]
    }
    return true
  }
}
