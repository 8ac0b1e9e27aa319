import Facts
import Model

/// malformed-number: what the parser had to repair.
func malformedNumbers(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      let citation = mention.citation
      guard citation.flags.contains(.malformedNumber), let number = citation.number, let repaired = number.repaired else { return nil }
      return draft.finding(
        .malformedNumber(repaired: repaired), at: citation.parts.number, of: mention, about: document.label, [.symbol(number.symbol)],
        instead: repaired)
    }
  }
}

/// type-conflict: the type word right before the number says another type than the symbol.
func typeConflicts(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      let citation = mention.citation
      guard citation.flags.contains(.typeConflict), let word = citation.parts.type, let symbol = citation.number?.symbolType else { return nil }
      let known = document.registered.flatMap { $0.type } ?? document.known?.type
      return draft.finding(
        .typeConflict(word: onOneLine(draft.document.raw.slice(word)), symbol: symbol), at: word, of: mention, about: document.label,
        [document.known?.evidence, .symbol(citation.number?.symbol ?? "")].compactMap { $0 }, instead: known.map(TypeTable.name))
    }
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
