import Model

/// What the attributes of an element say about the part of the page it is.
struct AttributeHints {
  var isHidden = false
  var isAside = false
  var isFootnote = false
  var isFootnoteReference = false

  /// Reads style, class, id, role, hidden, aria-hidden, href. Linear in their values, at most 200 bytes of each.
  init(_ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    var hints = AttributeHints(nothing: ())
    attributes.visit { name, value in
      switch name {
      case Self.style: if Self.mayHide(value), Self.contains(value, Self.none) { hints.isHidden = true }
      case Self.hidden: hints.isHidden = true
      case Self.ariaHidden: if Self.contains(value, Self.yes) { hints.isHidden = true }
      case Self.role:
        if Self.contains(value, Self.asideRoles) { hints.isAside = true }
        if Self.contains(value, Self.dialog) { hints.isHidden = true }
      case Self.class, Self.id:
        if Self.contains(value, Self.asideWords) { hints.isAside = true }
        if Self.contains(value, Self.footnote), !Self.contains(value, Self.reference) { hints.isFootnote = true }
        if Self.contains(value, Self.hiddenWords) { hints.isHidden = true }
      case Self.href: if Self.contains(value, Self.anchor) { hints.isFootnoteReference = true }
      default: break
      }
    }
    self = hints
  }

  private init(nothing: Void) {}

  private static let style = ElementName("style")
  private static let hidden = ElementName("hidden")
  private static let role = ElementName("role")
  private static let `class` = ElementName("class")
  private static let id = ElementName("id")
  private static let href = ElementName("href")
  private static let ariaHidden = ElementName("aria-hidden")

  /// Words in classes and ids that name a part beside the paper, as web authors everywhere use them; rules name structures, never sites.
  private static let asideWords = Needles(
    """
    sidebar side-bar breadcrumb navbar nav- -nav menu footer comment binh-luan related lien-quan lienquan share social widget banner paging pagination
    toolbar rating counter thong-ke thongke truy-cap byline tags advert quangcao quang-cao other-news tin-khac tinkhac more-news search login topbar
    top-bar copyright luot-xem bien-tap thuoc-tinh metadata meta-box
    """)
  private static let hiddenWords = Needles("cookie consent popup modal")
  private static let asideRoles = Needles("navigation complementary banner contentinfo search menu tablist toolbar")
  private static let footnote = Needles("ftn footnote")
  private static let reference = Needles("ftnref footnote-ref")
  private static let anchor = Needles("#_ftn #fn #footnote")
  private static let yes = Needles("true")
  private static let dialog = Needles("dialog")
  private static let none = Needles("display:none visibility:hidden mso-hide:all")

  /// A cheap look for "none", "hidden" and "hide" before the exact one.
  private static func mayHide(_ value: Span<UInt8>) -> Bool {
    var at = 0
    while at + 3 < value.count {
      let byte = value[at] | 0x20
      if byte == UInt8(ascii: "n"), value[at + 1] | 0x20 == UInt8(ascii: "o"), value[at + 2] | 0x20 == UInt8(ascii: "n") { return true }
      if byte == UInt8(ascii: "h"), value[at + 1] | 0x20 == UInt8(ascii: "i"), value[at + 2] | 0x20 == UInt8(ascii: "d") { return true }
      at += 1
    }
    return false
  }

  private static func contains(_ value: Span<UInt8>, _ words: Needles) -> Bool { words.occur(in: value) }
}

/// Words looked for in attribute values, blind to ASCII case and to blanks inside.
private struct Needles {
  /// Words by their first letter.
  private let byFirst: [[[UInt8]]]
  /// How they may begin: letters that share a group share their second letters, which lets few other words pass.
  private let leads: BytePairs

  init(_ words: String) {
    var byFirst = [[[UInt8]]](repeating: [], count: 256)
    var groups = [BytePairs.Group](repeating: BytePairs.Group([], before: [0x20]), count: 8)
    for word in words.split(whereSeparator: \.isWhitespace).map({ Array($0.utf8) }) {
      for first in Self.bothCases(word[0]) {
        byFirst[Int(first)].append(word)
        groups[Int(first & 7)].first.append(first)
      }
      groups[Int(word[0] & 7)].second?.append(contentsOf: Self.bothCases(word[1]))
    }
    self.byFirst = byFirst
    leads = BytePairs(groups)
  }

  private static func bothCases(_ letter: UInt8) -> [UInt8] { (0x61...0x7A).contains(letter) ? [letter, letter - 32] : [letter] }

  /// Linear in the value, of which at most 400 bytes are looked at.
  func occur(in value: Span<UInt8>) -> Bool {
    let count = min(value.count, 400)
    var start = leads.index(in: value, from: 0, to: count)
    while start < count {
      if byFirst[Int(value[start])].contains(where: { begins(value, start, count, with: $0) }) { return true }
      start = leads.index(in: value, from: start + 1, to: count)
    }
    return false
  }

  private func begins(_ value: Span<UInt8>, _ start: Int, _ count: Int, with word: [UInt8]) -> Bool {
    var at = start
    var matched = 0
    while at < count, matched < word.count {
      let byte = value[at]
      at += 1
      if byte == 0x20 { continue }
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard small == word[matched] else { return false }
      matched += 1
    }
    return matched == word.count
  }
}
