/// The width of a text in pixels at a font size, for fonts of the system that are not known here: as wide as the wide ones (DejaVu Sans).
func textWidth(_ text: String, size: Int) -> Int {
  let thousandths = text.unicodeScalars.reduce(0) { $0 + letterWidth($1) }
  return (thousandths * size + 999) / 1000
}

/// Thousandths of the font size.
private func letterWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar {
  case "i", "j", "l", "ì", "í", "ỉ", "ĩ", "ị", "I", "Ì", "Í", "Ị", ".", ",", ":", ";", "'", "|", " ", "/", "(", ")", "-", "t", "f", "r",
    "[",
    "]", "!":
    420
  case "m", "w", "M", "W", "@", "%", "—", "…": 1_000
  case _ where displayWidth(scalar) == 0: 0
  case _ where displayWidth(scalar) == 2: 1_050
  case _ where scalar.properties.isUppercase: 790
  default: 650
  }
}

/// The first letters that fit into a width, "…" for what is left out.
func shortened(_ text: String, to width: Int, size: Int) -> String {
  let text = onOneLine(text)
  if textWidth(text, size: size) <= width { return text }
  let room = width * 1_000 / size - letterWidth("…")
  var used = 0
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    used += letterWidth(scalar)
    if used > room { break }
    out.append(scalar)
  }
  while out.last == " " { out.removeLast() }
  return String(out) + "…"
}
