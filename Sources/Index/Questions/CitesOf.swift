import Model

extension Snapshot {
  /// What one paper cites, in the order of its text.
  /// - Parameters:
  ///   - words: a path (as indexed, or its ending), an id, or a number.
  ///   - subject: the words as a number; nil when they are none.
  public func citesOf(_ words: String, as subject: Subject?) throws -> CitesAnswer {
    let found = try documents(named: words, as: subject)
    return CitesAnswer(
      asked: words, papers: try found.map(paper), nearMisses: found.isEmpty ? try nearNames(words, as: subject) : [])
  }

  /// The indexed papers that words name: by path first, then by number.
  func documents(named words: String, as subject: Subject?) throws -> [DocumentAddress] {
    let byPath = try documents(atPath: words)
    guard byPath.isEmpty, let subject else { return byPath }
    return try bestCopies(among: documents(ofRows: try rows(for: subject)))
  }

  func nearNames(_ words: String, as subject: Subject?) throws -> [String] {
    guard let subject else { return try nearPaths(words) }
    return try nearMisses(subject, except: [])
  }

  func paper(_ address: DocumentAddress) throws -> CitesAnswer.Paper {
    let reader = segments[address.segment]
    var known: [Int: CitedDocument] = [:]
    let mentions = try reader.citations(of: address.ordinal).map { index in
      let form = try reader.form(ofCitation: index)
      let row = try catalogue.row(segment: address.segment, form: form)
      let cited = try known[row] ?? catalogue.cited(row)
      known[row] = cited
      return CitesAnswer.Mention(
        line: Int(try reader.file.value(UInt32.self, .citationLine, index)),
        start: Int(try reader.file.value(UInt32.self, .citationStart, index)),
        printed: try reader.name(.citationPrinted, index) ?? "", text: try reader.name(.citationText, index) ?? "",
        type: try reader.code(.citationType, index, in: StoredCodes.types) ?? .other, number: try reader.number(form)?.proper, cited: cited,
        zone: try reader.zone(ofCitation: index), relation: try reader.code(.citationRelation, index, in: StoredCodes.relations) ?? .cites,
        pinpoint: try reader.name(.citationPinpoint, index), quotation: try reader.quotation(ofCitation: index))
    }
    var document = try paperWithCopies(address)
    document.urn = LexName.urn(document.header)
    return CitesAnswer.Paper(document: document, mentions: mentions)
  }
}
