import Model

/// Web pages, fragments of them, and what Word saves as a page.
struct HTMLReader: FormatReader {
  /// Tags a page, Word's HTML or a bare fragment begins with.
  private static let beginnings = [
    "<!doctype html", "<html", "<head", "<body", "<div", "<p", "<table", "<span", "<article", "<section", "<h1", "<h2", "<h3", "<center",
    "<font", "<ul", "<ol", "<b>", "<main", "<meta", "<!--",
  ]

  func recognises(_ file: SourceFile) -> Bool {
    if let kind = file.kind { return kind == .html }
    let head = decode(Array(file.bytes.prefix(4096))).bytes
    guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == UInt8(ascii: "<") else { return false }
    let words = String(decoding: head[start..<min(head.count, start + 2048)], as: UTF8.self).lowercased()
    return Self.beginnings.contains { words.hasPrefix($0) }
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    readHTML(decode(file.bytes))
  }
}
