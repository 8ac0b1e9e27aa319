import Foundation

/// corpus/floors.txt: a line a measure, its floors for texts and for pages, and a seal over these lines, so that a floor is not lowered by the way.
extension GoldFloors {
  static let file = repositoryFolder.appending(path: "corpus/floors.txt")

  enum Fault: Error, Equatable {
    case line(String)
    case seal
  }

  private static let head = """
    # The least the reader may reach on corpus/gold: counts of the gold, then shares. `make floors` writes this file.
    # It only raises; a change that must lower a floor says why and runs `make floors ALLOW_LOWER_FLOORS=1`.
    measure    texts   pages

    """

  init(text: String) throws {
    values = [:]
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    for line in lines.dropLast() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let texts = Double(words[1]), let pages = Double(words[2]) else { throw Fault.line(String(line)) }
      self[.texts, words[0]] = texts
      self[.pages, words[0]] = pages
    }
    guard self.text == text else { throw Fault.seal }
  }

  var text: String {
    let lines = Self.measures.map { measure in
      let isCount = Self.counts.contains(measure)
      // Never above what was measured.
      let numbers = Kind.allCases.map { String(format: isCount ? "%8.0f" : "%8.3f", isCount ? self[$0, measure] : down(self[$0, measure])) }
      return measure.padding(toLength: 9, withPad: " ", startingAt: 0) + numbers.joined() + "\n"
    }
    return Self.head + lines.joined() + "seal " + Self.seal(lines.joined()) + "\n"
  }

  /// In thousandths; what is one, but for the binary form of the share, stays so.
  private func down(_ share: Double) -> Double { (share * 1000 + 1e-6).rounded(.down) / 1000 }

  /// FNV-1a, 64 bits: against slips, not against intent.
  private static func seal(_ text: String) -> String {
    String(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
  }
}
