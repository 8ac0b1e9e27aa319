import Facts
import Model

/// What stands right behind a type word and a bare number ("Quyết định 12"): another paper's day, body or term of office, or what the figures count.
/// Constant time.
struct BehindShortForm {
  private let tokens: [Token]
  private let text: CleanText

  init(_ text: CleanText, _ end: Int) {
    self.text = text
    var tokens = text.tokens(from: end, to: min(text.bytes.count, end + 96))
    // A line may end within a sentence.
    if tokens.count > 1, tokens[0].is(Mark.lineEnd), tokens[1].kind == .word, !tokens[1].isCapitalised { tokens.removeFirst() }
    self.tokens = tokens
  }

  // MARK: Another paper

  /// "Nghị quyết số 18 (khóa XII)" is not 18/NQ-CP, "Quyết định 12 của Giám đốc Sở Y tế" not 12/QĐ-UBND: the words name a day, body or term that are
  /// not known to be the paper's.
  func namesOther(than cited: NumbersAbove.Cited) -> Bool {
    var at = 0
    if word(at, Word.nam), at + 1 < tokens.count, tokens[at + 1].kind == .number { at += 2 }
    let isMarked = at + 1 < tokens.count && (tokens[at].is(Mark.comma) || tokens[at].is(Mark.open) || tokens[at].is(Word.ky))
    let next = isMarked ? at + 1 : at
    if word(next, Word.ngay), next + 1 < tokens.count, tokens[next + 1].kind == .number {
      guard let day = DateReader.read(tokens, at: next)?.date, let own = cited.date else { return true }
      return !day.agrees(with: own)
    }
    if word(next, Word.khoa) || word(next, PartyTerms.tw) || word(next, PartyTerms.trung) && word(next + 1, PartyTerms.uong) {
      return !cited.number.isParty
    }
    if word(next, Word.cua) { return !isIssuer(next + 1, cited) }
    // "Theo Nghị định 38 Bộ Y tế đã hướng dẫn": decrees are the Government's.
    guard cited.number.symbolType != .decree, IssuerReader.read(tokens, at: at) != nil else { return false }
    return !isIssuer(at, cited)
  }

  /// Whether the words are those of the body that stands with the paper, as far as they go, or one that alone has the number's letters.
  private func isIssuer(_ at: Int, _ cited: NumbersAbove.Cited) -> Bool {
    let number = cited.number
    if number.isParty, word(at, Self.dang), !word(at + 1, Self.uy), !word(at + 1, NameWords.bo) { return true }
    if let body = IssuerReader.read(tokens, at: at) ?? IssuerReader.readSmall(tokens, at: at),
      let letters = BareNumber.organisation(tokens, body), letters == number.organisation, !Self.shared.contains(letters)
    {
      return true
    }
    guard let issuer = cited.issuer else { return false }
    let own = text.tokens(from: issuer.start, to: issuer.end)
    var count = 0
    while count < own.count, at + count < tokens.count, tokens[at + count].kind == .word, own[count].word == tokens[at + count].word {
      count += 1
    }
    if count == own.count { return true }
    guard count > 1 else { return false }
    return at + count >= tokens.count || tokens[at + count].kind == .mark || IssuerReader.isStop(tokens[at + count])
  }

  /// Letters that many bodies have.
  private static let shared: Set = ["TU", "HU", "UBND", "HĐND"]
  private static let dang = Syllable.word("đảng")
  private static let uy = Syllable.word("ủy")

  // MARK: Figures that count

  /// "Thông báo 20 học sinh", "Quyết định 100 cán bộ": behind words that are verbs or common nouns too, figures are a number only where the sentence
  /// plainly goes on behind them.
  var goesOn: Bool {
    guard let first = tokens.first else { return true }
    let second = tokens.count > 1 ? tokens[1] : nil
    guard first.kind == .word else {
      if first.is(Mark.open) { return word(1, Word.ngay) }
      // "Kế hoạch 20, 30 cây": figures of one kind.
      return first.kind == .mark && Self.ends.contains(where: first.is) && second?.kind != .number
    }
    if first.isCapitalised { return false }
    if let second, let pair = Self.pairs.first(where: { first.is($0.0) }) { return second.is(pair.1) }
    return Self.words.contains(first.word) && second?.kind != .number || word(0, Word.nam) || word(0, Word.ngay)
  }

  private static let ends = [Mark.comma, Mark.semicolon, Mark.stop, Mark.close, Mark.lineEnd, Mark.gap, Mark.closeQuote, Mark.quote]

  /// Words that no counted thing begins with.
  private static let words = WordSet(
    "về của tại trong đã được để nhằm theo và là như khi với cho do thì kèm này nêu hoặc nhưng mà sẽ sau cùng cũng vẫn còn chưa không có gồm"
  )

  private static let pairs = [("quy", "định"), ("ban", "hành"), ("phê", "duyệt"), ("hướng", "dẫn"), ("thay", "thế"), ("triển", "khai")]
    .map { (Syllable.word($0), Syllable.word($1)) }

  private func word(_ at: Int, _ word: Syllable) -> Bool { at < tokens.count && tokens[at].looks(like: word) }
}
