import Facts
import Model

/// A day and what says that it is a document's own.
struct StatedDay {
  let date: PrintedDate
  let evidence: [ReviewEvidence]
}

extension Draft {
  /// The full day a citation prints for itself alone; nil where a list shares it or it is none.
  func ownDate(_ mention: DraftMention) -> PrintedDate? {
    guard let date = mention.citation.date, date.day > 0, let span = mention.citation.parts.date, isOwn(span) else {
      return nil
    }
    return date
  }

  /// The day of a document as others have it: the register, a source that somebody has seen, its own copy, or all papers of the index that
  /// print a day, at least two. Nil where nobody tells or they differ.
  func day(of document: DraftDocument, in index: DraftIndex?) throws -> StatedDay? {
    if let date = document.registered?.date, date.day > 0 { return StatedDay(date: date, evidence: [.register]) }
    if let known = document.known, let date = known.date, date.day > 0, known.confidence != .recalled,
      known.numberYear ?? date.year == date.year
    {
      return StatedDay(date: date, evidence: [known.evidence])
    }
    guard let index, document.status == .one else { return nil }
    let heads = document.statements.filter { !$0.heads.isEmpty && $0.claim.evidence.date?.day ?? 0 > 0 }
    if let head = heads.first, let date = head.claim.evidence.date, heads.allSatisfy({ $0.claim.evidence.date == date }) {
      return StatedDay(date: date, evidence: [.head(path: try index.path(head.heads[0]), date)])
    }
    var papers: [PrintedDate: [DocumentAddress]] = [:]
    for form in document.statements {
      if let date = form.claim.evidence.date, date.day > 0 { papers[date, default: []] += form.papers }
    }
    guard papers.count == 1, let (date, voices) = papers.first, case let distinct = Set(voices), distinct.count >= 2,
      let example = voices.first
    else { return nil }
    return StatedDay(date: date, evidence: [.papers(distinct.count, example: try index.path(example))])
  }
}

/// date-conflict and contradiction: the day a citation prints against the day all others print; the year in the number against the date's.
func dateConflicts(_ draft: Draft, in index: DraftIndex?) throws -> [Found] {
  try draft.documents.flatMap { document -> [Found] in
    guard document.status != .ambiguous else { return [] }
    let stated = try draft.day(of: document, in: index)
    let dated = draft.mentions(of: document).compactMap { mention in
      draft.isMisprint(mention) ? nil : draft.ownDate(mention).map { (mention, $0) }
    }
    var findings: [Found] = []
    for (mention, date) in dated {
      let printed = mention.citation.parts.date.map { draft.document.raw.slice($0) } ?? ""
      if let stated {
        guard stated.date != date else { continue }
        findings.append(
          draft.finding(
            .dateConflict(printed: date, elsewhere: stated.date), at: mention.citation.parts.date, of: mention, about: document.label,
            stated.evidence, instead: stated.date.written(like: onOneLine(printed))))
      } else if let year = mention.citation.number?.year, year != date.year {
        findings.append(
          draft.finding(
            .yearConflict(number: year, date: date), at: mention.citation.parts.date, of: mention, about: document.label,
            [.symbol(mention.citation.number?.normalised ?? "")]))
      }
    }
    return findings + (findings.isEmpty && stated == nil ? contradictions(dated, of: document, in: draft) : [])
  }
}

/// Two days of one document, where nothing outside the draft tells which is right: those that differ from the first of the most frequent.
private func contradictions(_ dated: [(DraftMention, PrintedDate)], of document: DraftDocument, in draft: Draft) -> [Found] {
  guard Set(dated.map(\.1)).count > 1, isOneSeries(dated.map(\.0), of: document) else { return [] }
  let days = dated.map(\.1)
  var votes: [PrintedDate: (count: Int, first: Int)] = [:]
  for (place, day) in days.enumerated() { votes[day] = ((votes[day]?.count ?? 0) + 1, votes[day]?.first ?? place) }
  let usual = votes.max { a, b in (a.value.count, b.value.first) < (b.value.count, a.value.first) }?.key
  guard let usual, let (there, _) = dated.first(where: { $0.1 == usual }) else { return [] }
  return dated.filter { $0.1 != usual }.map { mention, date in
    draft.finding(
      .dateContradiction(here: date, there: usual, line: there.citation.line), at: mention.citation.parts.date, of: mention,
      about: document.label, [.draft(line: there.citation.line, onOneLine(there.citation.text))])
  }
}

/// Whether the mentions surely count in one series: a listed central body, or the same words for a local one. Committees and councils of one
/// code are many.
private func isOneSeries(_ mentions: [DraftMention], of document: DraftDocument) -> Bool {
  guard let number = mentions.first?.citation.number else { return false }
  if document.place == .national { return Organisation(number.organisation).name != nil }
  let issuers = Set(mentions.map { $0.citation.issuer.map(fold) })
  return document.place != .unknown && issuers.count == 1 && issuers.first != .some(nil)
}

/// future-date: a citation dated later than the draft. Consolidated texts carry their editors' notes.
func futureDates(_ draft: Draft) -> [Found] {
  guard let day = draft.day, draft.document.header.type != .consolidatedText else { return [] }
  let last = day.lastDay
  let isOwn = draft.printsDay
  return draft.documents.flatMap { document in
    draft.mentions(of: document).compactMap { mention in
      let citation = mention.citation
      guard citation.kind == .numbered else { return nil }
      let year = citation.number?.year.flatMap { PrintedDate(year: $0) }
      guard let cited = draft.ownDate(mention) ?? (citation.date == nil ? year : nil), cited.firstDay > last else { return nil }
      return draft.finding(
        .futureDate(cited: cited, day: day, isOwn: isOwn), at: citation.parts.date ?? citation.parts.number, of: mention,
        about: document.label,
        isOwn ? [.ownDate(day)] : [])
    }
  }
}
