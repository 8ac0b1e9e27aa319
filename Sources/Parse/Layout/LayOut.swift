import Facts
import Model

/// Tells the parts of a paper apart, line by line. Linear in the text.
func layOut(_ text: CleanText, marks: StructureMarks) -> DocumentParts {
  let lines = TextLines.split(text)
  let head = HeadReader(text: text, lines: lines, marks: marks).read()
  var walk = ZoneWalk(text: text, lines: lines, head: head, marks: marks)
  return DocumentParts(head: head, lines: lines, zones: walk.walked())
}

/// Walks the lines from top to bottom and says where each zone begins.
struct ZoneWalk {
  let text: CleanText
  let lines: [TextLine]
  let head: Head
  let marks: StructureMarks
  private var zones: [(start: Int, zone: Zone)] = []
  /// The zone to go back to behind a footnote or a table.
  private var state: Zone = .body
  private var hasEnded = false
  /// The sidebar was opened by a line that also stands inside stories.
  private var isInset = false
  private var addressees = Addressees()
  private var tokens: [Token] = []
  private var grounds = GroundsList()
  private var contents = ContentsList()
  private var notes = ClosingNotes()

  init(text: CleanText, lines: [TextLine], head: Head, marks: StructureMarks) {
    self.text = text
    self.lines = lines
    self.head = head
    self.marks = marks
  }

  mutating func walked() -> [(start: Int, zone: Zone)] {
    var isPageFootnote = false
    state = head.isOfficial ? .basis : .body
    for (index, line) in lines.enumerated() {
      if index < head.endLine || isTitle(line) {
        add(line.start, isOfPage(line, index) ? .sidebar : .header)
        continue
      }
      if let marked = marks.zone(at: line.start) {
        add(line.start, marked)
        if marked == .sidebar { continue }
        if marked != .table { continue }
      }
      if state == .sidebar {
        if isInset, isStory(index) { (state, isInset) = (.body, false) }
        add(line.start, state)
        continue
      }
      readFirstWords(line)
      if contents.takes(tokens, line, above: index + 1 < lines.count ? lines[index + 1] : nil, text) {
        add(line.start, .sidebar)
        continue
      }
      if isPageFootnote {
        if isPageNumber(line) || lines[index].blankBefore && !isFootnoteBody(line) { isPageFootnote = false }
        add(line.start, .footnote)
        if isPageFootnote { continue }
      }
      if let kind = footnote(line) {
        add(line.start, .footnote)
        isPageFootnote = kind == .page
        if state == .recipients { notes.begin(line, text) }
        continue
      }
      let cue = isCopyright(line) ? .sidebar : LineCues.table.match(tokens, at: 0)?.value
      if state == .recipients, notes.takes(tokens, cue, line, isBulleted: tokens.first.map { $0.start > line.start } ?? false, text) {
        add(line.start, .footnote)
        continue
      }
      step(cue, line, index)
    }
    return zones
  }

  private mutating func add(_ start: Int, _ zone: Zone) {
    if zones.isEmpty { zones.append((0, zone)) } else if zones[zones.count - 1].zone != zone { zones.append((start, zone)) }
  }

  /// What stands above the paper, and the headline of a page that holds none.
  private func isOfPage(_ line: TextLine, _ index: Int) -> Bool {
    if isTitle(line) { return marks.isPage && !head.isOfficial && head.number == nil }
    return marks.isAside(line.start) || index < head.firstLine
  }

  private func isTitle(_ line: TextLine) -> Bool { head.title.contains { $0.start < line.end && line.start < $0.end } }

  private mutating func readFirstWords(_ line: TextLine) {
    tokens.removeAll(keepingCapacity: true)
    let from = line.start
    let to = min(line.end, from + 64)
    text.tokenise(from: from, to: to, into: &tokens)
    // A bullet before the words says nothing.
    if tokens.count > 1, tokens[0].is(Mark.hyphen) || tokens[0].is(UInt8(ascii: "+")) || tokens[0].is(Mark.other) { tokens.removeFirst() }
  }

