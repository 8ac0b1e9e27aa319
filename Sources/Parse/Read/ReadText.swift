import Model

/// What a reader makes of a file: the raw text and what the format's structure says about it.
struct ReadFile {
  var raw: RawText
  var format: String
  var encoding: String
  var findings: [Finding] = []
  /// Zones by structure, in raw places, ascending.
  var zones: [(span: TextSpan<Raw>, zone: Zone)] = []

  /// The structure's zones as places of the clean text.
  func marks(in text: CleanText) -> StructureMarks {
    StructureMarks(marks: zones.map { StructureMarks.Mark(span: text.clean($0.span), zone: $0.zone) })
  }
}

/// Chooses the reader by the first bytes, never by the name alone.
func readText(_ file: SourceFile) -> ReadFile {
  let decoded = decode(file.bytes)
  if file.kind == .html || file.kind == nil && looksLikeHTML(decoded.bytes) { return readHTML(decoded) }
  let format = file.kind == .markdown || file.kind == nil && file.path.hasSuffix(".md") ? "markdown" : "text"
  var findings = decoded.findings
  if !decoded.bytes.contains(where: { $0 > 0x20 }) { findings.append(Finding(.empty, .warning, "nothing but white space")) }
  return ReadFile(raw: RawText(decoded.bytes), format: format, encoding: decoded.encoding, findings: findings)
}

/// A tag of HTML among the first bytes: a whole page, Word's HTML, or a bare fragment.
private func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
  var at = 0
  while at < bytes.count, at < 4096, bytes[at] <= 0x20 { at += 1 }
  guard at < bytes.count, bytes[at] == UInt8(ascii: "<") else { return false }
  let head = String(decoding: bytes[at..<min(bytes.count, at + 2048)], as: UTF8.self).lowercased()
  return [
    "<!doctype html", "<html", "<head", "<body", "<div", "<p", "<table", "<span", "<article", "<section", "<h1", "<h2", "<h3", "<center",
    "<font", "<ul", "<ol", "<b>", "<main", "<meta", "<!--",
  ]
  .contains { head.hasPrefix($0) }
}
