import Model

/// Hands the parser's events to a writer. All state is one value, so that each event checks exclusive access once.
final class PageText: SAXHandler {
  private(set) var writer: PageWriter
  private let page: SplitPage

  init(_ page: SplitPage) {
    self.page = page
    writer = PageWriter(capacity: page.letters.count)
  }

  /// Reads the page to its end.
  func read() {
    SAXParser.parse(page.markup, to: self)
    writer.finish()
  }

  func startElement(_ name: ElementName, _ attributes: Attributes) { writer.startElement(name, attributes) }
  func endElement(_ name: ElementName) { writer.endElement(name) }

  func characters(_ text: Span<UInt8>) {
    guard let run = page.run(text) else { return writer.characters(text) }
    let letters = page.letters
    writer.characters(letters.span.extracting(run))
  }
}

/// Tells a writer of blocks what a page's tags mean: which begin blocks, which are hidden, and what ends where tags do not match.
struct PageWriter {
  private(set) var text: BlockWriter

  private struct Frame {
    var name: ElementName
    var role: ElementRole
    /// Index of the block it began, if any.
    var block: Int?
    var isSkipped: Bool
    /// Bytes of text where it began.
    var start: Int
  }

  /// What `title` says, which is not part of the text; its first kilobyte.
  private(set) var title: [UInt8] = []
  /// Places of the headings of the first order.
  private(set) var headings: [TextSpan<Raw>] = []
  private var frames: [Frame] = []
  private let elements = Elements.table
  private var skipped = 0
  private var preformatted = 0

  init(capacity: Int) { text = BlockWriter(capacity: capacity) }

  mutating func startElement(_ name: ElementName, _ attributes: Attributes) {
    let known = elements[name]
    let role = known.role
    if role == .lineBreak {
      if skipped == 0 { text.endLine() }
      return
    }
    var frame = Frame(name: name, role: role, isSkipped: false, start: text.out.count)
    let hints = AttributeHints(attributes)
    if role == .dropped || hints.isHidden && name != Elements.body { frame.isSkipped = true }
    if frame.isSkipped {
      if name == Elements.title { title.append(0x20) }
      if known.isVoid { return }
      skipped += 1
    }
    if skipped == 0 { open(role, hints, &frame) }
    frames.append(frame)
  }

  private mutating func open(_ role: ElementRole, _ hints: AttributeHints, _ frame: inout Frame) {
    switch role {
    case .block, .table, .row, .aside, .cell:
      text.open(role.block, zone: hints.isFootnote ? .footnote : nil, isAside: role == .aside || hints.isAside)
      frame.block = text.current
    case .link, .superscript:
      break
    case .preformatted:
      text.endLine()
      preformatted += 1
    case .inline, .dropped, .lineBreak:
      if hints.isAside || hints.isFootnote {
        text.open(.inline, zone: hints.isFootnote ? .footnote : nil, isAside: hints.isAside)
        frame.block = text.current
      }
    }
  }

  mutating func endElement(_ name: ElementName) {
    // Breaks have no frame; an element so many frames above is no longer meant.
    guard elements[name].role != .lineBreak, let at = frames.suffix(255).lastIndex(where: { $0.name == name }) else { return }
    while frames.count > at { close(frames.removeLast()) }
  }

  private mutating func close(_ frame: Frame) {
    if frame.isSkipped {
      skipped -= 1
      return
    }
    guard skipped == 0 else { return }
    switch frame.role {
    case .link: text.addLink(from: frame.start)
    case .superscript: text.raiseFigures(from: frame.start)
    case .preformatted:
      preformatted -= 1
      text.endLine()
    default: break
    }
    if frame.block == text.current { text.close() }
    if frame.name == Elements.heading { headings.append(TextSpan(frame.start, text.out.count)) }
  }

  mutating func characters(_ letters: Span<UInt8>) {
    if skipped == 0 { text.characters(letters, keepsLines: preformatted > 0) } else { addToTitle(letters) }
  }

  private mutating func addToTitle(_ letters: Span<UInt8>) {
    guard frames.last?.name == Elements.title, title.count < 1000 else { return }
    for at in 0..<min(letters.count, 1000) { title.append(letters[at]) }
  }

  /// Closes what the page left open.
  mutating func finish() {
    while let frame = frames.popLast() { close(frame) }
    text.finish()
  }
}

extension ElementRole {
  /// What the element is in the text, where it is a block at all.
  fileprivate var block: BlockRole {
    switch self {
    case .table: .table
    case .row: .row
    case .cell: .cell
    case .block, .aside: .block
    case .lineBreak, .dropped, .link, .preformatted, .superscript, .inline: .inline
    }
  }
}
