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
    number.hasDamagedFigures = (start..<serialEnd).contains { bytes[$0] == 0x20 || isLookAlikeFigure(bytes[$0]) }
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
      if year.end - at > 4 || (at..<year.end).contains(where: { !isDigit(bytes[$0]) }) { number.hasDamagedFigures = true }
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
    if let end = splitSerial(start) { return end }
    while at < bytes.count, isDigit(bytes[at]) || ((isExpected || at - start < 2) && isLookAlikeFigure(bytes[at])) {
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

  /// "số 2 3/2001/QĐ-TTg", "Số: 6 2 /KH-UBND": single figures with a blank between each two, behind "số" and the type word, or at the beginning
  /// of a line. "Phụ lục số 2 3/…" is no such number.
  private func splitSerial(_ start: Int) -> Int? {
    guard isExpected, let end = SplitFigures.end(bytes.span, start), isSeparator(skipBlanks(end)) else { return nil }
    return SplitFigures.areNumber(bytes.span, start) ? end : nil
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
    if isExpected, let year = damagedYear(at) { return year }
    guard at + 4 < bytes.count, (0..<4).allSatisfy({ isDigit(bytes[at + $0]) }), !isDigit(bytes[at + 4]) else { return nil }
    let value = (0..<4).reduce(0) { $0 * 10 + Int(bytes[at + $1] - 0x30) }
    guard bytes[at] == UInt8(ascii: "1") || bytes[at] == UInt8(ascii: "2") else { return nil }
    return (value, at + 4)
  }

  /// "20 21", "2 0 0 1", "200l": four figures with blanks between or letters for some, and a separator behind.
  private func damagedYear(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    var count = 0
    while at < bytes.count, count < 4 {
      let byte = bytes[at]
      if isDigit(byte) {
        value = value * 10 + Int(byte - 0x30)
      } else if isLookAlikeFigure(byte) {
        value = value * 10 + (byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") ? 1 : 0)
      } else if byte == 0x20, at > start, bytes[at - 1] != 0x20 {
        at += 1
        continue
      } else {
        return nil
      }
      count += 1
      at += 1
    }
    guard count == 4, at - start > 4 || (start..<at).contains(where: { !isDigit(bytes[$0]) }), (1945...2100).contains(value) else {
      return nil
    }
    return isSeparator(skipBlanks(at)) ? (value, at) : nil
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
    if separator.mark == UInt8(ascii: "."), !isDottedUnit(piece, letters, number) {
      guard let before = number.pieces.last, piece.organisationCode != nil, !separator.spaceAfter,
        !hasOrganisation || !separator.spaceBefore && Self.parts.contains(letters: before.word.letters)
      else { return nil }
    }
    // "Công văn số 1234 KTTH ngày 14/3/1999"
    let isOldLetter =
      separator.mark == nil && number.pieces.isEmpty && number.year == nil && letters.capitals == letters.count
      && (2...6).contains(letters.count) && BareNumber.isDated(bytes.span, letters.end) && isLetter(number.start)
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
      // "GDTrH": no word of a sentence has three capitals.
      let isBroken = letters.capitals > (letters.capitals == letters.count ? 1 : 2) && goesOn(number, piece, at, letters.end)
      guard piece.isKnown && !hasOrganisation || isUnit || isOpenEnded || isDated || isWhole || isBroken || isOldLetter else {
        return nil
      }
      if separator.spaceBefore && separator.spaceAfter && number.pieces.isEmpty && piece.typeCode == nil && !isExpected { return nil }
    }
    if separator.mark == nil,
      !isOldLetter,
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

  /// "4310/QĐ-UBND.ĐT ngày …", "1125/QĐ-CT.UB", "30/QĐ-UBND.TN&MT,": a unit or the body behind a dot with no blank beside it, and nothing behind it
  /// but what stands behind a whole number. "12/QĐ-UBND.UBND tỉnh", "….II. Nhiệm vụ" begin a sentence, "….PDF" is a file's.
  private func isDottedUnit(_ piece: NumberPieces.Piece, _ letters: Letters, _ number: NumberPieces) -> Bool {
    guard !number.pieces.isEmpty, !piece.separator.isSpaced, !piece.separator.isDoubled, letters.capitals == letters.count,
      letters.count > 1, piece.word.marks & 7 == 0, !RomanNumeral.isFigure(piece.word), !Self.places.contains(letters: piece.word.letters),
      !Self.otherEnds.contains(letters: piece.word.letters)
    else { return false }
    if isOwn { return endsPiece(piece.end) }
    return closesNumber(piece.end) || matches(" và ", piece.end) || isSeparator(piece.end) || BareNumber.isDated(bytes.span, piece.end)
  }

  /// "3195/QĐ-BNN- KHCN ngày …", "02/2016/TTLT- BTC- BNV hướng dẫn …", "2178/UBND - KT của …", "12/KH-BCĐ -⏎UBND ngày …": a dash with a blank behind
  /// it still joins capitals that are no word of the sentence, as the words behind them tell. "12/QĐ-UBND - Sở Nội vụ" has none, and a dash that
  /// begins a line opens an item.
  private func goesOn(_ number: NumberPieces, _ piece: NumberPieces.Piece, _ at: Int, _ end: Int) -> Bool {
    // MẬT and other words have a tone, codes have none.
    guard let first = number.pieces.first, piece.separator.mark == UInt8(ascii: "-"), piece.separator.spaceAfter, piece.word.marks & 7 == 0,
      !Self.places.contains(letters: piece.word.letters)
    else { return false }
    let isDated = BareNumber.isDated(bytes.span, end)
    if piece.separator.spaceBefore {
      var mark = number.end
      while mark < at, bytes[mark] == 0x20 { mark += 1 }
      guard bytes[mark] == piece.separator.mark else { return false }
      // "… - HCM, ngày 03/4/2020" is a place.
      if isDated { return bytes[end] != UInt8(ascii: ",") }
      return number.pieces.count == 1 && first.typeCode == nil && closesNumber(end)
    }
    if isDated, end < bytes.count, bytes[end] == UInt8(ascii: ",") { return false }
    let isJoint = first.type.map { $0.value == .jointCircular || $0.value == .jointResolution } ?? false
    return isDated || closesNumber(end) || isSeparator(end) || isJoint && piece.organisationCode != nil
  }

  /// Whether "công văn số" stands before: the symbols of official letters leave the type out.
  private func isLetter(_ start: Int) -> Bool {
    SplitFigures.lead(bytes.span, start).flatMap { Candidates.wordBefore(bytes.span, $0) }?.letters == Word.van.letters
  }

  /// Whether the sentence ends or goes on behind a number as it does behind a whole one.
  private func closesNumber(_ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "|"), 0x0A: return true
    default: return matches(" của ", end) || matches(" về ", end) || matches(" (", end)
    }
  }

  /// Whether no word follows: the end of the line or of the cell, a separator, a gap.
  private func endsPiece(_ from: Int) -> Bool {
    let next = skipBlanks(from)
    guard next < bytes.count, bytes[next] != 0x0A, next - from < 3 else { return true }
    return isSeparatorMark(bytes[next]) || bytes[next] == UInt8(ascii: "|") || (from..<next).contains { bytes[$0] == 0x0A }
  }

  /// Parts of a body, written before its code: "06/QC-TT.HĐND", "45/VP.UBND-NC".
  private static let parts = WordSet(lettersOf: "TT VP")
  /// Where a paper was written: "12/QĐ-UBND- TP. Vinh".
  private static let places = WordSet(lettersOf: "TP HN HCM TPHCM")
  /// Ends of names of files, and what newspapers sign with.
  private static let otherEnds = WordSet(
    lettersOf: "PDF DOC DOCX XLS XLSX PPT PPTX RAR ZIP HTM HTML RTF ODT TXT JPG PNG SIGNED PV BTV TTXVN BBT")
  private static let submission = Syllable.word("Tr")
  private static let bank = Syllable.word("NHNN")
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
