import Model

/// Plain text and Markdown.
struct TextReader: FormatReader {
  /// No zero bytes among the first 4 KiB, but for UTF-16, few control characters, and not the marks of known binary formats.
  func recognises(_ file: SourceFile) -> Bool {
    if file.kind == .text || file.kind == .markdown { return true }
    let bytes = file.bytes
    if isUTF16(bytes) { return true }
    if mustBeWhole(bytes) || bytes.starts(with: "GIF8".utf8) { return false }
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 9 || (14..<32).contains($0) && $0 != 0x1B }
    return controls * 100 <= head.count && !head.contains(0)
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let decoded = decode(file.bytes)
    var findings = decoded.findings
    if !decoded.bytes.contains(where: { $0 > 0x20 }) { findings.append(Finding(.empty, .warning, "nothing but white space")) }
    let isMarkdown = file.kind == .markdown || file.kind == nil && file.path.hasSuffix(".md")
    return ReadFile(
      raw: RawText(decoded.bytes), format: isMarkdown ? "markdown" : "text", encoding: decoded.encoding, findings: findings)
  }
}
