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

  /// Letter taken apart → code point. Indexed by base, mark, tone and case.
  private static let composed: [UInt32: UInt32] = {
    var composed: [UInt32: UInt32] = [:]
    for scalar in UInt32(0x41)..<0x1F00 {
      if let letter = VietnameseAlphabet.letter(scalar) { composed[key(letter.base, letter.mark, letter.tone, letter.isUpper)] = scalar }
    }
    return composed
  }()

  private static func key(_ base: UInt8, _ mark: UInt8, _ tone: UInt8, _ isUpper: Bool) -> UInt32 {
    UInt32(base) | UInt32(mark) << 8 | UInt32(tone) << 10 | (isUpper ? 1 << 13 : 0)
  }

  /// The letter that a letter and one combining mark make; nil where Vietnamese has none. Constant time.
  static func compose(_ scalar: UInt32, _ combining: UInt32) -> UInt32? {
    guard let letter = VietnameseAlphabet.letter(scalar), let effect = effect(combining, on: letter.base) else { return nil }
    switch effect {
    case .tone(let tone):
      guard letter.tone == 0 else { return nil }
      return composed[key(letter.base, letter.mark, tone, letter.isUpper)]
    case .mark(let mark):
      guard letter.mark == 0 else { return nil }
      return composed[key(letter.base, mark, letter.tone, letter.isUpper)]
    }
  }
}
