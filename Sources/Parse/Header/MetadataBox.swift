import Facts
import Model

/// The box of labels and values that portals print beside or instead of a paper: Số hiệu, Loại văn bản, Ngày ban hành, Cơ quan ban hành.
/// Evidence for the header where the paper's own head is missing.
struct MetadataBox {
  let text: CleanText
  let lines: [TextLine]

  private enum Label { case number, type, date, issuer, title }

  /// Labels as printed, the longer of two that begin alike first. Values may be glued to them: pages set them apart by style alone.
  private static let labels: [(label: Label, words: [UInt8])] = [
    (.number, ["Số hiệu"] + numberLabels + ["Số văn bản", "Ký hiệu"]),
    (.type, ["Loại văn bản", "Hình thức văn bản", "Thể loại"]),
    (.date, ["Ngày ban hành", "Ngày ký", "Ban hành ngày"]),
    (.issuer, ["Cơ quan ban hành", "Nơi ban hành", "Cơ quan/Người ban hành", "Đơn vị ban hành"]),
    (.title, ["Trích yếu nội dung", "Trích yếu", "Tên văn bản"]),
  ].flatMap { label, phrases in phrases.map { (label, Array($0.utf8)) } }

  /// "Số ký hiệu", "Số, kí hiệu", "Số/Ký hiệu", "Số và ký hiệu".
  private static let numberLabels = [" ", ", ", "/", " / ", " và ", " & ", "-", " - "].flatMap { joint in
    ["ký hiệu", "kí hiệu", "Ký hiệu", "Kí hiệu"].map { "Số" + joint + $0 }
  }

  /// What may stand behind every label: "Số ký hiệu văn bản", "Ngày ban hành văn bản".
  private static let ofPaper = [" văn bản", " VB"].map { Array($0.utf8) }

  /// A head made of the box; nil where there is no number or fewer than two other values.
  func head() -> Head? {
    var head = Head()
    var values = 0
    var first: Int?
    var last = 0
    for (index, line) in lines.enumerated().prefix(400) where line.count < 2000 {
      for (label, from, to) in pairs(line) {
        var value = Array(tokens(from, to).drop { $0.is(Mark.colon) || $0.is(UInt8(ascii: "|")) })
        if value.isEmpty, index + 1 < lines.count { value = tokens(lines[index + 1].start, lines[index + 1].end) }
        guard take(label, value, &head) else {
          // Right below the rows of one paper those of the next begin: a list of papers.
          if label == .number, index == last + 1, let next = number(value), next.number.bucket != head.number?.number.bucket { return nil }
          continue
        }
        values += 1
        if first == nil { first = index }
        last = index
      }
    }
    guard let number = head.number, values >= 3, let first else { return nil }
    head.isOfficial = true
    head.numberSpan = number.span
    let title = titleLine(above: first, number)
    if head.title.isEmpty, let title { head.title = [title.span] }
    head.firstLine = title?.line ?? first
    head.endLine = last + 1
    return head
  }

  /// Whether the line is a row of a box: it begins with a label that has a colon or a bar behind it, or names its number.
  static func isRow(_ line: TextLine, _ text: CleanText) -> Bool {
    guard let label = allLabels.first(where: { begins(text.bytes, line.start, line.end, with: $0) }) else { return false }
    var at = behindLabel(text.bytes, line.start + label.count, line.end)
    while at < line.end, text.bytes[at] == 0x20 { at += 1 }
    // "Số kí hiệu Số: 218/BC-UBND": the value brings its own label.
    if begins(text.bytes, at, line.end, with: ownLabel) { return true }
    return at < line.end && (text.bytes[at] == UInt8(ascii: ":") || text.bytes[at] == UInt8(ascii: "|"))
  }

  private static let ownLabel = Array("Số:".utf8)

  private static func begins(_ bytes: [UInt8], _ at: Int, _ end: Int, with words: [UInt8]) -> Bool {
    at + words.count <= end && words.indices.allSatisfy { bytes[at + $0] == words[$0] }
  }

  private static func behindLabel(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    at + (ofPaper.first { begins(bytes, at, end, with: $0) }?.count ?? 0)
  }

