import Facts
import Model

/// A stretch of a line of the head that stands by itself: a cell of a head table, or the whole line.
struct HeadCell {
  let line: Int
  let tokens: [Token]
  /// 0 for the left or only column.
  let column: Int

  var span: TextSpan<Clean> { TextSpan(tokens[0].start, tokens[tokens.count - 1].end) }
}

extension HeadReader {
  /// The cells of a line, from left to right.
  func cells(_ index: Int) -> [HeadCell] { cells(index, of: words(index)) }

  /// The words and marks of a line, up to 300 bytes.
  func words(_ index: Int) -> [Token] {
    text.tokens(from: lines[index].start, to: min(lines[index].end, lines[index].start + 300))
  }

  private func cells(_ index: Int, of words: [Token]) -> [HeadCell] {
    var tokens = words
    var cells: [HeadCell] = []
    // "-Số: 04/2013/TT-NHNN", "-CỘNG HÒA XÃ HỘI …": what is left of the ruled line above.
    if let first = tokens.first(where: { $0.kind == .word }), !first.spaceBefore,
      first.looks(like: Word.so) || isMotto(tokens.drop { $0.is(Mark.hyphen) })
    {
      tokens = Array(tokens.drop { $0.is(Mark.hyphen) })
    }
    if tokens.contains(where: isEmphasis) { tokens.removeAll(where: isEmphasis) }
    for part in parts(of: tokens) {
      for cell in columns(Array(part)) { cells.append(HeadCell(line: index, tokens: cell, column: cells.count)) }
    }
    return cells
  }

  private func isEmphasis(_ token: Token) -> Bool { token.is(UInt8(ascii: "*")) || token.is(UInt8(ascii: "_")) }

  /// Cut at bars and wide gaps, but for the blanks left for a number or a day: "Số:      /KH-SCT", "ngày      tháng 6".
  func parts(of tokens: [Token]) -> [ArraySlice<Token>] {
    guard tokens.contains(where: { $0.is(UInt8(ascii: "|")) || $0.is(Mark.gap) }) else { return tokens.isEmpty ? [] : [tokens[...]] }
    var parts: [ArraySlice<Token>] = []
    var start = 0
    for (at, token) in tokens.enumerated()
    where token.is(UInt8(ascii: "|")) && !cutsNumber(tokens[start...], at) || token.is(Mark.gap) && !isBlank(tokens, at) {
      if start < at { parts.append(tokens[start..<at]) }
      start = at + 1
    }
    if start < tokens.count { parts.append(tokens[start...]) }
    return parts
  }

  /// "Số: | 1234/QĐ-UBND", "Số: 1234 | /QĐ-UBND", "Số: | /QĐ-UBND": whether a bar stands inside the own number, which lies in two cells.
  private func cutsNumber(_ tokens: ArraySlice<Token>, _ bar: Int) -> Bool {
    let before = tokens[..<bar].filter { !$0.isBetweenCells }
    guard let first = before.first, first.isCapitalised, first.is(Word.so), before.count <= 3,
      let next = tokens[bar...].first(where: { !$0.isBetweenCells })
    else { return false }
    let isSeparator = next.is(Mark.slash) || next.is(Mark.hyphen)
    guard before.count == 1 || before.count == 2 && before[1].is(Mark.colon) else {
      return isSeparator && before[before.count - 1].kind == .number
    }
    if isSeparator { return true }
    guard next.kind == .number || next.hasDigit else { return false }
    return NumberGrammar.match(text.bytes, at: next.start, isExpected: true, isOwn: true).map { !$0.number.symbol.isEmpty } ?? false
  }

  func isBlank(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count else { return false }
    let before = tokens[at - 1]
    let after = tokens[at + 1]
    // "Số:      198/KH-UBND", "Số      15-NQ/TU", "Số: 198      /KH-UBND": a number drawn out.
    if after.kind == .number, before.is(Word.so) || before.is(Mark.colon) && at > 1 && tokens[at - 2].looks(like: Word.so) { return true }
    if after.is(Mark.slash), before.kind == .number, tokens[0].looks(like: Word.so) { return true }
    if after.is(Mark.slash) || after.is(Mark.hyphen) { return before.looks(like: Word.so) || before.is(Mark.colon) }
    // "ngày    tháng", "ngày 19    tháng", "ngày    19 tháng": blanks of every width.
    if before.looks(like: Word.ngay) || before.looks(like: Word.thang) {
      return after.kind == .number || after.looks(like: before.looks(like: Word.ngay) ? Word.thang : Word.nam)
    }
    guard let leading = tokens[..<(at - 1)].last(where: { !$0.is(Mark.gap) }) else { return false }
    if before.looks(like: Word.nam) { return after.kind == .number && leading.kind == .number }
    return before.kind == .number
      && (after.looks(like: Word.thang) && leading.looks(like: Word.ngay) || after.looks(like: Word.nam) && leading.looks(like: Word.thang))
  }

