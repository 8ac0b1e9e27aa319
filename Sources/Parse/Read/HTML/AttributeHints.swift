import Model

/// What the attributes of an element say about the part of the page it is.
struct AttributeHints: Equatable {
  private(set) var isHidden = false
  private(set) var isAside = false
  private(set) var isFootnote = false

  init() {}

  /// Reads style, class, id, role, hidden, aria-hidden. Linear in their values, at most 400 bytes of each.
  init(_ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    var hints = AttributeHints()
    attributes.visit { hints.add($0, $1) }
    self = hints
  }

  /// Whether the attributes say anything at all.
  var isEmpty: Bool { self == AttributeHints() }

  /// Adds what an attribute of a tag in a page says.
  mutating func add(_ text: Span<UInt8>, _ attribute: TagReader.Attribute) {
    // Most attributes of pages are others: href, src, width, align …
    let length = attribute.name.count
    guard length <= 11, Self.lengths >> UInt32(length) & 1 == 1 else { return }
    add(ElementName(text, attribute.name), text.extracting(attribute.value))
  }

  /// Bit n: some of the attributes that are read has a name of n letters.
  private static let lengths: UInt32 = 1 << 2 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 11

  /// Attributes that say the same in few letters.
  var markup: [UInt8] { (isHidden ? Self.hidden : []) + (isAside ? Self.aside : []) + (isFootnote ? Self.footnote : []) }

  private static let hidden = Array(" hidden".utf8)
  private static let aside = Array(" role=menu".utf8)
  private static let footnote = Array(" id=ftn".utf8)

  private mutating func add(_ name: ElementName, _ value: Span<UInt8>) {
    switch name {
    case Self.words.style: if !Self.words.none.occur(in: value).isEmpty { isHidden = true }
    case Self.words.hidden: isHidden = true
    case Self.words.ariaHidden: if !Self.words.yes.occur(in: value).isEmpty { isHidden = true }
    case Self.words.role:
      let meanings = Self.words.roles.occur(in: value)
      if meanings.contains(.aside) { isAside = true }
      if meanings.contains(.hidden) { isHidden = true }
    case Self.words.class, Self.words.id:
      let meanings = Self.words.names.occur(in: value)
      if meanings.isEmpty { return }
      if meanings.contains(.aside) { isAside = true }
      if meanings.contains(.footnote), !meanings.contains(.reference) { isFootnote = true }
      if meanings.contains(.hidden) { isHidden = true }
    default: break
    }
  }

  /// All names and words in one value.
  private struct Words: Sendable {
    let style = ElementName("style")
    let hidden = ElementName("hidden")
    let role = ElementName("role")
    let `class` = ElementName("class")
    let id = ElementName("id")
    let ariaHidden = ElementName("aria-hidden")

    /// Words in classes and ids that name a part beside the paper, as web authors everywhere use them; rules name structures, never sites.
    let names = Needles([
      (
        .aside,
        """
        sidebar side-bar breadcrumb navbar nav- -nav menu footer comment binh-luan related lien-quan lienquan share social widget banner paging pagination
        toolbar rating counter thong-ke thongke truy-cap byline tags advert quangcao quang-cao other-news tin-khac tinkhac more-news search login topbar
        top-bar copyright luot-xem bien-tap thuoc-tinh metadata meta-box
        """
      ), (.hidden, "cookie consent popup modal"), (.footnote, "ftn footnote"), (.reference, "ftnref footnote-ref"),
    ])
    let roles = Needles([(.aside, "navigation complementary banner contentinfo search menu tablist toolbar"), (.hidden, "dialog")])
    let yes = Needles([(.hidden, "true")])
    let none = Needles([(.hidden, "display:none visibility:hidden mso-hide:all")])
  }

  private static let words = Words()
}
