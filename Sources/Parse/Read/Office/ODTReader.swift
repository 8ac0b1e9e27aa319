import Model

/// Papers of LibreOffice and OpenOffice (OpenDocument text): the body with its frames, notes, running heads and feet.
/// Remarks, deleted text and page numbers are no text.
struct ODTReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && OfficePackage.content(of: file.bytes) == .openText
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let names = ["styles.xml", "content.xml"]
    var parts = OfficePackage(file.bytes).parts { names.contains($0) || $0 == "meta-inf/manifest.xml" }
    // Each member is locked on its own, and the list of members says so (OpenDocument 1.3 part 2, 4.8).
    if parts["meta-inf/manifest.xml"].map({ String(decoding: $0.bytes, as: UTF8.self).mentions(["encryption-data"]) }) ?? false {
      parts.lock()
    }

    let reader = OpenText()
    for name in names { parts.parse(name, isNeeded: name == "content.xml", to: reader) }
    let story = reader.finished()
    var text = BlockWriter()
    text.append(story.headers, zone: .header)
    text.append(story.text)
    text.append(story.notes, zone: .footnote)
    text.append(story.footers, zone: .sidebar)
    text.finish()
    return ReadFile(
      raw: RawText(text.out), format: "odt", lines: .paragraphs, findings: parts.findings(hasText: !text.isEmpty),
      zones: BlockZones(text).zones())
  }
}
