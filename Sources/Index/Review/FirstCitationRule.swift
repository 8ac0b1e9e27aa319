import Facts
import Model

/// incomplete-first-citation: what Decree 30/2020/NĐ-CP (Annex I, part II, item 6) wants where a document is cited for the first time: type, number, date,
/// issuer and title; of laws and ordinances type and name only.
///
/// Only in administrative papers of state bodies since the decree took effect, in running text, and only where the print leaves no doubt: nothing
/// of it may stand in another place of the list or the sentence.
func incompleteFirstCitations(_ draft: Draft) -> [Found] {
  let header = draft.document.header
  guard header.symbol != nil, header.number?.isParty != true, !isPartySymbol(header.symbol), header.type.map(isAdministrative) ?? true,
    draft.day.map({ $0.lastDay >= decreeInForce }) ?? true
  else { return [] }
  return draft.documents.compactMap { document in
    guard let first = draft.mentions(of: document).first, case let citation = first.citation, citation.kind == .numbered,
      citation.zone == .basis || citation.zone == .body, let number = citation.number, !number.symbol.isEmpty, number.legislature == nil,
      number.symbolType != .ordinance, number.symbolType != .consolidatedText,
      citation.flags.allSatisfy({ $0 != .sharedPart && $0 != .shortForm }),
      isAlone(first, in: draft)
    else { return nil }
    var missing: [CitationPart] = []
    if citation.parts.type == nil { missing.append(.type) }
    if citation.parts.date == nil, !citation.flags.contains(.impossibleDate), number.year != nil { missing.append(.date) }
    if citation.issuerPrinted == nil, !isNamedBefore(citation, draft) { missing.append(.issuer) }
    if citation.title == nil, endsClause(citation, draft) { missing.append(.title) }
    // One that only lacks its title may have it in the words before.
    guard missing.contains(.date) || missing.contains(.issuer) || missing.contains(.type) else { return nil }
    return draft.finding(
      .incomplete(missing), of: first, about: document.label, [.act("30/2020/NĐ-CP")] + [document.known?.evidence].compactMap { $0 },
      instead: document.status == .one ? document.known.flatMap { fullForm($0, isParty: number.isParty) } : nil)
  }
}

private let decreeInForce = PrintedDate(year: 2020, month: 3, day: 5)!

private func isPartySymbol(_ symbol: String?) -> Bool { symbol?.contains("/") == true }

private func isAdministrative(_ type: DocumentType) -> Bool {
  switch type {
  case .plan, .report, .officialLetter, .directive, .notice, .guidance, .programme, .scheme, .project, .submission, .telegram, .decision:
    true
  default: false
  }
}

/// Whether no other citation stands so close in its line that both may be of one list.
private func isAlone(_ mention: DraftMention, in draft: Draft) -> Bool {
  let span = mention.citation.span
  // Citations are in the order of the text.
  return (max(0, mention.index - 4)..<min(draft.document.citations.count, mention.index + 5)).allSatisfy { index in
    let other = draft.document.citations[index].span
    if index == mention.index || other.end + 12 < span.start || other.start > span.end + 12 { return true }
    let between = draft.document.raw.bytes[min(other.end, span.end)..<max(min(other.end, span.end), max(other.start, span.start))]
    return between.contains(0x0A)
  }
}

/// "UBND tỉnh ban hành Kế hoạch số …", "(Quyết định số …)", "ban hành kèm theo Quyết định số …": the sentence has named the body, or what is cited, before.
private func isNamedBefore(_ citation: Citation, _ draft: Draft) -> Bool {
  let bytes = draft.document.raw.bytes
  var start = citation.span.start
  while start > 0, citation.span.start - start < 120, !".;:\n".utf8.contains(bytes[start - 1]) { start -= 1 }
  let before = draft.document.raw.slice(TextSpan(start, citation.span.start))
  let words = fold(before)
  return before.contains("(")
    || [" ban hanh", "kem theo", " phe duyet", "cua ", "theo ", "tai "].contains { (" " + words + " ").contains($0) }
}

/// Whether the clause ends right behind the citation.
private func endsClause(_ citation: Citation, _ draft: Draft) -> Bool {
  let bytes = draft.document.raw.bytes
  var at = citation.span.end
  while at < bytes.count, bytes[at] == 0x20 { at += 1 }
  return at >= bytes.count || ".;\n".utf8.contains(bytes[at])
}
