import Model

/// Bytes that are not UTF-8 throughout, line by line: lines of UTF-8 stay, others are read as windows-1252. A line of UTF-8 with stray bytes is
/// told by its Vietnamese letters, which no other encoding spells by chance. Linear.
func decodeLines(_ bytes: [UInt8], declared: String?) -> Decoded {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { LineBytes($0) }
  let holdsUTF8 = lines.contains { $0.letters > 0 && $0.letters >= $0.strays }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 4)
  var isMended = false
  for (index, line) in lines.enumerated() {
    if index > 0 { out.append(0x0A) }
    switch holdsUTF8 ? line.reading : .windows1252 {
    case .utf8: out.append(contentsOf: line.bytes)
    case .mended:
      out.append(contentsOf: String(decoding: line.bytes, as: UTF8.self).utf8)
      isMended = true
    case .windows1252: Windows1252.decode(line.bytes, to: &out)
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

  let bytes: ArraySlice<UInt8>
  /// Sequences of UTF-8 that spell what Vietnamese text is written with.
  private(set) var letters = 0
  /// Stretches that are no UTF-8.
  private(set) var strays = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var at = bytes.startIndex
    var isInStray = false
    while at < bytes.endIndex {
      let length = Self.sequence(bytes, at)
      if length == 0 {
        if !isInStray { strays += 1 }
        isInStray = true
        at += 1
        continue
      }
      isInStray = false
      if length > 1, Self.isVietnamese(bytes[at], bytes[at + 1]) { letters += 1 }
      at += length
    }
  }

  var reading: Reading {
    if strays == 0 { return .utf8 }
    return letters >= strays || !spellsVietnamese ? .mended : .windows1252
  }

  /// Whether some old encoding finds a syllable here.
  private var spellsVietnamese: Bool {
    var text: [UInt8] = []
    Windows1252.decode(bytes.prefix(4096), to: &text)
    let readings = ParagraphReadings(text, 0..<text.count)
    return LegacyEncoding.allCases.contains { readings.reading($0).total.score > 0 }
  }

  private static func sequence(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
    let lead = bytes[at]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 1 else { return length }
    guard at + length <= bytes.endIndex else { return 0 }
    return ByteScan.isUTF8(bytes[at..<at + length].span) ? length : 0
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
