import Facts
import Model

/// What tells the clauses of a basis from the sentences of the body that stand among them or begin alike.
enum BasisClauses {
  /// The token with which the sentence that enacts the paper begins inside a clause: "…, Ủy ban nhân dân tỉnh ban hành Kế hoạch …", "…. Bộ Y tế hướng
  /// dẫn như sau:", "…, đề nghị các đơn vị …"; or what follows from the clause: "…, trường hợp Công ty có hóa đơn …". Linear in the words.
  /// - Parameter isItem: the line begins without a word of a clause and may itself be that sentence.
  /// - Parameter mayAsk: requests in small letters are such sentences too; among the grounds of a decision they are what a source said.
  static func enacting(_ words: [Token], isItem: Bool, mayAsk: Bool) -> Int? {
    words.indices.first { at in
      guard at == 0 ? isItem : words[at - 1].is(Mark.semicolon) || words[at - 1].is(Mark.comma) || words[at - 1].is(Mark.stop) else {
        return false
      }
      guard words[at].isCapitalised else { return mayAsk && at > 0 && words[at - 1].is(Mark.comma) && asks(words, at) }
      guard !isSecondOffice(words, at), let issuer = IssuerReader.read(words, at: at), issuer.end + 1 < words.count else { return false }
      return LineCues.enacting.contains([words[issuer.end].word.letters, words[issuer.end + 1].word.letters])
    }
  }

  /// "đề nghị các đơn vị", "yêu cầu Giám đốc các sở", "trường hợp …"; "đề nghị của Sở Tư pháp" and "yêu cầu công tác" are grounds.
  private static func asks(_ words: [Token], _ at: Int) -> Bool {
    guard at + 2 < words.count else { return false }
    let pair = [words[at].word.letters, words[at + 1].word.letters]
    if pair == instance { return true }
    guard requests.contains(pair) else { return false }
    let next = words[at + 2]
    return next.kind == .word && (next.isCapitalised || next.is(Word.cac) || addressed.contains(next.word))
  }

  private static let instance = Syllable.words("trường hợp").map(\.letters)
  private static let requests = Set(["đề nghị", "yêu cầu", "kính đề nghị"].map { Syllable.words($0).suffix(2).map(\.letters) })
  private static let addressed = WordSet("quý đồng đơn")

  /// "của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn …": one person with two offices, who issued the source.
  private static func isSecondOffice(_ words: [Token], _ at: Int) -> Bool {
    guard at > 2, words[at - 1].is(Mark.comma) else { return false }
    return (max(1, at - 5)..<(at - 1)).contains { first in
      guard words[first - 1].is(Word.cua), let office = IssuerTable.heads.match(words, at: first) else { return false }
      return office.end > at || office.value.continuation == .person && office.end == at - 1
    }
  }

  /// "Theo đó, …", "Căn cứ các quy định nêu trên, …": what follows from the clauses above is the body.
  static func isConclusion(_ tokens: [Token]) -> Bool {
    if tokens.count > 1, tokens[0].looks(like: Word.theo), tokens[1].is(that) { return true }
    guard let above = tokens.firstIndex(where: { $0.is(BasisClauses.above) }), above > 1, above + 1 < tokens.count else { return false }
    let end = tokens[above + 1].is(here) ? above + 2 : above + 1
    guard end < tokens.count, tokens[end].is(Mark.comma) || tokens[end].is(Mark.colon) else { return false }
    return tokens[..<above].allSatisfy { $0.kind == .word && !$0.hasDigit }
  }

  private static let that = Syllable.word("đó")
  private static let above = Syllable.word("trên")
  private static let here = Syllable.word("đây")

  /// "Trường hợp …", "Đối với …", "Đề nghị Công ty …": no source, whatever mark ends the line above.
  static func isSentence(_ tokens: [Token]) -> Bool {
    guard let lead = leads.first(where: { tokens[...].begin(with: $0) }) else { return false }
    return !(tokens.count > lead.count && tokens[lead.count].is(Word.cua))
  }

  private static let leads = [
    "Trường hợp", "Đối với", "Đề nghị", "Yêu cầu", "Tại", "Nếu", "Khi", "Hiện nay", "Do đó", "Vì vậy", "Như vậy", "Trong đó", "Về việc này",
  ].map { Syllable.words($0) }

  /// "Đề nghị phê duyệt tại Tờ trình số …;", "Tại Tờ trình số …;", "Đối với …, theo Nghị định số …;": a source, where a semicolon ends the line of a plan.
  static func mayBeSource(_ tokens: [Token]) -> Bool { sources.contains { tokens[...].begin(with: $0) } }

  private static let sources = ["Đề nghị", "Tại", "Đối với"].map { Syllable.words($0) }

  /// "Theo quy định tại Điều 5 … thì …", "Theo khoản 2 Điều 7 …": a sentence that tells what is prescribed.
  static func tellsProvision(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1, tokens[0].looks(like: Word.theo) else { return false }
    return [Word.khoan, Word.dieu, Word.diem].contains { tokens[1].is($0) } || prescribed.contains { tokens[1...].begin(with: $0) }
  }

  private static let prescribed = ["quy định", "hướng dẫn tại"].map { Syllable.words($0) }
}
