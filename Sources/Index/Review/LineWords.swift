import Model

/// A word of a line of raw text.
struct LineWord {
  let syllable: Syllable
  let span: TextSpan<Raw>
  let isCapitalised: Bool
  /// The first mark between it and the next word, white space aside; nil where none stands.
  var mark: Unicode.Scalar?
}

/// The words of a stretch of raw text. Linear.
func lineWords(_ bytes: ArraySlice<UInt8>) -> [LineWord] {
  var words: [LineWord] = []
  var syllable = Syllable()
  var (start, count, isCapitalised) = (bytes.startIndex, 0, false)
  var at = bytes.startIndex
  func close(_ end: Int) {
    if count > 0 { words.append(LineWord(syllable: syllable, span: TextSpan(start, end), isCapitalised: isCapitalised)) }
    (syllable, count) = (Syllable(), 0)
  }
  var decoder = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
  while let scalar = decoder.next() {
    if let letter = VietnameseAlphabet.letter(scalar.value) {
      if count == 0 { (start, isCapitalised) = (at, letter.isUpper) }
      syllable.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: count)
      count += 1
    } else {
      close(at)
      if scalar.value > 0x20, scalar.value != 0xA0, let last = words.indices.last, words[last].mark == nil { words[last].mark = scalar }
    }
    at += UTF8.width(scalar)
  }
  close(at)
  return words
}
