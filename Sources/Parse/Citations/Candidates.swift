import Facts
import Model

/// A place where a citation may be: a number, or a word that begins a name.
enum Candidate {
  case number(NumberMatch)
  case name(Int)

  var span: TextSpan<Clean> {
    switch self {
    case .number(let match): match.span
    case .name(let start): TextSpan(start, start + 1)
    }
  }
}

/// Places where a citation may be: one scan over the bytes for figures and for first letters of a few words, the exact rules only there.
enum Candidates {
  /// So many of one text are read, ten times what the densest paper of 16 MiB has: a citation takes a hundred times the memory of its letters.
  static let most = 250_000

  /// What one scan finds.
  struct Scan {
    /// In the order of the text.
    var found: [Candidate] = []
    /// Where there were too many.
    var end: Int?
    /// Where figures end that words like "nêu trên" follow or that stand behind a type word: "Nghị định 24".
    var above: [Int] = []
  }

  /// Linear.
  static func find(_ text: CleanText, most: Int = Self.most) -> Scan {
    let bytes = text.bytes.span
    let leads = self.leads
    var scan = Scan()
    var at = 0
    let count = bytes.count
    while true {
      at = leads.index(in: bytes, from: at, to: count)
      guard at < count else { return scan }
      if scan.found.count >= most {
        scan.end = at
        return scan
      }
      guard isDigit(bytes[at]) else {
        if NameLeads.begin(bytes, at) { scan.found.append(.name(at)) }
        at += 1
        continue
      }
      // A letter that stands for the first figure (l6) belongs to the run.
      var start = at
      if at > 0, isFigureLikeLetter(bytes[at - 1]), at < 2 || isBlank(bytes[at - 2]) { start = at - 1 }
      if canStart(bytes, start), let match = read(text.bytes, start) {
        scan.found.append(.number(match))
        at = match.span.end
      } else {
        let first = at
        while at < count, isDigit(bytes[at]) { at += 1 }
        if NumbersAbove.follow(bytes, at) || at - first <= 4 && isNamed(bytes, first, at) { scan.above.append(at) }
      }
    }
  }

  private static let leads = BytePairs([BytePairs.Group(Array(0x30...0x39))] + NameLeads.pairs)

  private static func read(_ bytes: [UInt8], _ start: Int) -> NumberMatch? {
    guard mayBeNumber(bytes.span, start) else { return bare(bytes.span, start) }
    let before = wordBefore(bytes.span, start)
    let isExpected = before.map { $0.letters == Word.so.letters || !TypeTable.words.rows(endingWith: $0).isEmpty } ?? false
    guard let match = NumberGrammar.match(bytes, at: start, isExpected: isExpected) else {
      guard isExpected || before.map(isType) ?? false else { return nil }
      return BareNumber.match(bytes.span, at: start, isLoose: before?.letters == Word.so.letters)
    }
    if !isDigit(bytes[start]), before?.letters != Word.so.letters { return nil }
    return match
  }

  /// Figures without a symbol behind "số" or a type word: "Chỉ thị 05 của Bộ Chính trị".
  private static func bare(_ bytes: Span<UInt8>, _ start: Int) -> NumberMatch? {
    guard let before = wordBefore(bytes, start) else { return nil }
    let isNumberWord = before.letters == Word.so.letters
    guard isNumberWord || !TypeTable.words.rows(endingWith: before).isEmpty || isType(before) else { return nil }
    return BareNumber.match(bytes, at: start, isLoose: isNumberWord)
  }

