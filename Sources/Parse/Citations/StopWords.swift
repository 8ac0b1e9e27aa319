import Facts
import Model

/// Words that end names: verbs and prepositions that begin the subject of a paper or the rest of the sentence.
enum StopWords {
  static let issuer = WordSet(
    """
    về quy qui phê hướng thực triển sửa ngày năm trên tại trong đã có số được để nhằm theo và là như từ khi với đối cho do thì
    thay bãi đính giao ủy kèm gửi yêu chỉ hủy chấp điều bổ xác đẩy tiếp nâng phân kết quyết nghị kế chương báo
    này nêu nói đến của hoặc nhưng mà sẽ cần phải hiện ký trước sau trừ cùng v bằng gồm cũng vẫn
    """)
}

extension StopWords {
  /// Small words that never complete the first word of a field's name.
  static let verbs = WordSet(
    "về quy ban hướng để nhằm theo và là như từ khi với cho do thì đã có số được tại trong ngày năm tháng chủ tham phối gửi đề báo ký")
}

enum LevelWords {
  /// Words of a level in front of a place name.
  static let table: PhraseTable<Bool> = PhraseTable(
    [
      "tỉnh", "thành phố", "TP", "T.P", "thành phố trực thuộc trung ương", "huyện", "huyện đảo", "quận", "thị xã", "TX", "xã", "phường",
      "thị trấn",
      "đặc khu",
      "cấp tỉnh", "cấp huyện", "cấp xã", "khu vực",
    ].map { ($0, true) })

  /// The level at a token, none in "xã hội".
  static func level(_ tokens: [Token], at: Int) -> PhraseMatch<Bool>? {
    guard let match = table.match(tokens, at: at, accents: .required) else { return nil }
    return tokens[at].is(SocietyWord.xa) && isSociety(tokens, at) ? nil : match
  }

  private static func isSociety(_ tokens: [Token], _ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at + 1].is(SocietyWord.hoi) else { return false }
    // Names have capitals.
    guard tokens[at + 1].isCapitalised else { return true }
    let before = at > 0 && tokens[at - 1].kind == .word ? tokens[at - 1].word : nil
    let after = at + 2 < tokens.count && tokens[at + 2].kind == .word && tokens[at + 2].isCapitalised ? tokens[at + 2].word : nil
    return SocietyWord.isSociety(before: before, after: after) || at > 0 && tokens[at - 1].is(Mark.hyphen)
  }
}

enum RomanNumeral {
  /// Values of I … XXX, read from the folded word; nil for anything else.
  static func value(_ word: Syllable) -> Int? { values[word.letters] }

  /// Whether a word is one: "VI" is, "VỊ" is not.
  static func isFigure(_ word: Syllable) -> Bool { word.marks == 0 && value(word) != nil }

  private static let values: WordMap<Int> = {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return WordMap(
      (1...39).map { (Syllable.word(String(repeating: "x", count: $0 / 10) + ones[$0 % 10]).letters, $0) })
  }()
}

enum CountryWords {
  static let viet = Syllable.word("Việt")
  static let nam = Syllable.word("Nam")
}
