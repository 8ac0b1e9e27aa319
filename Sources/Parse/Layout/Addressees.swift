import Facts
import Model

/// Whom a letter or a telegram is sent to: "Kính gửi: …", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN: …", and the lines of the list below it. What
/// stands there is in front of the body. The first sentence of the letter ends it.
struct Addressees {
  private var isOpen = false

  /// Whether a line is of the list. To be asked line by line.
  /// - Parameter above: the line above it.
  mutating func takes(_ tokens: [Token], _ cue: LineCue?, _ line: TextLine, above: TextLine?, _ text: CleanText) -> Bool {
    if cue == .addressee || Self.isTelegram(tokens) {
      isOpen = true
    } else if isOpen {
      isOpen = goesOn(tokens, line, above, text)
    }
    return isOpen
  }

  /// A clause of the basis stands behind all addressees.
  mutating func close() { isOpen = false }

  /// "- Các sở, ban, ngành;", "(Qua Cục Thuế tỉnh)", "Địa chỉ: …", "Như trên". A sentence ends with a stop or a colon, or its body does something.
  private func goesOn(_ tokens: [Token], _ line: TextLine, _ above: TextLine?, _ text: CleanText) -> Bool {
    guard let first = tokens.first else { return true }
    let isBulleted = first.start > line.start
    if isBulleted || first.is(Mark.open) || tokens.prefix(5).dropFirst().contains(where: { $0.is(Mark.colon) }) { return true }
    guard line.count < 160, !tellsFigures(tokens), !acts(tokens) else { return false }
    // "1. Các sở, ban, ngành."
    if first.kind == .number, tokens.count > 1, tokens[1].is(Mark.stop) || tokens[1].is(Mark.close) { return true }
    let last = text.bytes[line.end - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: ":") else { return true }
    guard last == UInt8(ascii: "."), let above else { return false }
    // The last of the list, or the rest of a long name.
    let end = text.bytes[above.end - 1]
    return end == UInt8(ascii: ";") || end == UInt8(ascii: ",") || line.count < 40 && end != UInt8(ascii: ".")
  }

  /// A number, a day or a year; "Ủy ban nhân dân Quận 3" has none.
  private func tellsFigures(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { at in
      tokens[at].hasDigit
        && (tokens[at].value > 99 || at + 1 < tokens.count && (tokens[at + 1].is(Mark.slash) || tokens[at + 1].is(Mark.hyphen)))
    }
  }

  /// "Bộ Y tế nhận được …", "Sở Nội vụ đề nghị …"
  private func acts(_ tokens: [Token]) -> Bool {
    guard let body = IssuerReader.read(tokens, at: 0), body.end + 1 < tokens.count else { return false }
    let verb = [tokens[body.end].word.letters, tokens[body.end + 1].word.letters]
    return LineCues.enacting.contains(verb) || verb == Self.receiving
  }

  private static let receiving = Syllable.words("nhận được").map(\.letters)

  /// "BỘ TRƯỞNG BỘ CÔNG THƯƠNG ĐIỆN:", "ĐIỆN:"
  static func isTelegram(_ tokens: [Token]) -> Bool {
    guard let colon = tokens.firstIndex(where: { $0.is(Mark.colon) }), colon > 0, tokens[colon - 1].looks(like: wire) else { return false }
    return tokens[..<colon].dropLast().allSatisfy { $0.kind != .word || $0.isUpper } && tokens[0].isCapitalised
  }

  private static let wire = Syllable.word("điện")
}
