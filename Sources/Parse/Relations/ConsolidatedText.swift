import Facts
import Model

/// The papers that a consolidated text puts together, named in its first sentence: "Nghị định số …, được sửa đổi, bổ sung bởi: ⏎ 1. Nghị định số …".
extension RelationReader {
  func fillConsolidated(_ mentions: inout [Mention]) {
    guard parts.head.number?.number.symbolType == .consolidatedText else { return }
    var last: Int?
    for index in mentions.indices where startsLine(mentions[index]) {
      if let above = last, !isBasis(between: above, and: mentions[index].tokens.lowerBound) {
        mentions[index].relation = .consolidates
        last = mentions[index].tokens.upperBound
      } else if let list = amenders(behind: mentions[index]) {
        mentions[index].relation = .consolidates
        last = list
      } else {
        last = nil
      }
    }
  }

  /// Whether the mention is the first of a paragraph or of an item of a list.
  private func startsLine(_ mention: Mention) -> Bool {
    let start = itemStart(mention) ?? mention.tokens.lowerBound
    guard start > 0, parts.zone(at: mention.span.start) != .footnote else { return start == 0 }
    guard tokens[start - 1].is(Mark.lineEnd) else { return false }
    guard start > 1, itemStart(mention) == nil else { return true }
    // A paragraph that print breaks in two has no mark at its line's end. Titles have none either, nor have some items: "… kể từ ngày 01 tháng 9 năm 2014".
    let last = tokens[start - 2]
    return last.kind == .mark || last.isUpper || last.kind == .number && (1945...2100).contains(last.value)
      || parts.zone(at: last.start) == .header && parts.zone(at: mention.span.start) != .header
  }

  /// The token behind "… có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:".
  private func amenders(behind mention: Mention) -> Int? {
    var isAmended = false
    var at = mention.tokens.upperBound
    while at + 1 < tokens.count, at - mention.tokens.upperBound < 160, !tokens[at].is(Mark.stop) {
      if tokens[at].is(Word.duoc), RelationCues.table.match(tokens, at: at + 1)?.value == .amends { isAmended = true }
      if isAmended, tokens[at].kind == .word, RelationCues.agents.contains(tokens[at].word) || tokens[at].is(RelationCues.bang),
        tokens[at + 1].is(Mark.colon)
      {
        return at + 2
      }
      at += 1
    }
    return nil
  }

  /// Whether the legal basis or an article begins between two tokens.
  private func isBasis(between from: Int, and to: Int) -> Bool {
    (from..<max(from, to)).contains { at in
      at > 0 && tokens[at - 1].is(Mark.lineEnd) && at + 1 < tokens.count && tokens[at].isCapitalised
        && (tokens[at + 1].is(RelationCues.cu) || tokens[at].looks(like: Word.dieu) || tokens[at].looks(like: Word.chuong))
    }
  }
}
