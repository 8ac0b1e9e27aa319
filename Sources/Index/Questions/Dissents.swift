import Model

extension Snapshot {
  /// Why the mentions of a row are taken for its document, most frequent first. Linear in its forms.
  func reasons(of row: Int) throws -> [Tally<ResolutionReason>] {
    var tally = TallyTable<ResolutionReason>()
    for (segment, form) in try catalogue.forms(of: row) {
      let mentions = try segments[segment].mentions(ofForm: form)
      if mentions == 0 { continue }
      let documents = try segments[segment].documents(of: form)
      for reason in try catalogue.reasons(segment: segment, form: form) {
        tally.add(reason, document: nil, citations: mentions)
        for document in documents { tally.add(reason, document: DocumentAddress(segment: segment, ordinal: document), citations: 0) }
      }
    }
    return tally.sorted { $0.rawValue < $1.rawValue }
  }

  /// What citing papers say of a document that differs from what is held of it, and who says it. Only of rows that mean one document.
  /// Linear in the citations of the citing papers.
  func dissents(of row: Int) throws -> [ShowAnswer.Dissent] {
    let cited = try catalogue.cited(row)
    guard cited.status == .one else { return [] }
    var found: [ShowAnswer.Dissent: [ShowAnswer.Place]] = [:]
    for (segment, form) in try catalogue.forms(of: row) {
      let reader = segments[segment]
      let evidence = try reader.form(form, bucket: "")
      for document in try reader.documents(of: form) {
        for citation in try reader.citations(of: document) where try reader.form(ofCitation: citation) == form {
          for dissent in differences(evidence, title: try reader.name(.citationTitle, citation), from: cited) {
            found[dissent, default: []].append(
              ShowAnswer.Place(
                path: try reader.document(document).address, line: Int(try reader.file.value(UInt32.self, .citationLine, citation))))
          }
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map { dissent, places in
      var dissent = dissent
      dissent.places = places.sorted { ($0.path, $0.line) < ($1.path, $1.line) }
      return dissent
    }
  }

  private func differences(_ form: FormEvidence, title: String?, from cited: CitedDocument) -> [ShowAnswer.Dissent] {
    var found: [ShowAnswer.Dissent] = []
    if let date = form.date, let own = cited.date, !date.agrees(with: own) {
      found.append(ShowAnswer.Dissent(field: .date, value: date.description))
    }
    if let issuer = form.issuer, let own = cited.issuer, fold(issuer) != fold(own) {
      found.append(ShowAnswer.Dissent(field: .issuer, value: issuer))
    }
    if let title, let own = cited.title, bestTitle(title, among: [own]) == nil {
      found.append(ShowAnswer.Dissent(field: .title, value: title))
    }
    return found
  }
}
