/// Finds paragraphs of a UTF-8 text whose letters are those of an old Vietnamese encoding shown as windows-1252, and gives them their letters.
///
/// A paragraph is a line. It is read in every encoding; the reading with the most known syllables stands, and the text as it came where none is
/// better. What one paragraph leaves open is decided by the nearest before it that is sure, else by the nearest behind. `declared` stands before
/// the first. Text that is plainly Vietnamese in Unicode is returned after one scan; otherwise linear, some 50 ns a byte of the lines in doubt.
func restoreLegacyLetters(_ text: [UInt8], declared: LegacyEncoding? = nil) -> RestoredText {
  guard SuspectLetters.mayStand(in: text) else { return RestoredText(unchanged: text) }
  var paragraphs = paragraphsInDoubt(text, declared)
  settleByNeighbours(&paragraphs, declared)
  guard paragraphs.contains(where: { $0.isSettled && $0.encoding != nil }) else { return RestoredText(unchanged: text) }

  var restored = RestoredText(capacity: text.count + text.count / 4)
  var at = 0
  for paragraph in paragraphs where paragraph.isSettled {
    restored.note(paragraph.encoding)
    guard let encoding = paragraph.encoding else { continue }
    restored.keep(text, at..<paragraph.range.lowerBound)
    restored.write(ParagraphReadings(text, paragraph.range).letters(encoding), for: paragraph.range, of: text)
    at = paragraph.range.upperBound
  }
  restored.keep(text, at..<text.count)
  return restored
}

/// A line with letters beyond ASCII.
private struct LineInDoubt {
  var range: Range<Int>
  var encoding: LegacyEncoding?
  var isSettled: Bool
  /// What it may be where it is not settled.
  var options: [LegacyEncoding?] = []
}

private func paragraphsInDoubt(_ text: [UInt8], _ declared: LegacyEncoding?) -> [LineInDoubt] {
  var paragraphs: [LineInDoubt] = []
  var likely = declared
  var start = 0
  while start < text.count {
    let end = endOfParagraph(text, from: start)
    let range = start..<end
    start = end < text.count && isLineEnd(text[end]) ? end + 1 : end
    let traces = SuspectLetters.traces(text, range)
    guard traces.hasAny else { continue }
    if traces.hasGood, !traces.hasSuspect {
      paragraphs.append(LineInDoubt(range: range, encoding: nil, isSettled: true))
      continue
    }
    switch ParagraphReadings(text, range).verdict(likely: likely) {
    case .settled(let encoding):
      paragraphs.append(LineInDoubt(range: range, encoding: encoding, isSettled: true))
      likely = encoding ?? likely
    case .open(let options):
      paragraphs.append(LineInDoubt(range: range, encoding: nil, isSettled: false, options: options))
    }
  }
  return paragraphs
}

/// Lines longer than this are cut at the next blank, so that no file needs much memory.
private let longestParagraph = 32_768

private func endOfParagraph(_ text: [UInt8], from start: Int) -> Int {
  var at = start
  while at < text.count, !isLineEnd(text[at]) {
    let length = at - start
    if length > longestParagraph, text[at] == 0x20 || length > 2 * longestParagraph && text[at] & 0xC0 != 0x80 { break }
    at += 1
  }
  return at
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

private func settleByNeighbours(_ paragraphs: inout [LineInDoubt], _ declared: LegacyEncoding?) {
  var next: [LegacyEncoding??] = Array(repeating: nil, count: paragraphs.count)
  var following: LegacyEncoding?? = nil
  for index in paragraphs.indices.reversed() {
    next[index] = following
    if paragraphs[index].isSettled { following = .some(paragraphs[index].encoding) }
  }
  var before: LegacyEncoding?? = declared.map { .some($0) }
  for index in paragraphs.indices {
    if paragraphs[index].isSettled {
      before = .some(paragraphs[index].encoding)
      continue
    }
    for neighbour in [before, next[index]].compactMap({ $0 }) where paragraphs[index].options.contains(neighbour) {
      paragraphs[index].encoding = neighbour
      paragraphs[index].isSettled = neighbour != nil
      break
    }
  }
}
