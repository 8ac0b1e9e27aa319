import Parse

/// How a file is to be read, by its name and first bytes.
enum FileKind {
  case document(SourceFile.Kind?)
  /// One record a line.
  case records
  /// Neither text nor a format that is read.
  case unknown

  /// - Parameter bytes: the whole file.
  init(path: String, bytes: [UInt8]) {
    switch Self.suffix(path) {
    case "md", "markdown": self = .document(.markdown)
    case "html", "htm", "xhtml": self = .document(nil)
    case "ndjson", "jsonl": self = .records
    default: self = Self.looksLikeText(bytes) ? .document(Self.suffix(path) == "txt" ? .text : nil) : .unknown
    }
  }

  private static func suffix(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
    return path[path.index(after: dot)...].lowercased()
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
