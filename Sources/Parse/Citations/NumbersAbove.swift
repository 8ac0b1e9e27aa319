import Facts
import Model

/// Adds "Chỉ thị số 33 nêu trên", "Nghị định 15 nói trên": a type word and a bare number that point back to the one paper of that type and number the
/// text has cited in full before. Where it has cited two (18-NQ/TW of 2017 and of 2022), nothing is added; nor for "Chỉ thị nêu trên", which has no
/// number of its own. Linear: one scan of the text for two letters, and one walk over the mentions.
func addNumbersAbove(to mentions: inout [Mention], _ text: CleanText) {
  guard let first = mentions.first(where: { $0.kind == .numbered && $0.number != nil }) else { return }
  let places = NumbersAbove.places(in: text.bytes, from: first.span.end)
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

private enum NumbersAbove {
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
    let year = number.year ?? mention.date?.year
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

  /// The last letters of "nêu" and "nói" from their second byte on; few of them have a figure before the word.
  private static let letters = BytePairs([
    BytePairs.Group([0xAA], before: Array("u".utf8)), BytePairs.Group([0xB3], before: Array("i".utf8)),
  ])
  private static let words = [Array(" nêu trên".utf8), Array(" nói trên".utf8)]

  static func places(in bytes: [UInt8], from: Int) -> [Place] {
    var places: [Place] = []
    var at = letters.index(in: bytes.span, from: from, to: bytes.count)
    while at < bytes.count {
      // A figure, a blank, n and the first byte of the letter stand before.
      let start = at - 3
      if start > from, isDigit(bytes[start - 1]), words.contains(where: { starts(bytes.span, start, with: $0) }),
        let place = place(before: start, bytes)
      {
        places.append(place)
      }
      at = letters.index(in: bytes.span, from: at + 1, to: bytes.count)
    }
    return places
  }

  /// Type word, perhaps "số", and a number that ends where the phrase begins.
  private static func place(before end: Int, _ bytes: [UInt8]) -> Place? {
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