  /// What stands left of the motto is a body in capitals; "BÁO ĐIỆN TỬ ĐẢNG CỘNG SẢN VIỆT NAM" is the name of a site, and titles end with the name of
  /// the Party ("… Ngày thành lập Đảng Cộng sản Việt Nam").
  private func isColumn(_ tokens: ArraySlice<Token>, before motto: Token) -> Bool {
    guard !HeadPhrases.sites.contains(where: { tokens.begin(with: $0) }) else { return false }
    guard motto.looks(like: HeadPhrases.party) else { return true }
    let left = Array(tokens)
    return left.contains { $0.is(Word.so) } && left.count < 8 || LevelWords.table.match(left, at: 0) != nil
      || left[0].isUpper && IssuerTable.heads.match(left, at: 0) != nil
  }

  /// "UBND XÃ ĐỘC LẬP": a commune, behind which the motto does not go on.
  private func isCommune(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].word.letters == HeadPhrases.independence, IssuerReader.isBehindCommuneLevel(tokens, at) else { return false }
    return at + 2 >= tokens.count || tokens[at + 2].kind == .word && !tokens[at + 2].looks(like: Word.tu)
  }

  /// Two columns that lost the gap between them: cut before the motto and behind the own number.
  func columns(_ tokens: [Token]) -> [[Token]] {
    let mottos = HeadPhrases.firstOfMottos
    if let motto = tokens.indices.dropFirst().first(where: {
      mottos.contains(letters: tokens[$0].word.letters) && isMotto(tokens[$0...]) && isColumn(tokens[..<$0], before: tokens[$0])
        && !isCommune(tokens, $0)
    }) {
      return [Array(tokens[..<motto])] + columns(Array(tokens[motto...]))
    }
    // "CHÍNH PHỦ Số: 101-CP", "… CHỦ NGHĨA VIỆT NAM Hà Nội, ngày 23 tháng 9 năm 1997": lines of one cell on one line.
    let so = Word.so
    if let number = tokens.indices.dropFirst().first(where: { tokens[$0].isCapitalised && tokens[$0].is(so) }),
      number + 1 < tokens.count,
      tokens[number + 1].is(Mark.colon), tokens[..<number].allSatisfy({ $0.kind != .word || $0.isUpper })
    {
      return [Array(tokens[..<number])] + columns(Array(tokens[number...]))
    }
    if isMotto(tokens[...]), let day = tokens.firstIndex(where: { $0.is(Word.ngay) }), day > 4, tokens[day - 1].is(Mark.comma) {
      var place = day - 1
      while place > 3, tokens[place - 1].isCapitalised, !tokens[place - 1].isUpper, day - place < 6,
        !HeadPhrases.lastOfMotto.contains(tokens[place - 1].word)
      { place -= 1 }
      if place < day - 1 { return [Array(tokens[..<place]), Array(tokens[place...])] }
    }
    guard tokens[0].isCapitalised, tokens[0].looks(like: so), let day = tokens.firstIndex(where: { $0.looks(like: Word.ngay) }), day > 3,
      tokens[day - 1].is(Mark.comma)
    else { return [tokens] }
    var place = day - 1
    while place > 1, tokens[place - 1].kind == .word, tokens[place - 1].isCapitalised, !tokens[place - 1].isUpper, day - place < 6 {
      place -= 1
    }
    return place < day - 1 && place > 1 ? [Array(tokens[..<place]), Array(tokens[place...])] : [tokens]
  }
}

extension Token {
  /// The bar of a table or a wide gap.
  var isBetweenCells: Bool { self.is(UInt8(ascii: "|")) || self.is(Mark.gap) }
}
