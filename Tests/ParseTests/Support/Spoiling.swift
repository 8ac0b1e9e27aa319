import Foundation

/// How scrapers and word processors spoil a text without changing what a reader sees.
enum Spoiling: CaseIterable {
  case decomposed, noBreakSpaces, nonBreakingHyphens, enDashes, minusSigns, fractionSlashes, icelandicEth, cyrillicLetters, zeroWidthSpaces,
    windowsLineEnds, brokenBehindFirstMark, brokenBehindLastMark, brokenAndIndented

  /// The text spoiled, its marks kept; nil where it holds nothing to spoil in this way.
  func applied(to text: MarkedText) -> MarkedText? {
    var spoiled = text
    for index in spoiled.pieces.indices {
      let piece = spoiled.pieces[index]
      spoiled.pieces[index].text = piece.part == .number ? inNumber(piece.text) : outside(piece.text)
    }
    return Array(spoiled.text.utf8) == Array(text.text.utf8) ? nil : spoiled
  }

  private func inNumber(_ text: String) -> String {
    switch self {
    case .nonBreakingHyphens: text.replacing("-", with: "\u{2011}")
    case .enDashes: text.replacing("-", with: "\u{2013}")
    case .minusSigns: text.replacing("-", with: "\u{2212}")
    case .fractionSlashes: text.replacing("/", with: "\u{2044}")
    case .cyrillicLetters: text.replacing("C", with: "\u{0421}").replacing("P", with: "\u{0420}")
    case .zeroWidthSpaces: text.replacing("/", with: "/\u{200B}").replacing("-", with: "\u{200B}-")
    case .brokenBehindFirstMark: broken(text, behind: text.firstIndex(where: isSeparator), with: "\n")
    case .brokenBehindLastMark: broken(text, behind: text.lastIndex(where: isSeparator), with: "\n")
    case .brokenAndIndented: broken(text, behind: text.lastIndex(where: isSeparator), with: "\r\n      ")
    default: outside(text)
    }
  }

  private func outside(_ text: String) -> String {
    switch self {
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .noBreakSpaces: text.replacing(" ", with: "\u{A0}")
    case .icelandicEth: text.replacing("Đ", with: "Ð").replacing("đ", with: "ð")
    case .windowsLineEnds: text.replacing("\n", with: "\r\n")
    default: text
    }
  }

  private func isSeparator(_ character: Character) -> Bool { character == "-" || character == "/" }

  private func broken(_ text: String, behind index: String.Index?, with breaking: String) -> String {
    guard let index else { return text }
    let next = text.index(after: index)
    // Print breaks lines behind a separator that letters surround.
    let neighbours = [text[..<index].last, text[next...].first].compactMap { $0 }
    guard neighbours.count == 2, neighbours.allSatisfy({ $0.isLetter || $0.isNumber }) else { return text }
    return text[..<next] + breaking + text[next...]
  }
}
