import Facts
import Model

/// The name of an issuing body met in a run of tokens.
struct IssuerMatch {
  /// Token indices, half-open.
  let first: Int
  let end: Int
}

/// Reads names of issuing bodies: a head (Ủy ban nhân dân, Sở, Ban Thường vụ …), a field of work, a level, a place, a term of office.
enum IssuerReader {
  /// The longest issuer that begins at a token; nil where none does.
  static func read(_ tokens: [Token], at: Int) -> IssuerMatch? {
    guard at < tokens.count, let end = body(tokens, at, depth: 0) else { return nil }
    return IssuerMatch(first: at, end: end)
  }

  /// As `read`, with further bodies joined by và, comma or hyphen: for numbers of joint papers and "giữa A và B".
  static func readJoint(_ tokens: [Token], at: Int) -> IssuerMatch? {
    guard var match = read(tokens, at: at) else { return nil }
    while match.end < tokens.count {
      var next = match.end
      let joint = tokens[next]
      guard joint.is(Word.va) || joint.is(Mark.comma) || joint.is(Mark.hyphen) || joint.is(Word.voi) else { break }
      next += 1
      if next < tokens.count, joint.is(Mark.comma), tokens[next].is(Word.va) { next += 1 }
      guard let end = body(tokens, next, depth: 0) else { break }
      match = IssuerMatch(first: at, end: end)
    }
    return match
  }

  /// "liên Bộ Tài chính, Bộ Tư pháp", "liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh": at least two bodies behind "liên".
  static func readJointly(_ tokens: [Token], at: Int) -> IssuerMatch? {
    guard at + 1 < tokens.count, tokens[at].is(VerbWords.lien) else { return nil }
    var first = tokens[at + 1].is(VerbWords.nganh) ? at + 2 : at + 1
    if first < tokens.count, tokens[first].is(Mark.colon) { first += 1 }
    guard let one = read(tokens, at: first), let all = readJoint(tokens, at: first), all.end > one.end else { return nil }
    return IssuerMatch(first: at, end: all.end)
  }

  /// A body printed in small letters: "của chính phủ", "của ủy ban nhân dân tỉnh". Only where "của" stands before it.
  static func readSmall(_ tokens: [Token], at: Int) -> IssuerMatch? {
    guard let head = IssuerTable.heads.match(tokens, at: at, accents: .required) else { return nil }
    switch head.value.continuation {
    case .closed where head.end - at > 1: return IssuerMatch(first: at, end: head.end)
    case .place where head.end - at > 3: return IssuerMatch(first: at, end: place(tokens, head.end))
    default: return house(tokens, at).map { IssuerMatch(first: at, end: $0) }
    }
  }

  /// A school, hospital or company whose first word is printed small: "trường Đại học Cần Thơ", "bệnh viện đa khoa tỉnh Lào Cai". A capital must stand
  /// right behind its kind or at the end, else it is any: "của trường theo quy định".
  private static func house(_ tokens: [Token], _ at: Int) -> Int? {
    guard let head = IssuerTable.heads.match(tokens, at: at, accents: .required), head.end < tokens.count else { return nil }
    let end: Int
    switch head.value.continuation {
    case .open: end = open(tokens, head.end)
    case .seat: end = seat(tokens, head.end) ?? open(tokens, head.end)
    default: return nil
    }
    let isOneWord = head.end - at == 1
    guard end > head.end, tokens[head.end].isCapitalised || !isOneWord && tokens[end - 1].isCapitalised else { return nil }
    return end
  }

  private static func body(_ tokens: [Token], _ at: Int, depth: Int) -> Int? {
    guard depth < 4, let head = IssuerTable.heads.match(tokens, at: at), isName(tokens, head) else { return nil }
    var end = head.end
    switch head.value.continuation {
    case .closed:
      break
    case .place:
      end = place(tokens, end)
    case .party:
      let named = place(tokens, end)
      end = named > end ? named : chain(tokens, end, depth) ?? house(tokens, end) ?? office(tokens, end) ?? end
    case .field:
      guard let after = field(tokens, end) ?? chain(tokens, end, depth) else { return depth == 0 && isAbbreviation(tokens[at]) ? end : nil }
      // "Bộ Y tế Đào Hồng Lan": the name behind a ministry is a person's.
      let isMinistry = head.end - head.first == 1 && tokens[head.first].is(NameWords.bo)
      end = isMinistry && !isLevel(tokens, after) ? after : place(tokens, after)
    case .chain:
      // "Ban Pháp chế của HĐND tỉnh"
      let owner = end < tokens.count && tokens[end].is(Word.cua) ? chain(tokens, end + 1, depth) : nil
      end = chain(tokens, end, depth) ?? owner ?? place(tokens, end)
    case .person:
      // "Bộ trưởng Bộ Y tế Đào Hồng Lan": the body has its own place behind it.
      guard let after = chain(tokens, end, depth) ?? field(tokens, end).map({ place(tokens, $0) }) else { return nil }
      end = after
    case .open:
      end = open(tokens, end)
    case .seat:
      end = seat(tokens, end) ?? open(tokens, end)
    }
    return term(tokens, end)
  }

