import Facts
import Model

/// Adds "Chỉ thị số 33 nêu trên", "Nghị định 24", "Thông tư số 40", "Thông tư 111/2013": a type word and a bare number that point back to the one paper of
/// that type and number the text has cited in full before. Where it has cited two (18-NQ/TW of 2017 and of 2022), nothing is added; nor for "Chỉ thị nêu
/// trên", which has no number of its own. Linear in places and mentions.
/// - Parameters:
///   - ends: where figures end that may be such numbers, in the order of the text.
///   - declared: brackets that give a paper such a name, in the order of the text.
func addNumbersAbove(to mentions: inout [Mention], _ text: CleanText, ends: [Int], declared: [TextSpan<Clean>] = []) {
  guard let first = mentions.first(where: { NumbersAbove.isFull($0) }) else { return }
  let short = mentions.indices.filter { NumbersAbove.isShort(mentions[$0]) }
  let taken = mentions.map(\.span).sorted { $0.start < $1.start }
  let free = ends.filter { $0 > first.span.end && !overlaps(taken, TextSpan($0 - 1, $0)) }
  let places = free.compactMap { NumbersAbove.place(before: $0, text) }
  guard !places.isEmpty || !short.isEmpty else { return }
  var above = NumbersAbove(mentions)
  var added: [Mention] = []
  for place in places where !overlaps(taken, place.span) && !overlaps(declared, place.span) {
    guard let paper = above.paper(place.key, year: place.year, before: place.span.start),
      !BehindShortForm(text, place.span.end).namesOther(than: paper)
    else { continue }
    var mention = Mention(kind: .named, type: place.key.type)
    mention.number = paper.number
    mention.nameSpan = place.span
    mention.flags = [.shortForm]
    added.append(mention)
  }
  above.restart()
  for index in short {
    let mention = mentions[index]
    guard let number = mention.number, let serial = Int(number.serial),
      let paper = above.paper(.init(type: mention.type, serial: serial), year: number.year, before: mention.span.start),
      !BehindShortForm(text, mention.span.end).namesOther(than: paper)
    else { continue }
    mentions[index].kind = .named
    mentions[index].number = paper.number
    mentions[index].nameSpan = mention.span
    (mentions[index].typeSpan, mentions[index].numberSpan) = (nil, nil)
    mentions[index].flags = [.shortForm]
  }
  if !added.isEmpty { mentions = (mentions + added).sorted { $0.span.start < $1.span.start } }
}

/// The papers that a text has cited in full up to a place that moves on.
struct NumbersAbove {
  /// In the order of their ends.
  private let cited: [Mention]
  private var next = 0
  private var above: [Key: Cited] = [:]

  init(_ mentions: [Mention]) { cited = mentions.filter(Self.isFull).sorted { $0.span.end < $1.span.end } }

  mutating func restart() { (next, above) = (0, [:]) }

  /// The one paper of a type and number cited before a place; places must ascend.
  mutating func paper(_ key: Key, year: Int?, before place: Int) -> Cited? {
    while next < cited.count, cited[next].span.end <= place {
      Self.take(cited[next], into: &above)
      next += 1
    }
    guard let last = above[key], last.isOne else { return nil }
    if let year, let own = last.year, own != year { return nil }
    return year != nil && last.year == nil ? nil : last
  }

  static func isFull(_ mention: Mention) -> Bool {
    guard mention.kind == .numbered, let number = mention.number else { return false }
    return !number.symbol.isEmpty || number.year == nil || !number.organisation.isEmpty
  }

  /// "Thông tư 111/2013" without a body.
  static func isShort(_ mention: Mention) -> Bool {
    mention.kind == .numbered && mention.issuerSpan == nil && mention.dateSpan == nil && mention.number.map { $0.symbol.isEmpty } ?? false
      && !isFull(mention)
  }

  struct Key: Hashable {
    let type: DocumentType
    let serial: Int
  }

  struct Place {
    let key: Key
    /// Printed behind the number: 111/2013, 24 năm 2014.
    let year: Int?
    let span: TextSpan<Clean>
  }

  /// What the text has cited under one type and number so far.
  struct Cited {
    var number: DocumentNumber
    var date: PrintedDate?
    var year: Int?
    /// Where the body stands that issued it.
    var issuer: TextSpan<Clean>?
    /// Whether all of it can be one paper.
    var isOne = true
  }

