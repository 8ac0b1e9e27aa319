import Model

/// The head of a provincial paper.
public func header(
  _ own: String?, date: String? = nil, province: String? = nil, level: Level? = .province, issuer: String? = nil, title: String? = nil
) -> DocumentHeader {
  var header = DocumentHeader()
  header.number = own.map(number)
  header.symbol = header.number?.symbol
  header.type = header.number?.symbolType
  header.date = date.flatMap { PrintedDate(iso: $0) }
  header.province = province
  header.place = province
  header.level = level
  header.issuer = issuer ?? province.map { "UBND tỉnh \($0)" }
  header.title = title
  return header
}

/// A parsed paper whose text is its citations, a line each.
/// - Parameter words: what else it says; else its sketch is that of the citations.
public func document(_ path: String, _ header: DocumentHeader, _ citations: [Citation], id: String? = nil, words: String? = nil)
  -> ParsedDocument
{
  var text = ""
  var placed: [Citation] = []
  for (index, citation) in citations.enumerated() {
    text += "Căn cứ "
    var citation = citation
    citation.line = index + 1
    citation.span = TextSpan(text.utf8.count, text.utf8.count + citation.text.utf8.count)
    text += citation.text + ";\n"
    placed.append(citation)
  }
  return ParsedDocument(
    id: id, path: path, format: "text", encoding: "utf-8", raw: RawText(text), header: header, citations: placed, findings: [],
    sketch: TextSketch(words: Syllable.words(words ?? text)))
}
