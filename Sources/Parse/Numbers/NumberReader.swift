import Facts
import Model

/// Reads the pieces of a number that begins at `start`. Looks at most some 100 bytes ahead. Nil where no symbol follows.
/// `anyCase` lets codes be typed in small letters, for the command line.
struct NumberReader {
  let bytes: [UInt8]
  var anyCase = false
  /// "số" or a type word stands before: damaged forms are read too.
  var isExpected = false
  /// The paper's own number, alone in its cell: blanks beside the separators say nothing, whatever the body's code.
  var isOwn = false

  static let longest = 8

  func read(at start: Int) -> NumberPieces? {
    var at = start
    guard let serialEnd = serial(start) else { return nil }
    var number = NumberPieces(start: start, serialEnd: serialEnd)
    number.hasLettersForFigures = !isDigit(bytes[start])
    at = serialEnd
    var separator = self.separator(at)
    if separator.separator.mark == nil, !(isExpected && separator.next > at && !hasLineEnd(at, separator.next)) && !isGluedCode(at) {
      return nil
    }
    at = separator.next
    if let year = self.year(at) {
      // A period (2021-2025) is no serial with a year.
      if separator.separator.mark == UInt8(ascii: "-"), serialEnd - start == 4, self.year(start) != nil { return nil }
      number.year = (year.value, at, year.end, separator.separator)
      at = year.end
      separator = self.separator(at)
      at = separator.next
    } else if separator.separator.mark == nil, !isExpected {
      return nil
    }
    number.pieces.reserveCapacity(3)
    while number.pieces.count < Self.longest, let piece = piece(at, separator.separator, after: number) {
      number.pieces.append(piece)
      at = piece.end
      // A code with a footnote's figure glued to it ends the number.
      if piece.end < bytes.count, isDigit(bytes[piece.end]) { break }
      separator = self.separator(at)
      guard separator.separator.mark != nil else { break }
      at = separator.next
    }
    return number.pieces.isEmpty || isSmallAndShort(number) ? nil : number
  }

  /// A symbol in small letters is one if it has a type or a year, and an organisation: not "số 5/tb".
  private func isSmallAndShort(_ number: NumberPieces) -> Bool {
    guard !anyCase, let first = number.pieces.first, first.isSmall else { return false }
    return number.pieces.count < 2 && number.year == nil || !number.pieces.contains { $0.organisationCode != nil }
  }

