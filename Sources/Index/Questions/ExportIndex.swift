import Model

extension Snapshot {
  /// Hands on each document that some paper cites, in the order of the catalogue. Linear in its rows.
  public func visitCited(_ body: (ExportedCited) throws -> Void) throws {
    let papers = try catalogue.file.numbers(UInt32.self, .rowPapers)
    let mentions = try catalogue.file.numbers(UInt32.self, .rowPaperMentions)
    for row in 0..<(try catalogue.rowCount) where try catalogue.mentions(row) > 0 {
      let place = try catalogue.place(row)
      try body(
        ExportedCited(
          id: row + 1, cited: try catalogue.cited(row), year: try catalogue.year(row), place: place.isEmpty ? nil : place,
          isKnown: try catalogue.isKnown(row), documents: Int(papers[row]), citations: Int(mentions[row])))
    }
  }

  /// Hands on each paper with its mentions, by segment and path, one at a time. Linear in the mentions.
  public func visitDocuments(_ body: (ExportedDocument) throws -> Void) throws {
    var starts = [0]
    for segment in segments { starts.append(starts[starts.count - 1] + (try segment.documentCount)) }
    for (number, segment) in segments.enumerated() {
      for ordinal in 0..<(try segment.documentCount) where !segment.isDeleted(ordinal) {
        try body(try exported(DocumentAddress(segment: number, ordinal: ordinal), starts: starts))
      }
    }
  }

  /// - Parameter starts: documents before each segment.
  private func exported(_ address: DocumentAddress, starts: [Int]) throws -> ExportedDocument {
    let reader = segments[address.segment]
    func number(_ address: DocumentAddress) -> Int { starts[address.segment] + address.ordinal + 1 }
    let copies = try copySets.copies(of: address)
    // What better copies of the paper cite is counted there.
    var told = Set<Int>()
    for better in copies.prefix(while: { $0 != address }) {
      for citation in try segments[better.segment].citations(of: better.ordinal) {
        told.insert(try catalogue.row(segment: better.segment, form: segments[better.segment].form(ofCitation: citation)))
      }
    }
    let paper = try paper(address)
    let mentions = try zip(reader.citations(of: address.ordinal), paper.mentions).map { index, mention in
      let form = try reader.form(ofCitation: index)
      let row = try catalogue.row(segment: address.segment, form: form)
      return ExportedMention(
        mention: mention, cited: row + 1, title: try reader.name(.citationTitle, index),
        reasons: try catalogue.reasons(segment: address.segment, form: form), isCounted: !told.contains(row))
    }
    let own = try reader.ownForm(address.ordinal).map { try catalogue.row(segment: address.segment, form: $0) }
    let source = try reader.source(address.ordinal)
    return ExportedDocument(
      id: number(address), document: paper.document, url: source.url, digest: hexadecimal(source.digest),
      findings: Int(try reader.file.value(UInt32.self, .documentFindings, address.ordinal)),
      copyOf: copies[0] == address ? nil : number(copies[0]),
      ownCited: try own.flatMap { try catalogue.mentions($0) > 0 ? $0 + 1 : nil }, mentions: mentions)
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
