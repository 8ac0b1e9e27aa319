import Facts
import Model

extension IssuerReader {
  /// "xã Bảo Lâm 1", "phường 1 Bảo Lộc", "phường Văn Miếu - Quốc Tử Giám": where the name of a commune ends that goes on behind a figure or a dash. Such
  /// names came with the mergers of July 2025; only those that the table knows, for a figure behind a name may begin anything ("xã Tân Tiến 5 năm 2021-2025").
  static func communeName(_ tokens: [Token], _ at: Int) -> Int? {
    // Most names are words alone.
    guard let joint = (at..<min(tokens.count, at + 6)).first(where: { tokens[$0].kind != .word || !tokens[$0].isCapitalised }),
      tokens[joint].kind == .number || tokens[joint].is(Mark.hyphen)
    else { return nil }
    var end = at
    var key = ""
    var found: Int?
    var isJoined = false
    while end < tokens.count, end - at < 7 {
      let token = tokens[end]
      switch token.kind {
      case .word where token.isCapitalised: key += (key.isEmpty ? "" : " ") + token.word.text
      case .number where token.end - token.start <= 2:
        key += (key.isEmpty ? "" : " ") + String(token.value)
        isJoined = true
      case .mark where token.is(Mark.hyphen) && end > at: isJoined = true
      default: return found
      }
      end += 1
      if isJoined, token.kind != .mark, !CommuneTable.communes(named: key).isEmpty { found = end }
    }
    return found
  }

  /// Behind an apostrophe inside a name of the highlands, and the letters that follow it: "Cư M'gar", "Ea H’Leo", "B'Lao".
  static func behindApostrophe(_ tokens: [Token], _ at: Int) -> Int? {
    guard at + 1 < tokens.count, at > 0, !tokens[at].spaceBefore, !tokens[at + 1].spaceBefore, tokens[at + 1].kind == .word,
      tokens[at - 1].kind == .word, tokens[at - 1].end - tokens[at - 1].start == 1
    else { return nil }
    let isApostrophe = [UInt8(ascii: "'"), UInt8(ascii: "`"), Mark.openQuote, Mark.closeQuote].contains { tokens[at].is($0) }
    return isApostrophe ? at + 2 : nil
  }
}

extension Syllable {
  /// The unaccented letters, for words of at most eight.
  fileprivate var text: String {
    var letters: [UInt8] = []
    var rest = self.letters
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
