import Model

/// Splits a page into the markup that matters and its letters. Left out is what neither the text nor its parts depend on: comments, declarations, scripts
/// and styles, elements inside lines and attributes that say nothing; also what libxml2 reads badly, `<![if …]>` marks of Word. Attributes, whose number
/// costs it time with its square, are told by the few that say the same. References to characters become the characters. Linear.
struct PageSplitter {
  /// Telling elements inside lines that are looked through for the one that an end tag ends.
  private static let depthCap = 32
  /// Names longer than this are none of HTML.
  private static let nameCap = 32

  /// Declarations are looked through up to here.
  private static let declarationCap = 4096

  /// Elements that nest deeper are left out but for the line ends they make: libxml2 looks through all that are open for each end tag without a start.
  /// Real pages have fewer than fifty.
  private static let nestingCap = 512

  private let elements = Elements.table
  private let references = CharacterReferences.known
  private var page: SplitPage
  /// Open elements inside lines that say something, by a sum of the letters of their names, each with how many of its name are open in it. As long as
  /// there are any, all tags inside lines are kept, so that libxml2 finds out what ends where.
  private var telling: [(name: UInt64, inside: Int)] = []
  /// How many nesting elements are open, and how many more that were left out.
  private var (depth, tooDeep) = (0, 0)

  static func split(_ bytes: [UInt8]) -> SplitPage {
    var splitter = PageSplitter(page: SplitPage(capacity: bytes.count))
    splitter.read(bytes.span)
    return splitter.page
  }

  private init(page: SplitPage) { self.page = page }

  private mutating func read(_ text: Span<UInt8>) {
    var from = 0
    var at = 0
    while true {
      at = ByteScan.index(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: text, from: at)
      guard at + 1 < text.count else { break }
      if text[at] == UInt8(ascii: "&") {
        if let reference = references.read(text, at) {
          page.append(letters: text, from..<at)
          if let scalar = reference.scalar { page.append(letter: scalar) }
          from = reference.end
        }
        at = max(at + 1, from)
      } else {
        page.append(letters: text, from..<at)
        from = at
        if let end = markup(text, at) { from = end }
        at = max(at + 1, from)
      }
    }
    page.append(letters: text, from..<text.count)
    page.endRun()
  }

  // MARK: Markup