  /// "© Cổng thông tin điện tử …"
  private func isCopyright(_ line: TextLine) -> Bool { text.bytes[line.start...].starts(with: [0xC2, 0xA9]) }

  private mutating func step(_ cue: LineCue?, _ line: TextLine, _ index: Int) {
    if state == .basis, isFigure(line) { return add(line.start, state) }
    if head.isOfficial, !hasEnded, grounds.takes(tokens, cue, line, text), marks.zone(at: line.start) == nil {
      basis(index, isItem: true)
      state = .body
      return
    }
    switch cue {
    case .sidebar? where (line.count <= 90 || isCopyright(line)) && (hasEnded || !head.isOfficial || index * 2 > lines.count):
      state = .sidebar
      isInset = !hasEnded && SidebarWords.insets.contains { tokens[...].begin(with: $0) }
    case .licence? where (hasEnded || !head.isOfficial) && SidebarWords.isPressLicence(line, text):
      state = .sidebar
    case .recipients?:
      state = .recipients
      hasEnded = true
    case .signature? where line.count < 80 && tokens.count > 1 && tokens[0].isUpper && tokens[1].is(Mark.stop):
      state = .recipients
      hasEnded = true
    case .annex? where state == .recipients && (tokens[0].isUpper || tokens[0].looks(like: Word.phu) && line.count < 40):
      state = .body
    case .basis? where state == .basis && index > 0 && !BasisClauses.isConclusion(tokens) || returnsToBasis(index):
      state = .basis
      addressees.close()
      basis(index, isItem: false)
      return
    case nil where state == .basis && isBasisItem(index):
      basis(index, isItem: true)
      return
    default:
      let isAddressee = addressees.takes(tokens, cue, line, above: index > 0 ? lines[index - 1] : nil, text)
      if state == .basis, !isAddressee, !isAuthority(line) { state = .body }
      if state == .recipients, isListedSidebar(index) { state = .sidebar }
      if state == .recipients, isBodyAgain(line) { state = .body }
      if !hasEnded, endsPaper(line) { hasEnded = true }
      if state == .body, hasEnded || !head.isOfficial, isListedSidebar(index) { state = .sidebar }
    }
    add(line.start, state == .body ? marks.zone(at: line.start) ?? tableZone(line) : state)
  }

  /// A row with two bars or more between its cells.
  private func tableZone(_ line: TextLine) -> Zone {
    let bytes = text.bytes.span
    let bar = UInt8(ascii: "|")
    let end = min(line.end, line.start + 2000)
    let first = ByteScan.index(of: bar, in: bytes, from: line.start, to: end)
    return first < end && ByteScan.index(of: bar, in: bytes, from: first + 1, to: end) < end ? .table : .body
  }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:" between title and basis; items of a list of addressees.
  private func isAuthority(_ line: TextLine) -> Bool {
    tokens.allSatisfy { $0.kind != .word || $0.isUpper }
      || zones.last?.zone == .header && line.count < 80 && !tokens.contains { $0.hasDigit }
  }

  /// An annex behind the signature: its heading, its first article, or running text.
  private func isBodyAgain(_ line: TextLine) -> Bool {
    if let type = TypeTable.words.match(tokens, at: 0), type.end == tokens.count, tokens[0].isUpper { return true }
    if tokens.count > 1,
      tokens[0].looks(like: Word.dieu) && tokens[1].kind == .number
        || tokens[0].looks(like: Word.chuong) && RomanNumeral.value(tokens[1].word) != nil
    {
      return true
    }
    // "(Kèm theo Quyết định số …)": the head of an annex.
    if tokens.count > 2, tokens[0].is(Mark.open), tokens[1].looks(like: Word.kem) || tokens[2].looks(like: Word.hanh) { return true }
    guard line.count > 160, let first = tokens.first else { return false }
    return first.kind == .word && first.isCapitalised
  }

