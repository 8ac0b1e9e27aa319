import Model

/// Columns of a terminal a text takes: one a letter, none for combining marks. Vietnamese letters are one column each, composed or not.
func displayWidth(_ text: String) -> Int {
  var width = 0
  for scalar in text.unicodeScalars where !isMark(scalar.value) { width += 1 }
  return width
}

private func isMark(_ scalar: UInt32) -> Bool {
  (0x0300...0x036F).contains(scalar) || scalar == 0x200B || scalar == 0xFEFF
}

/// The first letters that fit into `width` columns, "…" for what is left out.
func cut(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  guard width > 1 else { return width == 1 ? "…" : "" }
  var out = String.UnicodeScalarView()
  var used = 0
  for scalar in text.unicodeScalars {
    let next = isMark(scalar.value) ? 0 : 1
    if used + next > width - 1 { break }
    out.append(scalar)
    used += next
  }
  while out.last == " " { out.removeLast() }
  return String(out) + "…"
}
