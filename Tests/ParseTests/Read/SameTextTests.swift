import Model
import Parse
import Specimens
import Testing

/// One paper, whatever it was written with: the same head, the same citations in the same zones.
@Suite struct SameTextTests {
  /// What must not depend on the format.
  private struct Reading: Equatable, CustomStringConvertible {
    var header: [String?]
    var citations: [[String?]]

    init(_ document: ParsedDocument) {
      let head = document.header
      header = [head.number?.normalised, head.type.map { "\($0)" }, head.date.map { "\($0)" }, head.place, head.issuer, head.title]
      citations = document.citations.map { citation in
        [
          citation.number?.proper ?? citation.name, "\(citation.type)", citation.date.map { "\($0)" }, citation.issuer, "\(citation.zone)",
          "\(citation.relation)", citation.pinpoint.map { "\($0)" },
        ]
      }
    }

    var description: String {
      ([header] + citations).map { $0.map { $0 ?? "–" }.joined(separator: " · ") }.joined(separator: "\n")
    }
  }

  private static let expected = Reading(parsed(MadePaper.plan.text))

  @Test func thePlainTextIsReadInFull() {
    #expect(Self.expected.header.allSatisfy { $0 != nil }, "\(Self.expected)")
    #expect(
      Self.expected.citations.map { $0[0] } == [
        "33/CT-TTg", "23-QĐ/TW", "120-KL/TW", "Luật Tiếp công dân", "41/KH-UBND", "749/QĐ-TTg", "76/NQ-CP", "65-CV/TU",
      ], "\(Self.expected)")
    #expect(Self.expected.citations.map { $0[4] } == ["basis", "basis", "body", "body", "body", "table", "table", "footnote"])
  }

  @Test func aPage() { check(Array(MadePaper.plan.html.utf8), "html") }

  @Test(arguments: [1, 2, 3, 5, 11, 1000]) func aWordFileCutIntoRuns(_ letters: Int) {
    check(MadePaper.plan.docx(cutEvery: letters), "docx")
  }

  @Test(arguments: [1, 2, 3, 5, 11, 1000]) func anOpenDocumentCutIntoSpans(_ letters: Int) {
    check(MadePaper.plan.odt(cutEvery: letters), "odt")
  }

  @Test(arguments: ["8bit", "quoted-printable", "base64"]) func aSavedPage(_ encoding: String) {
    check(savedPage(MadePaper.plan.html, encoding: encoding), "mhtml")
  }

  private func check(_ bytes: [UInt8], _ format: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let document = parsedFile(bytes)
    checkInvariants(document, "\(format)")
    #expect(document.format == format, sourceLocation: sourceLocation)
    #expect(document.findings.isEmpty, "\(document.findings)", sourceLocation: sourceLocation)
    #expect(Reading(document) == Self.expected, "\(Reading(document))\n\nwanted\n\n\(Self.expected)", sourceLocation: sourceLocation)
  }
}
