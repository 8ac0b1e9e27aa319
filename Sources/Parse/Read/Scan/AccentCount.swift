import Model

/// How many letters of a text are such as only Vietnamese needs.
struct AccentCount {
  private var letters = 0
  private var accented = 0

  /// Linear.
  init(_ text: [UInt8]) {
    for byte in text {
      if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { letters += 1 }
      if byte >= 0xC3 {
        letters += 1
        accented += 1
      }
    }
  }

  /// Enough letters to tell, and fewer than one of twenty accented; in Vietnamese papers one of four is. Papers that citations and
  /// abbreviations fill have one of ten.
  var isForeign: Bool { letters >= 300 && accented * 20 < letters }
}
