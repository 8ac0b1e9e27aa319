import Model

/// Papers of Word since 2007 (Office Open XML, ECMA-376): the body with its text boxes, footnotes and endnotes, running heads and feet.
/// Comments, deleted text, field codes and page numbers are no text. Word's XML in one file is the same text in another wrapping.
struct DocxReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && (OfficePackage.content(of: file.bytes) == .word || FlatWord(file.bytes) != nil)
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    var (text, parts) = blocks(of: file.bytes, depth: 0)
    text.finish()
    return ReadFile(
      raw: RawText(text.out), format: "docx", lines: .paragraphs, findings: parts.findings(hasText: !text.isEmpty),
      zones: BlockZones(text).zones())
  }

  /// - Parameter depth: how many papers this one stands in.
  private func blocks(of bytes: [UInt8], depth: Int) -> (BlockWriter, OfficeParts) {
    let flat = FlatWord(bytes).map { $0.parts(bytes) }
    let package = OfficePackage(bytes, limits: depth == 0 ? .document : .documentInside)
    var links = flat ?? package.parts { $0.hasSuffix(".rels") }
    let mainPart = Relationships(of: "", in: &links).parts("officeDocument").first ?? "word/document.xml"
    let relationships = Relationships(of: mainPart, in: &links)
    let roles = Set(["footnotes", "endnotes", "header", "footer", "aFChunk"])
    let wanted = Set(relationships.all.filter { roles.contains($0.role) }.map(\.part) + [mainPart])
    var parts = flat ?? package.parts(where: wanted.contains)

    let foreign = foreignParts(relationships, parts, depth)
    let main = WordText(foreign: foreign)
    parts.parse(mainPart, to: main)
    let body = main.finished()
    var text = BlockWriter()
    text.append(runningText(body.headers, "header", relationships, &parts), zone: .header)
    text.append(body.ownHeaders, zone: .header)
    text.append(body.text)
    text.append(body.ownNotes, zone: .footnote)
    for (role, notes) in [("footnotes", body.footnotes), ("endnotes", body.endnotes)] where !notes.isEmpty {
      for part in relationships.parts(role).prefix(1) { text.append(story(part, notes: notes, in: &parts).text, zone: .footnote) }
    }
    text.append(runningText(body.footers, "footer", relationships, &parts), zone: .sidebar)
    text.append(body.ownFooters, zone: .sidebar)
    return (text, parts)
  }

  /// Pages and papers that programs which put several into one leave as they are (ECMA-376 part 1, 11.3.1).
  private func foreignParts(_ relationships: Relationships, _ parts: OfficeParts, _ depth: Int) -> [[UInt8]: BlockWriter] {
    var texts: [[UInt8]: BlockWriter] = [:]
    for relationship in relationships.all where relationship.role == "aFChunk" && texts.count < 100 {
      guard let part = parts[relationship.part] else { continue }
      texts[relationship.id] = blocks(ofForeign: SourceFile(path: relationship.part, bytes: part.bytes), depth)
    }
    return texts
  }

  private func blocks(ofForeign file: SourceFile, _ depth: Int) -> BlockWriter? {
    if MHTMLReader().recognises(file) { return MHTMLReader.page(in: file.bytes).map { pageBlocks(decode($0).bytes) } }
    if RTFReader().recognises(file) { return pageBlocks(Array(String(decoding: RTFPage(file.bytes).page, as: UTF8.self).utf8)) }
    if HTMLReader().recognises(file) { return pageBlocks(decode(file.bytes).bytes) }
    guard depth < 2, recognises(file) else { return nil }
    var text = blocks(of: file.bytes, depth: depth + 1).0
    text.finish()
    return text
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
