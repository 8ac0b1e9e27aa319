import Parse

/// How a file is to be read, as its name says. Names only help where bytes cannot tell.
enum FileKind {
  /// The file as the parser wants it; nil where it is neither text nor of a format that is read.
  static func source(_ path: String, _ bytes: [UInt8]) -> SourceFile? {
    let file = SourceFile(path: path, bytes: bytes)
    switch fileSuffix(path) {
    case "md", "markdown":
      if !mustBeWhole(bytes) { return SourceFile(path: path, bytes: bytes, kind: .markdown) }
      fallthrough
    case "txt", "text":
      // A page saved as .txt shows its tags: the name decides, as long as it is text at all.
      if isReadable(file) && !mustBeWhole(bytes) { return SourceFile(path: path, bytes: bytes, kind: .text) }
      fallthrough
    default:
      return isReadable(file) ? file : nil
    }
  }

  /// Whether the name says that each line is a document.
  static func isRecords(_ path: String) -> Bool {
    ["ndjson", "jsonl"].contains(fileSuffix(path))
  }
}