  /// Reads what begins with "<"; where it ends, nil where it is a letter like any other.
  private mutating func markup(_ text: Span<UInt8>, _ at: Int) -> Int? {
    switch text[at + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): Self.endOfDeclaration(text, at)
    case UInt8(ascii: "/"): endTag(text, at)
    case let byte where isASCIILetter(byte): startTag(text, at)
    default: nil
    }
  }

  private mutating func endTag(_ text: Span<UInt8>, _ at: Int) -> Int? {
    let nameEnd = Self.endOfName(text, at + 2)
    guard nameEnd > at + 2, isASCIILetter(text[at + 2]) else { return nil }
    let name = ElementName(text, at + 2..<nameEnd)
    let known = elements[name]
    let role = known.role
    if role == .lineBreak || known.nests && ends() {
      // "</br>" is read as "<br>".
      page.append(markup: Self.lineBreak.span, 0..<Self.lineBreak.count)
    } else if role != .inline || !telling.isEmpty {
      page.append(markup: text, at..<nameEnd)
      page.append(markup: UInt8(ascii: ">"))
      if role == .inline { close(Self.key(text, at + 2..<nameEnd)) }
    }
    var end = nameEnd
    while end < text.count, text[end] != UInt8(ascii: ">"), text[end] != UInt8(ascii: "<") { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : end
  }

  private mutating func startTag(_ text: Span<UInt8>, _ at: Int) -> Int {
    let nameEnd = Self.endOfName(text, at + 1)
    let name = ElementName(text, at + 1..<nameEnd)
    let known = elements[name]
    var tag = TagReader(from: nameEnd)
    var hints = AttributeHints()
    while let attribute = tag.next(text) { hints.add(text, attribute) }
    guard let end = tag.end else { return text.count }

    if known.isRaw, !tag.closesItself { return Self.endOfRaw(text, at + 1..<nameEnd, from: end) }
    switch known.role {
    case .dropped where known.isVoid: return end
    case .inline:
      if known.isVoid || nameEnd - at > Self.nameCap { return end }
      if telling.isEmpty, hints.isEmpty { return end }
      if !tag.closesItself { begin(Self.key(text, at + 1..<nameEnd), isTelling: !hints.isEmpty) }
    default: break
    }
    if known.nests, !tag.closesItself, !nests() {
      page.append(markup: Self.lineBreak.span, 0..<Self.lineBreak.count)
      return end
    }
    page.append(markup: text, at..<nameEnd)
    if !hints.isEmpty {
      let attributes = hints.markup
      page.append(markup: attributes.span, 0..<attributes.count)
    }
    if tag.closesItself { page.append(markup: UInt8(ascii: "/")) }
    page.append(markup: UInt8(ascii: ">"))
    return end
  }

  // MARK: Depth

  /// Whether one more nesting element is kept.
  private mutating func nests() -> Bool {
    guard depth < Self.nestingCap else {
      tooDeep += 1
      return false
    }
    depth += 1
    return true
  }

  /// Whether an end tag is that of an element which was left out.
  private mutating func ends() -> Bool {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return true
    }
    depth = max(0, depth - 1)
    return false
  }

  // MARK: Elements inside lines

  private mutating func begin(_ name: UInt64, isTelling: Bool) {
    if let at = place(of: name), !isTelling { telling[at].inside += 1 }
    if isTelling { telling.append((name, 0)) }
  }

  private mutating func close(_ name: UInt64) {
    guard let at = place(of: name) else { return }
    telling[at].inside -= 1
    if telling[at].inside < 0 { telling.removeSubrange(at...) }
  }

  private func place(of name: UInt64) -> Int? { telling.suffix(Self.depthCap).lastIndex { $0.name == name } }

  /// A sum of the letters of a name, in either case (FNV-1a): names with a prefix are told apart too.
  private static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    range.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(text[$1] | 0x20)) &* 0x100_0000_01B3 }
  }

  private static let lineBreak = Array("<br>".utf8)
  private static let comment = Array("<!--".utf8)

  // MARK: Where things end

  private static func endOfName(_ text: Span<UInt8>, _ from: Int) -> Int {
    var end = from
    while end < text.count, isASCIILetter(text[end]) || (0x2D...0x3A).contains(text[end]) && text[end] != 0x2F || text[end] == 0x5F {
      end += 1
    }
    return end
  }

  /// Behind a comment, a declaration, an instruction or a mark of Word; nil where nothing ends it, and for a comment the end of the text.
  private static func endOfDeclaration(_ text: Span<UInt8>, _ at: Int) -> Int? {
    if starts(text, at, with: comment) { return endOfComment(text, at) }
    let limit = min(text.count, at + declarationCap)
    var end = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: at + 2, to: limit)
    // "<!DOCTYPE html [ … ]>": declarations inside.
    let bracket = ByteScan.index(of: UInt8(ascii: "["), in: text, from: at + 2, to: end)
    if bracket < end, bracket > at + 2 {
      end = ByteScan.index(of: UInt8(ascii: "]"), in: text, from: bracket, to: limit)
      end = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end, to: limit)
    }
    return end < limit ? end + 1 : nil
  }

  /// Behind "-->", or what the HTML standard (13.2.5.43 to 51) takes for it.
  private static func endOfComment(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at + 3
    while true {
      end = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end + 1)
      guard end < text.count else { return text.count }
      guard text[end - 1] == UInt8(ascii: "-") || text[end - 1] == UInt8(ascii: "!") else { continue }
      // "<!-->" and "<!--->"
      if end <= at + 5, text[end - 1] == UInt8(ascii: "-") { return end + 1 }
      let mark = text[end - 1] == UInt8(ascii: "!") ? end - 1 : end
      if mark - 2 >= at + 4, text[mark - 1] == UInt8(ascii: "-"), text[mark - 2] == UInt8(ascii: "-") { return end + 1 }
    }
  }

  /// Behind the end tag of a script or style.
  private static func endOfRaw(_ text: Span<UInt8>, _ name: Range<Int>, from: Int) -> Int {
    let wanted = ElementName(text, name)
    var at = from
    while true {
      at = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: at)
      let end = at + 2 + name.count
      guard end < text.count else { return text.count }
      if text[at + 1] == UInt8(ascii: "/"), ElementName(text, at + 2..<end) == wanted {
        return min(text.count, ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end) + 1)
      }
      at += 1
    }
  }
}
