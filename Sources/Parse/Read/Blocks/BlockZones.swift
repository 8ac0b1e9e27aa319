import Model

/// Zones of a page or paper by structure first, by the share of link text where structure says nothing.
struct BlockZones {
  private let blocks: [Block]
  /// Bytes of the whole text.
  private let count: Int

  init(_ writer: BlockWriter) {
    blocks = writer.blocks
    count = writer.out.count
  }

  /// In the order of the text; a zone inside another follows it. Linear in the blocks.
  func zones() -> [(span: TextSpan<Raw>, zone: Zone)] {
    var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
    var asideEnd = 0
    for block in blocks.dropFirst() where block.end > block.start {
      let span = TextSpan<Raw>(block.start, block.end)
      if block.start < asideEnd, block.end <= asideEnd { continue }
      if isAside(block) {
        zones.append((span, .sidebar))
        asideEnd = block.end
      } else if let zone = block.zone {
        zones.append((span, zone))
      } else if isDataTable(block) {
        zones.append((span, .table))
      }
    }
    return zones
  }

  /// A part marked as beside the paper that does not hold most of the page, or a list of links.
  private func isAside(_ block: Block) -> Bool {
    let own = block.end - block.start
    if block.isAside { return own * 2 < count || block.linkBytes * 2 > own }
    guard block.role != .inline, block.role != .cell || block.links > 3, block.links >= 3 else { return false }
    return block.linkBytes * 10 > own * 6
  }

  /// Rows and columns of short cells. Tables for layout hold whole papers, or nothing but others: where half of the cells are plain text, one that
  /// holds a table is a list all the same.
  private func isDataTable(_ block: Block) -> Bool {
    block.role == .table && (block.tablesInside == 0 || 2 * block.plainCells >= block.cells) && block.rows >= 2
      && block.cells >= 2 * block.rows && block.cells >= 6 && block.longestCell < 1500
  }
}
