import Model

/// Whether a line of print goes on with the one above, and how the two are joined.
enum Paragraph {
  /// Joins a line to the words before it: with a blank, but for numbers broken behind a dash or slash (`33/CT-⏎TTg`), whose mark stays,
  /// and addresses of the web (`https:⏎//…`).
  static func append(_ line: [UInt8], to words: inout [UInt8]) {
    if !words.isEmpty, !endsInNumber(words, next: line.first), !isAddress(words, line) { words.append(0x20) }
    words += line
  }

  private static func isAddress(_ words: [UInt8], _ line: [UInt8]) -> Bool {
    guard words.last == UInt8(ascii: ":"), line.starts(with: "//".utf8) else { return false }
    return words.suffix(5).elementsEqual("http:".utf8) || words.suffix(6).elementsEqual("https:".utf8)
  }

  /// Where a paragraph stands that began with a bracket, as the words below the title of an annex do: "(Kèm theo Kế hoạch số …)".
  enum Bracket {
    /// It began with none, or with one that is closed before its end.
    case none
    case open
    /// Its last mark closes its first.
    case closed

    /// Looks at nothing but the first letter of other paragraphs.
    init(_ words: [UInt8]) {
      self = .none
      guard words.first == UInt8(ascii: "("), words.count < 600 else { return }
      var depth = 0
      for (at, byte) in words.enumerated() {
        if byte == UInt8(ascii: "(") { depth += 1 }
        guard byte == UInt8(ascii: ")") else { continue }
        depth -= 1
        if depth == 0 {
          if at == words.count - 1 { self = .closed }
          return
        }
      }
      self = .open
    }
  }

  private static func endsInNumber(_ words: [UInt8], next: UInt8?) -> Bool {
    guard let last = words.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "/"), words.count > 1, let next, next > 0x20 else {
      return false
    }
    let before = words[words.count - 2]
    return before > 0x20 && before != UInt8(ascii: "-") && next != UInt8(ascii: "-")
  }

  /// Whether `line` goes on with the paragraph that ends with `last`.
  /// - Parameters:
  ///   - isNewPage: a page ends between them.
  ///   - bracket: of the paragraph.
  static func goesOn(
    _ last: PrintedLine, _ line: PrintedLine, _ margins: PrintedPage.Margins, lastMargins: PrintedPage.Margins, isNewPage: Bool,
    in bracket: Bracket = .none
  ) -> Bool {
    if !isNewPage, line.blanksAbove > margins.spacing { return false }
    if endsInNumber(last.text, next: line.text.first), !isItem(line.text) { return true }
    let isAtMargin = line.indent <= margins.left + 1
    let isClosed = endsSentence(last.text)
    if bracket == .closed, !beginsSmall(line.text) { return false }
    if isCentred(last, lastMargins) || isCentred(line, margins) {
      if bracket == .open, !isClosed, !isItem(line.text), !isArticle(line.text), isInBracket(line, margins) { return true }
      if isHeading(last.text) != isHeading(line.text) { return false }
      return !isClosed && (beginsSmall(line.text) || endsOpenly(last.text) && !isItem(line.text) && !isArticle(line.text))
    }
    let wasFull = isFull(last, next: line, lastMargins)
    if isItem(line.text) || isArticle(line.text) { return wasFull && !isClosed && isAtMargin && margins.isIndented && !isBullet(line.text) }
    if isClosed { return wasFull && isAtMargin && margins.isIndented && last.indent - lastMargins.left >= 0 }
    if beginsSmall(line.text) { return (last.end - lastMargins.left) * 2 >= lastMargins.right - lastMargins.left }
    guard wasFull else { return false }
    return isAtMargin || abs((line.indent - margins.left) - (last.indent - lastMargins.left)) <= 1
      || isItem(last.text) && line.indent > last.indent && line.indent <= last.indent + 6
  }

  /// The next line's first word had no room on this one. Print in proportional letters is ragged when it is laid out in columns.
  private static func isFull(_ line: PrintedLine, next: PrintedLine, _ margins: PrintedPage.Margins) -> Bool {
    let word = columns(next.text, 0..<ByteScan.index(of: 0x20, in: next.text.span, from: 0))
    let slack = max(8, (margins.right - margins.left) / 6)
    return line.end + 1 + min(word, 20) + slack > margins.right
  }

  /// The rest of centred words in brackets: it closes them, or is centred, too, and no heading.
  private static func isInBracket(_ line: PrintedLine, _ margins: PrintedPage.Margins) -> Bool {
    line.text.contains(UInt8(ascii: ")")) || isCentred(line, margins) && !isHeading(line.text)
  }

  private static func isCentred(_ line: PrintedLine, _ margins: PrintedPage.Margins) -> Bool {
    let left = line.indent - margins.left
    let right = margins.right - line.end
    return left > 8 && right > 4 && abs(left - right) <= max(8, (left + right) / 3)
  }

  /// A short line in capitals.
  static func isHeading(_ text: [UInt8]) -> Bool {
    // The first small letter is near.
    if text.prefix(200).contains(where: { (0x61...0x7A).contains($0) }) { return false }
    var capitals = 0
    for scalar in String(decoding: text.prefix(200), as: UTF8.self).unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals > 2
  }

  static func beginsSmall(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return (0x61...0x7A).contains(first) && !isItem(text) }
    return String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return true }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":") || last == UInt8(ascii: "!")
      || last == UInt8(ascii: "?")
  }

  /// A comma or a joining word: nothing ends here.
  private static func endsOpenly(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ",") { return true }
    if last < 0x41 { return false }
    let words = fold(String(decoding: text.suffix(16), as: UTF8.self))
    return ["so", "ngay", "va", "cua", "ve", "theo", "tai", "nam", "thang"].contains { words.hasSuffix(" " + $0) }
  }

  private static func isBullet(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*") || first == 0xE2
  }

  /// "- ", "+ ", "1. ", "1.2. ", "a) ", "đ) ", "IV. ", "•".
  static func isItem(_ text: [UInt8]) -> Bool {
    if isBullet(text) { return true }
    let head = text.prefix(9).prefix { $0 != 0x20 }
    guard let last = head.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")"), head.count <= 8,
      head.count < text.count || head.count <= 3
    else { return false }
    let body = head.dropLast()
    guard !body.isEmpty else { return false }
    let isCounted = body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } || body.allSatisfy { "IVX".utf8.contains($0) }
    return isCounted || body.count == 1 || last == UInt8(ascii: ")") && body.elementsEqual("đ".utf8)
  }

  /// "Điều 5.", "Chương II", "Căn cứ …" begin paragraphs.
  private static func isArticle(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first == 0xC4 || first == UInt8(ascii: "C") || first == UInt8(ascii: "M") else { return false }
    let words = fold(String(decoding: text.prefix(24), as: UTF8.self)).split(separator: " ")
    guard words.count > 1 else { return false }
    if words[0] == "can", words[1] == "cu", first == UInt8(ascii: "C") { return true }
    guard words[0] == "dieu" || words[0] == "chuong" || words[0] == "muc" else { return false }
    return text.prefix(24).contains(UInt8(ascii: ".")) && Int(words[1]) != nil
      || words[0] == "chuong" && words[1].allSatisfy { "ivx".contains($0) }
  }
}
