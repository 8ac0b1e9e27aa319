import Model

/// Makes a page of HTML from RTF: paragraphs, tables, footnotes; what is no text of the paper is left out.
struct RTFPage {
  /// What holds within a pair of braces.
  private struct Group {
    /// Fonts, styles, pictures, instructions of fields: no text.
    var isSkipped = false
    var isFontTable = false
    /// Struck out in a revision, or hidden.
    var isDeleted = false
    var isHidden = false
    /// Above the line.
    var isRaised = false
    var isInTable = false
    var codePage: Int
    /// How many characters behind `\u` stand in for readers that do not know it.
    var substitutes = 1
    /// A footnote or a text box begins with this group.
    var beginsNote = false
    var beginsBox = false
  }

  private var tokens: RTFTokens
  private var groups: [Group] = [Group(codePage: 1252)]
  /// Groups deeper than are kept; their text is left out.
  private var excess = 0
  private static let depth = 2000
  private var flows = [RTFFlow()]
  private var notes: [[UInt8]] = []
  private var lastNote = 0
  private var fonts: [Int: Int] = [:]
  private var font = 0
  private var defaultFont = 0
  private var fileCodePage = 1252
  private var toSkip = 0
  private var highSurrogate: UInt32?

  private(set) var page: [UInt8] = []
  /// Braces were left open at the end of the file.
  private(set) var isCut = false

  /// Linear in the file.
  init(_ bytes: [UInt8]) {
    tokens = RTFTokens(bytes)
    while let token = tokens.next(skipsText: group.isSkipped && !group.isFontTable || excess > 0) { step(token) }
    isCut = groups.count > 1
    while groups.count > 1 { close() }
    page = flows[0].finished()
    for (index, note) in notes.enumerated() {
      page += Array("<div id=\"ftn\(index + 1)\">".utf8) + note + Array("</div>\n".utf8)
    }
  }

  private var group: Group {
    get { groups[groups.count - 1] }
    set { groups[groups.count - 1] = newValue }
  }

  private mutating func step(_ token: RTFToken) {
    switch token {
    case .open:
      toSkip = 0
      guard groups.count < Self.depth else {
        excess += 1
        return
      }
      var inner = group
      (inner.beginsNote, inner.beginsBox) = (false, false)
      groups.append(inner)
    case .close:
      toSkip = 0
      if excess > 0 { excess -= 1 } else if groups.count > 1 { close() }
    case .byte(let byte):
      if toSkip > 0 { toSkip -= 1 } else { write(RTFCharacters.decode(byte, codePage: group.codePage)) }
    case .symbol(let symbol): step(symbol: symbol)
    case .word(let name, let number): if excess == 0 { step(name, number) }
    }
  }

  private mutating func close() {
    let last = groups.removeLast()
    guard last.beginsNote || last.beginsBox, flows.count > 1 else { return }
    let text = flows.removeLast().finished()
    if last.beginsNote { notes.append(text) } else { flows[flows.count - 1].hang(text) }
  }

  private mutating func step(symbol: UInt8) {
    switch symbol {
    // What is not known behind it may be left out; what is known takes that back.
    case UInt8(ascii: "*"): group.isSkipped = true
    case UInt8(ascii: "~"): write([0xC2, 0xA0])
    case UInt8(ascii: "_"): write([UInt8(ascii: "-")])
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      if toSkip > 0 { toSkip -= 1 } else { write([symbol]) }
    default: break
    }
  }

  private mutating func step(_ name: String, _ number: Int) {
    if Self.skipped.contains(name) { group.isSkipped = true }
    switch name {
    case "fonttbl": (group.isSkipped, group.isFontTable) = (true, true)
    case "deff": defaultFont = number
    case "f": select(font: number)
    case "fcharset": if group.isFontTable { fonts[font] = RTFCharacters.codePage(charset: number) }
    case "ansicpg": (fileCodePage, group.codePage) = (number, number)
    case "uc": group.substitutes = max(0, min(number, 16))
    case "u": scalar(number)
    case "plain":
      (group.isHidden, group.isDeleted, group.isRaised) = (false, false, false)
      select(font: defaultFont)
    case "v": group.isHidden = number != 0
    case "super", "up": group.isRaised = number > 0
    case "nosupersub", "sub", "dn": group.isRaised = false
    case "deleted": group.isDeleted = number != 0
    case "pard": group.isInTable = false
    case "intbl": group.isInTable = number != 0
    case "footnote": beginNote()
    case "shptxt", "dptxbxtext": beginBox()
    case "shpinst": unskip(asGroup: 1)
    case "ud": unskip(asGroup: 2)
    case "chftn": mark()
    default: if let text = Self.characters[name] { write(Array(text.utf8)) } else { breakLine(name) }
    }
  }

