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
      case Self.ariaHidden: if Self.contains(value, [Array("true".utf8)]) { hints.isHidden = true }
      case Self.role:
        if Self.contains(value, Self.asideRoles) { hints.isAside = true }
        if Self.contains(value, [Array("dialog".utf8)]) { hints.isHidden = true }
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
  /// aria-hidden, by its first eight letters.
  private static let ariaHidden = ElementName("aria-hid")

  /// Words in classes and ids that name a part beside the paper, as web authors everywhere use them; rules name structures, never sites.
  private static let asideWords = needles(
    """
    sidebar side-bar breadcrumb navbar nav- -nav menu footer comment binh-luan related lien-quan lienquan share social widget banner paging pagination
    toolbar rating counter thong-ke thongke truy-cap byline tags advert quangcao quang-cao other-news tin-khac tinkhac more-news search login topbar
    top-bar copyright luot-xem bien-tap thuoc-tinh metadata meta-box
    """)
  private static let hiddenWords = needles("cookie consent popup modal")
  private static let asideRoles = needles("navigation complementary banner contentinfo search menu tablist toolbar")
  private static let footnote = needles("ftn footnote")
  private static let reference = needles("ftnref footnote-ref")
  private static let anchor = needles("#_ftn #fn #footnote")
  private static let none = needles("display:none visibility:hidden mso-hide:all")

  private static func needles(_ words: String) -> [[UInt8]] { words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } }

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

  /// Whether a value holds one of the words, blind to ASCII case and to blanks inside.
  private static func contains(_ value: Span<UInt8>, _ words: [[UInt8]]) -> Bool {
    let count = min(value.count, 400)
    var start = 0
    while start < count {
      let first = lower(value[start])
      for word in words where word[0] == first && begins(value, start, count, with: word) { return true }
      start += 1
    }
    return false
  }

  private static func begins(_ value: Span<UInt8>, _ start: Int, _ count: Int, with word: [UInt8]) -> Bool {
    var at = start
    var matched = 0
    while at < count, matched < word.count {
      let byte = value[at]
      at += 1
      if byte == 0x20 { continue }
      guard lower(byte) == word[matched] else { return false }
      matched += 1
    }
    return matched == word.count
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
