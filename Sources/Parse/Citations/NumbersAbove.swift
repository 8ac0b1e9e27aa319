import Facts
import Model

/// Adds "Chỉ thị số 33 nêu trên", "Nghị định 15 nói trên": a type word and a bare number that point back to the one paper of that type and number the
/// text has cited in full before. Where it has cited two (18-NQ/TW of 2017 and of 2022), nothing is added; nor for "Chỉ thị nêu trên", which has no
/// number of its own. Linear in places and mentions.
/// - Parameter ends: where figures end that such words follow, in the order of the text.
func addNumbersAbove(to mentions: inout [Mention], _ text: CleanText, ends: [Int]) {
  guard !ends.isEmpty, let first = mentions.first(where: { $0.kind == .numbered && $0.number != nil }) else { return }
  let places = ends.filter { $0 > first.span.end }.compactMap { NumbersAbove.place(before: $0, text.bytes) }
  guard !places.isEmpty else { return }
  let taken = mentions.map(\.span).sorted { $0.start < $1.start }
  let cited = mentions.filter { $0.kind == .numbered && $0.number != nil }.sorted { $0.span.end < $1.span.end }
  var above: [NumbersAbove.Key: NumbersAbove.Cited] = [:]
  var next = 0
  var added: [Mention] = []
  for place in places where !overlaps(taken, place.span) {
    while next < cited.count, cited[next].span.end <= place.span.start {
      NumbersAbove.take(cited[next], into: &above)
      next += 1
    }
    guard let last = above[place.key], last.isOne else { continue }
    var mention = Mention(kind: .named, type: place.key.type)
    mention.number = last.number
    mention.nameSpan = place.span
    mention.flags = [.shortForm]
    added.append(mention)
  }
  if !added.isEmpty { mentions = (mentions + added).sorted { $0.span.start < $1.span.start } }
}

enum NumbersAbove {
  struct Key: Hashable {
    let type: DocumentType
    let serial: Int
  }

  struct Place {
    let key: Key
    let span: TextSpan<Clean>
  }

  /// What the text has cited under one type and number so far.
  struct Cited {
    var number: DocumentNumber
    var date: PrintedDate?
    var year: Int?
    /// Whether all of it can be one paper.
    var isOne = true
  }

  static func take(_ mention: Mention, into above: inout [Key: Cited]) {
    guard let number = mention.number, let serial = Int(number.serial) else { return }
    let year = mention.year
    for type in number.symbolType == mention.type ? [mention.type] : [mention.type] + (number.symbolType.map { [$0] } ?? []) {
      let key = Key(type: type, serial: serial)
      var cited = above[key] ?? Cited(number: number, date: mention.date, year: year)
      if cited.number.bucket != number.bucket || differ(cited.date, mention.date) || differ(cited.year, year) { cited.isOne = false }
      cited.number = number
      cited.date = cited.date ?? mention.date
      cited.year = cited.year ?? year
      above[key] = cited
    }
  }

  private static func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  private static let words = [Array(" nêu trên".utf8), Array(" nói trên".utf8)]

  /// Whether the words that point back stand behind figures which end at a place. Constant time.
  @inline(__always)
  static func follow(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end + 2 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == UInt8(ascii: "n") else { return false }
    return words.contains { starts(bytes, end, with: $0) }
  }

  /// Type word, perhaps "số", and a number that ends where the phrase begins.
  fileprivate static func place(before end: Int, _ bytes: [UInt8]) -> Place? {
    var start = max(0, end - 60)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var tokens: [Token] = []
    tokenise(bytes.span, from: start, to: end, into: &tokens)
    guard let number = tokens.last, number.kind == .number, number.end == end, number.end - number.start <= 5 else { return nil }
    var last = tokens.count - 1
    if last > 0, tokens[last - 1].is(Word.so) { last -= 1 }
    for first in max(0, last - 5)..<last {
      guard let type = TypeTable.words.match(tokens, at: first), type.end == last, tokens[first].isCapitalised else { continue }
      return Place(key: Key(type: type.value, serial: number.value), span: TextSpan(tokens[first].start, end))
    }
    return nil
  }
}
