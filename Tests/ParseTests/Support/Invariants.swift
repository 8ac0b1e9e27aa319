import Model
import Testing

/// What holds for every parsed text, whatever it is.
func checkInvariants(_ document: ParsedDocument, _ comment: @autoclosure () -> Comment, sourceLocation: SourceLocation = #_sourceLocation) {
  var faults: [String] = []
  var last = 0
  let lines = LineTable(document.raw.bytes)
  for citation in document.citations {
    let span = citation.span
    if span.isEmpty || span.start < 0 || span.end > document.raw.bytes.count { faults.append("no place: \(span)") }
    if citation.text != document.raw.slice(span) { faults.append("text is not that of its place: \(citation.text)") }
    let place = citation.parts.number ?? citation.parts.name
    if let place {
      if place.start < last { faults.append("out of order: \(citation.text)") }
      last = place.start
      if lines.line(of: place.start) != citation.line { faults.append("wrong line: \(citation.text)") }
    } else {
      faults.append("neither number nor name: \(citation.text)")
    }
    let parts = [
      citation.parts.type, citation.parts.number, citation.parts.date, citation.parts.issuer, citation.parts.name, citation.parts.pinpoint,
    ]
    for part in parts.compactMap({ $0 }) where part.isEmpty || part.start < 0 || part.end > document.raw.bytes.count {
      faults.append("no place of a part: \(part) in \(citation.text)")
    }
    if (citation.kind == .numbered) != (citation.number != nil) { faults.append("kind: \(citation.text)") }
    if citation.bucket.isEmpty { faults.append("no bucket: \(citation.text)") }
    if citation.date != nil && citation.flags.contains(.impossibleDate) { faults.append("impossible date: \(citation.text)") }
  }
  #expect(faults.isEmpty, comment(), sourceLocation: sourceLocation)
}
