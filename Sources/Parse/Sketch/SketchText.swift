import Model

/// The sketch of what a paper says: its words without head, recipients and what a page shows beside it, which differ from copy to copy.
/// Linear in the text; no memory but for the tokens of a piece.
func sketch(of text: CleanText, parts: DocumentParts) -> TextSketch {
  var builder = TextSketch.Builder()
  var tokens: [Token] = []
  for line in parts.lines where isText(parts.zone(at: line.start)) {
    var start = line.start
    while start < line.end {
      let end = pieceEnd(text.bytes, from: start, to: line.end)
      tokens.removeAll(keepingCapacity: true)
      text.bytes.withSpan { tokenise($0, from: start, to: end, into: &tokens) }
      for token in tokens where token.kind != .mark { builder.add(token.word.letters) }
      start = end
    }
  }
  return builder.finish()
}

/// Lines may be as long as a file: at most so many bytes at a time, up to a blank where one is near, never within a letter.
private func pieceEnd(_ bytes: [UInt8], from start: Int, to lineEnd: Int) -> Int {
  let piece = 4096
  guard lineEnd - start > piece else { return lineEnd }
  let end = start + piece
  if let blank = bytes[end - 64..<end].lastIndex(of: 0x20) { return blank + 1 }
  return bytes[end - 4..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? end
}

private func isText(_ zone: Zone) -> Bool {
  switch zone {
  case .basis, .body, .footnote, .table: true
  case .header, .recipients, .sidebar: false
  }
}
