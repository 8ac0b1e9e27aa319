import Model

/// The one of several titles that the words of a mention plainly mean: nil where none shares enough of them, or two do.
/// Quadratic in the words of a title.
func bestTitle(_ words: String, among titles: [String?]) -> Int? {
  bestTitle(contentWords(words), among: titles.map { $0.map(contentWords) })
}

/// The same of content words.
func bestTitle<Word: Hashable>(_ wanted: [Word], among titles: [[Word]?]) -> Int? {
  let scores = titles.map { title in title.map { agreement(wanted, $0) } ?? 0 }
  guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= 0.6 else { return nil }
  let isClear = scores.indices.allSatisfy { $0 == best || scores[$0] <= scores[best] - 0.3 }
  return isClear ? best : nil
}

/// Whether two titles are of one paper: nearly all words of the shorter stand in the longer, and all figures agree.
func sameTitle(_ a: String, _ b: String) -> Bool {
  let (first, second) = (Set(contentWords(a)), Set(contentWords(b)))
  func figures(_ words: Set<String>) -> Set<String> { words.filter { $0.utf8.allSatisfy { $0 < 0x3A } } }
  return min(first.count, second.count) >= 4 && likeness(first, second) >= 0.8 && figures(first) == figures(second)
}

/// How far the first words of a mention are those of a title: behind the title the sentence goes on. The best share of any beginning of two words or more.
private func agreement<Word: Hashable>(_ words: [Word], _ title: [Word]) -> Double {
  var (common, best) = (0, 0.0)
  for (index, word) in words.enumerated() {
    if title.contains(word) { common += 1 }
    if common >= 2 { best = max(best, Double(common) / Double(index + 1)) }
  }
  return best
}

/// The share of the smaller set's words that the other has.
private func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
  let smaller = min(a.count, b.count)
  return smaller < 2 ? 0 : Double(a.intersection(b).count) / Double(smaller)
}

/// Words of a title without those that stand in every title, each once.
func contentWords(_ title: String) -> [String] {
  distinct(fold(title).split(separator: " ").map(String.init).filter { !emptyWords.contains($0) })
}

private let emptyWords: Set<String> = [
  "ve", "viec", "cua", "va", "trong", "cho", "cac", "nhung", "mot", "so", "theo", "tai", "tu", "den", "la", "voi", "doi", "cong", "tac",
  "tang", "cuong", "tiep", "tuc", "day", "manh", "thuc", "hien", "quy", "dinh", "ban", "hanh", "tinh", "hinh", "moi", "chi", "tiet", "dieu",
  "su", "lanh", "dao", "dang", "huong", "nang", "cao", "chat", "luong", "hieu", "qua", "nam", "giai", "doan", "nghi", "quyet", "luat",
]
