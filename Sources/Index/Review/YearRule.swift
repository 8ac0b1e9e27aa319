import Facts
import Model

/// probable-misprint: the document of the year printed is not known, or is plainly another one, and one of the same number, type and body of another year
/// has the very day that is printed, or the title and the same day of its year.
func probableMisprints(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      guard let number = mention.citation.number, document.place == .national, document.status != .ambiguous, document.registered == nil,
        !isParty(number)
      else { return nil }
      let date = draft.ownDate(mention)
      if number.year == nil {
        guard let date else { return nil }
        // Resolving may have recognised it by title and day already.
        if let known = document.known, let right = known.date, right.year != date.year {
          return misprint(.year(date.year), known, right, mention, document, draft)
        }
        guard document.known == nil, document.statements.isEmpty, let known = neighbour(of: mention, number, date), let right = known.date
        else {
          return nil
        }
        return misprint(.year(date.year), known, right, mention, document, draft)
      }
      guard let year = number.year, let known = neighbour(of: mention, number, date), let right = known.date else { return nil }
      if let own = document.known {
        // There is such a document: only another document's very day, or a title that is surely not its own, tells.
        let isOtherDay = date != nil && date == right && date?.year != year
        let isOtherTitle = mention.citation.title.map { sameTitle($0, known.title) && bestTitle($0, among: [own.title]) == nil } ?? false
        guard isOtherDay || isOtherTitle && date == nil else { return nil }
      } else if !document.statements.isEmpty, date?.year == year {
        return nil
      }
      return misprint(.number(year), known, right, mention, document, draft)
    }
  }
}

private enum Misprint {
  case year(Int)
  case number(Int)
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
private func neighbour(of mention: DraftMention, _ number: DocumentNumber, _ date: PrintedDate?) -> KnownDocument? {
  guard let year = number.year ?? date?.year else { return nil }
  let fitting = KnownDocuments.documents(inBucket: number.bucket).filter { known in
    guard let own = known.date, own.day > 0, own.year != year, known.confidence != .recalled,
      (known.numberYear == nil) == (number.year == nil),
      known.numberYear ?? own.year == own.year,
      number.symbolType.map({ KnownDocuments.symbolType(known) == $0 }) ?? (known.type == mention.citation.type)
    else { return false }
    if own == date { return true }
    guard let title = mention.citation.title, sameTitle(title, known.title) else { return false }
    return date.map { ($0.month, $0.day) == (own.month, own.day) } ?? (number.year != nil)
  }
  return fitting.count == 1 ? fitting[0] : nil
}
