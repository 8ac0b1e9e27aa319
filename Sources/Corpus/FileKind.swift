import Parse

/// A file that is one document, and how it is to be read, by its name and first bytes.
struct FileKind {
  /// Nil: the parser looks at the bytes.
  let kind: SourceFile.Kind?

  /// Nil for a file that is neither text nor of a format that is read.
  /// - Parameter bytes: the whole file.
  init?(path: String, bytes: [UInt8]) {
    switch fileSuffix(path) {
    case "md", "markdown": kind = .markdown
    case "html", "htm", "xhtml": kind = nil
    case let suffix:
      guard Self.looksLikeText(bytes) else { return nil }
      kind = suffix == "txt" || suffix == "text" ? .text : nil
    }
  }

  /// Whether the name says that each line is a document.
  static func isRecords(_ path: String) -> Bool {
    ["ndjson", "jsonl"].contains(fileSuffix(path))
  }

  /// No zero bytes among the first 4 KiB, but for UTF-16 with its mark, and not the marks of known binary formats.
  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    for magic in ["%PDF", "PK\u{3}\u{4}", "{\\rtf", "GIF8"] where bytes.starts(with: magic.utf8) { return false }
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 9 || (14..<32).contains($0) && $0 != 0x1B }
    return controls * 100 <= head.count && !head.contains(0)
  }
}
