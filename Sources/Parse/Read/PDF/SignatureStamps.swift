import Model

/// The visible traces of electronic signing and sending, printed over the page: "Người ký: …", "Thời gian ký: …", "Digitally signed by …".
enum SignatureStamps {
  /// How lines of a stamp begin, without accents. Source: signing tools of the Government's cipher committee (VGCA), of portals and of Adobe.
  private static let beginnings = [
    "ky boi", "nguoi ky", "thoi gian ky", "ngay ky", "gio ky", "ky ngay", "chu ky so", "da ky so", "van ban da duoc ky", "ky so boi",
    "digitally signed by",
    "signed by", "signature not verified", "signature valid", "chu ky hop le", "foxit reader", "foxit pdf",
  ]
  /// Lines that belong to a stamp where another line of it stands near.
  private static let followers = [
    "email", "co quan", "to chuc", "don vi", "date", "reason", "location", "dn", "vi tri", "ly do", "oid", "cong thong tin dien tu",
  ]

  /// Takes stamps off the pages, those of arrival too, and returns their lines.
  static func remove(from pages: inout [PrintedPage]) -> [[UInt8]] {
    var stamps: [[UInt8]] = []
    for index in pages.indices {
      defer { stamps += ArrivalStamp.remove(from: &pages[index]) }
      guard let first = pages[index].lines.firstIndex(where: mayHoldStamp) else { continue }
      var near = 0
      var kept = Array(pages[index].lines[..<first])
      for line in pages[index].lines[first...] {
        let (rest, stamp) = split(line, isNear: near > 0)
        if let stamp {
          stamps.append(stamp)
          near = 4
        } else {
          near -= 1
        }
        if let rest { kept.append(rest) }
      }
      pages[index].lines = kept
    }
    return stamps
  }

  /// What is left of the line, and its stamp.
  private static func split(_ line: PrintedLine, isNear: Bool) -> (rest: PrintedLine?, stamp: [UInt8]?) {
    guard isNear || mayHoldStamp(line) else { return (line, nil) }
    let segments = line.segments(gap: 3)
    guard let stamp = segments.firstIndex(where: { isStamp(Array($0.text), isNear: isNear) }) else { return (line, nil) }
    let text = Array(segments[stamp].text)
    if segments.count == 1 { return (nil, text) }
    let others = segments.enumerated().filter { $0.offset != stamp }.map(\.element)
    var rest: [UInt8] = []
    var column = others[0].column
    for segment in others {
      rest += [UInt8](repeating: 0x20, count: max(0, segment.column - column)) + segment.text
      column = segment.end
    }
    return (PrintedLine(text: rest, indent: others[0].column, blanksAbove: line.blanksAbove), text)
  }

  /// "ký", "sign" or "foxit" may stand here, of which each beginning holds one. Lines are many, and folding them is dear.
  private static let leads = BytePairs([
    BytePairs.Group(Array("kK".utf8), before: Array("yY".utf8) + [0xC3]), BytePairs.Group(Array("iI".utf8), before: Array("gG".utf8)),
    BytePairs.Group(Array("oO".utf8), before: Array("xX".utf8)),
  ])

  private static func mayHoldStamp(_ line: PrintedLine) -> Bool {
    leads.index(in: line.text.span, from: 0, to: line.text.count) < line.text.count
  }

  private static func isStamp(_ text: [UInt8], isNear: Bool) -> Bool {
    guard text.count < 200 else { return false }
    let words = fold(String(decoding: text.prefix(60), as: UTF8.self))
    // A sentence of the paper may begin so; a label has its colon near.
    guard let beginning = beginnings.first(where: { words.hasPrefix($0) }) else {
      guard isNear, let colon = text.firstIndex(of: UInt8(ascii: ":")), colon < 20 else { return false }
      return followers.contains { words.hasPrefix($0 + " ") || words == $0 }
    }
    return beginning.hasPrefix("signature") || beginning.hasPrefix("foxit") || beginning.hasPrefix("digitally")
      || text.prefix(48).contains(UInt8(ascii: ":")) || beginning == "signed by" || beginning == "ky boi"
  }
}
