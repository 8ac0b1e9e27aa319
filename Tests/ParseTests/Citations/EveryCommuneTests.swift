import Foundation
import Model
import Testing

@testable import Facts
@testable import Parse

/// Every commune, ward and special zone of the list in sentences and in heads. Names hold words that end names elsewhere (Quyết Thắng, Bồ Đề,
/// Trường Sơn), shorter names (Quy Nhơn Đông), figures and apostrophes.
@Suite struct EveryCommuneTests {
  struct Unit {
    let kind: String
    let name: String
    let province: String
    var words: String { kind + " " + name }
  }

  static let units: [Unit] = tableRows(communeRows).map { Unit(kind: $0[1], name: $0[2], province: $0[3]) }

  /// The body that a sentence begins with, in full.
  private func issuer(_ sentence: String) -> String? {
    let bytes = Array(sentence.utf8)
    var tokens: [Token] = []
    tokenise(bytes.span, from: 0, to: bytes.count, into: &tokens)
    return IssuerReader.read(tokens, at: 0).map { IssuerNamer(context: PlaceContext()).name(Array(tokens[..<$0.end]), bytes) }
  }

  /// The body that the lines of a head name.
  private func headIssuer(_ lines: [String]) -> String? {
    let text = clean(RawText(lines.joined(separator: "\n")))
    var head = Head()
    var start = 0
    for line in lines {
      head.issuerLines.append(TextSpan(start, start + line.utf8.count))
      start += line.utf8.count + 1
    }
    return HeaderIssuer(head: head, text: text, context: PlaceContext(head, text)).name()
  }

  @Test func behindTheirCouncilsAndCommittees() {
    for unit in Self.units {
      #expect(issuer("UBND \(unit.words) về công tác dân vận") == "UBND " + unit.words)
      let committee = "Ban Thường vụ Đảng ủy \(unit.words), \(provinces[unit.province] ?? "")"
      #expect(issuer(committee + " về công tác dân vận") == committee)
    }
  }

  private let provinces = Dictionary(uniqueKeysWithValues: PlaceTable.provinces.map { ($0.name, $0.fullName) })

  @Test func inHeadsOfOneLine() {
    for unit in Self.units {
      #expect(headIssuer(["UBND \(unit.words.uppercased())"]) == "UBND " + unit.words)
    }
  }

  @Test func inHeadsOfTwoLines() {
    for unit in Self.units {
      #expect(headIssuer(["ỦY BAN NHÂN DÂN", unit.words.uppercased()]) == "UBND " + unit.words)
    }
  }
}
