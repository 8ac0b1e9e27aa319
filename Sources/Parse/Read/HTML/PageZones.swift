import Model

/// Zones of a page by structure first, by the share of link text where structure says nothing.
struct PageZones {
  let nodes: [PageNode]
  let text: [UInt8]

  /// In the order of the text; a zone inside another follows it. Linear in the nodes.
  func zones() -> [(span: TextSpan<Raw>, zone: Zone)] {
    var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
    var asideEnd = 0
    for node in nodes.dropFirst() where node.end > node.start {
      let span = TextSpan<Raw>(node.start, node.end)
      if node.start < asideEnd, node.end <= asideEnd { continue }
      if isAside(node) {
        zones.append((span, .sidebar))
        asideEnd = node.end
      } else if node.isFootnote {
        zones.append((span, .footnote))
      } else if isDataTable(node) {
        zones.append((span, .table))
      }
    }
    return zones
  }

  /// A part marked as beside the paper that does not hold most of the page, or a list of links.
  private func isAside(_ node: PageNode) -> Bool {
    let count = node.end - node.start
    if node.isAside { return count * 2 < text.count || node.linkBytes * 2 > count }
    guard node.role != .inline, node.role != .cell || node.links > 3, node.links >= 3 else { return false }
    return node.linkBytes * 10 > count * 6
  }

  /// Rows and columns of short cells; tables for layout hold others or whole papers.
  private func isDataTable(_ node: PageNode) -> Bool {
    node.role == .table && node.tablesInside == 0 && node.rows >= 2 && node.cells >= 2 * node.rows && node.cells >= 6
      && node.longestCell < 1500
  }
}
