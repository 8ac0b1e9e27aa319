import Facts
import Model

/// The day on which the National Assembly passed a law cited by name: "được Quốc hội khóa XIV thông qua ngày 24/11/2017", "… thông qua tại kỳ họp
/// thứ 4, ngày …". Behind a number the clause tells nothing that the number does not, and is no part of the citation.
enum PassingDate {
  /// The date whose clause begins at a token, behind the name of a law.
  static func read(_ tokens: [Token], at: Int) -> DateMatch? {
    var next = at
    if next < tokens.count, tokens[next].is(Mark.comma) { next += 1 }
    if next < tokens.count, tokens[next].is(NameWords.da) { next += 1 }
    guard next < tokens.count, tokens[next].is(Word.duoc), let body = IssuerReader.read(tokens, at: next + 1) else { return nil }
    return behind(tokens, body.end)
  }

  /// Words that name a session: "khóa XII, tại kỳ họp thứ 6 đã".
  private static let sessions = WordSet("khóa kỳ họp thứ lần tại đã phiên")

  /// The date behind "thông qua", the session between.
  private static func behind(_ tokens: [Token], _ at: Int) -> DateMatch? {
    // "được Quốc hội khóa XII, kỳ họp thứ 6 thông qua ngày …"
    guard
      let verb = (at..<min(tokens.count, at + 12)).first(where: { tokens[$0].is(NameWords.qua) && $0 > at && tokens[$0 - 1].is(Word.thong) }
      ),
      (at..<verb).allSatisfy({
        sessions.contains(tokens[$0].word) || IssuerReader.isOrdinal(tokens[$0]) || tokens[$0].is(Mark.comma) || tokens[$0].is(Mark.open)
          || tokens[$0].is(Mark.close) || $0 == verb - 1
      })
    else { return nil }
    for index in (verb + 1)..<min(tokens.count, verb + 13) {
      if tokens[index].is(Word.ngay) { return DateReader.read(tokens, at: index).flatMap { $0.date?.day ?? 0 > 0 ? $0 : nil } }
      if tokens[index].is(Mark.stop) || tokens[index].is(Mark.semicolon) || tokens[index].is(Mark.lineEnd) { return nil }
    }
    return nil
  }
}
