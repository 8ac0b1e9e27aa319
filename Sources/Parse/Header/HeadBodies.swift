import Facts
import Model

/// The bodies that the lines above the number name, the whole before its part.
struct HeadBodies {
  /// The words of all lines.
  let tokens: [Token]
  /// Token indices behind each line.
  private let lineEnds: [Int]
  /// From the first line to the last; the last one issues the paper.
  private(set) var all: [IssuerMatch] = []
  /// Whether the first body stands in the place of the motto.
  private let hasUnion: Bool

  init(_ head: Head, _ text: CleanText) { self.init(head.issuerLines, union: head.union, text) }

  /// Linear in the lines.
  init(_ lines: [TextSpan<Clean>], union: TextSpan<Clean>? = nil, _ text: CleanText) {
    hasUnion = union != nil
    var tokens: [Token] = []
    var lineEnds: [Int] = []
    for line in (union.map { [$0] } ?? []) + lines {
      text.tokenise(from: line.start, to: line.end, into: &tokens)
      lineEnds.append(tokens.count)
    }
    self.tokens = tokens
    self.lineEnds = lineEnds
    var at = 0
    while at < tokens.count {
      if let match = read(at) {
        all.append(match)
        at = match.end
      } else {
        at += 1
      }
    }
    if let last = all.last { all[all.count - 1] = IssuerMatch(first: last.first, end: wholeEnd(of: last)) }
  }

  var issuer: IssuerMatch? { all.last }
  /// The body above the issuer.
  var parent: IssuerMatch? { all.dropLast().last }

  /// The bodies with dashes between them that the last one ends: "SỞ NỘI VỤ - SỞ TÀI CHÍNH".
  var dashed: ArraySlice<IssuerMatch> {
    var first = max(0, all.count - 1)
    while first > 0, all[first].first - all[first - 1].end == 1, tokens[all[first - 1].end].is(Mark.hyphen) { first -= 1 }
    return all[first...]
  }

  /// No branch among them, and no two whose first words are the same: "CÔNG AN TỈNH - CÔNG AN HUYỆN", "BẢO HIỂM XÃ HỘI VIỆT NAM - BẢO HIỂM XÃ HỘI TỈNH" are a
  /// whole and its part. "SỞ NỘI VỤ - SỞ TÀI CHÍNH" are two of one rank: behind Sở the field tells them apart.
  func areOfOneRank(_ bodies: ArraySlice<IssuerMatch>) -> Bool {
    let heads = bodies.compactMap { head(of: $0) }
    guard heads.dropFirst().allSatisfy({ $0.text != "Chi nhánh" }) else { return false }
    return zip(heads, heads.dropFirst()).allSatisfy { whole, part in
      part.value.continuation == .field || !part.text.contains(" ") || !whole.text.hasPrefix(part.text)
    }
  }

  func head(of body: IssuerMatch) -> PhraseMatch<IssuerHead>? { IssuerTable.heads.match(tokens, at: body.first) }

  /// A name that runs into the middle of the next line ends with its own line: "… VIỆT NAM / ĐOÀN CHỦ TỊCH". So does a school's, company's or board's
  /// above another body's.
  private func read(_ at: Int) -> IssuerMatch? {
    guard let match = IssuerReader.read(tokens, at: at), let head = head(of: match) else { return nil }
    let inner = lineEnds.filter { at < $0 && $0 < match.end }
    let end: Int?
    switch head.value.continuation {
    case .seat, .open:
      end = inner.first { head.end < $0 && beginsBody($0) }
      if let whole = wholeLine(match, head.end) { return whole }
    case .party where match.end == head.end: return cell(match)
    default: end = lineEnds.contains(match.end) ? nil : inner.last
    }
    guard let end, let short = IssuerReader.read(Array(tokens[..<end]), at: at), short.end == end else { return match }
    return short
  }

  /// "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "TRUNG TÂM NƯỚC SẠCH VÀ VỆ SINH MÔI TRƯỜNG": what ends names in running text ends none in a line that
  /// is nothing but the name. Nil where the name is read to the end of its line, or another body's words stand in it.
  private func wholeLine(_ match: IssuerMatch, _ headEnd: Int) -> IssuerMatch? {
    guard match.first == 0 || lineEnds.contains(match.first), let end = lineEnds.first(where: { $0 > match.first }), match.end < end,
      match.end > headEnd
    else { return nil }
    let isName = (match.end..<end).allSatisfy { at in
      tokens[at].kind == .word ? tokens[at].isUpper : isOfName(at) && !(tokens[at].is(Mark.hyphen) && tokens[at].spaceBefore)
    }
    let hasOther = (match.end..<end).contains { at in
      IssuerTable.heads.match(tokens, at: at, accents: .required).map { $0.end - at > 1 } ?? false
    }
    guard isName, !hasOther else { return nil }
    var last = end
    while tokens[last - 1].kind == .mark { last -= 1 }
    return IssuerMatch(first: match.first, end: last)
  }

