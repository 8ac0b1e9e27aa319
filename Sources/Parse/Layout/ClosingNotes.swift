import Facts
import Model

/// Footnotes below the signature: "(1) Thông tư số …", "1 Khoản này được sửa đổi theo …", and the paragraphs that go on with one: "[1] Thông tư số … có
/// căn cứ ban hành như sau: ⏎ “Căn cứ …; ⏎ Căn cứ …;”". The lines of the list of recipients beside them are none.
struct ClosingNotes {
  private var isOpen = false
  private var isQuoting = false
  /// Lines since the mark.
  private var count = 0

  /// A line that begins with a footnote's mark.
  mutating func begin(_ line: TextLine, _ text: CleanText) {
    (isOpen, isQuoting, count) = (true, false, 0)
    read(line, text)
  }

  /// Whether a line below the signature is of a footnote. To be asked line by line.
  /// - Parameter isBulleted: a mark of a list stands in front of the words.
  mutating func takes(_ tokens: [Token], _ cue: LineCue?, _ line: TextLine, isBulleted: Bool, _ text: CleanText) -> Bool {
    if !isBulleted, Self.isMarked(tokens, line, text) {
      begin(line, text)
      return true
    }
    guard isOpen, !endsNotes(cue, tokens), isQuoting || !isBulleted, count < Self.longest else {
      (isOpen, isQuoting) = (false, false)
      return false
    }
    read(line, text)
    return true
  }

  /// The longest quotation that is followed; one that nobody closes ends too.
  private static let longest = 60

  /// Takes the quotation marks of a line, and whether another paragraph must follow it.
  private mutating func read(_ line: TextLine, _ text: CleanText) {
    count += 1
    let bytes = text.bytes
    for at in line.start..<line.end {
      if bytes[at] == UInt8(ascii: "\"") { isQuoting.toggle() }
      guard bytes[at] == 0xE2, at + 2 < line.end, bytes[at + 1] == 0x80 else { continue }
      if bytes[at + 2] == 0x9C { isQuoting = true } else if bytes[at + 2] == 0x9D { isQuoting = false }
    }
    let last = bytes[line.end - 1]
    isOpen = isQuoting || last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
  }

  /// The heading of an annex or of another paper, a box of the page, another signature.
  private func endsNotes(_ cue: LineCue?, _ tokens: [Token]) -> Bool {
    switch cue {
    case .recipients, .signature, .sidebar: true
    case .annex: tokens[0].isUpper || !isQuoting
    default: !isQuoting && tokens.allSatisfy { $0.kind != .word || $0.isUpper }
    }
  }

  /// "(1) Thông tư số …", "1 Khoản này …", "(*) Gồm: …"; recipients are bodies: "(1) Bộ Y tế;", "2 Như Điều 3;".
  private static func isMarked(_ tokens: [Token], _ line: TextLine, _ text: CleanText) -> Bool {
    guard let words = behindMark(tokens) ?? behindStar(tokens, line, text), words + 1 < tokens.count, tokens[words].kind == .word,
      tokens[words].isCapitalised, words == 0 || tokens[words].spaceBefore, IssuerReader.read(tokens, at: words) == nil
    else { return false }
    if recipients.contains(tokens[words].word) {
      // "Các Công văn số …", not "Các sở".
      return tokens[words].is(Word.cac) && TypeTable.words.match(tokens, at: words + 1) != nil
    }
    return line.count > 100 || leads.contains(tokens[words].word) || TypeTable.words.match(tokens, at: words) != nil
  }

  /// Behind "1", "1)", "(1)", "(*)", "[*]", "(a)", with which a note begins.
  private static func behindMark(_ tokens: [Token]) -> Int? {
    guard let first = tokens.first else { return nil }
    let isRound = first.is(Mark.open)
    let isBracketed = isRound || first.is(Mark.openBracket)
    let at = isBracketed ? 1 : 0
    guard at < tokens.count else { return nil }
    var end = at
    while isBracketed, end < tokens.count, end < 4, tokens[end].is(star) { end += 1 }
    if end == at {
      let isLetter = isBracketed && tokens[at].kind == .word && tokens[at].end - tokens[at].start == 1 && !tokens[at].isCapitalised
      guard isLetter || tokens[at].kind == .number && (1..<100).contains(tokens[at].value) else { return nil }
      end += 1
    }
    guard end < tokens.count else { return nil }
    if isBracketed { return tokens[end].is(isRound ? Mark.close : Mark.closeBracket) ? end + 1 : nil }
    return tokens[end].is(Mark.close) && !tokens[end].spaceBefore ? end + 1 : end
  }

  /// Behind "*", "**", "*)": the stars stand in the margin, in front of the line's words, or are left out before a bracket.
  private static func behindStar(_ tokens: [Token], _ line: TextLine, _ text: CleanText) -> Int? {
    // "* Như Điều 3 …;" is an item of a list.
    if text.bytes[line.end - 1] == UInt8(ascii: ";") { return nil }
    if tokens.first?.is(Mark.close) ?? false { return 1 }
    var at = line.start
    while at > 0, text.bytes[at - 1] == 0x20 { at -= 1 }
    return at > 0 && text.bytes[at - 1] == star ? 0 : nil
  }

  private static let star = UInt8(ascii: "*")
  /// First words of notes that name no paper at once: khoản này, cụm từ, theo, xem, tại, được, ngày, gồm.
  private static let leads = WordSet(
    "khoản điều điểm mục đoạn chương cụm tên theo xem tại đã được nay bãi sửa thay trích nguồn ngày gồm bao hiện trước trong ghi căn kèm")
  /// First words of recipients that are no bodies: như trên, lưu, các sở.
  private static let recipients = WordSet("như lưu các thường")
}
