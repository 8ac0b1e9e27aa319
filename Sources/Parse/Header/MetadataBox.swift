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
    (.number, ["Số hiệu văn bản", "Số hiệu", "Số ký hiệu", "Số, ký hiệu", "Số/Ký hiệu", "Số văn bản", "Số kí hiệu", "Ký hiệu"]),
    (.type, ["Loại văn bản", "Hình thức văn bản", "Thể loại"]),
    (.date, ["Ngày ban hành", "Ngày ký", "Ban hành ngày"]),
    (.issuer, ["Cơ quan ban hành", "Nơi ban hành", "Cơ quan/Người ban hành", "Đơn vị ban hành"]),
    (.title, ["Trích yếu nội dung", "Trích yếu", "Tên văn bản"]),
  ].flatMap { label, phrases in phrases.map { (label, Array($0.utf8)) } }

  /// A head made of the box; nil where there is no number or fewer than two other values.
  func head() -> Head? {
    var head = Head()
    var values = 0
    var first: Int?
    var last = 0
    for (index, line) in lines.enumerated().prefix(400) where line.count < 2000 {
      guard
        let label = Self.labels.first(where: { label in
          label.words.count <= line.count && label.words.indices.allSatisfy { text.bytes[line.start + $0] == label.words[$0] }
        })
      else { continue }
      var value = Array(tokens(line.start + label.words.count, line.end).drop { $0.is(Mark.colon) || $0.is(UInt8(ascii: "|")) })
      if value.isEmpty, index + 1 < lines.count { value = tokens(lines[index + 1].start, lines[index + 1].end) }
      guard take(label.label, value, &head) else { continue }
      values += 1
      if first == nil { first = index }
      last = index
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

  private func take(_ label: Label, _ value: [Token], _ head: inout Head) -> Bool {
    guard let first = value.first, let end = value.last?.end else { return false }
    switch label {
    case .number:
      guard head.number == nil, let match = NumberGrammar.match(text.bytes, at: first.start, isExpected: true) else { return false }
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
    text.bytes.withSpan { tokenise($0, from: start, to: end, into: &tokens) }
    return tokens
  }
}
