import Facts
import Model

/// What a cell of the head is: number, place and date, type word, subject, issuing body.
extension HeadReader {
  func isMotto(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, HeadPhrases.firstOfMottos.contains(letters: first.word.letters) else { return false }
    return HeadPhrases.mottos.contains { tokens.begin(with: $0) }
  }

  /// The Youth Union's papers print its name where the Party's and the state's have the motto.
  func isUnion(_ cell: HeadCell) -> Bool {
    guard cell.tokens[0].isUpper, let head = IssuerTable.heads.match(cell.tokens, at: 0) else { return false }
    return HeadPhrases.unions.contains(head.text) && cell.tokens[head.end...].allSatisfy { $0.kind == .mark }
  }

  /// "lượt xem" within four lines, or other entries: the number belongs to a list of the page.
  func isListed(_ line: Int) -> Bool {
    SidebarWords.isCounter(in: lines[min(line + 1, lines.count)..<min(lines.count, line + 5)], text) || isEntry(line)
  }

  /// "Số: 15-NQ/ĐU / Ngày: 22/09/2025 / Nghị quyết về …", and near it another number with a day of that kind.
  private func isEntry(_ line: Int) -> Bool {
    guard hasDayBelow(line) else { return false }
    return (max(0, line - 5)..<min(lines.count, line + 6)).contains { near in
      near != line && hasDayBelow(near) && cells(near).contains { ownNumber($0) != nil }
    }
  }

  /// "Ngày: 22/09/2025", "Ngày ban hành: 22/09/2025" on the line below.
  private func hasDayBelow(_ line: Int) -> Bool {
    guard line + 1 < lines.count, lines[line + 1].count < 60 else { return false }
    let words = words(line + 1).filter { !$0.isBetweenCells }
    guard words.count > 4, words[0].looks(like: Word.ngay), let colon = words.prefix(4).firstIndex(where: { $0.is(Mark.colon) }) else {
      return false
    }
    return DateReader.read(words, at: colon + 1)?.end == words.count
  }

  /// "Số: 289/KH-UBND", "Số 15-CT/TU", "Số:   /KH-SCT".
  func ownNumber(_ cell: HeadCell) -> (number: NumberMatch?, blank: NumberMatch?)? {
    let cell = withoutType(cell)
    guard let first = cell.tokens.first, cell.tokens.count <= 16, first.looks(like: Word.so), cell.tokens.count > 1,
      first.word == Word.so || first.word.marks == 0
    else { return nil }
    let end = cell.tokens[cell.tokens.count - 1].end
    if let number = numberInTwoCells(cell.tokens) { return (number, nil) }
    for (at, token) in cell.tokens.enumerated().dropFirst().prefix(4) where token.kind == .number || token.hasDigit {
      // "Số:   /2013/NĐ-CP": the figures are blank, the year is not.
      if cell.tokens[at - 1].is(Mark.slash) { break }
      // "Số: 15 2/KH-UBND": the rest of figures set apart is a wrong number.
      if cell.tokens[at - 1].kind == .number { break }
      guard let match = NumberGrammar.match(text.bytes, at: token.start, isExpected: true, isOwn: true), match.span.end <= end
      else { continue }
      return end - match.span.end <= 60 ? (match, nil) : nil
    }
    // Blank figures: put a figure where the separator is and read the rest.
    for token in cell.tokens.dropFirst() where token.is(Mark.slash) || token.is(Mark.hyphen) {
      let bytes = [UInt8(ascii: "1")] + text.bytes[token.start..<end]
      guard let match = NumberGrammar.match(bytes, at: 0, isExpected: true, isOwn: true) else { continue }
      return (nil, match)
    }
    return nil
  }

