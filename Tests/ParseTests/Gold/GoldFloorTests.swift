import Foundation
import Testing

/// The gold documents are read at least as well as the table of floors says.
@Suite struct GoldFloorTests {
  @Test(arguments: GoldFloors.table) func theParserKeepsItsFloors(_ floors: GoldFloors) throws {
    let score = try GoldScore(GoldDocument.all().filter { floors.areForPages == $0.isPage })
    let counts: [Int] = [score.documents, score.numbered.recall.all, score.named.recall.all]
    let known: [Int] = [floors.documents, floors.numbered, floors.named]
    #expect(counts == known, "gold files or citations came or went: mend the table of floors")
    #expect(floors.broken(by: score).isEmpty, Comment(rawValue: score.faults.joined(separator: "\n")))
  }

  @Test func everyGoldFileNamesADocumentThatIsThere() throws {
    for gold in try GoldDocument.all() { #expect(try !gold.bytes().isEmpty, "\(gold.file)") }
  }

  @Test func everyGoldCitationStandsInItsDocument() throws {
    for gold in try GoldDocument.all() where !gold.isPage {
      let bytes = try gold.bytes()
      // Files in an encoding before Unicode stand here as the reader decodes them.
      let decoded = String(validating: bytes, as: UTF8.self) ?? String(decoding: parsed(bytes).raw.bytes, as: UTF8.self)
      let text = squeezed(decoded.precomposedStringWithCanonicalMapping)
      for citation in gold.citations { #expect(text.contains(squeezed(citation.text)), "\(gold.file): \(citation.text)") }
    }
  }

  /// Letters and marks without white space.
  private func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