  /// Whether a line names another body, and the one above it is not cut: "CÔNG TY CỔ PHẦN / TẬP ĐOÀN …".
  private func beginsBody(_ at: Int) -> Bool {
    let before = tokens[at - 1]
    return IssuerReader.read(tokens, at: at) != nil
      && (before.kind == .number || before.kind == .word && !Self.openEnds.contains(before.word))
  }

  private static let openEnds = WordSet("của về và với tại các phần TNHH viên hiện")

  /// "CHI BỘ VĂN PHÒNG", "CHI BỘ VĂN PHÒNG SỞ": whose cell it is stands in its line, a body or not.
  private func cell(_ match: IssuerMatch) -> IssuerMatch {
    guard let end = lineEnds.first(where: { $0 >= match.end }),
      (match.end..<end).allSatisfy({ isOfName($0) && tokens[$0].kind != .mark })
    else { return match }
    return IssuerMatch(first: match.first, end: end)
  }

  /// A line of the head holds nothing but the name, and so do the lines below a school's or board's: what rules for running text leave out
  /// belongs to it ("TRƯỜNG ĐẠI HỌC CẦN THƠ": cần is a verb elsewhere). At most 12 words, none that begins another body or a type of paper.
  private func wholeEnd(of body: IssuerMatch) -> Int {
    let kind = head(of: body)?.value.continuation
    var end = body.end
    for line in lineEnds where line > end {
      let start = lineEnds.last { $0 < line } ?? 0
      if start >= end, kind != .open && kind != .seat || mayBegin(start) { break }
      guard line - body.end <= 12, (end..<line).allSatisfy({ isOfName($0) }) else { break }
      end = line
    }
    while end > body.end, tokens[end - 1].kind == .mark { end -= 1 }
    return end
  }

  /// Whether a body's first words stand here.
  private func mayBegin(_ at: Int) -> Bool {
    guard let head = IssuerTable.heads.match(tokens, at: at) else { return false }
    return !tokens[at].is(IssuerWords.youth) || IssuerReader.isName(tokens, head)
  }

  private func isOfName(_ at: Int) -> Bool {
    switch tokens[at].kind {
    case .word: tokens[at].isUpper && TypeTable.words.match(tokens, at: at, accents: .required) == nil
    case .number: tokens[at].end - tokens[at].start <= 3
    // "TRƯỜNG MẦM NON 20/10"
    case .mark where tokens[at].is(Mark.slash): at + 1 < tokens.count && tokens[at - 1].kind == .number && tokens[at + 1].kind == .number
    case .mark: tokens[at].is(Mark.hyphen) || tokens[at].is(Mark.comma) || tokens[at].is(Mark.stop) || tokens[at].is(Mark.ampersand)
    }
  }
}

extension HeadBodies {
  /// Whether the issuer is a part that is nothing without the body above it; behind a committee's own words only a place may stand.
  var isPart: Bool {
    guard let parent, let issuer, let head = head(of: issuer) else { return false }
    switch head.value.continuation {
    case .field: return head.end == issuer.end
    case .closed: return head.end == issuer.end && isCentralCommittee && self.head(of: parent).map { isUnion($0) } ?? false
    case .chain:
      return head.end == issuer.end || Self.committees.contains(fold(head.text)) && LevelWords.level(tokens, at: head.end) != nil
    default: return false
    }
  }

  private static let committees: Set = ["bch", "ban chap hanh", "ban thuong vu", "btv"]

  /// "BAN CHẤP HÀNH TRUNG ƯƠNG" is the Party's, if no union stands above it and the number does not tell otherwise.
  var isCentralCommittee: Bool {
    guard let issuer, let head = head(of: issuer) else { return false }
    return head.end == issuer.end && Self.centralCommittees.contains(fold(head.text))
  }

  private static let centralCommittees: Set = ["ban chap hanh trung uong", "bch trung uong"]

