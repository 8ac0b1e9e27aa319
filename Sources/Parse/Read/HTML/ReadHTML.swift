import Model

/// Reads an HTML page or fragment: its visible text, and which stretches structure puts beside the paper, in tables or in footnotes.
func readHTML(_ decoded: Decoded) -> ReadFile {
  let isUnicode = decoded.encoding.hasPrefix("utf-")
  let page = pageWriter(isUnicode ? decoded.bytes : ControlLetters.show(decoded.bytes))
  let text = page.text
  var read = ReadFile(decoded, raw: RawText(text.out), format: "html")
  read.lines = .paragraphs
  if !text.out.contains(where: { $0 > 0x20 }) { read.findings.append(Finding(.noDocument, .warning, "a page without visible text")) }
  read.zones = BlockZones(text).zones()
  read.pageTitle = page.title
  read.headings = page.headings
  return read
}

/// The blocks of a page in valid UTF-8.
func pageBlocks(_ bytes: [UInt8]) -> BlockWriter { pageWriter(bytes).text }

private func pageWriter(_ bytes: [UInt8]) -> PageWriter {
  let page = PageText(PageSplitter.split(bytes))
  page.read()
  return page.writer
}
