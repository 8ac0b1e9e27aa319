import Facts
import Model

/// Turns mentions into citations: places mapped to the raw text, words cut out, bodies named in full.
func citations(_ mentions: [Mention], _ text: CleanText, _ raw: RawText, _ parts: DocumentParts, _ context: PlaceContext) -> [Citation] {
  guard !mentions.isEmpty else { return [] }
  let lines = LineTable(raw.bytes)
  let namer = IssuerNamer(context: context)
  // One body is named many times in a paper; the last few names are enough.
  var bodies: [(place: TextSpan<Clean>, isCut: Bool, name: String)] = []
  return mentions.enumerated().map { index, mention in
    let span = text.raw(mention.span)
    let place = mention.numberSpan ?? mention.nameSpan ?? mention.span
    var citation = Citation(
      kind: mention.kind, span: span, text: raw.slice(span), line: lines.line(of: text.raw(place).start), type: mention.type,
      zone: parts.zone(at: place.start))
    citation.number = mention.number
    citation.numberPrinted = mention.kind == .numbered ? mention.numberSpan.map { raw.slice(text.raw($0)) } : nil
    citation.parts.type = mention.typeSpan.map(text.raw)
    citation.parts.number = mention.numberSpan.map(text.raw)
    citation.parts.date = mention.dateSpan.map(text.raw)
    citation.parts.issuer = mention.issuerSpan.map(text.raw)
    citation.parts.name = mention.nameSpan.map(text.raw)
    citation.parts.pinpoint = mention.pinpointSpan.map(text.raw)
    citation.date = mention.date
    if let issuer = mention.issuerSpan {
      citation.issuerPrinted = text.oneLine(issuer)
      let isCut = namer.isCut(text, issuer)
      if let letters = citation.issuerPrinted, let number = mention.number, let body = IssuerLetters.body(letters, number, mention.date) {
        citation.issuer = namer.name(body)
      } else if let known = bodies.first(where: { $0.isCut == isCut && sameBytes($0.place, issuer, text.bytes) }) {
        citation.issuer = known.name
      } else {
        let name = namer.name(text, issuer, isCut: isCut)
        if bodies.count == 16 { bodies.removeFirst() }
        bodies.append((issuer, isCut, name))
        citation.issuer = name
      }
    }
    citation.name = mention.fullName ?? mention.nameSpan.map(text.oneLine)
    citation.pinpoint = mention.pinpointSpan.map(text.oneLine)
    let next = index + 1 < mentions.count ? max(mention.span.end, mentions[index + 1].span.start) : text.bytes.count
    citation.title = citedTitle(behind: mention, before: next, text.bytes).map(text.oneLine)
    citation.term = printedTerm(behind: mention, text.bytes)
    citation.relation = mention.relation
    citation.flags = mention.flags.named
    return citation
  }
}

private func sameBytes(_ a: TextSpan<Clean>, _ b: TextSpan<Clean>, _ bytes: [UInt8]) -> Bool {
  a.count == b.count && bytes[a.range] == bytes[b.range]
}

extension CleanText {
  /// What one line of single blanks does not have.
  private static let blanks = BytePairs([BytePairs.Group(Array(0..<0x20)), BytePairs.Group([0x20], before: [0x20])])

  /// The words of a span: runs of white space as one blank, none at the ends.
  func oneLine(_ span: TextSpan<Clean>) -> String {
    guard !span.isEmpty else { return "" }
    let text = bytes.span
    let isClean =
      text[span.start] > 0x20 && text[span.end - 1] > 0x20
      && Self.blanks.index(in: text, from: span.start, to: span.end) == span.end
    if isClean { return String(known: bytes, span.range) }
    var out: [UInt8] = []
    var pending = false
    for at in span.range {
      let byte = bytes[at]
      if byte <= 0x20 {
        pending = true
      } else {
        if pending, !out.isEmpty { out.append(0x20) }
        pending = false
        out.append(byte)
      }
    }
    return String(known: out)
  }
}
