import Facts
import Model

/// The header of a paper from its head's words and the place it comes from.
func documentHeader(_ head: Head, _ text: CleanText, _ lines: [TextLine], _ context: PlaceContext) -> DocumentHeader {
  var header = DocumentHeader()
  header.number = head.number?.number
  header.symbol = head.number?.number.symbol ?? head.blankSymbol?.number.symbol
  let symbolType = head.number?.number.symbolType ?? head.blankSymbol?.number.symbolType
  header.type = head.type ?? symbolType
  if let type = head.type, let symbolType, type != symbolType, !TypeWordRights.bears(type, symbolType), type == .officialLetter {
    // "Số: 34512/CT-TTHT / V/v …" of a Cục Thuế: the code is the body's.
    let code = header.symbol.map { String($0.prefix { $0 != "-" && $0 != "/" }) } ?? ""
    if head.typeLine != nil || !HeadBodies(head, text).hasInitials(code) { header.type = symbolType }
  }
  // The heading of a consolidated text names the act it holds.
  if symbolType == .consolidatedText { header.type = symbolType }
  if let date = head.date ?? AnnexHead.date(of: head, in: text, lines) {
    if date.day > 0 { header.date = date } else { header.period = date }
  }
  header.place = head.place
  header.province = context.province?.name
  header.level = context.level
  var own = context
  own.subject = nil
  header.issuer = HeaderIssuer(head: head, text: text, context: own).name()
  let title = head.title.prefix(12).map { TextSpan<Clean>($0.start, min($0.end, $0.start + 4000)) }.map(text.oneLine)
    .joined(separator: " ").drop { $0 == ":" || $0 == " " }
  header.title = title.isEmpty ? nil : String(title)
  return header
}
