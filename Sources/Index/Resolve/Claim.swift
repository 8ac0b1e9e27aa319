import Facts
import Model

/// A form on its way to a document: what it tells, completed by facts, and why.
struct Claim {
  var evidence: FormEvidence
  var reasons: Set<ResolutionReason>
  /// The longest title a mention gives the document.
  var title: String?
  /// Several known acts bear the name, and nothing tells which is meant.
  var isAmbiguous = false

  init(_ form: FormEvidence, title: String? = nil, isOwn: Bool = false) {
    evidence = form
    self.title = form.title ?? title
    reasons = []
    if isOwn { reasons.insert(.ownNumber) }
    if form.number?.repaired != nil { reasons.insert(.repaired) }
    if form.number?.year != nil || form.date != nil {
      reasons.insert(.stated)
    } else if form.assumedDate != nil {
      reasons.insert(.sameDocument)
    } else if form.term != nil {
      reasons.insert(.term)
    }
    if form.issuer == nil, form.assumedIssuer != nil { reasons.insert(.sameDocument) }
  }

  /// The year is known from the number or date, or the term of the committee is.
  var isDated: Bool { evidence.year != nil || evidence.term != nil }
}
