import Model

/// Composing decomposed Vietnamese letters by table: ê + U+0301 → ế, e + U+0302 + U+0301 → ế.
/// Foundation's normalisation is superlinear on decomposed text, so it serves as the oracle in tests only.
enum Composition {
  /// What one combining mark does to a letter taken apart: a new tone or a new mark.
  private enum Effect {
    case tone(UInt8)
    case mark(UInt8)
  }

  private static func effect(_ combining: UInt32, on base: UInt8) -> Effect? {
    switch combining {
    case 0x0300, 0x0340: .tone(1)
    case 0x0301, 0x0341: .tone(2)
    case 0x0309: .tone(3)
    case 0x0303: .tone(4)
    case 0x0323: .tone(5)
    case 0x0302: .mark(1)
    case 0x0306, 0x031B: .mark(2)
    default: nil
    }
  }

  /// The letter that a letter and one combining mark make; nil where Vietnamese has none. Constant time.
  static func compose(_ scalar: UInt32, _ combining: UInt32) -> UInt32? {
    guard let letter = VietnameseAlphabet.letter(scalar), let effect = effect(combining, on: letter.base) else { return nil }
    switch effect {
    case .tone(let tone):
      guard letter.tone == 0 else { return nil }
      return VietnameseAlphabet.scalar(VietnameseLetter(base: letter.base, mark: letter.mark, tone: tone, isUpper: letter.isUpper))
    case .mark(let mark):
      guard letter.mark == 0 else { return nil }
      return VietnameseAlphabet.scalar(VietnameseLetter(base: letter.base, mark: mark, tone: letter.tone, isUpper: letter.isUpper))
    }
  }
}