  /// "Nghị định 24", "Thông tư số 40": figures alone behind "số" or a type word.
  private static func isNamed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end < bytes.count, isLetterByte(bytes[end]) || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "-") { return false }
    guard canStart(bytes, start), let before = wordBefore(bytes, start) else { return false }
    return before.letters == Word.so.letters || !TypeTable.words.rows(endingWith: before).isEmpty || isType(before)
  }

  /// Letters for the type word of a paper cited by number and year: "TT 96/2015".
  private static func isType(_ letters: Syllable) -> Bool { TypeLetters.yearType(letters) != nil }

  /// A cheap look: a separator or a capital must follow the figures, a blank or two between.
  private static func mayBeNumber(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < text.count, at - start < 8, isDigit(text[at]) || at == start || isFigureLikeLetter(text[at]) { at += 1 }
    if at - start == 1, let end = SplitFigures.end(text, start) { at = end }
    if at + 1 < text.count, text[at] == UInt8(ascii: "."), isDigit(text[at + 1]) { return true }
    var letters = 0
    while at < text.count, (0x61...0x7A).contains(text[at]), letters < 2 {
      at += 1
      letters += 1
    }
    var blanks = 0
    while at < text.count, blanks < 3, text[at] == 0x20 || text[at] == 0x0A {
      at += 1
      blanks += 1
    }
    guard at < text.count else { return false }
    let next = text[at]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "-") || next == UInt8(ascii: ".") && blanks == 0
      || (0x41...0x5A).contains(next) || next == 0xC4
  }

  /// Figures inside another number, a fraction or a sum start nothing.
  private static func canStart(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = text[at - 1]
    switch before {
    case UInt8(ascii: "."), UInt8(ascii: ","):
      return at < 2 || !isDigit(text[at - 2]) || before == UInt8(ascii: ",") && isCell(text, at)
    case UInt8(ascii: "/"):
      return (at < 2 || isBlank(text[at - 2])) && !isYear(text, at)
    case UInt8(ascii: "-"):
      return at < 2 || isBlank(text[at - 2])
    case 0x41...0x5A:
      return followsCode(text, at)
    case 0x61...0x7A:
      return false
    case 0x20:
      return !SplitFigures.goOn(text, at)
    default:
      return true
    }
  }

  /// "số      /2025/NQ-HĐND", of a draft: the place of the serial is left empty, and the year is none.
  private static func isYear(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 4 < text.count else { return false }
    let century = (text[at], text[at + 1])
    guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
    return isDigit(text[at + 2]) && isDigit(text[at + 3]) && text[at + 4] == UInt8(ascii: "/")
  }

  /// "1,96/2023/NĐ-CP,30/12/2023": a row of a file with commas. A cell of figures before, and no blank in the number's own nor behind it.
  private static func isCell(_ text: Span<UInt8>, _ at: Int) -> Bool {
    var first = at - 1
    while first > 0, at - first < 8, isDigit(text[first - 1]) { first -= 1 }
    guard first == 0 || text[first - 1] == 0x0A || text[first - 1] == UInt8(ascii: ",") else { return false }
    var end = at
    while end < text.count, end - at < 60, text[end] > 0x20, text[end] != UInt8(ascii: ",") { end += 1 }
    return end + 1 < text.count && text[end] == UInt8(ascii: ",") && text[end + 1] > 0x20
  }

  /// "CV2143/…", "TT02/2022/…": letters for the type word are glued to the number.
  private static func followsCode(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard let word = wordBefore(text, at), TypeLetters.type(word) != nil else { return false }
    var start = at
    while start > 0, at - start < 6, isLetterByte(text[start - 1]) { start -= 1 }
    return start == 0 || isBlank(text[start - 1]) || text[start - 1] == UInt8(ascii: ",") || text[start - 1] == UInt8(ascii: ";")
  }

  /// The last bytes of letters that "số" or a type word may end with, accents and case aside: "ngày 5", "năm 2024", "tháng 3" are told at once.
  private static let lastBytes: [Bool] = {
    let bases = Set((TypeTable.words.entries.compactMap(\.words.last) + [Word.so]).map { UInt8(truncatingIfNeeded: $0.letters) })
    var bytes = [Bool](repeating: false, count: 256)
    for (scalar, entry) in VietnameseAlphabet.table.enumerated() where entry != 0 && bases.contains(UInt8(truncatingIfNeeded: entry)) {
      guard let last = Unicode.Scalar(UInt32(scalar)).flatMap({ String($0).utf8.last }) else { continue }
      bytes[Int(last)] = true
    }
    return bytes
  }()

  private static func isFigureLikeLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "O")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(")
  }

  /// A capital of ASCII, or Đ by its last byte: letters may stand for a type word.
  private static func isCapital(_ bytes: Span<UInt8>, _ at: Int) -> Bool { (0x41...0x5A).contains(bytes[at]) || bytes[at] == 0x90 }

  /// The word before a position, blanks and a colon between; nil at the start or where a mark stands. Looks back 24 bytes at most.
  /// - Parameter isAny: words that neither "số" nor a type word end like are wanted too.
  static func wordBefore(_ bytes: Span<UInt8>, _ position: Int, isAny: Bool = false) -> Syllable? {
    var end = position
    while end > 0, position - end < 8, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > 0, isAny || lastBytes[Int(bytes[end - 1])] || isCapital(bytes, end - 1) else { return nil }
    var start = end
    while start > 0, end - start < 16, isLetterByte(bytes[start - 1]) { start -= 1 }
    guard start < end else { return nil }
    var word = Syllable()
    var index = 0
    while start < end {
      let length = scalarLength(bytes[start])
      guard start + length <= end, let letter = VietnameseAlphabet.letter(in: bytes, at: start) else {
        (word, index) = (Syllable(), 0)
        start += 1
        continue
      }
      word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: index)
      index += 1
      start += length
    }
    return index > 0 ? word : nil
  }
}

@inline(__always)
func isLetterByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
