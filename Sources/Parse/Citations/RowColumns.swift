import Facts
import Model

/// Days and bodies of papers that a list gives in columns of their own: "Số/Ký hiệu | Trích yếu | Ngày BH | Cơ quan ban hành". The heads of the columns tell
/// what their cells are: a body in another one ("Đơn vị thực hiện") issued nothing. Rows are lines of a table, or of a file with commas or semicolons.
struct RowColumns {
  /// What the heads of a table say.
  private struct Columns {
    let separator: UInt8
    let number: Int
    let day: Int?
    let issuer: Int?
  }

  private let text: CleanText
  /// The row looked at last and the columns it stands in.
  private var last: (line: Int, columns: Columns?) = (-1, nil)

  /// How long a row may be, and how many lines of cells that go on may stand between two rows, in bytes and lines.
  private static let (longest, between) = (4000, 8)
  private static let separators = [UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";")]

  private init(_ text: CleanText) { self.text = text }

  /// Linear: what stands above a row is looked at up to the row before it.
  static func fill(_ mentions: inout [Mention], _ text: CleanText) {
    var rows = RowColumns(text)
    for index in mentions.indices { rows.fill(&mentions[index]) }
  }

  private mutating func fill(_ mention: inout Mention) {
    guard mention.kind == .numbered, mention.dateSpan == nil || mention.issuerSpan == nil, let number = mention.numberSpan,
      let words = mention.words, let line = rowOf(words.start, number.end), let columns = columns(above: line.lowerBound)
    else { return }
    let cells = cells(line, columns.separator)
    guard columns.number < cells.count, case let own = cells[columns.number], own.lowerBound == words.start,
      [number.end, mention.dateSpan?.end].contains(own.upperBound)
    else { return }
    if mention.dateSpan == nil, let day = columns.day, day < cells.count {
      let tokens = text.tokens(from: cells[day].lowerBound, to: cells[day].upperBound)
      if let date = DateReader.read(tokens, at: 0), date.end == tokens.count, date.date?.day ?? 0 > 0 {
        mention.take(date, tokens)
        if date.isImpossible { mention.flags.insert(.impossibleDate) }
        mention.isOfRow = true
      }
    }
    if mention.issuerSpan == nil, let issuer = columns.issuer, issuer < cells.count {
      let tokens = text.tokens(from: cells[issuer].lowerBound, to: cells[issuer].upperBound)
      let isJoint = mention.number?.isJoint ?? false
      let body = isJoint ? IssuerReader.readJoint(tokens, at: 0) : IssuerReader.read(tokens, at: 0)
      if let body, body.end == tokens.count {
        mention.issuerSpan = TextSpan(cells[issuer].lowerBound, cells[issuer].upperBound)
        mention.isOfRow = true
      }
    }
  }

  /// The line of a number that stands right behind or before a separator.
  private func rowOf(_ start: Int, _ end: Int) -> Range<Int>? {
    let bytes = text.bytes
    var before = start - 1
    while before >= 0, Self.isEdge(bytes[before]) { before -= 1 }
    var behind = end
    while behind < bytes.count, Self.isEdge(bytes[behind]) { behind += 1 }
    let isFirst = before < 0 || bytes[before] == Mark.lineEnd
    guard isFirst ? behind < bytes.count && bytes[behind] != Mark.lineEnd : parts(before) else { return nil }
    let lineEnd = ByteScan.index(of: Mark.lineEnd, in: bytes.span, from: end, to: min(bytes.count, end + Self.longest))
    guard lineEnd == bytes.count || bytes[lineEnd] == Mark.lineEnd else { return nil }
    while before >= 0, bytes[before] != Mark.lineEnd, lineEnd - before < Self.longest { before -= 1 }
    guard before < 0 || bytes[before] == Mark.lineEnd else { return nil }
    // A day may stand in the number's cell: what parts it from the next is farther off.
    guard !isFirst || parts(behind) || bytes[behind..<lineEnd].contains(UInt8(ascii: "|")) else { return nil }
    return (before + 1)..<lineEnd
  }

  /// A bar, or a comma or semicolon with no blank behind it: those of a sentence have one.
  private func parts(_ at: Int) -> Bool {
    let bytes = text.bytes
    guard Self.separators.contains(bytes[at]) else { return false }
    return bytes[at] == UInt8(ascii: "|") || at + 1 < bytes.count && bytes[at + 1] != 0x20
  }

  /// The columns of the table a row stands in; nil where no heads stand above it.
  private mutating func columns(above line: Int) -> Columns? {
    if line == last.line { return last.columns }
    var found: Columns?
    var (start, others) = (line, 0)
    while start > 0, others < Self.between {
      let end = start - 1
      start = end
      while start > 0, text.bytes[start - 1] != Mark.lineEnd { start -= 1 }
      if start == last.line {
        found = last.columns
        break
      }
      if start < last.line { break }
      found = heads(start..<end)
      if found != nil { break }
      others = text.bytes[start..<end].contains(where: Self.separators.contains) ? 0 : others + 1
    }
    last = (line, found)
    return found
  }

  /// The columns a line is the heads of: it has no figures, and names the number's column and one of the others.
  private func heads(_ line: Range<Int>) -> Columns? {
    guard line.count < 1000, !text.bytes[line].contains(where: isDigit),
      let separator = Self.separators.first(where: text.bytes[line].contains)
    else { return nil }
    let names = cells(line, separator).map { cell in
      String(known: text.bytes, cell).split { !$0.isLetter }.map { fold(String($0)) }.joined(separator: " ")
    }
    guard let number = names.firstIndex(where: Self.isNumber) else { return nil }
    let (day, issuer) = (names.firstIndex(where: Self.days.contains), names.firstIndex(where: Self.issuers.contains))
    return day == nil && issuer == nil ? nil : Columns(separator: separator, number: number, day: day, issuer: issuer)
  }

  /// "Số, ký hiệu", "Số hiệu văn bản", "Số văn bản"; not "Số đến".
  private static func isNumber(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, ["so", "ky", "ki"].contains(first), words.count <= 6 else { return false }
    return words.contains("hieu") || words.contains("kh") || ["so van ban", "so vb"].contains(name)
  }

  private static let days: Set<String> = Set(
    ["ngay", "ngay thang", "ngay thang nam", "thoi gian"].flatMap { day in
      [day] + ["ban hanh", "bh", "ban hanh van ban", "van ban", "vb", "ky"].map { "\(day) \($0)" }
    }
  ).subtracting(["thoi gian"])

  private static let issuers: Set<String> = Set(
    ["co quan", "cq", "noi", "don vi", "co quan don vi", "co quan to chuc", "ten co quan", "ten co quan to chuc"].flatMap { body in
      ["ban hanh", "bh", "ban hanh van ban", "ban hanh vb"].map { "\(body) \($0)" }
    } + ["cqbh", "tac gia", "tac gia van ban", "tac gia vb"])

  /// The cells of a row without blanks and quotation marks around them. A separator between quotation marks parts nothing.
  private func cells(_ line: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
    let bytes = text.bytes
    var cells: [Range<Int>] = []
    var (start, isQuoted) = (line.lowerBound, false)
    for at in line.lowerBound...line.upperBound {
      if at < line.upperBound, separator != UInt8(ascii: "|"), bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard at == line.upperBound || bytes[at] == separator && !isQuoted else { continue }
      var (from, to) = (start, at)
      while from < to, Self.isEdge(bytes[from]) { from += 1 }
      while from < to, Self.isEdge(bytes[to - 1]) { to -= 1 }
      cells.append(from..<to)
      start = at + 1
    }
    return cells
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "\"") }
}