  /// Đoàn TNCS Hồ Chí Minh, Hội Nông dân …: unions, that have a central committee of their own.
  private func isUnion(_ head: PhraseMatch<IssuerHead>) -> Bool {
    let words = fold(head.text)
    return (words.hasPrefix("doan t") || words.hasPrefix("hoi ")) && head.value.continuation == .place || words.hasPrefix("trung uong doan")
  }

  /// Whether the issuer is a committee or cell of the Party that leads another body's members: "ĐẢNG ỦY BỘ Y TẾ".
  var isCommittee: Bool { issuer.flatMap(head)?.value.continuation == .party }

  /// Whether the issuer is a central body: "BỘ …", "… VIỆT NAM", a part of one. A level or a province in its name speaks against it.
  var isNational: Bool {
    guard let issuer, let head = head(of: issuer) else { return false }
    if isPart, head.end == issuer.end, let parent { return isNational(parent) }
    // "SỞ TƯ PHÁP / TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC" is the province's.
    if isUnderLocal { return false }
    return isNational(issuer)
  }

  private func isNational(_ body: IssuerMatch) -> Bool {
    guard let head = head(of: body) else { return false }
    if head.value.continuation == .closed { return true }
    // "ĐẢNG ỦY BỘ Y TẾ" is what its ministry is.
    if head.value.continuation == .party, head.end < body.end, IssuerTable.heads.match(tokens, at: head.end) != nil {
      return isNational(IssuerMatch(first: head.end, end: body.end))
    }
    let rest = head.end..<body.end
    guard !rest.contains(where: { LevelWords.level(tokens, at: $0) != nil }) else { return false }
    switch BodyScopeTable.words.match(tokens, at: body.first)?.value {
    case .national: return true
    case .alone where rest.isEmpty: return true
    default: break
    }
    guard let last = rest.last else { return false }
    if BodyScopeTable.attributes.match(tokens, at: head.end, accents: .required)?.value.contains(.begin) ?? false { return true }
    return BodyScopeTable.attributes.matchBackward(tokens, endingAt: last, accents: .required)?.value.contains(.end) ?? false
  }

  /// Whether one of the bodies is of a kind that provinces, districts and communes have.
  var isLocal: Bool {
    all.dropFirst(hasUnion ? 1 : 0).contains { body in
      guard let head = head(of: body) else { return false }
      return [.place, .party, .chain].contains(head.value.continuation)
        || BodyScopeTable.words.match(tokens, at: body.first)?.value == .local
    }
  }

  /// Whether the issuer is a board, centre or station that is called after the place of the local body above it, and its name ends with none.
  var isBelow: Bool {
    guard isUnderLocal, let issuer else { return false }
    return !(issuer.first..<issuer.end).contains { at in
      IssuerReader.wideName(tokens, at).map { $0 == issuer.end && (at..<$0).allSatisfy { tokens[$0].kind == .word } } ?? false
    }
  }

  private var isUnderLocal: Bool {
    guard let issuer, let parent, let above = head(of: parent), let own = head(of: issuer), own.value.continuation != .closed,
      !isNational(parent),
      BodyScopeTable.words.match(tokens, at: issuer.first)?.value == .below || own.text == "Chi cục" && above.text == "Sở"
    else { return false }
    return [.place, .party, .chain].contains(above.value.continuation)
      || BodyScopeTable.words.match(tokens, at: parent.first)?.value == .local
  }

  /// Whether a code is made of the first letters of the issuer's words before its level or place: CT of "CỤC THUẾ TP HÀ NỘI".
  func hasInitials(_ code: String) -> Bool { issuer.map { hasInitials(code, $0) } ?? false }

  func hasInitials(_ code: String, _ body: IssuerMatch) -> Bool {
    var initials: [UInt8] = []
    for at in body.first..<body.end where tokens[at].kind == .word {
      if LevelWords.level(tokens, at: at) != nil || IssuerReader.wideName(tokens, at) != nil { break }
      var letters = tokens[at].word.letters
      while letters > 0xFF { letters >>= 8 }
      initials.append(UInt8(letters))
    }
    return initials == Array(fold(code).utf8)
  }

  /// The words that may tell a level: all but bodies' first words ("THÔNG TẤN XÃ VIỆT NAM") and the names of schools and courts that are called after
  /// their seat.
  func isOpenToLevels(_ at: Int) -> Bool {
    !all.contains { body in
      guard body.first <= at, at < body.end, let head = head(of: body) else { return false }
      return at < head.end || head.value.continuation == .seat
    }
  }
}
