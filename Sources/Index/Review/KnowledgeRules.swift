import Facts
import Model

/// missing-date: a number without a year, and no citation of it in the draft prints a date. What several documents fit is `ambiguous` instead.
func missingDates(_ draft: Draft) -> [Found] {
  draft.documents.compactMap { document in
    let mentions = draft.mentions(of: document)
    guard document.status != .ambiguous, let first = mentions.first(where: { $0.citation.kind == .numbered }), isText(first),
      let number = first.citation.number, !number.symbol.isEmpty, number.symbolType != .consolidatedText
    else { return nil }
    let isDated = mentions.contains { mention in
      let citation = mention.citation
      return citation.number?.year != nil || mention.evidence.bestDate != nil || citation.flags.contains(.impossibleDate)
        || citation.flags.contains(.shortForm) || citation.parts.date != nil
    }
    if isDated { return nil }
    let known = document.status == .one ? document.known : nil
    return draft.finding(
      .missingDate, of: first, about: document.label, [known?.evidence].compactMap { $0 },
      instead: known.flatMap { fullForm($0, isParty: number.isParty) })
  }
}

/// ambiguous: at the first citation, with what may be meant.
func ambiguities(_ draft: Draft) -> [Found] {
  draft.documents.compactMap { document in
    guard document.status == .ambiguous, document.candidates.count > 1, let first = draft.mentions(of: document).first, isText(first) else {
      return nil
    }
    return draft.finding(
      .ambiguous(candidates: Array(document.candidates.prefix(5)), count: document.candidates.count), of: first, about: document.label, [])
  }
}

/// unknown-document: of central bodies whose papers the tables list, one that neither they nor the register nor any other indexed paper has.
func unknownDocuments(_ draft: Draft) -> [Found] {
  draft.documents.compactMap { document in
    guard document.status != .ambiguous, document.place == .national, document.known == nil, document.registered == nil,
      document.statements.isEmpty, let first = draft.mentions(of: document).first, isText(first), let number = first.citation.number,
      isListed(number, first.citation.type)
    else { return nil }
    return draft.finding(.unknownDocument(hasIndex: draft.hasIndex), at: first.citation.parts.number, of: first, about: document.label, [])
  }
}

/// Whether the tables are meant to hold papers of this kind: normative acts of central bodies, which have the year in their number.
private func isListed(_ number: DocumentNumber, _ type: DocumentType) -> Bool {
  guard number.year != nil else { return false }
  if number.legislature != nil { return true }
  switch (number.symbolType, fold(number.organisation)) {
  case (.decree, "cp"), (.resolution, "cp"), (.decision, "ttg"), (.circular, _), (.jointCircular, _), (.ordinance, _): return true
  default: return false
  }
}

/// Whether a mention stands where people read sentences.
private func isText(_ mention: DraftMention) -> Bool {
  mention.citation.zone == .basis || mention.citation.zone == .body || mention.citation.zone == .footnote
}

/// "Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ về …" (Decree 30/2020/NĐ-CP, Annex I, part II, item 6). Nil where the tables
/// do not have all of it.
func fullForm(_ known: KnownDocument, isParty: Bool) -> String? {
  guard let number = known.number, let date = known.date, date.day > 0, let issuer = known.issuer, known.confidence != .recalled else {
    return nil
  }
  let day = isParty ? ", ngày \(date.inFull)" : " ngày \(date.written(like: "tháng"))"
  let title = known.title.isEmpty ? "" : " " + (fold(known.title).hasPrefix("ve ") ? lowerFirst(known.title) : lowerFirst(known.title))
  return TypeTable.name(known.type) + " số " + number + day + " của " + issuer + title
}

private func lowerFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
