import Model

/// One block element of a page: the stretch of text it holds and what speaks for or against it.
struct PageNode {
  var parent: Int
  var role: ElementRole
  var start: Int
  var end = 0
  /// Bytes of text inside links, and how many links there are.
  var linkBytes = 0
  var links = 0
  var isAside = false
  var isFootnote = false
  /// The heading of the page: h1.
  var isHeading = false
  /// For tables: rows, cells, the longest cell, tables inside.
  var rows = 0
  var cells = 0
  var longestCell = 0
  var tablesInside = 0
}

/// Hands the parser's events to a writer. All state is one value, so that each event checks exclusive access once.
final class PageText: SAXHandler {
  private(set) var writer: PageWriter

  init(capacity: Int) { writer = PageWriter(capacity: capacity) }

  func startElement(_ name: ElementName, _ attributes: Attributes) { writer.startElement(name, attributes) }
  func endElement(_ name: ElementName) { writer.endElement(name) }
  func characters(_ text: Span<UInt8>) { writer.characters(text) }

  /// Closes what the page left open.
  func finish() { writer.finish() }
}

/// Writes the text of a page from the parser's events: separators at block elements only, blanks collapsed, hidden parts left out.
struct PageWriter {
  private(set) var out: [UInt8] = []
  private(set) var nodes: [PageNode] = [PageNode(parent: -1, role: .block, start: 0)]

  private struct Frame {
    var name: ElementName
    var role: ElementRole
    /// Index of the node; the parent's where the element has none.
    var node: Int
    var isSkipped: Bool
    var linkStart = -1
  }

  /// What `title` says, which is not part of the text; its first kilobyte.
  private(set) var title: [UInt8] = []
  private var frames: [Frame] = []
  private var node = 0
  private var skipped = 0
  private var hasPendingBlank = false
  private var isAtLineStart = true
  private var preformatted = 0

  init(capacity: Int) {
    out.reserveCapacity(capacity / 2)
  }

  mutating func startElement(_ name: ElementName, _ attributes: Attributes) {
    let role = Elements.roles[name] ?? .inline
    if role == .lineBreak {
      if skipped == 0 { endLine() }
      return
    }
    var frame = Frame(name: name, role: role, node: node, isSkipped: false)
    let hints = AttributeHints(attributes)
    if role == .dropped || hints.isHidden && name != Elements.body { frame.isSkipped = true }
    if frame.isSkipped {
      if name == Elements.title { title.append(0x20) }
      if isVoid(name) { return }
      skipped += 1
    }
    if skipped == 0 { open(role, hints, &frame) }
    frames.append(frame)
  }

  private func isVoid(_ name: ElementName) -> Bool { Elements.void.contains(name) }

  private mutating func open(_ role: ElementRole, _ hints: AttributeHints, _ frame: inout Frame) {
    switch role {
    case .block, .table, .row, .aside, .cell:
      if role == .cell { startCell() } else { endLine() }
      nodes.append(PageNode(parent: node, role: role, start: out.count))
      node = nodes.count - 1
      frame.node = node
      nodes[node].isAside = role == .aside || hints.isAside
      nodes[node].isFootnote = hints.isFootnote
      nodes[node].isHeading = frame.name == Elements.heading
    case .link:
      frame.linkStart = out.count
    case .preformatted:
      endLine()
      preformatted += 1
    case .superscript:
      break
    case .inline, .dropped, .lineBreak:
      if hints.isAside || hints.isFootnote {
        nodes.append(PageNode(parent: node, role: .inline, start: out.count))
        node = nodes.count - 1
        frame.node = node
        nodes[node].isAside = hints.isAside
        nodes[node].isFootnote = hints.isFootnote
      }
    }
  }

  mutating func endElement(_ name: ElementName) {
    guard let at = frames.lastIndex(where: { $0.name == name }), frames.count - at < 256 else { return }
    while frames.count > at { close(frames.removeLast()) }
  }

  private mutating func close(_ frame: Frame) {
    if frame.isSkipped {
      skipped -= 1
      return
    }
    guard skipped == 0 else { return }
    if frame.linkStart >= 0 {
      nodes[node].linkBytes += out.count - frame.linkStart
      nodes[node].links += 1
    }
    if frame.role == .preformatted {
      preformatted -= 1
      endLine()
    }
    guard frame.node == node, node > 0, nodes[node].role == frame.role || nodes[node].role == .inline else { return }
    if frame.role != .inline, frame.role != .cell { endLine() }
    finishNode(frame.role)
  }

  private mutating func finishNode(_ role: ElementRole) {
    nodes[node].end = out.count
    let done = nodes[node]
    node = done.parent
    nodes[node].linkBytes += done.linkBytes
    nodes[node].links += done.links
    nodes[node].tablesInside += done.tablesInside + (role == .table ? 1 : 0)
    switch role {
    case .row:
      nodes[node].rows += 1
      nodes[node].cells += done.cells
      nodes[node].longestCell = max(nodes[node].longestCell, done.longestCell)
    case .cell:
      nodes[node].cells += 1
      nodes[node].longestCell = max(nodes[node].longestCell, done.end - done.start)
    case .block where nodes[node].role == .table:
      // thead, tbody, tfoot.
      nodes[node].rows += done.rows
      nodes[node].cells += done.cells
      nodes[node].longestCell = max(nodes[node].longestCell, done.longestCell)
    default:
      break
    }
  }

  /// Cells of one row stand on one line with bars between; a cell of several lines has its own.
  private mutating func startCell() {
    guard nodes[node].role == .row, nodes[node].cells > 0, !isAtLineStart else { return }
    trimBlank()
    out.append(contentsOf: [0x20, 0x7C, 0x20])
    hasPendingBlank = false
  }

  private mutating func endLine() {
    hasPendingBlank = false
    guard !isAtLineStart else { return }
    trimBlank()
    out.append(0x0A)
    isAtLineStart = true
  }

  private mutating func trimBlank() {
    while let last = out.last, last == 0x20 { out.removeLast() }
  }

  mutating func characters(_ text: Span<UInt8>) {
    guard skipped == 0 else { return addToTitle(text) }
    var at = 0
    let count = text.count
    while at < count {
      let byte = text[at]
      if byte <= 0x20 {
        if preformatted > 0, byte == 0x0A { endLine() } else { hasPendingBlank = true }
        at += 1
        continue
      }
      if hasPendingBlank {
        if !isAtLineStart { out.append(0x20) }
        hasPendingBlank = false
      }
      var end = at + 1
      while end < count, text[end] > 0x20 { end += 1 }
      while at < end {
        out.append(text[at])
        at += 1
      }
      isAtLineStart = false
    }
  }

  private mutating func addToTitle(_ text: Span<UInt8>) {
    guard frames.last?.name == Elements.title, title.count < 1000 else { return }
    for at in 0..<min(text.count, 1000) { title.append(text[at]) }
  }

  /// Closes what the page left open.
  mutating func finish() {
    while let frame = frames.popLast() { close(frame) }
    endLine()
    nodes[0].end = out.count
    for index in nodes.indices where nodes[index].end == 0 { nodes[index].end = out.count }
  }
}
