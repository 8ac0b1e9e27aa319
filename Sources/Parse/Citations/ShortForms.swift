import Facts
import Model

/// Adds the later mentions of a paper by the short name it was given: "(sau đây viết tắt là Nghị định số 59)". A short name must begin with a
/// type word; it stands for the paper named right before the bracket, until the name is given to another. Linear in the text for each
/// distinct name, of which 32 are followed.
func addShortForms(_ declarations: [ShortForms.Declaration], to mentions: inout [Mention], _ text: CleanText) {
  guard !declarations.isEmpty else { return }
  var names: [[UInt8]] = []
  for declaration in declarations where names.count < 32 && !names.contains(declaration.name) { names.append(declaration.name) }
  let taken = mentions.map(\.span).sorted { $0.start < $1.start }
  var added: [Mention] = []
  for name in names {
    let owners = declarations.filter { $0.name == name }
    var owner = 0
    for place in ShortForms.places(of: name, in: text, from: owners[0].end) where !overlaps(taken, place) {
      while owner + 1 < owners.count, owners[owner + 1].end <= place.start { owner += 1 }
      if owners[owner].endsWithNumber, ShortForms.isCounted(text, place.end, year: owners[owner].mention.year) { continue }
      var mention = Mention(kind: .named, type: owners[owner].mention.type)
      mention.number = owners[owner].mention.number
      mention.nameSpan = place
      mention.flags = [.shortForm]
      added.append(mention)
    }
  }
  guard !added.isEmpty else { return }
  mentions = (mentions + added).sorted { $0.span.start < $1.span.start }
}

/// Whether a place lies on one of the spans, which stand in the order of the text. Logarithmic.
func overlaps(_ spans: [TextSpan<Clean>], _ place: TextSpan<Clean>) -> Bool {
  var low = 0
  var high = spans.count
  while low < high {
    let middle = (low + high) / 2
    if spans[middle].start < place.end { low = middle + 1 } else { high = middle }
  }
  // A list's first member may reach over those behind it.
  return spans[max(0, low - 8)..<low].contains { $0.end > place.start }
}

enum ShortForms {
  struct Declaration {
    let mention: Mention
    let name: [UInt8]
    /// The declaration, from its bracket.
    let span: TextSpan<Clean>
    var end: Int { span.end }
    /// The name ends with the paper's running number: "Nghị quyết 98".
    var endsWithNumber = false
  }

  private static let openings = [
    "sau đây viết tắt là ", "sau đây gọi tắt là ", "sau đây gọi là ", "dưới đây viết tắt là ", "dưới đây gọi tắt là ", "dưới đây gọi là ",
    "từ đây gọi tắt là ", "từ đây gọi là ", "viết tắt là ", "gọi tắt là ",
  ].map { Array($0.utf8) }

  /// Declarations behind numbered mentions: a bracket within 400 bytes that opens with such a phrase or holds type and number alone, then a name up to the closing bracket.
  static func declared(_ mentions: [Mention], _ text: CleanText) -> [Declaration] {
    let bytes = text.bytes
    var found: [Declaration] = []
    for index in mentions.indices where mentions[index].kind == .numbered {
      let from = mentions[index].span.end
      let next = index + 1 < mentions.count ? mentions[index + 1].span.start : bytes.count
      let to = min(from + 400, next, bytes.count)
      guard let bracket = first(UInt8(ascii: "("), bytes, from, to) else { continue }
      let opened = openings.lazy.compactMap({ behind($0, bytes, bracket + 1) }).first
      let start = opened ?? bracket + 1
      guard let close = first(UInt8(ascii: ")"), bytes, start, min(start + 120, bytes.count)) else { continue }
      let name = Array(bytes[start..<close])
      guard name.count >= 4 else { continue }
      let mention = mentions[index]
      let span = TextSpan<Clean>(bracket, close)
      if let type = typeOfNumber(name, mention) {
        // "(Nghị quyết 98)" stands for "Nghị quyết số 98" too.
        for joint in [" ", " số "] {
          found.append(Declaration(mention: mention, name: type + Array((joint + serial(mention)).utf8), span: span, endsWithNumber: true))
        }
      } else if opened != nil, name.count >= 6, isTypeName(name) {
        found.append(Declaration(mention: mention, name: name, span: span))
      }
    }
    return found
  }

