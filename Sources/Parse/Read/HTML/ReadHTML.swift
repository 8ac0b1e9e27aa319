import Model

/// Reads an HTML page or fragment: its visible text, and which stretches structure puts beside the paper, in tables or in footnotes.
func readHTML(_ decoded: Decoded) -> ReadFile {
  let text = pageBlocks(decoded.bytes)
  var findings = decoded.findings
  if !text.out.contains(where: { $0 > 0x20 }) { findings.append(Finding(.noDocument, .warning, "a page without visible text")) }
  return ReadFile(
    raw: RawText(text.out), format: "html", encoding: decoded.encoding, lines: .paragraphs, findings: findings,
    zones: BlockZones(text).zones())
}

/// The blocks of a page in valid UTF-8.
func pageBlocks(_ bytes: [UInt8]) -> BlockWriter {
  let page = PageText(capacity: bytes.count)
  SAXParser.parse(MarkupFilter.filter(bytes), to: page)
  page.finish()
  return page.writer.text
}
