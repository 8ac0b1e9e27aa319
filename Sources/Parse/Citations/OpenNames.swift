import Facts
import Model

/// Names that go on up to the next verb: boards, houses, projects.
extension IssuerReader {
  /// Anything up to the next verb, figure or mark; at most 16 words.
  static func open(_ tokens: [Token], _ at: Int) -> Int {
    var end = at
    while end < tokens.count, end - at < 16 {
      let token = tokens[end]
      // Fields of work hold words that end names elsewhere: "chuyển đổi số".
      let field = IssuerTable.fields.match(tokens, at: end, accents: .required)?.end ?? end
      let compound = IssuerWords.compounds.match(tokens, at: end, accents: .required)?.end ?? end
      if max(field, compound) > end {
        end = max(field, compound)
        continue
      }
      // "Ban Chỉ đạo điều hành giá", but "Trung tâm Y tế | điều tra dịch tễ".
      if let task = IssuerWords.tasks.match(tokens, at: end, accents: .required) {
        guard token.isCapitalised || task.value && IssuerWords.carriers.contains(tokens[end - 1].word) else { break }
        end = task.end
        continue
      }
      // Names of places hold such words too: "Bệnh viện Đa khoa tỉnh Cao Bằng", "Trạm Y tế xã Quyết Thắng".
      if end > at, let name = level(tokens, end).flatMap({ unitName(tokens, $0) }) ?? (token.isCapitalised ? wideName(tokens, end) : nil) {
        end = name
        continue
      }
      if token.is(Word.ban), !token.isCapitalised, end + 1 < tokens.count, tokens[end + 1].is(Word.hanh) { break }
      // "Ban Chỉ đạo các Chương trình mục tiêu quốc gia": no paper of that type.
      if end > at, token.is(Word.chuong), tokens[end - 1].is(Word.cac), end + 1 < tokens.count, tokens[end + 1].is(IssuerWords.trinh) {
        end += 2
        continue
      }
      // "… giai đoạn 2021-2025", "…⏎CV 1953/SYT-NVY"
      if token.is(IssuerWords.giai), end + 1 < tokens.count, tokens[end + 1].is(IssuerWords.doan) { break }
      if isTypeCode(tokens, end) { break }
      // "Hội nghị lần thứ bảy Ban Chấp hành Trung ương", "Ban Chỉ đạo 35 Tỉnh ủy Hà Tĩnh": the body itself is named.
      if end > at, token.isCapitalised, let head = IssuerTable.heads.match(tokens, at: end),
        head.end - head.first > 2 || IssuerWords.committees.contains(head.text),
        let named = body(tokens, end, depth: 3)
      {
        return named
      }
      if token.kind == .word, token.is(Word.va) ? joinsCapitals(tokens, end) : !isStop(token) || isFifth(tokens, end) {
        end += 1
        continue
      }
      // "Ban Chỉ đạo 1446" is called after the decision that set it up.
      if token.kind == .number, token.end - token.start <= (end == at ? 4 : 2), !(end + 1 < tokens.count && tokens[end + 1].is(Mark.slash))
      {
        end += 1
        continue
      }
      // "phòng, chống dịch Covid-19"
      if token.is(Mark.hyphen), !token.spaceBefore, end > at, end + 1 < tokens.count, tokens[end + 1].kind == .number,
        tokens[end + 1].end - tokens[end + 1].start <= 2,
        end + 2 >= tokens.count || !tokens[end + 2].is(Mark.slash) && !tokens[end + 2].is(Mark.hyphen)
      {
        end += 2
        continue
      }
      if token.is(Mark.hyphen), token.spaceBefore, end + 1 < tokens.count, tokens[end + 1].isCapitalised {
        end += 1
        continue
      }
      // "Hội nghị lần thứ 6, Ban Chấp hành Trung ương": whose meeting it is.
      if token.is(Mark.comma), (1...2).contains(end - at), at > 0, tokens[at - 1].is(Word.thu), end + 1 < tokens.count,
        tokens[end + 1].looks(like: Word.ban), let named = body(tokens, end + 1, depth: 3)
      {
        return named
      }
      break
    }
    return wholeWords(tokens, at, end)
  }

