import Model

/// Two columns of lines that print sets side by side: the head of a paper, its recipients and signature.
struct SideBySide {
  /// Lines of the page it takes the place of.
  var range: Range<Int>
  var left: [[UInt8]] = []
  var right: [[UInt8]] = []

  /// The head: issuer and number on the left; country or party and motto, place and date on the right (Decree 30/2020/NĐ-CP, Annex I;
  /// Guidance 36-HD/VPTW of 2018 for papers of the Party). Nil where the page begins with none.
  static func head(_ page: PrintedPage) -> SideBySide? {
    let lines = page.lines
    let isMotto = { (line: PrintedLine) in ColumnCues.mayBeMotto(line.text) && ColumnCues.isMotto(line.folded) }
    guard let motto = lines.prefix(12).firstIndex(where: isMotto) else { return nil }
    let parts = lines[motto].segments(gap: 2)
    guard let at = parts.firstIndex(where: { ColumnCues.isMotto(fold(String(decoding: $0.text, as: UTF8.self))) }) else { return nil }
    let rightEdge = parts[at].column
    let leftEdge = at > 0 ? parts[at - 1].end : lines[..<min(lines.count, motto + 3)].map(\.indent).min() ?? 0
    // A motto in the middle of the page has nothing beside it.
    guard at > 0 || rightEdge >= 24 && lines[..<min(lines.count, motto + 4)].contains(where: { $0.indent < rightEdge - 12 }) else {
      return nil
    }
    var head = SideBySide(range: (motto <= 5 ? 0 : motto)..<motto)
    var isDated = false
    var lefts: [[PrintedLine.Segment]] = []
    for index in head.range.lowerBound..<min(lines.count, motto + 16) {
      let line = lines[index]
      let (parts, right) = cut(line, between: leftEdge, and: rightEdge)
      let left = parts.map(joined)
      if index > motto {
        // A line across both columns, or a heading below the right one, is the paper's text.
        guard left != nil || right != nil else { break }
        let words = line.folded
        // "VIỆT ⏎ NAM": a column too narrow for the name of the country.
        if left == nil, !isDated, let right, !head.right.isEmpty, words == "nam" || words == "viet nam" || words == "chu nghia viet nam" {
          Paragraph.append(right, to: &head.right[head.right.count - 1])
          head.range = head.range.lowerBound..<(index + 1)
          continue
        }
        if left == nil, isDated || !ColumnCues.isDatedPlace(words) && !ColumnCues.isMotto(words) && !ColumnCues.isRule(line.text) { break }
        let isSubject = words.hasPrefix("v v ") || words.hasPrefix("ve viec")
        if isDated, right == nil, line.blanksAbove > page.margins.spacing, !isSubject { break }
      }
      if let parts, let left, !ColumnCues.isRule(left) {
        head.left.append(left)
        lefts.append(parts)
      }
      if let right {
        if !ColumnCues.isRule(right) { head.right.append(right) }
        isDated = isDated || ColumnCues.isDatedPlace(fold(String(decoding: right, as: UTF8.self)))
      }
      head.range = head.range.lowerBound..<(index + 1)
    }
    if let edge = secondHead(lefts) {
      let parts = lefts.joined()
      head.left = parts.filter { $0.column < edge }.map { Array($0.text) } + parts.filter { $0.column >= edge }.map { Array($0.text) }
    }
    return head.left.isEmpty || head.right.isEmpty ? nil : head
  }

  /// Two bodies that issue a paper together have their heads side by side, each with its number: where the second one's begins.
  private static func secondHead(_ lines: [[PrintedLine.Segment]]) -> Int? {
    let numbers = lines.first { parts in
      parts.count == 2 && parts.allSatisfy { $0.text.starts(with: "Số".utf8) && $0.text.contains(UInt8(ascii: "/")) }
    }
    guard let numbers else { return nil }
    // Names are wider than numbers: the other lines tell how far.
    let others = lines.joined().filter { $0.column > numbers[0].end && $0.column < numbers[1].end }
    return others.map(\.column).min()
  }

  /// "Nơi nhận: …" and the signature to its right, as far as the page goes or the next heading.
  static func signature(_ lines: [PrintedLine], from: Int) -> SideBySide? {
    guard let first = lines[from...].firstIndex(where: { ColumnCues.isRecipients($0.text) }) else { return nil }
    let area = lines[first...].prefix { !ColumnCues.isAnnex($0.text) }
    let wide = area.compactMap { line -> Int? in
      let parts = line.segments(gap: 3)
      if parts.count > 1 { return parts[parts.count - 1].column }
      return line.indent >= 40 ? line.indent : nil
    }
    guard let edge = wide.min() else { return nil }
    var block = SideBySide(range: first..<first)
    for (index, line) in zip(area.indices, area) {
      let parts = line.segments(gap: 3)
      if parts.count == 1, parts[0].column < edge - 8, parts[0].end > edge + 12, index > first { break }
      let isRight = { (part: PrintedLine.Segment) in part.column >= edge - 4 }
      let left = joined(parts.filter { !isRight($0) })
      let right = joined(parts.filter(isRight))
      if !left.isEmpty { block.left.append(left) }
      if !right.isEmpty { block.right.append(right) }
      block.range = first..<(index + 1)
    }
    return block
  }

  /// The parts of a line on either side of the gap between two columns; neither where words stand across it.
  private static func cut(
    _ line: PrintedLine, between leftEdge: Int, and rightEdge: Int
  ) -> (left: [PrintedLine.Segment]?, right: [UInt8]?) {
    let parts = line.segments(gap: 2)
    var best: (index: Int, overlap: Int)?
    for index in parts.indices.dropFirst() {
      let overlap = min(parts[index].column, rightEdge + 1) - max(parts[index - 1].end, leftEdge - 1)
      if overlap > 0, overlap >= best?.overlap ?? 0 { best = (index, overlap) }
    }
    if let best { return (Array(parts[..<best.index]), joined(parts[best.index...])) }
    guard let first = parts.first, let last = parts.last else { return (nil, nil) }
    let middle = (first.column + last.end) / 2
    if last.end <= rightEdge + 3, middle < rightEdge { return (parts, nil) }
    return first.column >= leftEdge - 3 && middle > leftEdge ? (nil, joined(parts)) : (nil, nil)
  }

  private static func joined(_ parts: some Sequence<PrintedLine.Segment>) -> [UInt8] {
    Array(parts.map(\.text).joined(separator: [0x20]))
  }
}
