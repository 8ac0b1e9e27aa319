import Model

/// Phrases that hold a dash, cut before it: "của Sở Lao động⏎- Thương binh và Xã hội". A line that begins with a dash is an item else.
extension LineWrapping {
  func cutsDashedName(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard let dash = dashEnd(text, next), last - lineStart >= 30, let before = word(text, endingAt: last) else { return false }
    let start = dash < text.count && text[dash] == 0x20 ? dash + 1 : dash
    guard start < text.count, let first = word(text, from: start) else { return false }
    let second = first.end + 1 < text.count && text[first.end] == 0x20 ? word(text, from: first.end + 1)?.letters : nil
    if isUpper(text, start), let line = wordsBehindLead(text, endingAt: last, from: lineStart), !line.isEmpty,
      cutsField(line, "-", words(text, from: start))
    {
      return true
    }
    return Self.dashedNames.contains { phrase in
      phrase.before == before.letters && phrase.first == first.letters && (phrase.second == nil || phrase.second == second)
        && phrase.isCapitalised == isUpper(text, start)
    }
  }

  private func dashEnd(_ text: Span<UInt8>, _ at: Int) -> Int? {
    if text[at] == UInt8(ascii: "-") { return at + 1 }
    return at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && (0x90...0x95).contains(text[at + 2]) ? at + 3 : nil
  }

  private struct DashedName {
    let before: UInt64
    let first: UInt64
    let second: UInt64?
    let isCapitalised: Bool
  }

  /// The last word of a line | the first words behind the dash, in the letter case in which no item of a list begins so.
  private static let dashedNames: [DashedName] = """
    động | Thương binh
    Rịa | Vũng Tàu
    Thiên | Huế
    tế | xã hội
    hóa | xã hội
    trị | xã hội
    phòng | an ninh
    học | kỹ thuật
    tế | kỹ thuật
    """.split(separator: "\n").map { row in
      let words = Syllable.words(String(row)).map(\.letters)
      let isCapitalised = row.split(separator: "|")[1].dropFirst().first?.isUppercase ?? false
      return DashedName(before: words[0], first: words[1], second: words.count > 2 ? words[2] : nil, isCapitalised: isCapitalised)
    }
}
