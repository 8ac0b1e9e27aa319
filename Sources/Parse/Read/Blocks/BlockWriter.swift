import Model

/// Writes the text of a page or paper: line ends at blocks only, blanks collapsed, cells of one row on one line with bars between.
/// Readers of formats say what begins and ends; this is the one place that decides how it stands in the text.
struct BlockWriter {
  private(set) var out: [UInt8] = []
  /// In the order in which they begin; the first is the whole.
  private(set) var blocks: [Block] = [Block(parent: -1, role: .block, start: 0)]
  /// Index of the innermost open block.
  private(set) var current = 0

  private var hasPendingBlank = false
  private var isAtLineStart = true
  /// The cell goes on with another paragraph, if anything comes.
  private var hasPendingParagraph = false

  /// Text beyond this is left out, and blocks beyond that many are no blocks of their own: what unpacks to more is no paper. More text than
  /// `ReadingTools.usualText`, so that what is left out is told.
  private static let mostText = ReadingTools.usualText + 4096
  private static let mostBlocks = 1 << 19
  /// Open blocks that are none of their own.
  private var unkept = 0

  init(capacity: Int = 0) { out.reserveCapacity(capacity) }

  var isEmpty: Bool { out.isEmpty }

  // MARK: Blocks

  /// Begins a block inside the current one.
  mutating func open(_ role: BlockRole, zone: Zone? = nil, isAside: Bool = false) {
    switch role {
    case .block, .row: endLine()
    case .table:
      partCell()
      endLine()
    case .cell: startCell()
    case .inline: break
    }
    if blocks.count >= Self.mostBlocks {
      unkept += 1
      return
    }
    blocks.append(Block(parent: current, role: role, start: out.count, zone: zone, isAside: isAside))
    current = blocks.count - 1
  }

  /// Ends the current block; the whole stays open.
  mutating func close() {
    if unkept > 0 {
      unkept -= 1
      return endLine()
    }
    guard current > 0 else { return }
    let role = blocks[current].role
    hasPendingParagraph = false
    if role == .cell ? blocks[current].isParted : role != .inline { endLine() }
    blocks[current].end = out.count
    let done = blocks[current]
    current = done.parent
    blocks[current].linkBytes += done.linkBytes
    blocks[current].links += done.links
    blocks[current].tablesInside += done.tablesInside + (role == .table ? 1 : 0)
    switch role {
    case .row:
      blocks[current].rows += 1
      addCells(of: done)
    case .cell:
      blocks[current].cells += 1
      if done.tablesInside == 0, done.end > done.start { blocks[current].plainCells += 1 }
      blocks[current].longestCell = max(blocks[current].longestCell, done.end - done.start)
    case .block where blocks[current].role == .table:
      // thead, tbody, tfoot.
      blocks[current].rows += done.rows
      addCells(of: done)
    default:
      break
    }
  }

  /// Marks text since `start` on lines of its own, in which no other block begins.
  mutating func mark(from start: Int, as zone: Zone) {
    guard blocks[current].role != .cell, start >= blocks[current].start, start < out.count, blocks.count < Self.mostBlocks else { return }
    blocks.append(Block(parent: current, role: .block, start: start, end: out.count, zone: zone))
  }

  /// Counts the cells of a row, or of a part of a table, as those of what holds it.
  private mutating func addCells(of done: Block) {
    blocks[current].cells += done.cells
    blocks[current].plainCells += done.plainCells
    blocks[current].longestCell = max(blocks[current].longestCell, done.longestCell)
  }

  /// Counts text since `start` as a link of the current block.
  mutating func addLink(from start: Int) {
    blocks[current].linkBytes += out.count - start
    blocks[current].links += 1
  }

  // MARK: Paragraphs of office papers

  /// The first paragraph of a cell goes on behind the bar; others that are not empty begin a line.
  mutating func beginParagraph() {
    if blocks[current].role == .cell { hasPendingParagraph = true } else { endLine() }
  }

  /// Ends the line, but for the paragraph of a cell, behind which the next cell may follow.
  mutating func endParagraph() {
    if blocks[current].role != .cell { endLine() }
  }

  /// A line break inside a paragraph.
  mutating func breakLine() {
    if blocks[current].role == .cell { hasPendingParagraph = true } else { endLine() }
  }

