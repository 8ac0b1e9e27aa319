import Model

/// Makes the text of a paper from its printed pages: page furniture off, columns one after the other, paragraphs joined, tables in rows.
struct PrintedText {
  private(set) var out: [UInt8] = []
  private(set) var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
  /// Where each page begins in `out`, ascending.
  private(set) var pages: [Int] = []
  /// The open paragraph, its last line and the margins of that line's page.
  private var paragraph: [UInt8] = []
  private var last: (line: PrintedLine, margins: PrintedPage.Margins)?
  private var isNewPage = false
  /// Pages begun of which nothing has been written yet.
  private var begun = 0
  /// Footnotes of pages that end within the open paragraph.
  private var notes: [[UInt8]] = []
  private var lastNote = 0

  /// Linear in the text.
  /// - Parameter stamps: what signing has added to the pages, taken off them.
  init(_ pages: [PrintedPage], stamps: [[UInt8]] = []) {
    var pages = pages
    PageFurniture.remove(from: &pages)
    for page in pages { add(page) }
    closeParagraph()
    beginPages(at: out.count)
    // What signing added stands beside the paper.
    if !stamps.isEmpty { block(stamps, zone: .sidebar) }
  }

  private mutating func add(_ page: PrintedPage) {
    var page = page
    let found = PageFootnotes.find(in: &page, before: lastNote)
    lastNote = found.last
    let notes = found.start.map { page.lines[$0...] } ?? []
    page.lines.removeLast(notes.count)
    let margins = page.margins
    isNewPage = true
    begun += 1
    var at = 0
    if let head = SideBySide.head(page) {
      for line in page.lines[..<head.range.lowerBound] { flow(line, margins) }
      columns(head)
      at = head.range.upperBound
    }
    let signature = SideBySide.signature(page.lines, from: at)
    body(page.lines[at..<(signature?.range.lowerBound ?? page.lines.count)], margins)
    if let signature {
      columns(signature)
      body(page.lines[signature.range.upperBound...], margins)
    }
    addNotes(notes)
  }

  private mutating func body(_ lines: ArraySlice<PrintedLine>, _ margins: PrintedPage.Margins) {
    let lines = Array(lines)
    var at = 0
    while let table = PrintedTable.find(in: lines, from: at) {
      for line in lines[at..<table.lowerBound] { flow(line, margins) }
      if let columns = TextColumns(lines[table]) {
        for line in columns.above { flow(line, margins) }
        for column in [columns.left, columns.right] {
          let margins = TextColumns.margins(column)
          // The blank lines above a column stand above the other one, too.
          isNewPage = isNewPage || last != nil
          for line in column { flow(line, margins) }
        }
      } else {
        block(PrintedTable.rows(Array(lines[table])).map { Array($0.joined(separator: " | ".utf8)) }, zone: .table)
      }
      at = table.upperBound
    }
    for line in lines[at...] { flow(line, margins) }
  }

  private mutating func addNotes(_ lines: ArraySlice<PrintedLine>) {
    if !lines.isEmpty { beginPages(at: out.count + paragraph.count) }
    for line in lines {
      if PageFootnotes.number(line) != nil || notes.isEmpty {
        notes.append(line.text)
      } else {
        Paragraph.append(line.text, to: &notes[notes.count - 1])
      }
    }
  }

  private mutating func columns(_ block: SideBySide) {
    self.block(block.left, zone: nil)
    self.block(block.right, zone: nil)
  }

  /// Lines that stand for themselves, blank lines around them.
  private mutating func block(_ lines: [[UInt8]], zone: Zone?) {
    closeParagraph()
    if !out.isEmpty { out.append(0x0A) }
    beginPages(at: out.count)
    let start = out.count
    for line in lines { out += line + [0x0A] }
    if let zone { zones.append((TextSpan(start, out.count), zone)) }
    out.append(0x0A)
    isNewPage = false
  }

  private mutating func flow(_ line: PrintedLine, _ margins: PrintedPage.Margins) {
    let bracket = Paragraph.Bracket(paragraph)
    if let last, Paragraph.goesOn(last.line, line, margins, lastMargins: last.margins, isNewPage: isNewPage, in: bracket) {
      // A paragraph may go on over the break.
      beginPages(at: out.count + paragraph.count)
      Paragraph.append(line.text, to: &paragraph)
    } else {
      let isApart = line.blanksAbove > margins.spacing
      closeParagraph()
      if isApart, !out.isEmpty { out.append(0x0A) }
      beginPages(at: out.count)
      paragraph = line.text
    }
    last = (line, margins)
    isNewPage = false
  }

  private mutating func beginPages(at start: Int) {
    for _ in 0..<begun { pages.append(start) }
    begun = 0
  }

  private mutating func closeParagraph() {
    last = nil
    if !paragraph.isEmpty { out += paragraph + [0x0A] }
    paragraph = []
    guard !notes.isEmpty else { return }
    let start = out.count
    for note in notes { out += note + [0x0A] }
    zones.append((TextSpan(start, out.count), .footnote))
    notes = []
  }
}
