import Model

/// Places where a citation by name may begin: Luật, Bộ luật, Pháp lệnh, Hiến pháp, Nghị quyết Đại hội …, and papers called by a title in quotes.
enum NamedCandidates {
  /// Starts of words in the order of the text. Linear.
  static func find(_ text: CleanText) -> [Int] {
    let bytes = text.bytes.span
    var found: [Int] = []
    var at = 0
    let count = bytes.count
    while at < count {
      let byte = bytes[at]
      guard byte >= 0x42, leads[Int(byte)], at == 0 || !isLetterByte(bytes[at - 1]) else {
        at += 1
        continue
      }
      if begins(bytes, at, byte) { found.append(at) }
      at += 1
    }
    return found
  }

  /// First bytes of the words looked for: L, P, B, H, N, Đ, C, Q.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for letter in "LPBHNCQl".utf8 { leads[Int(letter)] = true }
    leads[0xC4] = true
    return leads
  }()

  private static func begins(_ bytes: Span<UInt8>, _ at: Int, _ lead: UInt8) -> Bool {
    if lead == UInt8(ascii: "l"), at + 1 >= bytes.count || bytes[at + 1] != UInt8(ascii: "u") { return false }
    guard let word = word(bytes, at) else { return false }
    return words.contains(word)
  }

  /// Letters of the word that begins at a byte, accents left out; nil for words of more than eight letters.
  private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64? {
    var word = Syllable()
    var index = 0
    var position = at
    while position < bytes.count, index < 8 {
      let lead = bytes[position]
      guard lead >= 0x41 else { break }
      let length = scalarLength(lead)
      guard position + length <= bytes.count else { return nil }
      let scalar: UInt32 =
        switch length {
        case 1: UInt32(lead)
        case 2: UInt32(lead & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
        case 3: UInt32(lead & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
        default: 0
        }
      guard let letter = VietnameseAlphabet.letter(scalar) else { break }
      word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: index)
      index += 1
      position += length
    }
    return word.letters
  }

  private static let words = Set(["luật", "pháp", "bộ", "hiến", "nghị", "đề", "chương", "quy", "chiến"].map { Syllable.word($0).letters })

  @inline(__always)
  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