  /// Names begin with a capital, so that "các hội, ban, ngành" are none. One-word heads need their accents too.
  private static func isName(_ tokens: [Token], _ head: PhraseMatch<IssuerHead>) -> Bool {
    guard tokens[head.first].isCapitalised else { return false }
    guard head.end - head.first == 1 else { return true }
    // "Phòng chống tham nhũng", "Phòng thủ dân sự": no division.
    if tokens[head.first].is(NameWords.phong), head.end < tokens.count, tokens[head.end].kind == .word,
      NameWords.behindPhong.contains(tokens[head.end].word)
    {
      return false
    }
    return IssuerTable.heads.match(tokens, at: head.first, accents: .required)?.end == head.end
  }

  private static func isAbbreviation(_ token: Token) -> Bool { token.isUpper && token.end - token.start > 2 }

  /// The body that a part or a person belongs to.
  private static func chain(_ tokens: [Token], _ at: Int, _ depth: Int) -> Int? {
    if let end = body(tokens, at, depth: depth + 1) { return end }
    return nil
  }

  /// "Đảng ủy Sở": in a paper of the department itself its kind is all its name.
  private static func office(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isCapitalised, IssuerWords.offices.contains(where: tokens[at].is) else { return nil }
    return at + 1
  }

  private static func field(_ tokens: [Token], _ at: Int) -> Int? {
    if let match = IssuerTable.fields.match(tokens, at: at), tokens[at].isCapitalised { return match.end }
    // "Bộ tài chính", "Bộ giáo dục và Đào tạo": two words that are a known field.
    if let match = IssuerTable.fields.match(tokens, at: at, accents: .required), match.end - at > 1 { return match.end }
    guard at < tokens.count, tokens[at].kind == .word, tokens[at].isCapitalised, !isStop(tokens[at]) else { return nil }
    if IssuerTable.heads.match(tokens, at: at) != nil { return nil }
    // An unknown field: capitalised words with up to three small ones behind each; the first small word completes its capital whatever it is.
    var end = at + 1
    var small = 0
    while end < tokens.count, end - at < 10 {
      let token = tokens[end]
      // "Bộ trưởng Bộ Văn hóa ban hành quy chế"
      if token.looks(like: Word.ban), end + 1 < tokens.count, tokens[end + 1].is(Word.hanh) { break }
      if token.kind == .word, !isLevel(tokens, end), small == 0 || !isStop(token) {
        if token.isCapitalised {
          if isStop(token), token.isUpper { break }
          (end, small) = (end + 1, 0)
          continue
        }
        if !token.is(Word.va), !token.is(Word.cua), !token.is(Word.ve), small < 3, small > 0 || !StopWords.verbs.contains(token.word) {
          (end, small) = (end + 1, small + 1)
          continue
        }
      }
      if token.is(Mark.hyphen) || token.is(Word.va) || token.is(Mark.ampersand), end + 1 < tokens.count, tokens[end + 1].isCapitalised,
        IssuerTable.heads.match(tokens, at: end + 1) == nil, !isStop(tokens[end + 1]) || !tokens[end + 1].isUpper
      {
        (end, small) = (end + 2, 0)
        continue
      }
      break
    }
    return end
  }

  /// A known province: "Trường Đại học Cần Thơ", "… cấp cao tại Thành phố Hồ Chí Minh".
  private static func seat(_ tokens: [Token], _ at: Int) -> Int? {
    PlaceTable.provinceNames.match(tokens, at: level(tokens, at) ?? at, accents: .required)?.end
  }

