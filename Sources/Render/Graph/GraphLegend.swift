import Model

/// What the shapes, letters, frames and lines of a graph mean; only those that occur.
struct GraphLegend {
  static let narrowest = 760
  private static let entryWidth = 340
  private static let lineHeight = 46

  private enum Entry {
    case state(StateMark)
    case held, centre
    case line(LineMark)
  }

  private let entries: [Entry]
  private let perLine: Int
  private let language: Language

  init(_ graph: CitationGraph, width: Int, in language: Language) {
    self.language = language
    let states = Set(graph.nodes.map { StateMark($0.state) })
    let lines = Set(graph.edges.map { LineMark($0.verdict) })
    var entries = StateMark.allCases.filter(states.contains).map(Entry.state)
    if graph.nodes.contains(where: { $0.address != nil }) { entries.append(.held) }
    if graph.nodes.contains(where: \.isCentre) { entries.append(.centre) }
    entries += LineMark.allCases.filter(lines.contains).map(Entry.line)
    self.entries = entries
    perLine = max(1, (width - 20) / Self.entryWidth)
  }

  var height: Int { 30 + (entries.count + perLine - 1) / perLine * Self.lineHeight }

  func draw(y: Int, on drawing: inout SVGDrawing) {
    for (index, entry) in entries.enumerated() {
      draw(entry, x: 16 + index % perLine * Self.entryWidth, y: y + 20 + index / perLine * Self.lineHeight, on: &drawing)
    }
  }

  private func draw(_ entry: Entry, x: Int, y: Int, on drawing: inout SVGDrawing) {
    let words: String
    switch entry {
    case .state(let mark):
      words = mark.name(in: language)
      drawBox(mark, "", x, y, on: &drawing)
    case .held:
      words = language("viền đậm: có trong chỉ mục", "thick frame: in the index")
      drawBox(.inForce, "held", x, y, on: &drawing)
    case .centre:
      words = language("nền khác: văn bản được hỏi", "tinted: the document asked for")
      drawBox(.inForce, "centre", x, y, on: &drawing)
    case .line(let mark):
      words = mark.name(in: language)
      drawing.add(
        "<path class=\"e v-\(mark.rawValue)\" style=\"opacity:1\" marker-end=\"url(#m-\(mark.rawValue))\" d=\"M\(x) \(y + 17)H\(x + 62)\"/>"
      )
    }
    drawing.text(words, x: x + 76, y: y + 21, class: "caption")
  }

  /// A small box of the same outline.
  private func drawBox(_ mark: StateMark, _ classes: String, _ x: Int, _ y: Int, on drawing: inout SVGDrawing) {
    let isPlain = !classes.isEmpty
    drawing.add("<g class=\"\(isPlain ? classes : mark.rawValue)\" transform=\"translate(\(x) \(y)) scale(.4 .9)\">")
    drawing.add(
      "<path class=\"box\" vector-effect=\"non-scaling-stroke\" d=\"\((isPlain ? .unknown : mark).outline(GraphLayout.Box(x: 0, y: 0)))\"/>"
    )
    drawing.add("</g>")
    if !isPlain {
      drawing.add("<g class=\"\(mark.rawValue)\">")
      drawing.text(mark.letter(in: language), x: x + 33, y: y + 21, class: "letter")
      drawing.add("</g>")
    }
  }
}