  /// No name ends inside a word of two syllables, or with a word that leads another: "Ban Chỉ đạo Trung ương tổng|kết Nghị quyết 18", "… các|".
  private static func wholeWords(_ tokens: [Token], _ at: Int, _ end: Int) -> Int {
    var end = end
    if end > at, end < tokens.count, tokens[end].is(IssuerWords.ket), IssuerWords.beforeKet.contains(tokens[end - 1].word) { end -= 1 }
    while end > at, tokens[end - 1].kind == .word, !tokens[end - 1].isCapitalised, IssuerWords.leads.contains(tokens[end - 1].word) {
      end -= 1
    }
    return end
  }

  /// "Hội nghị lần thứ năm", "Hội nghị Trung ương năm khóa XII", not "kỳ họp thứ hai năm 2024".
  private static func isFifth(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].is(Word.nam), at > 0, at + 1 < tokens.count, tokens[at + 1].kind == .word else { return false }
    return tokens[at - 1].is(Word.thu) || tokens[at + 1].looks(like: Word.khoa)
  }

  /// "phòng chống thiên tai và Tìm kiếm cứu nạn"; not where another body or a paper begins.
  private static func joinsCapitals(_ tokens: [Token], _ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isCapitalised && !isStop(tokens[at + 1]) && IssuerTable.heads.match(tokens, at: at + 1) == nil
      && !beginsPaper(tokens, at + 1) && !isLevel(tokens, at + 1)
  }
}

/// Words inside names of bodies.
enum IssuerWords {
  /// Kinds of bodies that stand for one's own where no name follows.
  static let offices = ["Sở", "Bộ"].map(Syllable.word)
  /// Who heads a house whose papers name him without it: "của Hiệu trưởng".
  static let ownHeads: Set = ["Hiệu trưởng"]
  /// How the names of two organs begin that issue papers together.
  static let organs = "Bộ Chính trị, "
  static let youth = Syllable.word("đoàn")
  static let school = Syllable.word("trường")
  static let so = Syllable.word("sở")
  static let co = Syllable.word("cơ")
  static let dang = Syllable.word("đảng")
  static let cap = Syllable.word("cấp")
  static let tren = Syllable.word("trên")
  static let committees: Set = ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy"]
  /// Words of two syllables in names, one of which ends names where it stands alone: "Ban Quản lý dự án công trình giao thông".
  static let compounds: PhraseTable<Bool> = PhraseTable(
    [
      "giao thông", "giao dịch", "thực phẩm", "thực vật", "thực nghiệm", "điều dưỡng", "kết cấu", "kế toán", "hướng nghiệp", "báo chí",
      "tiếp công dân", "đối ngoại", "từ thiện", "phòng chống", "quốc phòng và an ninh", "quốc phòng an ninh", "tổng điều tra", "dân số",
    ].map { ($0, true) })
  /// Verbs that are parts of names with a capital; in small letters they say what the body does. True for those that go on with the name behind a
  /// carrier: "dự án phát triển", "Ban Chỉ đạo điều hành giá".
  static let tasks: PhraseTable<Bool> = PhraseTable([
    ("phát triển", true), ("điều hành", true), ("điều phối", true), ("phân tích", true), ("quy hoạch", false), ("điều tra", false),
    ("đăng ký", false), ("ủy thác", false), ("điều trị", false), ("kết hợp", false),
  ])
  /// The last words of chỉ đạo, hội đồng, trung tâm, công tác, quản lý, dự án, chương trình, quỹ.
  static let carriers = WordSet("đạo đồng tâm tác lý án trình quỹ")
  static let trinh = Syllable.word("trình")
  static let giai = Syllable.word("giai")
  static let doan = Syllable.word("đoạn")
  static let ket = Syllable.word("kết")
  /// tổng kết, sơ kết, đoàn kết, liên kết, cam kết
  static let beforeKet = WordSet("tổng sơ đoàn liên cam")
  /// Words that end no name.
  static let leads = WordSet("các những của và với về cho từ")
}
