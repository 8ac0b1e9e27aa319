import Model

/// The words around a mention: its sentence or paragraph, at most about 240 bytes, cut between words with "…", on one line.
func quotation(of span: TextSpan<Raw>, in raw: RawText) -> String {
  let reach = 100
  let bytes = raw.bytes
  guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else { return "" }
  var start = span.start
  while start > 0, span.start - start < reach, !endsSentence(bytes, before: start) { start -= 1 }
  var end = span.end
  while end < bytes.count, end - span.end < reach, !endsSentence(bytes, before: end) || end == span.end { end += 1 }
  var cutStart = start > 0 && !endsSentence(bytes, before: start)
  var cutEnd = end < bytes.count && !endsSentence(bytes, before: end)
  while cutStart, start < span.start, !isSpace(bytes[start]) { start += 1 }
  while cutEnd, end > span.end, !isSpace(bytes[end]) { end -= 1 }
  cutStart = cutStart && start < span.start
  cutEnd = cutEnd && end > span.end
  let words = onOneLine(raw.slice(TextSpan(start, end)))
  return (cutStart ? "… " : "") + words + (cutEnd ? " …" : "")
}

/// Whether a sentence, clause or paragraph ends right before an offset.
private func endsSentence(_ bytes: [UInt8], before offset: Int) -> Bool {
  guard offset > 0 else { return true }
  let last = bytes[offset - 1]
  if last == UInt8(ascii: "\n") {
    // A single line break stands inside a sentence unless the line before it closes one.
    guard offset > 1 else { return true }
    return ".;:\n/".utf8.contains(bytes[offset - 2]) || (offset < bytes.count && bytes[offset] == UInt8(ascii: "\n"))
  }
  guard offset < bytes.count, isSpace(bytes[offset]) else { return false }
  return last == UInt8(ascii: ".") || last == UInt8(ascii: ";")
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Runs of white space as one space, none at the ends.
func onOneLine(_ text: String) -> String {
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count)
  var pending = false
  for byte in text.utf8 {
    if isSpace(byte) {
      pending = true
    } else {
      if pending && !out.isEmpty { out.append(0x20) }
      pending = false
      out.append(byte)
    }
  }
  return String(decoding: out, as: UTF8.self)
}
