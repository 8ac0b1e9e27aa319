import Model

/// Reads an HTML page or fragment: its visible text, and which stretches structure puts beside the paper, in tables or in footnotes.
func readHTML(_ decoded: Decoded) -> ReadFile {
  let page = PageText(capacity: decoded.bytes.count)
  SAXParser.parse(MarkupFilter.filter(decoded.bytes), to: page)
  page.finish()
  let (out, nodes) = (page.writer.out, page.writer.nodes)
  var findings = decoded.findings
  if !out.contains(where: { $0 > 0x20 }) { findings.append(Finding(.noDocument, .warning, "a page without visible text")) }
  return ReadFile(
    raw: RawText(out), format: "html", encoding: decoded.encoding, lines: .paragraphs, findings: findings,
    zones: PageZones(nodes: nodes, text: out).zones(), pageTitle: page.writer.title,
    headings: nodes.filter { $0.isHeading && $0.end > $0.start }.map { TextSpan($0.start, $0.end) })
}
