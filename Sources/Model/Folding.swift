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
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count)
  var pending = false
  for scalar in text.unicodeScalars {
    if let letter = VietnameseAlphabet.letter(scalar.value) {
      if pending, let gap, !out.isEmpty { out.append(gap) }
      pending = false
      out.append(letter.base)
    } else if !isCombining(scalar.value) {
      pending = true
    }
  }
  return String(decoding: out, as: UTF8.self)
}

/// Combining marks of decomposed Vietnamese: grave, acute, circumflex, tilde, breve, hook, horn, dot below.
func isCombining(_ scalar: UInt32) -> Bool {
  (0x0300...0x036F).contains(scalar)
}
