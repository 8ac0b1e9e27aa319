import Facts
import Model

/// Turns mentions into citations: places mapped to the raw text, words cut out, bodies named in full.
func citations(_ mentions: [Mention], _ text: CleanText, _ raw: RawText, _ parts: DocumentParts, _ context: PlaceContext) -> [Citation] {
  guard !mentions.isEmpty else { return [] }
  let lines = LineTable(raw.bytes)
  return mentions.map { mention in
    let span = text.raw(mention.span)
    let place = mention.numberSpan ?? mention.nameSpan ?? mention.span
    var citation = Citation(
      kind: mention.kind, span: span, text: raw.slice(span), line: lines.line(of: text.raw(place).start), type: mention.type, zone: parts.zone(at: place.start))
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
      citation.issuerPrinted = oneLine(String(decoding: text.bytes[issuer.range], as: UTF8.self))
      citation.issuer = IssuerNamer(context: context).name(text, issuer)
    }
    citation.name = mention.nameSpan.map { oneLine(String(decoding: text.bytes[$0.range], as: UTF8.self)) }
    citation.pinpoint = mention.pinpointSpan.map { oneLine(String(decoding: text.bytes[$0.range], as: UTF8.self)) }
    citation.relation = mention.relation
    citation.flags = mention.flags
    return citation
  }
}

/// Runs of white space as one blank.
func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