  private static func take(_ mention: Mention, into above: inout [Key: Cited]) {
    guard let number = mention.number, let serial = Int(number.serial) else { return }
    let year = mention.year
    for type in number.symbolType == mention.type ? [mention.type] : [mention.type] + (number.symbolType.map { [$0] } ?? []) {
      let key = Key(type: type, serial: serial)
      var cited = above[key] ?? Cited(number: number, date: mention.date, year: year)
      if cited.number.bucket != number.bucket || differ(cited.date, mention.date) || differ(cited.year, year) { cited.isOne = false }
      // "Nghị định số 34 của Chính phủ" between leaves the full number.
      if !number.symbol.isEmpty || cited.number.symbol.isEmpty { cited.number = number }
      cited.date = cited.date ?? mention.date
      cited.year = cited.year ?? year
      cited.issuer = cited.issuer ?? mention.issuerSpan
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
  fileprivate static func place(before end: Int, _ text: CleanText) -> Place? {
    var start = max(0, end - 60)
    while start < end, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    let tokens = text.tokens(from: start, to: end)
    guard let figures = tokens.last, figures.kind == .number, figures.end == end else { return nil }
    let hasYear = tokens.count > 3 && tokens[tokens.count - 2].is(Mark.slash)
    let at = hasYear ? tokens.count - 3 : tokens.count - 1
    let number = tokens[at]
    guard number.kind == .number, number.end - number.start <= 5 else { return nil }
    let isNumbered = at > 0 && tokens[at - 1].is(Word.so)
    guard let type = type(tokens, endingAt: isNumbered ? at - 1 : at, before: number.start) else { return nil }
    let place = Place(
      key: Key(type: type.value, serial: number.value), year: hasYear ? figures.value : year(behind: end, text),
      span: TextSpan(tokens[type.first].start, end))
    // "Kế hoạch 2024 của xã": a year.
    if !isNumbered, !hasYear, (1990...2100).contains(number.value) { return nil }
    if follow(text.bytes.span, end) { return place }
    // Figures count and number much else behind such words: "Kế hoạch 5 năm", "Quyết định 1", "Phương án số 2".
    guard isFirm(type.value) || isNumbered && type.value == .programme, type.first == 0 || !tokens[type.first - 1].is(Word.la),
      isNumbered || hasYear || number.end - number.start > 1,
      !type.isLetters || hasYear || isNumbered && type.value != .directive || type.value == .decree
    else { return nil }
    if isCounted(text, place) { return nil }
    let isPlain = isNumbered || hasYear || isNoun(type.value) || isProvision(tokens, before: type.first)
    return isPlain || BehindShortForm(text, end).goesOn ? place : nil
  }

  /// Types whose word means nothing but a paper; "thông báo", "quyết định", "kế hoạch" are said of much else.
  private static func isNoun(_ type: DocumentType) -> Bool {
    type.isLegislation || type == .jointResolution || type != .decision && BareNumber.yearTypes.contains(type)
  }

  /// "Điều 3 Quyết định 12", "khoản 2 Điều 3 của Kế hoạch 12".
  private static func isProvision(_ tokens: [Token], before at: Int) -> Bool {
    let last = at > 0 && tokens[at - 1].is(Word.cua) ? at - 2 : at - 1
    return last > 0 && tokens[last].kind == .number && tokens[last - 1].looks(like: Word.dieu)
  }

  /// The type word, or letters for it, that ends before a token.
  private static func type(_ tokens: [Token], endingAt last: Int, before number: Int) -> (value: DocumentType, first: Int, isLetters: Bool)?
  {
    for first in max(0, last - 5)..<max(0, last) {
      if let type = TypeTable.words.match(tokens, at: first), type.end == last, tokens[first].isCapitalised {
        return (type.value, first, false)
      }
    }
    guard last > 0, let type = TypeLetters.yearType(tokens[last - 1], before: number),
      last < 2
        || !tokens[last - 2].is(Mark.lineEnd) && !tokens[last - 2].is(Mark.gap) && !tokens[last - 2].is(UInt8(ascii: "|"))
          && !tokens[last - 2].is(Mark.colon)
    else { return nil }
    return (type, last - 1, true)
  }

  private static func year(behind end: Int, _ text: CleanText) -> Int? {
    let tokens = text.tokens(from: end, to: min(text.bytes.count, end + 12))
    guard tokens.count > 1, tokens[0].is(Word.nam), (1945...2100).contains(tokens[1].value) else { return nil }
    return tokens[1].value
  }

  private static func isFirm(_ type: DocumentType) -> Bool {
    type.isLegislation || type == .jointResolution || type != .report && type != .regulation && BareNumber.types.contains(type)
  }

  private static func isCounted(_ text: CleanText, _ place: Place) -> Bool {
    let tokens = text.tokens(from: place.span.end, to: min(text.bytes.count, place.span.end + 8))
    // "Kế hoạch 35 - 40": a range.
    if let next = tokens.first,
      next.is(Mark.slash) || next.is(Mark.hyphen) && (!next.spaceBefore || tokens.dropFirst().first?.kind == .number)
    {
      return true
    }
    return ShortForms.isCounted(text, place.span.end, year: place.year)
  }
}
