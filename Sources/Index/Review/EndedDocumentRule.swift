import Facts
import Model

/// outdated and superseded: a cited document that had ended before the day of the draft, or has since; at its first citation. A draft that says so itself
/// at any place, or cites what came after in the same sentence, knows it.
func endedDocuments(_ draft: Draft, register: [RegisterRow], in index: DraftIndex?) throws -> [Found] {
  guard let today = draft.asOf?.lastDay ?? KnownDocuments.day ?? draft.day?.lastDay else { return [] }
  let newest = max(today, draft.day?.lastDay ?? today)
  return try draft.documents.compactMap { document in
    guard document.status == .one, let first = draft.mentions(of: document).first else { return nil }
    let standing =
      try document.known == nil
      ? index?.standing(of: document.statements, register: register) ?? draft.standing(of: document, first, register: register)
      : draft.standing(of: document, first, register: register)
    guard standing.confidence != nil, standing.confidence != .recalled else { return nil }
    let verdict = standing.verdict(citedOn: draft.day, asOf: newest)
    guard verdict == .outdated || verdict == .superseded,
      !draft.mentions(of: document).contains(where: { draft.isOnPurpose($0, standing) })
    else { return nil }
    let since = standing.end?.since
    return draft.finding(
      verdict == .outdated
        ? .outdated(since: since, replacedBy: standing.successors, isOwn: draft.printsDay)
        : .superseded(since: since, replacedBy: standing.successors),
      of: first, about: document.label, standing.evidence.prefix(3).map(ReviewEvidence.fact))
  }
}

extension Draft {
  /// What the register and the tables know of the document that all citations of it mean.
  fileprivate func standing(of document: DraftDocument, _ mention: DraftMention, register: [RegisterRow]) -> Standing {
    let known = document.known
    let number = known.flatMap(DocumentNumber.init) ?? mention.citation.number
    return Index.standing(
      of: number, name: number == nil ? mention.citation.name : nil, type: known?.type ?? number?.symbolType ?? mention.citation.type,
      date: known?.date ?? mention.evidence.bestDate, issuer: mention.evidence.bestIssuer, register: register
    ).standing
  }

  /// Whether a citation means to name what has ended.
  fileprivate func isOnPurpose(_ mention: DraftMention, _ standing: Standing) -> Bool {
    switch mention.citation.relation {
    case .amends, .replaces, .repeals, .corrects, .consolidates: return true
    case .cites, .details: break
    }
    guard let place = mention.quotation.firstRange(of: onOneLine(mention.citation.text)) else { return false }
    if saysItHasEnded(before: mention.quotation[..<place.lowerBound], after: mention.quotation[place.upperBound...]) { return true }
    return (max(0, mention.index - 4)..<min(mentions.count, mention.index + 5)).contains { index in
      let other = mentions[index].citation
      guard let number = other.number?.proper, index != mention.index else { return false }
      return standing.successors.contains(number) && mention.quotation.contains(onOneLine(other.text))
    }
  }
}
