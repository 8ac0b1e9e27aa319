import Model

/// What the parts of an OpenDocument paper say.
struct OpenTextStory {
  var text = BlockWriter()
  var notes = BlockWriter()
  /// Running heads and feet, each distinct text once.
  var headers = BlockWriter()
  var footers = BlockWriter()
}

/// Hands the parser's events to a writer; reads several parts one after the other, styles first.
final class OpenText: SAXHandler {
  private var writer = OpenTextWriter()

  func startElement(_ name: ElementName, _ attributes: Attributes) { writer.startElement(name, attributes) }
  func endElement(_ name: ElementName) { writer.endElement() }
  func characters(_ text: Span<UInt8>) { writer.characters(text) }

  func finished() -> OpenTextStory { writer.finished() }
}

private struct OpenTextWriter {
  private struct Frame {
    var element: OpenTextElement?
    /// For a span: bytes of text where it began.
    var start = 0
    /// For what has a layer of its own: whether a paragraph was open around it.
    var outer: Bool?
    var isRaised = false
  }

  private var writer = LayeredWriter()
  private var story = OpenTextStory()
  private var frames: [Frame] = []
  /// Elements open inside one that is passed over, with it.
  private var skipped = 0
  private var isInParagraph = false
  /// The name of the style at hand.
  private var style: [UInt8] = []
  private var hiddenStyles: Set<[UInt8]> = []
  private var raisedStyles: Set<[UInt8]> = []
  private var running: Set<[UInt8]> = []
  /// Regions of tracked changes whose text stands in its place and is deleted, and how many of these are open. Elsewhere the text stands in the region itself.
  private var region: [UInt8] = []
  private var deletions: Set<[UInt8]> = []
  private var openDeletions: Set<[UInt8]> = []

  mutating func startElement(_ name: ElementName, _ attributes: Attributes) {
    if skipped > 0 {
      skipped += 1
      noteRegion(name, attributes)
      return
    }
    var frame = Frame(element: OpenTextElement.named[name])
    if let element = frame.element, !begin(element, attributes, &frame) {
      skipped = 1
      return
    }
    frames.append(frame)
  }

  /// Tracked changes (OpenDocument 1.3 part 3, 5.5) are passed over, but for which of them are deletions.
  private mutating func noteRegion(_ name: ElementName, _ attributes: Attributes) {
    switch name {
    case OpenTextElement.changedRegion: region = attributes.value(of: OpenTextAttribute.id) ?? []
    case OpenTextElement.deletion: if !region.isEmpty, deletions.count < 100_000 { deletions.insert(region) }
    default: break
    }
  }

  /// False where the element is passed over with all it holds.
  private mutating func begin(_ element: OpenTextElement, _ attributes: Attributes, _ frame: inout Frame) -> Bool {
    switch element {
    case .paragraph, .span:
      if let style = attributes.value(of: OpenTextAttribute.styleName) {
        if hiddenStyles.contains(style) { return false }
        frame.isRaised = element == .span && raisedStyles.contains(style)
        frame.start = writer.count
      }
      guard element == .paragraph else { break }
      writer.beginParagraph()
      isInParagraph = true
    case .blank: if isInParagraph { writer.text.blank() }
    case .lineBreak: if isInParagraph { writer.text.breakLine() }
    case .table: writer.text.open(.table)
    case .row: writer.text.open(.row)
    case .cell: writer.text.open(.cell)
    case .shape, .note, .header, .footer:
      if element == .header || element == .footer, attributes.value(of: OpenTextAttribute.display) == Self.no { return false }
      guard writer.beginBox() else { break }
      frame.outer = isInParagraph
      isInParagraph = false
    case .skipped: return false
    case .changeStart, .changeEnd:
      guard let id = attributes.value(of: OpenTextAttribute.changeID), deletions.contains(id) else { break }
      if element == .changeStart { openDeletions.insert(id) } else { openDeletions.remove(id) }
    case .section: return attributes.value(of: OpenTextAttribute.display) != Self.none
    case .hiddenText: return attributes.value(of: OpenTextAttribute.isHidden) != Self.yes
    case .style: style = attributes.value(of: OpenTextAttribute.name) ?? []
    case .textProperties: properties(attributes)
    }
    return true
  }

  mutating func endElement() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    switch frame.element {
    case .paragraph:
      isInParagraph = false
      writer.endParagraph()
    case .span: if frame.isRaised { writer.text.raiseFigures(from: frame.start) }
    case .table, .row, .cell: writer.text.close()
    case .shape, .note, .header, .footer:
      guard let outer = frame.outer, let element = frame.element else { break }
      isInParagraph = outer
      endLayer(element)
    default: break
    }
  }

  private mutating func endLayer(_ element: OpenTextElement) {
    if element == .shape {
      writer.endBox()
      return
    }
    let text = writer.taken()
    switch element {
    case .note: story.notes.append(text)
    case .header: if running.insert(text.out).inserted { story.headers.append(text) }
    default: if running.insert(text.out).inserted { story.footers.append(text) }
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    if skipped == 0, isInParagraph, openDeletions.isEmpty { writer.text.characters(text) }
  }

  mutating func finished() -> OpenTextStory {
    story.text = writer.finished()
    story.notes.finish()
    story.headers.finish()
    story.footers.finish()
    return story
  }

  /// Hidden letters and raised ones: `text:display`, `style:text-position` ("super 58%", "33% 58%").
  private mutating func properties(_ attributes: Attributes) {
    guard frames.last?.element == .style, !style.isEmpty else { return }
    if attributes.value(of: OpenTextAttribute.display) == Self.none { hiddenStyles.insert(style) }
    if let position = attributes.value(of: OpenTextAttribute.position),
      position.starts(with: Self.superscript) || isDigit(position.first ?? 0),
      position.first != UInt8(ascii: "0")
    {
      raisedStyles.insert(style)
    }
  }

  private static let none = Array("none".utf8)
  private static let no = Array("false".utf8)
  private static let yes = Array("true".utf8)
  private static let superscript = Array("super".utf8)
}
