import Model

/// Papers of Word since 2007 (Office Open XML, ECMA-376): the body with its text boxes, footnotes and endnotes, running heads and feet.
/// Comments, deleted text, field codes and page numbers are no text.
struct DocxReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && OfficePackage.content(of: file.bytes) == .word
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let package = OfficePackage(file.bytes)
    var links = package.parts { $0.hasSuffix(".rels") }
    let main = Relationships(of: "", in: &links).parts("officeDocument").first ?? "word/document.xml"
    let relationships = Relationships(of: main, in: &links)
    let roles = Set(["footnotes", "endnotes", "header", "footer"])
    let wanted = Set(relationships.all.filter { roles.contains($0.role) }.map(\.part) + [main])
    var parts = package.parts(where: wanted.contains)

    let body = story(main, in: &parts)
    var text = BlockWriter()
    text.append(runningText(body.headers, "header", relationships, &parts), zone: .header)
    text.append(body.text)
    for (role, notes) in [("footnotes", body.footnotes), ("endnotes", body.endnotes)] where !notes.isEmpty {
      for part in relationships.parts(role).prefix(1) { text.append(story(part, notes: notes, in: &parts).text, zone: .footnote) }
    }
    text.append(runningText(body.footers, "footer", relationships, &parts), zone: .sidebar)
    text.finish()
    return ReadFile(
      raw: RawText(text.out), format: "docx", lines: .paragraphs, findings: parts.findings(hasText: !text.isEmpty),
      zones: BlockZones(text).zones())
  }

  private func story(_ part: String, notes: Set<[UInt8]>? = nil, in parts: inout OfficeParts) -> WordStory {
    let text = WordText(notes: notes)
    parts.parse(part, to: text)
    return text.finished()
  }

  /// Each distinct text once: sections repeat their heads.
  private func runningText(
    _ ids: [[UInt8]], _ role: String, _ relationships: Relationships, _ parts: inout OfficeParts
  ) -> BlockWriter {
    var all = BlockWriter()
    var seen: Set<[UInt8]> = []
    var read: Set<String> = []
    for part in ids.compactMap({ relationships.part($0, role) }) where read.insert(part).inserted {
      let text = story(part, in: &parts).text
      if seen.insert(text.out).inserted { all.append(text) }
    }
    all.finish()
    return all
  }
}
