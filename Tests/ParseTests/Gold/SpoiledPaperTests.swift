import Foundation
import Model
import Parse
import Testing

/// A whole paper reads the same when a scraper has spoiled its letters, blanks and line ends.
@Suite struct SpoiledPaperTests {
  enum Spoiled: CaseIterable, Sendable {
    case decomposed, composed, windowsLineEnds, icelandicEth, oneInThreeBlanksUnbreakable, byteOrderMark, utf16, trailingBlanks,
      blankLinesWithBlanks

    func applied(to text: String) -> [UInt8] {
      switch self {
      case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
      case .composed: Array(text.precomposedStringWithCanonicalMapping.utf8)
      case .windowsLineEnds: Array(text.replacing("\n", with: "\r\n").utf8)
      case .icelandicEth: Array(text.replacing("Đ", with: "Ð").replacing("đ", with: "ð").utf8)
      case .oneInThreeBlanksUnbreakable: Array(everyThirdBlankUnbreakable(text).utf8)
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .trailingBlanks: Array(text.replacing("\n", with: "  \n").utf8)
      case .blankLinesWithBlanks: Array(text.replacing("\n\n", with: "\n   \n").utf8)
      }
    }

    private func everyThirdBlankUnbreakable(_ text: String) -> String {
      var count = 0
      return String(
        text.map { character in
          guard character == " " else { return character }
          count += 1
          return count % 3 == 0 ? "\u{A0}" : character
        })
    }
  }

  @Test(arguments: Spoiled.allCases) func aPaperReadsTheSame(_ spoiled: Spoiled) throws {
    for gold in try GoldDocument.all() where !gold.isPage {
      let bytes = try gold.bytes()
      let document = parseDocument(SourceFile(path: gold.file, bytes: bytes))
      guard ["text", "markdown"].contains(document.format) else { continue }
      let read = words(document)
      // The decoded text, for some papers are in encodings from before Unicode.
      let text = String(decoding: document.raw.bytes, as: UTF8.self)
      let again = words(parseDocument(SourceFile(path: gold.file, bytes: spoiled.applied(to: text))))
      #expect(again == read, "\(gold.file)")
    }
  }

  /// What was read, in a form that spelling does not change.
  private func words(_ document: ParsedDocument) -> [String] {
    let header = document.header
    let own = [
      header.number?.proper, header.symbol, header.type?.rawValue, header.date?.description, header.place, header.issuer, header.title,
    ]
    return own.map { fold($0 ?? "–") }
      + document.citations.map { citation in
        [
          citation.number?.proper ?? fold(citation.name ?? ""), citation.type.rawValue, citation.date?.description ?? "–",
          fold(citation.issuerPrinted ?? "–"),
          fold(citation.issuer ?? "–"), citation.zone.rawValue, citation.relation.rawValue, fold(citation.pinpoint ?? "–"),
          fold(citation.text.replacing("Ð", with: "Đ").replacing("ð", with: "đ")),
        ].joined(separator: " | ")
      }
  }
}
