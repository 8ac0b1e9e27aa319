import Model

/// What antiword prints, made tidy: cells padded with blanks become cells with bars between, lines of one cell are put together,
/// footnotes at the end are marked as such, signs for pictures are left out.
struct AntiwordText {
  private(set) var out: [UInt8] = []
  private(set) var zones: [(span: TextSpan<Raw>, zone: Zone)] = []

  /// Linear in the text.
  init(_ text: [UInt8]) {
    var table = AntiwordTable()
    var notes: Int?
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if table.add(line) { continue }
      write(&table)
      let line = Self.tidy(line)
      // A ruled line stands before the notes.
      if line.count >= 10, line.allSatisfy({ $0 == UInt8(ascii: "-") }) { continue }
      if notes == nil, Self.isNote(line), Self.isAfterBlank(out) { notes = out.count }
      out += line + [0x0A]
    }
    write(&table)
    if let notes { zones.append((TextSpan(notes, out.count), .footnote)) }
  }

  private mutating func write(_ table: inout AntiwordTable) {
    guard !table.isEmpty else { return }
    let start = out.count
    if let columns = table.columns {
      for column in columns { out += column.joined(separator: [0x0A]) + [0x0A, 0x0A] }
    } else {
      for row in table.rows { out += row.joined(separator: Array(" | ".utf8)) + [0x0A] }
      zones.append((TextSpan(start, out.count), .table))
    }
    table = AntiwordTable()
  }

  /// "[1] Công văn …": the notes stand behind all else.
  private static func isNote(_ line: [UInt8]) -> Bool {
    line.starts(with: "[1]".utf8) || line.starts(with: "[i]".utf8)
  }

  private static func isAfterBlank(_ out: [UInt8]) -> Bool { out.suffix(2) == [0x0A, 0x0A] }

  /// Without blanks at its ends and signs for pictures.
  private static func tidy(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = trimmed(line)
    let picture = Array("[pic]".utf8)
    while let at = line.indices.first(where: { line[$0] == picture[0] && line[$0...].starts(with: picture) }) {
      line.replaceSubrange(at..<(at + picture.count), with: [0x20])
    }
    return trimmed(line[...])
  }
}

/// Without blanks at both ends.
func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 }) else { return [] }
  return Array(text[first...last])
}
