import Model

/// What a format's own structure says about stretches of the text: tables, boxes beside the paper, footnotes. Empty for plain text.
struct StructureMarks {
  struct Mark {
    var span: TextSpan<Clean>
    var zone: Zone
  }

  /// In the order of the text; they may nest, the inner one behind the outer.
  var marks: [Mark] = []
  /// What a page calls itself outside its text, UTF-8.
  var pageTitle: [UInt8] = []
  /// The page's own headings.
  var headings: [TextSpan<Clean>] = []
  /// Whether the text is a page, whose headline is its own and no paper's.
  var isPage = false

  /// The innermost zone that structure gives a position. Logarithmic where marks do not nest.
  func zone(at position: Int) -> Zone? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].span.start <= position { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 64 {
      if marks[index].span.end > position { return marks[index].zone }
      index -= 1
      steps += 1
    }
    return nil
  }

  func isAside(_ position: Int) -> Bool { zone(at: position) == .sidebar }
}
