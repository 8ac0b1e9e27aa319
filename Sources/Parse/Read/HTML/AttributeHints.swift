import Model

/// What the attributes of an element say about the part of the page it is.
struct AttributeHints {
  var isHidden = false
  var isAside = false
  var isFootnote = false
  var isFootnoteReference = false

  /// Reads style, class, id, role, hidden, aria-hidden, href. Linear in their values, at most 400 bytes of each.
  init(_ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    var hints = AttributeHints(nothing: ())
    let words = Self.words
    attributes.visit { name, value in
      switch name {
      case words.style: if Self.mayHide(value), !words.none.occur(in: value).isEmpty { hints.isHidden = true }
      case words.hidden: hints.isHidden = true
      case words.ariaHidden: if !words.yes.occur(in: value).isEmpty { hints.isHidden = true }
      case words.role:
        let meanings = words.roles.occur(in: value)
        if meanings.contains(.aside) { hints.isAside = true }
        if meanings.contains(.hidden) { hints.isHidden = true }
      case words.class, words.id:
        let meanings = words.names.occur(in: value)
        if meanings.isEmpty { return }
        if meanings.contains(.aside) { hints.isAside = true }
        if meanings.contains(.footnote), !meanings.contains(.reference) { hints.isFootnote = true }
        if meanings.contains(.hidden) { hints.isHidden = true }
      case words.href: if !words.anchor.occur(in: value).isEmpty { hints.isFootnoteReference = true }
      default: break
      }
    }
    self = hints
  }

  private init(nothing: Void) {}

  /// All names and words in one value, looked up once a tag.
  private struct Words: Sendable {
    let style = ElementName("style")
    let hidden = ElementName("hidden")
    let role = ElementName("role")
    let `class` = ElementName("class")
    let id = ElementName("id")
    let href = ElementName("href")
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
    let anchor = Needles([(.reference, "#_ftn #fn #footnote")])
    let yes = Needles([(.hidden, "true")])
    let none = Needles([(.hidden, "display:none visibility:hidden mso-hide:all")])
  }

  private static let words = Words()

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
}

/// Words looked for in attribute values, blind to ASCII case and to blanks inside.
private struct Needles: Sendable {
  struct Meaning: OptionSet, Sendable {
    let rawValue: UInt8
    static let hidden = Meaning(rawValue: 1)
    static let aside = Meaning(rawValue: 2)
    static let footnote = Meaning(rawValue: 4)
    static let reference = Meaning(rawValue: 8)
  }

  private struct Word {
    let letters: [UInt8]
    let meaning: Meaning
  }

  /// Words by their first letter.
  private let byFirst: [[Word]]
  /// How they may begin: letters that share a group share their second letters, which lets few other words pass.
  private let leads: BytePairs

  init(_ words: [(meaning: Meaning, words: String)]) {
    var byFirst = [[Word]](repeating: [], count: 256)
    var groups = [BytePairs.Group](repeating: BytePairs.Group([], before: [0x20]), count: 8)
    for (meaning, words) in words {
      for letters in words.split(whereSeparator: \.isWhitespace).map({ Array($0.utf8) }) {
        for first in Self.bothCases(letters[0]) {
          byFirst[Int(first)].append(Word(letters: letters, meaning: meaning))
          groups[Int(first & 7)].first.append(first)
        }
        groups[Int(letters[0] & 7)].second?.append(contentsOf: Self.bothCases(letters[1]))
      }
    }
    self.byFirst = byFirst
    leads = BytePairs(groups)
  }

  private static func bothCases(_ letter: UInt8) -> [UInt8] { (0x61...0x7A).contains(letter) ? [letter, letter - 32] : [letter] }

  /// What the words that occur mean. Linear in the value, of which at most 400 bytes are looked at.
  func occur(in value: Span<UInt8>) -> Meaning {
    var meanings: Meaning = []
    let count = min(value.count, 400)
    var start = leads.index(in: value, from: 0, to: count)
    while start < count {
      for word in byFirst[Int(value[start])] where !meanings.contains(word.meaning) && begins(value, start, count, with: word.letters) {
        meanings.insert(word.meaning)
      }
      start = leads.index(in: value, from: start + 1, to: count)
    }
    return meanings
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
