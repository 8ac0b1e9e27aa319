import Model

/// Whether the words around a mention say that what it cites is the old: "(nay là …)", "đã được thay thế bởi …", "quy định cũ", or that somebody
/// replaces or repeals it: "thay thế …", "bãi bỏ …". Accents count: "này là" says nothing.
/// - Parameters:
///   - before: the words of its sentence before it.
///   - after: those behind it.
/// - Complexity: linear in the words.
public func saysItHasEnded(before: some StringProtocol, after: some StringProtocol) -> Bool {
  let front = words(before)
  let back = words(after)
  return holds(front.suffix(20), Phrases.verbs) || holds(front.suffix(8), Phrases.contrasts) || holds(back.prefix(20), Phrases.ends)
    || leadsOn(back.prefix(20))
}

private enum Phrases {
  static let verbs = phrases(
    "thay thế", "thay cho", "bãi bỏ", "hủy bỏ", "huỷ bỏ", "trước đây là", "hết hiệu lực", "quy định cũ", "luật cũ", "văn bản cũ",
    "tài liệu cũ",
    "hồ sơ cũ", "việc cũ", "vụ việc cũ", "không viện dẫn", "không áp dụng", "không còn áp dụng", "không còn theo", "không theo",
    "không dùng")
  static let contrasts = phrases("phân biệt với", "so với", "khác với", "tiền thân là", "kế thừa")
  static let ends = phrases(
    "được thay thế", "bị thay thế", "được thay bằng", "thay thế bằng", "thay bằng", "hết hiệu lực", "không còn hiệu lực", "bị bãi bỏ",
    "được bãi bỏ",
    "bị hủy bỏ", "bị huỷ bỏ", "hiện nay là", "nay là", "nay gọi là", "hiện là", "nay được thay", "nay thực hiện theo", "quy định cũ")
  /// "(hiện nay Luật …)", "(nay Nghị định …)": what begins the name of a document.
  static let typeWords: Set<String> = ["luật", "bộ", "pháp", "nghị", "quyết", "thông", "chỉ", "kế", "chương", "quy", "hướng", "kết"]
}

private func phrases(_ texts: String...) -> [[String]] { texts.map { $0.split(separator: " ").map(String.init) } }

/// Words in small letters without their marks; an opening bracket is a word of its own.
private func words(_ text: some StringProtocol) -> [String] {
  text.split(whereSeparator: \.isWhitespace).flatMap { piece -> [String] in
    let bare = String(piece).lowercased().unicodeScalars
    let trimmed = String(String.UnicodeScalarView(bare.filter { !marks.contains($0) }))
    let opens = bare.first == "(" ? ["("] : []
    return opens + (trimmed.isEmpty ? [] : [trimmed])
  }
}

private let marks: Set<Unicode.Scalar> = ["(", ")", ",", ";", ".", ":", "“", "”", "\"", "'", "[", "]", "–", "*"]

private func holds(_ words: ArraySlice<String>, _ phrases: [[String]]) -> Bool {
  phrases.contains { phrase in
    words.indices.dropLast(phrase.count - 1).contains { start in
      words[start] == phrase[0] && phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }
  }
}

/// "(hiện nay Luật …": a bracket that goes on with the document of today.
private func leadsOn(_ words: ArraySlice<String>) -> Bool {
  words.indices.contains { start in
    guard words[start] == "(", start + 2 < words.endIndex else { return false }
    let rest = words[(start + 1)...]
    let isNow = rest.first == "nay" || rest.prefix(2).elementsEqual(["hiện", "nay"])
    let next = rest.drop { $0 == "hiện" || $0 == "nay" }.first
    return isNow && next.map(Phrases.typeWords.contains) == true
  }
}

/// Whether a sentence prints a day: "trước ngày 01/7/2025", "ngày 1 tháng 7 năm 2025".
func prints(_ day: PrintedDate, in sentence: String) -> Bool {
  let words = fold(sentence).split(separator: " ").filter { $0 != "thang" && $0 != "nam" }.map { Int($0) }
  return words.indices.dropLast(2).contains { words[$0] == day.day && words[$0 + 1] == day.month && words[$0 + 2] == day.year }
}

/// Whether words of a sentence may call something old: bytes that every phrase above has. Sentences of decomposed letters always may.
/// Tens of thousands of sentences are looked through for one answer, and few of them have any.
func mayCallOld(_ sentence: Span<UInt8>) -> Bool {
  for at in sentence.indices {
    let byte = sentence[at]
    // A combining mark.
    if byte == 0xCC || byte == 0xCD { return true }
    guard firstBytes[Int(byte)] else { continue }
    for cue in cues where cue[0] == byte && at + cue.count <= sentence.count {
      if cue.indices.allSatisfy({ sentence[at + $0] == cue[$0] }) { return true }
    }
  }
  return false
}

/// Without their first letters, which may be capital; each phrase has one of them.
private let cues: [[UInt8]] = [
  "hay thế", "hay cho", "hay bằng", "ãi bỏ", "ủy bỏ", "uỷ bỏ", "hiệu lực", "rước đây là", " cũ", "iện nay", "iện là", "ay là", "ay gọi",
  "ay được", "ay thực", "(nay ",
  "hông viện dẫn", "hông áp dụng", "hông còn", "hông theo", "hông dùng", "hân biệt với", "o với", "hác với", "iền thân", "ế thừa",
].map { Array($0.utf8) }

private let firstBytes: [Bool] = (0..<256).map { byte in cues.contains { Int($0[0]) == byte } }

/// Whether a sentence holds the four figures of a year.
func holdsYear(_ year: Int?, _ sentence: Span<UInt8>) -> Bool {
  guard let year, sentence.count >= 4 else { return false }
  let figures = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10].map { UInt8(ascii: "0") + UInt8($0) }
  return (0...(sentence.count - 4)).contains { at in sentence[at] == figures[0] && (1..<4).allSatisfy { sentence[at + $0] == figures[$0] } }
}
