import Model

/// Papers of LibreOffice and OpenOffice (OpenDocument text): the body with its frames, notes, running heads and feet.
/// Remarks, deleted text and page numbers are no text.
struct ODTReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && (OfficePackage.content(of: file.bytes) == .openText || isFlat(file.bytes))
  }

  /// All parts in one file of XML (OpenDocument 1.3 part 3, 3.1.2), `.fodt`.
  private func isFlat(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "<?xml".utf8)
      && String(decoding: bytes.prefix(8192), as: UTF8.self).mentions(["office:mimetype=\"application/vnd.oasis.opendocument.text\""])
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let names = ["styles.xml", "content.xml"]
    var parts =
      isFlat(file.bytes)
      ? OfficeParts(flat: file.bytes, name: "content.xml")
      : OfficePackage(file.bytes).parts { names.contains($0) || $0 == "meta-inf/manifest.xml" }
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
