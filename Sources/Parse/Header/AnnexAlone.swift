import Facts
import Model

/// An annex in a file of its own: "PHỤ LỤC I / DANH MỤC … / (Ban hành kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND huyện Chư Sê)".
/// The bracket names the paper it belongs to: its number, day and body are the annex's own.
extension HeadReader {
  /// How many lines may stand above the bracket.
  private static let annexReach = 9

  /// The head of such an annex; nil where the first lines are none, or where they head a form ("Mẫu số 01"), which others fill in.
  func annexHead() -> Head? {
    let shown = lines.indices.prefix(Self.annexReach * 3).filter { !isAside(lines[$0]) && !isOfPaper($0) }.prefix(Self.annexReach + 1)
    guard let bracket = shown.first(where: { text.bytes[lines[$0].start] == UInt8(ascii: "(") }), let first = shown.first, first < bracket
    else { return nil }
    let above = shown.prefix { $0 < bracket }
    let bodies = bodyLines(above)
    let headings = above.dropFirst(bodies.count)
    guard let heading = headings.first(where: { isAnnexWord(words($0)) }) ?? headings.first(where: isInCapitals),
      headings.allSatisfy({ isHeading($0) })
    else { return nil }
    var head = Head()
    guard !isForm(Array(headings), bracket) else { return nil }
    if readOwn(bracket, &head) {
      guard !isFormOf(head.type, Array(headings)), bodies.isEmpty || !contradict(bodies, head.issuerLines) else { return nil }
    } else if bodies.isEmpty {
      return nil
    }
    // "ỦY BAN NHÂN DÂN / XÃ EA KAR" tells more than "của UBND xã".
    if !bodies.isEmpty { head.issuerLines = bodies }
    head.title = headings.filter { $0 >= heading && !isAnnexNumber($0) }.map { lines[$0].span }
    head.firstLine = above[above.startIndex]
    head.endLine = bracket + 1
    return head
  }

  /// "KẾ HOẠCH / Triển khai … / (Ban hành kèm theo Quyết định số 418/QĐ-UBND ngày 25/8/2025 của UBND tỉnh)": what a decision issues, in a file of its own.
  /// Its number, day and body are the decision's; what kind of paper it is, it says itself. Nil where the head has a number of its own, or another body.
  func annexed(_ head: Head) -> Head? {
    guard head.numberSpan == nil, let type = head.type, Self.annexedTypes.contains(type), let typeLine = head.typeLine,
      let bracket = bracket(below: head), bracket > typeLine
    else { return nil }
    var whole = head
    whole.issuerLines = []
    guard readOwn(bracket, &whole), let issued = whole.type, issued != type, !Self.covers.contains(issued),
      !isPrintedForm(type, of: issued),
      head.issuerLines.isEmpty || !contradict(head.issuerLines, whole.issuerLines)
    else { return nil }
    if !head.issuerLines.isEmpty { whole.issuerLines = head.issuerLines }
    if whole.date == nil, let day = head.date, day.day > 0 { whole.date = day }
    whole.type = type
    whole.endLine = max(head.endLine, bracket + 1)
    return whole
  }

  /// Letters and the like carry another paper, which has no number of theirs.
  private static let covers: Set<DocumentType> = [.submission, .officialLetter, .invitation, .notice, .report, .telegram, .minutes]
  /// What decisions issue.
  private static let annexedTypes: Set<DocumentType> = [.regulation, .provisions, .plan, .programme, .project, .scheme]

  /// Circulars issue regulations; the plans they print are forms.
  private func isPrintedForm(_ type: DocumentType, of paper: DocumentType) -> Bool {
    (paper.isLegislation || [.decree, .circular, .jointCircular].contains(paper)) && type != .regulation && type != .provisions
  }

  /// The line in brackets with which the title ends.
  private func bracket(below head: Head) -> Int? {
    lines.indices.dropFirst(head.endLine).prefix(1).first { text.bytes[lines[$0].start] == UInt8(ascii: "(") }
  }

  /// The motto, the place and day below it, and ruled lines: they belong to the paper, not to its title.
  private func isOfPaper(_ index: Int) -> Bool {
    guard text.bytes[lines[index].start] != UInt8(ascii: "("), lines[index].count < 200 else { return false }
    return cells(index).allSatisfy { isMotto($0.tokens[...]) || isRule($0.tokens) || datedPlace($0) != nil }
  }

  /// "TỜ KHAI THUẾ …", "ĐƠN VỊ: …", "PHỤ LỤC HỢP ĐỒNG": what others fill in or agree on bears the number of the paper that prints the form, or a contract's.
  private func isForm(_ headings: [Int], _ bracket: Int) -> Bool {
    guard let first = headings.first else { return false }
    return beginsForm(words(first)) || words(bracket).contains { $0.is(Word.mau) }
      || headings.contains { index in
        let words = words(index)
        return words.indices.dropLast().contains { words[$0].is(Self.contract[0]) && words[$0 + 1].is(Self.contract[1]) }
      }
  }

  /// Laws, decrees and circulars print forms; their own annexes are headed PHỤ LỤC or DANH MỤC.
  private func isFormOf(_ type: DocumentType?, _ headings: [Int]) -> Bool {
    guard let type, type.isLegislation || [.decree, .circular, .jointCircular].contains(type) else { return false }
    return headings.contains { beginsForm(words($0)) }
      || !headings.contains { index in isAnnexWord(words(index)) || words(index)[...].begin(with: Self.list) }
  }

