import Model

/// Page numbers that stand on lines of their own in text copied out of a printed paper: "2", "- 3 -", "Trang 4", "5/12". They form a series that grows by
/// one, a good piece of text between, or stand beside a form feed; other figures alone, and the running numbers of a table, are text.
struct PageNumbers {
  /// The lines of such numbers, ascending: their first byte that is no blank, and the end of the line.
  private let lines: [(start: Int, end: Int)]

  /// No paper of pages.
  init() { lines = [] }

  /// The least text between two pages, in bytes. Bare figures may be the first cells of a table's rows, whose text is shorter than a page.
  private static func least(_ form: Form) -> Int { form == .plain ? 500 : 200 }
  /// The longest line that is nothing but a page number.
  private static let longest = 24

  /// Linear in the text.
  init(_ text: Span<UInt8>) {
    var found: [(start: Int, end: Int, form: Form, isPage: Bool)] = []
    /// The last line of each number.
    var last: [Key: Int] = [:]
    var start = 0
    while start < text.count {
      let end = ByteScan.index(of: 0x0A, in: text, from: start)
      if end - start <= Self.longest, let number = Self.read(text, start, end) {
        let above = last[Key(form: number.form, value: number.value - 1)]
        let isPage = above.map { number.start - found[$0].end >= Self.least(number.form) } ?? false
        if isPage, let above { found[above].isPage = true }
        last[Key(form: number.form, value: number.value)] = found.count
        found.append((number.start, end, number.form, isPage || Self.isAtFormFeed(text, start, end)))
      }
      start = end + 1
    }
    lines = found.filter(\.isPage).map { ($0.start, $0.end) }
  }

  /// A form feed right above or below, blanks aside: the figures stand at the edge of a page, whatever their series.
  private static func isAtFormFeed(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first < end, text[first] <= 0x20, text[first] != 0x0C { first += 1 }
    if first < end, text[first] == 0x0C { return true }
    var at = end
    while at < text.count, at - end < 40, text[at] <= 0x20 {
      if text[at] == 0x0C { return true }
      at += 1
    }
    return false
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Whether a line says nothing but the number of a page, of whatever series.
  static func isNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { end - start <= longest && read(text, start, end) != nil }

  /// Whether the line whose first letter stands at a place says nothing else.
  static func isNumber(_ text: Span<UInt8>, lineFrom start: Int) -> Bool {
    switch text[start] {
    case 0x30...0x39, UInt8(ascii: "-"), 0xE2, UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "P"):
      isNumber(text, start, ByteScan.index(of: 0x0A, in: text, from: start, to: min(text.count, start + longest + 1)))
    default: false
    }
  }

  /// Whether the number of a page begins within a stretch. Logarithmic.
  func begin(within places: Range<Int>) -> Bool {
    let first = first(from: places.lowerBound)
    return first < lines.count && lines[first].start < places.upperBound
  }

  /// The end of the line of the page number that begins at a place; nil where none does. Logarithmic.
  func end(at place: Int) -> Int? {
    let first = first(from: place)
    return first < lines.count && lines[first].start == place ? lines[first].end : nil
  }

  /// The index of the first number that begins at a place or behind it.
  private func first(from place: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private enum Form { case plain, dashed, named, counted }

  private struct Key: Hashable {
    let form: Form
    let value: Int
  }

  /// What a line of figures alone says; nil for any other.
  private static func read(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> (start: Int, value: Int, form: Form)? {
    var at = skip(text, from, end)
    let start = at
    var form = Form.plain
    if let behind = word(text, at, end) {
      at = skip(text, behind, end)
      form = .named
    } else if let behind = dash(text, at, end) {
      at = skip(text, behind, end)
      form = .dashed
    }
    guard let number = figures(text, at, end) else { return nil }
    at = skip(text, number.end, end)
    if at < end, text[at] == UInt8(ascii: "/"), form != .dashed {
      guard let whole = figures(text, skip(text, at + 1, end), end), whole.value >= number.value else { return nil }
      at = skip(text, whole.end, end)
      form = form == .named ? .named : .counted
    } else if form == .dashed {
      guard let behind = dash(text, at, end) else { return nil }
      at = skip(text, behind, end)
    }
    return at == end ? (start, number.value, form) : nil
  }

  private static func skip(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D || text[at] == 0x0C { at += 1 }
    return at
  }

  private static let words = ["Trang", "trang", "TRANG", "Page"].map { Array($0.utf8) }

  private static func word(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    words.first { word in at + word.count < end && word.indices.allSatisfy { text[at + $0] == word[$0] } }.map { at + $0.count }
  }

  private static func dash(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    if text[at] == UInt8(ascii: "-") { return at + 1 }
    return at + 2 < end && text[at] == 0xE2 && text[at + 1] == 0x80 && (0x90...0x95).contains(text[at + 2]) ? at + 3 : nil
  }

  /// One to three figures.
  private static func figures(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> (value: Int, end: Int)? {
    var (at, value) = (from, 0)
    while at < end, at - from < 4, isDigit(text[at]) {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    return (1...3).contains(at - from) && value > 0 ? (value, at) : nil
  }
}