  /// "Số: 1234 | /QĐ-UBND": the figures in one cell, the symbol in the next.
  private func numberInTwoCells(_ tokens: [Token]) -> NumberMatch? {
    guard let bar = tokens.firstIndex(where: { $0.is(UInt8(ascii: "|")) }), let figures = tokens[..<bar].last, figures.kind == .number,
      let symbol = tokens[bar...].first(where: { !$0.isBetweenCells }), symbol.kind == .mark, let end = tokens.last?.end
    else { return nil }
    let bytes = Array(text.bytes[figures.start..<figures.end] + text.bytes[symbol.start..<end])
    guard let match = NumberGrammar.match(bytes, at: 0, isExpected: true, isOwn: true), case let count = figures.end - figures.start,
      match.span.end > count
    else { return nil }
    let span = TextSpan<Clean>(figures.start, symbol.start + match.span.end - count)
    return NumberMatch(span: span, number: match.number, strength: match.strength, isDamaged: match.isDamaged)
  }

  /// Bodies that issue a paper together may number it each: "Số: 05/CTPH-UBND", "Số: 12/CTPH-MTTQ".
  func isNumberOfAnother(_ cell: HeadCell, than first: NumberMatch) -> Bool {
    guard first.number.symbolType != nil, let number = ownNumber(cell)?.number?.number else { return false }
    return number.symbolType == first.number.symbolType && number.symbol != first.number.symbol
  }

  /// Laws, ordinances and resolutions of the National Assembly since 2013 print "Luật số: 45/2013/QH13": what stands behind the type word. A cell
  /// that begins otherwise is left as it is, without tokens where "số" is no capitalised word.
  private func withoutType(_ cell: HeadCell) -> HeadCell {
    guard let first = cell.tokens.first else { return cell }
    if first.looks(like: Word.so) { return first.isCapitalised ? cell : HeadCell(line: cell.line, tokens: [], column: cell.column) }
    guard first.isCapitalised, let type = TypeTable.words.match(cell.tokens, at: 0), type.end + 2 < cell.tokens.count,
      cell.tokens[type.end].is(Word.so), cell.tokens[type.end + 1].is(Mark.colon), cell.tokens.count < 14
    else { return cell }
    return HeadCell(line: cell.line, tokens: Array(cell.tokens[type.end...]), column: cell.column)
  }

  /// "Quảng Bình, ngày 26 tháng 02 năm 2025"; the day may be blank.
  func datedPlace(_ cell: HeadCell) -> (place: String?, date: PrintedDate?)? {
    let ngay = Word.ngay
    // Paragraphs, which have more words than a head's line and its gaps, name days too.
    guard cell.tokens.count <= 64, cell.tokens.contains(where: { $0.looks(like: ngay) }) else { return nil }
    let cell = HeadCell(line: cell.line, tokens: cell.tokens.filter { !$0.is(Mark.gap) }, column: cell.column)
    guard cell.tokens.count <= 24, let day = cell.tokens.firstIndex(where: { $0.looks(like: Word.ngay) }), day <= 10 else { return nil }
    // "Đăng ngày: 12-11-2023", "Cập nhật ngày 12/11/2023": the day of the page.
    guard !HeadPhrases.bylines.contains(cell.tokens[0].word), day + 1 < cell.tokens.count, !cell.tokens[day + 1].is(Mark.colon) else {
      return nil
    }
    guard day > 0, let first = cell.tokens.first, first.isCapitalised || isKnownPlace(cell.tokens, day),
      cell.tokens[day - 1].is(Mark.comma) || day <= 5
    else { return nil }
    // "Thành phố Hồ Chí Minh, ngày …", "TP. Hồ Chí Minh, ngày …"
    let level = LevelWords.table.match(cell.tokens, at: 0, accents: .required)?.end ?? 0
    let words = cell.tokens[..<day].filter { !$0.is(Mark.comma) }
    let isName = words.indices.allSatisfy { at in
      let word = words[at]
      return at < level || word.kind == .word && (word.isCapitalised || at > 0 && words[at - 1].isApostrophe) || word.is(Mark.hyphen)
        || word.is(Mark.stop) || word.isApostrophe || word.kind == .number && at > 0
    }
    guard isName || isKnownPlace(cell.tokens, day), !words.isEmpty, !isPaper(words) else { return nil }
    let place = slice(TextSpan(words[0].start, words[words.count - 1].end))
    return (place, blankable(cell.tokens, day))
  }