  /// "ĐƠN ĐỀ NGHỊ", "BẢNG CHẤM CÔNG", not "ĐƠN GIÁ …", "BẢNG GIÁ ĐẤT".
  private func beginsForm(_ words: [Token]) -> Bool {
    Self.forms.contains { words[...].begin(with: $0) } && !(words.count > 1 && words[1].is(Self.price))
  }

  private static let forms = ["Đơn", "Tờ khai", "Phiếu", "Giấy", "Bảng", "Hợp đồng"].map { Syllable.words($0) }
  private static let price = Syllable.word("giá")
  private static let contract = Syllable.words("hợp đồng")
  private static let list = Syllable.words("Danh mục")

  /// Whether the bracket's body is none of those above the heading: another kind of body, or one of another level.
  func contradict(_ above: [TextSpan<Clean>], _ bracket: [TextSpan<Clean>]) -> Bool {
    let ours = HeadBodies(above, text)
    let theirs = HeadBodies(bracket, text).tokens
    let named = theirs.indices.compactMap { at in
      IssuerTable.heads.match(theirs, at: at).flatMap { $0.value.continuation == .person ? nil : $0.value.short ?? $0.text }
    }
    guard !named.isEmpty else { return false }
    let same = ours.all.filter { body in ours.head(of: body).map { named.contains($0.value.short ?? $0.text) } ?? false }
    guard !same.isEmpty else { return true }
    guard let level = level(theirs[...]) else { return false }
    return same.allSatisfy { body in self.level(ours.tokens[body.first..<body.end]).map { $0 != level } ?? false }
  }

  /// The first level in a name: "tỉnh".
  private func level(_ name: ArraySlice<Token>) -> String? {
    let words = Array(name)
    return words.indices.lazy.compactMap { LevelWords.level(words, at: $0) }.first.map { LevelNames.usual[$0.text] ?? $0.text }
  }

  /// The body above the heading, with the lines of its level and place.
  private func bodyLines(_ above: ArraySlice<Int>) -> [TextSpan<Clean>] {
    var bodies: [TextSpan<Clean>] = []
    for index in above {
      guard let cell = cells(index).first, cells(index).count == 1, isBody(cell, after: bodies.last) else { break }
      bodies.append(cell.span)
    }
    return bodies
  }

  /// A body, or below one its level and place.
  private func isBody(_ cell: HeadCell, after: TextSpan<Clean>?) -> Bool {
    guard isIssuerLine(cell, after: nil) || after != nil && LevelWords.level(cell.tokens, at: 0) != nil else { return false }
    return TypeTable.words.match(cell.tokens, at: 0, accents: .required) == nil && !isAnnexWord(cell.tokens)
  }

  /// "DANH MỤC VĂN BẢN …"
  private func isInCapitals(_ index: Int) -> Bool {
    let words = words(index)
    return words.contains { $0.kind == .word } && words.allSatisfy { $0.kind != .word || $0.isUpper }
  }

  /// "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 02:"
  private func isAnnexNumber(_ index: Int) -> Bool {
    let words = words(index)
    return isAnnexWord(words) && words.count <= 4
  }

  private func isAnnexWord(_ words: some RandomAccessCollection<Token>) -> Bool {
    words.count > 1 && words[words.startIndex].looks(like: Word.phu) && words[words.index(after: words.startIndex)].looks(like: Word.luc)
  }

  /// No sentence, and not the head of a form: "Mẫu số 01", "Biểu 2", but "BIỂU TỔNG HỢP".
  private func isHeading(_ index: Int) -> Bool {
    let words = words(index)
    guard lines[index].count < 400, text.bytes[lines[index].end - 1] != UInt8(ascii: "."), let first = words.first else { return false }
    guard first.looks(like: Word.mau) || first.looks(like: Word.bieu) else { return true }
    return !words.dropFirst().prefix(2).contains { $0.kind == .number || $0.hasDigit }
  }

  /// Type, number, day and body of the paper in the bracket.
  private func readOwn(_ line: Int, _ head: inout Head) -> Bool {
    let words = words(line)
    guard let with = words.prefix(5).firstIndex(where: { $0.looks(like: Word.kem) }), with + 1 < words.count,
      words[with + 1].looks(like: Word.theo), let type = TypeTable.words.match(words, at: with + 2),
      let figure = words[type.end...].prefix(3).first(where: { $0.kind == .number || $0.hasDigit }),
      let number = NumberGrammar.match(text.bytes, at: figure.start, isExpected: true), number.span.end <= lines[line].end
    else { return false }
    head.type = type.value
    head.number = number
    head.numberSpan = number.span
    guard let behind = words.firstIndex(where: { $0.start >= number.span.end }) else { return true }
    let date = DateReader.read(words, at: behind)
    head.date = date?.date
    let next = date?.end ?? behind
    if next < words.count, words[next].is(Word.cua), let body = IssuerReader.read(words, at: next + 1) {
      head.issuerLines = [TextSpan(words[next + 1].start, words[body.end - 1].end)]
    }
    return true
  }
}