  /// "./." ends a paper (Decree 30/2020/NĐ-CP Annex I).
  private func endsPaper(_ line: TextLine) -> Bool {
    guard line.count >= 3 else { return false }
    return text.bytes[line.end - 1] == 0x2E && text.bytes[line.end - 2] == 0x2F && text.bytes[line.end - 3] == 0x2E
  }

  /// Running text, or a numbered heading above it: behind "Xem thêm: …" inside a story it goes on. Teasers of other stories are shorter, or end with dots.
  private func isStory(_ index: Int) -> Bool {
    let line = lines[index]
    if line.count > 400 { return text.bytes[line.end - 1] == UInt8(ascii: ".") && text.bytes[line.end - 2] != UInt8(ascii: ".") }
    guard line.count < 160, lines[(index + 1)...].prefix(2).contains(where: { $0.count > 200 }) else { return false }
    let words = text.tokens(from: line.start, to: min(line.end, line.start + 24))
    return words.count > 2 && words[1].is(Mark.stop) && (words[0].kind == .number || RomanNumeral.value(words[0].word) != nil)
  }

  /// A line "Số 19-CT/TU" with a counter "lượt xem" within four lines: a list of the page.
  private func isListedSidebar(_ index: Int) -> Bool {
    guard let first = tokens.first, first.looks(like: Word.so), first.isCapitalised, lines[index].count < 60 else { return false }
    return SidebarWords.isCounter(in: lines[(index + 1)..<min(lines.count, index + 5)], text)
  }

  // MARK: Basis

  /// A clause of the legal basis; the sentence that enacts the paper may follow in the same paragraph and is body.
  private mutating func basis(_ index: Int, isItem: Bool) {
    let line = lines[index]
    let words = text.tokens(from: line.start, to: min(line.end, line.start + 20_000))
    let endsClause = text.bytes[line.end - 1] == UInt8(ascii: ";")
    guard let at = BasisClauses.enacting(words, isItem: isItem, mayAsk: !endsClause && !isOfDecision(index)) else {
      let tells = !isItem && text.bytes[line.end - 1] == UInt8(ascii: ".") && BasisClauses.tellsProvision(tokens)
      let isBody = tells && !isOfDecision(index)
      if isBody { state = .body }
      return add(line.start, isBody ? .body : .basis)
    }
    if at > 0 { add(line.start, .basis) }
    add(words[at].start, .body)
    state = .body
  }

  /// A further source on a line of its own: the clause above ends with a semicolon, and no numbered heading begins here.
  private func isBasisItem(_ index: Int) -> Bool {
    guard index > head.endLine, let first = tokens.first, first.kind == .word, first.isCapitalised, tokens.count > 2 else { return false }
    let above = lines[isFigure(lines[index - 1]) ? max(0, index - 2) : index - 1]
    guard text.bytes[above.end - 1] == UInt8(ascii: ";"), zones.last?.zone == .basis else { return false }
    return RomanNumeral.value(first.word) == nil && !first.looks(like: Word.dieu)
      && (!BasisClauses.isSentence(tokens) || isOfDecision(index) || isSource(lines[index]))
  }

  /// A decision or resolution says what it decides behind a line of its own: whatever stands above that is a ground.
  private func isOfDecision(_ index: Int) -> Bool {
    if let type = head.type { return Self.decisions.contains(type) }
    return lines[(index + 1)...].prefix(30).contains { line in
      line.count < 24 && Self.decides.contains { text.bytes[line.start..<line.end].starts(with: $0) }
    }
  }

  private static let decisions: Set<DocumentType> = [.decision, .resolution, .jointResolution]
  private static let decides = ["QUYẾT ĐỊNH", "QUYẾT NGHỊ"].map { Array($0.utf8) }