  /// A level and the name of a place; either may be missing. The country's name may stand before them: "Hội Nông dân Việt Nam tỉnh Lào Cai".
  private static func place(_ tokens: [Token], _ at: Int) -> Int {
    if let behind = shortForm(tokens, at), shortForm(tokens, behind) == nil {
      let end = place(tokens, behind)
      return end > behind ? end : at
    }
    if at + 1 < tokens.count, tokens[at].is(CountryWords.viet), tokens[at + 1].looks(like: CountryWords.nam) {
      return level(tokens, at + 2) == nil ? at + 2 : place(tokens, at + 2)
    }
    var end = at
    var named = false
    for _ in 0..<2 {
      guard let level = level(tokens, end) else { break }
      end = level
      if let name = unitName(tokens, end) {
        end = name
        named = true
        // "khu vực Cư Jút - Đắk Mil": one office for two districts.
        if tokens[level - 1].looks(like: Word.vuc), end + 1 < tokens.count, tokens[end].is(Mark.hyphen), tokens[end].spaceBefore,
          let second = placeName(tokens, end + 1)
        {
          end = second
        }
      }
      // "phường X, quận Y": the wider place may follow.
      guard named, end < tokens.count, tokens[end].is(Mark.comma), self.level(tokens, end + 1) != nil,
        placeName(tokens, (self.level(tokens, end + 1) ?? end)) != nil
      else { break }
      end += 1
    }
    if end == at, let name = placeName(tokens, end), !isWordOfAnother(tokens, end, name) { end = name }
    return end
  }

  /// "Đảng ủy Trung đoàn 335": one capitalised word that no list of places has, and a small word behind it that is no verb of the sentence: the rest of
  /// a name no rule knows.
  private static func isWordOfAnother(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    guard end == at + 1, end < tokens.count, tokens[end].kind == .word, !tokens[end].isCapitalised, !isStop(tokens[end]) else { return false }
    return wideName(tokens, at) == nil && listedName(tokens, at) == nil
  }

  /// "Ủy ban nhân dân (UBND) tỉnh …": the place behind the bracketed short form.
  static func shortForm(_ tokens: [Token], _ at: Int) -> Int? {
    at + 2 < tokens.count && tokens[at].is(Mark.open) && tokens[at + 1].isUpper && tokens[at + 1].end - tokens[at + 1].start > 2
      && tokens[at + 2].is(Mark.close) ? at + 3 : nil
  }

  private static func isLevel(_ tokens: [Token], _ at: Int) -> Bool { level(tokens, at) != nil }

  /// tỉnh, thành phố, TP., huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, cấp tỉnh.
  private static func level(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, let match = LevelWords.level(tokens, at: at) else { return nil }
    let isShort = tokens[match.end - 1].isUpper && match.end - match.first == 1
    return isShort && match.end < tokens.count && tokens[match.end].is(Mark.stop) ? match.end + 1 : match.end
  }

  /// Up to four capitalised words that no rule ends before; known names first.
  static func placeName(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isCapitalised, tokens[at].kind == .word else {
      return tokens.indices.contains(at) && tokens[at].kind == .number ? wardNumber(tokens, at) : nil
    }
    if let wide = wideName(tokens, at) ?? carelessName(tokens, at) { return wide }
    guard !isStop(tokens[at]), !beginsBody(tokens, at), !beginsPaper(tokens, at) else { return nil }
    var end = behindApostrophe(tokens, at + 1) ?? at + 1
    while end < tokens.count, end - at < 4, tokens[end].kind == .word, tokens[end].isCapitalised, !isStop(tokens[end]),
      !beginsPaper(tokens, end)
    {
      end = behindApostrophe(tokens, end + 1) ?? end + 1
    }
    return end
  }

  /// Whether another paper is named at a token, by its type or by the letters of it: "UBND tỉnh⏎CV 1953/SYT-NVY".
  static func beginsPaper(_ tokens: [Token], _ at: Int) -> Bool {
    TypeTable.words.match(tokens, at: at) != nil || isTypeCode(tokens, at)
  }

