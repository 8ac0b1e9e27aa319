import Model

/// Reads one source file. Never throws or traps: what is not understood becomes a finding.
public func parseDocument(_ file: SourceFile) -> ParsedDocument {
  ParsedDocument(
    id: file.id, path: file.path, format: "text", encoding: "utf-8", raw: RawText(file.bytes), header: DocumentHeader(), citations: [], findings: [])
}

/// Reads what a user typed as the name of one document: "33/CT-TTg", "Chỉ thị 33/CT-TTg ngày 26/11/2021", "Luật Tiếp công dân năm 2013".
/// Nil when it names no document.
public func parseCitation(_ words: String) -> Citation? { nil }
