import Model
import Parse
import Testing

/// Every number marked `⟦…⟧` is found at its place and reads as a reader would write it; no other number is found.
/// The same again for the text as scrapers would have spoiled it.
func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let text = MarkedText(marked)
  guard hasItsNumbers(text, "as written", sourceLocation) else { return }
  for spoiling in Spoiling.allCases {
    if let spoiled = spoiling.applied(to: text) { _ = hasItsNumbers(spoiled, "\(spoiling)", sourceLocation) }
  }
}

private func hasItsNumbers(_ text: MarkedText, _ variant: String, _ sourceLocation: SourceLocation) -> Bool {
  let document = parsed(text.text)
  let found = document.citations.filter { $0.kind == .numbered }
  let numbers = found.map { "\($0.number?.proper ?? "–") at \($0.parts.number?.range ?? 0..<0)" }
  let wanted = zip(text.numbers, text.places(.number)).map { "\($0) at \($1)" }
  #expect(numbers == wanted, "\(variant): \(text.text)", sourceLocation: sourceLocation)
  for citation in found {
    #expect(
      citation.numberPrinted == citation.parts.number.map(document.raw.slice), "\(variant): \(text.text)", sourceLocation: sourceLocation)
  }
  return numbers == wanted
}
