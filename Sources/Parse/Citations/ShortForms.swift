import Facts
import Model

/// Adds the later mentions of a paper by the short name it was given: "(sau đây viết tắt là Nghị định số 59)". A short name must begin with a
/// type word; it stands for the paper named right before the bracket. Linear in the text for each declared name, of which 16 are followed.
func addShortForms(to mentions: inout [Mention], _ text: CleanText) {
  var added: [Mention] = []
  for declaration in ShortForms.declared(mentions, text).prefix(16) {
    for place in ShortForms.places(of: declaration.name, in: text, from: declaration.end)
    where !mentions.contains(where: { overlaps($0, place) }) {
      var mention = Mention(kind: .named, type: declaration.mention.type)
      mention.number = declaration.mention.number
      mention.nameSpan = place
      mention.flags = [.shortForm]
      added.append(mention)
    }
  }
  guard !added.isEmpty else { return }
  mentions = (mentions + added).sorted { $0.span.start < $1.span.start }
}

private func overlaps(_ mention: Mention, _ place: TextSpan<Clean>) -> Bool {
  let span = mention.span
  return span.start < place.end && place.start < span.end
}

enum ShortForms {
  struct Declaration {
    let mention: Mention
    let name: [UInt8]
    /// Behind the declaration.
    let end: Int
  }

  private static let openings = ["sau đây viết tắt là ", "sau đây gọi tắt là ", "sau đây gọi là ", "viết tắt là ", "gọi tắt là "].map {
    Array($0.utf8)
  }

  /// Declarations behind numbered mentions: an opening phrase within 400 bytes, then a name up to the closing bracket.
  static func declared(_ mentions: [Mention], _ text: CleanText) -> [Declaration] {
    let bytes = text.bytes
    var found: [Declaration] = []
    for (index, mention) in mentions.enumerated() where mention.kind == .numbered {
      let from = mention.span.end
      let next = index + 1 < mentions.count ? mentions[index + 1].span.start : bytes.count
      let to = min(from + 400, next, bytes.count)
      guard let bracket = first(UInt8(ascii: "("), bytes, from, to),
        let opening = openings.first(where: { starts(bytes, bracket + 1, with: $0) })
      else { continue }
      let start = bracket + 1 + opening.count
      guard let close = first(UInt8(ascii: ")"), bytes, start, min(start + 120, bytes.count)) else { continue }
      let name = Array(bytes[start..<close])
      guard name.count >= 6, isTypeName(name) else { continue }
      found.append(Declaration(mention: mention, name: name, end: close))
    }
    return found
  }

  /// The name's places behind a position; a figure or letter right behind would make it another name.
  static func places(of name: [UInt8], in text: CleanText, from: Int) -> [TextSpan<Clean>] {
    let bytes = text.bytes
    var places: [TextSpan<Clean>] = []
    var at = from
    while true {
      at = ByteScan.index(of: name[0], in: bytes.span, from: at)
      guard at + name.count <= bytes.count else { return places }
      let end = at + name.count
      if starts(bytes, at, with: name),
        end == bytes.count
          || !isLetterByte(bytes[end]) && !isDigit(bytes[end]) && bytes[end] != UInt8(ascii: "/") && bytes[end] != UInt8(ascii: "-")
      {
        places.append(TextSpan(at, end))
        at = end
      } else {
        at += 1
      }
    }
  }

  private static func isTypeName(_ name: [UInt8]) -> Bool {
    var tokens: [Token] = []
    name.withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    guard let match = TypeTable.words.match(tokens, at: 0), tokens[0].isCapitalised else { return false }
    return match.end < tokens.count
  }

  private static func first(_ byte: UInt8, _ bytes: [UInt8], _ from: Int, _ to: Int) -> Int? {
    guard from < to else { return nil }
    let at = ByteScan.index(of: byte, in: bytes.span, from: from, to: to)
    return at < to ? at : nil
  }

  private static func starts(_ bytes: [UInt8], _ at: Int, with word: [UInt8]) -> Bool {
    at + word.count <= bytes.count && word.indices.allSatisfy { bytes[at + $0] == word[$0] }
  }
}
