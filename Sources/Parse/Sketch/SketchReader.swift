import Model

/// Makes the sketch of what a paper says, in the order of the text: its words without head, recipients and what a page shows beside it, which
/// differ from copy to copy. Takes tokens that were made for other readers, and reads what lies between them itself, so that no text is read
/// twice. Linear in the text; no memory but for the tokens of a piece.
struct SketchReader {
  private let text: CleanText
  private let parts: DocumentParts
  private var builder = TextSketch.Builder()
  /// Words before this place are in the sketch or left out of it.
  private var place = 0
  /// The line that `place` is in or before, and whether its words count.
  private var line = 0
  private var counts = false
  private var tokens: [Token] = []

  init(_ text: CleanText, parts: DocumentParts) {
    self.text = text
    self.parts = parts
    counts = parts.lines.first.map { Self.isText(parts.zone(at: $0.start)) } ?? false
  }

  /// Takes tokens of the next stretch; those of the stretch before are passed over.
  mutating func take(_ tokens: [Token]) {
    var index = 0
    while index < tokens.count, tokens[index].start < place { index += 1 }
    while index < tokens.count, line < parts.lines.count {
      let own = parts.lines[line]
      while index < tokens.count, tokens[index].start < own.start { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].start < own.end { index += 1 }
      if counts { builder.add(Self.words(tokens[first..<index])) }
      if index < tokens.count { nextLine() }
    }
    place = max(place, tokens.last?.end ?? place)
  }

  /// Reads the text up to a place, where a word ends.
  mutating func read(upTo end: Int) {
    while place < end, line < parts.lines.count {
      let own = parts.lines[line]
      if counts, own.start < end {
        place = max(place, own.start)
        while place < min(own.end, end) {
          let piece = pieceEnd(from: place, to: min(own.end, end))
          tokens.removeAll(keepingCapacity: true)
          text.tokenise(from: place, to: piece, into: &tokens)
          builder.add(Self.words(tokens[...]))
          place = piece
        }
      }
      guard own.end <= end else { break }
      nextLine()
    }
    place = max(place, end)
  }

  private static func words(_ tokens: ArraySlice<Token>) -> some Sequence<UInt64> {
    tokens.lazy.filter { $0.kind != .mark }.map(\.word.letters)
  }

  /// The sketch of the whole text.
  mutating func finish() -> TextSketch {
    read(upTo: text.bytes.count)
    return builder.finish()
  }

  private mutating func nextLine() {
    line += 1
    counts = line < parts.lines.count && Self.isText(parts.zone(at: parts.lines[line].start))
  }

  /// Lines may be as long as a file: at most so many bytes at a time, up to a blank where one is near, never within a letter.
  private func pieceEnd(from start: Int, to lineEnd: Int) -> Int {
    let piece = 4096
    guard lineEnd - start > piece else { return lineEnd }
    let bytes = text.bytes
    let end = start + piece
    if let blank = bytes[end - 64..<end].lastIndex(of: 0x20) { return blank + 1 }
    return bytes[end - 4..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? end
  }

  private static func isText(_ zone: Zone) -> Bool {
    switch zone {
    case .basis, .body, .footnote, .table: true
    case .header, .recipients, .sidebar: false
    }
  }
}
