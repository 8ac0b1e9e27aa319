import Model

/// The figures of a day as they are printed; scanners make letters of some: "l5", "1O", "20l8".
struct PrintedFigures {
  let value: Int
  /// How many figures there are.
  let count: Int
  /// Letters stand for some of them.
  let isDamaged: Bool

  private init(value: Int, count: Int, isDamaged: Bool) {
    self.value = value
    self.count = count
    self.isDamaged = isDamaged
  }

  /// Nil for anything but figures.
  init?(plain token: Token) {
    guard token.kind == .number else { return nil }
    self.init(value: token.value, count: token.end - token.start, isDamaged: false)
  }

  /// Figures, and words of at most four letters each of which is a figure or looks like one: l and I for 1, O for 0. Nil for anything else.
  init?(_ token: Token) {
    if token.kind == .number {
      self.init(plain: token)
      return
    }
    guard token.kind == .word, token.word.marks == 0, token.end - token.start <= 4 else { return nil }
    var value = 0
    for shift in stride(from: (token.end - token.start - 1) * 8, through: 0, by: -8) {
      guard let figure = Self.figure(UInt8(truncatingIfNeeded: token.word.letters >> UInt64(shift))) else { return nil }
      value = value * 10 + figure
    }
    self.init(value: value, count: token.end - token.start, isDamaged: true)
  }

  /// The figure a letter stands for, given without case and accents.
  private static func figure(_ letter: UInt8) -> Int? {
    switch letter {
    case 0x30...0x39: Int(letter - 0x30)
    case UInt8(ascii: "l"), UInt8(ascii: "i"): 1
    case UInt8(ascii: "o"): 0
    default: nil
    }
  }
}
