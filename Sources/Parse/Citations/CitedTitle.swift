import Model

/// The title a sentence gives to the paper it has just cited: "về tiếp tục tăng cường …", "quy định chi tiết …"; nil where none stands there.
///
/// It begins right behind the mention with a word titles begin with (Decree 30/2020/NĐ-CP, Annex I: "V/v", "về việc") and ends with the clause:
/// at a mark that closes one, before the next mention, after 300 bytes at most.
func citedTitle(behind mention: Mention, before next: Int, _ bytes: [UInt8]) -> TextSpan<Clean>? {
  guard mention.kind == .numbered else { return nil }
  var start = mention.span.end
  while start < bytes.count, bytes[start] == 0x20 { start += 1 }
  guard start < bytes.count, TitleWords.firstOfLeads[Int(bytes[start])],
    TitleWords.leads.contains(where: { starts(bytes.span, start, with: $0) }),
    !TitleWords.notLeads.contains(where: { starts(bytes.span, start, with: $0) })
  else { return nil }
  let limit = min(next, bytes.count, start + 300)
  var end = ByteScan.index(flagged: TitleWords.closing, in: bytes.span, from: start, to: limit)
  while end < limit, !endsTitle(bytes, end) { end = ByteScan.index(flagged: TitleWords.closing, in: bytes.span, from: end + 1, to: limit) }
  if end == start + 300 { while end > start, bytes[end - 1] != 0x20 { end -= 1 } }
  trim(bytes, start, &end)
  return end - start > 8 ? TextSpan(start, end) : nil
}

/// The khóa right behind a number: "25-NQ/TW (khóa XI)", "25-NQ/TW khóa XI". Nil without one.
func printedTerm(behind mention: Mention, _ bytes: [UInt8]) -> Int? {
  guard mention.number?.isParty == true, let number = mention.numberSpan else { return nil }
  return printedTerm(at: number.end, bytes) ?? (mention.span.end > number.end ? printedTerm(at: mention.span.end, bytes) : nil)
}

private func printedTerm(at start: Int, _ bytes: [UInt8]) -> Int? {
  var at = start
  while at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: ",") { at += 1 }
  guard at - start <= 3, let word = TitleWords.terms.first(where: { starts(bytes.span, at, with: $0) }) else { return nil }
  at += word.count
  var end = at
  while end < bytes.count, isLetterByte(bytes[end]) { end += 1 }
  return RomanNumeral.value(Syllable.word(String(known: bytes, at..<end)))
}

/// Marks that close a clause; a comma closes it where a name in capitals follows: the sentence goes on with a body or another paper.
private func endsTitle(_ bytes: [UInt8], _ at: Int) -> Bool {
  switch bytes[at] {
  case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "["):
    return true
  case UInt8(ascii: "."):
    return at + 1 >= bytes.count || bytes[at + 1] <= 0x20 || bytes[at + 1] == UInt8(ascii: "/")
  case UInt8(ascii: ","):
    guard at + 2 < bytes.count, bytes[at + 1] == 0x20 else { return at + 1 >= bytes.count }
    return VietnameseAlphabet.letter(in: bytes.span, at: at + 2)?.isUpper == true
  default:
    return false
  }
}

/// Leaves out what leads to the next mention: "và", commas, its type word is not seen here.
private func trim(_ bytes: [UInt8], _ start: Int, _ end: inout Int) {
  while true {
    let before = end
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ",") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    for word in TitleWords.tails where end - start > word.count && bytes[(end - word.count)..<end].elementsEqual(word) { end -= word.count }
    if end == before { return }
  }
}

private enum TitleWords {
  static let leads = [
    "về ", "Về ", "V/v ", "v/v ", "ban hành ", "phê duyệt ", "quy định ", "hướng dẫn ", "sửa đổi, bổ sung ", "triển khai ", "thực hiện ",
    "thi hành ",
  ].map { Array($0.utf8) }
  /// Their first bytes.
  static let firstOfLeads = (0..<256).map { byte in leads.contains { $0[0] == UInt8(byte) } }
  /// Bytes that `endsTitle` looks at.
  static let closing = (0..<256).map { ";\n()|:[.,".utf8.contains(UInt8($0)) }
  /// "quy định tại …", "ban hành ngày …" go on with the sentence.
  static let notLeads = [
    "ban hành ngày", "quy định tại", "hướng dẫn tại", "thực hiện từ", "ban hành kèm theo", "quy định như", "ban hành năm",
  ].map {
    Array($0.utf8)
  }
  static let terms = ["khóa ", "khoá ", "Khóa ", "Khoá "].map { Array($0.utf8) }
  static let tails = [" và", " theo", " của", " tại", " hoặc"].map { Array($0.utf8) }
}
