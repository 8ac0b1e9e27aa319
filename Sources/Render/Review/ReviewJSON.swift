import Model

/// What was found in one draft as one line of JSON. Linear.
public func json(_ review: DraftReview, in language: Language) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("path", review.path)
    if let id = review.id { json.field("id", id) }
    json.field("number", review.header.number?.proper)
    json.field("date", review.header.date?.description)
    json.field("as_of", review.asOf?.description)
    json.field("citations", review.citations)
    json.field("errors", review.count(.error))
    json.field("warnings", review.count(.warning))
    json.field("notes", review.count(.note))
    json.key("findings")
    json.array { json in
      for finding in review.findings { write(finding, in: language, to: &json) }
    }
  }
  json.lineEnd()
  return json.bytes
}

private func write(_ finding: ReviewFinding, in language: Language, to json: inout JSONWriter) {
  json.object { json in
    json.field("code", finding.code.rawValue)
    json.field("severity", finding.severity.rawValue)
    json.field("message", sentence(finding, in: language))
    json.field("line", finding.place.line)
    json.field("column", finding.place.column)
    json.field("end_line", finding.place.endLine)
    json.field("end_column", finding.place.endColumn)
    if let page = finding.place.page { json.field("page", page) }
    json.field("start", finding.place.span.start)
    json.field("end", finding.place.span.end)
    json.field("met", finding.met)
    json.field("document", finding.subject)
    json.field("wanted", finding.fault.wanted)
    json.field("suggestion", finding.suggestion)
    json.key("evidence")
    json.strings(evidenceWords(finding, in: language))
    json.field("quotation", finding.quotation)
  }
}

extension ReviewFault {
  /// What would be expected, as a value; nil where a person has to find it.
  var wanted: String? {
    switch self {
    case .outdated(_, let successors, _), .superseded(_, let successors): successors.isEmpty ? nil : successors.joined(separator: " | ")
    case .dateConflict(_, let date): date.description
    case .yearConflict(let year, _): "\(year)"
    case .issuerConflict(_, let issuer): issuer
    case .typeConflict(_, let type): type.rawValue
    case .malformedNumber(let repaired): repaired
    case .probableMisprint(_, let known, let date): "\(known), \(date)"
    case .futureDate(_, let day, _): "≤ \(day)"
    case .dateContradiction(_, let there, _): there.description
    case .issuerContradiction(_, let there, _): there
    case .issuerEnded(_, let successor): successor.isEmpty ? nil : successor
    case .ambiguous(let candidates, _): candidates.joined(separator: " | ")
    case .incomplete(let parts): parts.map(\.rawValue).joined(separator: " | ")
    case .impossibleDate, .missingDate, .unknownDocument: nil
    }
  }
}
