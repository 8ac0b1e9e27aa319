import Facts
import Model

/// The list of papers under a heading "Căn cứ pháp lý", "CĂN CỨ XÂY DỰNG KẾ HOẠCH": the basis of plans and projects that have chapters. It goes on
/// as long as each line begins with a paper; "Căn cứ tính toán" above anything else heads none.
struct GroundsList {
  private enum Place { case outside, headed, listed }
  private var place = Place.outside

  /// Whether a line, whose first words are given without a bullet, is a member of the list. To be asked line by line.
  mutating func takes(_ tokens: [Token], _ cue: LineCue?, _ line: TextLine, _ text: CleanText) -> Bool {
    let first = Self.behindNumber(tokens)
    if Self.isHeading(tokens, first, line, text) {
      place = .headed
      return false
    }
    guard place != .outside else { return false }
    if Self.isPaper(tokens, first, line, text) || cue == .basis && line.endsClause(text) {
      place = .listed
      return true
    }
    if !(place == .headed && tokens.allSatisfy { $0.kind != .word || $0.isUpper }), !Self.namesPapers(tokens, line) { place = .outside }
    return false
  }

  /// "I. CĂN CỨ", "1.2. Căn cứ pháp lý:", "CĂN CỨ XÂY DỰNG KẾ HOẠCH"; a clause of a basis ends with a mark.
  private static func isHeading(_ tokens: [Token], _ first: Int, _ line: TextLine, _ text: CleanText) -> Bool {
    guard line.count < 90, first + 1 < tokens.count, tokens[first].looks(like: LineCues.can), tokens[first].isCapitalised,
      tokens[first + 1].looks(like: LineCues.cu), !line.endsClause(text), !tokens[first...].contains(where: { $0.kind == .number })
    else { return false }
    if tokens[first + 1].isUpper { return true }
    guard first + 2 < tokens.count, tokens[first + 2].kind == .word else { return first > 0 }
    // "Căn cứ lập quy hoạch bao gồm:" is a provision.
    guard purposes.contains(tokens[first + 2].word), !tokens.contains(where: { $0.is(comprising) }) else { return false }
    // "Căn cứ xây dựng Kế hoạch", "Căn cứ lập đề án", not "Căn cứ xây dựng định mức".
    let isMade = tokens[first + 2].looks(like: making) || tokens[first + 2].looks(like: setting)
    guard isMade else { return true }
    let made = first + (tokens[first + 2].looks(like: making) ? 4 : 3)
    return made >= tokens.count || TypeTable.words.match(tokens, at: made) != nil || tokens[made].kind == .mark
  }

  /// What a heading in small letters without a number says behind "Căn cứ": pháp lý, xây dựng, lập, chính trị.
  private static let purposes = WordSet("pháp xây lập chính")
  private static let making = Syllable.word("xây")
  private static let setting = Syllable.word("lập")
  private static let comprising = Syllable.word("gồm")

  /// "Luật …", "Các Nghị định: số 12/…", "Quy chế làm việc …;". A heading that begins with a type word has neither a figure nor a mark behind it.
  private static func isPaper(_ tokens: [Token], _ first: Int, _ line: TextLine, _ text: CleanText) -> Bool {
    guard first < tokens.count, tokens[first].isCapitalised, !tokens[first].isUpper,
      let type = TypeTable.words.match(tokens, at: tokens[first].is(Word.cac) ? first + 1 : first)
    else { return false }
    return type.value.isLegislation || line.endsClause(text) || tokens[type.end...].contains { $0.kind == .number }
  }

  /// "1. Các văn bản chỉ đạo": a heading inside the list.
  private static func namesPapers(_ tokens: [Token], _ line: TextLine) -> Bool {
    line.count < 90 && tokens.indices.dropFirst().contains { tokens[$0].looks(like: Word.ban) && tokens[$0 - 1].looks(like: Word.van) }
  }

  /// The first token behind "I.", "1.2.", "a)", "1.1".
  private static func behindNumber(_ tokens: [Token]) -> Int {
    var at = 0
    while at + 1 < tokens.count, at < 6, tokens[at].kind == .number || tokens[at].end - tokens[at].start < 5, tokens[at].kind != .mark,
      tokens[at + 1].is(Mark.stop) || tokens[at + 1].is(Mark.close) || tokens[at + 1].is(Mark.slash) || tokens[at + 1].is(Mark.hyphen)
    {
      at += 2
    }
    return at > 0 && at + 1 < tokens.count && tokens[at].kind == .number ? at + 1 : at
  }
}

extension TextLine {
  /// A semicolon, a comma or a full stop.
  func endsClause(_ text: CleanText) -> Bool {
    let last = text.bytes[end - 1]
    return last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || last == UInt8(ascii: ".")
  }
}
