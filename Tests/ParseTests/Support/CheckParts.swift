import Model
import Parse
import Testing

/// Every marked part is found at its place, and no other part of any citation. Parts that a list shares count once.
/// The same again for the text as scrapers would have spoiled it.
func checkParts(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let text = MarkedText(marked)
  guard hasItsParts(text, "as written", sourceLocation) else { return }
  for spoiling in Spoiling.allCases {
    if let spoiled = spoiling.applied(to: text) { _ = hasItsParts(spoiled, "\(spoiling)", sourceLocation) }
  }
}

/// As `checkParts`, for tables of many rows: without the spoiled forms.
func checkPartsAsWritten(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  _ = hasItsParts(MarkedText(marked), "as written", sourceLocation)
}

private func hasItsParts(_ text: MarkedText, _ variant: String, _ sourceLocation: SourceLocation) -> Bool {
  let document = parsed(text.text)
  var isAsMarked = true
  for part in MarkedText.Part.allCases {
    let found = words(Set(document.citations.compactMap { $0.place(of: part) }), document)
    let wanted = words(Set(text.places(part)), document)
    #expect(found == wanted, "\(part), \(variant): \(text.text)", sourceLocation: sourceLocation)
    isAsMarked = isAsMarked && found == wanted
  }
  return isAsMarked
}

/// The words at the places and where they stand.
private func words(_ places: Set<Range<Int>>, _ document: ParsedDocument) -> [String] {
  places.sorted { $0.lowerBound < $1.lowerBound }.map { "\(document.raw.slice(TextSpan($0))) at \($0)" }
}

extension Citation {
  /// The type word of a citation by name is part of its name.
  fileprivate func place(of part: MarkedText.Part) -> Range<Int>? {
    switch part {
    case .number: parts.number?.range
    case .type: kind == .numbered ? parts.type?.range : nil
    case .date: parts.date?.range
    case .issuer: parts.issuer?.range
    case .name: parts.name?.range
    case .pinpoint: parts.pinpoint?.range
    }
  }
}
