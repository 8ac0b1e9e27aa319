import Model

/// Where the documents of a graph stand: a layer a level, a column a year, and in each field of the two a grid of boxes, so that nothing overlaps.
/// All lengths are pixels; y grows downward.
struct GraphLayout {
  struct Box: Equatable {
    var x: Int
    var y: Int
  }

  /// A year, or the documents whose year is not known.
  struct Column: Equatable {
    var year: Int?
    var x: Int
    var width: Int
    /// Whether years without documents lie before it.
    var isAfterGap: Bool
  }

  struct Layer: Equatable {
    var level: Level?
    var y: Int
    var height: Int
  }

  static let boxWidth = 164
  static let boxHeight = 36
  static let gapX = 22
  static let gapY = 10
  /// Room for the names of the layers.
  static let left = 92
  /// Room for the title and the years.
  static let top = 96
  private static let margin = 14
  private static let yearGap = 16

  /// A box a node.
  let boxes: [Box]
  let columns: [Column]
  let layers: [Layer]
  let width: Int
  let height: Int

  /// Linear in the nodes, times the number of shapes tried.
  init(_ graph: CitationGraph) {
    // Fields of the grid: by layer, then by column.
    var years = Set(graph.nodes.map(\.year))
    let hasUnknown = years.remove(nil) != nil
    let ordered = (hasUnknown ? [nil] : []) + years.compactMap { $0 }.sorted().map(Optional.some)
    let present = Set(graph.nodes.map(\.level))
    let levels = Level.allCases.map(Optional.some).filter(present.contains) + (present.contains(nil) ? [nil] : [])
    var fields = [[[Int]]](repeating: [[Int]](repeating: [], count: ordered.count), count: levels.count)
    for (index, node) in graph.nodes.enumerated() {
      guard let layer = levels.firstIndex(of: node.level), let column = ordered.firstIndex(of: node.year) else { continue }
      fields[layer][column].append(index)
    }
    let rows = Self.rows(fields)
    // Columns from left to right, layers from top to bottom.
    var columns: [Column] = []
    var x = Self.left
    var breadths: [Int] = []
    for (index, year) in ordered.enumerated() {
      let breadth = fields.map { ($0[index].count + rows - 1) / rows }.max() ?? 1
      breadths.append(breadth)
      let isAfterGap = index > 0 && (ordered[index - 1].map { before in year.map { $0 - before > 1 } ?? false } ?? true)
      if isAfterGap { x += Self.yearGap }
      let width = 2 * Self.margin + breadth * Self.boxWidth + (breadth - 1) * Self.gapX
      columns.append(Column(year: year, x: x, width: width, isAfterGap: isAfterGap))
      x += width
    }
    var layers: [Layer] = []
    var y = Self.top
    for (layer, level) in levels.enumerated() {
      let tallest = zip(fields[layer], breadths).map { ($0.count + $1 - 1) / $1 }.max() ?? 1
      let height = 2 * Self.margin + tallest * Self.boxHeight + (tallest - 1) * Self.gapY
      layers.append(Layer(level: level, y: y, height: height))
      y += height
    }
    var boxes = [Box](repeating: Box(x: 0, y: 0), count: graph.nodes.count)
    for (layer, row) in fields.enumerated() {
      for (column, field) in row.enumerated() {
        // Down first, so that later documents of a year stand further right.
        let tall = (field.count + breadths[column] - 1) / breadths[column]
        for (place, node) in field.enumerated() {
          boxes[node] = Box(
            x: columns[column].x + Self.margin + place / tall * (Self.boxWidth + Self.gapX),
            y: layers[layer].y + Self.margin + place % tall * (Self.boxHeight + Self.gapY))
        }
      }
    }
    self.boxes = boxes
    self.columns = columns
    self.layers = layers
    width = x + 20
    height = y
  }

  /// How many boxes a field may be high for the whole to be about as wide as one and a half times its height.
  private static func rows(_ fields: [[[Int]]]) -> Int {
    let tallest = fields.joined().map(\.count).max() ?? 1
    func measure(_ rows: Int) -> Int {
      let breadths = (fields.first ?? []).indices.map { column in fields.map { ($0[column].count + rows - 1) / rows }.max() ?? 0 }
      let width = breadths.reduce(0) { $0 + $1 * (boxWidth + gapX) }
      let height = fields.reduce(0) { sum, layer in
        sum + (zip(layer, breadths).map { $1 == 0 ? 0 : ($0.count + $1 - 1) / $1 }.max() ?? 0) * (boxHeight + gapY)
      }
      return max(2 * width, 3 * height)
    }
    return (1...max(1, tallest)).min { (measure($0), $0) < (measure($1), $1) } ?? 1
  }
}
