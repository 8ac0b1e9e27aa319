import Model

/// Two columns of sentences, as news sheets have them: the text goes on at the top of the right one where the left one ends.
struct TextColumns {
  /// Lines across both, above them.
  private(set) var above: [PrintedLine] = []
  private(set) var left: [PrintedLine] = []
  private(set) var right: [PrintedLine] = []

  /// Nil for what may be a table: there a row begins in both columns, and a right cell does not begin in the middle of a sentence.
  init?(_ lines: ArraySlice<PrintedLine>) {
    let gutters = ColumnVotes(lines).gutters(least: 4)
    guard gutters.count == 1, let gutter = gutters.first else { return nil }
    var rows: [(left: PrintedLine?, right: PrintedLine?)] = []
    for line in lines {
      let parts = line.segments(gap: 2)
      if parts.contains(where: { $0.column < gutter.lowerBound && $0.end > gutter.upperBound }) {
        // A heading, or the page's own head.
        guard rows.isEmpty else { return nil }
        above.append(line)
        continue
      }
      let edge = (gutter.lowerBound + gutter.upperBound) / 2
      rows.append((Self.joined(parts.filter { $0.end <= edge }, line), Self.joined(parts.filter { $0.end > edge }, line)))
    }
    left = rows.compactMap(\.left)
    right = rows.compactMap(\.right)
    guard above.count <= 3, Self.isText(left), Self.isText(right), let first = right.first?.text else { return nil }
    guard Paragraph.beginsSmall(first) || isDigit(first[0]) && !Paragraph.isItem(first) else { return nil }
    let (width, other) = (Self.width(left), Self.width(right))
    guard width <= other * 2, other <= width * 2 else { return nil }
    // Only below the end of one column does the other stand alone.
    let beside = rows.count { $0.left != nil && $0.right != nil }
    let last = rows.lastIndex { $0.left != nil && $0.right != nil } ?? 0
    guard beside >= 4, beside * 5 >= (last + 1) * 4 else { return nil }
  }

  private static func joined(_ parts: [PrintedLine.Segment], _ line: PrintedLine) -> PrintedLine? {
    guard let first = parts.first else { return nil }
    return PrintedLine(text: Array(parts.map(\.text).joined(separator: [0x20])), indent: first.column, blanksAbove: line.blanksAbove)
  }

  private static func width(_ lines: [PrintedLine]) -> Int { lines.map { $0.end - $0.indent }.max() ?? 0 }

  /// Whether most lines are as long as the column is wide.
  private static func isText(_ lines: [PrintedLine]) -> Bool {
    let width = width(lines)
    return lines.count >= 5 && width >= 24 && lines.count { ($0.end - $0.indent) * 4 >= width * 3 } * 5 >= lines.count * 3
  }

  /// The edges of one column's text.
  static func margins(_ lines: [PrintedLine]) -> PrintedPage.Margins {
    var margins = PrintedPage.Margins(lines)
    let indents = lines.map(\.indent).sorted()
    let ends = lines.map(\.end).sorted()
    guard let left = indents.first, let right = ends.last else { return margins }
    margins.left = left
    margins.right = right
    let indented = indents.count { $0 > left + 2 }
    margins.isIndented = indented > 0 && indented * 5 <= indents.count * 4
    return margins
  }
}
