import Model

/// How the mark of a note that is raised above the line stands in the text.
enum RaisedMark {
  /// "¹²" for 12, "¹,²" for 1,2, "¹⁾" for 1), "[iv]", "[a]"; nil for what is no such mark: the "th" and "o" of units, what has its own brackets.
  /// - Parameter before: the text in front of it.
  static func written(_ mark: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = mark.first, mark.count <= 8 else { return nil }
    if isDigit(first) { return isFigures(mark) ? mark.flatMap(superscript) : nil }
    let sign = mark.last == UInt8(ascii: ")") ? mark.dropLast() : mark
    let isGlued = before.last.map { $0 > 0x20 && !opening.contains($0) } ?? false
    let isRoman = isGlued && (1...5).contains(sign.count) && sign.allSatisfy("ivx".utf8.contains)
    let beginsLine = before.last.map { $0 == 0x0A } ?? true
    let isLetter = sign.count == 1 && "abcd".utf8.contains(first) && (isGlued && !endsInShortFigures(before) || beginsLine)
    return isRoman || isLetter ? [UInt8(ascii: "[")] + sign + [UInt8(ascii: "]")] : nil
  }

  /// Up to three figures, or those of several notes with commas or hyphens between them, and a bracket that closes them.
  private static func isFigures(_ mark: ArraySlice<UInt8>) -> Bool {
    let list = mark.last == UInt8(ascii: ")") ? mark.dropLast() : mark
    if list.allSatisfy(isDigit) { return list.count <= 3 }
    return list.allSatisfy { isDigit($0) || joints.contains($0) } && list.split { joints.contains($0) }.allSatisfy { $0.count <= 2 }
  }

  /// "Điều 12" in front of a raised "a", which is part of it; the last figures of a day are four.
  private static func endsInShortFigures(_ text: ArraySlice<UInt8>) -> Bool {
    (1...3).contains(text.suffix(4).reversed().prefix(while: isDigit).count)
  }

  /// A raised figure or closing bracket; other bytes as they are.
  static func superscript(_ byte: UInt8) -> [UInt8] {
    if isDigit(byte) { return superscripts[Int(byte - 0x30)] }
    return byte == UInt8(ascii: ")") ? closing : [byte]
  }

  private static let superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.map { Array(String($0).utf8) }
  private static let closing = Array("⁾".utf8)
  private static let opening = Array("([".utf8)
  private static let joints = Array(",;- ".utf8)
}
