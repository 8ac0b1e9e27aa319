import Testing

@testable import Model
@testable import Parse

/// Lines of print as they are taken out of a page: the fast scans say what going letter by letter says.
@Suite struct PrintedLineTests {
  private static let pieces = ["a", "đ", "ế", "e\u{302}\u{301}", "\u{36F}", "\u{370}", "1", "  ", " ", "|", "\u{A0}", "\t", "\r", "\u{1}"]

  @Test func widthsAndGaps() {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let line = words.replacing("\u{A0}", with: " ").replacing("\t", with: " ").replacing("\r", with: " ").replacing("\u{1}", with: " ")
      let text = Array(line.utf8)
      let plain = line.unicodeScalars.count { !(0x300...0x36F).contains($0.value) }
      #expect(columns(text) == plain, "seed \(random.seed): \(line.debugDescription)")
      let printed = PrintedLine(text: text, indent: 3, blanksAbove: 0)
      #expect(printed.hasGap == line.unicodeScalars.map(\.value).adjacent(0x20), "seed \(random.seed): \(line.debugDescription)")
      #expect(printed.letters == plain - line.unicodeScalars.count { $0 == " " }, "seed \(random.seed): \(line.debugDescription)")
    }
  }

  @Test func linesOfAPage() {
    var random = SeededGenerator()
    let ends = ["\n", "\n", "\n\n", "\u{C}", "\n \t \n"]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        text += (0..<Int.random(in: 0...9, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
        text += ends.randomElement(using: &random) ?? ""
      }
      let found = PrintedPage.split(Array(text.utf8)).map { page in
        page.lines.map { "\($0.indent) \($0.blanksAbove) " + String(decoding: $0.text, as: UTF8.self) }
      }
      #expect(found == Self.plain(text), "seed \(random.seed): \(text.debugDescription)")
    }
  }

  /// The same, letter by letter.
  private static func plain(_ text: String) -> [[String]] {
    let pages = text.unicodeScalars.split(separator: "\u{C}", omittingEmptySubsequences: false)
    var found: [[String]] = []
    for (number, page) in pages.enumerated() {
      var lines: [String] = []
      var blanks = 0
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        let blank: Unicode.Scalar = " "
        let tidy = line.map { $0.value < 0x20 || $0 == "\u{A0}" ? blank : $0 }
        guard let first = tidy.firstIndex(where: { $0 != " " }), let last = tidy.lastIndex(where: { $0 != " " }) else {
          blanks += 1
          continue
        }
        var words = ""
        words.unicodeScalars += tidy[first...last]
        lines.append("\(first) \(blanks) \(words)")
        blanks = 0
      }
      if number < pages.count - 1 || !lines.isEmpty { found.append(lines) }
    }
    return found
  }
}

extension Array where Element == UInt32 {
  /// Whether a value stands twice in a row.
  fileprivate func adjacent(_ value: UInt32) -> Bool {
    zip(self, dropFirst()).contains { $0 == value && $1 == value }
  }
}
