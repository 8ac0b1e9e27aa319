import Facts
import Model

/// What a line begins with that is no sentence going on: an item, a row of a table, a day, a page's number, a counter.
extension LineWrapping {
  /// "- ", "+ ", "1. ", "a) ", "[1]", "|", "#": a new item, whatever stands before.
  func startsItem(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let first = text[at]
    let second = at + 1 < text.count ? text[at + 1] : 0
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "#"),
      UInt8(ascii: "("):
      return first != UInt8(ascii: "(") || (second >= 0x69 && second <= 0x78) || startsAnnexBracket(text, at)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return second == UInt8(ascii: ")") || (second == UInt8(ascii: ".") && at + 2 < text.count && text[at + 2] == 0x20)
    case 0xE2: return true
    case 0xC4: return second == 0x91 && at + 2 < text.count && text[at + 2] == UInt8(ascii: ")")
    case 0x30...0x39:
      var end = at
      while end < text.count, end - at < 3, (0x30...0x39).contains(text[end]) { end += 1 }
      return end < text.count && (text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")) && end + 1 < text.count
        && !(0x30...0x39).contains(text[end + 1])
    default: return false
    }
  }

  /// "     (Ban hành kèm theo Quyết định số …)", "     (Kèm theo …)": set to the middle below the title of an annex.
  private func startsAnnexBracket(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at > 0, text[at - 1] == 0x20 else { return false }
    return Self.annexBrackets.contains { words in
      at + words.count < text.count && words.indices.allSatisfy { text[at + 1 + $0] == words[$0] }
    }
  }

  private static let annexBrackets = ["Ban hành kèm", "Kèm theo"].map { Array($0.utf8) }

  /// "2 | Thực hiện Nghị định số … | Kế hoạch": the cells of a table with bars or tabs between.
  func startsRow(_ text: Span<UInt8>, _ next: Int) -> Bool {
    guard !isMarkup else { return false }
    let bar = UInt8(ascii: "|")
    let end = ByteScan.index(of: 0x0A, in: text, from: next, to: min(text.count, next + 1200))
    let first = ByteScan.index(of: bar, in: text, from: next, to: end)
    if first < end, ByteScan.index(of: bar, in: text, from: first + 1, to: end) < end { return true }
    if startsValues(text, next, endingAt: end) { return true }
    return ColumnTabs.areColumns(text, from: next, endingAt: end) || ColumnBlanks.areColumns(text, from: next, endingAt: end)
  }

  /// "2,749/QĐ-TTg,03/06/2020", "2;Quyết định …", "\"2\",…": a counter and a cell in a file with commas or semicolons. "3,5 tỷ đồng" is none.
  private func startsValues(_ text: Span<UInt8>, _ next: Int, endingAt end: Int) -> Bool {
    let quote = UInt8(ascii: "\"")
    let first = text[next] == quote ? next + 1 : next
    var at = first
    while at < end, at - first < 5, isDigit(text[at]) { at += 1 }
    guard at > first else { return false }
    if at < end, first > next {
      guard text[at] == quote else { return false }
      at += 1
    }
    guard at + 1 < end, text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: ";") else { return false }
    let separator = text[at]
    at += 1
    guard isDigit(text[at]) else { return isLetterByte(text[at]) || text[at] == quote }
    var hasLetter = false
    while at < end, text[at] > 0x20, text[at] != separator {
      hasLetter = hasLetter || isLetterByte(text[at])
      at += 1
    }
    return hasLetter && at + 1 < end && text[at] == separator && text[at + 1] > 0x20
  }

  /// "27/02/2015 Được sửa đổi …": rows of a list by day.
  func startsWithDay(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 11 < text.count, text[at + 10] == 0x20 else { return false }
    return (0..<10).allSatisfy { $0 == 2 || $0 == 5 ? text[at + $0] == UInt8(ascii: "/") : isDigit(text[at + $0]) }
  }

  /// "5" alone on its line: the number of a page or slide, where no sentence goes on below it.
  func isPageNumber(_ text: Span<UInt8>, _ at: Int) -> Bool {
    var end = at
    while end < text.count, end - at < 4, isDigit(text[end]) { end += 1 }
    guard (1...3).contains(end - at) else { return false }
    while end < text.count, text[end] == 0x20 || text[end] == 0x0D { end += 1 }
    guard end < text.count, text[end] == 0x0A else { return end == text.count }
    while end < text.count, text[end] == 0x20 || text[end] == 0x0A || text[end] == 0x0D { end += 1 }
    return end == text.count || !isLower(text, end)
  }

  /// "quyết định" alone above a title in small letters, behind a blank line or the day of the head: fonts of capitals show what is typed small.
  func isTypeLine(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Bool {
    var above = lineStart - 1
    while above > 0, text[above - 1] == 0x20 || text[above - 1] == 0x0D { above -= 1 }
    guard above > 0, text[above - 1] == 0x0A || above > 4 && (1...4).allSatisfy({ isDigit(text[above - $0]) }) else { return false }
    var tokens: [Token] = []
    tokenise(text, from: lineStart, to: last + 1, into: &tokens)
    return TypeTable.words.match(tokens, at: 0, accents: .required)?.end == tokens.count
  }

  /// "lượt xem: 1120" below an entry of a page's list.
  func isCounter(_ text: Span<UInt8>, _ at: Int) -> Bool {
    Self.counter.indices.allSatisfy { at + $0 < text.count && text[at + $0] == Self.counter[$0] }
  }

  private static let counter = Array("lượt ".utf8)
}
