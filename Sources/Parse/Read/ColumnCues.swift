import Model

/// How lines begin that papers set in two columns: the head, and recipients beside the signature (Decree 30/2020/NĐ-CP, Annex I; for papers
/// of the Party Guidance 36-HD/VPTW of 2018). Words are compared without accents, as `fold` gives them.
enum ColumnCues {
  static func isMotto(_ words: String) -> Bool {
    words.contains("cong hoa xa hoi chu nghia") || words.contains("doc lap tu do hanh phuc")
      || words.hasSuffix("dang cong san viet nam")
        && words.utf8.count < 90
  }

  /// "Lào Cai, ngày … tháng 12 năm 2025".
  static func isDatedPlace(_ words: String) -> Bool {
    let words = " " + words + " "
    return words.contains(" ngay") && words.contains(" thang ") || words.contains(" ngay ") && words.contains(" nam ")
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
