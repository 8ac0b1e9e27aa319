import Facts
import Model

/// Line ends inside what names a paper: behind its number before "ngày" or "của", inside its day, behind a provision before the type word. Nothing else is
/// written so; it holds for every format, and over blank lines and the number of a page. Constant in the text.
extension LineWrapping {
  /// Whether the next line goes on with the mention of a paper that this one begins.
  func cutsMention(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    if isLower(text, next), cutsLawsName(text, from: lineStart, last: last, next: next) { return !hasCells(text, lineStart, last, next) }
    switch text[next] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "c"):
      return cutsBehindPaper(text, from: lineStart, last: last, next: next) && !hasCells(text, lineStart, last, next)
    case 0x30...0x39:
      return cutsBeforeDay(text, from: lineStart, last: last, next: next) && !hasCells(text, lineStart, last, next)
    case UInt8(ascii: "("):
      return leadsTerm(text, next) && !endsSentence(text[last]) && !isInCapitals(text, endingAt: last)
        && !hasCells(text, lineStart, last, next)
    default:
      return isUpper(text, next) && isProvisionOf(text, from: lineStart, last: last, next: next) && !hasCells(text, lineStart, last, next)
    }
  }

  /// Where a mention goes on behind blank lines and what may be the number of a page; of a text without markup a sentence, too, where
  /// more than figures ("- 2 -", "Trang 2") says that it is one.
  func mentionBeyond(_ text: Span<UInt8>, from lineStart: Int, last: Int, lineEnd: Int) -> Int? {
    guard let (next, number) = beginFar(text, behind: lineEnd), !startsItem(text, next) else { return nil }
    // Figures below a short line may be those of rows: "khoản 2 Điều 5⏎3⏎Nghị định …".
    if let number, isDigit(text[number]), isUpper(text, next), last - lineStart <= 20 { return nil }
    if cutsMention(text, from: lineStart, last: last, next: next) || cutsIssuerOfPaper(text, from: lineStart, last: last, next: next)
      || cutsPinpoint(text, last: last, next: next)
    {
      return next
    }
    if breaksNumber(text, last: last, next: next), isDigit(text[wordStart(text, from: lineStart, last: last)]) { return next }
    guard let number, isLower(text, next), !endsSentence(text[last]), !endsBlock(text, last: last, next: next), last - lineStart > 40,
      leadsNumber(text, next) || !isMarkup && !isDigit(text[number]), !hasCells(text, lineStart, last, next)
    else { return nil }
    return next
  }

  /// "số 33/CT-TTg".
  private func leadsNumber(_ text: Span<UInt8>, _ next: Int) -> Bool {
    guard text[next] == UInt8(ascii: "s"), let lead = word(text, from: next), lead.end + 1 < text.count else { return false }
    return lead.letters == Self.number && text[lead.end] == 0x20 && isDigit(text[lead.end + 1])
  }

  private func hasCells(_ text: Span<UInt8>, _ lineStart: Int, _ last: Int, _ next: Int) -> Bool {
    hasColumns(text, from: lineStart, endingAt: last) || startsRow(text, next)
  }

  private func wordStart(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Int {
    var start = last
    while start > lineStart, text[start - 1] > 0x20, last - start < 40 { start -= 1 }
    return start
  }

  // MARK: Behind the number or the name

  /// "… 57-NQ/TW⏎ngày 22/12/2024", "… năm 2014⏎của Ban Bí thư", "… ngày 26 tháng 11⏎năm 2021", "Luật Đất đai⏎năm 2024".
  private func cutsBehindPaper(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard let first = word(text, from: next), first.end + 1 < text.count, text[first.end] == 0x20,
      Self.leads.contains(letters: first.letters), !isInCapitals(text, endingAt: last)
    else { return false }
    let behind = first.end + 1
    switch first.letters {
    case Self.day: return isDigit(text[behind]) && endsPaperNumber(text, from: lineStart, last: last)
    case Self.of:
      return isUpper(text, behind) && (isDigit(text[last]) || endsPaperNumber(text, from: lineStart, last: last))
    case Self.month: return isDigit(text[behind]) && isLed(text, by: Self.day, from: lineStart, last: last)
    default: return isYear(text, behind) && isLed(text, by: Self.month, from: lineStart, last: last)
    }
  }

  /// "Luật Đất đai⏎năm 2024", "Luật Thực hiện dân chủ ở⏎cơ sở năm 2022": a law's name, its rest in small letters and the year.
  private func cutsLawsName(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard text[last] > 0x40 else { return false }
    var at = next
    for _ in 0..<10 {
      guard let word = word(text, from: at), word.end + 1 < text.count else { return false }
      if word.letters == Self.year, text[word.end] == 0x20, isYear(text, word.end + 1) {
        return endsLaw(text, from: lineStart, last: last)
      }
      at = word.end
      if text[at] == UInt8(ascii: ",") { at += 1 }
      guard text[at] == 0x20 else { return false }
      at += 1
    }
    return false
  }

  /// Whether the line ends with the number of a paper: figures, a stroke or dash, and capitals behind. The own number, "Số: …", is none.
  private func endsPaperNumber(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Bool {
    let end = text[last] == UInt8(ascii: ",") ? last - 1 : last
    let start = wordStart(text, from: lineStart, last: end)
    guard start < end, isDigit(text[start]), text[end] > 0x40 || isDigit(text[end]) else { return false }
    var (hasMark, hasCapital) = (false, false)
    for at in start...end {
      if text[at] == 0x2F || text[at] == 0x2D { hasMark = true }
      if hasMark, (0x41...0x5A).contains(text[at]) { hasCapital = true }
    }
    guard hasCapital else { return false }
    var first = lineStart
    while first < start, text[first] <= 0x20 { first += 1 }
    guard first < start, text[first] == UInt8(ascii: "S"), let lead = word(text, from: first) else { return true }
    return lead.letters != Self.number || text[lead.end] != UInt8(ascii: ":")
  }

  /// "ngày 26", "tháng 11": figures at the end of the line, the word before them.
  private func isLed(_ text: Span<UInt8>, by word: UInt64, from lineStart: Int, last: Int) -> Bool {
    let start = wordStart(text, from: lineStart, last: last)
    guard last - start < 2, start > lineStart + 1, isDigit(text[start]), isDigit(text[last]) else { return false }
    return self.word(text, endingAt: start - 2)?.letters == word
  }

  /// Whether the line ends inside the name of a law: "Luật", "Pháp lệnh" or "Hiến pháp" with a capital, and no mark behind it.
  private func endsLaw(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Bool {
    var end = last
    var behind: UInt64 = 0
    for _ in 0..<14 {
      guard end > lineStart, let word = word(text, endingAt: end), word.start >= lineStart else { return false }
      switch word.letters {
      case Self.law where text[word.start] == UInt8(ascii: "L") && end < last: return true
      case Self.law where word.start > lineStart + 1 && self.word(text, endingAt: word.start - 2)?.letters == Self.ministry:
        return end < last
      case Self.phap where text[word.start] == UInt8(ascii: "P") && behind == Self.order: return true
      case Self.hien where text[word.start] == UInt8(ascii: "H") && behind == Self.phap: return true
      default: behind = word.letters
      }
      guard word.start > lineStart, text[word.start - 1] == 0x20 else { return false }
      end = word.start - 2
    }
    return false
  }

  private func isYear(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 3 < text.count && (text[at] == 0x31 && text[at + 1] == 0x39 || text[at] == 0x32 && text[at + 1] == 0x30)
      && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !(at + 4 < text.count && isDigit(text[at + 4]))
  }

  // MARK: Inside the day

  /// "ngày⏎26/11/2021", "ngày 26 tháng⏎11 năm 2021", "tháng 11 năm⏎2021", "số⏎33/CT-TTg".
  private func cutsBeforeDay(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard let before = word(text, endingAt: last), before.start > lineStart + 1, text[before.start - 1] == 0x20,
      (0x61...0x7A).contains(text[before.start]), Self.figureLeads.contains(letters: before.letters)
    else { return false }
    var end = next
    while end < text.count, isDigit(text[end]) { end += 1 }
    guard end < text.count else { return false }
    let isMark = text[end] == 0x2F || text[end] == 0x2D
    let following = text[end] == 0x20 && end + 1 < text.count ? word(text, from: end + 1)?.letters : nil
    switch before.letters {
    case Self.day: return end - next < 3 && (isMark || text[end] == UInt8(ascii: ".") && !startsItem(text, next) || following == Self.month)
    case Self.month: return end - next < 3 && (text[end] == 0x2F && isYear(text, end + 1) || following == Self.year)
    case Self.year: return isYear(text, next) && isLed(text, by: Self.month, from: lineStart, last: before.start - 2)
    default: return isMark
    }
  }

  // MARK: The body

  /// "(khóa XI)": the term of the body at the end of the line.
  private func leadsTerm(_ text: Span<UInt8>, _ next: Int) -> Bool {
    guard let first = word(text, from: next + 1), first.letters == Self.term, first.end + 1 < text.count, text[first.end] == 0x20 else {
      return false
    }
    var end = first.end + 1
    while end < text.count, end - first.end < 8, isDigit(text[end]) || isUpper(text, end) { end += scalarLength(text[end]) }
    return end > first.end + 1 && end < text.count && text[end] == UInt8(ascii: ")")
  }

  /// "… năm 2021 của", and on the next page "Thủ tướng Chính phủ".
  private func cutsIssuerOfPaper(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard isUpper(text, next), let before = word(text, endingAt: last), before.letters == Self.of, before.start > lineStart + 2,
      isLower(text, before.start)
    else { return false }
    return endsPaper(text, before.start - 2, from: lineStart) && longest(IssuerTable.heads, words(text, from: next), 0) != nil
      && !hasCells(text, lineStart, last, next)
  }

  // MARK: The provision

  /// "… tại khoản 4 Điều 7⏎Nghị định số 15/2021/NĐ-CP", "… Điều 9⏎Luật Đất đai": a provision at the end of a line is one of the paper that follows. "Điều 7"
  /// alone is a heading, and "Luật này có hiệu lực …" a sentence.
  private func isProvisionOf(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int, depth: Int = 0) -> Bool {
    guard let unit = unit(text, from: lineStart, last: last) else { return false }
    var first = lineStart
    while first < unit, text[first] <= 0x20 { first += 1 }
    if first == unit, isUpper(text, unit) { return false }
    // "Phụ lục II": a heading.
    if let head = word(text, from: first), head.letters == Self.annex, head.end + 1 == unit { return false }
    guard leadsNext(text, from: lineStart, first: first, before: unit, depth: depth) else { return false }
    let following = words(text, from: next)
    guard let type = longest(TypeTable.words, following, 0), let first = word(text, from: next), !isCapitals(text, next, first.end) else {
      return false
    }
    var end = first.end
    for _ in 1..<type.end {
      guard end + 1 < text.count, let word = word(text, from: end + 1) else { return false }
      end = word.end
    }
    guard end + 1 < text.count, text[end] == 0x20 else { return false }
    if isDigit(text[end + 1]) { return true }
    guard let behind = word(text, from: end + 1) else { return false }
    if behind.letters == Self.number { return behind.end + 1 < text.count && isDigit(text[behind.end + 1]) }
    return Self.acts.contains(type.value) && isUpper(text, end + 1)
  }

  /// Of lines that begin with a paper and end with a provision each may be a row of a list, "Nghị định 117/2020/NĐ-CP, Điều 38": the line above tells.
  private func leadsNext(_ text: Span<UInt8>, from lineStart: Int, first: Int, before unit: Int, depth: Int) -> Bool {
    var start = first
    while start < unit, start - first < 8, VietnameseAlphabet.letter(in: text, at: start) == nil { start += scalarLength(text[start]) }
    guard isUpper(text, start), longest(TypeTable.words, words(text, from: start), 0) != nil else { return true }
    guard start == first, depth < 4, lineStart > 1 else { return false }
    let end = lineStart - 2
    var above = end
    while above > 0, end - above < Self.reach, text[above - 1] != 0x0A { above -= 1 }
    var last = end
    while last > above, text[last] <= 0x20 { last -= 1 }
    return above < last && isProvisionOf(text, from: above, last: last, next: first, depth: depth + 1)
  }

  /// Where the word of the unit stands that the values at the end of the line belong to: "Điều 7", "các Điều 11, 12 và 13", "Mục II", "điểm a".
  private func unit(_ text: Span<UInt8>, from lineStart: Int, last: Int) -> Int? {
    var end = last
    guard isValue(text, wordStart(text, from: lineStart, last: last), last) else { return nil }
    for _ in 0..<8 {
      let start = wordStart(text, from: lineStart, last: end)
      let bare = text[end] == UInt8(ascii: ",") ? end - 1 : end
      guard start <= bare else { return nil }
      if !isValue(text, start, bare) {
        guard let word = word(text, endingAt: bare) else { return nil }
        if Self.provisionUnits.contains(letters: word.letters) { return end < last ? start : nil }
        guard Self.joints.contains(letters: word.letters) else { return nil }
      }
      guard start > lineStart + 1, text[start - 1] == 0x20 else { return nil }
      end = start - 2
    }
    return nil
  }

  /// "7", "3a", "b", "đ", "II".
  private func isValue(_ text: Span<UInt8>, _ start: Int, _ last: Int) -> Bool {
    let count = last - start + 1
    guard (1...4).contains(count) else { return false }
    if isDigit(text[start]) {
      return (start...last).allSatisfy { isDigit(text[$0]) || $0 == last && $0 > start && (0x61...0x7A).contains(text[$0]) }
    }
    if count == 1, (0x61...0x7A).contains(text[start]) { return true }
    if count == 2, text[start] == 0xC4, text[last] == 0x91 { return true }
    return (start...last).allSatisfy { text[$0] == UInt8(ascii: "I") || text[$0] == UInt8(ascii: "V") || text[$0] == UInt8(ascii: "X") }
  }

  private static let annex = Syllable.word("phụ").letters
  private static let of = Syllable.word("của").letters
  private static let month = Syllable.word("tháng").letters
  private static let year = Syllable.word("năm").letters
  private static let term = Syllable.word("khóa").letters
  private static let law = Syllable.word("luật").letters
  private static let ministry = Syllable.word("bộ").letters
  private static let phap = Syllable.word("pháp").letters
  private static let order = Syllable.word("lệnh").letters
  private static let hien = Syllable.word("hiến").letters
  private static let leads = WordSet(lettersOf: "ngày tháng năm của")
  private static let figureLeads = WordSet(lettersOf: "ngày tháng năm số")
  private static let provisionUnits = WordSet(lettersOf: "điểm khoản điều mục chương phần tiết lục")
  private static let joints = WordSet(lettersOf: "và hoặc đến")
  /// Cited by their names alone.
  private static let acts: Set<DocumentType> = [.constitution, .code, .law, .ordinance]
}
