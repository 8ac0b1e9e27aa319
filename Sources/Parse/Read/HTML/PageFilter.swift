import Model

/// Takes out of a page, before libxml2 reads it letter by letter, what neither its text nor its parts depend on: comments, scripts and styles, elements inside
/// lines and attributes that say nothing, white space between tags. What libxml2 reads badly goes too: `<![if …]>` marks of Word, which it prints as text, and
/// attributes in great number, which cost it time with the square of it. References to letters become the letters. Linear.
struct PageFilter {
  /// Telling attributes kept on one tag.
  private static let attributeCap = 16
  /// Telling elements inside lines that are looked through for the one that an end tag ends.
  private static let depthCap = 32

  private let elements = Elements.table
  private let references = CharacterReferences.known
  private var out: [UInt8] = []
  /// Where the stretch begins that is not yet written.
  private var kept = 0
  /// Open elements inside lines that say something, each with how many of its name are open in it that say nothing.
  private var telling: [(name: ElementName, inside: Int)] = []

  /// The bytes to parse; the input itself where nothing has to be taken out.
  static func filter(_ bytes: [UInt8]) -> [UInt8] {
    var filter = PageFilter()
    filter.out.reserveCapacity(bytes.count)
    filter.read(bytes.span)
    guard filter.kept > 0 else { return bytes }
    filter.out.append(bytes.span, filter.kept..<bytes.count)
    return filter.out
  }

  private mutating func read(_ text: Span<UInt8>) {
    var at = 0
    while true {
      at = ByteScan.index(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: text, from: at)
      guard at + 1 < text.count else { return }
      at = text[at] == UInt8(ascii: "&") ? reference(text, at) : markup(text, at)
    }
  }

  // MARK: What is written

  private mutating func drop(_ text: Span<UInt8>, _ range: Range<Int>) {
    out.append(text, kept..<range.lowerBound)
    kept = range.upperBound
  }