  private static func isTypeCode(_ tokens: [Token], _ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at].kind == .word, tokens[at].isCapitalised, tokens[at + 1].kind == .number || tokens[at + 1].is(Word.so)
    else { return false }
    return TypeTable.codes.index(of: tokens[at].word).map { Syllable.word(TypeTable.codes.entries[$0].code) == tokens[at].word } ?? false
  }

  /// "UBND tỉnh Nghệ an", "huyện Thanh chương": old papers print the second word of a place's name small. The lists decide; without a level before it
  /// only that of the provinces, "Sở Xây dựng Nghệ an".
  private static func carelessName(_ tokens: [Token], _ at: Int) -> Int? {
    if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) { return province.end }
    guard at > 0, tokens[at - 1].kind == .word, CommuneWords.wide.contains(tokens[at - 1].word) else { return nil }
    return PlaceTable.districtNames.match(tokens, at: at, accents: .required)?.end
  }

  /// "phường 12", "quận 3".
  private static func wardNumber(_ tokens: [Token], _ at: Int) -> Int? {
    tokens[at].end - tokens[at].start <= 2 && (at + 1 >= tokens.count || !tokens[at + 1].is(Mark.slash)) ? at + 1 : nil
  }

  /// Anything up to the next verb, figure or mark; at most 16 words.
  private static func open(_ tokens: [Token], _ at: Int) -> Int {
    var end = at
    while end < tokens.count, end - at < 16 {
      let token = tokens[end]
      // Fields of work hold words that end names elsewhere: "chuyển đổi số".
      if let field = IssuerTable.fields.match(tokens, at: end, accents: .required) {
        end = field.end
        continue
      }
      if let compound = IssuerWords.compounds.match(tokens, at: end, accents: .required) {
        end = compound.end
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
      if token.kind == .word, !isStop(token) || isFifth(tokens, end), !token.is(Word.va) || joinsCapitals(tokens, end) {
        end += 1
        continue
      }
      // "Ban Chỉ đạo 1446" is called after the decision that set it up.
      if token.kind == .number, token.end - token.start <= (end == at ? 4 : 2), !(end + 1 < tokens.count && tokens[end + 1].is(Mark.slash))
      {
        end += 1
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
    while end > at, tokens[end - 1].kind == .word, !tokens[end - 1].isCapitalised, IssuerWords.leads.contains(tokens[end - 1].word) { end -= 1 }
    return end
  }

  /// "Hội nghị lần thứ năm", "Hội nghị Trung ương năm khóa XII", not "kỳ họp thứ hai năm 2024".
  private static func isFifth(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].is(Word.nam), at > 0, at + 1 < tokens.count, tokens[at + 1].kind == .word else { return false }
    return tokens[at - 1].is(Word.thu) || tokens[at + 1].looks(like: Word.khoa)
  }

  private static func joinsCapitals(_ tokens: [Token], _ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isCapitalised && IssuerTable.heads.match(tokens, at: at + 1) == nil
  }

  /// "khóa XI", "(khóa VIII)", "lần thứ XVII" behind a committee.
  private static func term(_ tokens: [Token], _ at: Int) -> Int {
    var next = at
    guard next < tokens.count else { return at }
    let isBracketed = tokens[next].is(Mark.open)
    if isBracketed || tokens[next].is(Mark.comma) { next += 1 }
    guard next + 1 < tokens.count, tokens[next].looks(like: Word.khoa) else { return at }
    next += 1
    guard isOrdinal(tokens[next]) else { return at }
    next += 1
    if isBracketed {
      guard next < tokens.count, tokens[next].is(Mark.close) else { return at }
      next += 1
    }
    return next
  }

  static func isOrdinal(_ token: Token) -> Bool {
    if token.kind == .number { return token.value > 0 && token.value < 40 }
    return token.isUpper && RomanNumeral.value(token.word) != nil
  }

  /// A word that begins what a sentence says about a paper, and so ends the issuer's name.
  static func isStop(_ token: Token) -> Bool {
    token.kind == .word && StopWords.issuer.contains(token.word)
  }
}

/// Words inside names of bodies.
enum IssuerWords {
  /// Kinds of bodies that stand for one's own where no name follows.
  static let offices = ["Sở", "Bộ"].map(Syllable.word)
  static let committees: Set = ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy"]
  /// Words of two syllables in names, one of which ends names where it stands alone: "Ban Quản lý dự án công trình giao thông".
  static let compounds: PhraseTable<Bool> = PhraseTable(
    [
      "giao thông", "giao dịch", "phát triển", "thực phẩm", "thực vật", "thực nghiệm", "quy hoạch", "điều dưỡng", "điều hành", "điều phối", "điều tra", "kết cấu",
      "kế toán", "hướng nghiệp", "báo chí", "phân tích", "tiếp công dân", "đối ngoại", "từ thiện", "ủy thác", "điều trị", "kết hợp",
    ].map { ($0, true) })
  static let trinh = Syllable.word("trình")
  static let giai = Syllable.word("giai")
  static let doan = Syllable.word("đoạn")
  static let ket = Syllable.word("kết")
  /// tổng kết, sơ kết, đoàn kết, liên kết, cam kết
  static let beforeKet = WordSet("tổng sơ đoàn liên cam")
  /// Words that end no name.
  static let leads = WordSet("các những của và với về cho từ")
}
