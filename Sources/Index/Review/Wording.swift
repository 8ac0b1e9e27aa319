import Model

/// Whether the words around a mention say that what it cites has ended: "(nay là …)", "đã được thay thế bởi …", "hết hiệu lực"; or that
/// somebody replaces or repeals it: "thay thế …", "bãi bỏ …".
/// - Parameters:
///   - before: the words of its sentence before it.
///   - after: those behind it.
/// - Complexity: linear in the words.
public func saysItHasEnded(before: some StringProtocol, after: some StringProtocol) -> Bool {
  let front = words(before).suffix(reach)
  let back = words(after).prefix(reach)
  return verbs.contains { phrase in contains(front, phrase, isMarked: false) }
    || endings.contains { phrase in contains(back, phrase, isMarked: false) }
    || successions.contains { phrase in contains(back, phrase, isMarked: true) }
}

/// Words this far from the mention belong to it.
private let reach = 18

private let verbs = phrases("thay thế", "thay cho", "bãi bỏ", "hủy bỏ", "trước đây là", "hết hiệu lực")
private let endings = phrases(
  "được thay thế", "bị thay thế", "đã thay thế bằng", "được thay bằng", "hết hiệu lực", "không còn hiệu lực", "bị bãi bỏ", "được bãi bỏ",
  "hiện nay là",
  "bị hủy bỏ", "hiện là", "nay thay bằng")
/// "nay là" behind a mark or "hiện": without accents "này là" is the same.
private let successions = phrases("nay là", "nay được thay", "nay thực hiện theo", "nay gọi là")

private struct Word {
  let letters: String
  /// Whether a mark stands before it.
  let isMarked: Bool
}

private func phrases(_ texts: String...) -> [[String]] { texts.map { fold($0).split(separator: " ").map(String.init) } }

private func words(_ text: some StringProtocol) -> [Word] {
  text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.flatMap { piece -> [Word] in
    let isMarked = piece.unicodeScalars.first.map { "(,;[“\"-–".unicodeScalars.contains($0) } ?? false
    let parts = fold(String(piece)).split(separator: " ").map(String.init)
    let isEnd = piece.unicodeScalars.last.map { "(,;)".unicodeScalars.contains($0) } ?? false
    let words = parts.enumerated().map { Word(letters: $1, isMarked: $0 == 0 && isMarked) }
    return isEnd || parts.isEmpty ? words + [Word(letters: "", isMarked: true)] : words
  }
}

private func contains(_ words: ArraySlice<Word>, _ phrase: [String], isMarked: Bool) -> Bool {
  let spoken = words.indices.filter { !words[$0].letters.isEmpty }
  guard spoken.count >= phrase.count else { return false }
  for start in 0...(spoken.count - phrase.count) where words[spoken[start]].letters == phrase[0] {
    guard phrase.indices.allSatisfy({ words[spoken[start + $0]].letters == phrase[$0] }) else { continue }
    let first = spoken[start]
    if !isMarked || words[first].isMarked || first > words.startIndex && words[first - 1].letters.isEmpty
      || first > words.startIndex && words[first - 1].letters == "hien"
    {
      return true
    }
  }
  return false
}
