import Model

/// How lines begin that papers set in two columns: the head, and recipients beside the signature (Decree 30/2020/NĐ-CP, Annex I; for papers
/// of the Party Guidance 36-HD/VPTW of 2018). Words are compared without accents, as `fold` gives them.
enum ColumnCues {
  static func isMotto(_ words: String) -> Bool {
    holds(words, "cong hoa xa hoi chu nghia") || holds(words, "doc lap tu do hanh phuc")
      || words.hasSuffix("dang cong san viet nam")
        && words.utf8.count < 90
  }

  /// Whether a line may be one of the mottos above: "NG H" of "CỘNG HÒA", "c l" of "Độc lập", "NG S" of "CỘNG SẢN" stand in each, however its letters are
  /// spelled. Lines are many, and folding them is dear.
  static func mayBeMotto(_ line: [UInt8]) -> Bool {
    var last: UInt8 = 0
    var first: UInt8 = 0
    var isBehindBlank = false
    for byte in line {
      if byte < 0x30 {
        isBehindBlank = true
        continue
      }
      let letter = byte | 0x20
      if isBehindBlank {
        if letter == UInt8(ascii: "l"), last == UInt8(ascii: "c") { return true }
        if letter == UInt8(ascii: "h") || letter == UInt8(ascii: "s"), last == UInt8(ascii: "g"), first == UInt8(ascii: "n") { return true }
      }
      isBehindBlank = false
      (first, last) = (last, letter)
    }
    return false
  }

  /// "Lào Cai, ngày … tháng 12 năm 2025".
  static func isDatedPlace(_ words: String) -> Bool {
    let words = " " + words + " "
    return holds(words, " ngay") && holds(words, " thang ") || holds(words, " ngay ") && holds(words, " nam ")
  }

  /// Words without accents are ASCII: bytes tell, and strings would be searched letter by letter.
  private static func holds(_ words: String, _ stretch: StaticString) -> Bool {
    let bytes = Array(words.utf8)
    return ByteScan.index(of: stretch, in: bytes.span) < bytes.count
  }

  static func isRule(_ text: [UInt8]) -> Bool {
    text.allSatisfy {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "*") || $0 == 0x20 || $0 == UInt8(ascii: "=")
    }
  }

  static func isRecipients(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "N") else { return false }
    let words = fold(String(decoding: text.prefix(24), as: UTF8.self))
    return words.hasPrefix("noi nhan") || words.hasPrefix("noi gui")
  }

  static func isAnnex(_ text: [UInt8]) -> Bool {
    guard let first = text.first,
      first == UInt8(ascii: "P") || first == UInt8(ascii: "D") || first == UInt8(ascii: "M") || first == UInt8(ascii: "B")
    else { return false }
    let words = fold(String(decoding: text.prefix(24), as: UTF8.self))
    return words.hasPrefix("phu luc") || words.hasPrefix("danh muc") || words.hasPrefix("mau so") || words.hasPrefix("bieu so")
  }
}
