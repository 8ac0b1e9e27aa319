import Model

/// Plain text and Markdown.
struct TextReader: FormatReader {
  /// No zero bytes among the first 4 KiB, but for UTF-16, few control characters, and not the marks of known binary formats.
  private static let controls = BytePairs([BytePairs.Group(Array(0..<0x20))])

  func recognises(_ file: SourceFile) -> Bool {
    if file.kind == .text || file.kind == .markdown { return true }
    let bytes = file.bytes
    if isUTF16(bytes) { return true }
    if mustBeWhole(bytes) || bytes.starts(with: "GIF8".utf8) { return false }
    let count = min(bytes.count, 4096)
    // Control characters beside a capital are letters of VISCII and TCVN 5712: MẪU, KỸ.
    let isCapital = { (at: Int) in bytes.indices.contains(at) && (0x41...0x5A).contains(bytes[at]) }
    var controls = 0
    let text = bytes.span
    var at = -1
    while true {
      at = Self.controls.index(in: text, from: at + 1, to: count)
      guard at < count else { break }
      let byte = bytes[at]
      if byte == 0 { return false }
      if byte < 9 || byte > 13 && byte != 0x1B, !isCapital(at - 1), !isCapital(at + 1) { controls += 1 }
    }
    return controls * 100 <= count
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let decoded = decode(file.bytes)
    let isMarkdown = file.kind == .markdown || file.kind == nil && file.path.hasSuffix(".md")
    var read = ReadFile(decoded, raw: RawText(decoded.bytes), format: isMarkdown ? "markdown" : "text")
    read.zones = BrokenRows.zones(decoded.bytes)
    if !decoded.bytes.contains(where: { $0 > 0x20 }) { read.findings.append(Finding(.empty, .warning, "nothing but white space")) }
    return read
  }
}
