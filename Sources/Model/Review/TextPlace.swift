/// Where something stands in the text of a draft, for people and for editors.
public struct TextPlace: Hashable, Sendable {
  /// Bytes of the raw text.
  public var span: TextSpan<Raw>
  /// 1-based lines of its first and last character.
  public var line: Int
  public var endLine: Int
  /// 1-based, in characters as a reader counts them; `endColumn` is the one behind the last.
  public var column: Int
  public var endColumn: Int
  /// The same in code points, as SARIF counts.
  public var codePoint: Int
  public var endCodePoint: Int
  /// 1-based page of its first character; nil for formats without pages.
  public var page: Int?
}

/// Finds lines and columns. Making it is linear in the text, asking it in one line.
public struct TextPlaces: Sendable {
  private let raw: RawText
  private let lines: LineTable
  private let pages: [Int]

  /// - Parameter pages: where the pages begin, ascending; empty for formats without pages.
  public init(_ raw: RawText, pages: [Int] = []) {
    self.raw = raw
    self.pages = pages
    lines = LineTable(raw.bytes)
  }

  public func place(_ span: TextSpan<Raw>) -> TextPlace {
    let start = max(0, min(span.start, raw.bytes.count))
    let end = max(start, min(span.end, raw.bytes.count))
    let (first, last) = (column(start), column(end))
    return TextPlace(
      span: TextSpan(start, end), line: lines.line(of: start), endLine: lines.line(of: end), column: first.characters,
      endColumn: last.characters, codePoint: first.points, endCodePoint: last.points,
      page: pages.isEmpty ? nil : max(1, pages.count { $0 <= start }))
  }

  private func column(_ offset: Int) -> (characters: Int, points: Int) {
    var start = offset
    while start > 0, raw.bytes[start - 1] != 0x0A { start -= 1 }
    let before = raw.slice(TextSpan(start, offset))
    return (before.count + 1, before.unicodeScalars.count + 1)
  }
}