  private mutating func breakLine(_ name: String) {
    guard !group.isSkipped else { return }
    let flow = flows.count - 1
    switch name {
    case "par", "sect": flows[flow].endParagraph(isInCell: group.isInTable)
    case "line", "nestcell", "nestrow": flows[flow].endLine()
    case "cell": flows[flow].endCell()
    case "row": flows[flow].endRow()
    default: break
    }
  }

  // MARK: Letters

  private mutating func select(font number: Int) {
    font = number
    if !group.isFontTable { group.codePage = fonts[number] ?? fileCodePage }
  }

  /// `\u` counts to 32,767 and below zero; letters beyond come as pairs of surrogates.
  private mutating func scalar(_ number: Int) {
    toSkip = group.substitutes
    let unit = UInt32(truncatingIfNeeded: number) & 0xFFFF
    if (0xD800..<0xDC00).contains(unit) {
      highSurrogate = unit
      return
    }
    if let high = highSurrogate, (0xDC00..<0xE000).contains(unit) {
      write(encodeScalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)))
    } else {
      write(encodeScalar(unit))
    }
    highSurrogate = nil
  }

  private mutating func write(_ text: [UInt8]) {
    let group = group
    guard !group.isSkipped, !group.isDeleted, !group.isHidden, excess == 0 else { return }
    flows[flows.count - 1].append(text, isRaised: group.isRaised)
  }

  // MARK: Groups with a meaning

  private mutating func beginNote() {
    guard groups.count > 1, !groups[groups.count - 2].isSkipped, !groups.contains(where: \.beginsNote) else { return }
    group.isSkipped = false
    (group.isInTable, group.isRaised) = (false, false)
    group.beginsNote = true
    flows.append(RTFFlow())
  }

  /// A text box stands where its anchor does, in the middle of a word perhaps: its text comes behind the paragraph.
  private mutating func beginBox() {
    if groups.count > 2, group.isSkipped { unskip(asGroup: 2) }
    guard !group.isSkipped, groups.count > 1, flows.count < 8 else { return }
    (group.isInTable, group.isRaised) = (false, false)
    group.beginsBox = true
    flows.append(RTFFlow())
  }

  /// Text in a group that readers may leave out, where the group some levels above is text.
  private mutating func unskip(asGroup level: Int) {
    guard groups.count > level else { return }
    group.isSkipped = groups[groups.count - 1 - level].isSkipped
  }

  /// The number of a note, in the text and again in the note.
  private mutating func mark() {
    guard !group.isSkipped else { return }
    let isInNote = groups.contains(where: \.beginsNote)
    if !isInNote { lastNote += 1 }
    write(Array("[\(lastNote)]".utf8))
    if isInNote { write([0x20]) }
  }

  private static let characters: [String: String] = [
    "tab": " ", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": " ",
    "enspace": " ", "qmspace": " ", "page": " ", "column": " ",
  ]

  /// Groups that hold no text of the paper. Source: RTF Specification 1.9.1, "Contents of an RTF File"; heads and feet bear page numbers.
  private static let skipped: Set<String> = [
    "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    "listtable",
    "listoverridetable", "revtbl", "rsidtbl", "filetbl", "fldinst", "annotation", "atnid", "atnauthor", "nonshppict", "objdata", "objclass",
    "sn", "sv",
    "shprslt", "falt", "panose", "tc", "xe", "rxe", "template", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "upr",
    "generator",
    "bkmkstart", "bkmkend", "themedata", "colorschememapping", "latentstyles", "datastore", "mmathPr", "private",
  ]
}