  /// "Kế hoạch 12 tháng", "Kế hoạch 5 năm 2021-2025", "Quyết định 5,2 tỷ", "Nghị quyết 98 năm 2019": the figures count something or are those of a
  /// paper of another year. Constant time.
  static func isCounted(_ text: CleanText, _ end: Int, year: Int?) -> Bool {
    let tokens = text.tokens(from: end, to: min(text.bytes.count, end + 32))
    guard let next = tokens.first else { return false }
    if next.is(UInt8(ascii: "%")) { return true }
    if next.kind == .mark { return tokens.count > 1 && tokens[1].kind == .number && !tokens[1].spaceBefore }
    if next.looks(like: Word.nam) {
      return tokens.count < 2 || tokens[1].value != year || tokens.count > 2 && tokens[2].is(Mark.hyphen)
    }
    if next.looks(like: Word.ngay) { return tokens.count < 2 || tokens[1].kind != .number }
    return counted.contains(next.word)
  }

  private static let counted = WordSet(
    "tháng tuần quý giờ phút điểm nội nhiệm mục giải nhóm lần bước đợt lượt buổi người hộ xã huyện tỉnh lớp triệu tỷ đồng ha km mét thửa suất đơn đối chỉ tiêu kỳ giai"
  )

  /// The name's places behind a position; a figure or letter right behind would make it another name.
  static func places(of name: [UInt8], in text: CleanText, from: Int) -> [TextSpan<Clean>] {
    let bytes = text.bytes
    var places: [TextSpan<Clean>] = []
    var at = from
    while true {
      at = ByteScan.index(of: name[0], in: bytes.span, from: at)
      guard at + name.count <= bytes.count else { return places }
      let end = at + name.count
      if starts(bytes.span, at, with: name),
        end == bytes.count
          || !isLetterByte(bytes[end]) && !isDigit(bytes[end]) && bytes[end] != UInt8(ascii: "/") && bytes[end] != UInt8(ascii: "-")
      {
        places.append(TextSpan(at, end))
        at = end
      } else {
        at += 1
      }
    }
  }

  /// The place behind a phrase, in which several blanks count as one; nil where it does not stand.
  private static func behind(_ phrase: [UInt8], _ bytes: [UInt8], _ from: Int) -> Int? {
    var at = from
    for byte in phrase {
      guard at < bytes.count, bytes[at] == byte else { return nil }
      at += 1
      while byte == 0x20, at < bytes.count, bytes[at] == 0x20 { at += 1 }
    }
    return at
  }

  /// The type's words or code in a name that consists of them and the mention's own running number: "Nghị quyết 98", "Nghị định số 62", "NĐ 62".
  private static func typeOfNumber(_ name: [UInt8], _ mention: Mention) -> [UInt8]? {
    guard name.count <= 40 else { return nil }
    var tokens: [Token] = []
    tokenise(name.span, from: 0, to: name.count, into: &tokens)
    guard let number = tokens.last, number.kind == .number,
      String(decoding: name[number.start..<number.end], as: UTF8.self) == serial(mention),
      let first = tokens.first, first.isCapitalised
    else { return nil }
    var last = tokens.count - 1
    if last > 1, tokens[last - 1].is(Word.so) { last -= 1 }
    let isType =
      TypeTable.words.match(tokens, at: 0).map { $0.end == last && $0.value == mention.type }
      ?? (last == 1 && TypeTable.codes.find(first.word)?.value == mention.type)
    return isType ? Array(name[..<tokens[last - 1].end]) : nil
  }

  private static func serial(_ mention: Mention) -> String { mention.number?.serial ?? "" }

  private static func isTypeName(_ name: [UInt8]) -> Bool {
    var tokens: [Token] = []
    name.withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    guard let match = TypeTable.words.match(tokens, at: 0), tokens[0].isCapitalised else { return false }
    return match.end < tokens.count
  }

  private static func first(_ byte: UInt8, _ bytes: [UInt8], _ from: Int, _ to: Int) -> Int? {
    guard from < to else { return nil }
    let at = ByteScan.index(of: byte, in: bytes.span, from: from, to: to)
    return at < to ? at : nil
  }
}
