import Model

/// Reads an HTML page or fragment: its visible text, and which stretches structure puts beside the paper, in tables or in footnotes.
func readHTML(_ decoded: Decoded) -> ReadFile {
  let page = PageText(capacity: decoded.bytes.count)
  SAXParser.parse(MarkupFilter.filter(decoded.bytes), to: page)
  page.finish()
  let text = page.writer.text
  var read = ReadFile(decoded, raw: RawText(text.out), format: "html")
  read.lines = .paragraphs
  if !text.out.contains(where: { $0 > 0x20 }) { read.findings.append(Finding(.noDocument, .warning, "a page without visible text")) }
  read.zones = BlockZones(text).zones()
  read.pageTitle = page.writer.title
  read.headings = page.writer.headings
  return read
}
