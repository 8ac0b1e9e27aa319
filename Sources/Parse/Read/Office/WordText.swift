import Model

/// What a part of a Word paper says beside its text.
struct WordStory {
  var text = BlockWriter()
  /// Notes that the visible text refers to.
  var footnotes: Set<[UInt8]> = []
  var endnotes: Set<[UInt8]> = []
  /// Relationships of the running heads and feet that are printed, in order.
  var headers: [[UInt8]] = []
  var footers: [[UInt8]] = []
  /// Notes, running heads and feet that stand in the part itself, as Word 2003 writes them; each distinct head once.
  var ownNotes = BlockWriter()
  var ownHeaders = BlockWriter()
  var ownFooters = BlockWriter()
}

/// Hands the parser's events to a writer. All state is one value, so that each event checks exclusive access once.
final class WordText: SAXHandler {
  private var writer: WordWriter

  /// - Parameters:
  ///   - notes: for a part of notes, those to be read.
  ///   - foreign: text of parts of other formats, by their relationship.
  init(notes: Set<[UInt8]>? = nil, foreign: [[UInt8]: BlockWriter] = [:]) { writer = WordWriter(notes: notes, foreign: foreign) }

  func startElement(_ name: ElementName, _ attributes: Attributes) { writer.startElement(name, attributes) }
  func endElement(_ name: ElementName) { writer.endElement() }
  func characters(_ text: Span<UInt8>) { writer.characters(text) }

  func finished() -> WordStory { writer.finished() }
}

/// Writes the text of a part: document, notes, running head or foot.
private struct WordWriter {
  private struct Frame {
    var element: WordElement?
    /// For a run: bytes of text where it began.
    var start = 0
    /// A box, a note or a running head with a layer of its own.
    var isBox = false
    /// For alternatives: one was read.
    var hasChosen = false
    /// For a running head: of the first page.
    var isFirstPage = false
  }

  /// What holds inside one run or paragraph.
  private struct State {
    var fields = WordFields()
    var isRaised = false
    var isHidden = false
    var isMarkDeleted = false
    /// Bytes of text where the paragraph began.
    var paragraphStart = 0
    /// The paragraph holds a tab; behind it stands the page of another place: an entry of a table of contents.
    var hasTab = false
    var isEntry = false
  }

  private struct Section {
    var headers: [(id: [UInt8], isFirst: Bool)] = []
    var footers: [(id: [UInt8], isFirst: Bool)] = []
    var ownTexts: [(text: BlockWriter, isHeader: Bool, isFirst: Bool)] = []
    var hasOwnFirstPage = false
  }

  private var writer = LayeredWriter()
  private var story = WordStory()
  private var frames: [Frame] = []
  /// Elements open inside one that is passed over, with it.
  private var skipped = 0
  private var state = State()
  /// Of the paragraphs around the boxes that are open.
  private var outerStates: [State] = []
  private var section = Section()
  private var ownTexts: Set<[UInt8]> = []
  private let notes: Set<[UInt8]>?

  private let foreign: [[UInt8]: BlockWriter]

  init(notes: Set<[UInt8]>?, foreign: [[UInt8]: BlockWriter]) {
    self.notes = notes
    self.foreign = foreign
  }

  private func parent(_ element: WordElement) -> Bool { frames.last?.element == element }

  /// Whether the properties at hand are those of a run, or of a paragraph's mark.
  private func areProperties(of element: WordElement) -> Bool {
    parent(.runProperties) && frames.count > 1 && frames[frames.count - 2].element == element
  }

  mutating func startElement(_ name: ElementName, _ attributes: Attributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    var frame = Frame(element: WordElement.named[name])
    if let element = frame.element, !begin(element, attributes, &frame) {
      skipped = 1
      return
    }
    frames.append(frame)
  }

  /// False where the element is passed over with all it holds.
  private mutating func begin(_ element: WordElement, _ attributes: Attributes, _ frame: inout Frame) -> Bool {
    switch element {
    case .paragraph:
      writer.beginParagraph()
      state.paragraphStart = writer.count
    case .table: writer.text.open(.table)
    case .row: writer.text.open(.row)
    case .cell: writer.text.open(.cell)
    case .tab, .lineBreak, .hyphen, .symbol: if parent(.run), isVisible { sign(element, attributes) }
    case .superscript: if areProperties(of: .run) { state.isRaised = attributes.value(of: WordAttribute.value) == Self.superscript }
    case .hidden: if areProperties(of: .run) { state.isHidden = isOn(attributes.value(of: WordAttribute.value)) }
    case .deleted:
      guard parent(.runProperties) else { return false }
      if areProperties(of: .paragraphProperties) { state.isMarkDeleted = true }
    case .skipped: return false
    case .textBox: beginBox(&frame)
    case .header, .footer:
      if parent(.section) {
        guard attributes.value(of: WordAttribute.type) != Self.even else { return false }
        beginBox(&frame)
        frame.isFirstPage = attributes.value(of: WordAttribute.type) == Self.first
      }
    case .note where notes == nil:
      guard parent(.run), isVisible else { return false }
      beginBox(&frame)
    case .choice, .fallback:
      guard parent(.alternatives) else { break }
      if frames[frames.count - 1].hasChosen { return false }
      frames[frames.count - 1].hasChosen = true
    case .fieldCharacter: field(attributes.value(of: WordAttribute.fieldCharacterType))
    case .simpleField: return !WordFields.isPageNumber(attributes.value(of: WordAttribute.fieldCode) ?? [])
    case .footnoteReference, .endnoteReference: reference(element, attributes)
    case .note: return beginNote(attributes)
    case .foreignPart: if let text = attributes.value(of: WordAttribute.id).flatMap({ foreign[$0] }) { writer.text.append(text) }
    case .section: section = Section()
    case .headerReference, .footerReference: runningText(element, attributes)
    case .ownFirstPage: section.hasOwnFirstPage = isOn(attributes.value(of: WordAttribute.value))
    case .run: frame.start = writer.count
    case .paragraphProperties, .runProperties, .text, .fieldCode, .alternatives: break
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
      // What an entry names, a heading names where it stands.
      if state.isEntry { writer.text.mark(from: state.paragraphStart, as: .sidebar) }
      state.hasTab = false
      state.isEntry = false
      writer.endParagraph(joinsNext: state.isMarkDeleted)
      state.isMarkDeleted = false
      state.fields.endParagraph()
    case .table, .row, .cell: writer.text.close()
    case .note where notes != nil: writer.text.close()
    case .run:
      if state.isRaised { writer.text.raiseFigures(from: frame.start) }
      state.isRaised = false
      state.isHidden = false
    case .textBox, .note, .header, .footer:
      guard frame.isBox, let outer = outerStates.popLast() else { break }
      endBox(frame)
      state = outer
    case .section: endSection()
    default: break
    }
  }

