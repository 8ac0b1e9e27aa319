import Facts
import Model

/// A phrase met in a run of tokens: token indices, half-open.
struct PhraseMatch<Value> {
  let first: Int
  let end: Int
  /// The phrase in usual letter case.
  let text: String
  let value: Value
}

/// How much of the accents a match asks for.
enum Accents {
  /// Every accent must be there.
  case required
  /// Letters alone; for places where the surroundings already tell, so that "Nghi đinh số" is read.
  case ignored
}

/// Which marks may stand between the words of a phrase.
enum InnerMarks {
  /// Hyphen, comma, ampersand and apostrophe.
  case ofNames
  /// Brackets, slashes, semicolons and quotation marks too: names of laws hold them.
  case any
}

extension PhraseTable {
  /// The longest phrase that begins with token `at`. Marks between the words end a phrase, but for hyphens, commas and single line ends
  /// that the phrase itself may hold ("Lao động - Thương binh", "Văn hóa, Thể thao"). "&" is read as "và". Of two phrases of one length the one that has
  /// the accents of the text stands: "Quân đoàn" is no "Quận đoàn".
  func match(_ tokens: [Token], at: Int, accents: Accents = .ignored, marks: InnerMarks = .ofNames) -> PhraseMatch<Value>? {
    guard at < tokens.count, tokens[at].kind != .mark else { return nil }
    var rows = rows(startingWith: tokens[at].word.letters)
    var met: (row: Int, end: Int)?
    var index = at
    var depth = 1
    // Dozens of bodies begin alike: each word leaves those that go on with it.
    while !rows.isEmpty {
      var end = rows.lowerBound
      while end < rows.upperBound, self.rows[end].length == depth { end += 1 }
      if end > rows.lowerBound { met = best(of: rows.lowerBound..<end, tokens, at, accents, marks) ?? met }
      rows = end..<rows.upperBound
      index += 1
      guard index < tokens.count else { break }
      if tokens[index].is(Mark.ampersand) {
        met = best(of: rows, tokens, at, accents, marks) ?? met
        break
      }
      if marks == .any ? tokens[index].mayStandInside : tokens[index].joinsNames { index += 1 }
      guard index < tokens.count else { break }
      rows = self.rows(rows, with: tokens[index].word.letters, at: depth)
      depth += 1
    }
    return met.map { self.met($0.row, at, $0.end) }
  }

  /// Whether a comma or "và" stands behind so many words of a phrase.
  private func isWhole(_ text: String, words count: Int) -> Bool {
    let words = text.split(separator: " ")
    return count > 0 && count < words.count && (words[count - 1].hasSuffix(",") || words[count] == "và")
  }

  /// Whether the words from a token to the end of their line or cell are the first of a longer phrase: "Thực hiện" of "Thực hiện dân chủ ở cơ sở".
  func isCut(_ tokens: [Token], at: Int) -> Bool {
    guard at < tokens.count, tokens[at].kind == .word else { return false }
    var rows = rows(startingWith: tokens[at].word.letters)
    var (index, depth) = (at, 1)
    while !rows.isEmpty {
      while rows.lowerBound < rows.upperBound, self.rows[rows.lowerBound].length == depth { rows = (rows.lowerBound + 1)..<rows.upperBound }
      index += 1
      guard index < tokens.count else { return false }
      if tokens[index].is(Mark.lineEnd) || tokens[index].is(Mark.gap) || tokens[index].is(UInt8(ascii: "|")) {
        // "Luật Khám bệnh" for "Luật Khám bệnh, chữa bệnh": a part that is said alone.
        return !rows.isEmpty && !rows.contains { isWhole(entries[Int(self.rows[$0].entry)].text, words: depth) }
      }
      if tokens[index].mayStandInside { index += 1 }
      guard index < tokens.count else { return false }
      rows = self.rows(rows, with: tokens[index].word.letters, at: depth)
      depth += 1
    }
    return false
  }

  /// The longest phrase of some rows that stands at a token, and the token behind it.
  private func best(of candidates: Range<Int>, _ tokens: [Token], _ at: Int, _ accents: Accents, _ marks: InnerMarks) -> (
    row: Int, end: Int
  )? {
    var best: (row: Int, end: Int)?
    var bestRank = (0, 0, 0)
    next: for row in candidates {
      let (first, end) = (Int(rows[row].first), Int(rows[row].end))
      if end - first < bestRank.0 { continue }
      var isExact = true
      var index = at
      for word in first..<end {
        if word > first {
          index += 1
          if index < tokens.count, tokens[index].is(Mark.ampersand), words[word] == Word.va { continue }
          if index < tokens.count, marks == .any ? tokens[index].mayStandInside : tokens[index].joinsNames { index += 1 }
        }
        guard index < tokens.count, tokens[index].agrees(with: words[word], accents) else { continue next }
        if tokens[index].word.marks != words[word].marks { isExact = false }
      }
      // The accents of the text, then the order of the table.
      let rank = (end - first, isExact ? 1 : 0, -Int(rows[row].entry))
      if best == nil || rank > bestRank { (best, bestRank) = ((row, index + 1), rank) }
    }
    return best
  }

  /// The longest phrase whose last word is token `at`.
  func matchBackward(_ tokens: [Token], endingAt at: Int, accents: Accents = .ignored) -> PhraseMatch<Value>? {
    guard at >= 0, at < tokens.count, tokens[at].kind == .word else { return nil }
    next: for row in rows(endingWith: tokens[at].word) {
      let (first, end) = (Int(rows[row].first), Int(rows[row].end))
      guard tokens[at].agrees(with: words[end - 1], accents) else { continue }
      var index = at
      for word in (first..<(end - 1)).reversed() {
        index -= 1
        if index >= 0, tokens[index].joinsNames { index -= 1 }
        guard index >= 0, tokens[index].agrees(with: words[word], accents) else { continue next }
      }
      return met(row, index, at + 1)
    }
    return nil
  }

  private func met(_ row: Int, _ first: Int, _ end: Int) -> PhraseMatch<Value> {
    let entry = entries[Int(rows[row].entry)]
    return PhraseMatch(first: first, end: end, text: entry.text, value: entry.value)
  }
}

extension Token {
  func agrees(with other: Syllable, _ accents: Accents) -> Bool {
    guard word.letters == other.letters, kind != .mark else { return false }
    return accents == .ignored || word.marks == other.marks
  }
}

extension Token {
  /// Hyphen, comma and ampersand stand inside names: "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch", "KH&ĐT".
  var joinsNames: Bool { self.is(Mark.hyphen) || self.is(Mark.comma) || self.is(Mark.ampersand) || isApostrophe }

  /// Any mark that may stand between the words of a known phrase: HIV/AIDS, "… ở người (HIV", "định giá; chi phí".
  var mayStandInside: Bool { joinsNames || self.is(Mark.slash) || self.is(Mark.open) || self.is(Mark.semicolon) || isQuote }

  var isQuote: Bool { self.is(Mark.openQuote) || self.is(Mark.closeQuote) || self.is(Mark.quote) }

  /// The sign inside names of the highlands, straight or curly: Cư M'gar, Krông Búk.
  var isApostrophe: Bool { !spaceBefore && (self.is(UInt8(ascii: "'")) || self.is(Mark.closeQuote) && end - start == 3) }
}
