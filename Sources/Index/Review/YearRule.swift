import Facts
import Model

/// probable-misprint: nobody knows the document of that year, and one of the same number, type and body of another year has its title or its very day.
func probableMisprints(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      guard let number = mention.citation.number, document.statements.isEmpty || document.known != nil else { return nil }
      if let known = document.known {
        // Resolving has recognised it by title and day under another year.
        guard number.year == nil, let date = mention.citation.date, let right = known.date, right.year != date.year, !isParty(number) else {
          return nil
        }
        return misprint(.year(date.year), known, right, mention, document, draft)
      }
      guard document.registered == nil, document.place == .national, let found = neighbour(of: mention, number) else { return nil }
      guard let right = found.date else { return nil }
      if let year = number.year { return misprint(.number(year), found, right, mention, document, draft) }
      return nil
    }
  }
}

private enum Misprint {
  case year(Int), number(Int)
}

private func misprint(
  _ kind: Misprint, _ known: KnownDocument, _ right: PrintedDate, _ mention: DraftMention, _ document: DraftDocument, _ draft: Draft
) -> Found {
  let parts = mention.citation.parts
  switch kind {
  case .year(let year):
    let printed = parts.date.map { onOneLine(draft.document.raw.slice($0)) } ?? ""
    return draft.finding(
      .probableMisprint(printed: year, known: known.number ?? "", date: right), at: parts.date, of: mention, about: document.label,
      [known.evidence], instead: right.day > 0 ? right.written(like: printed) : nil)
  case .number(let year):
    return draft.finding(
      .probableMisprint(printed: year, known: known.number ?? "", date: right), at: parts.number, of: mention, about: document.label,
      [known.evidence], instead: known.number)
  }
}

private func isParty(_ number: DocumentNumber) -> Bool { Organisation(number.organisation).isParty(number) }

/// The only known document of the number under another year that has the very day printed, or the title and, where one is printed, the same day of
/// another year.
private func neighbour(of mention: DraftMention, _ number: DocumentNumber) -> KnownDocument? {
  guard let year = number.year else { return nil }
  let others = KnownDocuments.documents(inBucket: number.bucket).filter { known in
    known.numberYear != nil && known.numberYear != year && known.confidence != .recalled
      && (number.symbolType.map { KnownDocuments.symbolType(known) == $0 } ?? (known.type == mention.citation.type))
  }
  let date = mention.citation.date.flatMap { $0.day > 0 ? $0 : nil }
  let fitting = others.filter { known in
    guard let own = known.date, own.year == known.numberYear else { return false }
    if own == date { return true }
    guard let title = mention.citation.title, sameTitle(title, known.title) else { return false }
    return date.map { ($0.month, $0.day) == (own.month, own.day) } ?? true
  }
  return fitting.count == 1 ? fitting[0] : nil
}
