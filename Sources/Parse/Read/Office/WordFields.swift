/// The fields open at a place of a Word paper: their codes are no text, their results are, but for page numbers (ECMA-376 part 1, 17.16).
struct WordFields {
  private struct Field {
    var code: [UInt8] = []
    /// Its code is being read, or its result is a page number.
    var conceals = true
    var hasResult = false
  }

  private var fields: [Field] = []
  /// Fields below the deepest that is looked at.
  private var deeper = 0
  private var concealing = 0

  /// Whether text at this place is part of a code or a page number.
  var conceal: Bool { concealing > 0 }

  mutating func begin() {
    guard fields.count < 32 else {
      deeper += 1
      return
    }
    fields.append(Field())
    concealing += 1
  }

  mutating func code(_ text: Span<UInt8>) {
    guard deeper == 0, let last = fields.indices.last, !fields[last].hasResult else { return }
    var at = 0
    while at < text.count, fields[last].code.count < 64 {
      fields[last].code.append(text[at])
      at += 1
    }
  }

  mutating func separate() {
    guard deeper == 0, let last = fields.indices.last, !fields[last].hasResult else { return }
    fields[last].hasResult = true
    guard !Self.isPageNumber(fields[last].code) else { return }
    fields[last].conceals = false
    concealing -= 1
  }

  mutating func end() {
    guard deeper == 0 else {
      deeper -= 1
      return
    }
    if let field = fields.popLast(), field.conceals { concealing -= 1 }
  }

  /// At the end of a paragraph: a code or a page number that has not ended here never will, and must not swallow the rest of the paper.
  mutating func endParagraph() {
    guard concealing > 0 else { return }
    fields.removeAll(where: \.conceals)
    concealing = 0
  }

  /// Whether the innermost field tells the page of another place, as each entry of a table of contents does.
  var isPageOfPlace: Bool {
    guard let field = fields.last, field.hasResult else { return false }
    return field.code.drop { $0 <= 0x20 }.prefix(Self.pageOfPlace.count).map { $0 & 0xDF } == Self.pageOfPlace
  }

  /// PAGE, NUMPAGES, SECTIONPAGES, PAGEREF.
  static func isPageNumber(_ code: [UInt8]) -> Bool {
    let word = code.drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\\") }.map { $0 & 0xDF }
    return pageNumbers.contains(word)
  }

  private static let pageOfPlace = Array("PAGEREF".utf8)
  private static let pageNumbers = Set(["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"].map { Array($0.utf8) })
}