  /// A cell that holds text and goes on with another line stands on lines of its own.
  private mutating func partCell() {
    hasPendingParagraph = false
    let cell = blocks[current]
    guard cell.role == .cell, out.count > cell.start else { return }
    endLine()
    guard !cell.isParted else { return }
    blocks[current].isParted = true
    // The blank behind the bar becomes a line end.
    if cell.start >= 3, out[cell.start - 1] == 0x20, out[cell.start - 2] == UInt8(ascii: "|") { out[cell.start - 1] = 0x0A }
  }

  /// Writes what another writer holds on lines of its own, as a block. Linear in it.
  mutating func append(_ other: BlockWriter, zone: Zone? = nil) {
    guard !other.isEmpty, out.count < Self.mostText, blocks.count < Self.mostBlocks else { return }
    partCell()
    endLine()
    let offset = out.count
    let first = blocks.count
    out.append(contentsOf: other.out)
    for (index, block) in other.blocks.enumerated() {
      var block = block
      block.start += offset
      block.end += offset
      block.parent = index == 0 ? current : block.parent + first
      if index == 0 { block.zone = zone }
      blocks.append(block)
    }
    blocks[current].tablesInside += other.blocks[0].tablesInside
    isAtLineStart = out.last == 0x0A
    hasPendingBlank = false
  }

  // MARK: Lines and letters

  /// Cells of one row stand on one line with bars between; a cell of several lines has its own.
  private mutating func startCell() {
    guard blocks[current].role == .row, blocks[current].cells > 0, !isAtLineStart else { return }
    trimBlank()
    out.append(contentsOf: [0x20, 0x7C, 0x20])
    hasPendingBlank = false
  }

  mutating func endLine() {
    hasPendingBlank = false
    guard !isAtLineStart else { return }
    trimBlank()
    out.append(0x0A)
    isAtLineStart = true
  }

  private mutating func trimBlank() {
    while let last = out.last, last == 0x20 { out.removeLast() }
  }

  /// White space before the next letter.
  mutating func blank() { hasPendingBlank = true }

  /// Writes text; white space collapses to single blanks, other control characters are left out.
  /// - Parameter keepsLines: line ends of the text are line ends.
  mutating func characters(_ text: Span<UInt8>, keepsLines: Bool = false) {
    var at = 0
    let count = text.count
    guard out.count < Self.mostText else { return }
    while at < count {
      let byte = text[at]
      if byte <= 0x20 {
        if keepsLines, byte == 0x0A { endLine() } else if Self.isWhite(byte) { hasPendingBlank = true }
        at += 1
        continue
      }
      if hasPendingParagraph { partCell() }
      if hasPendingBlank {
        if !isAtLineStart { out.append(0x20) }
        hasPendingBlank = false
      }
      // Words with one blank between them stand as they are.
      var end = at + 1
      while end < count, text[end] > 0x20 || text[end] == 0x20 && end + 1 < count && text[end + 1] > 0x20 { end += 1 }
      out.append(text, at..<end)
      at = end
      isAtLineStart = false
    }
  }

  /// White space of HTML, and the byte that its parser reads as a blank.
  private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }

  mutating func characters(_ text: StaticString) {
    text.withUTF8Buffer { buffer in
      let span = unsafe buffer.span
      characters(span)
    }
  }

  /// Raised marks of notes written since `start` become superscript letters, so that they are never read as part of the number or date before them.
  /// Endnotes are counted in Roman figures, notes of tables in letters, which have no such letters: they get brackets.
  mutating func raiseFigures(from start: Int) {
    let figures = out[min(start, out.count)...].drop { $0 == 0x20 }
    let place = figures.startIndex
    guard let raised = RaisedMark.written(figures, behind: out[..<place]) else { return }
    out.replaceSubrange(figures.indices, with: raised)
    // Blocks that began or ended among the figures.
    for index in blocks.indices.reversed() {
      guard blocks[index].start >= place || blocks[index].end > place else { break }
      if blocks[index].start > place { blocks[index].start = out.count }
      if blocks[index].end > place { blocks[index].end = out.count }
    }
  }

  /// Closes what is still open.
  mutating func finish() {
    unkept = 0
    while current > 0 { close() }
    endLine()
    blocks[0].end = out.count
    for index in blocks.indices where blocks[index].end == 0 { blocks[index].end = out.count }
  }
}