  /// "HƯỚNG DẪN SỐ 27 NGÀY …": what has a type or a number is no place.
  private func isPaper(_ words: [Token]) -> Bool {
    words.contains { $0.is(Word.so) } || TypeTable.words.match(words, at: 0, accents: .required) != nil
  }

  /// "Hà nội, ngày …": a province or district in whatever case.
  private func isKnownPlace(_ tokens: [Token], _ day: Int) -> Bool {
    guard day > 1, tokens[day - 1].is(Mark.comma) else { return false }
    let from = LevelWords.table.match(tokens, at: 0, accents: .required)?.end ?? 0
    return PlaceTable.provinceNames.match(tokens, at: from, accents: .required)?.end == day - 1
      || PlaceTable.districtNames.match(tokens, at: from, accents: .required)?.end == day - 1
  }

  /// The date behind "ngày", dots for blanks skipped: "ngày … tháng 02 năm 2024" gives the month.
  func blankable(_ tokens: [Token], _ day: Int) -> PrintedDate? {
    var rest = tokens[day...].filter { $0.kind != .mark || $0.is(Mark.slash) || $0.is(Mark.hyphen) }
    if rest.count > 3, rest[1].is(Mark.slash) || rest[1].is(Mark.hyphen) {
      // "ngày …/6/2022": the month and the year behind the blank day.
      let month = rest[2].value
      return rest[3].kind == .mark && rest.count > 4 ? PrintedDate(year: rest[4].value, month: month) : nil
    }
    rest.removeAll { $0.is(Mark.gap) }
    guard let date = DateReader.read(Array(rest), at: 0), date.end <= rest.count else { return nil }
    return date.date
  }

  /// "V/v …", "Về việc …" in a letter's left column.
  func isSubject(_ cell: HeadCell) -> Bool {
    guard cell.tokens.count >= 3, cell.tokens[0].looks(like: HeadPhrases.v), cell.tokens[1].is(Mark.slash),
      cell.tokens[2].looks(like: HeadPhrases.v)
    else { return false }
    if cell.tokens.count > 3 { return true }
    // "V/v" alone: its words stand below, or the subject is blank.
    guard lines.indices.contains(cell.line + 1), !lines[cell.line + 1].blankBefore, let next = cells(cell.line + 1).first?.tokens.first
    else { return false }
    return next.kind == .word && !next.isCapitalised
  }

  func isIssuerLine(_ cell: HeadCell, after: TextSpan<Clean>?) -> Bool {
    guard cell.column == 0, let first = cell.tokens.first, first.isUpper, cell.tokens.count <= 20,
      LineCues.table.match(cell.tokens, at: 0)?.value != .annex
    else { return false }
    let mayCount = hasFigures(cell.tokens) || after.map { hasFigures(text.tokens(from: $0.start, to: $0.end)) } ?? false
    guard
      cell.tokens.indices.allSatisfy({
        cell.tokens[$0].kind == .mark || cell.tokens[$0].isUpper || isInPlaceName(cell.tokens, $0) || mayCount && isSerial(cell.tokens[$0])
      })
    else { return false }
    if IssuerTable.heads.match(cell.tokens, at: 0) != nil { return true }
    // "TỈNH LÀO CAI", "THÁP MƯỜI" below the body's first line.
    return after != nil && (LevelWords.table.match(cell.tokens, at: 0) != nil || cell.tokens.count <= 8)
  }

  /// Schools, boards, companies and cells of the Party have figures in their names: "TRƯỜNG MẦM NON SỐ 2 BẢO SƠN", "BAN CHỈ ĐẠO 1446", "CHI BỘ THÔN 3".
  private func hasFigures(_ tokens: [Token]) -> Bool {
    guard let kind = IssuerTable.heads.match(tokens, at: 0)?.value.continuation else { return false }
    return kind == .open || kind == .seat || kind == .party
  }

