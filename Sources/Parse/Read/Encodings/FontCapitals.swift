import Model

extension [EncodedLetter] {
  /// TCVN3 has one code for ộ and Ộ: the fonts .VnTimeH show it as a capital, and "CéNG HßA X· HéI" is how their text is typed. Plain text names
  /// no fonts, so a small letter becomes a capital only where an ASCII capital stands behind the first letter of its word (CéNG, ñY), or where its
  /// word leaves it open (X·) and words beside it were such. Text typed in small letters throughout stays small. Linear.
  func withCapitalsOfTheirWords() -> [EncodedLetter] {
    var out = self
    var words = fontWords()
    for (index, word) in words.enumerated() where word.isOpen {
      let before = index > 0 ? words[index - 1] : nil
      let after = index + 1 < words.count ? words[index + 1] : nil
      let isBeside = before?.isMended ?? false || after?.isMended ?? false
      let isBetween = before?.isCapital ?? true && after?.isCapital ?? true
      words[index].isCapital = isBeside && (word.startsWithCapital || isBetween)
    }
    for word in words where word.isMended { out.capitalise(word.range) }
    return out
  }

  private func fontWords() -> [FontWord] {
    var words: [FontWord] = []
    var start = 0
    for at in 0...count {
      if at < count, let letter = VietnameseAlphabet.letter(self[at].scalar), letter.base >= UInt8(ascii: "a") { continue }
      if at > start { words.append(FontWord(self, start..<at)) }
      start = at + 1
    }
    return words
  }

  private mutating func capitalise(_ word: Range<Int>) {
    for at in word where self[at].scalar >= 0x80 {
      guard let letter = VietnameseAlphabet.letter(self[at].scalar), !letter.isUpper else { continue }
      let capital = VietnameseLetter(base: letter.base, mark: letter.mark, tone: letter.tone, isUpper: true)
      if let scalar = VietnameseAlphabet.scalar(capital) { self[at].scalar = scalar }
    }
  }
}

/// What the ASCII letters of a word tell about its case.
private struct FontWord {
  let range: Range<Int>
  var isCapital = false
  private(set) var startsWithCapital = false
  private var hasASCIISmall = false
  /// Whether a letter of two cases with one code is in it.
  private var hasSmallCode = false

  init(_ letters: [EncodedLetter], _ range: Range<Int>) {
    self.range = range
    for at in range {
      switch letters[at].scalar {
      case 0x41...0x5A:
        if at > range.lowerBound { isCapital = true } else { startsWithCapital = true }
      case ..<0x80: hasASCIISmall = true
      default: hasSmallCode = hasSmallCode || !(VietnameseAlphabet.letter(letters[at].scalar)?.isUpper ?? true)
      }
    }
    if hasASCIISmall { isCapital = false }
  }

  /// Neither a small ASCII letter nor a second capital: Vò, X·, ®é.
  var isOpen: Bool { !isCapital && !hasASCIISmall && hasSmallCode }
  var isMended: Bool { isCapital && hasSmallCode }
}
