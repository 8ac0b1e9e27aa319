import Model

/// Reads an HTML page or fragment: its visible text, and which stretches structure puts beside the paper, in tables or in footnotes.
func readHTML(_ decoded: Decoded) -> ReadFile {
  let page = PageText(capacity: decoded.bytes.count)
  SAXParser.parse(MarkupFilter.filter(decoded.bytes), to: page)
  page.finish()
  let text = page.writer.text
  var findings = decoded.findings
  if !text.out.contains(where: { $0 > 0x20 }) { findings.append(Finding(.noDocument, .warning, "a page without visible text")) }
  return ReadFile(
    raw: RawText(text.out), format: "html", encoding: decoded.encoding, lines: .paragraphs, findings: findings,
    zones: BlockZones(text).zones())
}
