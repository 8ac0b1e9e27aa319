import Facts
import Model

/// malformed-number: what the parser had to repair in a number whose type the symbol names; other symbols are open-ended, and what looks damaged
/// may be the body's own manner, as 210A-TC/VP is: no type has a code of one letter. TC, HĐ and PC are codes of rare types and of much else
/// (45-TC/TCT is the Ministry of Finance's). Numbers of before 2003 and the manners of joint circulars ("TTLT/BTC-BCT") were never one.
func malformedNumbers(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      let citation = mention.citation
      guard citation.flags.contains(.malformedNumber), let number = citation.number, let repaired = number.repaired,
        let type = number.symbolType, type != .other, type != .jointCircular, !number.symbol.isLetterAndMore,
        (number.year ?? citation.date?.year).map({ $0 >= 2003 }) ?? true
      else { return nil }
      return draft.finding(
        .malformedNumber(repaired: repaired), at: citation.parts.number, of: mention, about: document.label, [.symbol(number.symbol)],
        instead: repaired)
    }
  }
}

extension String {
  /// One letter before a separator: "A-TC/VP".
  fileprivate var isLetterAndMore: Bool { split { "-/.".contains($0) }.first?.count == 1 }
}

/// type-conflict: the type word right before the number says another type than the symbol, or is none, though it sounds like one.
func typeConflicts(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      let citation = mention.citation
      guard let symbol = citation.number?.symbolType,
        let word = citation.flags.contains(.typeConflict) ? citation.parts.type : draft.miswrittenType(citation, symbol)
      else { return nil }
      let known = document.registered.flatMap { $0.type } ?? document.known?.type
      return draft.finding(
        .typeConflict(word: onOneLine(draft.document.raw.slice(word)), symbol: symbol), at: word, of: mention, about: document.label,
        [document.known?.evidence, .symbol(citation.number?.symbol ?? "")].compactMap { $0 }, instead: known.map(TypeTable.name))
    }
  }
}

extension Draft {
  /// "Quyết chế" of "Quyết chế số 08-QC/TU": two type words in one.
  fileprivate func miswrittenType(_ citation: Citation, _ symbol: DocumentType) -> TextSpan<Raw>? {
    if let type = citation.parts.type {
      let words = Syllable.words(document.raw.slice(type))
      return Self.miswritten.contains { $0.words == words && $0.symbol == symbol } ? type : nil
    }
    guard let number = citation.parts.number else { return nil }
    let words = lineWords(document.raw.bytes[max(0, number.start - 40)..<number.start])
    guard words.count >= 3, words[words.count - 1].syllable == Self.numberWord, words[words.count - 3].isCapitalised else { return nil }
    let pair = words[(words.count - 3)..<(words.count - 1)].map(\.syllable)
    guard Self.miswritten.contains(where: { $0.words == pair && $0.symbol == symbol }) else { return nil }
    return TextSpan(words[words.count - 3].span.start, words[words.count - 2].span.end)
  }

  private static let numberWord = Syllable.word("số")
  private static let miswritten: [(words: [Syllable], symbol: DocumentType)] = ["Quyết chế", "Quyết quy"].map {
    (Syllable.words($0), .regulation)
  }
}

/// impossible-date: 30/02/2021.
func impossibleDates(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      guard mention.citation.flags.contains(.impossibleDate) else { return nil }
      let day = document.registered?.date ?? document.known?.date
      return draft.finding(
        .impossibleDate, at: mention.citation.parts.date, of: mention, about: document.label, [document.known?.evidence].compactMap { $0 },
        instead: day.flatMap { $0.day > 0 ? $0.inFull : nil })
    }
  }
}
