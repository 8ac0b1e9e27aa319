import Model

/// Bytes that are not UTF-8 throughout, line by line: lines of UTF-8 stay, others are read as windows-1252. A line of UTF-8 with stray bytes is
/// told by its Vietnamese letters, which no other encoding spells by chance. Linear.
func decodeLines(_ bytes: [UInt8], declared: String?) -> Decoded {
  let lines = LineBytes.lines(bytes)
  let holdsUTF8 = lines.contains { $0.letters > 0 && $0.letters >= $0.strays }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 4)
  var isMended = false
  for (index, line) in lines.enumerated() {
    if index > 0 { out.append(0x0A) }
    switch holdsUTF8 ? line.reading(bytes) : .windows1252 {
    case .utf8: out.append(bytes.span, line.range)
    case .mended:
      out.append(contentsOf: String(decoding: bytes[line.range], as: UTF8.self).utf8)
      isMended = true
    case .windows1252: Windows1252.decode(bytes.span, line.range, to: &out)
    }
  }
  let isDeclared = declared.map { Windows1252.charsets.contains($0) } ?? false
  var decoded = Decoded(bytes: out, encoding: holdsUTF8 ? "utf-8" : "windows-1252")
  if let declared, isDeclared, !holdsUTF8 { decoded.encoding = declared }
  decoded.declared = declared.flatMap { LegacyEncoding(charset: $0) }
  decoded.isGuess = !isDeclared && !holdsUTF8
  if isMended { decoded.findings = [Finding(.invalidBytes, .warning, "bytes that are not UTF-8; each stretch is shown as U+FFFD")] }
  return decoded
}

/// What the bytes of a line tell about their encoding.
private struct LineBytes {
  enum Reading { case utf8, mended, windows1252 }

  let range: Range<Int>
  /// Sequences of UTF-8 that spell what Vietnamese text is written with.
  private(set) var letters = 0
  /// Stretches that are no UTF-8.
  private(set) var strays = 0

  /// What stands between line ends. Linear.
  static func lines(_ bytes: [UInt8]) -> [LineBytes] {
    var lines: [LineBytes] = []
    var start = 0
    while start <= bytes.count {
      let end = ByteScan.index(of: 0x0A, in: bytes.span, from: start)
      lines.append(LineBytes(bytes.span, start..<end))
      start = end + 1
    }
    return lines
  }

  private init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self.range = range
    var at = range.lowerBound
    var endOfStray = -1
    while true {
      at = ByteScan.indexOfNonASCII(in: bytes, from: at, to: range.upperBound)
      guard at < range.upperBound else { return }
      let length = Self.sequence(bytes, at, range.upperBound)
      if length == 0 {
        if endOfStray != at { strays += 1 }
        at += 1
        endOfStray = at
      } else {
        if Self.isVietnamese(bytes[at], bytes[at + 1]) { letters += 1 }
        at += length
      }
    }
  }

  func reading(_ bytes: [UInt8]) -> Reading {
    if strays == 0 { return .utf8 }
    return letters >= strays || !spellsVietnamese(bytes) ? .mended : .windows1252
  }

  /// Whether some old encoding finds a syllable here.
  private func spellsVietnamese(_ bytes: [UInt8]) -> Bool {
    var text: [UInt8] = []
    Windows1252.decode(bytes.span, range.lowerBound..<min(range.upperBound, range.lowerBound + 4096), to: &text)
    let readings = ParagraphReadings(text, 0..<text.count)
    return LegacyEncoding.allCases.contains { readings.reading($0).total.score > 0 }
  }

  /// Bytes of the sequence of UTF-8 that begins at a byte which is no ASCII; 0 where none does.
  private static func sequence(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let lead = bytes[at]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= end else { return 0 }
    return ByteScan.isUTF8(bytes.extracting(at..<at + length)) ? length : 0
  }

  /// Lead bytes of Latin letters with accents, of combining tones, and of quotation marks and dashes.
  private static func isVietnamese(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xC3, 0xC4, 0xC5, 0xC6, 0xCC, 0xCD: true
    case 0xE1: second == 0xBA || second == 0xBB
    case 0xE2: second == 0x80
    default: false
    }
  }
}
