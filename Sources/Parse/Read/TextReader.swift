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
    return count(ofControls: head) * 100 <= head.count && !head.contains(0)
  }

  /// Control characters but for those beside a capital, which are letters in VISCII and TCVN 5712: MẪU, KỸ.
  private func count(ofControls head: ArraySlice<UInt8>) -> Int {
    let isCapital = { (at: Int) in head.indices.contains(at) && (0x41...0x5A).contains(head[at]) }
    return head.indices.count { at in
      let byte = head[at]
      return (byte < 9 || (14..<32).contains(byte) && byte != 0x1B) && !isCapital(at - 1) && !isCapital(at + 1)
    }
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let decoded = decode(file.bytes)
    let isMarkdown = file.kind == .markdown || file.kind == nil && file.path.hasSuffix(".md")
    var read = ReadFile(decoded, raw: RawText(decoded.bytes), format: isMarkdown ? "markdown" : "text")
    if !decoded.bytes.contains(where: { $0 > 0x20 }) { read.findings.append(Finding(.empty, .warning, "nothing but white space")) }
    return read
  }
}
