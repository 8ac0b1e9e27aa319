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

  static func body(_ tokens: [Token], _ at: Int, depth: Int) -> Int? {
    guard depth < 4, let head = IssuerTable.heads.match(tokens, at: at), isName(tokens, head) else { return nil }
    var end = head.end
    switch head.value.continuation {
    case .closed:
      end = firstOrgan(tokens, head) ?? end
    case .place:
      end = place(tokens, end)
    case .party:
      let named = place(tokens, end)
      end = named > end ? named : chain(tokens, end, depth) ?? house(tokens, end) ?? office(tokens, end) ?? above(tokens, end) ?? end
    case .field:
      guard let after = field(tokens, end) ?? chain(tokens, end, depth) else { return depth == 0 && isAbbreviation(tokens[at]) ? end : nil }
      // "Bộ Y tế Đào Hồng Lan": the name behind a ministry is a person's.
      let isMinistry = head.end - head.first == 1 && tokens[head.first].is(NameWords.bo)
      end = isMinistry && !isLevel(tokens, after) ? after : ofAssembly(tokens, head, after) ?? place(tokens, after)
    case .chain:
      // "Ban Pháp chế của HĐND tỉnh"
      let owner = end < tokens.count && tokens[end].is(Word.cua) ? chain(tokens, end + 1, depth) : nil
      end = chain(tokens, end, depth) ?? owner ?? place(tokens, end)
    case .person:
      // "Bộ trưởng Bộ Y tế Đào Hồng Lan": the body has its own place behind it.
      if let after = chain(tokens, end, depth) ?? field(tokens, end).map({ place(tokens, $0) }) {
        end = after
      } else if !IssuerWords.ownHeads.contains(head.text)
        || end < tokens.count && tokens[end].kind == .word
          && (tokens[end].isCapitalised || tokens[end].is(IssuerWords.school))
      {
        // "Hiệu trưởng trường THPT Lê Lợi" is not the paper's own.
        return nil
      }
    case .open:
      end = open(tokens, end)
    case .seat:
      end = seat(tokens, end) ?? open(tokens, end)
    }
    return term(tokens, end)
  }

  /// "Ủy ban Kinh tế của Quốc hội"
  private static func ofAssembly(_ tokens: [Token], _ head: PhraseMatch<IssuerHead>, _ at: Int) -> Int? {
    guard head.text == "Ủy ban", at + 1 < tokens.count, tokens[at].is(Word.cua),
      let owner = IssuerTable.heads.match(tokens, at: at + 1, accents: .required), owner.text == "Quốc hội"
    else { return nil }
    return owner.end
  }

  /// "theo Nghị quyết số … của Bộ Chính trị, Ban Bí thư đã ban hành Chỉ thị số …": behind "của" and before a verb the comma parts two clauses. Nil where
  /// the two organs issue one paper.
  private static func firstOrgan(_ tokens: [Token], _ head: PhraseMatch<IssuerHead>) -> Int? {
    guard let comma = (head.first..<head.end).first(where: { tokens[$0].is(Mark.comma) }), head.text.hasPrefix(IssuerWords.organs),
      head.first > 0, tokens[head.first - 1].is(Word.cua), head.end + 1 < tokens.count,
      VerbWords.auxiliary.contains(tokens[head.end].word) || VerbWords.saying.match(tokens, at: head.end, accents: .required) != nil
        || tokens[head.end].is(VerbWords.giao)
        || tokens[head.end].looks(like: Word.ban) && tokens[head.end + 1].is(Word.hanh)
    else { return nil }
    return comma
  }

  /// Names begin with a capital, so that "các hội, ban, ngành" are none. One-word heads need their accents too.
  static func isName(_ tokens: [Token], _ head: PhraseMatch<IssuerHead>) -> Bool {
    guard tokens[head.first].isCapitalised else { return false }
    guard head.end - head.first == 1 else { return true }
    // "Đoàn xã", "Đoàn tỉnh Nghệ An"; alone it begins "Đoàn công tác", "Đoàn Kết", "Đoàn Văn A".
    if tokens[head.first].is(IssuerWords.youth), !isLevel(tokens, head.end) { return false }
    if head.first > 0, isSecondWord(tokens, head.first) || head.text == "BCĐ" && isInSymbol(tokens, head.first) { return false }
    // "Phòng chống tham nhũng", "Phòng thủ dân sự": no division.
    if tokens[head.first].is(NameWords.phong), head.end < tokens.count, tokens[head.end].kind == .word,
      NameWords.behindPhong.contains(tokens[head.end].word)
    {
      return false
    }
    return IssuerTable.heads.match(tokens, at: head.first, accents: .required)?.end == head.end
  }

  /// "05/CV-BCĐ"
  static func isInSymbol(_ tokens: [Token], _ at: Int) -> Bool {
    at > 0 && !tokens[at].spaceBefore && (tokens[at - 1].is(Mark.slash) || tokens[at - 1].is(Mark.hyphen))
  }

  /// "Ở CƠ SỞ", "KINH TẾ - XÃ HỘI" in capitals: neither a Sở nor a Hội begins there.
  private static func isSecondWord(_ tokens: [Token], _ at: Int) -> Bool {
    if tokens[at].is(IssuerWords.so) { return tokens[at - 1].is(IssuerWords.co) }
    return tokens[at].is(SocietyWord.hoi) && tokens[at - 1].is(SocietyWord.xa) && LevelWords.level(tokens, at: at - 1) == nil
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

  /// "Đảng ủy cấp trên": none of the paper's own.
  private static func above(_ tokens: [Token], _ at: Int) -> Int? {
    at + 1 < tokens.count && tokens[at].is(IssuerWords.cap) && tokens[at + 1].is(IssuerWords.tren) ? at + 2 : nil
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
