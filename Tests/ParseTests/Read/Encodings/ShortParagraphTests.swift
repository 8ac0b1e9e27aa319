import Facts
import Model
import Parse
import Testing

/// Tables, lists and forms: paragraphs of a few words, of numbers only, all in one encoding. What a word alone does not tell, those around it do.
@Suite struct ShortParagraphTests {
  @Test(arguments: OldEncoding.allCases) func linesOfAFewWords(_ encoding: OldEncoding) {
    var random = SeededGenerator()
    var wrong: [(Substring, Substring)] = []
    for _ in 0..<20 {
      let text = Self.table(using: &random)
      let seen = String(decoding: parsed(encoding.bytes(text)).raw.bytes, as: UTF8.self).split(separator: "\n")
      wrong += zip(seen, encoding.holding(text).split(separator: "\n")).filter { $0 != $1 }
    }
    // Three words drawn by lot may be three other words as they stand: "thờ dút hó" is "thê dót hã".
    #expect(wrong.count <= 8, "of 800 lines, seed \(random.seed): \(wrong.prefix(5))")
  }

  /// Cells of a page, each a block of its own.
  @Test(arguments: [OldEncoding.abc, .vni, .windows1258, .twice]) func cellsOfAFewWords(_ encoding: OldEncoding) {
    var random = SeededGenerator()
    let lines = Self.table(using: &random).split(separator: "\n")
    let rows = lines.map { "<tr><td>" + $0.split(separator: "\t").joined(separator: "</td><td>") + "</td></tr>" }
    let page = encoding.bytes("<html><body><table>" + rows.joined(separator: "\n") + "</table></body></html>")
    let text = String(decoding: parseDocument(SourceFile(path: "a.html", bytes: page)).raw.bytes, as: UTF8.self)
    let wanted = encoding.holding(lines.map { $0.replacing("\t", with: " | ") }.joined(separator: "\n") + "\n")
    let wrong = zip(text.split(separator: "\n"), wanted.split(separator: "\n")).filter { $0 != $1 }
    #expect(wrong.count <= 1, "seed \(random.seed): \(wrong.prefix(5))")
  }

  @Test(arguments: OldEncoding.allCases) func numbersAlone(_ encoding: OldEncoding) {
    let text = "33/CT-TTg\n12\n1.500.000\n05/3/2009\n30%\n"
    let document = parsed(encoding.bytes(text))
    #expect(document.raw.bytes == Array(text.utf8) && document.encoding == "utf-8" && document.findings.isEmpty)
  }

  /// With and without a mark, both orders of bytes, also of a few words.
  @Test(arguments: [true, false], [true, false]) func unitsOfSixteenBits(isMarked: Bool, isBig: Bool) {
    for text in [LegacyEncodingTests.paper, "Thực hiện Chỉ thị số 33/CT-TTg\n", "1. Sổ sách\n2. Tổ chức\n"] {
      let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
      let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let document = parsed(bytes)
      #expect(document.raw.bytes == Array(text.utf8), "\(String(decoding: document.raw.bytes, as: UTF8.self).prefix(80))")
    }
  }

  /// Forty rows: a number, one to four words, a sum or nothing.
  private static func table(using random: inout SeededGenerator) -> String {
    let syllables = SyllableTable.all
    let rows = (1...40).map { number -> String in
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
      let sum = random.chance(1, in: 2) ? "\t\(number).500.000" : ""
      return random.chance(1, in: 6) ? "\(number)\t\(number * 3)" : "\(number)\t\(words.joined(separator: " "))\(sum)"
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