  /// Text that stands apart from the sentence that holds it.
  private mutating func beginBox(_ frame: inout Frame) {
    guard writer.beginBox() else { return }
    frame.isBox = true
    outerStates.append(state)
    state = State()
  }

  private mutating func endBox(_ frame: Frame) {
    switch frame.element {
    case .note: story.ownNotes.append(writer.taken())
    case .header, .footer: section.ownTexts.append((writer.taken(), frame.element == .header, frame.isFirstPage))
    default: writer.endBox()
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    guard skipped == 0, let element = frames.last?.element else { return }
    if element == .text, isVisible { writer.text.characters(text) }
    if element == .fieldCode { state.fields.code(text) }
  }

  private var isVisible: Bool { !state.isHidden && !state.fields.conceal }

  mutating func finished() -> WordStory {
    story.text = writer.finished()
    story.ownNotes.finish()
    story.ownHeaders.finish()
    story.ownFooters.finish()
    return story
  }

  // MARK: Signs

  private mutating func sign(_ element: WordElement, _ attributes: Attributes) {
    switch element {
    case .tab:
      writer.text.blank()
      state.hasTab = true
    case .lineBreak: writer.text.breakLine()
    case .hyphen: writer.text.characters("-")
    default: symbol(attributes.value(of: WordAttribute.symbol) ?? [])
    }
  }

  /// A sign by its place in a font of symbols. In Symbol, which Word writes as U+F020–U+F0FE, figures and punctuation stand where ASCII has them;
  /// the rest are bullets, boxes and arrows.
  private mutating func symbol(_ code: [UInt8]) {
    let scalar = UInt32(String(decoding: code, as: UTF8.self), radix: 16) ?? 0
    let plain = (0xF020...0xF03F).contains(scalar) ? scalar - 0xF000 : scalar
    let isPrivate = (0xE000...0xF8FF).contains(plain) || plain < 0x20
    let letters = isPrivate ? Array("•".utf8) : encodeScalar(plain)
    writer.text.characters(letters.span)
  }

  private func isOn(_ value: [UInt8]?) -> Bool { value.map { !Self.off.contains($0) } ?? true }

  private static let off = Set(["0", "false", "off"].map { Array($0.utf8) })
  private static let superscript = Array("superscript".utf8)

  // MARK: Fields and notes

  private mutating func field(_ type: [UInt8]?) {
    switch type.map({ String(decoding: $0, as: UTF8.self) }) {
    case "begin": state.fields.begin()
    case "separate":
      state.fields.separate()
      if state.hasTab, state.fields.isPageOfPlace { state.isEntry = true }
    case "end": state.fields.end()
    default: break
    }
  }

  private mutating func reference(_ element: WordElement, _ attributes: Attributes) {
    guard isVisible, let id = attributes.value(of: WordAttribute.id) else { return }
    if element == .footnoteReference { story.footnotes.insert(id) } else { story.endnotes.insert(id) }
    // A mark of the writer's own stands in the rest of the run.
    if let own = attributes.value(of: WordAttribute.ownMark), isOn(own) { state.isHidden = true }
  }

  /// Notes with a type are the rules between text and notes.
  private mutating func beginNote(_ attributes: Attributes) -> Bool {
    let type = attributes.value(of: WordAttribute.type)
    guard let notes, type == nil || type == Self.normal, let id = attributes.value(of: WordAttribute.id), notes.contains(id) else {
      return false
    }
    writer.text.open(.block)
    return true
  }

  private static let normal = Array("normal".utf8)

  // MARK: Running heads and feet

  private mutating func runningText(_ element: WordElement, _ attributes: Attributes) {
    guard parent(.section), let id = attributes.value(of: WordAttribute.id) else { return }
    let type = attributes.value(of: WordAttribute.type)
    // Even pages repeat what the others say, or stand for a paper that has none.
    if type == Self.even { return }
    if element == .headerReference {
      section.headers.append((id, type == Self.first))
    } else {
      section.footers.append((id, type == Self.first))
    }
  }

  /// What is kept for a first page that is not set apart is not printed.
  private mutating func endSection() {
    for isFirst in section.hasOwnFirstPage ? [true, false] : [false] {
      story.headers += section.headers.filter { $0.isFirst == isFirst }.map(\.id)
      story.footers += section.footers.filter { $0.isFirst == isFirst }.map(\.id)
      for own in section.ownTexts where own.isFirst == isFirst && ownTexts.insert(own.text.out).inserted {
        if own.isHeader { story.ownHeaders.append(own.text) } else { story.ownFooters.append(own.text) }
      }
    }
    section = Section()
  }

  private static let even = Array("even".utf8)
  private static let first = Array("first".utf8)
}
