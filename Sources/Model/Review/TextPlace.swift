/// Where something stands in the text of a draft, for people and for editors.
public struct TextPlace: Hashable, Sendable {
  /// Bytes of the raw text.
  public var span: TextSpan<Raw>
  /// 1-based lines of its first and last character.
  public var line = 1
  public var endLine = 1
  /// 1-based, in characters as a reader counts them; `endColumn` is the one behind the last.
  public var column = 1
  public var endColumn = 1
  /// The same in code points, as SARIF counts.
  public var codePoint = 1
  public var endCodePoint = 1
  /// 1-based page of its first character; nil for formats without pages.
  public var page: Int?

  public init(_ span: TextSpan<Raw>) { self.span = span }
}

/// Finds lines and columns of places asked for in ascending order. All of them together cost one walk over the text; one out of order costs its line.
public struct TextPlaces: Sendable {
  private let raw: RawText
  private let lines: LineTable
  private let pages: [Int]
  /// What has been counted of the line last asked about.
  private var counted = (start: 0, offset: 0, characters: 0, points: 0)

  /// - Parameter pages: where the pages begin, ascending; empty for formats without pages.
  public init(_ raw: RawText, pages: [Int] = []) {
    self.raw = raw
    self.pages = pages
    lines = LineTable(raw.bytes)
  }

  public mutating func place(_ span: TextSpan<Raw>) -> TextPlace {
    let start = max(0, min(span.start, raw.bytes.count))
    let end = max(start, min(span.end, raw.bytes.count))
    var place = TextPlace(TextSpan(start, end))
    (place.line, place.endLine) = (lines.line(of: start), lines.line(of: end))
    (place.column, place.codePoint) = column(start)
    let first = counted
    (place.endColumn, place.endCodePoint) = column(end)
    // The next one may begin inside this one.
    counted = first
    if !pages.isEmpty { place.page = max(1, pages.count { $0 <= start }) }
    return place
  }

  private mutating func column(_ offset: Int) -> (Int, Int) {
    let line = lines.start(of: offset)
    if line != counted.start || offset < counted.offset { counted = (line, line, 0, 0) }
    let between = raw.slice(TextSpan(counted.offset, offset))
    counted = (line, offset, counted.characters + between.count, counted.points + between.unicodeScalars.count)
    return (counted.characters + 1, counted.points + 1)
  }
}
