import Facts
import Model

/// Bodies called by their letters alone: "của BTC", "TTCP đã có …". Many letters stand for several bodies (BTC is also a Ban Tổ chức), so they are read
/// only where the symbol of the paper names the same body.
enum IssuerLetters {
  /// Whether a word's letters mean a body for certain. "BTC Tỉnh ủy" is another one than BTC.
  static func isBody(_ tokens: [Token], _ at: Int, _ number: DocumentNumber) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isCapitalised, token.end - token.start > 1, body(token.word, number) != nil else { return false }
    guard at + 1 < tokens.count, tokens[at + 1].kind == .word else { return true }
    // "BTC cuộc thi", "BTC hội thi": who holds a contest.
    return !tokens[at + 1].isCapitalised && LevelWords.level(tokens, at: at + 1) == nil && !contests.contains(tokens[at + 1].word)
  }

  /// The full name of the body that the letters of a printed name mean beside a number and its date; nil where it has several words, or they mean none.
  static func body(_ name: String, _ number: DocumentNumber, _ date: PrintedDate?) -> String? {
    guard !name.utf8.contains(0x20), let body = body(Syllable.word(name), number) else { return nil }
    // HĐBT of today is a council no list has.
    guard let life = IssuerLives.ofName(body).last, let date else { return body }
    return life.isLongEnded(in: date.year) ? nil : body
  }

  private static func body(_ word: Syllable, _ number: DocumentNumber) -> String? {
    // Thanh tra Chính phủ, but in symbols of the head of the Government he himself.
    let organisation = number.organisation
    if word == headOfGovernment.letters, organisation == headOfGovernment.code { return headOfGovernment.name }
    // Bộ Công Thương, but beside the Party's symbol the Politburo.
    if word == politburo.letters, organisation == politburo.code { return politburo.name }
    // A contest's organisers, a ban tổ chức, write plans and notices too, and "của BTC" means them where the symbol has no unit of the ministry.
    if organisation == organisers.code, number.symbolType.map(organisers.types.contains) == true { return nil }
    let isOwn = organisation.split(separator: "-").contains { Syllable.word(String($0)) == word }
    return isOwn ? IssuingBodyTable.codes.find(word)?.value.name : nil
  }

  private static let politburo = (letters: Syllable.word("BCT"), code: "TW", name: "Bộ Chính trị")
  private static let organisers: (code: String, types: Set<DocumentType>) = ("BTC", [.plan, .notice])
  /// The first words of what a ban tổ chức holds: cuộc thi, hội thi, giải chạy, chương trình, lễ, ngày hội, đại hội, sự kiện.
  private static let contests = WordSet("cuộc hội giải chương lễ ngày đại sự")
  private static let headOfGovernment = (letters: Syllable.word("TTCP"), code: "TTg", name: "Thủ tướng Chính phủ")
}
