/// Lower-case ASCII letters and digits of a text, words split by single spaces: what accents, case and separators cannot change.
public func fold(_ text: String) -> String {
  folded(text, gap: UInt8(ascii: " "))
}

/// As `fold`, without the spaces: blind to separators.
public func foldedLettersAndDigits(_ text: String) -> String {
  folded(text, gap: nil)
}

/// As `fold`, with dots between the words: the form of names in `urn:lex` (RFC 9676 section 3.2).
public func dotted(_ text: String) -> String {
  folded(text, gap: UInt8(ascii: "."))
}

/// As `fold`, with hyphens between the words: the form of numbers in `urn:lex`.
public func hyphenated(_ text: String) -> String {
  folded(text, gap: UInt8(ascii: "-"))
}

private func folded(_ text: String, gap: UInt8?) -> String {
  let bytes = text.utf8.span
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var pending = false
  var at = 0
  while at < bytes.count {
    let lead = bytes[at]
    if let letter = VietnameseAlphabet.letter(in: bytes, at: at) {
      if pending, let gap, !out.isEmpty { out.append(gap) }
      pending = false
      out.append(letter.base)
    } else if !beginsCombining(bytes, at) {
      pending = true
    }
    at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
  return String(known: out)
}

/// Combining marks of decomposed Vietnamese, U+0300 to U+036F: grave, acute, circumflex, tilde, breve, hook, horn, dot below.
private func beginsCombining(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
  bytes[at] == 0xCC || bytes[at] == 0xCD && bytes[at + 1] < 0xB0
}
