import Facts
import Model

/// Papers called by the meeting that passed them or by a title in quotes.
extension NamedReader {
  /// "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Đại hội Đảng bộ tỉnh lần thứ XVII", "Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XI",
  /// "Trung ương 4 khóa XII". The first words must be a congress, a conference or the committee.
  func congress(_ at: Int) -> Int? {
    guard let head = CongressWords.heads.match(tokens, at: at) else { return nil }
    var end = head.end
    while end < tokens.count, end - at < 30 {
      let token = tokens[end]
      if let word = CongressWords.rest.match(tokens, at: end) {
        end = word.end
        continue
      }
      if token.looks(like: Word.lan), end + 2 < tokens.count, tokens[end + 1].looks(like: Word.thu) {
        end += 3
        continue
      }
      if token.looks(like: Word.khoa), end + 1 < tokens.count, IssuerReader.isOrdinal(tokens[end + 1]) {
        end += 2
        continue
      }
      if token.is(Mark.open), end + 3 < tokens.count, tokens[end + 1].looks(like: Word.khoa), IssuerReader.isOrdinal(tokens[end + 2]) {
        if tokens[end + 3].is(Mark.close) {
          end += 4
          continue
        }
        // "(khóa XI, XII)": one resolution of each term; see `furtherTerms`.
        if PartyTerms.joins(tokens[end + 3]) { return end + 3 }
      }
      if token.isUpper, RomanNumeral.value(token.word) != nil {
        end += 1
        continue
      }
      if token.kind == .number, token.end - token.start <= 2, end == head.end {
        end += 1
        continue
      }
      if token.is(Word.cua), end + 1 < tokens.count, CongressWords.owners.match(tokens, at: end + 1) != nil {
        end += 1
        continue
      }
      if token.looks(like: NameWords.nhiem), end + 4 < tokens.count, tokens[end + 2].kind == .number, tokens[end + 3].is(Mark.hyphen) {
        end += 5
        continue
      }
      if LevelWords.table.match(tokens, at: end, accents: .required) != nil || end > head.end && tokens[end - 1].looks(like: NameWords.tinh)
      {
        let place = IssuerReader.unitName(tokens, LevelWords.table.match(tokens, at: end, accents: .required)?.end ?? end)
        guard let next = place ?? LevelWords.table.match(tokens, at: end, accents: .required)?.end else { break }
        end = next
        continue
      }
      break
    }
    return end > head.end || head.value ? end : nil
  }

  /// "Đề án “…”": a capitalised type word with a title in quotes right behind it.
  func quoted(_ word: PhraseMatch<DocumentType>) -> Int? {
    guard word.end < tokens.count, tokens[word.end].is(Mark.openQuote) || tokens[word.end].is(Mark.quote), word.text != "Hợp đồng" else {
      return nil
    }
    let closes = tokens[word.end].is(Mark.quote) ? Mark.quote : Mark.closeQuote
    var end = word.end + 1
    while end < tokens.count, end - word.end < 80, !tokens[end].is(Mark.lineEnd) {
      if tokens[end].is(closes) { return end - word.end > 4 ? end + 1 : nil }
      end += 1
    }
    return nil
  }
}
