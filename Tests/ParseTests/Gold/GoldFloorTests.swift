import Foundation
import Testing

/// The gold documents are read at least as well as corpus/floors.txt says. `make floors` runs this suite to write the file anew.
@Suite struct GoldFloorTests {
  private static let scores = Result {
    let golds = try GoldDocument.all()
    return (texts: try GoldScore(golds.filter { !$0.isPage }), pages: try GoldScore(golds.filter(\.isPage)))
  }

  @Test func theParserKeepsItsFloors() throws {
    let (texts, pages) = try Self.scores.get()
    let figures = GoldFloors(texts: texts, pages: pages)
    let floors = try GoldFloors(text: String(contentsOf: GoldFloors.file, encoding: .utf8))
    let environment = ProcessInfo.processInfo.environment
    if environment["REWRITE_FLOORS"] != nil {
      let moved = floors.moved(to: figures, allowLower: environment["ALLOW_LOWER_FLOORS"] == "1")
      #expect(moved.lowered == [] || environment["ALLOW_LOWER_FLOORS"] == "1", "not lowered without ALLOW_LOWER_FLOORS=1")
      return try moved.floors.text.write(to: GoldFloors.file, atomically: true, encoding: .utf8)
    }
    let faults = (texts.faults + pages.faults).joined(separator: "\n")
    #expect(floors.broken(by: figures) == [], Comment(rawValue: faults + "\ngold that came needs `make floors`"))
  }

  @Test func theFileIsWholeAndHasEveryMeasure() throws {
    let text = try String(contentsOf: GoldFloors.file, encoding: .utf8)
    let floors = try GoldFloors(text: text)
    for kind in GoldFloors.Kind.allCases { #expect(floors.values[kind]?.count == GoldFloors.measures.count) }
    // The promises of the corpus.
    for kind in GoldFloors.Kind.allCases { #expect(floors[kind, "precision"] >= 0.95 && floors[kind, "recall"] >= 0.95) }
    let lowered = text.replacing("precision   0.9", with: "precision   0.8")
    #expect(lowered != text)
    #expect(throws: GoldFloors.Fault.seal) { try GoldFloors(text: lowered) }
  }

  @Test func loweringTakesAFlag() throws {
    let (texts, pages) = try Self.scores.get()
    let figures = GoldFloors(texts: texts, pages: pages)
    var higher = figures
    higher[.pages, "recall"] = 1.5
    higher[.texts, "numbered"] += 1
    #expect(higher.broken(by: figures).count == 2)
    let kept = higher.moved(to: figures, allowLower: false)
    #expect(kept.lowered.count == 2)
    #expect(kept.floors[.pages, "recall"] == 1.5 && kept.floors[.texts, "numbered"] == higher[.texts, "numbered"])
    let lowered = higher.moved(to: figures, allowLower: true)
    #expect(lowered.lowered == kept.lowered && lowered.floors.broken(by: figures).isEmpty)
    var lower = figures
    lower[.texts, "recall"] = 0.5
    #expect(lower.moved(to: figures, allowLower: false).floors[.texts, "recall"] > 0.9)
    #expect(try GoldFloors(text: lowered.floors.text).broken(by: figures).isEmpty)
  }

  @Test func everyGoldFileNamesADocumentThatIsThere() throws {
    for gold in try GoldDocument.all() { #expect(try !gold.bytes().isEmpty, "\(gold.file)") }
  }

  @Test func everyGoldCitationStandsInItsDocument() throws {
    for gold in try GoldDocument.all() where !gold.isPage {
      let text = squeezed(String(decoding: try gold.bytes(), as: UTF8.self).precomposedStringWithCanonicalMapping)
      for citation in gold.citations { #expect(text.contains(squeezed(citation.text)), "\(gold.file): \(citation.text)") }
    }
  }

  /// Letters and marks without white space.
  private func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