  /// 1–6 figures, a dotted pair of figures (10.11), and at most two small letters (30c) or a capital (65B). Nil for longer runs of figures.
  private func serial(_ start: Int) -> Int? {
    var at = start
    while at < bytes.count, isDigit(bytes[at]) || (at - start < 2 && isLookAlikeFigure(bytes[at])) {
      at += 1
      if at - start > 6 { return nil }
    }
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), isDigit(bytes[at + 1]) {
      var end = at + 1
      while end < bytes.count, isDigit(bytes[end]), end - at < 5 { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "-") { return end }
      return nil
    }
    var letters = 0
    while at < bytes.count, (0x61...0x7A).contains(bytes[at]), letters < 3 {
      at += 1
      letters += 1
    }
    // "65B/SL"
    if letters == 0, at + 1 < bytes.count, (0x41...0x44).contains(bytes[at]), isSeparator(at + 1) { return at + 1 }
    if letters > 2 || (letters == 2 && !isSeparator(at)) { return nil }
    return at
  }

  private func isSeparator(_ at: Int) -> Bool {
    at < bytes.count && (bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "-"))
  }

  private func isLookAlikeFigure(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "O") || byte == UInt8(ascii: "o")
  }

  /// A known type code right behind the figures: `148NĐ-CP`.
  private func isGluedCode(_ at: Int) -> Bool {
    guard isExpected, let piece = letters(at) else { return false }
    return TypeTable.codes.index(of: piece.word) != nil || piece.capitals == piece.count && piece.count <= 4 && isSeparator(piece.end)
  }

  /// Blanks, one or two separators, blanks.
  private func separator(_ from: Int) -> (separator: NumberPieces.Separator, next: Int) {
    var separator = NumberPieces.Separator()
    var at = behindGap(from) ?? skipBlanks(from)
    separator.spaceBefore = at > from
    guard at < bytes.count, isSeparatorMark(bytes[at]) else { return (separator, at) }
    separator.mark = bytes[at]
    at += 1
    if at < bytes.count, isSeparatorMark(bytes[at]) {
      separator.isDoubled = true
      if bytes[at] == UInt8(ascii: "/") { separator.mark = bytes[at] }
      at += 1
    }
    let end = skipBlanks(at)
    separator.spaceAfter = end > at
    return (separator, end)
  }

  /// "Số: 198        /BC-UBND": the figures were written into a gap left for them.
  private func behindGap(_ from: Int) -> Int? {
    guard from > 0, isDigit(bytes[from - 1]) else { return nil }
    var at = from
    while at < bytes.count, at - from < 30, bytes[at] == 0x20 { at += 1 }
    return at - from > 3 && at < bytes.count && bytes[at] == UInt8(ascii: "/") ? at : nil
  }

  private func isSeparatorMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private func hasLineEnd(_ from: Int, _ to: Int) -> Bool { (from..<to).contains { bytes[$0] == 0x0A } }

  /// At most three blanks, or one line end with the indentation behind it.
  private func skipBlanks(_ from: Int) -> Int {
    var at = from
    var hasLineEnd = false
    while at < bytes.count, at - from < (hasLineEnd ? 40 : 3), bytes[at] == 0x20 || bytes[at] == 0x0A && !hasLineEnd {
      if bytes[at] == 0x0A { hasLineEnd = true }
      at += 1
    }
    return at
  }

  /// Four figures that can be a year, or a misprint of one, before a code.
  private func year(_ at: Int) -> (value: Int, end: Int)? {
    guard at + 4 < bytes.count, (0..<4).allSatisfy({ isDigit(bytes[at + $0]) }), !isDigit(bytes[at + 4]) else { return nil }
    let value = (0..<4).reduce(0) { $0 * 10 + Int(bytes[at + $1] - 0x30) }
    guard bytes[at] == UInt8(ascii: "1") || bytes[at] == UInt8(ascii: "2") else { return nil }
    return (value, at + 4)
  }

  /// One piece of the symbol, if what stands here is a code and not a word of the sentence.
  private func piece(_ at: Int, _ separator: NumberPieces.Separator, after number: NumberPieces) -> NumberPieces.Piece? {
    guard var letters = letters(at) else { return nil }
    // A unit's code may end in figures (UBND-VP7); behind an organisation they are a footnote's mark.
    if let glued = letters.glued, let first = number.pieces.first {
      let isUnit = first.organisationCode != nil && first.typeCode == nil
      // The State Bank numbered its departments until its rules of 2005: 178/2000/QĐ-NHNN2.
      let isDepartment = letters.word.letters == Self.bank.letters && (number.year?.value ?? 0) <= 2005
      if isUnit || isDepartment { (letters.figures, letters.end) = glued }
    }
    var piece = NumberPieces.Piece(
      start: at, end: letters.end, separator: separator, word: letters.word, figures: letters.figures, isSmall: letters.isLowerCase)
    piece.typeCode = TypeTable.codes.index(of: letters.word)
    // "Tr" is Tờ trình; TR in capitals is another unit's code.
    if letters.word.letters == Self.submission.letters, letters.capitals != 1 { piece.typeCode = nil }
    piece.organisationCode = IssuingBodyTable.codes.index(of: letters.word)
    if letters.isLowerCase && !anyCase {
      // "78/2014/tt-btc": titles that a portal prints in small letters; what is met is judged as a whole.
      if isExpected || number.year != nil, !separator.isSpaced, separator.mark != nil, piece.isKnown, letters.count > 1 { return piece }
      guard separator.mark == UInt8(ascii: "/"), !separator.isSpaced, letters.isInternalSuffix, !number.pieces.isEmpty else { return nil }
      return piece
    }
    let hasOrganisation = number.pieces.contains { $0.organisationCode != nil && $0.typeCode == nil } || number.pieces.count > 1
    if separator.mark == UInt8(ascii: ".") {
      guard let before = number.pieces.last, piece.organisationCode != nil, !separator.spaceAfter,
        !hasOrganisation || !separator.spaceBefore && Self.parts.contains(letters: before.word.letters)
      else { return nil }
    }
    if separator.isSpaced {
      // "6033 /UBND- THKH": a unit's code behind one lone organisation.
      let isUnit =
        !(separator.spaceBefore && separator.spaceAfter) && number.pieces.count == 1 && number.pieces[0].typeCode == nil
        && letters.capitals == letters.count && letters.count > 1
      // "731/QĐ- VCNM": an organisation no table knows behind a type whose dash is printed close to it.
      let isOpenEnded =
        !separator.spaceBefore && number.pieces.count == 1 && number.pieces[0].typeCode != nil && letters.capitals == letters.count
        && letters.count > 1
      // "473/TTr - NN&PTNT ngày …"
      let isDated =
        number.pieces.count == 1 && number.pieces[0].typeCode != nil && letters.capitals == letters.count && letters.count > 2
        && matches(" ngày ", letters.end)
      let isWhole = isOwn && number.pieces.count < 2 && letters.capitals == letters.count && letters.count > 1 && endsPiece(letters.end)
      guard piece.isKnown && !hasOrganisation || isUnit || isOpenEnded || isDated || isWhole else { return nil }
      if separator.spaceBefore && separator.spaceAfter && number.pieces.isEmpty && piece.typeCode == nil && !isExpected { return nil }
    }
    if separator.mark == nil,
      !number.pieces.isEmpty
        || piece.typeCode == nil && piece.figures == nil && piece.organisation?.value.level != .central && !isSeparator(piece.end)
    {
      return nil
    }
    // A word of the sentence has one capital at most; a code has more or is known.
    guard
      piece.isKnown || anyCase && letters.count > 1 || letters.capitals > 1 || (letters.capitals == letters.count && !separator.isSpaced)
    else { return nil }
    return piece
  }

  /// Whether no word follows: the end of the line or of the cell, a separator, a gap.
  private func endsPiece(_ from: Int) -> Bool {
    let next = skipBlanks(from)
    guard next < bytes.count, bytes[next] != 0x0A, next - from < 3 else { return true }
    return isSeparatorMark(bytes[next]) || bytes[next] == UInt8(ascii: "|") || (from..<next).contains { bytes[$0] == 0x0A }
  }

  private struct Letters {
    var end: Int
    var word = Syllable()
    var count = 0
    var capitals = 0
    var figures: Int?
    /// Figures behind a known code, and where they end.
    var glued: (figures: Int?, end: Int)?
    var isInternalSuffix = false
    var isLowerCase: Bool { capitals == 0 }
  }

  /// A run of letters with figures behind it, at most 24 bytes. Cut before "ngày" or "của" glued to it, and before a glued footnote mark.
  private func letters(_ start: Int) -> Letters? {
    var at = start
    var run = Letters(end: start)
    var shorter: Letters?
    while at < bytes.count, at - start < 40 {
      let byte = bytes[at]
      // Codes are capitals, nearly all of ASCII; "Ngày" may be glued to one.
      if (0x41...0x5A).contains(byte), byte != UInt8(ascii: "N") {
        run.word.append(base: byte | 0x20, mark: 0, tone: 0, index: run.count)
        run.count += 1
        run.capitals += 1
        at += 1
        continue
      }
      if shorter == nil, let next = behindSpacedAmpersand(at, run) {
        run.end = at
        shorter = run
        at = next
      }
      let length = scalarLength(bytes[at])
      if bytes[at] == UInt8(ascii: "&") && run.count > 0 || isDotOfCentre(at, run) {
        at += 1
        continue
      }
      guard at + length <= bytes.count, !isDigit(bytes[at]), let letter = VietnameseAlphabet.letter(decodeScalar(bytes, at, length)) else {
        break
      }
      if run.count > 1, isGluedWord(at) { break }
      run.word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: run.count)
      run.count += 1
      if letter.isUpper { run.capitals += 1 }
      at += length
    }
    guard run.count > 0 else { return nil }
    if let shorter, IssuingBodyTable.codes.index(of: run.word) == nil { return shorter }
    run.end = at
    run.isInternalSuffix = run.count == 2 && bytes[start] == UInt8(ascii: "n") && bytes[start + 1] == UInt8(ascii: "b")
    readFigures(at, &run)
    return run
  }

  /// "BLĐTB &XH", "SNN & PTNT": the letters behind an ampersand with blanks around it; they belong to the code where the whole is a known one.
  private func behindSpacedAmpersand(_ at: Int, _ run: Letters) -> Int? {
    guard run.count > 2, run.capitals == run.count, at + 3 < bytes.count else { return nil }
    let mark = bytes[at] == 0x20 ? at + 1 : at
    guard bytes[mark] == UInt8(ascii: "&") else { return nil }
    let next = bytes[mark + 1] == 0x20 ? mark + 2 : mark + 1
    return next > at + 1 && next < bytes.count && ((0x41...0x5A).contains(bytes[next]) || bytes[next] == 0xC4) ? next : nil
  }

  /// "T.Ư" and "T.W", as newspapers print TW; also behind the letters of a board: BTGT.Ư.
  private func isDotOfCentre(_ at: Int, _ run: Letters) -> Bool {
    run.count > 0 && bytes[at] == UInt8(ascii: ".") && bytes[at - 1] == UInt8(ascii: "T") && (matches(".Ư", at) || matches(".W", at))
  }

  /// Figures behind the letters: a legislature (QH15), a unit (P1); those glued to a known code are a footnote's mark and stay outside.
  private func readFigures(_ from: Int, _ run: inout Letters) {
    var at = from
    while at < bytes.count, isDigit(bytes[at]), at - from < 2 { at += 1 }
    guard at > from else { return }
    let value = (from..<at).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    if isLegislative(run.word) {
      if value <= 20 { (run.figures, run.end) = (value, at) } else { (run.figures, run.end) = (value / 10, at - 1) }
    } else if IssuingBodyTable.codes.index(of: run.word) == nil {
      (run.figures, run.end) = (value, at)
      readBehindFigures(from..<at, &run)
    } else {
      run.glued = (value, at)
    }
  }

  /// "K2ĐT", "THPT2NT": capitals right behind the figure of an organisation's code belong to it; a word glued there has small letters.
  private func readBehindFigures(_ figures: Range<Int>, _ run: inout Letters) {
    var at = figures.upperBound
    var word = run.word
    var count = run.count
    for figure in figures {
      word.append(base: bytes[figure], mark: 0, tone: 0, index: count)
      count += 1
    }
    let first = count
    while at < bytes.count, at - figures.upperBound < 16, !isDigit(bytes[at]) {
      let length = scalarLength(bytes[at])
      guard at + length <= bytes.count, let letter = VietnameseAlphabet.letter(decodeScalar(bytes, at, length)) else { break }
      guard letter.isUpper else { return }
      word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: count)
      count += 1
      at += length
    }
    guard count - first > 1 else { return }
    (run.word, run.capitals, run.count, run.figures, run.end) = (word, run.capitals + count - run.count, count, nil, at)
  }

  private func isLegislative(_ word: Syllable) -> Bool {
    word.letters == Self.assembly.letters || word.letters == Self.committee.letters || word.letters == Self.people.letters
  }

  /// Parts of a body, written before its code: "06/QC-TT.HĐND", "45/VP.UBND-NC".
  private static let parts = WordSet(lettersOf: "TT VP")
  private static let assembly = Syllable.word("QH")
  private static let committee = Syllable.word("UBTVQH")
  private static let people = Syllable.word("HĐNN")
  private static let submission = Syllable.word("Tr")
  private static let bank = Syllable.word("NHNN")

  private func isGluedWord(_ at: Int) -> Bool {
    bytes[at] == UInt8(ascii: "n") && matches("ngày", at) || bytes[at] == UInt8(ascii: "N") && matches("Ngày", at)
      || bytes[at] == UInt8(ascii: "c") && matches("của ", at)
  }

  private func matches(_ word: StaticString, _ at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<count where unsafe buffer[index] != bytes[at + index] { return false }
      return true
    }
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
