import Model

/// How many letters of a text are such as only Vietnamese needs.
struct AccentCount {
  private let letters: Int
  private let accented: Int

  /// Linear.
  init(_ text: [UInt8]) {
    let span = text.span
    accented = ByteScan.count(of: 0xC3...0xFF, in: span)
    letters = accented + ByteScan.count(of: 0x41...0x5A, in: span) + ByteScan.count(of: 0x61...0x7A, in: span)
  }

  /// Enough letters to tell, and fewer than one of twenty accented; in Vietnamese papers one of four is. Papers that citations and
  /// abbreviations fill have one of ten.
  var isForeign: Bool { letters >= 300 && accented * 20 < letters }
}
