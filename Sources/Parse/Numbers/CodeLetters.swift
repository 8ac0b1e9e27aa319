import Facts
import Model

/// Runs of letters and the figures behind them: the codes of types and bodies.
extension NumberReader {
  /// A run of letters that may be a code.
  struct Letters {
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
  func letters(_ start: Int) -> Letters? {
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
    if run.capitals < run.count, let code = codeBeforeWord(start, at, run) { return code }
    at = behindRegion(at, &run) ?? at
    run.end = at
    run.isInternalSuffix = run.count == 2 && bytes[start] == UInt8(ascii: "n") && bytes[start + 1] == UInt8(ascii: "b")
    readFigures(at, &run)
    return run
  }

  /// "34-CT/TWBài tiếp: …", "33/CT-TTgTải về": a known code with a word glued to it, a capital and small letters behind. Nil where the whole may be a code
  /// (TTg, ĐUk).
  private func codeBeforeWord(_ start: Int, _ end: Int, _ whole: Letters) -> Letters? {
    guard whole.count > 3, IssuingBodyTable.codes.index(of: whole.word) == nil else { return nil }
    var code = Letters(end: start)
    var before: Letters?
    var (small, isMarked) = (0, false)
    var at = start
    while at < end {
      let length = scalarLength(bytes[at])
      guard at + length <= end, let letter = VietnameseAlphabet.letter(decodeScalar(bytes, at, length)) else { return nil }
      if letter.isUpper {
        (before, small, isMarked) = (code, 0, false)
        code.capitals += 1
      } else {
        small += 1
        if letter.mark != 0 || letter.tone != 0 { isMarked = true }
      }
      code.word.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: code.count)
      code.count += 1
      at += length
      code.end = at
    }
    guard let before, before.count > 1, small > 1 || isMarked, IssuingBodyTable.codes.index(of: before.word) != nil else { return nil }
    return before
  }

  /// "BLĐTB &XH", "SNN & PTNT": the letters behind an ampersand with blanks around it; they belong to the code where the whole is a known one.
  private func behindSpacedAmpersand(_ at: Int, _ run: Letters) -> Int? {
    guard run.count > 2, run.capitals == run.count, at + 3 < bytes.count else { return nil }
    let mark = bytes[at] == 0x20 ? at + 1 : at
    guard bytes[mark] == UInt8(ascii: "&") else { return nil }
    let next = bytes[mark + 1] == 0x20 ? mark + 2 : mark + 1
    return next > at + 1 && next < bytes.count && ((0x41...0x5A).contains(bytes[next]) || bytes[next] == 0xC4) ? next : nil
  }

  /// "TB-KV III", "KTNN-KV II": regional offices are numbered in Roman figures, which belong to the letters of khu vực. Where they end.
  private func behindRegion(_ from: Int, _ run: inout Letters) -> Int? {
    guard run.capitals == run.count, run.word.letters & 0xFFFF == Self.region.letters, from < bytes.count, bytes[from] == 0x20 else {
      return nil
    }
    var at = from + 1
    while at < bytes.count, at - from < 6, Self.romanFigures.contains(bytes[at]) { at += 1 }
    // "… KV V/v": no figure.
    guard at > from + 1, at == bytes.count || !isLetterByte(bytes[at]) && !isDigit(bytes[at]) && bytes[at] != UInt8(ascii: "/") else {
      return nil
    }
    for place in (from + 1)..<at {
      run.word.append(base: bytes[place] | 0x20, mark: 0, tone: 0, index: run.count)
      run.count += 1
      run.capitals += 1
    }
    return at
  }

  private static let region = Syllable.word("KV")
  private static let romanFigures = Array("IVX".utf8)

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

  private static let assembly = Syllable.word("QH")
  private static let committee = Syllable.word("UBTVQH")
  private static let people = Syllable.word("HĐNN")

  private func isGluedWord(_ at: Int) -> Bool {
    bytes[at] == UInt8(ascii: "n") && matches("ngày", at) || bytes[at] == UInt8(ascii: "N") && matches("Ngày", at)
      || bytes[at] == UInt8(ascii: "c") && matches("của ", at)
  }

  func matches(_ word: StaticString, _ at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<count where unsafe buffer[index] != bytes[at + index] { return false }
      return true
    }
  }
}
