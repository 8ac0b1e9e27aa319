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
  let explained = Explained(found)
  let findings = found.filter { !explained.contains($0) && settings.wants($0.finding.code) }.map(\.finding).sorted {
    ($0.place.span.start, $0.place.span.end, $0.code.rawValue) < ($1.place.span.start, $1.place.span.end, $1.code.rawValue)
  }
  var places = TextPlaces(document.raw, pages: document.pages)
  return DraftReview(
    path: document.path, id: document.id ?? source.id, header: document.header, day: draft.day, asOf: settings.asOf,
    citations: draft.mentions.count { $0.isOwnWords }, citationsBeside: document.citations.count { $0.zone == .sidebar },
    findings: findings.map { one in
      var finding = one
      finding.place = places.place(one.place.span)
      finding.severity = settings.severity(one.code)
      return finding
    })
}

/// A misprinted year or day is the reason of other findings about the same citation; they would only repeat it.
private struct Explained {
  private var codes: [Int: Set<ReviewCode>] = [:]

  init(_ all: [Found]) {
    for one in all { if let mention = one.mention { codes[mention, default: []].insert(one.finding.code) } }
  }

  func contains(_ one: Found) -> Bool {
    guard let mention = one.mention, let codes = codes[mention] else { return false }
    switch one.finding.code {
    case .dateConflict, .unknownDocument, .contradiction: return codes.contains(.probableMisprint)
    case .futureDate: return !codes.isDisjoint(with: [.probableMisprint, .dateConflict, .contradiction])
    case .incompleteFirstCitation: return !codes.isDisjoint(with: [.missingDate, .ambiguous])
    default: return false
    }
  }
}
