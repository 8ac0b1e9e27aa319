import Model
import Parse
import Testing

/// A plain text parsed as a file.
func parsed(_ text: String) -> ParsedDocument { parsed(Array(text.utf8)) }

func parsed(_ bytes: [UInt8]) -> ParsedDocument { parseDocument(SourceFile(path: "paper.txt", bytes: bytes)) }

/// The only citation of a text.
func onlyCitation(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Citation {
  let citations = parsed(text).citations
  #expect(citations.count == 1, "\(citations.map(\.text)) in: \(text)", sourceLocation: sourceLocation)
  return try #require(citations.first, "\(text)", sourceLocation: sourceLocation)
}

/// The number in a text that is nothing else.
func number(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> DocumentNumber {
  try #require(onlyCitation("theo văn bản số \(text)", sourceLocation: sourceLocation).number, "\(text)", sourceLocation: sourceLocation)
}
