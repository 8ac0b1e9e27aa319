import Model

/// What a citation by name leads to: known acts that bear the name, or the common spelling of a congress.
final class NameFacts {
  /// The name of the acts' forms, and the words of their buckets.
  private let acts: NamedActs?
  private let forms: [CompactForm]
  private let buckets: [UInt32]
  /// The bucket of the common spelling of a congress; 0 for other names.
  private let congress: UInt32
  /// What stands for a citation that leaves out name, date or issuer of a congress; 0 keeps its own.
  private let usual: CompactForm

  /// Nil where neither is known.
  init?(_ name: String, type: DocumentType, stated: StatedDocuments, in lexicon: Lexicon) {
    acts = NamedActs(name, type: type, stated: stated)
    forms = acts?.evidences.map { lexicon.compact($0) } ?? []
    buckets = acts?.evidences.map { lexicon.words.add($0.bucket) } ?? []
    let bare = FormEvidence(bucket: "", number: nil, name: name, type: type, date: nil, issuer: nil)
    let evidence = acts == nil ? CongressName.evidence(bare) : nil
    congress = lexicon.words.add(evidence?.bucket)
    usual = evidence.map { lexicon.compact($0) } ?? CompactForm()
    if acts == nil, evidence == nil { return nil }
  }

  /// What a form of this name claims, and the bucket where; 0: where it stands.
  func claim(_ form: CompactForm, in lexicon: Lexicon) -> (claim: Claim, bucket: UInt32) {
    var claim = lexicon.claim(form)
    guard let acts else {
      var changed = form
      changed.name = usual.name
      if form.date == 0 { changed.date = usual.date }
      if form.issuer == 0 { changed.issuer = usual.issuer }
      let reasons = claim.reasons.union(.name)
      claim = lexicon.claim(changed)
      claim.reasons = reasons
      return (claim, congress)
    }
    switch acts.meaning(date: form.bestDate, title: { lexicon.text(form.title) }, citing: StoredCodes.date(form.citing)) {
    case .act(let act, let reasons):
      let (own, title) = (claim.reasons, claim.title)
      claim = lexicon.claim(forms[act])
      claim.reasons = own.union([.name, .knownDocument]).union(reasons)
      claim.title = title
      return (claim, buckets[act])
    case .several: claim.isAmbiguous = true
    case .none: break
    }
    return (claim, 0)
  }
}
