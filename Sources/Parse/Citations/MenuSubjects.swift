import Facts
import Model

/// "Trang chủ » Tư vấn luật Đất đai", "Luật Hình sự | Bộ luật Lao động": in the menus of a page the name of a law is a field of work.
enum MenuSubjects {
  /// Takes names of laws without a year out that stand beside the paper and fill an entry of a menu, but for a word or two.
  static func drop(from mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
    mentions.removeAll { mention in
      guard mention.kind == .named, mention.date == nil, mention.number == nil, mention.type.isLegislation, let name = mention.nameSpan,
        mention.pinpointSpan == nil, parts.zone(at: name.start) == .sidebar
      else { return false }
      return words(text, before: name.start) + words(text, behind: name.end) <= 2
    }
  }

  /// How far the ends of an entry are looked for, in bytes.
  private static let reach = 60

  /// Words between the name and the end of its entry; 9 where that is not near.
  private static func words(_ text: CleanText, behind at: Int) -> Int {
    let end = min(text.bytes.count, at + reach)
    let mark = (at..<end).first { endsEntry(text.bytes, $0) }
    return mark == nil && end < text.bytes.count ? 9 : text.tokens(from: at, to: mark ?? end).count { $0.kind == .word }
  }

  private static func words(_ text: CleanText, before at: Int) -> Int {
    let start = max(0, at - reach)
    let mark = (start..<at).last { endsEntry(text.bytes, $0) }
    return mark == nil && start > 0 ? 9 : text.tokens(from: mark.map { $0 + 1 } ?? 0, to: at).count { $0.kind == .word }
  }

  /// A line end, a bar, ">", "»", "›".
  private static func endsEntry(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case 0x0A, UInt8(ascii: "|"), UInt8(ascii: ">"): true
    case 0xBB: at > 0 && bytes[at - 1] == 0xC2
    case 0xBA: at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
    default: false
    }
  }
}