  /// The labels of a line with the places of their values. A label inside the line has a colon: "Số hiệu: 186/QĐ-UBND Loại văn bản: Quyết định".
  private func pairs(_ line: TextLine) -> [(label: Label, from: Int, to: Int)] {
    var found: [(label: Label, at: Int, from: Int)] = []
    if let first = Self.labels.first(where: { Self.begins(text.bytes, line.start, line.end, with: $0.words) }) {
      found.append((first.label, line.start, Self.behindLabel(text.bytes, line.start + first.words.count, line.end)))
    }
    guard !found.isEmpty else { return [] }
    for at in found[0].from..<line.end where text.bytes[at] == UInt8(ascii: ":") {
      let tail = Self.ofPaper.first { Self.begins(text.bytes, max(found[0].from, at - $0.count), at, with: $0) }?.count ?? 0
      if let inner = label(endingAt: at, behind: found[0].from) ?? label(endingAt: at - tail, behind: found[0].from) {
        found.append((inner.label, inner.at, at))
      }
    }
    // Labels of no use here end a value too.
    let ends =
      found.map(\.at)
      + (found[0].from..<line.end).filter { at in
        text.bytes[at - 1] == 0x20 && Self.otherLabels.contains { Self.begins(text.bytes, at, line.end, with: $0) }
      }
    return found.map { pair in (pair.label, pair.from, ends.filter { $0 > pair.from }.min() ?? line.end) }
  }

  private func label(endingAt end: Int, behind from: Int) -> (label: Label, at: Int)? {
    for label in Self.labels where end - label.words.count > from {
      let start = end - label.words.count
      if text.bytes[start - 1] == 0x20, Self.begins(text.bytes, start, end, with: label.words) { return (label.label, start) }
    }
    return nil
  }

  private static let otherLabels = [
    "Người ký", "Ngày hiệu lực", "Ngày có hiệu lực", "Ngày hết hiệu lực", "Ngày công báo", "Số công báo", "Lĩnh vực", "Tình trạng",
    "Hiệu lực",
    "Ngày đăng",
  ].map { Array($0.utf8) }

  private static let allLabels = labels.map(\.words) + otherLabels

  private func take(_ label: Label, _ value: [Token], _ head: inout Head) -> Bool {
    guard let first = value.first, let end = value.last?.end else { return false }
    switch label {
    case .number:
      guard head.number == nil, let match = number(value) else { return false }
      head.number = match
    case .type:
      guard head.type == nil, let match = TypeTable.words.match(value, at: 0) else { return false }
      head.type = match.value
    case .date:
      guard head.date == nil, let match = DateReader.read(value, at: 0) else { return false }
      head.date = match.date
    case .issuer:
      guard head.issuerLines.isEmpty, IssuerReader.read(value, at: 0) != nil else { return false }
      head.issuerLines = [TextSpan(first.start, end)]
    case .title:
      guard head.title.isEmpty, value.count > 4 else { return false }
      head.title = [TextSpan(first.start, end)]
    }
    return true
  }

  /// "186/QĐ-UBND", "Số: 186/QĐ-UBND".
  private func number(_ value: [Token]) -> NumberMatch? {
    guard let first = value.first,
      let figure = first.is(Word.so) ? value.dropFirst().first(where: { $0.kind != .mark }) : first
    else { return nil }
    return NumberGrammar.match(text.bytes, at: figure.start, isExpected: true)
  }

  /// The nearest line above the box that begins with the paper's type and number: the title is behind the number.
  private func titleLine(above first: Int, _ number: NumberMatch) -> (span: TextSpan<Clean>, line: Int)? {
    for index in (max(0, first - 8)..<first).reversed() {
      for token in tokens(lines[index].start, lines[index].end).prefix(6) where token.kind == .number {
        guard let match = NumberGrammar.match(text.bytes, at: token.start, isExpected: true), match.number.bucket == number.number.bucket
        else { continue }
        return (TextSpan(match.span.end, lines[index].end), index)
      }
    }
    return nil
  }

  private func tokens(_ start: Int, _ end: Int) -> [Token] {
    var tokens: [Token] = []
    text.tokenise(from: start, to: end, into: &tokens)
    return tokens
  }
}
