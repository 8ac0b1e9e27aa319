import Model

/// One paragraph as it stands and as each encoding would have it.
struct ParagraphReadings {
  /// One reading. Tokens are stretches without ASCII other than letters; they end at the same places in all readings.
  struct Reading {
    /// Nil: as it stands.
    let encoding: LegacyEncoding?
    let letters: [EncodedLetter]
    let tokens: [SyllableEvidence]
    var total: SyllableEvidence
  }

  /// What the paragraph tells by itself.
  enum Verdict {
    case settled(LegacyEncoding?)
    /// These are equally good, or the evidence is one word; the paragraphs around decide.
    case open([LegacyEncoding?])
  }

  let asIs: Reading
  private let ends: [UInt32]
  /// Tokens with letters that only Unicode has: they are right as they stand.
  private let isUnicode: [Bool]
  private let isMixed: Bool
  private let source: [EncodedLetter]

  /// Linear in the paragraph.
  init(_ text: [UInt8], _ range: Range<Int>) {
    source = UTF8Text.letters(text, range)
    (ends, isUnicode) = Self.tokens(source)
    isMixed = isUnicode.contains(true)
    var composed: [EncodedLetter] = []
    composed.reserveCapacity(source.count)
    for letter in source { composed.add(letter.scalar, end: letter.end) }
    let tokens = Self.evidence(composed, ends)
    asIs = Reading(encoding: nil, letters: source, tokens: tokens, total: tokens.reduce(SyllableEvidence(), +))
  }

  private static func tokens(_ letters: [EncodedLetter]) -> (ends: [UInt32], isUnicode: [Bool]) {
    var ends: [UInt32] = []
    var isUnicode: [Bool] = []
    var hasUnicode = false
    for letter in letters {
      let scalar = letter.scalar
      let isASCIILetter = (0x61...0x7A).contains(scalar | 0x20)
      let isBreak = scalar < 0x80 && !isASCIILetter && !(scalar < 0x20 && !(0x09...0x0D).contains(scalar))
      if isBreak {
        ends.append(letter.end)
        isUnicode.append(hasUnicode)
        hasUnicode = false
      } else if scalar > 0xFF, scalar < 0x2000, Windows1252.byte(scalar) == nil {
        hasUnicode = hasUnicode || VietnameseAlphabet.letter(scalar) != nil || (0x300...0x36F).contains(scalar)
      }
    }
    ends.append(letters.last?.end ?? 0)
    isUnicode.append(hasUnicode)
    return (ends, isUnicode)
  }

  private static func evidence(_ letters: [EncodedLetter], _ ends: [UInt32]) -> [SyllableEvidence] {
    var tokens: [SyllableEvidence] = []
    tokens.reserveCapacity(ends.count)
    var at = 0
    for end in ends {
      var evidence = SyllableEvidence()
      while at < letters.count, letters[at].end <= end {
        evidence.read(letters[at].scalar)
        at += 1
      }
      evidence.endWord()
      tokens.append(evidence)
    }
    return tokens
  }

  /// The paragraph in one encoding. Where Unicode is mixed in, each token counts as whichever is better.
  func reading(_ encoding: LegacyEncoding) -> Reading {
    let letters = encoding.read(source)
    let tokens = Self.evidence(letters, ends)
    guard isMixed else { return Reading(encoding: encoding, letters: letters, tokens: tokens, total: tokens.reduce(SyllableEvidence(), +)) }
    let best = tokens.indices.map { isUnicode[$0] || tokens[$0].score < asIs.tokens[$0].score ? asIs.tokens[$0] : tokens[$0] }
    return Reading(encoding: encoding, letters: letters, tokens: tokens, total: best.reduce(SyllableEvidence(), +))
  }

  /// `likely` is tried first, and alone where it leaves no doubt.
  func verdict(likely: LegacyEncoding?) -> Verdict {
    let own = asIs.total
    // The Icelandic letter may be meant for đ, or be đ in windows-1258.
    if own.known >= 3, own.unknown == 0, likely == nil || !source.contains(where: { $0.scalar == 0xF0 || $0.scalar == 0xD0 }) {
      return .settled(nil)
    }
    var readings: [Reading] = []
    for encoding in (likely.map { [$0] } ?? []) + LegacyEncoding.allCases.filter({ $0 != likely }) {
      let reading = reading(encoding)
      let total = reading.total
      if encoding == likely, !isMixed, total.known >= 3, total.unknown * 6 <= total.known, total.score > own.score {
        return .settled(likely)
      }
      readings.append(reading)
    }
    let best = readings.map { weight($0) }.max() ?? 0
    let equals = readings.filter { weight($0) == best }
    let first = equals.first { $0.encoding == likely } ?? equals[0]
    if best > own.score, isEnough(first.total), best - own.score >= 2 || first.encoding == likely { return .settled(first.encoding) }
    if own.score > best { return own.known > 1 ? .settled(nil) : .open([nil]) }
    return .open((own.score == best ? [nil] : []) + equals.map(\.encoding))
  }

  /// One word may be chance: Thaï and haï are syllables in VNI. In a line of Unicode with foreign names one of them may be, but not most.
  private func isEnough(_ total: SyllableEvidence) -> Bool {
    let own = asIs.total
    if isMixed { return total.known >= own.known + 2 && total.unknown * 2 <= own.unknown }
    return total.known > total.unknown && total.known >= own.known + (own.known > 0 ? 1 : 2)
  }

  /// VN1 takes quotation marks and dashes for capitals, so it must be better by more than one word.
  private func weight(_ reading: Reading) -> Int {
    reading.total.score - (reading.encoding == .tcvn5712 ? 1 : 0)
  }

  /// The letters of the paragraph read in an encoding; where Unicode is mixed in, token by token what is better, and of equals what prevails.
  func letters(_ encoding: LegacyEncoding) -> [EncodedLetter] {
    let reading = reading(encoding)
    guard isMixed else { return reading.letters }
    let better = reading.tokens.indices.filter { !isUnicode[$0] && reading.tokens[$0].score > asIs.tokens[$0].score }.count
    let prevails = better > isUnicode.filter { $0 }.count
    var out: [EncodedLetter] = []
    out.reserveCapacity(source.count)
    var (own, other) = (0, 0)
    for (index, end) in ends.enumerated() {
      let gain = reading.tokens[index].score - asIs.tokens[index].score
      let takesOther = !isUnicode[index] && (gain > 0 || gain == 0 && prevails)
      while own < source.count, source[own].end <= end {
        if !takesOther { out.append(source[own]) }
        own += 1
      }
      while other < reading.letters.count, reading.letters[other].end <= end {
        if takesOther { out.append(reading.letters[other]) }
        other += 1
      }
    }
    return out
  }
}
