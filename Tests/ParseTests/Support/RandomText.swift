import Foundation

/// Random Vietnamese text and random damage to it.
enum RandomText {
  private static let words =
    "theo Chỉ thị số của Thủ tướng Chính phủ về tăng cường công tác dân vận trong tình hình mới và Quyết định ngày tháng năm Ủy ban nhân dân tỉnh Đắk Lắk Thừa Thiên Huế được ban hành nghĩa hưởng ứng uốn quỹ ngưỡng"
    .split(separator: " ").map(String.init)
  private static let numbers = ["33/CT-TTg", "23-QĐ/TW", "59/2023/NĐ-CP", "10/2022/QH15", "26/11/2021", "2476/UBND-NCVX"]

  static func sentence(words count: Int, using random: inout SeededGenerator) -> String {
    (0..<count).map { _ in (random.chance(1, in: 6) ? numbers : words).randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  /// The same text in another canonically equivalent spelling: each letter composed, half composed or taken apart.
  static func respelled(_ text: String, using random: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for character in text {
      let apart = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: scalars.append(contentsOf: String(character).unicodeScalars)
      case 1: scalars.append(contentsOf: apart)
      default: scalars.append(contentsOf: halfComposed(apart))
      }
    }
    return String(scalars)
  }

  /// The base with its first mark as one letter, the rest behind it: ê + U+0301, ạ + U+0302.
  private static func halfComposed(_ apart: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard apart.count == 3 else { return apart }
    var first = String.UnicodeScalarView()
    first.append(contentsOf: apart.prefix(2))
    return Array(String(first).precomposedStringWithCanonicalMapping.unicodeScalars) + [apart[2]]
  }

  /// Blanks, dashes, slashes and letters swapped for their look-alikes, invisible characters strewn in.
  static func damaged(_ text: String, invisibles withInvisibles: Bool, using random: inout SeededGenerator) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let other = random.chance(1, in: 4) ? lookAlikes[scalar]?.randomElement(using: &random) : nil
      out.unicodeScalars.append(other ?? scalar)
      if withInvisibles, random.chance(1, in: 20), let invisible = invisibles.randomElement(using: &random) {
        out.unicodeScalars.append(invisible)
      }
    }
    return out
  }

  private static let lookAlikes: [Unicode.Scalar: [Unicode.Scalar]] = [
    " ": ["\u{A0}", "\u{2009}", "\u{202F}", "\t"], "-": ["\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "\u{FF0D}"],
    "/": ["\u{2044}", "\u{2215}", "\u{FF0F}"],
    "Đ": ["\u{D0}"], "đ": ["\u{F0}"], "C": ["\u{421}"], "P": ["\u{420}"], "T": ["\u{422}"], "a": ["\u{430}"], "o": ["\u{43E}"],
  ]
  private static let invisibles: [Unicode.Scalar] = ["\u{200B}", "\u{FEFF}", "\u{200C}", "\u{200E}", "\u{2060}"]
}
