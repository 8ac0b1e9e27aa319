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
  let format = file.kind == .markdown || file.kind == nil && file.path.hasSuffix(".md") ? "markdown" : "text"
  var findings = decoded.findings
  if !decoded.bytes.contains(where: { $0 > 0x20 }) { findings.append(Finding(.empty, .warning, "nothing but white space")) }
  return ReadFile(raw: RawText(decoded.bytes), format: format, encoding: decoded.encoding, findings: findings)
}
