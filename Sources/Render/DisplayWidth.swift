/// Columns of a terminal a text takes: one a letter, composed or not, two for East Asian letters and emoji.
func displayWidth(_ text: String) -> Int {
  let bytes = text.utf8.span
  var width = 0
  for index in bytes.indices {
    let byte = bytes[index]
    if byte & 0xC0 == 0x80 { continue }
    // Latin and Vietnamese letters, dashes, quotes and the ellipsis are one column; others need a closer look.
    let isNarrow =
      byte < 0xCC || byte == 0xE1 && (0xBA...0xBB).contains(bytes[index + 1])
      || byte == 0xE2 && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2])
    if !isNarrow { return text.unicodeScalars.reduce(0) { $0 + displayWidth($1) } }
    width += 1
  }
  return width
}

func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case ..<0x0300: 1
  case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
  case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: 0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    2
  default: 1
  }
}

/// A line cut to so many columns of a terminal.
public func fit(_ text: String, to width: Int) -> String {
  cut(onOneLine(text), to: width)
}

/// The first letters that fit into `width` columns, "…" for what is left out.
func cut(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  guard width > 0 else { return "" }
  var out = prefix(text.unicodeScalars, width - 1)
  while out.last == " " { out.removeLast() }
  return String(out) + "…"
}

/// The last letters that fit, "…" for what is left out before them.
func cutStart(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  guard width > 0 else { return "" }
  var used = 0
  var start = text.unicodeScalars.endIndex
  for index in text.unicodeScalars.indices.reversed() {
    used += displayWidth(text.unicodeScalars[index])
    if used > width - 1 { break }
    // A mark does not stand without its letter.
    if displayWidth(text.unicodeScalars[index]) > 0 { start = index }
  }
  return "…" + String(text.unicodeScalars[start...])
}

private func prefix(_ scalars: String.UnicodeScalarView, _ width: Int) -> String.UnicodeScalarView {
  var out = String.UnicodeScalarView()
  var used = 0
  for scalar in scalars {
    used += displayWidth(scalar)
    if used > width { break }
    out.append(scalar)
  }
  return out
}

/// Lines of at most `width` columns, broken at spaces; a word that is wider is broken where it must.
func wrapped(_ text: String, to width: Int) -> [String] {
  let width = max(width, 1)
  if displayWidth(text) <= width, !hasSpareSpaces(text.utf8.span) { return [text] }
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.utf8.split(separator: UInt8(ascii: " ")) {
    var word = String(Substring(word))
    var size = displayWidth(word)
    if used > 0, used + 1 + size > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    while size > width {
      let head = prefix(word.unicodeScalars, width)
      // A letter of two columns in a line of one.
      if head.isEmpty { break }
      lines.append(String(head))
      word = String(word.unicodeScalars.dropFirst(head.count))
      size = displayWidth(word)
    }
    line += used > 0 ? " " + word : word
    used += used > 0 ? 1 + size : size
  }
  if used > 0 || lines.isEmpty { lines.append(line) }
  return lines
}

/// Spaces at the ends, or several in a row.
private func hasSpareSpaces(_ text: Span<UInt8>) -> Bool {
  let space = UInt8(ascii: " ")
  return text.indices.contains { text[$0] == space && ($0 == 0 || $0 + 1 == text.count || text[$0 + 1] == space) }
}

/// Line breaks and control characters as spaces, marks of writing direction left out, so that no document moves the cursor.
func onOneLine(_ text: String) -> String {
  // All of them are below U+0020, or begin with the byte C2 or E2, or are U+007F.
  let bytes = text.utf8.span
  guard bytes.indices.contains(where: { bytes[$0] < 0x20 || bytes[$0] == 0x7F || bytes[$0] == 0xC2 || bytes[$0] == 0xE2 }) else {
    return text
  }
  guard text.unicodeScalars.contains(where: { isControl($0) || isDirection($0) }) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.compactMap { isDirection($0) ? nil : isControl($0) ? " " : $0 }))
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
}

private func isDirection(_ scalar: Unicode.Scalar) -> Bool {
  (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}
