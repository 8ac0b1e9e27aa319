import Facts
import Model

/// Adds "Chỉ thị số 33 nêu trên", "Nghị định 15 nói trên": a type word and a bare number that point back to the one paper of that type and number the
/// text has cited in full before. Where it has cited two (18-NQ/TW of 2017 and of 2022), nothing is added; nor for "Chỉ thị nêu trên", which has no
/// number of its own. One scan of the text for two letters, and a look at the mentions for each place found.
func addNumbersAbove(to mentions: inout [Mention], _ text: CleanText) {
  let cited = mentions.filter { $0.kind == .numbered && $0.number != nil }
  guard let first = cited.first else { return }
  let taken = mentions.map(\.span).sorted { $0.start < $1.start }
  let added = NumbersAbove.places(in: text.bytes, from: first.span.end).compactMap { place -> Mention? in
    guard !overlaps(taken, place.span) else { return nil }
    let before = cited.filter { mention in
      mention.span.end <= place.span.start && mention.number.flatMap { Int($0.serial) } == place.serial
        && (mention.type == place.type || mention.number?.symbolType == place.type)
    }
    guard let last = before.last, Set(before.map { $0.number?.bucket }).count == 1, Set(before.compactMap(\.date)).count <= 1,
      Set(before.compactMap { $0.number?.year ?? $0.date?.year }).count <= 1
    else { return nil }
    var mention = Mention(kind: .named, type: place.type)
    mention.number = last.number
    mention.nameSpan = place.span
    mention.flags = [.shortForm]
    return mention
  }
  if !added.isEmpty { mentions = (mentions + added).sorted { $0.span.start < $1.span.start } }
}

private enum NumbersAbove {
  struct Place {
    let type: DocumentType
    let serial: Int
    let span: TextSpan<Clean>
  }

  /// The second byte of a letter that few words have, and the words around it.
  private static let phrases: [(letter: UInt8, before: [UInt8], behind: [UInt8])] = [
    (0xAA, Array(" n\u{EA}".utf8), Array("u trên".utf8)), (0xB3, Array(" n\u{F3}".utf8), Array("i trên".utf8)),
  ]

  static func places(in bytes: [UInt8], from: Int) -> [Place] {
    var places: [Place] = []
    for phrase in phrases {
      var at = ByteScan.index(of: phrase.letter, in: bytes.span, from: from)
      while at < bytes.count {
        let start = at + 1 - phrase.before.count
        if start > from, bytes[start...].starts(with: phrase.before), bytes[(at + 1)...].starts(with: phrase.behind),
          let place = place(before: start, bytes)
        {
          places.append(place)
        }
        at = ByteScan.index(of: phrase.letter, in: bytes.span, from: at + 1)
      }
    }
    return places.sorted { $0.span.start < $1.span.start }
  }

  /// Type word, perhaps "số", and a number that ends where the phrase begins.
  private static func place(before end: Int, _ bytes: [UInt8]) -> Place? {
    var start = max(0, end - 60)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var tokens: [Token] = []
    tokenise(bytes.span, from: start, to: end, into: &tokens)
    guard let number = tokens.last, number.kind == .number, number.end == end, number.end - number.start <= 5,
      let serial = Int(String(decoding: bytes[number.start..<number.end], as: UTF8.self))
    else { return nil }
    var last = tokens.count - 1
    if last > 0, tokens[last - 1].is(Word.so) { last -= 1 }
    for first in max(0, last - 5)..<last {
      guard let type = TypeTable.words.match(tokens, at: first), type.end == last, tokens[first].isCapitalised else { continue }
      return Place(type: type.value, serial: serial, span: TextSpan(tokens[first].start, end))
    }
    return nil
  }
}
