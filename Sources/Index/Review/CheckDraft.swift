import Model

/// Proof-reads the citations of one draft: what it prints is compared with the tables, with the user's register, with what indexed papers print, and with
/// itself. Without an index and a register only the tables and the draft speak. Linear in the draft and in the forms of what it cites.
/// - Parameters:
///   - source: tells the draft from its copies in the index, which are no witnesses.
///   - index: nil where there is none.
/// - Throws: when the index is damaged.
public func checkDraft(
  _ document: ParsedDocument, source: DocumentRecord.Source, settings: ReviewSettings, register: [RegisterRow], index: DraftIndex?
) throws -> DraftReview {
  let draft = try Draft(document, source: source, asOf: settings.asOf, register: register, index: index)
  var found = malformedNumbers(draft) + typeConflicts(draft) + impossibleDates(draft) + probableMisprints(draft)
  found += try dateConflicts(draft, in: index)
  found += issuerConflicts(draft) + futureDates(draft) + missingDates(draft) + ambiguities(draft) + unknownDocuments(draft)
  found += incompleteFirstCitations(draft) + endedIssuers(draft)
  found += try endedDocuments(draft, register: register, in: index)
  let findings = found.filter { !isExplained($0, by: found) && settings.wants($0.finding.code) }.map { one in
    var finding = one.finding
    finding.severity = settings.severity(finding.code)
    return finding
  }
  return DraftReview(
    path: document.path, id: document.id ?? source.id, header: document.header, day: draft.day, asOf: settings.asOf,
    citations: draft.mentions.count { $0.isOwnWords },
    findings: findings.sorted {
      ($0.place.span.start, $0.place.span.end, $0.code.rawValue) < ($1.place.span.start, $1.place.span.end, $1.code.rawValue)
    })
}

/// A misprinted year or day is the reason of other findings about the same citation; they would only repeat it.
private func isExplained(_ one: Found, by all: [Found]) -> Bool {
  guard let mention = one.mention else { return false }
  func has(_ codes: ReviewCode...) -> Bool { all.contains { $0.mention == mention && codes.contains($0.finding.code) } }
  switch one.finding.code {
  case .dateConflict, .unknownDocument, .contradiction: return has(.probableMisprint)
  case .futureDate: return has(.probableMisprint, .dateConflict, .contradiction)
  case .incompleteFirstCitation: return has(.missingDate, .ambiguous)
  default: return false
  }
}