  /// Of white space behind a tag one character is kept, a line end if there is any; the place behind it.
  private mutating func dropBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var line: Int?
    while end < text.count, Self.isBlank(text[end]) {
      if text[end] == 0x0A { line = end }
      end += 1
    }
    guard end - start > 2 else { return end }
    let blank = line ?? start
    if start < blank { drop(text, start..<blank) }
    if blank + 1 < end { drop(text, blank + 1..<end) }
    return end
  }

  private mutating func reference(_ text: Span<UInt8>, _ at: Int) -> Int {
    guard let letter = references.read(text, at) else { return at + 1 }
    drop(text, at..<letter.end)
    UTF8Text.append(letter.scalar, to: &out)
    return letter.end
  }

  // MARK: Tags

  /// Reads what begins with "<"; where to go on.
  private mutating func markup(_ text: Span<UInt8>, _ at: Int) -> Int {
    switch text[at + 1] {
    case UInt8(ascii: "!"): declaration(text, at)
    case UInt8(ascii: "/"): endTag(text, at)
    case let byte where Self.isLetter(byte): startTag(text, at)
    default: at + 1
    }
  }

  private mutating func declaration(_ text: Span<UInt8>, _ at: Int) -> Int {
    var end = at + 2
    if starts(text, end, with: [0x2D, 0x2D]) {
      guard let comment = Self.endOfComment(text, at) else { return text.count }
      end = comment
    } else if starts(text, end, with: [UInt8(ascii: "[")]) {
      while end < text.count, text[end] != UInt8(ascii: ">"), end - at < 512 { end += 1 }
      end = min(text.count, end + 1)
    } else {
      return end
    }
    drop(text, at..<end)
    return end
  }

  private mutating func endTag(_ text: Span<UInt8>, _ at: Int) -> Int {
    let nameEnd = Self.endOfName(text, at + 2)
    var end = nameEnd
    while end < text.count, Self.isBlank(text[end]) { end += 1 }
    guard nameEnd > at + 2, end < text.count, text[end] == UInt8(ascii: ">") else { return nameEnd }
    let name = ElementName(text, at + 2..<nameEnd)
    if elements[name].role == .inline, !endsTelling(name) { drop(text, at..<end + 1) }
    return dropBlanks(text, from: end + 1)
  }

  private mutating func startTag(_ text: Span<UInt8>, _ at: Int) -> Int {
    let nameEnd = Self.endOfName(text, at + 1)
    let name = ElementName(text, at + 1..<nameEnd)
    let known = elements[name]
    var tag = TagReader(from: nameEnd)
    var attributes: [Range<Int>] = []
    while let attribute = tag.next(text) {
      guard attributes.count < Self.attributeCap else { continue }
      if AttributeHints.tells(ElementName(text, attribute.name), text.extracting(attribute.value)) { attributes.append(attribute.range) }
    }
    guard let end = tag.end else { return text.count }

    if Elements.isRaw(name), !tag.closesItself {
      guard let end = Self.endOfRaw(text, at + 1..<nameEnd, from: end) else { return text.count }
      drop(text, at..<end)
      return end
    }
    switch known.role {
    case .dropped where known.isVoid, .inline where known.isVoid || attributes.isEmpty:
      if !known.isVoid, !tag.closesItself { begin(name) }
      drop(text, at..<end)
    default:
      if known.role == .inline, !tag.closesItself { telling.append((name, 0)) }
      var from = nameEnd
      for range in attributes {
        drop(text, from..<range.lowerBound)
        out.append(0x20)
        from = range.upperBound
      }
      if from < tag.bracket { drop(text, from..<tag.bracket) }
      if tag.isCut {
        drop(text, end..<end)
        out.append(UInt8(ascii: ">"))
      }
    }
    return dropBlanks(text, from: end)
  }

  // MARK: Elements inside lines

  /// An element that says nothing begins.
  private mutating func begin(_ name: ElementName) {
    if let at = place(of: name) { telling[at].inside += 1 }
  }

  /// Whether an end tag ends an element that says something.
  private mutating func endsTelling(_ name: ElementName) -> Bool {
    guard let at = place(of: name) else { return false }
    telling[at].inside -= 1
    guard telling[at].inside < 0 else { return false }
    telling.removeSubrange(at...)
    return true
  }

  private func place(of name: ElementName) -> Int? {
    telling.isEmpty ? nil : telling.suffix(Self.depthCap).lastIndex { $0.name == name }
  }

  // MARK: Bytes

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  private static func endOfName(_ text: Span<UInt8>, _ from: Int) -> Int {
    var end = from
    while end < text.count, isLetter(text[end]) || isDigit(text[end]) || "-.:_".utf8.contains(text[end]) { end += 1 }
    return end
  }

  /// Behind "-->", or what the HTML standard (13.2.5.43 to 51) takes for it; nil where nothing ends the comment.
  private static func endOfComment(_ text: Span<UInt8>, _ at: Int) -> Int? {
    var end = at + 3
    while true {
      end = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end + 1)
      guard end < text.count else { return nil }
      guard text[end - 1] == UInt8(ascii: "-") || text[end - 1] == UInt8(ascii: "!") else { continue }
      if end <= at + 5 { return end + 1 }
      let mark = text[end - 1] == UInt8(ascii: "!") ? end - 1 : end
      if mark - 2 >= at + 4, text[mark - 1] == UInt8(ascii: "-"), text[mark - 2] == UInt8(ascii: "-") { return end + 1 }
    }
  }

  /// Behind the end tag of a script or style; nil where there is none.
  private static func endOfRaw(_ text: Span<UInt8>, _ name: Range<Int>, from: Int) -> Int? {
    let wanted = ElementName(text, name)
    var at = from
    while true {
      at = ByteScan.index(of: UInt8(ascii: "<"), in: text, from: at)
      let end = at + 2 + name.count
      guard end < text.count else { return nil }
      if text[at + 1] == UInt8(ascii: "/"), ElementName(text, at + 2..<end) == wanted {
        let bracket = ByteScan.index(of: UInt8(ascii: ">"), in: text, from: end)
        return bracket < text.count ? bracket + 1 : nil
      }
      at += 1
    }
  }
}
