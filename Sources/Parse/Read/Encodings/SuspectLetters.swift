import Model

/// Looks for characters that Vietnamese text in Unicode does not have inside words: the traces of another encoding.
enum SuspectLetters {
  /// What a stretch of UTF-8 has beyond ASCII.
  struct Traces {
    /// Letters that only Unicode has: ế, ơ, đ, combining tones.
    var hasGood = false
    /// ä, ¸ or © inside words, and other characters that Vietnamese has no use for.
    var hasSuspect = false
    /// Anything beyond ASCII, or control characters, which are letters in VISCII.
    var hasAny = false
  }

  /// Whether a text may hold another encoding. One scan without allocation; a text whose words have only good letters costs no more.
  static func mayStand(in text: [UInt8]) -> Bool {
    let span = text.span
    if nextSuspect(span, from: 0, to: span.count) < span.count { return true }
    return !holdsGood(span) && beyondPrint.index(in: span, from: 0, to: span.count) < span.count
  }

  static func traces(_ text: [UInt8], _ range: Range<Int>) -> Traces {
    let span = text.span
    var traces = Traces()
    traces.hasSuspect = nextSuspect(span, from: range.lowerBound, to: range.upperBound) < range.upperBound
    for at in range where beyondASCII[Int(text[at])] {
      traces.hasAny = true
      if good[Int(text[at])], isGood(span, at) { traces.hasGood = true }
    }
    return traces
  }

  private static func holdsGood(_ text: Span<UInt8>) -> Bool {
    var at = goodLeads.index(in: text, from: 0, to: text.count)
    while at < text.count, !isGood(text, at) { at = goodLeads.index(in: text, from: at + 1, to: text.count) }
    return at < text.count
  }

  /// Lead bytes of letters that no single-byte encoding shows: đ ă ĩ ơ ư, the block of ế, combining tones.
  private static let goodLeads = BytePairs([BytePairs.Group([0xC4, 0xC6, 0xCC, 0xCD]), BytePairs.Group([0xE1])])
  private static let good = flags(goodLeads)
  /// Bytes beyond ASCII, and controls that are no white space.
  private static let beyondPrint = BytePairs([
    BytePairs.Group(Array(0x80...0xFF)), BytePairs.Group(Array(0x00...0x08) + [0x0E, 0x0F]), BytePairs.Group(Array(0x10...0x1F)),
  ])
  private static let beyondASCII = flags(beyondPrint)

  private static func flags(_ leads: BytePairs) -> [Bool] { (0..<256).map { leads.begins([UInt8($0)].span, 0) } }

  /// What may stand behind C3: foreign letters, × and ÷.
  private static let foreignBytes = (0x80...0xBF as ClosedRange<UInt8>).filter {
    foreignLetters >> UInt64($0 & 0x3F) & 1 == 1 || [0x97, 0xB7].contains($0)
  }
  /// What may begin a suspect letter; most texts have few.
  private static let suspect = BytePairs([
    BytePairs.Group([0xC2, 0xC5, 0xCB]),
    BytePairs.Group([0xE2]),
    BytePairs.Group([0xC3], before: foreignBytes.filter { $0 & 0x10 == 0 }),
    BytePairs.Group([0xC3], before: foreignBytes.filter { $0 & 0x10 != 0 }),
    BytePairs.Group([0xC6], before: [0x92]),
  ])

  private static func isGood(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    switch text[at] {
    case 0xC4: return [0x82, 0x83, 0x90, 0x91, 0xA8, 0xA9].contains(text[at + 1])
    case 0xC6: return text[at + 1] != 0x92
    case 0xE1: return text[at + 1] == 0xBA || text[at + 1] == 0xBB
    default: return true
    }
  }

  private static func nextSuspect(_ text: Span<UInt8>, from: Int, to: Int) -> Int {
    var at = from
    while true {
      at = suspect.index(in: text, from: at, to: to)
      guard at < to else { return to }
      if isSuspect(text, at) { return at }
      at += 1
    }
  }

  /// ÄÅÆÇËÎÏÑÖØÛÜÞß and their small letters, without ÐðÝý…: bit n is U+00C0 + n.
  private static let foreignLetters: UInt64 = [
    0xC4, 0xC5, 0xC6, 0xC7, 0xCB, 0xCE, 0xCF, 0xD1, 0xD6, 0xD8, 0xDB, 0xDC, 0xDE, 0xDF,
    0xE4, 0xE5, 0xE6, 0xE7, 0xEB, 0xEE, 0xEF, 0xF1, 0xF6, 0xF8, 0xFB, 0xFC, 0xFE, 0xFF,
  ].reduce(0) { $0 | 1 << UInt64($1 - 0xC0) }

  /// ¡–¿ without the signs that stand beside words in print: § « ° ² ³ · ¹ »; bit n is U+0080 + n.
  private static let signs: UInt64 =
    (0xA1...0xBF).filter { ![0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB].contains($0) }.reduce(0) { $0 | 1 << UInt64($1 - 0x80) }

  private static func isSuspect(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    let second = text[at + 1]
    switch text[at] {
    case 0xC3:
      return foreignLetters >> UInt64(second & 0x3F) & 1 == 1 || (second == 0x97 || second == 0xB7) && touchesLetter(text, at, 2)
    case 0xC2:
      return second < 0xA0 || signs >> UInt64(second & 0x3F) & 1 == 1 && touchesLetter(text, at, 2)
    case 0xC5: return [0x92, 0x93, 0xA0, 0xA1, 0xB8, 0xBD, 0xBE].contains(second)
    case 0xC6: return second == 0x92
    case 0xCB: return second == 0x86 || second == 0x9C
    default:
      guard at + 2 < text.count else { return false }
      switch (second, text[at + 2]) {
      case (0x80, 0xA0), (0x80, 0xA1), (0x80, 0xB0), (0x80, 0xB9), (0x80, 0xBA), (0x82, 0xAC), (0x84, 0xA2):
        return touchesLetter(text, at, 3)
      default: return false
      }
    }
  }

  /// Whether a letter of ASCII or of Latin-1 stands before a character, or one of ASCII behind it.
  private static func touchesLetter(_ text: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    if at > 0, isASCIILetter(text[at - 1]) { return true }
    if at > 1, text[at - 2] == 0xC3 { return true }
    return at + length < text.count && isASCIILetter(text[at + length])
  }
}
