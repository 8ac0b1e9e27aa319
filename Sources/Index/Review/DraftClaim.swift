import Model

/// What a form of a draft or of an index claims, in words and in the numbers of a lexicon.
struct DraftClaim {
  let claim: Claim
  /// Of the act that bears its name, or of the congress it names; else its own.
  let evidence: FormEvidence

  init(_ form: FormEvidence, title: String? = nil, isOwn: Bool = false, in lexicon: Lexicon) {
    let compact = lexicon.compact(form)
    guard compact.number == 0, let facts = lexicon.nameFacts(compact.name, type: compact.typeName) else {
      claim = lexicon.claim(compact, title: lexicon.words.add(title), isOwn: isOwn)
      evidence = form
      return
    }
    let (claim, bucket) = facts.claim(compact, in: lexicon)
    self.claim = claim
    evidence = FormEvidence(
      bucket: bucket == 0 ? form.bucket : lexicon.words.text(bucket), number: claim.number == 0 ? nil : lexicon.numbers[Int(claim.number)],
      name: lexicon.text(claim.name), type: claim.type, date: claim.date, issuer: lexicon.text(claim.issuer), assumedDate: nil,
      assumedIssuer: nil, term: claim.term, own: form.own, title: form.title, subject: form.subject, citing: form.citing)
  }
}
