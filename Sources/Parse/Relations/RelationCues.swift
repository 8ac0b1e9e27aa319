import Facts
import Model

/// Words by which a paper says what it does to another.
enum RelationCues {
  static let table: PhraseTable<Relation> = PhraseTable([
    ("thay thế", .replaces), ("thay thế cho", .replaces), ("thay cụm từ", .amends), ("thay thế cụm từ", .amends), ("bỏ cụm từ", .amends),
    ("bãi bỏ cụm từ", .amends), ("thay cho", .replaces), ("bãi bỏ", .repeals), ("hủy bỏ", .repeals), ("sửa đổi bổ sung", .amends),
    ("sửa đổi", .amends), ("bổ sung", .amends),
    ("sửa đổi và bổ sung", .amends), ("đính chính", .corrects), ("quy định chi tiết", .details), ("hướng dẫn thi hành", .details),
    ("hướng dẫn thực hiện", .details), ("quy định chi tiết và hướng dẫn thi hành", .details),
    ("hợp nhất", .consolidates), ("chấm dứt hiệu lực", .repeals), ("chấm dứt hiệu lực thi hành", .repeals),
  ])
  /// Said of papers and of much else: counts only right before a paper or its provisions.
  static let adjusting: PhraseTable<Relation> = PhraseTable([
    ("điều chỉnh", .amends), ("điều chỉnh bổ sung", .amends), ("điều chỉnh sửa đổi bổ sung", .amends),
  ])
  /// Words between such a verb and the paper.
  static let partly = WordSet("một số nội dung điểm khoản điều mục của các lại toàn bộ phần phụ lục")
  /// Words at which `RelationReader.own` has something to look at, accents aside: the last ones of verbs, and those that make a verb another's.
  static let telling = WordSet(
    (table.entries + adjusting.entries).compactMap { $0.words.last }.map { Syllable(letters: $0.letters) }
      + Syllable.words("tại thay " + passiveWords).map { Syllable(letters: $0.letters) })
  /// What is said of a paper that ends.
  static let ends: PhraseTable<Bool> = PhraseTable(
    ["hết hiệu lực", "chấm dứt hiệu lực", "không còn hiệu lực", "không còn giá trị"].flatMap {
      [($0, true), ($0 + " thi hành", true), ($0 + " pháp lý", true)]
    })
  /// What a paper says of its own force before it says what it replaces.
  static let force: PhraseTable<Bool> = PhraseTable([("có hiệu lực", true)])
  /// Words that make such a sentence one of a case or of what was.
  static let conditions = WordSet("khi nếu thì đã sẽ đang chưa không do trường hợp của")
  /// Words between a semicolon and a verb that has the subject of the clause before: "…; đồng thời bãi bỏ …".
  static let goingOn = WordSet("đồng thời và cũng")
  static let boi = Syllable.word("bởi")
  /// Words in front of it that make it a report.
  static let reported = WordSet("đã sẽ chưa không sắp")
  /// The one of them that this paper says of what it ends: "sẽ hết hiệu lực kể từ ngày Thông tư này có hiệu lực".
  static let will = Syllable.word("sẽ")
  /// Words at which `RelationReader.ended` has something to look at, accents aside.
  static let ending = WordSet(lettersOf: "hết chấm không bị nay xin thay bãi")
  /// Whether papers of a type tell which others have ended, and end none but by name.
  static func telling(of type: DocumentType) -> Bool { reports.contains(type) }
  private static let reports: Set<DocumentType> = [
    .report, .officialLetter, .plan, .programme, .submission, .notice, .scheme, .project, .telegram, .minutes, .guidance,
  ]
  static let when = Syllable.word("khi")
  static let chinh = Syllable.word("chỉnh")
  static let sung = Syllable.word("sung")
  static let bai = Syllable.word("bãi")
  static let xin = Syllable.word("xin")
  /// Words of a sentence in which "ban hành" is somebody else's act or none yet.
  static let proposing = WordSet("trình mưu đã sẽ giao cần phải nghị yêu")
  static let thao = Syllable.word("thảo")
  static let v = Syllable.word("v")
  static let cu = Syllable.word("cứ")
  static let bang = Syllable.word("bằng")
  static let du = Syllable.word("dự")
  /// Words that make the verb somebody else's act or none: được sửa đổi, bởi, đã thay thế, theo, không thay thế.
  static let passive = WordSet(passiveWords)
  private static let passiveWords = "được bởi bị theo đã việc không chưa"
  /// Words of another verb between a verb and the list below it.
  static let otherVerbs = WordSet("theo cứ cùng thì dụng tại khi với")
  /// Words behind which other papers stand for other reasons: căn cứ, tại.
  static let otherDeeds = WordSet("cứ tại")
  /// Words that the one by whom something is done stands behind.
  static let agents = WordSet("theo bởi tại")
  static let against = Syllable.word("trái")
  static let several = WordSet("các những mọi")
  static let dinh = Syllable.word("định")
  static let quy = Syllable.word("quy")
  static let kem = Syllable.word("kèm")
  static let now = Syllable.word("nay")
  static let bi = Syllable.word("bị")
  static let viec = Syllable.word("việc")
  static let sau = Syllable.word("sau")
  static let cum = Syllable.word("cụm")
  static let paperWords = WordSet(lettersOf: "định hoạch tư thị quyết lệnh luật trình dẫn chế báo án văn luận bản")
}