  /// Up to four figures that are no year.
  private func isSerial(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.start <= 4 && !(1900...2100).contains(token.value)
  }

  /// The figure of "QUẬN 3", "XÃ A LƯỚI 1", "PHƯỜNG 1 BẢO LỘC": a level stands before it in the line, with capitals between.
  private func isInPlaceName(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].kind == .number, tokens[at].end - tokens[at].start <= 2 else { return false }
    // "THUẾ CƠ SỞ 3"
    if at > 1, tokens[at - 2].is(HeadPhrases.co), tokens[at - 1].is(HeadPhrases.base) { return true }
    return (max(0, at - 5)..<at).contains { start in
      guard let level = LevelWords.table.match(tokens, at: start, accents: .required), level.end <= at else { return false }
      return tokens[level.end..<at].allSatisfy { $0.kind == .word && $0.isUpper }
    }
  }

  /// A line with which the paper itself begins.
  func startsBody(_ cell: HeadCell) -> Bool {
    // "triển khai sau thiết kế cơ sở" goes on from the line above.
    if let cue = LineCues.table.match(cell.tokens, at: 0), cell.tokens.count > 6, cue.value == .basis, cell.tokens[0].isCapitalised,
      !cell.tokens[0].isUpper
    {
      return true
    }
    return LineCues.table.match(cell.tokens, at: 0)?.value == .addressee
  }
}

extension ArraySlice where Element == Token {
  /// Whether the tokens begin with the words, accents aside.
  func begin(with words: [Syllable]) -> Bool {
    guard count >= words.count else { return false }
    for index in words.indices where self[startIndex + index].word.letters != words[index].letters { return false }
    return true
  }
}

enum HeadPhrases {
  /// "Cộng hịa": how portals of scanned papers print ò.
  static let mottos = ["Cộng hòa xã hội", "Cộng hịa xã hội", "Chủ nghĩa Việt Nam", "Độc lập", "Đảng Cộng sản Việt Nam"].map {
    Syllable.words($0)
  }
  static let independence = Syllable.word("độc").letters
  static let firstOfMottos = WordSet(mottos.map { Syllable(letters: $0[0].letters) })
  /// Names of papers and portals, which end with the name of the Party.
  static let sites = [
    "Báo", "Tạp chí", "Cơ quan của", "Cơ quan ngôn luận", "Tiếng nói của", "Cổng thông tin", "Trang thông tin", "Trang tin",
  ].map {
    Syllable.words($0)
  }
  static let unions: Set = ["Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"]
  static let bylines = WordSet("Đăng Cập Gửi Tạo Xuất Thứ Hôm Lúc")
  /// The words that end the motto: Việt Nam, Hạnh phúc.
  static let lastOfMotto = WordSet("nam phúc")
  /// Headings without a figure with which a paper's text begins.
  static let openings = ["Phần thứ", "Đặt vấn đề", "Mở đầu", "Lời nói đầu", "Căn cứ pháp lý", "Căn cứ xây dựng"].map { Syllable.words($0) }
  /// Headings behind a title that begin other things where they do not stand alone: "MỤC LỤC NGÂN SÁCH NHÀ NƯỚC", "NỘI DUNG CHƯƠNG TRÌNH …".
  static let headings =
    ContentsList.headings + ["Phần mở đầu", "Phần giới thiệu", "Nội dung", "Phần nội dung"].map { Syllable.words($0) }
  /// What begins the session of a council.
  static let session = ["Nhiệm kỳ", "Kỳ họp"].map { Syllable.words($0) }
  static let content = Syllable.word("nội")
  static let party = Syllable.word("Đảng")
  static let co = Syllable.word("cơ")
  static let base = Syllable.word("sở")
  static let firstLetter = Syllable.word("a")
  static let v = Syllable.word("v")
}