  /// In a letter such a line is rather a sentence.
  private func isSource(_ line: TextLine) -> Bool {
    guard let type = head.type, type != .officialLetter, type != .telegram else { return false }
    return text.bytes[line.end - 1] == UInt8(ascii: ";") && BasisClauses.mayBeSource(tokens)
  }

  /// "2", "- 2 -", "Trang 2": the number of a page between two clauses.
  private func isFigure(_ line: TextLine) -> Bool { PageNumbers.isNumber(text.bytes.span, line.start, line.end) }

  /// A letter may first say what it answers; "Căn cứ …" in its first paragraphs is its basis all the same.
  private func returnsToBasis(_ index: Int) -> Bool {
    guard state == .body, !hasEnded, isGround(tokens), !BasisClauses.isConclusion(tokens) else { return false }
    return head.isOfficial ? index <= head.endLine + 6 : beginsBasis(index)
  }

  /// Where the head is lost two clauses in a row are the basis: "Căn cứ …; ⏎ Căn cứ …;".
  private func beginsBasis(_ index: Int) -> Bool {
    guard lines[index].endsSentence(text), index + 1 < lines.count else { return false }
    let below = lines[index + 1]
    let next = text.tokens(from: below.start, to: min(below.end, below.start + 24))
    return isGround(next.first?.is(Mark.hyphen) ?? false ? Array(next.dropFirst()) : next)
  }

  private func isGround(_ words: [Token]) -> Bool {
    words.count > 1 && words[0].looks(like: LineCues.can) && words[0].isCapitalised && words[1].looks(like: LineCues.cu)
  }

  // MARK: Footnotes

  private enum Footnote { case paragraph, page }

  /// "[1] …", "¹ …", "⁽¹⁾ …", "1 Các quy định …" where the text bears the mark 1.
  private func footnote(_ line: TextLine) -> Footnote? {
    if isSuperscript(line.start) { return .paragraph }
    guard let first = tokens.first else { return nil }
    if first.is(Mark.openBracket), tokens.count > 3, tokens[1].kind == .number || tokens[1].is(UInt8(ascii: "^")) {
      return (hasEnded || line.blankBefore || tokens[2].is(Mark.closeBracket)) ? .paragraph : nil
    }
    if first.kind == .number, first.value > 0, first.value < 100, first.end - first.start <= 2, tokens.count > 2, tokens[1].kind == .word,
      tokens[1].isCapitalised,
      tokens[1].spaceBefore, line.blankBefore, isReferred(first.value, before: line.start)
    {
      return .page
    }
    return nil
  }

  private func isSuperscript(_ at: Int) -> Bool {
    let bytes = text.bytes
    guard at + 2 < bytes.count else { return false }
    if bytes[at] == 0xC2 { return bytes[at + 1] == 0xB9 || bytes[at + 1] == 0xB2 || bytes[at + 1] == 0xB3 }
    return bytes[at] == 0xE2 && bytes[at + 1] == 0x81 && ((0xB0...0xB9).contains(bytes[at + 2]) || bytes[at + 2] == 0xBD)
  }

  /// Whether the figure stands glued to a word, as footnote marks do, in the page above.
  private func isReferred(_ value: Int, before end: Int) -> Bool {
    let figures = Array(String(value).utf8)
    let bytes = text.bytes
    var at = max(1, end - 6000)
    while at + figures.count < end {
      if bytes[at] == figures[0], bytes[at - 1] >= 0x61, Array(bytes[at..<(at + figures.count)]) == figures,
        !isDigit(bytes[at + figures.count]), bytes[at + figures.count] < 0x41
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func isPageNumber(_ line: TextLine) -> Bool {
    tokens.count == 1 && tokens[0].kind == .number && tokens[0].value < 1000
  }

  /// A footnote's text goes on behind a blank line in the middle of a sentence or number.
  private func isFootnoteBody(_ line: TextLine) -> Bool { line.indent < 3 }
}
