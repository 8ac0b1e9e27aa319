import Model

/// The lines of a graph, from the side of one box to the side of another. Lines that leave or reach a box on one side share its height, ordered by
/// where they come from.
struct GraphPaths {
  private let graph: CitationGraph
  private let layout: GraphLayout
  /// Heights at which each line leaves and ends.
  private var starts: [Int]
  private var ends: [Int]

  init(_ graph: CitationGraph, _ layout: GraphLayout) {
    self.graph = graph
    self.layout = layout
    starts = graph.edges.map { _ in 0 }
    ends = starts
    var sides: [Side: [(edge: Int, isStart: Bool)]] = [:]
    for (index, edge) in graph.edges.enumerated() {
      let isLeft = Self.leavesLeft(layout.boxes[edge.from], layout.boxes[edge.to])
      let isSame = layout.boxes[edge.from].x == layout.boxes[edge.to].x
      sides[Side(node: edge.from, isLeft: isLeft), default: []].append((index, true))
      sides[Side(node: edge.to, isLeft: isSame ? isLeft : !isLeft), default: []].append((index, false))
    }
    for (side, lines) in sides {
      func other(_ line: (edge: Int, isStart: Bool)) -> (Int, Int) {
        let edge = graph.edges[line.edge]
        return (layout.boxes[line.isStart ? edge.to : edge.from].y, line.edge)
      }
      for (place, line) in lines.sorted(by: { other($0) < other($1) }).enumerated() {
        let y = layout.boxes[side.node].y + 3 + (GraphLayout.boxHeight - 6) * (2 * place + 1) / (2 * lines.count)
        if line.isStart { starts[line.edge] = y } else { ends[line.edge] = y }
      }
    }
  }

  private struct Side: Hashable {
    let node: Int
    let isLeft: Bool
  }

  /// Boxes of one column are joined on their left.
  private static func leavesLeft(_ from: GraphLayout.Box, _ to: GraphLayout.Box) -> Bool { to.x <= from.x }

  func path(_ index: Int) -> String {
    let edge = graph.edges[index]
    let (from, to) = (layout.boxes[edge.from], layout.boxes[edge.to])
    let width = GraphLayout.boxWidth
    let (y1, y2) = (starts[index], ends[index])
    if from.x == to.x {
      return "M\(from.x) \(y1)C\(from.x - 20) \(y1) \(to.x - 20) \(y2) \(to.x) \(y2)"
    }
    let isLeft = Self.leavesLeft(from, to)
    let (x1, x2) = isLeft ? (from.x, to.x + width) : (from.x + width, to.x)
    let bend = max(12, abs(x1 - x2) / 3) * (isLeft ? -1 : 1)
    return "M\(x1) \(y1)C\(x1 + bend) \(y1) \(x2 - bend) \(y2) \(x2) \(y2)"
  }
}
