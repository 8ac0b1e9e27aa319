import Model

/// How many letters of a text are such as only Vietnamese needs.
struct AccentCount {
  private var letters = 0
  private var accented = 0

  /// Linear.
  init(_ text: [UInt8]) {
    for byte in text {
      let small = byte | 0x20
      let isAccented = byte >= 0xC3
      letters &+= (small >= 0x61 && small <= 0x7A) || isAccented ? 1 : 0
      accented &+= isAccented ? 1 : 0
    }
  }

  /// Enough letters to tell, and fewer than one of twenty accented; in Vietnamese papers one of four is. Papers that citations and
  /// abbreviations fill have one of ten.
  var isForeign: Bool { letters >= 300 && accented * 20 < letters }
}
