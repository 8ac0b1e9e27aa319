/// One stream of paragraphs and tables, of the paper or of a footnote, written as HTML, so that tables and notes mean what they mean there.
struct RTFFlow {
  private var page: [UInt8] = []
  /// The open paragraph.
  private var line: [UInt8] = []
  /// Finished paragraphs of the open cell, and finished cells of the open row.
  private var cell: [UInt8] = []
  private var cells: [[UInt8]] = []
  private var isTableOpen = false
  /// Text boxes that hang on the open paragraph, and on paragraphs of the table.
  private var boxes: [UInt8] = []
  private var rowBoxes: [UInt8] = []

  /// What was written last stands above the line.
  private var isRaised = false

  /// Text in UTF-8.
  /// - Parameter isRaised: it stands above the line.
  mutating func append(_ text: some Sequence<UInt8>, isRaised: Bool) {
    raise(isRaised)
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): line += Array("&lt;".utf8)
      case UInt8(ascii: ">"): line += Array("&gt;".utf8)
      case UInt8(ascii: "&"): line += Array("&amp;".utf8)
      default: line.append(byte < 0x20 ? 0x20 : byte)
      }
    }
  }

  private mutating func raise(_ raises: Bool) {
    guard raises != isRaised else { return }
    line += Array((raises ? "<sup>" : "</sup>").utf8)
    isRaised = raises
  }

  mutating func endLine() {
    raise(false)
    line += Array("<br>".utf8)
  }

  /// - Parameter isInCell: the paragraph belongs to a cell that is still open.
  mutating func endParagraph(isInCell: Bool) {
    raise(false)
    if isInCell {
      cell += line + Array("<br>".utf8)
    } else {
      endTable()
      page += Array("<p>".utf8) + line + Array("</p>\n".utf8) + boxes
      boxes = []
    }
    line = []
  }

  /// Paragraphs that come behind the open one; in a table behind the table.
  mutating func hang(_ text: [UInt8]) { boxes += text }

  mutating func endCell() {
    raise(false)
    cells.append(cell + line)
    (cell, line) = ([], [])
  }

  mutating func endRow() {
    if !line.isEmpty || !cell.isEmpty { endCell() }
    guard !cells.isEmpty else { return }
    if !isTableOpen { page += Array("<table>\n".utf8) }
    isTableOpen = true
    page += Array("<tr>".utf8)
    for cell in cells { page += Array("<td>".utf8) + cell + Array("</td>".utf8) }
    page += Array("</tr>\n".utf8)
    cells = []
    rowBoxes += boxes
    boxes = []
  }

  private mutating func endTable() {
    if !cells.isEmpty || !cell.isEmpty {
      // The row was not closed: what stands in the open paragraph belongs behind it.
      let open = line
      line = []
      endRow()
      line = open
    }
    if isTableOpen { page += Array("</table>\n".utf8) }
    isTableOpen = false
    page += rowBoxes
    rowBoxes = []
  }

  /// All of it; what is open is closed.
  consuming func finished() -> [UInt8] {
    if !line.isEmpty { endParagraph(isInCell: !cells.isEmpty || !cell.isEmpty) }
    endTable()
    return page + boxes
  }
}
